// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus.likeness;

import dev.synoptic.analysis.figure.FigureReader;
import dev.synoptic.analysis.figure.QuantityMention;
import dev.synoptic.analysis.figure.TimeMention;
import dev.synoptic.analysis.name.NameMention;
import dev.synoptic.analysis.name.NameReader;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.analysis.token.Tokenizer;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.event.Background;
import dev.synoptic.model.Article;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Value;
import dev.synoptic.segment.Segmenter;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the signatures of articles in one language. Safe for use by many threads. */
public final class SignatureReader {

  private static final int MOST_STEMS = 320;
  private static final int MOST_NAMES = 96;
  private static final int MOST_FIGURES = 48;
  private static final int MOST_DATES = 24;

  /** Stems below this are in every third article or so. */
  private static final double LEAST_INFORMATION = 2;

  private static final double MOST_INFORMATION = 9;

  /** Without a background, a word's length stands in for its rarity. */
  private static final double NATS_PER_LETTER = 0.8;

  /** What the first so many sentences say is what the article is about. */
  private static final int LEAD_SENTENCES = 6;

  /** Figures up to this one that count nothing named say nothing. */
  private static final double SMALL_FIGURE = 3;

  private final String tag;
  private final Tokenizer tokenizer;
  private final @Nullable Background background;

  /**
   * Makes a reader.
   *
   * @param tag BCP 47 tag of the articles' language
   */
  public SignatureReader(String tag) {
    this.tag = tag;
    Language language = Language.of(tag);
    tokenizer = new Tokenizer(language);
    background = Background.of(language.tag());
  }

  /**
   * Makes an article's signature.
   *
   * @param article the article
   * @return its signature
   */
  public Signature read(Article article) {
    List<Sentence> sentences = Segmenter.segment(article, tag);
    Tokens tokens = tokenizer.tokenize(article, sentences);
    Optional<LocalDate> day = article.published().map(OffsetDateTime::toLocalDate);
    FigureReader.Figures figures = FigureReader.read(tokens, day);
    return new Signature(
        stems(tokens),
        names(tokens, NameReader.read(tokens, sentences)),
        figures(tokens, figures.quantities()),
        dates(tokens, figures.times()),
        Sketch.of(tokens),
        article.published().stream().mapToLong(OffsetDateTime::toEpochSecond).findFirst());
  }

  private Terms stems(Tokens tokens) {
    TermsBuilder stems = new TermsBuilder(MOST_STEMS);
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      for (int i = tokens.firstToken(sentence); i < tokens.endToken(sentence); i++) {
        boolean closed = tokens.is(i, Tokens.FUNCTION) || tokens.is(i, Tokens.PUNCTUATION);
        if (!closed && tokens.stem(i).length() > 1) {
          double nats = information(tokens.stem(i));
          if (nats >= LEAST_INFORMATION) {
            stems.add(tokens.stem(i), nats, sentence < LEAD_SENTENCES);
          }
        }
      }
    }
    return stems.build();
  }

  private double information(String stem) {
    return background == null
        ? Math.min(MOST_INFORMATION, NATS_PER_LETTER * stem.length())
        : background.information(stem);
  }

  /** A name tells as much as its most telling word. */
  private Terms names(Tokens tokens, List<NameMention> mentions) {
    TermsBuilder names = new TermsBuilder(MOST_NAMES);
    for (NameMention name : mentions) {
      double nats = 0;
      for (int i = name.firstToken(); i < name.endToken(); i++) {
        nats = Math.max(nats, information(tokens.stem(i)));
      }
      names.add(name.key(), nats, isLead(tokens, name.firstToken()));
    }
    return names.build();
  }

  private Terms figures(Tokens tokens, List<QuantityMention> mentions) {
    TermsBuilder figures = new TermsBuilder(MOST_FIGURES);
    for (QuantityMention mention : mentions) {
      Value.Quantity value = mention.value();
      if (!value.unit().isEmpty() || Math.abs(value.low()) > SMALL_FIGURE) {
        double nats = information(tokens.stem(mention.firstToken()));
        String key = value.low() + " " + value.unit();
        figures.add(key, nats, isLead(tokens, mention.firstToken()));
      }
    }
    return figures.build();
  }

  /** Days of the calendar; "Thursday" alone says nothing. */
  private static Terms dates(Tokens tokens, List<TimeMention> mentions) {
    TermsBuilder dates = new TermsBuilder(MOST_DATES);
    for (TimeMention mention : mentions) {
      Value.Time time = mention.value();
      boolean day = time.first().isPresent() && time.first().equals(time.last());
      if (day || time.expression().chars().anyMatch(c -> c >= '0' && c <= '9')) {
        String key = day ? time.first().orElseThrow().toString() : time.expression();
        dates.add(key, 1, isLead(tokens, mention.firstToken()));
      }
    }
    return dates.build();
  }

  private static boolean isLead(Tokens tokens, int token) {
    return tokens.sentenceOf(token) < LEAD_SENTENCES;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.analysis.quote.ReportedSpeech;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Link;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Quotation.Counterpart;
import dev.synoptic.model.Quotation.Match;
import dev.synoptic.model.Quotation.Speaker;
import dev.synoptic.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds where an article tells in indirect speech what another one quotes.
 *
 * <p>Looked through are the sentences that links lay beside the quotation's. One counts when
 * somebody tells it, when it repeats, outside quotation marks and in the same order, at least
 * {@value #FEWEST} content words of the quotation, and when these carry {@value #LEAST} of the
 * information of all its content words. {@value #FEWEST_PLAIN} of them must be no names, and they
 * must not lie farther apart than {@value #WIDEST} times the quotation's length. Words are compared
 * by their stems, as the tense and the person change ("we will rebuild" / "they would rebuild").
 * The work is bounded, so that hostile input can't make it endless.
 */
final class IndirectQuotations {

  private static final int FEWEST = 3;
  private static final int FEWEST_PLAIN = 2;
  private static final int WIDEST = 2;
  private static final double LEAST = 0.6;
  private static final int LONGEST = 200;
  private static final long MOST_WORK = 50_000_000;

  /** So that of equal places the first is taken. */
  private static final Comparator<Span> LATER_FIRST = Comparator.reverseOrder();

  private final Articles articles;
  private final PairedLinks links;
  private final Map<Integer, ReportedSpeech> speech = new HashMap<>();
  private long work;

  /** What a sentence keeps of a quotation. */
  private record Kept(Span span, double information, Speaker speaker) {}

  IndirectQuotations(Articles articles, PairedLinks links) {
    this.articles = articles;
    this.links = links;
  }

  /** Returns where another article tells a quotation indirectly, at the place that keeps most. */
  Optional<Counterpart> find(QuotedText quotation, int other) {
    int[] content = quotation.content();
    if (content.length < FEWEST || content.length > LONGEST) {
      return Optional.empty();
    }
    boolean left = quotation.article() < other;
    Set<Integer> sentences = new TreeSet<>();
    for (Link link : links.between(quotation.article(), other)) {
      if (++work > MOST_WORK) {
        break;
      }
      Passage own = left ? link.left() : link.right();
      Passage there = left ? link.right() : link.left();
      if (own.span().overlaps(quotation.mention().span())) {
        IntStream.range(there.firstSentence(), there.endSentence()).forEach(sentences::add);
      }
    }
    return best(quotation, content, other, sentences)
        .map(
            kept ->
                new Counterpart(
                    articles.id(other),
                    kept.span(),
                    Optional.of(kept.speaker()),
                    Match.INDIRECT,
                    List.of()));
  }

  private Optional<Kept> best(
      QuotedText quotation, int[] content, int other, Set<Integer> sentences) {
    return sentences.stream()
        .flatMap(sentence -> kept(quotation, content, other, sentence).stream())
        .max(Comparator.comparingDouble(Kept::information).thenComparing(Kept::span, LATER_FIRST));
  }

  private Optional<Kept> kept(QuotedText quotation, int[] content, int other, int sentence) {
    EventArticle article = articles.get(other);
    int[] told = told(article, sentence);
    work += (long) content.length * told.length;
    if (told.length > LONGEST || work > MOST_WORK) {
      return Optional.empty();
    }
    List<Integer> common = common(quotation, content, article, told);
    double information = common.stream().mapToDouble(article::weight).sum();
    if (common.size() < FEWEST || information < LEAST * quotation.contentInformation()) {
      return Optional.empty();
    }
    Tokens tokens = article.tokens();
    long plain = common.stream().filter(word -> !tokens.is(word, Tokens.CAPITALIZED)).count();
    int reach = common.get(common.size() - 1) - common.get(0);
    if (plain < FEWEST_PLAIN || reach > WIDEST * quotation.size()) {
      return Optional.empty();
    }
    Span span = new Span(tokens.start(common.get(0)), tokens.end(common.get(common.size() - 1)));
    return speech(other).speaker(sentence).map(speaker -> new Kept(span, information, speaker));
  }

  /** The content words of a sentence that stand outside quotation marks. */
  private static int[] told(EventArticle article, int sentence) {
    Tokens tokens = article.tokens();
    return IntStream.range(tokens.firstToken(sentence), tokens.endToken(sentence))
        .filter(token -> !tokens.is(token, Tokens.PUNCTUATION | Tokens.FUNCTION))
        .filter(token -> !article.isQuoted(token))
        .toArray();
  }

  /** The longest run of words in common, gaps allowed, as tokens of the other article. */
  private static List<Integer> common(
      QuotedText quotation, int[] content, EventArticle article, int[] told) {
    int[][] longest = new int[content.length + 1][told.length + 1];
    for (int i = content.length - 1; i >= 0; i--) {
      for (int j = told.length - 1; j >= 0; j--) {
        longest[i][j] =
            quotation.term(content[i]) == article.term(told[j])
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<Integer> common = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < content.length && j < told.length) {
      if (quotation.term(content[i]) == article.term(told[j])) {
        common.add(told[j]);
        i++;
        j++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  private ReportedSpeech speech(int article) {
    return speech.computeIfAbsent(
        article,
        number -> {
          EventArticle told = articles.get(number);
          return new ReportedSpeech(told.tokens(), told.analysis().names());
        });
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.event;

import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.analysis.figure.QuantityMention;
import dev.synoptic.analysis.figure.TimeMention;
import dev.synoptic.analysis.name.NameMention;
import dev.synoptic.analysis.quote.QuotationMention;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.spi.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns analysed articles into numbers; one dictionary for all articles of an event. */
final class Interning {

  /** Function words carry at most this much, so that content always outranks them. */
  private static final double FUNCTION_CEILING = 0.2;

  /** Without a background, a word's length stands in for its rarity. */
  private static final double NATS_PER_LETTER = 0.8;

  private static final double MOST_INFORMATION = 9;

  private static final int FAMILY_LETTERS = 5;

  /** Families, terms, entities and figures are numbered apart. */
  private static final int KINDS = 4;

  private final @Nullable Background background;
  private final TermStatistics statistics;
  private final EntityClusters entities;
  private final @Nullable Lexicon lexicon;
  private final Dictionary terms = new Dictionary();
  private final Dictionary forms = new Dictionary();
  private final Dictionary families = new Dictionary();
  private final Dictionary figures = new Dictionary();
  private final Map<String, double[]> weights = new HashMap<>();

  Interning(
      @Nullable Background background,
      TermStatistics statistics,
      EntityClusters entities,
      @Nullable Lexicon lexicon) {
    this.entities = entities;
    this.background = background;
    this.statistics = statistics;
    this.lexicon = lexicon;
  }

  /** Turns all articles of an event into numbers. */
  List<EventArticle> articles(List<AnalyzedArticle> analyzed) {
    List<Senses> senses = senses(analyzed);
    List<EventArticle> articles = new ArrayList<>();
    for (int i = 0; i < analyzed.size(); i++) {
      articles.add(article(analyzed.get(i), senses.get(i)));
    }
    return articles;
  }

  /** Looks all words up before any article is made: what is alike depends on all of them. */
  private List<Senses> senses(List<AnalyzedArticle> analyzed) {
    Lexicon known = lexicon;
    if (known == null) {
      return Collections.nCopies(analyzed.size(), Senses.NONE);
    }
    LexiconReader reader = new LexiconReader(known);
    List<int[]> entries = new ArrayList<>();
    List<Phrases> phrases = new ArrayList<>();
    for (AnalyzedArticle article : analyzed) {
      int[] form = forms(article.tokens());
      entries.add(reader.entries(article.tokens(), form));
      phrases.add(reader.phrases(article.tokens(), form));
    }
    Meanings meanings = reader.meanings();
    Map<String, SentenceVectors.WordVector> words = new HashMap<>();
    List<SentenceVectors> vectors =
        analyzed.stream()
            .map(article -> SentenceVectors.of(article.tokens(), known, words))
            .toList();
    SentenceVectors.centre(vectors);
    return IntStream.range(0, analyzed.size())
        .mapToObj(i -> new Senses(entries.get(i), phrases.get(i), meanings, vectors.get(i)))
        .toList();
  }

  private int[] forms(Tokens tokens) {
    int[] form = new int[tokens.size()];
    Arrays.setAll(form, i -> forms.number(tokens.normal(i)));
    return form;
  }

  private EventArticle article(AnalyzedArticle analyzed, Senses senses) {
    Tokens tokens = analyzed.tokens();
    int size = tokens.size();
    int[] term = new int[size];
    int[] form = forms(tokens);
    int[] family = new int[size];
    int[] entity = entities(analyzed.names(), size);
    int[] quantity = quantities(analyzed.quantities(), size);
    double[] weight = new double[size];
    double[] local = new double[size];
    for (int i = 0; i < size; i++) {
      term[i] = terms.number(tokens.stem(i));
      family[i] = family(tokens, i);
      double[] both = weights.computeIfAbsent(tokens.stem(i), this::weigh);
      double scale = scale(tokens, i, both[0]);
      weight[i] = both[0] * scale;
      local[i] = both[1] * scale;
    }
    return new EventArticle(
        analyzed,
        term,
        form,
        family,
        signatures(analyzed, term, family, entity, quantity),
        weight,
        local,
        entity,
        quantity,
        times(analyzed.times(), size),
        quoted(analyzed),
        repeated(tokens, term),
        senses);
  }

  private static boolean[] quoted(AnalyzedArticle analyzed) {
    Tokens tokens = analyzed.tokens();
    boolean[] quoted = new boolean[tokens.size()];
    int token = 0;
    for (QuotationMention quotation : analyzed.quotations()) {
      while (token < quoted.length && tokens.start(token) < quotation.span().start()) {
        token++;
      }
      while (token < quoted.length && tokens.start(token) < quotation.span().end()) {
        quoted[token++] = true;
      }
    }
    return quoted;
  }

  private boolean[] repeated(Tokens tokens, int[] term) {
    boolean[] repeated = new boolean[term.length];
    int[] lastSentence = new int[terms.size()];
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      for (int i = tokens.firstToken(sentence); i < tokens.endToken(sentence); i++) {
        repeated[i] = lastSentence[term[i]] == sentence + 1;
        lastSentence[term[i]] = sentence + 1;
      }
    }
    return repeated;
  }

  private int[][] signatures(
      AnalyzedArticle analyzed, int[] term, int[] family, int[] entity, int[] quantity) {
    int[][] all = new int[term.length][];
    for (int i = 0; i < term.length; i++) {
      int word = family[i] >= 0 ? KINDS * family[i] : KINDS * term[i] + 1;
      if (entity[i] >= 0) {
        all[i] = new int[] {word, KINDS * entity[i] + 2};
      } else if (quantity[i] >= 0) {
        double low = analyzed.quantities().get(quantity[i]).value().low();
        all[i] = new int[] {word, KINDS * figures.number(Double.toString(low)) + 3};
      } else {
        all[i] = new int[] {word};
      }
    }
    return all;
  }

  private int family(Tokens tokens, int token) {
    String stem = tokens.stem(token);
    boolean closed =
        tokens.is(token, Tokens.FUNCTION)
            || tokens.is(token, Tokens.NUMERIC)
            || tokens.is(token, Tokens.PUNCTUATION);
    return closed || stem.length() < FAMILY_LETTERS
        ? -1
        : families.number(stem.substring(0, FAMILY_LETTERS));
  }

  private double[] weigh(String stem) {
    double general =
        background == null
            ? Math.min(MOST_INFORMATION, NATS_PER_LETTER * stem.length())
            : background.information(stem);
    return new double[] {general, Math.min(general, statistics.information(stem))};
  }

  private static double scale(Tokens tokens, int token, double information) {
    if (tokens.is(token, Tokens.PUNCTUATION)) {
      return 0;
    }
    boolean heavyFunction = tokens.is(token, Tokens.FUNCTION) && information > FUNCTION_CEILING;
    return heavyFunction ? FUNCTION_CEILING / information : 1;
  }

  private int[] entities(List<NameMention> names, int size) {
    int[] entity = new int[size];
    Arrays.fill(entity, -1);
    for (NameMention name : names) {
      Arrays.fill(entity, name.firstToken(), name.endToken(), entities.number(name));
    }
    return entity;
  }

  private static int[] quantities(List<QuantityMention> quantities, int size) {
    int[] index = new int[size];
    Arrays.fill(index, -1);
    for (int i = 0; i < quantities.size(); i++) {
      Arrays.fill(index, quantities.get(i).firstToken(), quantities.get(i).endToken(), i);
    }
    return index;
  }

  private static int[] times(List<TimeMention> times, int size) {
    int[] index = new int[size];
    Arrays.fill(index, -1);
    for (int i = 0; i < times.size(); i++) {
      Arrays.fill(index, times.get(i).firstToken(), times.get(i).endToken(), i);
    }
    return index;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.event;

import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.analysis.figure.QuantityMention;
import dev.synoptic.analysis.figure.TimeMention;
import dev.synoptic.analysis.name.NameMention;
import dev.synoptic.analysis.quote.QuotationMention;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.spi.Lexicon;
import dev.synoptic.text.Work;
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

  private static final int NOT_ASKED = -2;

  private final @Nullable Background background;
  private final TermStatistics statistics;
  private final EntityClusters entities;
  private final @Nullable Lexicon lexicon;
  private final Dictionary terms = new Dictionary();
  private final Dictionary forms = new Dictionary();
  private final Dictionary beginnings = new Dictionary();
  private final Map<Double, Integer> figures = new HashMap<>();

  /** How telling each term is in the language. */
  private double[] general = new double[64];

  /** How telling each term is in this event. */
  private double[] local = new double[64];

  /** The family of each term, -1 if it has none. */
  private int[] families = new int[64];

  /** How many terms are weighed. */
  private int weighed;

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
    List<int[]> forms = new ArrayList<>();
    for (AnalyzedArticle article : analyzed) {
      forms.add(forms(article.tokens()));
    }
    List<Senses> senses = senses(analyzed, forms);
    List<EventArticle> articles = new ArrayList<>();
    for (int i = 0; i < analyzed.size(); i++) {
      articles.add(article(analyzed.get(i), forms.get(i), senses.get(i)));
    }
    return articles;
  }

  /** Looks all words up before any article is made: what is alike depends on all of them. */
  private List<Senses> senses(List<AnalyzedArticle> analyzed, List<int[]> forms) {
    Lexicon known = lexicon;
    if (known == null) {
      return Collections.nCopies(analyzed.size(), Senses.NONE);
    }
    LexiconReader reader = new LexiconReader(known);
    List<int[]> entries = new ArrayList<>();
    List<Phrases> phrases = new ArrayList<>();
    for (int i = 0; i < analyzed.size(); i++) {
      Tokens tokens = analyzed.get(i).tokens();
      entries.add(reader.entries(tokens, forms.get(i)));
      phrases.add(reader.phrases(tokens, forms.get(i)));
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
    for (int i = 0; i < form.length; i++) {
      Work.step(1);
      form[i] = forms.number(tokens.normal(i));
    }
    return form;
  }

  private EventArticle article(AnalyzedArticle analyzed, int[] form, Senses senses) {
    Tokens tokens = analyzed.tokens();
    int size = tokens.size();
    int[] term = new int[size];
    int[] family = new int[size];
    int[] entity = entities(analyzed.names(), size);
    int[] quantity = quantities(analyzed.quantities(), size);
    double[] weight = new double[size];
    double[] localWeight = new double[size];
    for (int i = 0; i < size; i++) {
      Work.step(1);
      term[i] = term(tokens, i);
      family[i] = family(tokens, i, term[i]);
      double scale = scale(tokens, i, general[term[i]]);
      weight[i] = general[term[i]] * scale;
      localWeight[i] = local[term[i]] * scale;
    }
    int[] wordSignature = wordSignatures(term, family);
    int[] otherSignature = otherSignatures(analyzed.quantities(), entity, quantity);
    return new EventArticle(
        analyzed,
        term,
        form,
        family,
        wordSignature,
        otherSignature,
        weight,
        localWeight,
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

  private static int[] wordSignatures(int[] term, int[] family) {
    int[] signatures = new int[term.length];
    for (int i = 0; i < term.length; i++) {
      signatures[i] = family[i] >= 0 ? KINDS * family[i] : KINDS * term[i] + 1;
    }
    return signatures;
  }

  private int[] otherSignatures(List<QuantityMention> quantities, int[] entity, int[] quantity) {
    int[] signatures = new int[entity.length];
    for (int i = 0; i < signatures.length; i++) {
      if (entity[i] >= 0) {
        signatures[i] = KINDS * entity[i] + 2;
      } else if (quantity[i] >= 0) {
        signatures[i] = KINDS * figure(quantities.get(quantity[i]).value().low()) + 3;
      } else {
        signatures[i] = -1;
      }
    }
    return signatures;
  }

  private int figure(double low) {
    Integer known = figures.putIfAbsent(low, figures.size());
    return known == null ? figures.size() - 1 : known;
  }

  private int family(Tokens tokens, int token, int term) {
    boolean closed =
        tokens.is(token, Tokens.FUNCTION)
            || tokens.is(token, Tokens.NUMERIC)
            || tokens.is(token, Tokens.PUNCTUATION);
    if (closed) {
      return -1;
    }
    if (families[term] == NOT_ASKED) {
      String stem = tokens.stem(token);
      families[term] =
          stem.length() < FAMILY_LETTERS ? -1 : beginnings.number(stem, FAMILY_LETTERS);
    }
    return families[term];
  }

  private int term(Tokens tokens, int token) {
    int term = terms.number(tokens.stem(token));
    if (term == weighed) {
      if (weighed == general.length) {
        general = Arrays.copyOf(general, 2 * weighed);
        local = Arrays.copyOf(local, 2 * weighed);
        families = Arrays.copyOf(families, 2 * weighed);
      }
      general[term] = information(tokens, token);
      local[term] = Math.min(general[term], statistics.information(tokens.stem(token)));
      families[term] = NOT_ASKED;
      weighed++;
    }
    return term;
  }

  private double information(Tokens tokens, int token) {
    String stem = tokens.stem(token);
    return background == null
        ? Math.min(MOST_INFORMATION, NATS_PER_LETTER * stem.length())
        : background.information(tokens, token);
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

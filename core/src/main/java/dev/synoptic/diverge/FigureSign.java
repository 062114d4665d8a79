// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

/**
 * What two figures are judged by, with its weight in log-odds. The weights of what stands in the
 * two sentences were fitted by logistic regression on news sentences with marked changes of
 * meaning, and rounded; those of whole articles on pairs of figures in invented events and in real
 * ones, which were read one by one. In articles far fewer pairs in corresponding places tell of one
 * thing.
 */
enum FigureSign {
  /** Aligned words in front of both. */
  BEFORE(2.3),
  /** Aligned words behind both. */
  BEHIND(1.45),
  /** The nearest words of content in front are aligned. */
  SAME_BEFORE(0.65),
  /** As many figures of the kind in front. */
  RANK(0.9),
  /** The only figures of their kind without an equal. */
  SOLE(0.6),
  /** As many figures in front, and as many in all. */
  PARALLEL(0.4),
  /** Neighbouring figures of one kind, 0 to 2. */
  NEIGHBOUR(0.5),
  /** How far apart their places in the passages are. */
  DISTANCE(-0.65),
  /** Times of one form. */
  SAME_FORM(0.4),
  /** Times of different forms: a weekday and a year. */
  OTHER_FORM(-0.8),
  /** A day told from the day of writing, which any report has: today, last night. */
  TODAY(-0.7),
  /** A common unit that both have: percent, days, sums of money. */
  COMMON_UNIT(0.8),
  /** A unit that both have and few reports: litres, lorries. */
  RARE_UNIT(1.4),
  /** Aligned nouns. */
  ALIGNED_NOUNS(0.8),
  /** Nouns that the lexicon takes for alike. */
  ALIKE_NOUNS(0.6),
  /** A noun for anyone: people, others. */
  ANYONE(0.2),
  /** Nouns of which nothing is known. */
  UNKNOWN_NOUNS(-0.2),
  /** Nouns that are not alike. */
  OTHER_NOUNS(-0.9),
  /** No noun and no unit on either side. */
  NO_NOUNS(0.3),
  /** The same of small numbers: "two of them". */
  NO_NOUNS_SMALL(-0.5),
  /** A noun on one side. */
  ONE_NOUN(-0.45),
  /** A unit of measurement on one side. */
  ONE_MEASURE(-0.8),
  /** People of whom the same became: dead here, killed there. */
  SAME_TALLY(0.8),
  /** People of whom something else became: dead here, missing there. */
  OTHER_TALLY(-3),
  /** Orders of magnitude between the two, 0 to 3. */
  MAGNITUDES(-0.7),
  /** Both stand in articles, which have more figures than two sentences; this and what follows. */
  ARTICLES(-1.15),
  /** Two times. */
  ARTICLES_TIMES(-1),
  /** One of the two stands somewhere in the other article too. */
  ELSEWHERE(-3.4),
  /** How alike the words around them are, 0 to 2. */
  AROUND(0.9),
  /** The share of words with a counterpart, in the passage that has the smaller one. */
  SHARE(2.9),
  /** The names in front of the two are two, and each is in one passage only. */
  OTHER_NAMES(-0.5),
  /** Quantities of two days. */
  OTHER_DAYS(-1.9),
  /** {@link #MAGNITUDES}. */
  ARTICLES_MAGNITUDES(-3.4),
  /** {@link #COMMON_UNIT}. */
  ARTICLES_COMMON(-0.15),
  /** {@link #RARE_UNIT}. */
  ARTICLES_RARE(1.1);

  /** Log-odds of two figures of which nothing is known. */
  static final double BIAS = -2.1;

  /** What the two sentences tell counts so much less in articles, where much is told alike. */
  static final double IN_ARTICLES = 0.26;

  static final int COUNT = values().length;

  private final double weight;

  FigureSign(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }

  /** Tells whether a sign is of whole articles. */
  boolean isOfArticles() {
    return compareTo(ARTICLES) >= 0;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.Alignment;
import dev.synoptic.align.PassagePair;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.event.EventArticle;
import dev.synoptic.event.SentenceVectors;

/** Computes the features that a pair has by itself. One object serves many pairs of one thread. */
final class PairFeatures {

  private static final int LEAD = 3;

  /** Words of one family, name or stem are at least this alike. */
  private static final double LEAST_SPELLED = 0.8;

  private final Side left = new Side();
  private final Side right = new Side();
  private final OrderFeatures order = new OrderFeatures();
  private final SoftShare soft = new SoftShare();

  /** Fills in the features of a pair; those of its neighbours and rivals are left at 0. */
  double[] of(PassagePair pair) {
    left.sum(pair.left(), pair.i(), pair.endI(), pair.alignment(), true);
    right.sum(pair.right(), pair.j(), pair.endJ(), pair.alignment(), false);
    double[] values = new double[Feature.values().length];
    words(values);
    rareWords(values, pair);
    names(values);
    figures(values, pair);
    set(values, Feature.SHARED_QUOTATION, QuotedWords.share(pair));
    OrderFeatures.addRuns(pair, values);
    meaning(values, pair);
    place(values, pair);
    length(values);
    set(values, Feature.IDENTICAL, pair.isIdentical() ? 1 : 0);
    return values;
  }

  /** Fills in the features of a whole text or a chosen pair: those above, and details of order. */
  double[] inDetail(PassagePair pair) {
    double[] values = of(pair);
    addSoftShares(softSums(pair), values);
    order.addDetails(pair, values);
    return values;
  }

  /** Adds the details of order to the features of a pair. */
  void addDetails(PassagePair pair, double[] values) {
    order.addDetails(pair, values);
  }

  private static void set(double[] values, Feature feature, double value) {
    values[feature.ordinal()] = value;
  }

  private void words(double[] values) {
    set(values, Feature.SHARE, share(left.aligned + right.aligned, left.weight + right.weight));
    double leftShare = share(left.aligned, left.weight);
    double rightShare = share(right.aligned, right.weight);
    set(values, Feature.BETTER_SHARE, Math.max(leftShare, rightShare));
    set(values, Feature.WORSE_SHARE, Math.min(leftShare, rightShare));
    double local = share(left.localAligned + right.localAligned, left.local + right.local);
    set(values, Feature.LOCAL_SHARE, local);
    set(
        values,
        Feature.LOCAL_BETTER_SHARE,
        Math.max(share(left.localAligned, left.local), share(right.localAligned, right.local)));
    double leftMissing = left.weight - left.aligned;
    double rightMissing = right.weight - right.aligned;
    set(values, Feature.LESS_MISSING, root(Math.min(leftMissing, rightMissing)));
    set(values, Feature.MORE_MISSING, root(Math.max(leftMissing, rightMissing)));
    set(values, Feature.RAREST_MISSING, Math.min(left.rarestMissing, right.rarestMissing) / 10);
    set(
        values,
        Feature.RAREST_MISSING_MORE,
        Math.max(left.rarestMissing, right.rarestMissing) / 10);
    set(values, Feature.AMOUNT, Math.sqrt((left.aligned + right.aligned) / 2));
    set(values, Feature.LOCAL_AMOUNT, Math.sqrt((left.localAligned + right.localAligned) / 2));
  }

  private static double root(double value) {
    return Math.sqrt(Math.max(0, value));
  }

  private static double share(double part, double whole) {
    return whole > 0 ? Math.min(1, part / whole) : 0;
  }

  private static void rareWords(double[] values, PassagePair pair) {
    double first = 0;
    double second = 0;
    int count = 0;
    Alignment alignment = pair.alignment();
    for (int x = 0; x < alignment.leftSize(); x++) {
      int token = alignment.leftFirst() + x;
      if (alignment.partner()[x] < 0 || pair.left().tokens().is(token, Tokens.FUNCTION)) {
        continue;
      }
      int other = alignment.rightFirst() + alignment.partner()[x];
      double local = Math.min(pair.left().local(token), pair.right().local(other));
      second = Math.max(second, Math.min(first, local));
      first = Math.max(first, local);
      count++;
    }
    set(values, Feature.RAREST, first / 10);
    set(values, Feature.SECOND_RAREST, second / 10);
    set(values, Feature.WORD_COUNT, Math.sqrt(count));
  }

  private void names(double[] values) {
    double shared = left.alignedNames + right.alignedNames;
    double all = left.names + right.names;
    set(values, Feature.SHARED_NAMES, Math.sqrt(shared / 2));
    set(values, Feature.OTHER_NAMES, all > 0 ? 1 - share(shared, all) : 0);
  }

  private static void figures(double[] values, PassagePair pair) {
    boolean both =
        pair.left().hasFigure(pair.i(), pair.endI())
            && pair.right().hasFigure(pair.j(), pair.endJ());
    int shared = both ? Figures.shared(pair) : 0;
    set(values, Feature.SHARED_FIGURES, Math.sqrt(shared));
    set(values, Feature.OTHER_FIGURES, both && shared == 0 ? 1 : 0);
  }

  private void meaning(double[] values, PassagePair pair) {
    SentenceVectors vectors = pair.left().vectors();
    SentenceVectors others = pair.right().vectors();
    double cosine = vectors.cosine(pair.i(), pair.endI(), others, pair.j(), pair.endJ());
    set(values, Feature.MEANING, cosine);
    set(values, Feature.NEAR_MEANING, Math.max(0, cosine - Feature.NEAR));
    set(
        values,
        Feature.LOCAL_MEANING,
        vectors.localCosine(pair.i(), pair.endI(), others, pair.j(), pair.endJ()));
    set(values, Feature.ALIKE_WORDS, share(left.alike + right.alike, left.weight + right.weight));
  }

  /**
   * Returns what the words that are not aligned have in common, left and right, in nats. It costs
   * more than all features together, and most pairs are hopeless without.
   */
  double[] softSums(PassagePair pair) {
    soft.sum(pair);
    return new double[] {soft.left(), soft.right()};
  }

  /** Adds soft sums to the features of their pair, which must be the one asked for last. */
  void addSoftShares(double[] sums, double[] values) {
    double leftCovered = left.aligned + sums[0];
    double rightCovered = right.aligned + sums[1];
    double leftShare = share(leftCovered, left.weight);
    double rightShare = share(rightCovered, right.weight);
    double both = share(leftCovered + rightCovered, left.weight + right.weight);
    set(values, Feature.SOFT_SHARE, both);
    set(values, Feature.SOFT_BETTER_SHARE, Math.max(leftShare, rightShare));
    set(values, Feature.SOFT_WORSE_SHARE, Math.min(leftShare, rightShare));
  }

  private static void place(double[] values, PassagePair pair) {
    double distance =
        Math.abs(
            place(pair.left(), pair.i(), pair.endI()) - place(pair.right(), pair.j(), pair.endJ()));
    set(values, Feature.PLACE, distance);
    set(values, Feature.BOTH_LEAD, pair.i() < LEAD && pair.j() < LEAD ? 1 : 0);
  }

  private static double place(EventArticle article, int first, int end) {
    return article.sentences() == 0 ? 0 : (first + end) / (2.0 * article.sentences());
  }

  private void length(double[] values) {
    double shorter = Math.min(left.content, right.content);
    set(values, Feature.SHORTER_LENGTH, Math.sqrt(shorter));
    set(
        values,
        Feature.LENGTH_RATIO,
        1 - (shorter + 1) / (Math.max(left.content, right.content) + 1));
  }

  /** Sums over one sentence of a pair. */
  private static final class Side {
    private double weight;
    private double local;
    private double aligned;
    private double localAligned;
    private double names;
    private double alignedNames;
    private double content;
    private double alike;
    private double rarestMissing;

    void sum(EventArticle article, int from, int to, Alignment alignment, boolean isLeft) {
      weight = article.sentenceWeight(from, to);
      local = article.sentenceLocal(from, to);
      aligned = localAligned = names = alignedNames = content = alike = rarestMissing = 0;
      int first = isLeft ? alignment.leftFirst() : alignment.rightFirst();
      int size = isLeft ? alignment.leftSize() : alignment.rightSize();
      for (int k = 0; k < size; k++) {
        int x = isLeft ? k : alignment.rightPartner()[k];
        boolean has = isLeft ? alignment.partner()[k] >= 0 : x >= 0;
        add(article, first + k, has ? alignment.strength()[x] : 0);
      }
    }

    private void add(EventArticle article, int token, double strength) {
      aligned += strength * article.weight(token);
      localAligned += strength * article.local(token);
      if (strength == 0) {
        rarestMissing = Math.max(rarestMissing, article.weight(token));
      }
      if (strength > 0 && strength < LEAST_SPELLED) {
        alike += article.weight(token);
      }
      if (!article.tokens().is(token, Tokens.FUNCTION)) {
        content++;
      }
      if (article.entity(token) >= 0) {
        names += article.local(token);
        alignedNames += strength > 0 ? article.local(token) : 0;
      }
    }
  }
}

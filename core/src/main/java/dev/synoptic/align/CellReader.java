// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.event.EventArticle;
import java.util.Arrays;

/**
 * Reads the features of two free words. Sums are of whole numbers and every feature is the same
 * from both sides, so that the sides may be exchanged.
 */
final class CellReader {

  /** Words at least this alike, as words of one family are, need no second judgement. */
  static final double EVIDENT = 0.8;

  private static final int WINDOW = 3;

  /** Divisible by all sums of two distances in the window. */
  private static final int NEAR = 60;

  private static final double LONG_GAP = 8;
  private static final double MUCH_INFORMATION = 10;
  private static final int ENDING_LETTERS = 3;

  private final EventArticle left;
  private final EventArticle right;
  private final Alignment alignment;
  private final MatchMatrix matrix;
  private final double[] values = new double[CellModel.WIDTH];
  private final ContentWords leftContent;
  private final ContentWords rightContent;
  private final int[] leftKinds;
  private final int[] rightKinds;
  private final Gaps leftGaps;
  private final Gaps rightGaps;
  private final double[] leftSecond;
  private final double[] rightSecond;
  private double share;

  /** What the words near a left word are aligned with: how far each is from it, and its partner. */
  private int[] aroundLeft = new int[2 * WINDOW + 1];

  private int[] aroundRight = new int[2 * WINDOW + 1];
  private int aroundSize;
  private int aroundOf = -1;

  CellReader(EventArticle left, EventArticle right, Alignment alignment, MatchMatrix matrix) {
    this.left = left;
    this.right = right;
    this.alignment = alignment;
    this.matrix = matrix;
    leftContent = new ContentWords(left.tokens(), alignment.leftFirst(), alignment.leftSize());
    rightContent = new ContentWords(right.tokens(), alignment.rightFirst(), alignment.rightSize());
    leftKinds = SmallWords.of(left.tokens(), alignment.leftFirst(), alignment.leftSize());
    rightKinds = SmallWords.of(right.tokens(), alignment.rightFirst(), alignment.rightSize());
    leftGaps = new Gaps(alignment.partner());
    rightGaps = new Gaps(alignment.rightPartner());
    leftSecond = new double[alignment.leftSize()];
    rightSecond = new double[alignment.rightSize()];
    findRivals();
  }

  /** Finds the second best likeness of each word: a cell has a rival that is no better than it. */
  private void findRivals() {
    double[] leftBest = new double[leftSecond.length];
    double[] rightBest = new double[rightSecond.length];
    int m = rightSecond.length;
    for (int k = 0; k < matrix.size(); k++) {
      int x = matrix.cell(k) / m;
      int y = matrix.cell(k) % m;
      double likeness = matrix.likeness(matrix.cell(k));
      leftSecond[x] = Math.max(leftSecond[x], Math.min(leftBest[x], likeness));
      leftBest[x] = Math.max(leftBest[x], likeness);
      rightSecond[y] = Math.max(rightSecond[y], Math.min(rightBest[y], likeness));
      rightBest[y] = Math.max(rightBest[y], likeness);
    }
  }

  Gaps leftGaps() {
    return leftGaps;
  }

  Gaps rightGaps() {
    return rightGaps;
  }

  /** Looks at the runs of free words again; the share stays. */
  void refreshGaps() {
    leftGaps.refresh();
    rightGaps.refresh();
  }

  /** Looks at the alignment again after words were taken. */
  void refresh() {
    refreshGaps();
    aroundOf = -1;
    share = Math.max(leftGaps.share(), rightGaps.share());
  }

  double share() {
    return share;
  }

  CellKind kind(int x, int y) {
    int l = alignment.leftFirst() + x;
    int r = alignment.rightFirst() + y;
    boolean same = left.form(l) == right.form(r);
    boolean leftMark = left.tokens().is(l, Tokens.PUNCTUATION);
    boolean rightMark = right.tokens().is(r, Tokens.PUNCTUATION);
    if (leftMark || rightMark) {
      return same ? CellKind.SAME_MARK : CellKind.MARKS;
    }
    boolean leftFunction = left.tokens().is(l, Tokens.FUNCTION);
    boolean rightFunction = right.tokens().is(r, Tokens.FUNCTION);
    if (leftFunction && rightFunction) {
      return same ? CellKind.SAME_FUNCTION : CellKind.FUNCTIONS;
    }
    if (leftFunction || rightFunction) {
      return CellKind.MIXED;
    }
    double likeness = matrix.likeness(x, y);
    if (likeness == 0) {
      return CellKind.CONTENTS;
    }
    return likeness >= EVIDENT ? CellKind.ALIKE : CellKind.MEANING;
  }

  /** Returns the features of a cell, in an array that is used again. */
  double[] read(int x, int y) {
    fixed(x, y);
    return moving(x, y);
  }

  /** Returns the features that are the same whatever was taken so far; the others are unset. */
  double[] fixed(int x, int y) {
    set(CellFeature.LIKENESS, matrix.likeness(x, y));
    words(alignment.leftFirst() + x, alignment.rightFirst() + y);
    double apart = Math.abs((x + 0.5) / alignment.leftSize() - (y + 0.5) / alignment.rightSize());
    set(CellFeature.DISTANCE, apart);
    set(CellFeature.RIVAL, hasRival(x, y));
    return values;
  }

  /** Returns the features that depend on what was taken so far; the others are unset. */
  double[] moving(int x, int y) {
    near(x, y);
    gaps(x, y);
    set(CellFeature.CONTENT_BEFORE, alignment.meets(leftContent.before(x), rightContent.before(y)));
    set(CellFeature.CONTENT_BEHIND, alignment.meets(leftContent.behind(x), rightContent.behind(y)));
    set(CellFeature.SHARE, share);
    return values;
  }

  private void set(CellFeature feature, double value) {
    values[feature.ordinal()] = value;
  }

  private void set(CellFeature feature, boolean value) {
    values[feature.ordinal()] = value ? 1 : 0;
  }

  /** Tells whether two words fill one place but differ: other figures, other names, opposites. */
  boolean isContrary(int x, int y) {
    int l = alignment.leftFirst() + x;
    int r = alignment.rightFirst() + y;
    if (matrix.likeness(x, y) > 0) {
      return false;
    }
    boolean figures = left.tokens().is(l, Tokens.NUMERIC) && right.tokens().is(r, Tokens.NUMERIC);
    boolean names =
        left.entity(l) >= 0 && right.entity(r) >= 0 && left.entity(l) != right.entity(r);
    return figures || names || left.meanings().isOpposite(left.entry(l), right.entry(r));
  }

  boolean hasRival(int x, int y) {
    double likeness = matrix.likeness(x, y);
    return likeness > 0 && (leftSecond[x] >= likeness || rightSecond[y] >= likeness);
  }

  private void words(int l, int r) {
    String one = left.tokens().normal(l);
    String other = right.tokens().normal(r);
    int longer = Math.max(one.length(), other.length());
    set(CellFeature.PREFIX, longer == 0 ? 0 : commonPrefix(one, other) / (double) longer);
    set(CellFeature.ENDING, isSameEnding(one, other));
    int kinds = leftKinds[l - alignment.leftFirst()];
    int otherKinds = rightKinds[r - alignment.rightFirst()];
    set(CellFeature.SAME_KIND, (kinds & otherKinds) != 0);
    int any = kinds | otherKinds;
    set(CellFeature.DETERMINER, SmallWords.has(any, SmallWords.DETERMINER));
    set(CellFeature.PREPOSITION, SmallWords.has(any, SmallWords.PREPOSITION));
    set(CellFeature.AUXILIARY, SmallWords.has(any, SmallWords.AUXILIARY));
    set(CellFeature.PRONOUN, SmallWords.has(any, SmallWords.PRONOUN));
    set(CellFeature.CONJUNCTION, SmallWords.has(any, SmallWords.CONJUNCTION));
    set(CellFeature.NEGATION, SmallWords.has(kinds ^ otherKinds, SmallWords.NEGATION));
    boolean leftCapital = left.tokens().is(l, Tokens.CAPITALIZED);
    boolean rightCapital = right.tokens().is(r, Tokens.CAPITALIZED);
    set(CellFeature.CAPITALS, leftCapital && rightCapital);
    set(CellFeature.ONE_CAPITAL, leftCapital != rightCapital);
    set(
        CellFeature.FIGURES,
        left.tokens().is(l, Tokens.NUMERIC) && right.tokens().is(r, Tokens.NUMERIC));
    set(CellFeature.INFORMATION, Math.min(left.weight(l), right.weight(r)) / MUCH_INFORMATION);
  }

  private static int commonPrefix(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int prefix = 0;
    while (prefix < shorter && one.charAt(prefix) == other.charAt(prefix)) {
      prefix++;
    }
    return prefix;
  }

  private static boolean isSameEnding(String one, String other) {
    int length = Math.min(one.length(), other.length());
    return length > ENDING_LETTERS
        && one.regionMatches(
            one.length() - ENDING_LETTERS, other, other.length() - ENDING_LETTERS, ENDING_LETTERS);
  }

  private void near(int x, int y) {
    findAround(x);
    int before = 0;
    int behind = 0;
    int crossed = 0;
    for (int i = 0; i < aroundSize; i++) {
      int distance = Math.abs(aroundRight[i] - y);
      if (distance <= WINDOW) {
        int apart = aroundLeft[i];
        int weight = NEAR / (Math.abs(apart) + distance);
        before += apart < 0 && aroundRight[i] < y ? weight : 0;
        behind += apart > 0 && aroundRight[i] > y ? weight : 0;
        crossed += apart < 0 == aroundRight[i] > y ? weight : 0;
      }
    }
    set(CellFeature.NEAR_BEFORE, before / (double) NEAR);
    set(CellFeature.NEAR_BEHIND, behind / (double) NEAR);
    set(CellFeature.CROSSED, crossed / (double) NEAR);
  }

  /** Lists what the neighbours of a left word are aligned with; cells come row by row. */
  private void findAround(int x) {
    if (x == aroundOf) {
      return;
    }
    aroundOf = x;
    aroundSize = 0;
    int[] partner = alignment.partner();
    int[] rightPartner = alignment.rightPartner();
    int to = Math.min(partner.length - 1, x + WINDOW);
    for (int k = Math.max(0, x - WINDOW); k <= to; k++) {
      int first = partner[k];
      for (int y = first;
          first >= 0 && y < rightPartner.length && rightPartner[y] == rightPartner[first];
          y++) {
        if (aroundSize == aroundLeft.length) {
          aroundLeft = Arrays.copyOf(aroundLeft, 2 * aroundSize);
          aroundRight = Arrays.copyOf(aroundRight, 2 * aroundSize);
        }
        aroundLeft[aroundSize] = k - x;
        aroundRight[aroundSize++] = y;
      }
    }
  }

  private void gaps(int x, int y) {
    boolean before = isBound(x - 1, y - 1);
    boolean behind = isBound(x + 1, y + 1);
    set(CellFeature.BEFORE, before);
    set(CellFeature.BEHIND, behind);
    set(CellFeature.BOTH, before && behind);
    int leftSize = leftGaps.end(x) - leftGaps.first(x);
    int rightSize = rightGaps.end(y) - rightGaps.first(y);
    boolean same =
        isBound(leftGaps.first(x) - 1, rightGaps.first(y) - 1)
            && isBound(leftGaps.end(x), rightGaps.end(y));
    set(CellFeature.SAME_GAP, same);
    set(CellFeature.ONLY, same && leftSize == 1 && rightSize == 1);
    set(
        CellFeature.SAME_PLACE,
        same && leftSize == rightSize && x - leftGaps.first(x) == y - rightGaps.first(y));
    set(CellFeature.GAP, Math.min(1, Math.max(leftSize, rightSize) / LONG_GAP));
  }

  /** Tells whether two tokens are aligned with each other, or stand both outside their sentence. */
  private boolean isBound(int x, int y) {
    return (x < 0 && y < 0)
        || (x >= alignment.leftSize() && y >= alignment.rightSize())
        || alignment.meets(x, y);
  }
}

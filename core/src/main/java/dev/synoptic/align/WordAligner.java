// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.event.EventArticle;
import java.util.Arrays;

/**
 * Aligns the words of two sentences one to one, in any order.
 *
 * <p>Every alike pair of words gets a preference: its likeness, raised by alike neighbours on the
 * same side and lowered by distance from the diagonal. Pairs are taken greedily by preference.
 * Function words are taken only next to a pair already taken, so that content outranks them; the
 * rest of them on request ({@link #complete}). Monolingual alignment by identity, stems, names and
 * context follows the idea of M. A. Sultan, S. Bethard, T. Sumner, <i>Back to Basics for
 * Monolingual Alignment</i>, TACL 2014, without a parser.
 *
 * <p>Scratch memory is reused, so an aligner belongs to one thread.
 */
public final class WordAligner {

  /*
   * Work is proportional to the number of alike pairs, at most n * m for sentences of n and m
   * tokens, a few dozen in news. A pair of more than LARGEST_MATRIX cells (a "sentence" of hundreds
   * of words) is aligned in order of occurrence instead, in linear time.
   */
  private static final int LARGEST_MATRIX = 1 << 15;

  private static final int WINDOW = 3;
  private static final double CONTEXT = 0.3;
  private static final double DISTORTION = 0.15;

  /** Preference from which words are aligned; only those alike by the lexicon may fall below. */
  private static final double LEAST = 0.5;

  /** What is taken, in this order. */
  private enum Pass {
    /** Content words. */
    CONTENT,
    /** Function words beside a pair already taken. */
    ATTACHED;

    boolean takes(boolean function) {
      return (this == ATTACHED) == function;
    }
  }

  /** Marks a queued phrase match; the bits below hold its number, or those of a cell. */
  private static final int PHRASE = 1 << 31;

  private static final int CELL_BITS = 15;
  private static final long LOW = (1L << 32) - 1;

  private final MatchMatrix matrix = new MatchMatrix();
  private long[] queue = new long[256];

  /**
   * Aligns two sentences.
   *
   * @param left the left article
   * @param i index of its sentence
   * @param right the right article
   * @param j index of its sentence
   * @return the pair with its aligned words
   */
  public PassagePair align(EventArticle left, int i, EventArticle right, int j) {
    return align(left, i, i + 1, right, j, j + 1);
  }

  /**
   * Aligns two runs of sentences.
   *
   * @param left the left article
   * @param i index of its first sentence
   * @param endI index after its last sentence
   * @param right the right article
   * @param j index of its first sentence
   * @param endJ index after its last sentence
   * @return the pair with its aligned words
   */
  public PassagePair align(
      EventArticle left, int i, int endI, EventArticle right, int j, int endJ) {
    int leftFirst = endI > i ? left.tokens().firstToken(i) : 0;
    int rightFirst = endJ > j ? right.tokens().firstToken(j) : 0;
    int n = endI > i ? left.tokens().endToken(endI - 1) - leftFirst : 0;
    int m = endJ > j ? right.tokens().endToken(endJ - 1) - rightFirst : 0;
    Alignment alignment = alignTokens(left, leftFirst, n, right, rightFirst, m);
    return new PassagePair(left, i, endI, right, j, endJ, alignment);
  }

  private Alignment alignTokens(
      EventArticle left, int leftFirst, int n, EventArticle right, int rightFirst, int m) {
    Alignment alignment = empty(leftFirst, rightFirst, n, m);
    if (isSame(left, leftFirst, n, right, rightFirst, m)) {
      alignInOrder(alignment);
    } else if (!isSmall(n, m)) {
      OccurrenceAligner.align(left, right, alignment);
    } else {
      matrix.fill(left, leftFirst, n, right, rightFirst, m);
      take(left.tokens(), alignment, Pass.CONTENT);
      take(left.tokens(), alignment, Pass.ATTACHED);
    }
    return alignment;
  }

  /**
   * Aligns a pair down to the last word: the words of content stay as they are, function words are
   * judged again with all that stands around them, gaps are filled and phrases completed. Pairs are
   * scored without this, which takes several times as long as {@link #align}.
   *
   * @param pair an aligned pair
   * @return all its aligned words; the pair itself is left as it is
   */
  public Alignment complete(PassagePair pair) {
    Alignment known = pair.alignment();
    int n = known.leftSize();
    int m = known.rightSize();
    if (pair.isIdentical() || !isSmall(n, m)) {
      return known;
    }
    matrix.fill(pair.left(), known.leftFirst(), pair.right(), known.rightFirst(), known);
    return new Completion(pair, matrix, CellModel.shipped(), null).run();
  }

  /** Tells whether two sentences of this many tokens are aligned by a matrix. */
  static boolean isSmall(int n, int m) {
    return (long) n * m <= LARGEST_MATRIX;
  }

  private static Alignment empty(int leftFirst, int rightFirst, int n, int m) {
    int[] partner = new int[n];
    int[] rightPartner = new int[m];
    Arrays.fill(partner, -1);
    Arrays.fill(rightPartner, -1);
    return new Alignment(leftFirst, rightFirst, partner, new double[n], rightPartner);
  }

  private static boolean isSame(
      EventArticle left, int leftFirst, int n, EventArticle right, int rightFirst, int m) {
    int k = 0;
    while (n == m && k < n && left.form(leftFirst + k) == right.form(rightFirst + k)) {
      k++;
    }
    return n == m && k == n;
  }

  private static void alignInOrder(Alignment alignment) {
    for (int x = 0; x < alignment.leftSize(); x++) {
      alignment.take(x, x, 1);
    }
  }

  /** Takes the pairs of content words, or those of function words, in order of preference. */
  private void take(Tokens left, Alignment alignment, Pass pass) {
    int count = collect(left, alignment, pass);
    Arrays.sort(queue, 0, count);
    int m = alignment.rightSize();
    for (int k = 0; k < count; k++) {
      int low = (int) queue[k];
      int number = number(queue[k]);
      if ((low & PHRASE) != 0) {
        takePhrase(alignment, number);
      } else if (alignment.isFree(number / m, number % m)) {
        alignment.take(number / m, number % m, matrix.likeness(number));
      }
    }
  }

  private void takePhrase(Alignment alignment, int match) {
    PhraseMatches phrases = matrix.phrases();
    alignment.takeRun(
        phrases.left(match),
        phrases.leftEnd(match),
        phrases.right(match),
        phrases.rightEnd(match),
        phrases.likeness(match));
  }

  private int collect(Tokens left, Alignment alignment, Pass pass) {
    int phrases = pass == Pass.CONTENT ? Math.min(matrix.phrases().size(), 1 << CELL_BITS) : 0;
    if (queue.length < matrix.size() + phrases) {
      queue = new long[(matrix.size() + phrases) * 2];
    }
    int m = alignment.rightSize();
    int count = 0;
    for (int k = 0; k < matrix.size(); k++) {
      int cell = matrix.cell(k);
      int x = cell / m;
      int y = cell % m;
      boolean function = isFunction(left, alignment.leftFirst() + x);
      if (pass.takes(function)
          && alignment.isFree(x, y)
          && (pass != Pass.ATTACHED || isAttached(alignment, x, y))) {
        count = add(count, preference(alignment, cell, x, y), x + y, cell);
      }
    }
    for (int k = 0; k < phrases; k++) {
      int place = matrix.phrases().left(k) + matrix.phrases().right(k);
      count = add(count, preference(alignment, k), place, PHRASE | k);
    }
    return count;
  }

  private int add(int count, double preference, int place, int number) {
    if (preference < LEAST) {
      return count;
    }
    queue[count] = key(preference, place, number);
    return count + 1;
  }

  private static boolean isFunction(Tokens tokens, int token) {
    return tokens.is(token, Tokens.FUNCTION) || tokens.is(token, Tokens.PUNCTUATION);
  }

  /** Tells whether a neighbour of the left word is aligned with a neighbour of the right word. */
  private static boolean isAttached(Alignment alignment, int x, int y) {
    int from = Math.max(0, x - 2);
    int to = Math.min(alignment.leftSize() - 1, x + 2);
    for (int k = from; k <= to; k++) {
      int partner = alignment.partner()[k];
      if (partner >= 0
          && partner <= y + 2
          && Alignment.end(alignment.rightPartner(), partner) > y - 2) {
        return true;
      }
    }
    return false;
  }

  private double preference(Alignment alignment, int cell, int x, int y) {
    return matrix.likeness(cell)
        + CONTEXT * context(x, x, y, y)
        - DISTORTION * distance(alignment, x, y);
  }

  private double preference(Alignment alignment, int match) {
    PhraseMatches phrases = matrix.phrases();
    int x = phrases.left(match);
    int y = phrases.right(match);
    return phrases.likeness(match)
        + CONTEXT * context(x, phrases.leftEnd(match) - 1, y, phrases.rightEnd(match) - 1)
        - DISTORTION * distance(alignment, x, y);
  }

  /** Adds up how alike the words before two runs are, and those after them. */
  private double context(int x, int lastX, int y, int lastY) {
    double context = 0;
    for (int d = 1; d <= WINDOW; d++) {
      context += (matrix.likeness(x - d, y - d) + matrix.likeness(lastX + d, lastY + d)) / d;
    }
    return context;
  }

  private static double distance(Alignment alignment, int x, int y) {
    return Math.abs((x + 0.5) / alignment.leftSize() - (y + 0.5) / alignment.rightSize());
  }

  /**
   * A key that sorts by falling preference, then by place. Preferences are above -1. Cells of one
   * place do not compete, so that the sides may be exchanged.
   */
  static long key(double preference, int place, int number) {
    long rank = Integer.MAX_VALUE - (long) Float.floatToIntBits((float) (1 + preference));
    return (rank << 32) | ((place << CELL_BITS | number) & LOW);
  }

  /** Returns the preference in a key. */
  static double preference(long key) {
    return Float.intBitsToFloat(Integer.MAX_VALUE - (int) (key >> 32)) - 1;
  }

  /** Returns the number in a key. */
  static int number(long key) {
    return (int) key & ((1 << CELL_BITS) - 1);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import dev.synoptic.analysis.Tokens;
import dev.synoptic.event.EventArticle;
import dev.synoptic.spi.Lexicon;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Aligns the words of two sentences one to one, in any order.
 *
 * <p>Every alike pair of words gets a preference: its likeness, raised by alike neighbours on the
 * same side and lowered by distance from the diagonal. Pairs are taken greedily by preference.
 * Function words are taken only next to a pair already taken, so that content outranks them.
 * Monolingual alignment by identity, stems, names and context follows the idea of M. A. Sultan, S.
 * Bethard, T. Sumner, <i>Back to Basics for Monolingual Alignment</i>, TACL 2014, without a parser.
 *
 * <p>Scratch memory is reused, so an aligner belongs to one thread.
 */
public final class WordAligner {

  /*
   * The matrix of likenesses has n * m cells for sentences of n and m tokens, a few hundred in
   * news. A pair of more than LARGEST_MATRIX cells (a "sentence" of thousands of words) is aligned
   * in order of occurrence instead, in linear time.
   */
  private static final int LARGEST_MATRIX = 1 << 16;

  private static final int WINDOW = 3;
  private static final double CONTEXT = 0.3;
  private static final double DISTORTION = 0.15;

  private final WordLikeness likeness;
  private double[] matrix = new double[1024];
  private double[] preference = new double[256];
  private int[] cells = new int[256];
  private int count;

  /**
   * Creates an aligner.
   *
   * @param lexicon knows synonyms; null for none
   */
  public WordAligner(@Nullable Lexicon lexicon) {
    likeness = new WordLikeness(lexicon);
  }

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
    int leftFirst = left.tokens().firstToken(i);
    int rightFirst = right.tokens().firstToken(j);
    int n = left.tokens().endToken(endI - 1) - leftFirst;
    int m = right.tokens().endToken(endJ - 1) - rightFirst;
    Alignment alignment = alignTokens(left, leftFirst, n, right, rightFirst, m);
    return new PassagePair(left, i, endI, right, j, endJ, alignment);
  }

  private Alignment alignTokens(
      EventArticle left, int leftFirst, int n, EventArticle right, int rightFirst, int m) {
    Alignment alignment = empty(leftFirst, rightFirst, n, m);
    if (isSame(left, leftFirst, n, right, rightFirst, m)) {
      alignInOrder(alignment);
      return alignment;
    }
    if ((long) n * m > LARGEST_MATRIX) {
      OccurrenceAligner.align(left, right, alignment);
      return alignment;
    }
    fill(left, leftFirst, n, right, rightFirst, m);
    take(left, right, alignment, false);
    take(left, right, alignment, true);
    return alignment;
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
      alignment.partner()[x] = x;
      alignment.rightPartner()[x] = x;
      alignment.strength()[x] = 1;
    }
  }

  private void fill(EventArticle left, int leftFirst, int n, EventArticle right, int rightFirst, int m) {
    if (matrix.length < n * m) {
      matrix = new double[n * m];
    }
    for (int x = 0; x < n; x++) {
      for (int y = 0; y < m; y++) {
        matrix[x * m + y] = likeness.of(left, leftFirst + x, right, rightFirst + y);
      }
    }
  }

  /** Takes the pairs of content words, or those of function words, in order of preference. */
  private void take(EventArticle left, EventArticle right, Alignment alignment, boolean function) {
    collect(left, right, alignment, function);
    for (int k = 0; k < count; k++) {
      takeBest(alignment, k);
    }
  }

  private void collect(EventArticle left, EventArticle right, Alignment alignment, boolean function) {
    int n = alignment.leftSize();
    int m = alignment.rightSize();
    count = 0;
    for (int x = 0; x < n; x++) {
      if (isFunction(left.tokens(), alignment.leftFirst() + x) != function) {
        continue;
      }
      for (int y = 0; y < m; y++) {
        if (matrix[x * m + y] > 0 && (!function || isAttached(alignment, x, y))) {
          add(x * m + y, preference(x, y, n, m));
        }
      }
    }
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
      if (partner >= 0 && Math.abs(partner - y) <= 2) {
        return true;
      }
    }
    return false;
  }

  private double preference(int x, int y, int n, int m) {
    double context = 0;
    for (int d = 1; d <= WINDOW; d++) {
      context += (cell(x - d, y - d, n, m) + cell(x + d, y + d, n, m)) / d;
    }
    double distance = Math.abs((x + 0.5) / n - (y + 0.5) / m);
    return matrix[x * m + y] + CONTEXT * context - DISTORTION * distance;
  }

  private double cell(int x, int y, int n, int m) {
    return x < 0 || y < 0 || x >= n || y >= m ? 0 : matrix[x * m + y];
  }

  /** Inserts a cell by falling preference; equal ones stay in the order of the left text. */
  private void add(int cell, double value) {
    if (count == cells.length) {
      cells = Arrays.copyOf(cells, count * 2);
      preference = Arrays.copyOf(preference, count * 2);
    }
    int k = count++;
    while (k > 0 && preference[k - 1] < value) {
      preference[k] = preference[k - 1];
      cells[k] = cells[k - 1];
      k--;
    }
    preference[k] = value;
    cells[k] = cell;
  }

  private void takeBest(Alignment alignment, int k) {
    int m = alignment.rightSize();
    int x = cells[k] / m;
    int y = cells[k] % m;
    if (alignment.partner()[x] < 0 && alignment.rightPartner()[y] < 0) {
      alignment.partner()[x] = y;
      alignment.rightPartner()[y] = x;
      alignment.strength()[x] = matrix[cells[k]];
    }
  }
}

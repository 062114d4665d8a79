// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.event.EventArticle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The likenesses of the words of two sentences: a matrix of n × m cells, of which only the cells of
 * alike words are touched, listed and cleared again.
 */
final class MatchMatrix {

  private static final double SAME_FORM = 1;
  private static final double SAME_STEM = 0.95;
  private static final double SAME_ENTRY = 0.9;
  private static final double SAME_ENTITY = 0.9;
  private static final double SAME_FIGURE = 0.9;
  private static final double SAME_FAMILY = 0.8;

  /** However surely two different words are alike, context has a say. */
  private static final double MOST_MEANING = 0.79;

  private final Occurrences terms = new Occurrences();
  private final Occurrences entities = new Occurrences();
  private final Occurrences figures = new Occurrences();
  private final Occurrences families = new Occurrences();
  private double[] cells = new double[1024];
  private int[] touched = new int[256];
  private int count;
  private @Nullable EventArticle indexed;
  private int indexedFirst;
  private int indexedSize;
  private @Nullable EventArticle filledFor;
  private int filledFirst;
  private int n;
  private int m;
  private final Occurrences entries = new Occurrences();
  private final PhraseMatches phrases = new PhraseMatches();

  /** Fills the matrix for two sentences unless it is filled for them already. */
  void fill(
      EventArticle left, int leftFirst, EventArticle right, int rightFirst, Alignment alignment) {
    boolean filled =
        left == indexed
            && leftFirst == indexedFirst
            && alignment.leftSize() == indexedSize
            && alignment.leftSize() == n
            && right == filledFor
            && rightFirst == filledFirst
            && alignment.rightSize() == m;
    if (!filled) {
      fill(left, leftFirst, alignment.leftSize(), right, rightFirst, alignment.rightSize());
    }
  }

  /** Fills the matrix for tokens {@code [leftFirst, +n)} and {@code [rightFirst, +m)}. */
  void fill(EventArticle left, int leftFirst, int n, EventArticle right, int rightFirst, int m) {
    clear();
    this.n = n;
    this.m = m;
    filledFor = right;
    filledFirst = rightFirst;
    if (cells.length < n * m) {
      cells = new double[n * m];
    }
    index(left, leftFirst, n);
    for (int y = 0; y < m; y++) {
      int r = rightFirst + y;
      for (int x = terms.first(right.term(r)); x >= 0; x = terms.next(x)) {
        touch(x, y, left.form(leftFirst + x) == right.form(r) ? SAME_FORM : SAME_STEM);
      }
      for (int x = entities.first(right.entity(r)); x >= 0; x = entities.next(x)) {
        touch(x, y, SAME_ENTITY);
      }
      for (int x = figures.first(right.figure(r)); x >= 0; x = figures.next(x)) {
        if (left.tokens().is(leftFirst + x, Tokens.NUMERIC)
            || right.tokens().is(r, Tokens.NUMERIC)) {
          touch(x, y, SAME_FIGURE);
        }
      }
      for (int x = families.first(right.family(r)); x >= 0; x = families.next(x)) {
        if (cells[x * m + y] == 0
            && isFamily(left.tokens().stem(leftFirst + x), right.tokens().stem(r))) {
          touch(x, y, SAME_FAMILY);
        }
      }
    }
    if (!left.meanings().isEmpty()) {
      addMeanings(right, rightFirst);
      phrases.fill(entries, right, rightFirst, m);
    }
  }

  /** Candidates come sorted by the left sentence, so its index often serves again. */
  private void index(EventArticle left, int first, int size) {
    if (left == indexed && first == indexedFirst && size == indexedSize) {
      return;
    }
    terms.index(left::term, first, size);
    entities.index(left::entity, first, size);
    families.index(left::family, first, size);
    figures.index(left::figure, first, size);
    if (!left.meanings().isEmpty()) {
      entries.index(left::entry, first, size);
      phrases.index(left, first, size);
    }
    indexed = left;
    indexedFirst = first;
    indexedSize = size;
  }

  /** Words of one entry are forms of one word; the alike ones come from the right word's list. */
  private void addMeanings(EventArticle right, int rightFirst) {
    for (int y = 0; y < m; y++) {
      int entry = right.entry(rightFirst + y);
      if (entry >= 0) {
        touchAll(entry, y, SAME_ENTRY);
        int[] alike = right.meanings().alike(entry);
        float[] likeness = right.meanings().likeness(entry);
        for (int k = 0; k < alike.length; k++) {
          touchAll(alike[k], y, Math.min(MOST_MEANING, likeness[k]));
        }
      }
    }
  }

  private void touchAll(int entry, int y, double likeness) {
    for (int x = entries.first(entry); x >= 0; x = entries.next(x)) {
      touch(x, y, likeness);
    }
  }

  private void clear() {
    for (int k = 0; k < count; k++) {
      cells[touched[k]] = 0;
    }
    count = 0;
    phrases.clear();
  }

  private void touch(int x, int y, double likeness) {
    int cell = x * m + y;
    if (cells[cell] > 0) {
      return;
    }
    if (count == touched.length) {
      touched = Arrays.copyOf(touched, count * 2);
    }
    touched[count++] = cell;
    cells[cell] = likeness;
  }

  /**
   * Words of one family share their beginning ("negotiate", "negotiator"): three quarters of the
   * longer stem.
   */
  private static boolean isFamily(String left, String right) {
    int longer = Math.max(left.length(), right.length());
    int shorter = Math.min(left.length(), right.length());
    int prefix = 0;
    while (prefix < shorter && left.charAt(prefix) == right.charAt(prefix)) {
      prefix++;
    }
    return prefix * 4 >= longer * 3;
  }

  /** Returns the alike runs of words of which at least one is a phrase. */
  PhraseMatches phrases() {
    return phrases;
  }

  /** Returns the number of cells of alike words. */
  int size() {
    return count;
  }

  /** Returns the k-th cell of alike words, {@code x * m + y}. */
  int cell(int k) {
    return touched[k];
  }

  /** Returns how alike the words of a cell are. */
  double likeness(int cell) {
    return cells[cell];
  }

  /** Returns how alike two words are; 0 outside the sentences. */
  double likeness(int x, int y) {
    return x < 0 || y < 0 || x >= n || y >= m ? 0 : cells[x * m + y];
  }
}

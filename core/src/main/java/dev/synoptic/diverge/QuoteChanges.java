// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.diverge.QuoteConflicts.Quote;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Value;
import java.util.ArrayList;
import java.util.List;

/** Finds the words that were replaced between one quotation and the same quotation elsewhere. */
final class QuoteChanges {

  private static final int LONGEST_CHANGE = 4;

  /** The same of one speaker, who is not likely to have said nearly the same twice. */
  private static final int LONGEST_OF_ONE = 10;

  private static final int LONGEST_BRACKET = 80;
  private static final double CHANGED = 0.7;

  private QuoteChanges() {}

  /**
   * Adds the changes; words that one of the two merely leaves out are none, nor are words in square
   * brackets, which stand for omitted ones.
   */
  static void find(
      Sides sides, Quote left, Quote right, boolean sameSpeaker, List<Divergence> found) {
    int longest = sameSpeaker ? LONGEST_OF_ONE : LONGEST_CHANGE;
    int leftEnd = left.first();
    int rightEnd = right.first();
    for (int t : anchors(sides, left, right)) {
      int partner = sides.left().partner(t);
      compareGap(sides, left, leftEnd, t, right, rightEnd, partner, longest, found);
      leftEnd = t + 1;
      rightEnd = partner + 1;
    }
    compareGap(sides, left, leftEnd, left.end(), right, rightEnd, right.end(), longest, found);
  }

  /**
   * Returns the words of the left quotation that the right one has in the same order. A pair of
   * words that crosses another pair is left out, whichever side is looked at first.
   */
  private static List<Integer> anchors(Sides sides, Quote left, Quote right) {
    List<Integer> paired = new ArrayList<>();
    for (int t = left.first(); t < left.end(); t++) {
      int partner = sides.left().partner(t);
      if (partner >= right.first() && partner < right.end()) {
        paired.add(t);
      }
    }
    List<Integer> anchors = new ArrayList<>();
    int[] least = new int[paired.size() + 1];
    least[paired.size()] = Integer.MAX_VALUE;
    for (int k = paired.size() - 1; k >= 0; k--) {
      least[k] = Math.min(least[k + 1], sides.left().partner(paired.get(k)));
    }
    int most = -1;
    for (int k = 0; k < paired.size(); k++) {
      int partner = sides.left().partner(paired.get(k));
      if (partner > most && partner < least[k + 1]) {
        anchors.add(paired.get(k));
      }
      most = Math.max(most, partner);
    }
    return anchors;
  }

  /** Adds the words between two that both quotations kept, if they were replaced. */
  private static void compareGap(
      Sides sides,
      Quote left,
      int leftFirst,
      int leftEnd,
      Quote right,
      int rightFirst,
      int rightEnd,
      int longest,
      List<Divergence> found) {
    int l = leftFirst;
    int r = rightFirst;
    int lEnd = leftEnd;
    int rEnd = rightEnd;
    while (l < lEnd && r < rEnd && sides.left().normal(l).equals(sides.right().normal(r))) {
      l++;
      r++;
    }
    while (l < lEnd
        && r < rEnd
        && sides.left().normal(lEnd - 1).equals(sides.right().normal(rEnd - 1))) {
      lEnd--;
      rEnd--;
    }
    boolean isTail = leftEnd >= left.end() || rightEnd >= right.end();
    lEnd = isTail ? clauseEnd(sides.left(), l, lEnd) : lEnd;
    rEnd = isTail ? clauseEnd(sides.right(), r, rEnd) : rEnd;
    // Where one quotation begins, the other may have had more.
    boolean isHead = leftFirst == left.first() || rightFirst == right.first();
    boolean uneven = Math.abs((lEnd - l) - (rEnd - r)) > 1;
    if (Math.max(lEnd - l, rEnd - r) <= longest && !(isHead && uneven)) {
      addChange(sides, l, lEnd, r, rEnd, leftEnd > leftFirst && isTail, found);
    }
  }

  /** Where one quotation ends, the other may go on with more. */
  private static int clauseEnd(Side side, int first, int end) {
    for (int t = first + 1; t < end; t++) {
      if (side.isCut(t)) {
        return t;
      }
    }
    return end;
  }

  private static void addChange(
      Sides sides,
      int leftFirst,
      int leftEnd,
      int rightFirst,
      int rightEnd,
      boolean isTail,
      List<Divergence> found) {
    Value.Text leftWords = new Value.Text(words(sides.left(), leftFirst, leftEnd));
    Value.Text rightWords = new Value.Text(words(sides.right(), rightFirst, rightEnd));
    boolean left = hasContent(sides.left(), leftFirst, leftEnd);
    boolean right = hasContent(sides.right(), rightFirst, rightEnd);
    boolean replaced = leftFirst < leftEnd && rightFirst < rightEnd;
    replaced &= !isBracketed(sides.left(), leftFirst, leftEnd);
    replaced &= !isBracketed(sides.right(), rightFirst, rightEnd);
    replaced &= isTail ? left || right : left && right;
    if (replaced && !areSpellings(leftWords.text(), rightWords.text())) {
      found.add(
          new Divergence(
              Divergence.Type.QUOTATION,
              sides.left().tokens().span(leftFirst, leftEnd),
              sides.right().tokens().span(rightFirst, rightEnd),
              leftWords,
              rightWords,
              CHANGED));
    }
  }

  /** Tells whether square brackets hold all words of a run: they stand for omitted ones. */
  private static boolean isBracketed(Side side, int first, int end) {
    if (first >= end) {
      return false;
    }
    String text = side.tokens().text();
    int from = side.tokens().start(first);
    int to = side.tokens().end(end - 1);
    int floor = Math.max(0, from - LONGEST_BRACKET);
    int open = text.lastIndexOf('[', to);
    int shut = text.lastIndexOf(']', from);
    int close = text.indexOf(']', Math.max(from, open));
    return open >= floor && open > shut && open <= from + 1 && close >= 0 && close <= to + 1;
  }

  private static boolean hasContent(Side side, int first, int end) {
    boolean content = false;
    for (int t = first; t < end; t++) {
      content |= side.isContent(t) && !side.isAligned(t);
    }
    return content;
  }

  /** Tells whether two runs of words differ in blanks or at the end of a word only. */
  private static boolean areSpellings(String left, String right) {
    String a = left.replace(" ", "").replace("-", "").replace("'", "");
    String b = right.replace(" ", "").replace("-", "").replace("'", "");
    int shorter = Math.min(a.length(), b.length());
    int kept = Math.max(2, shorter - 2);
    return shorter >= 2 && a.regionMatches(0, b, 0, Math.min(kept, shorter));
  }

  private static String words(Side side, int first, int end) {
    StringBuilder words = new StringBuilder();
    for (int t = first; t < end; t++) {
      words.append(t > first ? " " : "").append(side.normal(t));
    }
    return words.toString();
  }
}

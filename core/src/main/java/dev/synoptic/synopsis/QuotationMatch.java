// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.synoptic.model.Edit;
import dev.synoptic.model.Quotation.Match;
import dev.synoptic.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How one quotation compares with another.
 *
 * <p>A part in the same words is a quotation shortened: one run of the other's words, or several in
 * order where dots mark what was left out. Two that each lack some of the other's words, at an end
 * or where dots mark it, are parts of one. Other changes, words silently left out among them, make
 * it altered; the words kept must then be at least {@value #FEWEST_KEPT} and carry at least {@value
 * #LEAST_KEPT} of the information, or {@value #FEWEST_OF_SPEAKER} and {@value #LEAST_OF_SPEAKER} if
 * one person speaks both. That is reckoned on the stretch that the two have in common, so that a
 * part is known again when it was both cut and changed.
 *
 * @param match what the right quotation is to the left one
 * @param changes the edit script from left to right
 */
record QuotationMatch(Match match, List<Edit> changes) {

  /** The longest quotations, in words, that are searched for changed words. */
  static final int LONGEST_ALTERED = 400;

  static final double LEAST_KEPT = 0.6;
  static final double LEAST_OF_SPEAKER = 0.5;
  private static final int FEWEST_KEPT = 4;
  private static final int FEWEST_OF_SPEAKER = 3;

  /** A run of kept words must say this much, in nats, to mark an end of the common stretch. */
  private static final double TELLING = 2;

  /** Words that both have: {@code length} of them from {@code left} and from {@code right} on. */
  private record Run(int left, int right, int length) {}

  /** Compares two quotations by their words, without looking for changed ones. */
  static Optional<QuotationMatch> ofKept(QuotedText left, QuotedText right) {
    if (Arrays.equals(left.forms(), right.forms())) {
      return Optional.of(new QuotationMatch(Match.EXACT, List.of()));
    }
    if (right.size() < left.size()) {
      return cut(left, right).map(runs -> of(Match.SHORTENED, left, right, runs));
    }
    return cut(right, left).map(runs -> of(Match.SHORTENED, right, left, runs).mirror());
  }

  /**
   * Compares two quotations that are not the same but for cuts in one of them.
   *
   * @param sameSpeaker whether one person speaks both, so that less in common will do
   */
  static Optional<QuotationMatch> ofAltered(
      QuotedText left, QuotedText right, boolean sameSpeaker) {
    int fewest = sameSpeaker ? FEWEST_OF_SPEAKER : FEWEST_KEPT;
    int shorter = Math.min(left.size(), right.size());
    if (shorter < fewest || Math.max(left.size(), right.size()) > LONGEST_ALTERED) {
      return Optional.empty();
    }
    List<Run> runs = keptRuns(left, right);
    if (areParts(left, right, runs)) {
      return Optional.of(of(Match.PARTS, left, right, runs));
    }
    double least = sameSpeaker ? LEAST_OF_SPEAKER : LEAST_KEPT;
    return keepsEnough(left, right, runs, fewest, least)
        ? Optional.of(of(Match.ALTERED, left, right, runs))
        : Optional.empty();
  }

  /** Tells whether all that one has and the other lacks was cut where the other shows or ends. */
  private static boolean areParts(QuotedText left, QuotedText right, List<Run> runs) {
    int words = runs.stream().mapToInt(Run::length).sum();
    double kept =
        runs.stream()
            .mapToDouble(run -> left.information(run.left(), run.left() + run.length()))
            .sum();
    if (words < FEWEST_KEPT || kept < 2 * TELLING) {
      return false;
    }
    int i = 0;
    int j = 0;
    for (int k = 0; k <= runs.size(); k++) {
      boolean last = k == runs.size();
      int endI = last ? left.size() : runs.get(k).left();
      int endJ = last ? right.size() : runs.get(k).right();
      boolean edge = last || k == 0;
      boolean hereMore = i < endI;
      boolean thereMore = j < endJ;
      boolean explained =
          (!hereMore || isCut(right, j, edge)) && (!thereMore || isCut(left, i, edge));
      if (!explained || (edge && hereMore && thereMore)) {
        return false;
      }
      i = last ? endI : endI + runs.get(k).length();
      j = last ? endJ : endJ + runs.get(k).length();
    }
    return true;
  }

  /** Tells whether words may be missing before a word: at an end, or where that is marked. */
  private static boolean isCut(QuotedText text, int word, boolean edge) {
    return edge || (word > 0 && text.isCutAfter(word - 1));
  }

  /** Returns the comparison from right to left. */
  QuotationMatch mirror() {
    Match mirrored =
        switch (match) {
          case SHORTENED -> Match.EXTENDED;
          case EXTENDED -> Match.SHORTENED;
          default -> match;
        };
    return new QuotationMatch(mirrored, changes.stream().map(Edit::mirror).toList());
  }

  private static QuotationMatch of(Match match, QuotedText left, QuotedText right, List<Run> runs) {
    List<Edit> edits = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (Run run : runs) {
      addEdit(edits, left, i, run.left(), right, j, run.right());
      i = run.left() + run.length();
      j = run.right() + run.length();
    }
    addEdit(edits, left, i, left.size(), right, j, right.size());
    return new QuotationMatch(match, List.copyOf(edits));
  }

  private static void addEdit(
      List<Edit> edits, QuotedText left, int i, int endI, QuotedText right, int j, int endJ) {
    if (i < endI || j < endJ) {
      Span here = left.span(i, endI);
      Span there = right.span(j, endJ);
      Edit.Kind kind =
          here.isEmpty() ? Edit.Kind.INSERT : there.isEmpty() ? Edit.Kind.DELETE : Edit.Kind.CHANGE;
      edits.add(new Edit(kind, here, there));
    }
  }

  /** Finds the pieces of a shorter quotation in a longer one, in order. */
  private static Optional<List<Run>> cut(QuotedText whole, QuotedText part) {
    if (!part.isTelling()) {
      return Optional.empty();
    }
    List<Run> runs = new ArrayList<>();
    int from = 0;
    int start = 0;
    for (int word = 0; word < part.size(); word++) {
      if (word + 1 == part.size() || part.isCutAfter(word)) {
        int length = word + 1 - start;
        int found = WordSearch.find(whole.forms(), from, part.forms(), start, length);
        if (found < 0) {
          return Optional.empty();
        }
        runs.add(new Run(found, start, length));
        from = found + length;
        start = word + 1;
      }
    }
    return Optional.of(runs);
  }

  private static List<Run> keptRuns(QuotedText left, QuotedText right) {
    List<Integer> source = Arrays.stream(left.forms()).boxed().toList();
    List<Integer> target = Arrays.stream(right.forms()).boxed().toList();
    List<Run> runs = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (AbstractDelta<Integer> delta : DiffUtils.diff(source, target).getDeltas()) {
      int length = delta.getSource().getPosition() - i;
      if (length > 0) {
        runs.add(new Run(i, j, length));
      }
      i = delta.getSource().getPosition() + delta.getSource().size();
      j = delta.getTarget().getPosition() + delta.getTarget().size();
    }
    if (i < left.size()) {
      runs.add(new Run(i, j, left.size() - i));
    }
    return runs;
  }

  private static boolean keepsEnough(
      QuotedText left, QuotedText right, List<Run> runs, int fewest, double least) {
    List<Run> telling =
        runs.stream()
            .filter(run -> left.information(run.left(), run.left() + run.length()) >= TELLING)
            .toList();
    if (telling.isEmpty()) {
      return false;
    }
    Run first = telling.get(0);
    Run last = telling.get(telling.size() - 1);
    double kept = 0;
    int words = 0;
    for (Run run : runs) {
      if (run.left() >= first.left() && run.left() <= last.left()) {
        kept += left.information(run.left(), run.left() + run.length());
        words += run.length();
      }
    }
    double leftStretch = left.information(first.left(), last.left() + last.length());
    double rightStretch = right.information(first.right(), last.right() + last.length());
    double shorter =
        left.information() <= right.information() ? left.information() : right.information();
    double all = Math.max(shorter, Math.max(leftStretch, rightStretch));
    return words >= fewest && kept >= least * all;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.name.NameLikeness;
import dev.synoptic.analysis.name.NameMention;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Span;
import dev.synoptic.model.Value;
import java.util.List;
import java.util.Set;

/** Finds one person with two offices: Prime Minister here, Defence Secretary there. */
final class RoleConflicts {

  private static final double SAME_PERSON = 0.85;
  private static final double CONFIDENCE = 0.7;

  private RoleConflicts() {}

  static void find(Names left, Names right, List<Divergence> found) {
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; hasOffice(left.mention(i)) && j < right.size(); j++) {
        if (hasOffice(right.mention(j))
            && mayBeSame(left, i, right, j)
            && NameLikeness.of(left.form(i), right.form(j)) >= SAME_PERSON) {
          compare(left.side(), left.mention(i), right.side(), right.mention(j), found);
        }
      }
    }
  }

  /** Spares the comparison of names that share no word. */
  private static boolean mayBeSame(Names left, int i, Names right, int j) {
    return left.aligned(i) > 0 == right.aligned(j) > 0;
  }

  private static boolean hasOffice(NameMention name) {
    return name.hasOffice() || name.hasLaterOffice();
  }

  private static void compare(
      Side left, NameMention leftName, Side right, NameMention rightName, List<Divergence> found) {
    Set<String> leftWords = words(left, leftName);
    Set<String> rightWords = words(right, rightName);
    if (Offices.conflict(leftWords, rightWords)) {
      found.add(
          new Divergence(
              Divergence.Type.ROLE,
              span(left, leftName),
              span(right, rightName),
              new Value.Text(String.join(" ", leftWords)),
              new Value.Text(String.join(" ", rightWords)),
              CONFIDENCE));
    }
  }

  private static Set<String> words(Side side, NameMention name) {
    Set<String> words = Offices.words(side, name.office(), name.firstToken());
    words.addAll(Offices.words(side, name.laterOffice(), name.laterOfficeEnd()));
    return words;
  }

  private static Span span(Side side, NameMention name) {
    int first = name.hasOffice() ? name.office() : name.laterOffice();
    int end = name.hasLaterOffice() ? name.laterOfficeEnd() : name.firstToken();
    return side.tokens().span(first, end);
  }
}

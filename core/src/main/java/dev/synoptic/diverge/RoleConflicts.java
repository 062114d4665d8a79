// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.name.NameLikeness;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Value;
import java.util.List;

/** Finds one person with two offices: Prime Minister here, Defence Secretary there. */
final class RoleConflicts {

  private static final double SAME_PERSON = 0.85;
  private static final double CONFIDENCE = 0.7;

  private RoleConflicts() {}

  static void find(Names left, Names right, List<Divergence> found) {
    List<OfficeClaim> leftClaims = OfficeReader.read(left);
    List<OfficeClaim> rightClaims = leftClaims.isEmpty() ? List.of() : OfficeReader.read(right);
    for (OfficeClaim one : leftClaims) {
      for (OfficeClaim other : rightClaims) {
        if (one.conflictsWith(other)
            && NameLikeness.of(left.form(one.name()), right.form(other.name())) >= SAME_PERSON) {
          found.add(divergence(one, other));
        }
      }
    }
  }

  private static Divergence divergence(OfficeClaim left, OfficeClaim right) {
    return new Divergence(
        Divergence.Type.ROLE,
        left.span(),
        right.span(),
        new Value.Text(String.join(" ", left.words())),
        new Value.Text(String.join(" ", right.words())),
        CONFIDENCE);
  }
}

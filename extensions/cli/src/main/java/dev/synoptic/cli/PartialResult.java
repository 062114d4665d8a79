// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import dev.synoptic.model.Omission;
import java.util.List;

/** Says in words what a comparison with a budget left out. */
final class PartialResult {

  private static final int MOST_NAMED = 5;

  private PartialResult() {}

  /**
   * Says what was left out.
   *
   * @param omissions what was left out, at least one
   * @return a sentence
   */
  static String inWords(List<Omission> omissions) {
    StringBuilder text = new StringBuilder("not everything was compared: ");
    for (int i = 0; i < Math.min(MOST_NAMED, omissions.size()); i++) {
      text.append(i == 0 ? "" : "; ").append(inWords(omissions.get(i)));
    }
    int rest = omissions.size() - MOST_NAMED;
    return rest > 0 ? text + "; and " + rest + " more" : text.toString();
  }

  private static String inWords(Omission omission) {
    String where =
        omission.left().equals(omission.right())
            ? "inside " + omission.left()
            : "between " + omission.left() + " and " + omission.right();
    String of = omission.candidates().isPresent() ? " of " + omission.candidates().getAsLong() : "";
    return where + " " + omission.compared() + of + " pairs (" + why(omission.reason()) + ")";
  }

  private static String why(Omission.Reason reason) {
    return switch (reason) {
      case PAIRS -> "--max-pairs was reached";
      case TIME -> "--max-time was over";
      case CANDIDATES -> "there are more than are ever compared";
    };
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Omission;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes what a budget left out of the comparison, before anything that depends on it. */
final class MarkdownOmissions {

  private static final int MOST_NAMED = 5;

  private MarkdownOmissions() {}

  static void write(List<Omission> omissions, Writer out) throws IOException {
    if (omissions.isEmpty()) {
      return;
    }
    out.write("\n**Not everything was compared.** Links may be missing, and what is made of them");
    out.write(" counts them as if they were not there.\n\n");
    for (Omission omission : omissions.subList(0, Math.min(MOST_NAMED, omissions.size()))) {
      out.write("- " + inWords(omission) + "\n");
    }
    if (omissions.size() > MOST_NAMED) {
      out.write("- and " + (omissions.size() - MOST_NAMED) + " more\n");
    }
  }

  private static String inWords(Omission omission) {
    String left = MarkdownText.name(omission.left());
    boolean inside = omission.left().equals(omission.right());
    String pair = inside ? "inside " + left : left + " and " + MarkdownText.name(omission.right());
    String all = omission.candidates().isPresent() ? omission.candidates().getAsLong() + "" : "";
    String amount = omission.compared() + (all.isEmpty() ? "" : " of " + all);
    return pair + ": " + amount + " pairs of sentences compared, " + why(omission.reason());
  }

  private static String why(Omission.Reason reason) {
    return switch (reason) {
      case PAIRS -> "as many as were allowed";
      case TIME -> "until the time allowed was over";
      case CANDIDATES -> "of which only the first were considered";
    };
  }
}

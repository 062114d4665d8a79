// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.summary;

import dev.synoptic.cli.terminal.Page;
import dev.synoptic.cli.terminal.Style;
import dev.synoptic.cli.terminal.StyledText;
import java.util.List;

/**
 * How much of long lists to show.
 *
 * @param all whether to show everything
 */
record Amount(boolean all) {

  /** Returns the entries to show of a list that is cut at some length. */
  <T> List<T> of(List<T> entries, int longest) {
    return hidden(entries.size(), longest) == 0 ? entries : entries.subList(0, longest);
  }

  /** Tells how many entries were left out, if any. */
  void tellRest(Page page, int indent, int entries, int longest) {
    int hidden = hidden(entries, longest);
    if (hidden > 0) {
      String rest = "… and " + hidden + " more (--all shows them)";
      page.paragraph(indent, indent, new StyledText().add(Style.FAINT, rest));
    }
  }

  // One entry takes no more room than the line that says it is missing.
  private int hidden(int entries, int longest) {
    return all || entries <= longest + 1 ? 0 : entries - longest;
  }
}

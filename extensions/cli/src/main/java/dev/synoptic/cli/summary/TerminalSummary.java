// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.summary;

import dev.synoptic.cli.terminal.Page;
import dev.synoptic.model.Synopsis;
import java.util.List;

/** The summary of a synopsis that the terminal shows. */
public final class TerminalSummary {

  private TerminalSummary() {}

  /**
   * Prints the summary.
   *
   * @param synopsis what to show
   * @param page where to print
   * @param all whether to print long lists in full
   */
  public static void print(Synopsis synopsis, Page page, boolean all) {
    Articles articles = new Articles(synopsis);
    List<Section> sections =
        List.of(
            new TitleSection(synopsis),
            new OverlapSection(synopsis, articles),
            new SharedSection(synopsis, articles),
            new DifferencesSection(synopsis, articles),
            new UniqueSection(synopsis),
            new QuotationsSection(synopsis, articles),
            new SourcesSection(synopsis));
    Amount amount = new Amount(all);
    sections.forEach(section -> section.print(page, amount));
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Overlap;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes how much of each article stands in each other: as a table or, of many, the closest. */
final class MarkdownOverlaps {

  private static final int LARGEST_MATRIX = 12;
  private static final int MOST_PAIRS = 20;

  private final Synopsis synopsis;
  private final Writer out;

  MarkdownOverlaps(Synopsis synopsis, Writer out) {
    this.synopsis = synopsis;
    this.out = out;
  }

  void write() throws IOException {
    if (synopsis.overlaps().isEmpty()) {
      return;
    }
    out.write("\n## Overlap\n\n");
    if (synopsis.accounts().size() <= LARGEST_MATRIX) {
      writeMatrix();
    } else {
      writeClosest();
    }
  }

  private void line(String line) throws IOException {
    out.write(line);
    out.write('\n');
  }

  private void writeClosest() throws IOException {
    line("The closest pairs: how much of the first stands in the second.\n");
    List<Overlap> closest =
        synopsis.overlaps().stream()
            .sorted(Comparator.comparingDouble((Overlap overlap) -> -overlap.containment()))
            .limit(MOST_PAIRS)
            .toList();
    for (Overlap overlap : closest) {
      String pair =
          MarkdownText.name(overlap.article()) + " in " + MarkdownText.name(overlap.other());
      line("- " + InWords.percent(overlap.containment()) + " of " + pair);
    }
  }

  private void writeMatrix() throws IOException {
    line("How much of the article on the left stands in the one above.\n");
    Map<List<String>, String> shares = new HashMap<>();
    for (Overlap overlap : synopsis.overlaps()) {
      String share = MarkdownText.of(InWords.percent(overlap.containment()));
      shares.put(List.of(overlap.article(), overlap.other()), share);
    }
    List<String> ids = synopsis.accounts().stream().map(each -> each.article().id()).toList();
    line(MarkdownText.row("", ids.stream().map(MarkdownText::name)));
    line("|---|" + "--:|".repeat(ids.size()));
    for (String id : ids) {
      Stream<String> cells =
          ids.stream().map(other -> shares.getOrDefault(List.of(id, other), "·"));
      line(MarkdownText.row(MarkdownText.name(id), cells));
    }
  }
}

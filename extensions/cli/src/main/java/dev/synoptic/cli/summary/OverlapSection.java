// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.summary;

import dev.synoptic.cli.terminal.Cell;
import dev.synoptic.cli.terminal.Page;
import dev.synoptic.cli.terminal.Style;
import dev.synoptic.cli.terminal.StyledText;
import dev.synoptic.model.Overlap;
import dev.synoptic.model.Synopsis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much of each article the others have: a matrix, or the closest pairs of many articles. */
final class OverlapSection implements Section {

  private static final int NARROWEST_COLUMN = 6;
  private static final int WIDEST_COLUMN = 16;
  private static final int WIDEST_NAME = 24;
  private static final int MOST_PAIRS = 12;

  private final List<Overlap> overlaps;
  private final Articles articles;

  OverlapSection(Synopsis synopsis, Articles articles) {
    this.overlaps = synopsis.overlaps();
    this.articles = articles;
  }

  @Override
  public void print(Page page, Amount amount) {
    int name = Math.min(WIDEST_NAME, longestId()) + 2;
    int column = (page.width() - name) / Math.max(1, articles.size());
    if (overlaps.isEmpty()) {
      return;
    }
    if (column >= NARROWEST_COLUMN) {
      page.heading("Overlap", "(how much of the article on the left stands in the one above)");
      matrix(page, name, Math.min(column, Math.min(WIDEST_COLUMN, longestId() + 2)));
    } else {
      page.heading("Overlap", "(the closest pairs: how much of the first stands in the second)");
      pairs(page, amount);
    }
  }

  private int longestId() {
    return articles.ids().stream().mapToInt(String::length).max().orElse(0);
  }

  private void matrix(Page page, int name, int width) {
    int column = Math.max(NARROWEST_COLUMN, width);
    Map<String, Overlap> found = new HashMap<>();
    overlaps.forEach(overlap -> found.put(key(overlap.article(), overlap.other()), overlap));
    List<Cell> head = new ArrayList<>();
    head.add(new Cell(Style.PLAIN, "", name, false));
    for (String id : articles.ids()) {
      head.add(new Cell(Style.PLAIN, "", 1, false));
      head.add(new Cell(Style.ARTICLE, id, column - 1, true));
    }
    page.row(head);
    for (String id : articles.ids()) {
      page.row(row(id, found, name, column));
    }
  }

  private List<Cell> row(String id, Map<String, Overlap> found, int name, int column) {
    List<Cell> row = new ArrayList<>();
    row.add(new Cell(Style.PLAIN, "", 2, false));
    row.add(new Cell(Style.ARTICLE, id, name - 2, false));
    for (String other : articles.ids()) {
      Overlap overlap = found.get(key(id, other));
      String share = overlap == null ? "·" : percent(overlap.containment());
      Style style = overlap == null ? Style.FAINT : Style.PLAIN;
      row.add(new Cell(style, share, column, true));
    }
    return row;
  }

  private static String key(String article, String other) {
    return article.length() + ":" + article + other;
  }

  private void pairs(Page page, Amount amount) {
    List<Overlap> closest =
        overlaps.stream()
            .filter(overlap -> overlap.containment() > 0)
            .sorted(
                Comparator.comparingDouble(Overlap::containment)
                    .reversed()
                    .thenComparing(Overlap::article)
                    .thenComparing(Overlap::other))
            .toList();
    for (Overlap overlap : amount.of(closest, MOST_PAIRS)) {
      StyledText line =
          new StyledText()
              .add(percent(overlap.containment()) + " of ")
              .add(Style.ARTICLE, overlap.article())
              .add(" in ")
              .add(Style.ARTICLE, overlap.other());
      page.paragraph(2, 6, line);
    }
    amount.tellRest(page, 2, closest.size(), MOST_PAIRS);
  }

  /** Returns a share in percent; what is not quite nothing or not quite all says so. */
  private static String percent(double share) {
    if (share > 0 && share < 0.005) {
      return "<1%";
    }
    if (share < 1 && share >= 0.995) {
      return ">99%";
    }
    return Math.round(share * 100) + "%";
  }
}

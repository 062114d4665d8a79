// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Synopsis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a synopsis as rows of one table: each unit of each article is in exactly one row,
 * a row has one unit of an article at most, and every article's units stand in the order of its
 * text. Units of one row report the same statement.
 *
 * <p>Articles are added one after the other, each by a longest chain of its units that reports
 * statements of rows in the rows' order: Hunt and Szymanski, A fast algorithm for computing longest
 * common subsequences, CACM 20(5), 1977. What stands elsewhere in an article gets a row of its own.
 */
final class Collation {

  /** What the articles say at one place: never empty. */
  static final class Row {

    private final List<Unit> units = new ArrayList<>();
    private int place;

    private Row(Unit first) {
      units.add(first);
    }

    /** The units, by the order of the articles. */
    List<Unit> units() {
      return units;
    }

    /** The statement that they report, or {@link Unit#NO_STATEMENT}. */
    int statement() {
      return units.get(0).statement();
    }

    /** The row's place in the table. */
    int place() {
      return place;
    }
  }

  /**
   * A step of a chain: a unit that joins a row.
   *
   * @param unit the unit's place in its article
   * @param row the row
   * @param before the step before, or null for the first
   */
  private record Step(int unit, Row row, @Nullable Step before) {}

  private final Map<Integer, List<Row>> byStatement = new HashMap<>();
  private List<Row> rows = new ArrayList<>();

  Collation(Synopsis synopsis, Articles articles) {
    for (List<Unit> units : Units.of(synopsis, articles)) {
      add(units);
    }
  }

  /** Returns the rows in order. */
  List<Row> rows() {
    return rows;
  }

  /** Returns the rows whose units report a statement, in order. */
  List<Row> rows(int statement) {
    return byStatement.getOrDefault(statement, List.of());
  }

  private void add(List<Unit> units) {
    merge(units, chain(units));
    byStatement.clear();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      row.place = i;
      if (row.statement() != Unit.NO_STATEMENT) {
        byStatement.computeIfAbsent(row.statement(), key -> new ArrayList<>()).add(row);
      }
    }
  }

  /** Returns for each unit the row that it joins, or null. */
  private @Nullable Row[] chain(List<Unit> units) {
    List<Step> ends = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      List<Row> candidates = rows(units.get(i).statement());
      // From the last to the first, so that a unit can't follow itself.
      for (int j = candidates.size() - 1; j >= 0; j--) {
        extend(ends, i, candidates.get(j));
      }
    }
    Row[] joined = new Row[units.size()];
    Step step = ends.isEmpty() ? null : ends.get(ends.size() - 1);
    for (; step != null; step = step.before()) {
      joined[step.unit()] = step.row();
    }
    return joined;
  }

  /** The step at place k ends the chain of k + 1 steps whose last row comes first. */
  private static void extend(List<Step> ends, int unit, Row row) {
    int low = 0;
    int high = ends.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends.get(middle).row().place() < row.place()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Step step = new Step(unit, row, low == 0 ? null : ends.get(low - 1));
    if (low == ends.size()) {
      ends.add(step);
    } else {
      ends.set(low, step);
    }
  }

  private void merge(List<Unit> units, @Nullable Row[] joined) {
    List<Row> merged = new ArrayList<>(rows.size() + units.size());
    int next = 0;
    for (int i = 0; i < units.size(); i++) {
      Row row = joined[i];
      if (row == null) {
        merged.add(new Row(units.get(i)));
        continue;
      }
      row.units.add(units.get(i));
      merged.addAll(rows.subList(next, row.place() + 1));
      next = row.place() + 1;
    }
    merged.addAll(rows.subList(next, rows.size()));
    rows = merged;
  }
}

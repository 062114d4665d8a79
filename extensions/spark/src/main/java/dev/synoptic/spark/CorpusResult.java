// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spark;

import static dev.synoptic.spark.Tables.col;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * What a corpus gives, as data sets. The events are computed already; their articles are compared
 * when links, statements or divergences are first read, and kept from then on until {@link #close}.
 *
 * <p>Places are half-open spans of an article's text in UTF-16 code units, as everywhere in
 * Synoptic.
 */
public final class CorpusResult implements AutoCloseable {

  private final Dataset<Row> events;
  private final Dataset<Row> comparisons;
  private final List<Dataset<Row>> kept;
  private final CorpusReport report;

  CorpusResult(
      Dataset<Row> events, Dataset<Row> comparisons, List<Dataset<Row>> kept, CorpusReport report) {
    this.events = events;
    this.comparisons = comparisons;
    this.kept = List.copyOf(kept);
    this.report = report;
  }

  /**
   * Returns which article belongs to which event.
   *
   * @return a row for every article: {@code event}, the id of the article that stands for the
   *     event; {@code id}, the article
   */
  public Dataset<Row> events() {
    return events;
  }

  /**
   * Returns the comparisons whole.
   *
   * @return a row for every event of two articles or more: {@code event}; {@code articles}, their
   *     ids; {@code links}, {@code statements}, {@code divergences}, arrays of what the methods of
   *     these names return; {@code problem}, why the event could not be compared (more articles
   *     than one comparison takes), else null
   */
  public Dataset<Row> comparisons() {
    return comparisons;
  }

  /**
   * Returns the links of all events.
   *
   * @return a row for every link: {@code event}; {@code left_article}, {@code left_start}, {@code
   *     left_end}, {@code left_text} and the same of the right, its passages; {@code score}, {@code
   *     equivalence}, {@code similarity}, in [0, 1]; {@code coverage} and {@code wording}, as in
   *     the model
   */
  public Dataset<Row> links() {
    return each("links");
  }

  /**
   * Returns the statements of all events.
   *
   * @return a row for every statement: {@code event}; {@code article}, {@code start}, {@code end},
   *     {@code text}, the passage that says it best; {@code articles}, the ids of those that say
   *     it; {@code missing}, of those that don't
   */
  public Dataset<Row> statements() {
    return each("statements");
  }

  /**
   * Returns the divergences of all events.
   *
   * @return a row for every divergence: {@code event}; {@code left_article}, {@code left_start},
   *     {@code left_end}, {@code left_text} and the same of the right, the values; {@code type};
   *     {@code confidence}, in [0.5, 1]
   */
  public Dataset<Row> divergences() {
    return each("divergences");
  }

  private Dataset<Row> each(String column) {
    return comparisons
        .select(col("event"), functions.explode(col(column)).as("item"))
        .select("event", "item.*");
  }

  /**
   * Returns what was gone through.
   *
   * @return the numbers
   */
  public CorpusReport report() {
    return report;
  }

  /**
   * Lets go of what the machines keep for these data sets, which are computed anew if read again.
   */
  @Override
  public void close() {
    kept.forEach(Dataset::unpersist);
  }
}

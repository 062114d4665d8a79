// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spark;

import dev.synoptic.model.Article;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/** Rows that hold an article each, and the articles in them. */
final class ArticleRows {

  private static final String ID = "id";
  private static final String TEXT = "text";
  private static final String PUBLISHED = "published";

  /** The columns in the order in which {@link #article} reads them. */
  private static final List<String> COLUMNS =
      List.of(ID, "outlet", "title", "language", PUBLISHED, TEXT);

  private ArticleRows() {}

  /**
   * Brings the columns into the order that {@link #article} reads; those that may be missing become
   * null.
   *
   * @throws IllegalArgumentException if there is no {@code id} or no {@code text}
   */
  static Dataset<Row> ordered(Dataset<Row> articles) {
    Set<String> given = Set.copyOf(Arrays.asList(articles.columns()));
    if (!given.contains(ID) || !given.contains(TEXT)) {
      throw new IllegalArgumentException(
          "columns " + Arrays.toString(articles.columns()) + " must have \"id\" and \"text\"");
    }
    return articles.select(
        COLUMNS.stream().map(name -> column(name, given)).toArray(Column[]::new));
  }

  private static Column column(String name, Set<String> given) {
    if (!given.contains(name)) {
      return functions.lit(null).cast(DataTypes.StringType).as(name);
    }
    Column column = functions.col(name);
    return name.equals(PUBLISHED) ? column : column.cast(DataTypes.StringType).as(name);
  }

  /**
   * Reads an article.
   *
   * @param row a row of {@link #ordered}
   * @throws IllegalArgumentException if the id is blank, there is no text, or the time can't be
   *     read
   */
  static Article article(Row row) {
    String id = row.getString(0);
    String text = row.getString(5);
    if (id == null || text == null) {
      throw new IllegalArgumentException("article (" + id + ") must have an id and a text");
    }
    return Article.builder(id)
        .outlet(row.getString(1))
        .title(row.getString(2))
        .language(row.getString(3))
        .published(time(id, row.get(4)))
        .text(text)
        .build();
  }

  /** A day counts from its first moment, and a time without an offset is UTC. */
  private static @Nullable OffsetDateTime time(String id, @Nullable Object value) {
    if (value == null) {
      return null;
    } else if (value instanceof Timestamp timestamp) {
      return timestamp.toInstant().atOffset(ZoneOffset.UTC);
    } else if (value instanceof Instant instant) {
      return instant.atOffset(ZoneOffset.UTC);
    } else if (value instanceof LocalDateTime local) {
      return local.atOffset(ZoneOffset.UTC);
    } else if (value instanceof Date date) {
      return midnight(date.toLocalDate());
    } else if (value instanceof LocalDate date) {
      return midnight(date);
    }
    return parse(id, value.toString().strip());
  }

  private static OffsetDateTime midnight(LocalDate date) {
    return date.atStartOfDay().atOffset(ZoneOffset.UTC);
  }

  private static @Nullable OffsetDateTime parse(String id, String time) {
    try {
      if (time.isEmpty()) {
        return null;
      }
      return time.indexOf('T') < 0 ? midnight(LocalDate.parse(time)) : OffsetDateTime.parse(time);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "published (" + time + ") of article " + id + " must be a day or a time with an offset",
          e);
    }
  }
}

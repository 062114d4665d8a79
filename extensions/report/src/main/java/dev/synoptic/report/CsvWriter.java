// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Divergence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Span;
import dev.synoptic.model.Statement;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Value;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;

/**
 * Writes one table of a synopsis as comma-separated values, as RFC 4180 lays them down.
 *
 * <p>The first record holds the names of the columns. Lines end with carriage return and line feed;
 * cells with text from an article are always in quotes. Positions are UTF-16 code units of the
 * article's text, the end excluded. A control character other than tab and line ends, and half a
 * surrogate pair, become U+FFFD.
 *
 * <p>A text that begins with {@code =}, {@code +}, {@code -} or {@code @} is a formula to a
 * spreadsheet, even in quotes. Where people will open the file rather than programs, write it
 * {@link #guarded()}.
 */
public final class CsvWriter implements SynopsisWriter {

  /** Writes the records of a table, the head included. */
  private interface Table {
    void write(Synopsis synopsis, CsvTable csv) throws IOException;
  }

  private final Table table;
  private final boolean guarded;

  private CsvWriter(Table table, boolean guarded) {
    this.table = table;
    this.guarded = guarded;
  }

  /**
   * Returns a writer of the links, one on a line: those between articles ({@code L0}, {@code L1},
   * …), then the repetitions inside single articles ({@code R0}, …).
   *
   * @return the writer
   */
  public static CsvWriter links() {
    return new CsvWriter(CsvWriter::writeLinks, false);
  }

  /**
   * Returns a writer of the statements: a line for each passage that reports one, those of a
   * statement ({@code S0}, {@code S1}, …) together.
   *
   * @return the writer
   */
  public static CsvWriter statements() {
    return new CsvWriter(CsvWriter::writeStatements, false);
  }

  /**
   * Returns a writer of the divergences, one on a line, by the name of the link that has it.
   *
   * @return the writer
   */
  public static CsvWriter divergences() {
    return new CsvWriter(CsvWriter::writeDivergences, false);
  }

  /**
   * Returns a writer of the same table that no spreadsheet takes for formulas: a text that begins
   * like one gets an apostrophe before it. Such texts do not read back as they were.
   *
   * @return the writer
   */
  public CsvWriter guarded() {
    return new CsvWriter(table, true);
  }

  @Override
  public void write(Synopsis synopsis, Writer out) throws IOException {
    Objects.requireNonNull(synopsis, "synopsis");
    Objects.requireNonNull(out, "out");
    table.write(synopsis, new CsvTable(out, guarded));
    out.flush();
  }

  private static void writeLinks(Synopsis synopsis, CsvTable csv) throws IOException {
    csv.head(
        "link",
        "leftArticle",
        "leftStart",
        "leftEnd",
        "rightArticle",
        "rightStart",
        "rightEnd",
        "coverage",
        "wording",
        "score",
        "equivalence",
        "similarity",
        "divergences",
        "leftText",
        "rightText");
    Articles articles = new Articles(synopsis);
    writeLinks("L", synopsis.links(), articles, csv);
    writeLinks("R", synopsis.repetitions(), articles, csv);
  }

  private static void writeLinks(String prefix, List<Link> links, Articles articles, CsvTable csv)
      throws IOException {
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      place(csv.plain(prefix + i), link.left().article(), link.left().span());
      place(csv, link.right().article(), link.right().span());
      csv.plain(link.coverage().name())
          .plain(link.wording().name())
          .number(link.score())
          .number(link.equivalence())
          .number(link.similarity())
          .number(link.divergences().size())
          .text(articles.text(link.left()))
          .text(articles.text(link.right()))
          .end();
    }
  }

  private static CsvTable place(CsvTable csv, String article, Span span) throws IOException {
    return csv.text(article).number(span.start()).number(span.end());
  }

  private static void writeStatements(Synopsis synopsis, CsvTable csv) throws IOException {
    csv.head(
        "statement",
        "article",
        "start",
        "end",
        "representative",
        "articles",
        "independentOrigins",
        "conflicts",
        "text");
    Articles articles = new Articles(synopsis);
    for (int i = 0; i < synopsis.statements().size(); i++) {
      Statement statement = synopsis.statements().get(i);
      for (Passage member : statement.members()) {
        place(csv.plain("S" + i), member.article(), member.span())
            .plain(Boolean.toString(member.equals(statement.representative())))
            .number(statement.articles().size())
            .number(statement.independentOrigins())
            .number(statement.conflicts().size())
            .text(articles.text(member))
            .end();
      }
    }
  }

  private static void writeDivergences(Synopsis synopsis, CsvTable csv) throws IOException {
    csv.head(
        "link",
        "type",
        "confidence",
        "standing",
        "leftArticle",
        "leftStart",
        "leftEnd",
        "leftText",
        "leftValue",
        "rightArticle",
        "rightStart",
        "rightEnd",
        "rightText",
        "rightValue");
    Articles articles = new Articles(synopsis);
    writeDivergences("L", synopsis.links(), articles, csv);
    writeDivergences("R", synopsis.repetitions(), articles, csv);
  }

  private static void writeDivergences(
      String prefix, List<Link> links, Articles articles, CsvTable csv) throws IOException {
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      for (Divergence divergence : link.divergences()) {
        csv.plain(prefix + i)
            .plain(divergence.type().name())
            .number(divergence.confidence())
            .plain(divergence.standing().name());
        side(csv, articles, link.left(), divergence.left(), divergence.leftValue());
        side(csv, articles, link.right(), divergence.right(), divergence.rightValue());
        csv.end();
      }
    }
  }

  private static void side(CsvTable csv, Articles articles, Passage passage, Span span, Value value)
      throws IOException {
    place(csv, passage.article(), span)
        .text(articles.text(passage.article(), span))
        .text(InWords.value(value));
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Divergence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Statement;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables read back, by another library, to what the synopsis holds. */
class CsvWriterTest {

  static List<Synopsis> synopses() {
    return Written.synopses();
  }

  private static List<CSVRecord> records(CsvWriter writer, Synopsis synopsis) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try {
      return format.parse(new StringReader(Written.by(writer, synopsis))).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("synopses")
  void linksReadBack(Synopsis synopsis) {
    List<Link> links = new ArrayList<>(synopsis.links());
    links.addAll(synopsis.repetitions());
    List<CSVRecord> records = records(CsvWriter.links(), synopsis);
    assertThat(records).hasSameSizeAs(links).allMatch(CSVRecord::isConsistent);
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      CSVRecord record = records.get(i);
      String name = i < synopsis.links().size() ? "L" + i : "R" + (i - synopsis.links().size());
      assertThat(record.get("link")).isEqualTo(name);
      assertThat(record.get("coverage")).isEqualTo(link.coverage().name());
      assertThat(record.get("wording")).isEqualTo(link.wording().name());
      assertThat(Double.parseDouble(record.get("score"))).isEqualTo(link.score());
      assertThat(Double.parseDouble(record.get("equivalence"))).isEqualTo(link.equivalence());
      assertThat(Double.parseDouble(record.get("similarity"))).isEqualTo(link.similarity());
      assertPlace(synopsis, record, "left", link.left());
      assertPlace(synopsis, record, "right", link.right());
    }
  }

  private static void assertPlace(
      Synopsis synopsis, CSVRecord record, String side, Passage passage) {
    assertThat(record.get(side + "Article")).isEqualTo(LegalText.of(passage.article()));
    assertThat(record.get(side + "Start")).isEqualTo("" + passage.span().start());
    assertThat(record.get(side + "End")).isEqualTo("" + passage.span().end());
    assertThat(record.get(side + "Text")).isEqualTo(LegalText.of(synopsis.text(passage)));
  }

  @ParameterizedTest
  @MethodSource("synopses")
  void statementsReadBack(Synopsis synopsis) {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < synopsis.statements().size(); i++) {
      Statement statement = synopsis.statements().get(i);
      for (Passage member : statement.members()) {
        boolean best = member.equals(statement.representative());
        expected.add("S" + i + best + LegalText.of(synopsis.text(member)));
      }
    }
    assertThat(records(CsvWriter.statements(), synopsis))
        .extracting(each -> each.get("statement") + each.get("representative") + each.get("text"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("synopses")
  void divergencesReadBack(Synopsis synopsis) {
    List<String> expected = new ArrayList<>();
    List<Link> links = new ArrayList<>(synopsis.links());
    links.addAll(synopsis.repetitions());
    for (Link link : links) {
      for (Divergence divergence : link.divergences()) {
        expected.add(
            divergence.type()
                + "|"
                + divergence.left().in(synopsis.account(link.left().article()).article().text())
                + "|"
                + divergence.right().in(synopsis.account(link.right().article()).article().text()));
      }
    }
    assertThat(records(CsvWriter.divergences(), synopsis))
        .extracting(
            each -> each.get("type") + "|" + each.get("leftText") + "|" + each.get("rightText"))
        .isEqualTo(expected);
  }

  @Test
  void valuesAreInTheirNormalForm() {
    List<CSVRecord> records = records(CsvWriter.divergences(), JsonWriterTest.everyValue());
    assertThat(records)
        .extracting(each -> each.get("leftValue") + " | " + each.get("rightValue"))
        .containsExactly("about at least 10 | at most 2.0E23 EUR", "2031-03-05/.. | never");
  }

  @Test
  void guardedCellsAreNoFormulas() {
    Synopsis synopsis = Written.hostileNames();
    assertThat(records(CsvWriter.links(), synopsis))
        .isNotEmpty()
        .anyMatch(each -> each.get("rightArticle").startsWith("="));
    assertThat(records(CsvWriter.links().guarded(), synopsis))
        .isNotEmpty()
        .allSatisfy(
            each ->
                assertThat(each.toList())
                    .noneMatch(cell -> cell.startsWith("=") || cell.startsWith("@")))
        .anyMatch(each -> each.get("rightArticle").startsWith("'="));
  }

  @Test
  void linesEndAsTheStandardAsks() {
    assertThat(Written.by(CsvWriter.statements(), SynopsisFixture.of("One text.", "Two.")))
        .isEqualTo(
            "statement,article,start,end,representative,articles,independentOrigins,conflicts,text"
                + "\r\n");
  }
}

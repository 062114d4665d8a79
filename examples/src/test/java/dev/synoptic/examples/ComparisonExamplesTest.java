// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.examples;

import static dev.synoptic.examples.ProgramOutput.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the examples that lay whole articles side by side. */
class ComparisonExamplesTest {

  private static final String BRIDGE = event("harbour-bridge");

  @Test
  void quickStartLinksTheSentencesThatCorrespondAndMeasuresTheRest() throws IOException {
    List<String> lines = ProgramOutput.of(QuickStart::main);

    assertThat(lines).hasSize(7);
    assertThat(lines.get(0)).startsWith("A passenger ferry ran aground");
    assertThat(lines.get(1)).startsWith("  ~ The ferry had run aground near Tarn Island");
    assertThat(lines.get(3)).startsWith("The coastguard took all 212 people");
    assertThat(lines.get(4)).startsWith("  ~ All 198 passengers and crew");
    assertThat(List.of(lines.get(2), lines.get(5))).allMatch(line -> score(line) > 0.5);
    assertThat(number(lines.get(6), "The herald has ", "% of it.")).isBetween(30.0, 95.0);
  }

  @Test
  void savedPagesTellOutletTitleAndWhatBothReport() throws IOException {
    List<String> lines = ProgramOutput.of(SavedPages::main);

    assertThat(lines)
        .startsWith(
            "The Herald: Ferry aground off Tarn Island", "Courier: All safe after ferry strands");
    assertThat(lines)
        .anyMatch(line -> line.startsWith("[courier, herald] ") && line.contains("ran aground"));
    assertThat(lines).noneMatch(line -> line.contains("summer") || line.contains("rights"));
  }

  @Test
  void compareManyArticlesListsTheCommonestStatementsFirst() throws IOException {
    List<String> lines = ProgramOutput.of(CompareManyArticles::main, BRIDGE);

    assertThat(lines.get(0)).startsWith("5 of 5 articles");
    List<Integer> counts = new ArrayList<>();
    for (String line : lines) {
      if (!line.startsWith("  not in ")) {
        counts.add((int) number(line, "", " of 5 articles"));
      }
    }
    assertThat(counts).hasSizeGreaterThan(15).isSortedAccordingTo(Collections.reverseOrder());
  }

  @Test
  void compareManyArticlesCountsAReprintAndItsSourceAsOneOrigin() throws IOException {
    List<String> lines = ProgramOutput.of(CompareManyArticles::main, BRIDGE);

    assertThat(lines.get(0)).contains("(independent origins: 4)");
  }

  @Test
  void compareManyArticlesNamesTheArticlesThatLackAStatement() throws IOException {
    List<String> lines = ProgramOutput.of(CompareManyArticles::main, BRIDGE);

    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i + 1).startsWith("  not in ")) {
        int having = (int) number(lines.get(i), "", " of 5 articles");
        assertThat(lines.get(i + 1).split(", ")).hasSize(5 - having);
      }
    }
    assertThat(lines).contains("  not in ostmar-courier");
  }

  @Test
  void onlyOneReportsSetsApartWhatASingleArticleHas() throws IOException {
    List<String> lines = ProgramOutput.of(OnlyOneReports::main, BRIDGE);

    int herald = indexOf(lines, "lenne-herald alone has ");
    int courier = indexOf(lines, "ostmar-courier alone has ");
    List<String> ofHerald = lines.subList(herald + 1, courier);
    assertThat(number(lines.get(herald), "lenne-herald alone has ", " of its 25 sentences:"))
        .isEqualTo(ofHerald.size());
    assertThat(ofHerald)
        .contains(
            "  The blood bank in St. Olaf Lane asks donors with group O to come before 8 p.m.")
        .noneMatch(line -> line.contains("slammed into the Queen Ottilie Bridge"));
  }

  @Test
  void customAnalyzerTellsTheProgressAndIsNotCalibrated() throws IOException {
    List<String> lines = ProgramOutput.of(CustomAnalyzer::main, BRIDGE);

    List<String> expected = new ArrayList<>();
    for (int article = 1; article <= 5; article++) {
      expected.add("ANALYSIS " + article + "/5");
    }
    for (int pair = 1; pair <= 15; pair++) {
      expected.add("LINKING " + pair + "/15");
    }
    assertThat(lines.subList(0, 20)).isEqualTo(expected);
    assertThat(lines.get(20)).contains("language=en", "calibrated=false");
    assertThat(number(lines.get(21), "", " links of 0.8 and more")).isGreaterThan(10);
  }

  @Test
  void corpusFileNamesTheOutletThatWasFirstInTimeNotInTheFile(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("corpus.jsonl");
    Files.writeString(
        file,
        """
        {"id": "1", "outlet": "Late Post", "published": "2031-05-06T06:00:00Z", \
        "text": "A passenger ferry ran aground off Tarn Island on Monday evening. It rained."}
        {"id": "2", "outlet": "Early Bird", "published": "2031-05-06T07:30:00+02:00", \
        "text": "The passenger ferry had run aground near Tarn Island on Monday night."}
        """);

    List<String> lines = ProgramOutput.of(CorpusFile::main, file.toString());

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).isEqualTo("Early Bird, 2031-05-06T07:30+02:00");
    assertThat(lines.get(1)).contains("aground");
  }

  @Test
  void writePageWritesAPageAndJson(@TempDir Path folder) throws IOException {
    List<String> lines = ProgramOutput.of(WritePage::main, BRIDGE, folder.toString());

    Path page = folder.resolve("synopsis.html");
    Path json = folder.resolve("synopsis.json");
    assertThat(lines).containsExactly("wrote " + page, "wrote " + json);
    assertThat(page).content().startsWithIgnoringCase("<!doctype html>").contains("St. Brannoc");
    JsonNode document = JsonMapper.builder().build().readTree(Files.readString(json));
    assertThat(document.get("articles")).hasSize(5);
    assertThat(document.get("links")).hasSizeGreaterThan(20);
  }

  @Test
  void writeEverythingWritesEachFormatOnce(@TempDir Path folder) throws IOException {
    List<String> lines = ProgramOutput.of(WriteEverything::main, BRIDGE, folder.toString());

    assertThat(lines)
        .hasSize(9)
        .allMatch(line -> line.matches("\\d+ bytes in " + Pattern.quote(folder.toString()) + ".*"));
    assertThat(folder.resolve("summary.md")).content().contains("## Reported by 2 of 5");
    assertThat(folder.resolve("apparatus.xml")).content().contains("<witness xml:id=\"w5\">");
    assertThat(folder.resolve("graph.graphml")).content().contains(">ostmar-courier</data>");
    assertThat(folder.resolve("divergences.csv")).content().contains("QUANTITY");
    JsonNode annotations =
        JsonMapper.builder()
            .build()
            .readTree(Files.readString(folder.resolve("annotations.jsonld")));
    assertThat(annotations.get("total").asInt()).isGreaterThan(100);
    assertThat(annotations.get("first").get("items").get(0).get("target").get("source").asString())
        .isEqualTo("https://example.org/coastal-ledger.txt");
  }

  private static int indexOf(List<String> lines, String start) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(start)) {
        return i;
      }
    }
    throw new AssertionError("no line starts with " + start + " in " + lines);
  }

  /** Reads the score at the head of a line such as {@code " 0.91 EQUIVALENT"}. */
  private static double score(String line) {
    return Double.parseDouble(line.strip().split(" ")[0]);
  }

  /** Reads the number between two texts of a line. */
  private static double number(String line, String before, String after) {
    assertThat(line).startsWith(before).contains(after);
    return Double.parseDouble(line.substring(before.length(), line.indexOf(after)));
  }
}

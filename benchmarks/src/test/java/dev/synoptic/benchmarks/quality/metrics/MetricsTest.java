// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.synoptic.benchmarks.quality.Json;
import dev.synoptic.benchmarks.quality.Rows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class MetricsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      classes|{"accuracy": 0.45, "f1": 0.37736, "balanced_accuracy": 0.4442, "auc": 0.50781, "calibration_error": 0.36333, "rows": 60}
      words-as-classes|{"accuracy": 0.56667, "f1": 0.48, "balanced_accuracy": 0.55556, "auc": 0.50056, "calibration_error": 0.32926, "rows": 60}
      grades|{"pearson": -0.13712, "spearman": -0.14141, "rows": 60, "pearson_forum": -0.17268, "pearson_news": -0.15387}
      contradiction|{"precision": 0.81481, "recall": 0.5, "f1": 0.61972, "rows": 60}
      divergences|{"figure_recall": 0.0, "figure_precision": 0.625, "figure_gold": 13, "name_recall": 0.25, "name_precision": 0.38462, "name_gold": 4, "false_rate": 0.48148, "quiet_rows": 27}
      documents|{"precision": 0.12069, "recall": 0.1, "f1": 0.10938, "links": 174, "sure": 120}
      passages|{"plagdet": 0.1269, "recall": 0.1375, "precision": 0.19844, "granularity": 1.42857, "cases": 95, "detections": 65}
      words|{"precision": 0.09361, "recall": 0.33568, "f1": 0.1464, "micro_f1": 0.07639, "exact": 0.01667, "rows": 60}
      events|{"recall_at_k": 1.38696, "k": 10, "b3_precision": 0.66071, "b3_recall": 0.61314, "b3_f1": 0.63603, "articles": 137}
      """)
  void givesTheFiguresOfAnIndependentScorer(String kind, String expected) {
    assertThat(line(kind)).isEqualTo(expected);
  }

  /** The scorer comes with the reader's own evaluation data. */
  @ParameterizedTest
  @CsvSource({
    "classes,pairs",
    "words-as-classes,pairs",
    "grades,pairs",
    "contradiction,contradiction",
    "divergences,divergences",
    "documents,documents",
    "passages,passages",
    "words,words",
    "events,events"
  })
  void agreesWithTheScorerBesideTheData(String kind, String task, @TempDir Path folder)
      throws IOException, InterruptedException {
    Path scorer = Path.of(System.getProperty("synoptic.evaldata", ""), "score.py");
    assumeTrue(Files.isRegularFile(scorer), "no score.py in the folder synoptic.evaldata");
    assumeTrue(hasPython(), "no python3");
    GeneratedRows rows = GeneratedRows.of(kind);
    Rows.write(folder.resolve("gold.jsonl"), rows.gold);
    Rows.write(folder.resolve("out.jsonl"), rows.answers);
    Process process =
        new ProcessBuilder(
                "python3", scorer.toAbsolutePath().toString(), task, "gold.jsonl", "out.jsonl")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(line(kind)).isEqualTo(output.strip());
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String line(String kind) {
    GeneratedRows rows = GeneratedRows.of(kind);
    return metric(kind).figures(Rows.byId(rows.gold), Rows.byId(rows.answers)).toJson();
  }

  private static Metric metric(String kind) {
    return switch (kind) {
      case "contradiction" -> new ContradictionMetric();
      case "divergences" -> new DivergenceMetric();
      case "documents" -> new DocumentMetric(0.5);
      case "passages" -> new PassageMetric();
      case "words" -> new WordMetric();
      case "events" -> new EventMetric(10);
      default -> new PairMetric(0.5);
    };
  }

  @Test
  void perfectPairsScoreOne() {
    Map<String, JsonNode> gold =
        Rows.byId(
            List.of(
                Json.parse("{\"id\":1,\"label\":1}"), Json.parse("{\"id\":2,\"label\":false}")));
    Map<String, JsonNode> answers =
        Rows.byId(
            List.of(Json.parse("{\"id\":1,\"score\":1}"), Json.parse("{\"id\":2,\"score\":0}")));
    Figures figures = new PairMetric(0.5).figures(gold, answers);
    assertThat(figures.toJson())
        .isEqualTo(
            "{\"accuracy\": 1.0, \"f1\": 1.0, \"balanced_accuracy\": 1.0, \"auc\": 1.0,"
                + " \"calibration_error\": 0.0, \"rows\": 2}");
  }

  @Test
  void passagesThatAreAbsentOnBothSidesArePerfect() {
    Figures figures =
        new PassageMetric()
            .figures(Rows.byId(List.of(Json.parse("{\"id\":\"x\",\"cases\":[]}"))), Map.of());
    assertThat(figures.get("plagdet")).isOne();
  }

  @Test
  void rowsWithoutGoldAreRefused() {
    Map<String, JsonNode> gold = Rows.byId(List.of(Json.parse("{\"id\":\"lonely\"}")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PairMetric(0.5).figures(gold, Map.of()))
        .withMessageContaining("lonely")
        .withMessageContaining("label");
  }

  @Test
  void figuresAreWrittenAsPythonWritesThem() {
    Figures figures =
        new Figures()
            .add("half", 0.123455)
            .add("tiny", 0.0000149)
            .add("small", 0.0001)
            .add("none", 0.0000001)
            .add("whole", 2)
            .add("undefined", Double.NaN)
            .count("count", 7);
    assertThat(figures.toJson())
        .isEqualTo(
            "{\"half\": 0.12345, \"tiny\": 1e-05, \"small\": 0.0001, \"none\": 0.0, \"whole\":"
                + " 2.0, \"undefined\": NaN, \"count\": 7}");
  }
}

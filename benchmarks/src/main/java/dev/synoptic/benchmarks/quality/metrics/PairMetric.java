// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Scores of pairs. Labels that are all 0 or 1 are classes: accuracy, F1 and balanced accuracy at a
 * threshold, the area under the curve, and the calibration error over ten bins of equal width.
 * Other labels are grades: Pearson's and Spearman's correlation, and Pearson's for each genre.
 *
 * @param threshold from this score on a pair counts as positive
 */
public record PairMetric(double threshold) implements Metric {

  private static final int BINS = 10;

  @Override
  public Figures figures(Map<String, JsonNode> gold, Map<String, JsonNode> answers) {
    double[] labels = gold.values().stream().mapToDouble(PairMetric::label).toArray();
    double[] scores =
        gold.keySet().stream()
            .mapToDouble(id -> GoldFields.number(GoldFields.answer(answers, id), "score", 0))
            .toArray();
    boolean classes = Arrays.stream(labels).allMatch(label -> label == 0 || label == 1);
    return classes ? classes(scores, labels) : grades(scores, labels, gold.values());
  }

  private static double label(JsonNode row) {
    JsonNode label = GoldFields.required(row, "label");
    if (label.isBoolean()) {
      return label.asBoolean() ? 1 : 0;
    }
    String text = label.asString();
    return switch (text) {
      case "same" -> 1;
      case "different" -> 0;
      default -> Double.parseDouble(text);
    };
  }

  private Figures classes(double[] scores, double[] labels) {
    boolean[] positive = new boolean[labels.length];
    int right = 0;
    int said = 0;
    int wanted = 0;
    int accurate = 0;
    for (int i = 0; i < labels.length; i++) {
      positive[i] = labels[i] == 1;
      boolean yes = scores[i] >= threshold;
      right += yes && positive[i] ? 1 : 0;
      said += yes ? 1 : 0;
      wanted += positive[i] ? 1 : 0;
      accurate += yes == positive[i] ? 1 : 0;
    }
    return new Figures()
        .add("accuracy", PrecisionRecall.ratio(accurate, labels.length))
        .add("f1", PrecisionRecall.of(right, said, wanted).f1())
        .add("balanced_accuracy", balanced(right, said - right, wanted, labels.length))
        .add("auc", Correlation.areaUnderCurve(scores, positive))
        .add("calibration_error", calibrationError(scores, labels))
        .count("rows", labels.length);
  }

  private static double balanced(int right, int wrong, int positives, int rows) {
    int negatives = rows - positives;
    return positives == 0 || negatives == 0
        ? Double.NaN
        : ((double) right / positives + (double) (negatives - wrong) / negatives) / 2;
  }

  private static double calibrationError(double[] scores, double[] labels) {
    double[] excess = new double[BINS];
    for (int i = 0; i < scores.length; i++) {
      excess[Math.min(BINS - 1, (int) (scores[i] * BINS))] += scores[i] - labels[i];
    }
    double sum = Arrays.stream(excess).map(Math::abs).sum();
    return PrecisionRecall.ratio(sum, scores.length);
  }

  private static Figures grades(double[] scores, double[] labels, Iterable<JsonNode> rows) {
    Figures figures =
        new Figures()
            .add("pearson", Correlation.pearson(scores, labels))
            .add("spearman", Correlation.spearman(scores, labels))
            .count("rows", labels.length);
    genres(rows)
        .forEach(
            (genre, places) ->
                figures.add(
                    "pearson_" + genre,
                    Correlation.pearson(pick(scores, places), pick(labels, places))));
    return figures;
  }

  private static Map<String, List<Integer>> genres(Iterable<JsonNode> rows) {
    Map<String, List<Integer>> genres = new TreeMap<>();
    int place = 0;
    for (JsonNode row : rows) {
      String genre = row.path("genre").asString("");
      if (!genre.isEmpty()) {
        genres.computeIfAbsent(genre, key -> new ArrayList<>()).add(place);
      }
      place++;
    }
    return genres;
  }

  private static double[] pick(double[] values, List<Integer> places) {
    return places.stream().mapToDouble(place -> values[place]).toArray();
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality.metrics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * PlagDet (Potthast et al., COLING 2010), macro-averaged over cases and detections: the harmonic
 * mean of precision and recall, divided by the binary logarithm of 1 + granularity. A case and a
 * detection meet when they overlap on both sides.
 */
public record PassageMetric() implements Metric {

  /** A passage on either side: offsets and lengths. */
  private record Case(int left, int leftLength, int right, int rightLength) {

    static final Comparator<Case> ORDER =
        Comparator.comparingInt(Case::left)
            .thenComparingInt(Case::leftLength)
            .thenComparingInt(Case::right)
            .thenComparingInt(Case::rightLength);

    static Case of(JsonNode node) {
      return new Case(
          node.path("a_offset").asInt(),
          node.path("a_length").asInt(),
          node.path("b_offset").asInt(),
          node.path("b_length").asInt());
    }

    int leftEnd() {
      return left + leftLength;
    }

    int rightEnd() {
      return right + rightLength;
    }

    int size() {
      return leftLength + rightLength;
    }

    boolean meets(Case other) {
      return other.left < leftEnd()
          && other.leftEnd() > left
          && other.right < rightEnd()
          && other.rightEnd() > right;
    }

    /** Characters, on both sides together, that the other passages cover. */
    int coveredBy(Collection<Case> others) {
      List<int[]> lefts = new ArrayList<>();
      List<int[]> rights = new ArrayList<>();
      for (Case other : others) {
        lefts.add(new int[] {Math.max(left, other.left), Math.min(leftEnd(), other.leftEnd())});
        rights.add(
            new int[] {Math.max(right, other.right), Math.min(rightEnd(), other.rightEnd())});
      }
      return union(lefts) + union(rights);
    }
  }

  /** What is added up over the cases of one side against the passages of the other. */
  private static final class Coverage {
    private double share;
    private int met;
    private int meetings;
    private int count;

    void add(Set<Case> cases, Set<Case> others) {
      for (Case one : cases) {
        List<Case> meeting = others.stream().filter(one::meets).toList();
        share += PrecisionRecall.ratio(one.coveredBy(meeting), one.size());
        met += meeting.isEmpty() ? 0 : 1;
        meetings += meeting.size();
        count++;
      }
    }

    double mean() {
      return share / count;
    }
  }

  @Override
  public Figures figures(Map<String, JsonNode> gold, Map<String, JsonNode> answers) {
    Map<String, Set<Case>> cases = new LinkedHashMap<>();
    gold.forEach((id, row) -> cases.put(id, set(GoldFields.required(row, "cases"))));
    Coverage recall = new Coverage();
    Coverage precision = new Coverage();
    cases.forEach(
        (id, wanted) -> {
          Set<Case> found = set(GoldFields.answer(answers, id).path("detections"));
          recall.add(wanted, found);
          precision.add(found, wanted);
        });
    if (recall.count == 0 || precision.count == 0) {
      return figures(
          recall.count == precision.count ? 1 : 0,
          new PrecisionRecall(precision.count == 0 ? 1 : 0, recall.count == 0 ? 1 : 0),
          1,
          recall.count,
          precision.count);
    }
    double granularity = recall.met == 0 ? 1 : (double) recall.meetings / recall.met;
    PrecisionRecall result = new PrecisionRecall(precision.mean(), recall.mean());
    double score = result.f1() / (Math.log(1 + granularity) / Math.log(2));
    return figures(score, result, granularity, recall.count, precision.count);
  }

  private static Figures figures(
      double score, PrecisionRecall result, double granularity, int cases, int detections) {
    return new Figures()
        .add("plagdet", score)
        .add("recall", result.recall())
        .add("precision", result.precision())
        .add("granularity", granularity)
        .count("cases", cases)
        .count("detections", detections);
  }

  private static Set<Case> set(JsonNode nodes) {
    Set<Case> cases = new TreeSet<>(Case.ORDER);
    nodes.forEach(node -> cases.add(Case.of(node)));
    return cases;
  }

  private static int union(List<int[]> stretches) {
    stretches.sort(
        Comparator.<int[]>comparingInt(stretch -> stretch[0])
            .thenComparingInt(stretch -> stretch[1]));
    int total = 0;
    int end = -1;
    for (int[] stretch : stretches) {
      int start = Math.max(stretch[0], end);
      if (stretch[1] > start) {
        total += stretch[1] - start;
        end = stretch[1];
      }
    }
    return total;
  }
}

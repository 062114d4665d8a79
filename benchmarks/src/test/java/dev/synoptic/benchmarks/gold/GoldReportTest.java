// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.gold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.benchmarks.quality.metrics.Figures;
import dev.synoptic.model.Role;
import dev.synoptic.model.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldReportTest {

  static Stream<Path> folders() throws IOException {
    return GoldReader.folders(Path.of(System.getProperty("synoptic.testdata"))).stream();
  }

  @ParameterizedTest
  @MethodSource("folders")
  void whatAgreesWithGoldInEverythingScoresOne(Path folder) throws IOException {
    GoldEvent event = GoldReader.read(folder);
    GoldReport report = new GoldReport();
    report.add(event, PerfectSynopsis.of(event));
    Figures figures = report.figures();
    for (String name :
        List.of(
            "link_f1",
            "statement_b3_f1",
            "divergence_f1",
            "divergence_quantity_f1",
            "quotation_f1",
            "speaker_accuracy",
            "quotation_pair_recall",
            "origin_accuracy",
            "sentence_f1",
            "role_accuracy",
            "boilerplate_f1",
            "headline_f1")) {
      assertThat(figures.get(name)).as(name).isOne();
    }
    assertThat(figures.get("relation_accuracy")).isGreaterThan(0.9);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void whatFindsNothingScoresNothing(Path folder) throws IOException {
    GoldEvent event = GoldReader.read(folder);
    GoldReport report = new GoldReport();
    report.add(event, PerfectSynopsis.empty(event));
    Figures figures = report.figures();
    for (String name :
        List.of("link_f1", "divergence_f1", "quotation_f1", "sentence_f1", "role_accuracy")) {
      assertThat(figures.get(name)).as(name).isZero();
    }
    assertThat(figures.get("statement_b3_precision")).isOne();
    assertThat(figures.get("statement_b3_recall")).isLessThan(0.8);
  }

  @Test
  void sentencesCorrespondByTheirFacts() {
    assertThat(relation(List.of("f1", "f2"), List.of("f2", "f1")))
        .isEqualTo(Correspondence.EQUIVALENT);
    assertThat(relation(List.of("f1", "f2"), List.of("f2"))).isEqualTo(Correspondence.CONTAINS);
    assertThat(relation(List.of("f2"), List.of("f1", "f2"))).isEqualTo(Correspondence.CONTAINED);
    assertThat(relation(List.of("f1", "f2"), List.of("f2", "f3")))
        .isEqualTo(Correspondence.OVERLAPPING);
    assertThat(relation(List.of("f1", "f2~a"), List.of("f1", "f2~b")))
        .isEqualTo(Correspondence.DIVERGENT);
    assertThat(relation(List.of("f1"), List.of("f2"))).isEqualTo(Correspondence.NONE);
    assertThat(relation(List.of(), List.of())).isEqualTo(Correspondence.NONE);
  }

  @Test
  void factsOfLittleWeightRelateOnly() {
    assertThat(relation(List.of("f1", "minor"), List.of("f2", "minor")))
        .isEqualTo(Correspondence.RELATED);
    assertThat(relation(List.of("f1", "minor"), List.of("f1")))
        .isEqualTo(Correspondence.EQUIVALENT);
  }

  private static Correspondence relation(List<String> left, List<String> right) {
    return Correspondence.of(sentence(left), sentence(right), Set.of("minor"));
  }

  private static GoldEvent.GoldSentence sentence(List<String> facts) {
    return new GoldEvent.GoldSentence(new Span(0, 1), Role.BODY, facts);
  }

  @Test
  void namesAgreeByTheirLastWordOrWhenOneHoldsTheOther() {
    assertThat(Names.agree("Dr. Ida Marrow", "Marrow")).isTrue();
    assertThat(Names.agree("Minister Ida Marrow", "Ms Marrow")).isTrue();
    assertThat(Names.agree("the harbour master", "Harbour Master")).isTrue();
    assertThat(Names.agree("Ida Marrow", "she")).isFalse();
  }
}

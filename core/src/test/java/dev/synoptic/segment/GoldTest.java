// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Sentence;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the segmenter against the invented sentences. */
class GoldTest {

  static Stream<Gold.Case> cases() {
    return Gold.read().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void cutsAndNamesAsTheGoldDoes(Gold.Case gold) {
    assertThat(told(gold, Segmenter.segment(gold.article())))
        .containsExactlyElementsOf(told(gold, gold.sentences()));
  }

  @Test
  void hasEnoughSentences() {
    assertThat(cases().mapToInt(gold -> gold.sentences().size()).sum()).isGreaterThan(400);
  }

  private static List<String> told(Gold.Case gold, List<Sentence> sentences) {
    return sentences.stream()
        .map(sentence -> sentence.role() + " " + sentence.span().in(gold.article().text()))
        .toList();
  }
}

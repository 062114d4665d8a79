// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticTest {

  @Test
  void findsTheProbabilityThatMadeTheRows() {
    Random random = new Random(5);
    List<Logistic.Row> rows = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double value = random.nextDouble();
      double truth = 1 / (1 + Math.exp(2 - 4 * value));
      rows.add(new Logistic.Row(new double[] {1, value}, random.nextDouble() < truth, 0));
    }
    Logistic model = Logistic.fit(rows);

    assertThat(model.probability(new double[] {1, 0.5})).isCloseTo(0.5, within(0.03));
    assertThat(model.probability(new double[] {1, 1})).isCloseTo(0.88, within(0.03));
  }
}

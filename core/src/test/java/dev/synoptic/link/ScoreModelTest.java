// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dev.synoptic.model.Evidence;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoreModelTest {

  private static final int SIZE = Feature.values().length;

  private static double[] random(Random random) {
    return random.doubles(SIZE, -2, 2).toArray();
  }

  @Test
  void logOddsAreThePriorAndEachValueTimesItsWeight() {
    Random random = new Random(11);
    for (int round = 0; round < 50; round++) {
      double prior = random.nextDouble();
      double[] weights = random(random);
      double[] values = random(random);
      double sum = prior;
      for (int i = 0; i < SIZE; i++) {
        sum += weights[i] * values[i];
      }
      ScoreModel model = new ScoreModel(prior, weights);
      assertThat(model.logOdds(values)).isCloseTo(sum, within(1e-9));
      assertThat(model.probability(values)).isCloseTo(1 / (1 + Math.exp(-sum)), within(1e-9));
    }
  }

  @Test
  void evidenceAddsUpToTheLogOddsExactlyAndNamesEachKindOnce() {
    Random random = new Random(12);
    ScoreModel model = new ScoreModel(0.7, random(random));
    double[] values = random(random);
    Evidence evidence = model.evidence(values);
    double sum = evidence.prior();
    Set<Evidence.Kind> kinds = new HashSet<>();
    for (Evidence.Contribution contribution : evidence.contributions()) {
      sum += contribution.logOdds();
      assertThat(kinds.add(contribution.kind())).isTrue();
    }
    assertThat(sum).isEqualTo(model.logOdds(values));
    assertThat(kinds).hasSize(Evidence.Kind.values().length);
  }

  @Test
  void aKindCountsItsOwnFeaturesOnly() {
    for (Feature feature : Feature.values()) {
      double[] weights = new double[SIZE];
      double[] values = new double[SIZE];
      weights[feature.ordinal()] = 2;
      values[feature.ordinal()] = 3;
      for (Evidence.Contribution part :
          new ScoreModel(0, weights).evidence(values).contributions()) {
        assertThat(part.logOdds()).isEqualTo(part.kind() == feature.kind() ? 6 : 0);
      }
    }
  }

  @Test
  void theMostIsWhatSoftSharesOfOneWouldMake() {
    double[] weights = new double[SIZE];
    weights[Feature.SOFT_SHARE.ordinal()] = 2;
    weights[Feature.SOFT_BETTER_SHARE.ordinal()] = -3;
    weights[Feature.SOFT_WORSE_SHARE.ordinal()] = 0.5;
    weights[Feature.SHARE.ordinal()] = 1;
    ScoreModel model = new ScoreModel(1, weights);
    assertThat(model.mostLogOdds(new double[SIZE])).isCloseTo(3.5, within(1e-6));
    double[] values = new double[SIZE];
    values[Feature.SOFT_SHARE.ordinal()] = 1;
    values[Feature.SOFT_WORSE_SHARE.ordinal()] = 1;
    assertThat(model.mostLogOdds(new double[SIZE])).isGreaterThan(model.logOdds(values));
  }

  @Test
  void weightsGivenAreNotSharedWithTheCaller() {
    double[] weights = new double[SIZE];
    ScoreModel model = new ScoreModel(1, weights);
    Arrays.fill(weights, 5);
    double[] values = new double[SIZE];
    Arrays.fill(values, 1);
    assertThat(model.logOdds(values)).isEqualTo(1);
  }

  @Test
  void aModelThatIsMissingIsNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> ScoreModel.load("nowhere.txt"))
        .withMessage("nowhere.txt");
    assertThat(ScoreModel.load("core/score.txt").logOdds(new double[SIZE])).isNegative();
  }
}

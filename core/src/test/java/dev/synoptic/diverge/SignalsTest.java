// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which words may be signs of something, before what stands around them is looked at. */
class SignalsTest {

  @Test
  void tellsWhatMayNegate() {
    assertThat(List.of("not", "no", "refused", "denied", "ruled", "yet", "away", "without"))
        .allMatch(Negator::mayNegate);
    assertThat(List.of("only", "doubt", "them", "but", "which", "for", "mill", ""))
        .noneMatch(Negator::mayNegate);
  }

  @Test
  void tellsWhatMayDoubt() {
    assertThat(List.of("may", "allegedly", "intends")).allMatch(CertaintyConflicts::mayDoubt);
    assertThat(List.of("will", "mill", "")).noneMatch(CertaintyConflicts::mayDoubt);
  }

  @Test
  void tellsWhatMayLeaveOpen() {
    assertThat(List.of("weighing", "unclear", "decision", "mind", "rule", "ruled"))
        .allMatch(DecisionConflicts::mayLeaveOpen);
    assertThat(List.of("will", "mill", "")).noneMatch(DecisionConflicts::mayLeaveOpen);
  }

  @Test
  void tellsWhatMaySettle() {
    assertThat(List.of("will", "is", "are", "'ll")).allMatch(DecisionConflicts::maySettle);
    assertThat(List.of("was", "mill", "")).noneMatch(DecisionConflicts::maySettle);
  }

  @Test
  void tellsWhatHasAnOpposite() {
    assertThat(Opposites.english().has("rose")).isTrue();
    assertThat(Opposites.english().has("zorvane")).isFalse();
  }

  @Test
  void aSideHasTheSignalsOfItsWords() {
    Side side = Sides.of(Pairs.of("The mill will not shut.", "It may rain.")).left();
    assertThat(side.hasSignal(Signals.NEGATES)).isTrue();
    assertThat(side.hasSignal(Signals.SETTLED)).isTrue();
    assertThat(side.hasSignal(Signals.DOUBTS)).isFalse();
    assertThat(side.isSignal(side.first() + 3, Signals.NEGATES)).isTrue();
    assertThat(side.isSignal(side.first() + 1, Signals.NEGATES)).isFalse();
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Divergence;
import dev.synoptic.model.Divergence.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingsTest {

  private static List<Standing> standings(
      String left, String published, String right, String other) {
    return DivergenceFinder.find(Pairs.of(left, published, right, other)).stream()
        .filter(found -> found.confidence() >= Pairs.COUNTS)
        .map(Divergence::standing)
        .toList();
  }

  @Test
  void letsATollChangeOverNight() {
    String left = "The storm killed 12 people in the harbour.";
    String right = "The storm killed 15 people in the harbour.";
    assertThat(standings(left, "2031-03-27T08:00:00Z", right, "2031-03-28T08:00:00Z"))
        .containsExactly(Standing.MAY_HAVE_CHANGED);
    assertThat(standings(left, "2031-03-27T08:00:00Z", right, "2031-03-27T12:00:00Z"))
        .containsExactly(Standing.CONFLICTS);
    assertThat(standings(left, "", right, "2031-03-28T08:00:00Z"))
        .containsExactly(Standing.CONFLICTS);
  }

  @Test
  void letsNoPastDayChangeButAPlannedOne() {
    String past = "The storm hit the harbour on March %s.";
    assertThat(
            standings(
                past.formatted("25, 2031"), "2031-03-27T08:00:00Z",
                past.formatted("26, 2031"), "2031-03-29T08:00:00Z"))
        .containsExactly(Standing.CONFLICTS);
    String planned = "The harbour will open again on April %s.";
    assertThat(
            standings(
                planned.formatted("25, 2031"), "2031-03-27T08:00:00Z",
                planned.formatted("26, 2031"), "2031-03-29T08:00:00Z"))
        .containsExactly(Standing.MAY_HAVE_CHANGED);
  }

  @Test
  void letsNoNameChange() {
    assertThat(
            standings(
                "The summit of the leaders was held in Lisbon.", "2031-03-27T08:00:00Z",
                "The summit of the leaders was held in Vienna.", "2031-05-27T08:00:00Z"))
        .containsExactly(Standing.CONFLICTS);
  }
}

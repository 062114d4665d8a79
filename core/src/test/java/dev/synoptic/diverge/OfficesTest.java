// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class OfficesTest {

  @Test
  void tellsOfficesApart() {
    assertThat(Offices.conflict(Set.of("prime", "minister"), Set.of("defence", "secretary")))
        .isTrue();
    assertThat(Offices.conflict(Set.of("trade", "minister"), Set.of("health", "minister")))
        .isTrue();
  }

  @Test
  void tellsADeputyFromTheHolder() {
    assertThat(Offices.conflict(Set.of("mayor"), Set.of("deputy", "mayor"))).isTrue();
  }

  @Test
  void letsAShorterAGeneralAndAnEmptyTitlePass() {
    assertThat(Offices.conflict(Set.of("minister"), Set.of("defence", "minister"))).isFalse();
    assertThat(Offices.conflict(Set.of("leader"), Set.of("president"))).isFalse();
    assertThat(Offices.conflict(Set.of(), Set.of("president"))).isFalse();
  }

  @Test
  void tellsARankFromTheHeadOfABody() {
    assertThat(Offices.conflict(Set.of("trade", "minister"), Set.of("bureau", "chair"))).isTrue();
    assertThat(Offices.conflict(Set.of("bureau", "president"), Set.of("bureau", "chair")))
        .isFalse();
    assertThat(Offices.conflict(Set.of("former", "minister"), Set.of("bureau", "chair"))).isFalse();
  }

  @Test
  void takesASecretaryForAMinisterOfTheSame() {
    assertThat(Offices.conflict(Set.of("foreign", "secretary"), Set.of("foreign", "minister")))
        .isFalse();
  }

  @Test
  void takesTrafficForTransportAndAViceForADeputy() {
    assertThat(
            Pairs.found(
                "Transport Minister Oda Lind spoke.",
                "The minister for the traffic, Oda Lind, spoke."))
        .isEmpty();
    assertThat(Pairs.found("Deputy Governor Tomas Riek spoke.", "Vice Governor Tomas Riek spoke."))
        .isEmpty();
  }
}

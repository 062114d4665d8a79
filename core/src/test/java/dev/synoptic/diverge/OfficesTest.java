// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oda Lind, the chief veterinary officer, spoke.|The farm minister, Oda Lind, spoke.",
        "Oda Lind, chief economist at Lorne, spoke.|Oda Lind, head of trading at Lorne, spoke.",
        "Its chief investigator, Oda Lind, spoke.|The public prosecutor, Oda Lind, spoke.",
        "Oda Lind, the line's managing director, spoke."
            + "|Oda Lind, the chairman of the line's supervisory board, spoke.",
        "Oda Lind, the union's general secretary, spoke.|Oda Lind, deputy chair of the union, spoke.",
      })
  void reportsOfficesThatNobodyHoldsAtOnce(String left, String right) {
    assertThat(Pairs.found(left, right)).hasSize(1).allMatch(d -> d.startsWith("ROLE"));
    assertThat(Pairs.found(right, left)).hasSize(1).allMatch(d -> d.startsWith("ROLE"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oda Lind, chief executive of the trams, spoke."
            + "|The operator's chief executive, Oda Lind, spoke.",
        "Oda Lind, a former judge, spoke.|Oda Lind, the labour minister, spoke.",
        "Oda Lind, a retired admiral, spoke.|Representative Oda Lind spoke.",
        "Senator Oda Lind spoke.|Committee Chairman Oda Lind spoke.",
        "Oda Lind, the line's managing director, spoke.|Oda Lind, the line's chief executive, spoke.",
        "Oda Lind, the bank's chief economist, spoke.|Oda Lind, head of economics at Lorne, spoke.",
        "Economic adviser Oda Lind spoke.|Oda Lind, the outgoing chairman of the council, spoke.",
        "The finance minister met Oda Lind.|The mayor, Oda Lind, spoke.",
        "Anna Berg, the mayor, spoke.|The mayor, Anna Berg, and her finance minister, Oda Lind, spoke.",
        "General Oda Lind spoke.|Oda Lind, chairman of the joint chiefs, spoke.",
        "Oda Lind, Lorne's senior VP and counsel, spoke.|Oda Lind, Lorne's vice president, spoke.",
        "The cable was sent under Ambassador Oda Lind.|Ambassador Oda Lind spoke.",
      })
  void isSilentWhereOnePersonMayBeBoth(String left, String right) {
    assertThat(Pairs.found(left, right)).noneMatch(d -> d.startsWith("ROLE"));
    assertThat(Pairs.found(right, left)).noneMatch(d -> d.startsWith("ROLE"));
  }
}

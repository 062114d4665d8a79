// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, speakers and quoted words that differ, or only seem to. */
class SpeakerAndNameFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "It is safe," Lind told reporters on Monday. | "It is safe," Varga told reporters on Monday. |
          The harbour will stay shut, Lind said on Monday. | The harbour will stay shut, Varga said on Monday. | ATTRIBUTION: Lind / Varga
          The harbour will stay shut, Lind said on Monday. | Two ferries sank off Holm, Varga said on Monday. |
          The mayor flew to Lisbon on Monday with aides. | The mayor flew to Vienna on Monday with aides. | NAME: Lisbon / Vienna
          The mayor flew to Lisbon on Monday with aides. | Nurses marched in Vienna. |
          Shares of Norvale Steel rose on Monday. | Shares of Holm Steel rose on Monday. | NAME: Norvale Steel / Holm Steel
          The trial of Anna Berg begins on Monday. | The trial of Peter Berg begins on Monday. | NAME: Anna Berg / Peter Berg
          The trial of Dave Berg begins on Monday. | The trial of David Berg begins on Monday. |
          The envoy left Lisbon for Vienna on Monday. | The envoy left Vienna for Lisbon on Monday. |
          The envoy left Lisbon for Vienna on Monday. | The envoy left Lisbon for Oslo on Monday. | NAME: Vienna / Oslo
          The envoy left Lisbon for Vienna on Monday. | The envoy left Oslo for Vienna on Monday. | NAME: Lisbon / Oslo
          French Premier Ann Lee spoke in parliament. | German Premier Ann Lee spoke in parliament. | NAME: French / German
          Shares of HPQ rose on Monday in Oslo. | Shares of HPQ.N rose on Monday in Oslo. |
          "We found torn hull plates near the bow," said Lind. | "We found torn hull plates near the stern," said Lind. | QUOTATION: bow / stern
          "We found torn hull plates near the bow," said Lind. | "We found bent hull plates near the bow," said Lind. | QUOTATION: torn / bent
          "We found torn hull plates near the bow," said Lind. | "We found hull plates near the bow," said Lind. |
          "We found torn hull plates near the bow," said Lind. | "They found torn hull plates near the bow," said Lind. |
          "We found torn hull plates near the bow," said Lind. | "We found torn hull plates near the bow," said Varga. | ATTRIBUTION: Lind / Varga
          "We found torn hull plates near the bow," said Lind. | "We found torn hull plates near the bow," said the mayor. |
          "We found torn hull plates near the bow," Mayor Lind said. | "We found torn hull plates near the bow," said Lind, the mayor. |
          "Yes," said Lind. | "Yes," said Varga. | ATTRIBUTION: Lind / Varga
          "We will rebuild the bridge before winter and open it by March," said Lind. | "We will rebuild the bridge before spring and open it by May," said Lind. | QUOTATION: winter / spring, TIME: by March / by May
          The minister met the envoy on Monday. | The minister met the envoy on Monday. |
          """)
  void found(String left, String right, String expected) {
    List<String> wanted = expected == null ? List.of() : List.of(expected.split(", (?=[A-Z]+:)"));
    assertThat(Pairs.found(left, right)).isEqualTo(wanted);
    assertThat(Pairs.found(right, left)).hasSameSizeAs(wanted);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockComparisonTest {

  @ParameterizedTest
  @CsvSource({
    "09:00, 09:00, 0, SAME",
    "09:00, 09:01, 0, CONFLICT",
    "09:00, 09:20, 20, COMPATIBLE",
    "09:00, 09:21, 20, CONFLICT",
    "08:59, 09:19, 20, COMPATIBLE",
    "10:10, 20:10, 20, CONFLICT",
    "23:50, 00:10, 20, COMPATIBLE",
    "23:50, 00:11, 20, CONFLICT",
    "'', 09:00, 0, COMPATIBLE",
    "morning, '', 0, COMPATIBLE",
    "morning, 00:00, 0, COMPATIBLE",
    "morning, 11:59, 0, COMPATIBLE",
    "morning, 12:00, 0, CONFLICT",
    "afternoon, 11:59, 0, CONFLICT",
    "afternoon, 12:00, 0, COMPATIBLE",
    "afternoon, 17:59, 0, COMPATIBLE",
    "afternoon, 18:00, 0, CONFLICT",
    "evening, 16:59, 0, CONFLICT",
    "evening, 17:00, 0, COMPATIBLE",
    "evening, 23:59, 0, COMPATIBLE",
    "night, 05:59, 0, COMPATIBLE",
    "night, 06:00, 0, CONFLICT",
    "night, 17:59, 0, CONFLICT",
    "night, 18:00, 0, COMPATIBLE",
    "evening, night, 0, COMPATIBLE",
    "evening, morning, 0, CONFLICT",
    "afternoon, night, 0, CONFLICT",
    "09:00GMT, 09:00, 0, COMPATIBLE",
    "09:00, 10:00EST, 0, INCOMPARABLE",
    "09:00GMT, 09:00UTC, 0, SAME",
    "09:00GMT, 10:00CET, 0, SAME",
    "09:00GMT, 11:00CEST, 0, SAME",
    "09:00GMT, 12:00MSK, 0, SAME",
    "09:00GMT, 17:00HKT, 0, SAME",
    "09:00GMT, 18:00JST, 0, SAME",
    "09:00GMT, 19:00AEST, 0, SAME",
    "09:00GMT, 20:00AEDT, 0, SAME",
    "09:00GMT, 05:00EDT, 0, SAME",
    "09:00GMT, 04:00EST, 0, SAME",
    "09:00GMT, 03:00MDT, 0, SAME",
    "09:00GMT, 02:00PDT, 0, SAME",
    "09:00GMT, 01:00PST, 0, SAME",
    "01:00GMT, 20:00EST, 0, SAME",
    "09:00GMT, 09:00CET, 0, CONFLICT",
    "09:00GMT, 09:00IST, 0, INCOMPARABLE",
    "09:00IST, 11:00CET, 0, INCOMPARABLE",
  })
  void compares(String left, String right, int slack, Agreement expected) {
    assertThat(ClockComparison.compare(left, right, slack)).isEqualTo(expected);
    assertThat(ClockComparison.compare(right, left, slack)).isEqualTo(expected);
  }
}

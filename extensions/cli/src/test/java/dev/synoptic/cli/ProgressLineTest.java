// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ProgressLineTest {

  private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5);
  private final StringWriter shown = new StringWriter();

  @Test
  void shortWorkShowsNothing() {
    try (ProgressLine line = new ProgressLine(new PrintWriter(shown), clock::get)) {
      clock.addAndGet(999_000_000L);
      line.step("comparing", 1, 2);
    }
    assertThat(shown.toString()).isEmpty();
  }

  @Test
  void longWorkShowsAShareAndClearsIt() {
    try (ProgressLine line = new ProgressLine(new PrintWriter(shown), clock::get)) {
      clock.addAndGet(1_000_000_000L);
      line.step("comparing", 1, 3);
      line.step("comparing", 2, 3);
      clock.addAndGet(100_000_000L);
      line.step("writing", 0, 0);
    }
    assertThat(shown.toString()).isEqualTo("\r\u001b[Kcomparing 33%\r\u001b[Kwriting\r\u001b[K");
  }
}

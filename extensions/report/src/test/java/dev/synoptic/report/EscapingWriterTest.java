// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which characters are written as escapes, and that pairs survive being written in pieces. */
class EscapingWriterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain <&> text|plain <&> text|plain \\u003c\\u0026\\u003e text",
        "\u2028\u2029|\u2028\u2029|\\u2028\\u2029",
        "a\uD83D\uDE00b|a\uD83D\uDE00b|a\uD83D\uDE00b",
        "a\uD83Db|a\\ud83db|a\\ud83db",
        "a\uDE00b|a\\ude00b|a\\ude00b",
        "\uD83D\uD83D\uDE00|\\ud83d\uD83D\uDE00|\\ud83d\uD83D\uDE00",
        "\uD83D<x|\\ud83d<x|\\ud83d\\u003cx",
      })
  void escapesWhatNoEncoderOrPageCanCarry(String text, String alone, String inPage)
      throws IOException {
    assertThat(whole(text, false)).isEqualTo(alone);
    assertThat(whole(text, true)).isEqualTo(inPage);
    assertThat(singly(text, true)).isEqualTo(inPage);
  }

  @Test
  void leavesTheWriterBelowOpen() throws IOException {
    StringWriter out =
        new StringWriter() {
          @Override
          public void close() throws IOException {
            throw new IOException("closed");
          }
        };
    try (EscapingWriter writer = new EscapingWriter(out, false)) {
      writer.write("text");
    }
    assertThat(out).hasToString("text");
  }

  private static String whole(String text, boolean forPage) throws IOException {
    StringWriter out = new StringWriter();
    new EscapingWriter(out, forPage).write(text);
    return out.toString();
  }

  private static String singly(String text, boolean forPage) throws IOException {
    StringWriter out = new StringWriter();
    EscapingWriter writer = new EscapingWriter(out, forPage);
    for (char c : text.toCharArray()) {
      writer.write(c);
    }
    return out.toString();
  }
}

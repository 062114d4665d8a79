// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.synoptic.model.Synopsis;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every writer. */
class SynopsisWriterTest {

  static List<SynopsisWriter> writers() {
    return List.of(
        new HtmlWriter(),
        JsonWriter.compact(),
        JsonWriter.pretty(),
        CsvWriter.links(),
        CsvWriter.statements().guarded(),
        CsvWriter.divergences(),
        new TeiWriter(),
        new AnnotationWriter(),
        new GraphmlWriter(),
        new MarkdownWriter());
  }

  @ParameterizedTest
  @MethodSource("writers")
  void writesTheSameBytesWhateverThePlatform(SynopsisWriter writer) throws IOException {
    for (Synopsis synopsis : Written.synopses()) {
      byte[] expected = bytes(writer, synopsis);
      Locale locale = Locale.getDefault();
      TimeZone zone = TimeZone.getDefault();
      try {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        assertThat(bytes(writer, synopsis)).isEqualTo(expected);
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("writers")
  void writesNothingThatUtf8CannotHold(SynopsisWriter writer) throws IOException {
    for (Synopsis synopsis : Written.synopses()) {
      String text = Written.by(writer, synopsis);
      ByteBuffer strict = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      assertThat(bytes(writer, synopsis)).hasSize(strict.remaining());
    }
  }

  @ParameterizedTest
  @MethodSource("writers")
  void endsEveryLineAsItsFormatAsks(SynopsisWriter writer) {
    String text = Written.by(writer, SynopsisFixture.barrier());
    String lineEnd = writer instanceof CsvWriter ? "\r\n" : "\n";
    assertThat(text).endsWith(lineEnd);
    assertThat(text.split("\n", -1))
        .allMatch(line -> lineEnd.equals("\r\n") || !line.endsWith("\r"));
  }

  @ParameterizedTest
  @MethodSource("writers")
  void passesOnWhatTheStreamThrowsAndLeavesItOpen(SynopsisWriter writer) {
    IOException failure = new IOException("disk full");
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw failure;
          }
        };
    assertThatThrownBy(() -> writer.write(SynopsisFixture.barrier(), full)).isSameAs(failure);
    Writer unclosable =
        new Writer() {
          @Override
          public void write(char[] buffer, int offset, int length) {}

          @Override
          public void flush() throws IOException {
            throw failure;
          }

          @Override
          public void close() throws IOException {
            throw new IOException("closed");
          }
        };
    assertThatThrownBy(() -> writer.write(SynopsisFixture.barrier(), unclosable)).isSameAs(failure);
  }

  @ParameterizedTest
  @MethodSource("writers")
  void refusesNull(SynopsisWriter writer) {
    assertThatThrownBy(() -> Written.by(writer, null)).isInstanceOf(NullPointerException.class);
  }

  private static byte[] bytes(SynopsisWriter writer, Synopsis synopsis) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(synopsis, out);
    return out.toByteArray();
  }
}

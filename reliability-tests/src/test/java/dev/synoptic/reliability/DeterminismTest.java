// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same articles give the same bytes, whatever surrounds the engine. */
class DeterminismTest {

  private static Path thisJava() {
    return Path.of(System.getProperty("java.home"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati",
        "-Duser.language=ar -Duser.country=EG -Dfile.encoding=ISO-8859-1",
        "-Duser.language=hi -Duser.country=IN -Dfile.encoding=UTF-16",
        "-Duser.language=th -Duser.country=TH -Duser.variant=TH -Duser.timezone=America/St_Johns",
        "-XX:+UnlockExperimentalVMOptions -XX:hashCode=2",
        "-Xint -XX:TieredStopAtLevel=1",
      })
  @DisplayName("in a Java of its own with other locale, time zone, charset, hashes or compiler")
  void otherSurroundings(String options) throws Exception {
    boolean slow = options.contains("-Xint");
    assumeTrue(!slow || Boolean.getBoolean("synoptic.slow"), "interpreting takes a minute");
    assertThat(OtherJava.run(thisJava(), WriteJson.class, options.split(" ")))
        .isEqualTo(WriteJson.bytes());
  }

  @Test
  @DisplayName("on JDK 25")
  void otherJdk() throws Exception {
    assertThat(OtherJava.run(OtherJava.jdk25(), WriteJson.class)).isEqualTo(WriteJson.bytes());
  }

  @Test
  @DisplayName("again and again, on any number of threads")
  void threads() throws Exception {
    byte[] expected = WriteJson.bytes();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<byte[]> task = WriteJson::bytes;
      for (Future<byte[]> result : threads.invokeAll(Collections.nCopies(24, task))) {
        assertThat(Arrays.equals(result.get(), expected)).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  @DisplayName("while the default locale and time zone change")
  void changingDefaults() throws IOException {
    byte[] expected = WriteJson.bytes();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "lt", "az")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        assertThat(WriteJson.bytes()).as(tag).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}

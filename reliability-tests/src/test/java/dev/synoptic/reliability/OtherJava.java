// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program in a Java of its own. */
final class OtherJava {

  private OtherJava() {}

  /** Returns where the JDK 25 is; skips the test that asks if there is none. */
  static Path jdk25() {
    Path home = Path.of(System.getProperty("synoptic.jdk25", ""));
    assumeTrue(Files.exists(home.resolve("bin/java")), "no JDK 25 at " + home + "; -Djdk25=HOME");
    return home;
  }

  /** Returns what a program writes to standard output; it must end well. */
  static byte[] run(Path home, Class<?> program, String... options)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(home.resolve("bin/java").toString(), "-Xmx512m"));
    command.addAll(List.of(options));
    command.add("-Dsynoptic.testdata=" + System.getProperty("synoptic.testdata"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    Path errors = Files.createTempFile("other-java", ".err");
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    byte[] bytes = process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
    Files.delete(errors);
    return bytes;
  }
}

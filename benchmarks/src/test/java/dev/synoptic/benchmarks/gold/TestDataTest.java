// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The test data keep the rules that their README states. */
class TestDataTest {

  static Stream<Path> folders() throws IOException {
    return GoldReader.folders(root()).stream();
  }

  private static Path root() {
    return Path.of(System.getProperty("synoptic.testdata"));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void theGoldFitsTheTexts(Path folder) throws IOException {
    assertThat(EventChecker.errors(folder)).isEmpty();
  }

  @Test
  void bothHalvesAreThere() throws IOException {
    assertThat(folders().map(TestDataTest::half)).contains("open", "reserved");
  }

  private static String half(Path folder) {
    try {
      return GoldReader.read(folder).half();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theOriginOfTheDataIsStated() {
    assertThat(root().resolve("PROVENANCE.md")).exists();
    assertThat(root().resolve("README.md")).exists();
  }

  @Test
  void aChangedTextIsNoticed(@TempDir Path copy) throws IOException {
    Path original = folders().findFirst().orElseThrow();
    Path folder = Files.createDirectory(copy.resolve(original.getFileName().toString()));
    try (Stream<Path> files = Files.list(original)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    Path text = firstText(folder);
    Files.writeString(text, "New words.\n" + Files.readString(text, StandardCharsets.UTF_8));
    assertThat(EventChecker.errors(folder)).hasSize(1).first().asString().contains("text before");
  }

  private static Path firstText(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> texts = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
      return texts.get(0);
    }
  }
}

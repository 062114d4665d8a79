// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.reliability.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fuzzing found once, and a short run of it with inputs of its own. */
class FuzzRegressionTest {

  private static final int TRIES = 150;
  private static final int LONGEST = 120;

  @ParameterizedTest
  @EnumSource
  @DisplayName("every kept find, on every target")
  void finds(Target target) throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(getClass().getResource("/finds")).toURI());
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.sorted().toList();
    }
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      assertThatCode(() -> target.test(bytes)).as(file.toString()).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("random inputs; a failure tells its seed")
  void random(Target target) {
    long first = Long.getLong("synoptic.seed", 20_310_327L);
    for (long seed = first; seed < first + TRIES; seed++) {
      byte[] bytes = FuzzLoop.input(seed, LONGEST);
      assertThatCode(() -> target.test(bytes)).as("seed " + seed).doesNotThrowAnyException();
    }
  }
}

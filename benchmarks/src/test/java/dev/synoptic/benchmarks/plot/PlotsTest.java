// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.synoptic.benchmarks.plot.Plots.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** That text, figures and pictures of the benchmarks say the same. */
class PlotsTest {

  private static final Path DOCS =
      Path.of(System.getProperty("synoptic.testdata")).resolveSibling("docs");

  @Test
  void everyFigureStandsInTheText() throws IOException {
    String text = Files.readString(DOCS.resolve("benchmarks.md")).replace("**", "");
    assertThat(Plots.read(DOCS.resolve("benchmarks.csv")))
        .isNotEmpty()
        .allSatisfy(figure -> assertThat(text).contains("| " + figure.cell()));
  }

  @Test
  void picturesAreDrawnFromTheFigures() throws Exception {
    Map<String, String> pictures = Plots.draw(DOCS.resolve("benchmarks.csv"));
    String text = Files.readString(DOCS.resolve("benchmarks.md"));
    for (Map.Entry<String, String> picture : pictures.entrySet()) {
      Path file = DOCS.resolve("images").resolve(picture.getKey());
      assertThat(file).content().isEqualTo(picture.getValue());
      assertThat(text).contains("(images/" + picture.getKey() + ")");
      DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
    }
  }

  @Test
  void brokenLineIsRefused() {
    assertThatThrownBy(() -> Figure.parse("articles,2,3"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("articles,2,3");
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

  @Test
  void theResourceStaysSmall() throws IOException {
    assertThat(resource().length).isLessThanOrEqualTo(60 * 1024);
  }

  @Test
  void wordListsAreFolded() throws IOException {
    List<String> lines = new String(resource(), StandardCharsets.UTF_8).lines().toList();
    assertThat(lines)
        .filteredOn(line -> line.startsWith("W\t") || line.startsWith("V\t"))
        .hasSizeGreaterThan(50)
        .allSatisfy(
            line -> {
              String words = line.substring(2);
              assertThat(Folding.fold(words, 0, words.length()).replace("\t", ""))
                  .isEqualTo(words.replace("\t", ""));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Burma, myanmar",
    "Czechia, czech republic",
    "Holland, netherlands",
    "Ceylon, sri lanka",
    "Swaziland, eswatini",
    "DPRK, north korea",
    "USSR, soviet union",
    "Breslau, wroclaw",
    "Constantinople, istanbul",
    "Leningrad, saint petersburg",
    "Calcutta, kolkata",
    "Saigon, ho chi minh city",
    "Lvov, lviv",
    "Kharkov, kharkiv",
    "Rangoon, yangon",
    "Teheran, tehran",
    "Danzig, gdansk",
    "Firenze, florence",
    "Bruxelles, brussels",
    "IMF, international monetary fund",
    "OSCE, organization for security and co operation in europe",
    "IAEA, international atomic energy agency",
    "Frenchman, france",
    "Iraqis, iraq",
    "Greeks, greece",
    "Danes, denmark",
    "Turks, turkey",
    "UK, united kingdom",
  })
  void variantsHaveOneKey(String form, String key) {
    NameTexts text = NameTexts.of("They asked " + form + " again.");
    assertThat(text.read()).extracting(NameMention::key).containsExactly(key);
  }

  private static byte[] resource() throws IOException {
    try (InputStream stream = Gazetteer.class.getResourceAsStream("gazetteer-en.tsv")) {
      assertThat(stream).isNotNull();
      return stream.readAllBytes();
    }
  }
}

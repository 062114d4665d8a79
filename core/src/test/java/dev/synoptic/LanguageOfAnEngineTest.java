// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.synoptic.model.Article;
import dev.synoptic.model.PairScore;
import dev.synoptic.spi.WordPairs;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The language of an engine")
class LanguageOfAnEngineTest {

  @Test
  @DisplayName("may be one that only a lexicon of one's own knows, or a variety of one")
  void lexiconForAnyLanguage() {
    for (String language : List.of("nl", "nl-BE", "en-GB")) {
      Synoptic engine =
          Synoptic.builder()
              .language(language)
              .lexicon(WordPairs.of(language).alike("veerboot", "pont", 0.9).build())
              .build();
      PairScore score = engine.score("De veerboot zonk.", "De pont zonk.");
      assertThat(score.words()).as(language).hasSize(3);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Synoptic.builder().language("nl").lexicon(WordPairs.of("fr").build()).build())
        .withMessageContaining("must be the engine's (nl)");
  }

  @Test
  @DisplayName("scores two tellings of one text the same from both sides")
  void sameTextOtherTokens() {
    Synoptic engine = Synoptic.english();
    Article plain = Article.of("a", "Oda Brekke left Holm");
    Article given =
        Article.builder("b").tokens(List.of(List.of("Oda Brekke", "left", "Holm"))).build();
    assertThat(given.text()).isEqualTo(plain.text());
    assertThat(engine.score(given, plain)).isEqualTo(engine.score(plain, given).mirror());
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.synoptic.model.Article;
import dev.synoptic.model.Evidence;
import dev.synoptic.model.PairScore;
import dev.synoptic.model.Synopsis;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An encoder set in the builder is asked where the words do not decide, and only there. */
class EncoderTest {

  private static final String COURIER =
      """
      A passenger ferry ran aground off Tarn Island late on Monday evening. \
      The coastguard took all 212 people off the ferry by midnight. \
      The captain of the vessel was questioned by police for six hours. \
      Oil was seen on the water near the lighthouse.
      """;

  private static final String HERALD =
      """
      A passenger ferry ran aground off Tarn Island late on Monday evening. \
      Divers will look at the hull of the ferry before it is moved by tugs. \
      Officers interviewed the captain until the morning, a spokesman said. \
      Schools in the capital reopen after the holidays.
      """;

  /** Finds all passages alike, or all different. */
  private static final class Stubborn extends LetterEncoder {
    private final boolean alike;

    Stubborn(boolean alike) {
      this.alike = alike;
    }

    @Override
    float[] vector(String passage) {
      float[] vector = new float[dimensions()];
      vector[alike ? 0 : passage.codePointAt(0) % vector.length] = 1;
      return vector;
    }
  }

  @Test
  @DisplayName("the profile is named for the encoder")
  void theProfileNamesTheEncoder() {
    assertThat(engine(new LetterEncoder()).profile().name()).isEqualTo("transformer");
  }

  @Test
  @DisplayName("an encoder for another language is refused")
  void anEncoderForAnotherLanguageIsRefused() {
    Synoptic.Builder builder = Synoptic.builder().language("de").encoder(new LetterEncoder());
    assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("(de)");
  }

  @Test
  @DisplayName("sentences are asked about once, and not those on which the words decide")
  void onlyUndecidedSentencesAreAskedAboutOnce() {
    LetterEncoder encoder = new LetterEncoder();
    compare(engine(encoder));

    assertThat(encoder.asked())
        .doesNotHaveDuplicates()
        .contains("Officers interviewed the captain until the morning, a spokesman said.")
        .doesNotContain("Schools in the capital reopen after the holidays.");
  }

  @Test
  @DisplayName("articles that are copies need no encoder")
  void copiesNeedNoEncoder() {
    LetterEncoder encoder = new LetterEncoder();
    String text =
        "A passenger ferry ran aground off Tarn Island late on Monday evening. "
            + "Schools in the capital reopen after the holidays.";
    engine(encoder).compare(Article.of("a", text), Article.of("b", text));

    assertThat(encoder.asked()).isEmpty();
  }

  @Test
  @DisplayName("an encoder that finds all alike makes links that one finding none alike does not")
  void theEncoderDecidesUndecidedPairs() {
    Synopsis alike = compare(engine(new Stubborn(true)));
    Synopsis different = compare(engine(new Stubborn(false)));

    assertThat(alike.links()).hasSizeGreaterThan(different.links().size());
    assertThat(different.links()).isNotEmpty();
  }

  @Test
  @DisplayName("two single texts are always encoded, and the score tells by how much that counts")
  void pairsAreAlwaysEncoded() {
    LetterEncoder encoder = new LetterEncoder();
    String left = "The captain was questioned by police.";
    String right = "Officers interviewed the captain.";
    PairScore score = engine(encoder).score(left, right);

    assertThat(encoder.asked()).containsExactlyInAnyOrder(left, right);
    assertThat(meaning(score)).isNotZero();
    assertThat(score.score()).isEqualTo(score.evidence().probability());
    double alike = engine(new Stubborn(true)).score(left, right).score();
    assertThat(alike).isGreaterThan(engine(new Stubborn(false)).score(left, right).score());
  }

  private static double meaning(PairScore score) {
    return score.evidence().contributions().stream()
        .filter(contribution -> contribution.kind() == Evidence.Kind.MEANING)
        .mapToDouble(Evidence.Contribution::logOdds)
        .sum();
  }

  private static Synoptic engine(LetterEncoder encoder) {
    return Synoptic.builder().withoutLexicon().encoder(encoder).build();
  }

  private static Synopsis compare(Synoptic engine) {
    return engine.compare(List.of(Article.of("courier", COURIER), Article.of("herald", HERALD)));
  }
}

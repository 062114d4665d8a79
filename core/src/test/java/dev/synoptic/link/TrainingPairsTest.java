// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.LetterEncoder;
import dev.synoptic.event.EventArticle;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** That the trainer sees what the models see. */
class TrainingPairsTest {

  private static final String LEFT = "The ferry Marit sank off Holm. Nurses went on strike.";
  private static final String RIGHT = "Nurses are on strike. Off Holm the ferry Marit sank.";

  private static boolean flag(List<Boolean> flags, Feature feature) {
    return flags.get(feature.ordinal());
  }

  @Test
  @DisplayName("features by name, and what each of them needs")
  void flags() {
    assertThat(TrainingPairs.names()).hasSize(Feature.values().length).contains("SHARE", "PLACE");
    assertThat(flag(TrainingPairs.isOwn(), Feature.SHARE)).isTrue();
    assertThat(flag(TrainingPairs.isOwn(), Feature.PLACE)).isFalse();
    assertThat(flag(TrainingPairs.isOwn(), Feature.NEARER_RIVAL)).isFalse();
    assertThat(flag(TrainingPairs.isMeaning(), Feature.MEANING)).isTrue();
    assertThat(flag(TrainingPairs.isMeaning(), Feature.SHARE)).isFalse();
    assertThat(flag(TrainingPairs.isMeaning(), Feature.ENCODER)).isFalse();
    assertThat(flag(TrainingPairs.isEncoder(), Feature.ENCODER)).isTrue();
    assertThat(flag(TrainingPairs.isEncoder(), Feature.MEANING)).isFalse();
  }

  @Test
  @DisplayName("all candidates between two articles and inside one, with their features")
  void candidates() {
    List<EventArticle> articles = LinkPairs.event(LEFT, RIGHT);
    double[] weights = new double[Feature.values().length];
    List<TrainingPairs.Row> rows =
        TrainingPairs.candidates(articles.get(0), articles.get(1), 0, weights, null);
    assertThat(rows).extracting(row -> row.i() + "-" + row.j()).containsExactly("0-1", "1-0");
    for (TrainingPairs.Row row : rows) {
      assertThat(row.values()[Feature.SHARE.ordinal()]).isBetween(0.3, 1.0);
      assertThat(row.values()[Feature.ENCODER.ordinal()]).isZero();
    }
    List<TrainingPairs.Row> encoded =
        TrainingPairs.candidates(articles.get(0), articles.get(1), 0, weights, new LetterEncoder());
    assertThat(encoded).allMatch(row -> row.values()[Feature.ENCODER.ordinal()] > 0);
    EventArticle twice = LinkPairs.event(LEFT + " " + RIGHT, "No.").get(0);
    assertThat(TrainingPairs.candidates(twice, twice, 0, weights, null))
        .allMatch(row -> row.i() < row.j())
        .isNotEmpty();
  }

  @Test
  @DisplayName("two whole texts as one pair")
  void texts() {
    List<EventArticle> articles = LinkPairs.event(LEFT, RIGHT);
    double[] words = TrainingPairs.texts(articles.get(0), articles.get(1), null);
    assertThat(words[Feature.SHARE.ordinal()]).isBetween(0.8, 1.0);
    assertThat(words[Feature.ENCODER.ordinal()]).isZero();
    double[] encoded = TrainingPairs.texts(articles.get(0), articles.get(1), new LetterEncoder());
    assertThat(encoded[Feature.ENCODER.ordinal()]).isBetween(0.9, 1.0);
  }
}

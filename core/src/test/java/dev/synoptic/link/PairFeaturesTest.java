// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.synoptic.align.PassagePair;
import dev.synoptic.event.EventArticle;
import org.assertj.core.api.AbstractDoubleAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** That each feature is what {@link Feature} says it is. */
class PairFeaturesTest {

  private static final String LEFT = "Divers found the wreck near Holm.";
  private static final String RIGHT = "The wreck was found by nine divers.";

  private static double[] detail(PassagePair pair) {
    return new PairFeatures().inDetail(pair);
  }

  private static AbstractDoubleAssert<?> that(PassagePair pair, Feature feature) {
    return assertThat(detail(pair)[feature.ordinal()]).as(feature.name());
  }

  private static void assertValue(PassagePair pair, Feature feature, double value) {
    that(pair, feature).isCloseTo(value, within(1e-9));
  }

  /** Sums up one side by the words themselves: what is aligned is known from the texts. */
  private static double weight(EventArticle article, boolean local, String... words) {
    double sum = 0;
    for (int i = 0; i < article.tokens().size(); i++) {
      for (String word : words) {
        if (article.tokens().normal(i).equals(word)) {
          sum += local ? article.local(i) : article.weight(i);
        }
      }
    }
    return sum;
  }

  private static double all(EventArticle article, boolean local) {
    double sum = 0;
    for (int i = 0; i < article.tokens().size(); i++) {
      sum += local ? article.local(i) : article.weight(i);
    }
    return sum;
  }

  @Test
  @DisplayName("shares are of the information that is aligned, together and side by side")
  void shares() {
    PassagePair pair = LinkPairs.of(LEFT, RIGHT);
    String[] both = {"divers", "found", "the", "wreck"};
    for (boolean local : new boolean[] {false, true}) {
      double left = weight(pair.left(), local, both);
      double right = weight(pair.right(), local, both);
      double leftAll = all(pair.left(), local);
      double rightAll = all(pair.right(), local);
      assertValue(
          pair, local ? Feature.LOCAL_SHARE : Feature.SHARE, (left + right) / (leftAll + rightAll));
      assertValue(
          pair,
          local ? Feature.LOCAL_BETTER_SHARE : Feature.BETTER_SHARE,
          Math.max(left / leftAll, right / rightAll));
      assertValue(
          pair, local ? Feature.LOCAL_AMOUNT : Feature.AMOUNT, Math.sqrt((left + right) / 2));
      if (!local) {
        assertValue(pair, Feature.WORSE_SHARE, Math.min(left / leftAll, right / rightAll));
        double missing = Math.min(leftAll - left, rightAll - right);
        assertValue(pair, Feature.LESS_MISSING, Math.sqrt(missing));
        double more = Math.max(leftAll - left, rightAll - right);
        assertValue(pair, Feature.MORE_MISSING, Math.sqrt(more));
      }
    }
  }

  @Test
  @DisplayName("the rarest words are those of the event, aligned or not")
  void rarest() {
    PassagePair pair = LinkPairs.of(LEFT, RIGHT);
    double divers = weight(pair.left(), true, "divers");
    double found = weight(pair.left(), true, "found");
    double wreck = weight(pair.left(), true, "wreck");
    double most = Math.max(divers, Math.max(found, wreck));
    double least = Math.min(divers, Math.min(found, wreck));
    assertValue(pair, Feature.RAREST, most / 10);
    assertValue(pair, Feature.SECOND_RAREST, (divers + found + wreck - most - least) / 10);
    assertValue(pair, Feature.WORD_COUNT, Math.sqrt(3));
    double holm = Math.max(weight(pair.left(), false, "holm"), weight(pair.left(), false, "near"));
    double nine =
        Math.max(
            weight(pair.right(), false, "nine"),
            Math.max(weight(pair.right(), false, "by"), weight(pair.right(), false, "was")));
    assertValue(pair, Feature.RAREST_MISSING, Math.min(holm, nine) / 10);
    assertValue(pair, Feature.RAREST_MISSING_MORE, Math.max(holm, nine) / 10);
  }

  @Test
  @DisplayName("names and figures: what both have, and what they have of their own")
  void namesAndFigures() {
    PassagePair same = LinkPairs.of("Ada Lind left Holm with 12 men.", "Lind left with 12 others.");
    that(same, Feature.SHARED_NAMES).isBetween(0.1, 2.0);
    that(same, Feature.OTHER_NAMES).isBetween(0.1, 0.9);
    assertValue(same, Feature.SHARED_FIGURES, 1);
    assertValue(same, Feature.OTHER_FIGURES, 0);
    PassagePair other = LinkPairs.of("Some 12 ships left.", "Then 15 ships left.");
    assertValue(other, Feature.SHARED_FIGURES, 0);
    assertValue(other, Feature.OTHER_FIGURES, 1);
    assertValue(other, Feature.SHARED_NAMES, 0);
    assertValue(other, Feature.OTHER_NAMES, 0);
    PassagePair one = LinkPairs.of("Some 12 ships left.", "The ships left.");
    assertValue(one, Feature.OTHER_FIGURES, 0);
    PassagePair names = LinkPairs.of("Tomas Varga left.", "Ada Lind left.");
    assertValue(names, Feature.OTHER_NAMES, 1);
    PassagePair twice = LinkPairs.of("It took 12 boats and 9 cranes.", "Some 9 cranes, 12 boats.");
    assertValue(twice, Feature.SHARED_FIGURES, Math.sqrt(2));
  }

  @Test
  @DisplayName("quoted words count where both quote them")
  void quotations() {
    String said = "\u201CWe found torn hull plates,\u201D said Lind.";
    assertValue(LinkPairs.of(said, said), Feature.SHARED_QUOTATION, 1);
    assertValue(
        LinkPairs.of(said, "We found torn hull plates, said Lind."), Feature.SHARED_QUOTATION, 0);
    assertValue(
        LinkPairs.of(said, "\u201CNobody warned us then,\u201D said Lind."),
        Feature.SHARED_QUOTATION,
        0);
    that(
            LinkPairs.of(said, "\u201CWe found torn sails,\u201D said Lind of hull plates."),
            Feature.SHARED_QUOTATION)
        .isBetween(0.2, 0.9);
  }

  @Test
  @DisplayName("runs, neighbours and n-grams of the aligned words")
  void order() {
    PassagePair same = LinkPairs.of("alpha beta gamma delta", "alpha beta gamma delta");
    assertValue(same, Feature.LONGEST_RUN, 2);
    assertValue(same, Feature.ADJACENCY, 1);
    assertValue(same, Feature.SHARED_BIGRAMS, 1);
    assertValue(same, Feature.SHARED_TRIGRAMS, 1);
    assertValue(same, Feature.CROSSED, 0);
    assertValue(same, Feature.LONE_MOVES, 0);
    assertValue(same, Feature.KEPT_NEIGHBOURS, 1);
    assertValue(same, Feature.SAME_WORDS, 1);
    assertValue(same, Feature.IDENTICAL, 1);
    PassagePair turned = LinkPairs.of("alpha beta gamma delta", "gamma delta alpha beta");
    assertValue(turned, Feature.LONGEST_RUN, Math.sqrt(2));
    assertValue(turned, Feature.ADJACENCY, 2 / 3.0);
    assertValue(turned, Feature.SHARED_BIGRAMS, 2 / 3.0);
    assertValue(turned, Feature.SHARED_BIGRAMS_BETTER, 2 / 3.0);
    assertValue(turned, Feature.SHARED_TRIGRAMS, 0);
    assertValue(turned, Feature.CROSSED, 4 / 6.0);
    assertValue(turned, Feature.SAME_WORDS_CROSSED, 4 / 6.0);
    assertValue(turned, Feature.LONE_MOVES, 0);
    assertValue(turned, Feature.KEPT_NEIGHBOURS, 4 / 8.0);
    assertValue(turned, Feature.IDENTICAL, 0);
    PassagePair lone = LinkPairs.of("alpha beta gamma delta", "beta gamma delta alpha");
    assertValue(lone, Feature.CROSSED, 3 / 6.0);
    assertValue(lone, Feature.LONE_MOVES, 1 / 4.0);
    assertValue(lone, Feature.KEPT_NEIGHBOURS, 4 / 8.0);
    PassagePair longer = LinkPairs.of("alpha beta gamma", "alpha beta gamma delta epsilon");
    assertValue(longer, Feature.SHARED_BIGRAMS, 2 / 4.0);
    assertValue(longer, Feature.SHARED_BIGRAMS_BETTER, 1);
    assertValue(longer, Feature.SHARED_TRIGRAMS, 1);
    PassagePair word = LinkPairs.of("alpha", "alpha beta");
    assertValue(word, Feature.ADJACENCY, 0);
    assertValue(word, Feature.SHARED_BIGRAMS_BETTER, 0);
    assertValue(word, Feature.SHARED_TRIGRAMS, 0);
    assertValue(word, Feature.CROSSED, 0);
  }

  @Test
  @DisplayName("lengths in content words, and the place in the articles")
  void lengthAndPlace() {
    PassagePair pair = LinkPairs.of(LEFT, RIGHT);
    assertValue(pair, Feature.SHORTER_LENGTH, 2);
    assertValue(pair, Feature.LENGTH_RATIO, 0);
    PassagePair longer = LinkPairs.of("alpha beta", "alpha beta gamma delta epsilon");
    assertValue(longer, Feature.SHORTER_LENGTH, Math.sqrt(2));
    assertValue(longer, Feature.LENGTH_RATIO, 0.5);
    String five = "Ships left. Cows grazed. Trains ran. Planes flew. Ferries sank.";
    assertValue(LinkPairs.of(five, 4, "Ferries sank. It rained.", 0), Feature.PLACE, 0.9 - 0.25);
    assertValue(LinkPairs.of(five, 4, "Ferries sank. It rained.", 0), Feature.BOTH_LEAD, 0);
    assertValue(LinkPairs.of(five, 2, "Trains ran. It rained.", 0), Feature.BOTH_LEAD, 1);
    assertValue(LinkPairs.of(five, 3, "Planes flew. It rained.", 0), Feature.BOTH_LEAD, 0);
  }

  @Test
  @DisplayName("every feature is the same from either side")
  void mirror() {
    String[][] texts = {
      {LEFT, RIGHT},
      {"alpha beta gamma delta", "beta gamma delta alpha epsilon"},
      {"Ada Lind left Holm with 12 men.", "Lind left with 15 others in May."},
    };
    for (String[] two : texts) {
      double[] straight = detail(LinkPairs.of(two[0], two[1]));
      double[] mirrored = detail(LinkPairs.of(two[1], two[0]));
      for (Feature feature : Feature.values()) {
        assertThat(mirrored[feature.ordinal()])
            .as(feature.name())
            .isCloseTo(straight[feature.ordinal()], within(1e-9));
      }
    }
  }

  @Test
  @DisplayName("words of its own that stand beside the other are found there")
  void neighbourWords() {
    String others = " Cows grazed. Trains ran. Planes flew. Shops shut. Bells rang. Rain fell.";
    String left = "Divers found the wreck in a trench." + others;
    String right = "Crews came. They found the wreck. It lay in a trench." + others;
    assertThat(neighbours(left, 0, right, 1)).isBetween(0.1, 0.9);
    assertThat(neighbours(left, 0, "They found the wreck." + others, 0)).isZero();
    assertThat(neighbours(left, 0, "They found the wreck." + others + " A trench lay there.", 0))
        .isZero();
    assertThat(neighbours(right, 1, left, 0))
        .isCloseTo(neighbours(left, 0, right, 1), within(0.05));
  }

  private static double neighbours(String left, int i, String right, int j) {
    PassagePair pair = LinkPairs.of(left, i, right, j);
    return new NeighbourWords(pair.left(), pair.right()).share(pair);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.synoptic.align.PassagePair;
import dev.synoptic.align.WordAligner;
import dev.synoptic.analysis.ArticleAnalyzer;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.event.Background;
import dev.synoptic.event.Event;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Article;
import dev.synoptic.spi.Lexicon;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the vectors of words tell of a pair. */
class MeaningTest {

  private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer(Language.of("en"));

  /** Knows no relations, but where a few words stand in a space of three dimensions. */
  private static final Lexicon LEXICON =
      new Lexicon() {

        private final Map<String, float[]> vectors =
            Map.of(
                "boat", new float[] {1, 0, 0},
                "vessel", new float[] {0.8f, 0.6f, 0},
                "orchard", new float[] {0, 1, 0},
                "verdict", new float[] {0, 0, 1});

        @Override
        public String language() {
          return "en";
        }

        @Override
        public int find(String term) {
          return -1;
        }

        @Override
        public int relatedCount(int entry) {
          return 0;
        }

        @Override
        public int related(int entry, int k) {
          throw new IndexOutOfBoundsException(k);
        }

        @Override
        public Relation relation(int entry, int k) {
          throw new IndexOutOfBoundsException(k);
        }

        @Override
        public float likeness(int entry, int k) {
          throw new IndexOutOfBoundsException(k);
        }

        @Override
        public int dimensions() {
          return 3;
        }

        @Override
        public boolean addVector(String word, float factor, float[] sum) {
          float[] vector = vectors.getOrDefault(word, new float[3]);
          for (int i = 0; i < 3; i++) {
            sum[i] += factor * vector[i];
          }
          return vectors.containsKey(word);
        }
      };

  private static PassagePair pair(String left, String right) {
    List<EventArticle> articles =
        Event.of(
                List.of(
                    ANALYZER.analyze(Article.of("left", left)),
                    ANALYZER.analyze(Article.of("right", right))),
                Background.of("en"),
                LEXICON)
            .articles();
    EventArticle a = articles.get(0);
    EventArticle b = articles.get(1);
    return new WordAligner().align(a, 0, a.sentences(), b, 0, b.sentences());
  }

  private static double weight(EventArticle article, String word) {
    for (int i = 0; i < article.tokens().size(); i++) {
      if (article.tokens().normal(i).equals(word)) {
        return article.weight(i);
      }
    }
    throw new IllegalArgumentException(word);
  }

  private static double value(PassagePair pair, Feature feature) {
    return new PairFeatures().inDetail(pair)[feature.ordinal()];
  }

  @Test
  @DisplayName("words without a partner count by their likeness to the nearest on the other side")
  void softSums() {
    PassagePair pair = pair("boat verdict quokka", "vessel orchard zebu");
    double[] sums = new PairFeatures().softSums(pair);
    assertThat(sums[0]).isCloseTo(0.8 * weight(pair.left(), "boat"), within(1e-6));
    double right = 0.8 * weight(pair.right(), "vessel");
    assertThat(sums[1]).isCloseTo(right, within(1e-6));
    PassagePair aligned = pair("boat verdict", "boat vessel");
    assertThat(new PairFeatures().softSums(aligned)).containsExactly(0, 0);
  }

  @Test
  @DisplayName("soft shares add them to what is aligned, together and side by side")
  void softShares() {
    PassagePair pair = pair("boat verdict quokka", "vessel verdict zebu gnu");
    double verdict = weight(pair.left(), "verdict");
    double left = verdict + 0.8 * weight(pair.left(), "boat");
    double right = verdict + 0.8 * weight(pair.right(), "vessel");
    double leftAll = pair.left().sentenceWeight(0);
    double rightAll = pair.right().sentenceWeight(0);
    assertThat(value(pair, Feature.SOFT_SHARE))
        .isCloseTo((left + right) / (leftAll + rightAll), within(1e-6));
    assertThat(value(pair, Feature.SOFT_BETTER_SHARE))
        .isCloseTo(Math.max(left / leftAll, right / rightAll), within(1e-6));
    assertThat(value(pair, Feature.SOFT_WORSE_SHARE))
        .isCloseTo(Math.min(left / leftAll, right / rightAll), within(1e-6));
  }

  @Test
  @DisplayName("sentences are as near as the sums of their words; above .6 that counts apart")
  void meaning() {
    PassagePair near = pair("The boat left.", "A vessel came.");
    assertThat(value(near, Feature.MEANING)).isCloseTo(0.8, within(1e-6));
    assertThat(value(near, Feature.NEAR_MEANING)).isCloseTo(0.2, within(1e-6));
    PassagePair far = pair("The orchard left.", "A vessel came.");
    assertThat(value(far, Feature.MEANING)).isCloseTo(0.6, within(1e-6));
    assertThat(value(far, Feature.NEAR_MEANING)).isCloseTo(0, within(1e-6));
    assertThat(value(pair("The verdict left.", "A vessel came."), Feature.MEANING)).isZero();
    assertThat(value(pair("Quokkas left.", "A vessel came."), Feature.MEANING)).isZero();
  }

  @Test
  @DisplayName("more than two hundred words are no sentence; their likeness is not asked")
  void veryLong() {
    StringBuilder left = new StringBuilder("boat");
    for (int i = 0; i < 200; i++) {
      left.append(" quokka").append(i);
    }
    PassagePair pair = pair(left.toString(), "vessel orchard zebu");
    assertThat(new PairFeatures().softSums(pair)).containsExactly(0, 0);
  }
}

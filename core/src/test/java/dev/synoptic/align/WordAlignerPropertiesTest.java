// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.analysis.ArticleAnalyzer;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.event.Background;
import dev.synoptic.event.Event;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Article;
import dev.synoptic.spi.Lexicon;
import dev.synoptic.spi.WordPairs;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordAlignerPropertiesTest {

  private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer(Language.of("en"));

  private static final Lexicon LEXICON =
      WordPairs.of("en")
          .alike("ferry", "boat", 0.7)
          .alike("turned down", "rejected", 0.8)
          .alike("turned down", "called off", 0.4)
          .alike("crew", "sailors", 0.3)
          .build();

  @Property(tries = 400)
  @Label("exchanging the sentences exchanges the sides of every alignment")
  void mirror(@ForAll("sentences") String left, @ForAll("sentences") String right) {
    PassagePair pair = pair(left, right);
    PassagePair mirrored =
        new WordAligner().align(pair.right(), 0, pair.endJ(), pair.left(), 0, pair.endI());
    assertMirrored(pair.alignment(), mirrored.alignment());
    WordAligner aligner = new WordAligner();
    assertMirrored(aligner.complete(pair), aligner.complete(mirrored));
  }

  @Test
  void phraseIsAsNearFromEitherSide() {
    mirror("rejected of rejected.", "rejected 12 12 turned down ferry of and.");
    mirror("a and rejected harbour off 12 the.", "they sinking turned down ferry a.");
  }

  private static void assertMirrored(Alignment alignment, Alignment other) {
    assertThat(other.partner()).isEqualTo(alignment.rightPartner());
    assertThat(other.rightPartner()).isEqualTo(alignment.partner());
  }

  @Property(tries = 400)
  @Label("a word that has a partner is a word that its partner's run knows")
  void bothSidesKnow(@ForAll("sentences") String left, @ForAll("sentences") String right) {
    Alignment alignment = new WordAligner().complete(pair(left, right));
    for (int x = 0; x < alignment.leftSize(); x++) {
      if (alignment.partner()[x] >= 0) {
        assertThat(alignment.meets(x, alignment.partner()[x])).isTrue();
        assertThat(alignment.strength()[x]).isGreaterThan(0).isLessThanOrEqualTo(1);
      }
    }
    for (int y = 0; y < alignment.rightSize(); y++) {
      if (alignment.rightPartner()[y] >= 0) {
        assertThat(alignment.meets(alignment.rightPartner()[y], y)).isTrue();
      }
    }
  }

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

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(
            "the",
            "a",
            "in",
            "of",
            "and",
            "was",
            "is",
            "ferry",
            "boat",
            "turned",
            "down",
            "rejected",
            "called",
            "off",
            "crew",
            "sailors",
            "harbour",
            "sank",
            "sinking",
            "Tarnby",
            "12",
            "they")
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(words -> String.join(" ", words) + ".");
  }
}

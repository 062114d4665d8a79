// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.analysis.ArticleAnalyzer;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.event.Background;
import dev.synoptic.event.Event;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The odds worked out in parts against those of all features at once. */
class CellOddsTest {

  private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer(Language.of("en"));

  private static final String LEFT =
      "The ferry that left Tarnby on Monday with 40 people on board had been repaired in the spring,"
          + " and the harbour master said it was not to blame for the loss of the pier.";

  private static final String RIGHT =
      "Repaired this spring, the Tarnby ferry, which left with 45 people on Tuesday, could not be"
          + " blamed for what happened to the pier, according to the master of the harbour.";

  private final WordAligner aligner = new WordAligner();
  private final CellModel model = CellModel.shipped();

  @Test
  void theOddsOfEveryCellAreThoseOfItsFeaturesWhateverWasTaken() {
    PassagePair pair = pair(LEFT, RIGHT);
    Alignment alignment = pair.alignment();
    MatchMatrix matrix = new MatchMatrix();
    matrix.fill(
        pair.left(), alignment.leftFirst(), pair.right(), alignment.rightFirst(), alignment);
    CellReader reader = new CellReader(pair.left(), pair.right(), alignment, matrix);
    CellOdds odds = new CellOdds(reader, model, alignment.leftSize(), alignment.rightSize());
    int compared = 0;
    for (int taken = 0; taken < 3; taken++) {
      reader.refresh();
      compared += compare(alignment, reader, odds);
      takeFirstFree(alignment);
    }
    assertThat(compared).isGreaterThan(200);
  }

  private int compare(Alignment alignment, CellReader reader, CellOdds odds) {
    int compared = 0;
    for (int x = 0; x < alignment.leftSize(); x++) {
      for (int y = 0; y < alignment.rightSize(); y++) {
        if (alignment.isFree(x, y)) {
          double expected =
              reader.isContrary(x, y)
                  ? Double.NEGATIVE_INFINITY
                  : model.logOdds(reader.kind(x, y), reader.read(x, y));
          assertThat(odds.of(x, y)).isEqualTo(expected);
          compared++;
        }
      }
    }
    return compared;
  }

  private static void takeFirstFree(Alignment alignment) {
    int x = 0;
    while (alignment.partner()[x] >= 0) {
      x++;
    }
    int y = 0;
    while (alignment.rightPartner()[y] >= 0) {
      y++;
    }
    alignment.take(x, y, 1);
  }

  @Test
  void completingDoesNotDependOnWhatTheAlignerDidBefore() {
    PassagePair pair = pair(LEFT, RIGHT);
    Alignment expected = new WordAligner().complete(pair);
    PassagePair other = pair("The pier of Tarnby fell.", "A ferry sank.");
    aligner.complete(other);
    Alignment found = aligner.complete(pair);
    assertThat(found.words(pair.left(), pair.right()))
        .isEqualTo(expected.words(pair.left(), pair.right()));
  }

  private PassagePair pair(String left, String right) {
    List<EventArticle> articles =
        Event.of(
                List.of(
                    ANALYZER.analyze(Article.of("left", left)),
                    ANALYZER.analyze(Article.of("right", right))),
                Background.of("en"))
            .articles();
    return aligner.align(articles.get(0), 0, articles.get(1), 0);
  }
}

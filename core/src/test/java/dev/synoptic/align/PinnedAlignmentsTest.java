// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import static dev.synoptic.Pinned.number;

import dev.synoptic.Pinned;
import dev.synoptic.analysis.ArticleAnalyzer;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.event.Background;
import dev.synoptic.event.Event;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Article;
import dev.synoptic.model.Reuse;
import dev.synoptic.spi.Lexicon;
import dev.synoptic.spi.WordPairs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Words and passages of invented texts are aligned as they were, with the strengths they had. */
class PinnedAlignmentsTest {

  private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer(Language.of("en"));
  private static final WordAligner ALIGNER = new WordAligner();

  private static final Lexicon LEXICON =
      WordPairs.of("en")
          .alike("ferry", "vessel", 0.7)
          .alike("rejected", "turned down", 0.8)
          .alike("called off", "broken off", 0.85)
          .alike("buy", "purchase", 0.9)
          .alike("deal", "agreement", 0.6)
          .alike("car", "automobile", 0.95)
          .alike("town", "place", 0.3)
          .alike("put out", "extinguished", 0.75)
          .opposite("opened", "shut")
          .opposite("rise", "fall")
          .build();

  @Test
  @DisplayName("words, first those that count for the score, then all")
  void words() {
    Pinned.check("words.txt", (left, right) -> words(left, right, null));
  }

  @Test
  @DisplayName("words with a lexicon")
  void wordsWithLexicon() {
    Pinned.check("words-lexicon.txt", (left, right) -> words(left, right, LEXICON));
  }

  @Test
  @DisplayName("what cells are judged by, with a lexicon")
  void cells() {
    Pinned.check("cells.txt", PinnedAlignmentsTest::cells);
  }

  @Test
  @DisplayName("reused passages")
  void reuse() {
    Pinned.check("reuse.txt", PinnedAlignmentsTest::reuse);
  }

  private static List<String> words(String left, String right, @Nullable Lexicon lexicon) {
    List<EventArticle> articles = articles(left, right, lexicon);
    EventArticle a = articles.get(0);
    EventArticle b = articles.get(1);
    PassagePair pair = ALIGNER.align(a, 0, a.sentences(), b, 0, b.sentences());
    String all = words(pair, ALIGNER.complete(pair), left, right);
    return List.of(words(pair, pair.alignment(), left, right), all);
  }

  private static String words(PassagePair pair, Alignment alignment, String left, String right) {
    List<String> words = new ArrayList<>();
    alignment
        .words(pair.left(), pair.right())
        .forEach(
            aligned ->
                words.add(
                    aligned.left().in(left)
                        + " = "
                        + aligned.right().in(right)
                        + " @"
                        + aligned.right().start()
                        + " "
                        + number(aligned.strength())));
    return words.isEmpty() ? "-" : String.join(" | ", words);
  }

  private static List<String> cells(String left, String right) {
    List<EventArticle> articles = articles(left, right, LEXICON);
    CellModel model = CellModel.shipped();
    double[] priors = new double[CellKind.values().length];
    double[][] weights = new double[priors.length][];
    for (CellKind kind : CellKind.values()) {
      priors[kind.ordinal()] = model.prior(kind);
      weights[kind.ordinal()] = model.weights(kind);
    }
    List<String> lines = new ArrayList<>();
    TrainingCells.judged(articles.get(0), articles.get(1), priors, weights)
        .forEach(cell -> lines.add(line(cell, articles, left, right)));
    return lines;
  }

  private static String line(
      TrainingCells.Cell cell, List<EventArticle> articles, String left, String right) {
    StringBuilder line = new StringBuilder(TrainingCells.kinds().get(cell.kind()));
    line.append(' ').append(articles.get(0).tokens().span(cell.x(), cell.endX()).in(left));
    line.append(" = ").append(articles.get(1).tokens().span(cell.y(), cell.endY()).in(right));
    List<String> names = TrainingCells.features(cell.kind());
    for (int i = 0; i < names.size(); i++) {
      double value = cell.values()[i];
      if (value != 0) {
        line.append(' ').append(names.get(i)).append(value == 1 ? "" : "=" + number(value));
      }
    }
    return line.toString();
  }

  private static List<String> reuse(String left, String right) {
    List<EventArticle> articles = articles(left, right, null);
    List<String> lines = new ArrayList<>();
    for (Reuse reuse : ReuseFinder.find(articles.get(0), articles.get(1))) {
      lines.add(
          "%s [%d, %d) = [%d, %d), sentences [%d, %d) = [%d, %d)"
              .formatted(
                  evidence(reuse),
                  reuse.left().span().start(),
                  reuse.left().span().end(),
                  reuse.right().span().start(),
                  reuse.right().span().end(),
                  reuse.left().firstSentence(),
                  reuse.left().endSentence(),
                  reuse.right().firstSentence(),
                  reuse.right().endSentence()));
      lines.add("left: " + shortened(reuse.left().span().in(left)));
      lines.add("right: " + shortened(reuse.right().span().in(right)));
    }
    return lines.isEmpty() ? List.of("-") : lines;
  }

  /** The score is near 1 for all of them; its logarithm tells them apart. */
  private static String evidence(Reuse reuse) {
    return reuse.score() == 1 ? "all" : number(-StrictMath.log(1 - reuse.score()));
  }

  private static String shortened(String text) {
    return text.length() < 60
        ? text
        : text.substring(0, 28) + " … " + text.substring(text.length() - 28);
  }

  private static List<EventArticle> articles(String left, String right, @Nullable Lexicon lexicon) {
    return Event.of(
            Arrays.asList(
                ANALYZER.analyze(Article.of("left", left)),
                ANALYZER.analyze(Article.of("right", right))),
            Background.of("en"),
            lexicon)
        .articles();
  }
}

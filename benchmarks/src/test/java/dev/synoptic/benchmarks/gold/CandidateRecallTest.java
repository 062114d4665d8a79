// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.gold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.analysis.ArticleAnalyzer;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.benchmarks.gold.GoldEvent.GoldArticle;
import dev.synoptic.candidate.CandidateGenerator;
import dev.synoptic.candidate.CandidateIndex;
import dev.synoptic.candidate.Candidates;
import dev.synoptic.event.Background;
import dev.synoptic.event.Event;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the candidate step may miss, and how much it proposes, on the open invented events. */
class CandidateRecallTest {

  private final ArticleAnalyzer analyzer = new ArticleAnalyzer(Language.of("en"));
  private int pairs;
  private int proposed;
  private int sure;
  private int found;

  @Test
  @DisplayName("candidates keep three in four of the links in a tenth of the pairs")
  void recall() throws IOException {
    Path root = Path.of(System.getProperty("synoptic.testdata"));
    for (Path folder : GoldReader.folders(root)) {
      GoldEvent event = GoldReader.read(folder);
      if (event.half().equals("open")) {
        count(event);
      }
    }
    System.out.printf(
        "candidates: %d of %d links in %d of %d pairs%n", found, sure, proposed, pairs);
    assertThat(found / (double) sure).isGreaterThan(0.75);
    assertThat(proposed / (double) pairs).isLessThan(0.1);
  }

  private void count(GoldEvent event) {
    for (int i = 0; i < event.articles().size(); i++) {
      for (int j = i + 1; j < event.articles().size(); j++) {
        count(event, event.articles().get(i), event.articles().get(j));
      }
    }
  }

  private void count(GoldEvent event, GoldArticle left, GoldArticle right) {
    List<EventArticle> both =
        Event.of(List.of(analyze(left), analyze(right)), Background.of("en")).articles();
    Candidates candidates = CandidateGenerator.between(both.get(0), CandidateIndex.of(both.get(1)));
    Set<List<Integer>> kept = new HashSet<>();
    for (int k = 0; k < candidates.size(); k++) {
      kept.add(List.of(candidates.left()[k], candidates.right()[k]));
    }
    pairs += left.sentences().size() * right.sentences().size();
    proposed += kept.size();
    for (int i = 0; i < left.sentences().size(); i++) {
      for (int j = 0; j < right.sentences().size(); j++) {
        boolean link =
            Correspondence.of(left.sentences().get(i), right.sentences().get(j), event.minorFacts())
                .isSure();
        sure += link ? 1 : 0;
        found += link && kept.contains(List.of(i, j)) ? 1 : 0;
      }
    }
  }

  private AnalyzedArticle analyze(GoldArticle article) {
    List<String> sentences =
        article.sentences().stream()
            .map(sentence -> sentence.span().in(article.article().text()))
            .toList();
    return analyzer.analyze(Article.builder(article.id()).sentences(sentences).build());
  }
}

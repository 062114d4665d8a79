// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import dev.synoptic.align.ReuseFinder;
import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.analysis.ArticleAnalyzer;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.corpus.likeness.Signature;
import dev.synoptic.event.Background;
import dev.synoptic.event.Event;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Article;
import dev.synoptic.model.Reuse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.search.IndexSearcher;

/** Finds the articles of an index that share passages with one. */
final class ReuseSearch {

  /** Articles that are read and laid beside the one asked about. */
  private static final int CANDIDATES = 24;

  private static final Comparator<ReusedText> MOST_TEXT =
      Comparator.comparingInt(ReuseSearch::length)
          .reversed()
          .thenComparing(reused -> reused.article().id());

  private final IndexSearcher searcher;
  private final Language language;
  private final ArticleAnalyzer analyzer;

  ReuseSearch(IndexSearcher searcher, String language) {
    this.searcher = searcher;
    this.language = Language.of(language);
    analyzer = new ArticleAnalyzer(this.language);
  }

  /** Copies share trigrams; a reworked passage may share only what it is about. */
  List<ReusedText> reuseOf(Article article, Signature signature) throws IOException {
    Map<Integer, Candidate> candidates = new TreeMap<>();
    CandidateSearch search = new CandidateSearch(searcher.getIndexReader());
    search.sameWording(signature, CANDIDATES).forEach(c -> candidates.put(c.document(), c));
    search.sameEvent(signature, CANDIDATES).forEach(c -> candidates.put(c.document(), c));
    AnalyzedArticle own = analyzer.analyze(article);
    List<ReusedText> found = new ArrayList<>();
    for (Candidate candidate : candidates.values()) {
      if (!candidate.id().equals(article.id())) {
        Article other = Lookup.article(searcher, candidate.document());
        List<Reuse> passages = passages(own, other);
        if (!passages.isEmpty()) {
          found.add(new ReusedText(other, passages));
        }
      }
    }
    found.sort(MOST_TEXT);
    return List.copyOf(found);
  }

  private List<Reuse> passages(AnalyzedArticle own, Article other) {
    List<AnalyzedArticle> both = List.of(own, analyzer.analyze(other));
    List<EventArticle> articles = Event.of(both, Background.of(language.tag())).articles();
    return ReuseFinder.find(articles.get(0), articles.get(1));
  }

  private static int length(ReusedText reused) {
    return reused.passages().stream().mapToInt(reuse -> reuse.left().span().length()).sum();
  }
}

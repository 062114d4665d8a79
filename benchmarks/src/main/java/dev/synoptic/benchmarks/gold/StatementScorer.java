// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.gold;

import dev.synoptic.benchmarks.quality.metrics.Figures;
import dev.synoptic.benchmarks.quality.metrics.PrecisionRecall;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Role;
import dev.synoptic.model.Statement;
import dev.synoptic.model.Synopsis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Statements, by B³ for clusters that may overlap. A sentence's companions are itself and every
 * sentence that stands in a cluster with it; a gold cluster is all sentences that state one fact of
 * weight, in any version. Precision: the share of a sentence's companions that are its companions
 * in gold; recall the reverse; both as means over all sentences but boilerplate.
 */
final class StatementScorer implements GoldScorer {

  private record Place(String article, int sentence) {}

  private double precision;
  private double recall;
  private int sentences;

  @Override
  public void add(GoldEvent event, Synopsis synopsis) {
    Map<Place, Set<Place>> gold = companions(goldClusters(event));
    Map<Place, Set<Place>> said = companions(clusters(event, synopsis));
    for (GoldEvent.GoldArticle article : event.articles()) {
      for (int index = 0; index < article.sentences().size(); index++) {
        if (article.sentences().get(index).role() != Role.BOILERPLATE) {
          Place place = new Place(article.id(), index);
          add(gold.getOrDefault(place, Set.of(place)), said.getOrDefault(place, Set.of(place)));
        }
      }
    }
  }

  private void add(Set<Place> gold, Set<Place> said) {
    double shared = said.stream().filter(gold::contains).count();
    precision += shared / said.size();
    recall += shared / gold.size();
    sentences++;
  }

  private static Collection<Set<Place>> goldClusters(GoldEvent event) {
    Map<String, Set<Place>> clusters = new HashMap<>();
    for (GoldEvent.GoldArticle article : event.articles()) {
      for (int index = 0; index < article.sentences().size(); index++) {
        Place place = new Place(article.id(), index);
        Set<String> facts =
            Correspondence.major(article.sentences().get(index), event.minorFacts());
        for (String fact : Correspondence.bases(facts)) {
          clusters.computeIfAbsent(fact, key -> new HashSet<>()).add(place);
        }
      }
    }
    return clusters.values();
  }

  private static List<Set<Place>> clusters(GoldEvent event, Synopsis synopsis) {
    SentenceMap map = new SentenceMap(event);
    List<Set<Place>> clusters = new ArrayList<>();
    for (Statement statement : synopsis.statements()) {
      Set<Place> cluster = new HashSet<>();
      for (Passage member : statement.members()) {
        map.indexes(member.article(), member.span())
            .forEach(index -> cluster.add(new Place(member.article(), index)));
      }
      clusters.add(cluster);
    }
    return clusters;
  }

  private static Map<Place, Set<Place>> companions(Collection<Set<Place>> clusters) {
    Map<Place, Set<Place>> companions = new HashMap<>();
    for (Set<Place> cluster : clusters) {
      for (Place place : cluster) {
        companions.computeIfAbsent(place, key -> new HashSet<>()).addAll(cluster);
      }
    }
    return companions;
  }

  @Override
  public Figures figures() {
    PrecisionRecall means =
        new PrecisionRecall(
            PrecisionRecall.ratio(precision, sentences), PrecisionRecall.ratio(recall, sentences));
    return new Figures()
        .add("statement_b3_precision", means.precision())
        .add("statement_b3_recall", means.recall())
        .add("statement_b3_f1", means.f1());
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import dev.synoptic.corpus.likeness.EventModel;
import dev.synoptic.corpus.likeness.Signature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;

/** Ranks what the index proposes by the probability of the same event. */
final class Neighbours {

  /** Fewest candidates that are looked at. */
  private static final int CANDIDATES = 48;

  private static final Comparator<Neighbour> LIKELIEST =
      Comparator.comparingDouble(Neighbour::score)
          .reversed()
          .thenComparing(Comparator.comparingDouble(Neighbour::resemblance).reversed())
          .thenComparing(Neighbour::article);

  private Neighbours() {}

  static List<Neighbour> nearest(
      IndexSearcher searcher, EventModel model, String id, Signature signature, int most)
      throws IOException {
    List<Neighbour> neighbours = new ArrayList<>();
    int candidates = Math.max(CANDIDATES, 2 * most) + 1;
    for (Candidate candidate :
        new CandidateSearch(searcher.getIndexReader()).sameEvent(signature, candidates)) {
      if (!candidate.id().equals(id)) {
        neighbours.add(
            new Neighbour(
                candidate.id(),
                model.probability(signature, candidate.signature()),
                signature.resemblance(candidate.signature())));
      }
    }
    neighbours.sort(LIKELIEST);
    return List.copyOf(neighbours.subList(0, Math.min(most, neighbours.size())));
  }
}

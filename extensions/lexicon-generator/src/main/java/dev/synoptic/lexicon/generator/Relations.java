// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon.generator;

import com.google.common.primitives.Ints;
import dev.synoptic.spi.Lexicon.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Chooses which entries are related, how, and how surely. */
final class Relations {

  /** A relation to an entry. */
  record Related(int entry, Relation relation, double likeness) {}

  private static final int CANDIDATES = 60;
  private static final int MOST = 24;
  private static final double LEAST_LIKENESS = 0.15;

  /** Nouns that are kinds of one thing are siblings unless the encoder takes them for the same. */
  private static final double SAME = 0.6;

  /** Words that stand with a capital inside sentences more often than this are names. */
  private static final double NAME_SHARE = 0.8;

  private final WordNet wordNet;
  private final NewsCorpus corpus;
  private final Signals signals;
  private final Logistic model;

  Relations(WordNet wordNet, NewsCorpus corpus, Signals signals, Logistic model) {
    this.wordNet = wordNet;
    this.corpus = corpus;
    this.signals = signals;
    this.model = model;
  }

  /**
   * Relates entries.
   *
   * @param lemmas the lemma of each entry
   * @param neighbours the entries' vectors
   * @return for each entry its relations, the strongest first; symmetric
   */
  List<List<Related>> of(List<String> lemmas, Neighbours neighbours) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < lemmas.size(); i++) {
      numbers.put(lemmas.get(i), i);
    }
    List<Map<Integer, Related>> related = new ArrayList<>();
    lemmas.forEach(lemma -> related.add(new TreeMap<>()));
    List<int[]> nearest = neighbours.nearest(CANDIDATES);
    for (int i = 0; i < lemmas.size(); i++) {
      Set<Integer> candidates = new LinkedHashSet<>(Ints.asList(nearest.get(i)));
      for (String tied : wordNet.ties(lemmas.get(i)).keySet()) {
        Integer other = numbers.get(tied);
        if (other != null && other != i) {
          candidates.add(other);
        }
      }
      for (int other : candidates) {
        Related relation = relate(lemmas.get(i), lemmas.get(other), other);
        if (relation != null) {
          related.get(i).put(other, relation);
          related.get(other).put(i, new Related(i, relation.relation(), relation.likeness()));
        }
      }
    }
    return strongest(related);
  }

  private @Nullable Related relate(String left, String right, int number) {
    double likeness = model.probability(signals.of(left, right));
    if (signals.tie(left, right, Tie.ANTONYM) > 0) {
      return new Related(number, Relation.OPPOSITE, likeness);
    }
    if (likeness < LEAST_LIKENESS) {
      return null;
    }
    boolean same =
        signals.tie(left, right, Tie.SYNONYM) > 0 || signals.tie(left, right, Tie.DERIVATION) > 0;
    boolean siblings = signals.tie(left, right, Tie.SIBLING) > 0;
    if (!same && (isName(left) || isName(right))) {
      // Names are near to each other in every space of meanings, and never the same.
      return siblings ? new Related(number, Relation.SIBLING, likeness) : null;
    }
    boolean kind =
        signals.tie(left, right, Tie.HYPERNYM) > 0 || signals.tie(left, right, Tie.SIMILAR) > 0;
    boolean differs = siblings && !same && !kind && signals.of(left, right)[1] < SAME;
    return new Related(number, differs ? Relation.SIBLING : Relation.ALIKE, likeness);
  }

  private boolean isName(String lemma) {
    return wordNet.isName(lemma) || corpus.capitalShare(lemma) > NAME_SHARE;
  }

  /** Keeps an entry's opposites and its strongest relations that the other side keeps too. */
  private static List<List<Related>> strongest(List<Map<Integer, Related>> related) {
    Comparator<Related> order =
        Comparator.comparing((Related r) -> r.relation() != Relation.OPPOSITE)
            .thenComparing(r -> -r.likeness())
            .thenComparing(Related::entry);
    List<List<Related>> kept = new ArrayList<>();
    for (Map<Integer, Related> all : related) {
      kept.add(all.values().stream().sorted(order).limit(MOST).toList());
    }
    List<List<Related>> mutual = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      int entry = i;
      mutual.add(
          kept.get(i).stream()
              .filter(r -> kept.get(r.entry()).stream().anyMatch(back -> back.entry() == entry))
              .toList());
    }
    return mutual;
  }
}

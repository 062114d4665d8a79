// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.event;

import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.analysis.name.NameForm;
import dev.synoptic.analysis.name.NameLikeness;
import dev.synoptic.analysis.name.NameMention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which names of an event name the same thing: names with the same key, and names that are variants
 * of each other (a surname here and the full name there, two transliterations, an acronym and its
 * long form).
 *
 * <p>Names that share the beginning of a word, or their initials, are compared pair by pair, in the
 * order of their keys, so that the order of the articles changes nothing.
 */
final class EntityClusters {

  /** Names less alike than this are kept apart; two people of one surname must not meet. */
  private static final double SAME = 0.85;

  /** So many names are compared each with each; it comes to the same. */
  private static final int FEW = 8;

  private final Map<String, Integer> numbers = new HashMap<>();

  private EntityClusters() {}

  static EntityClusters of(List<AnalyzedArticle> articles) {
    TreeMap<String, NameForm> forms = new TreeMap<>();
    for (AnalyzedArticle article : articles) {
      for (NameMention name : article.names()) {
        if (!forms.containsKey(name.key())) {
          forms.put(name.key(), NameForm.of(name, article.tokens()));
        }
      }
    }
    EntityClusters clusters = new EntityClusters();
    clusters.cluster(new ArrayList<>(forms.keySet()), new ArrayList<>(forms.values()));
    return clusters;
  }

  private void cluster(List<String> keys, List<NameForm> forms) {
    int[] parent = new int[keys.size()];
    Arrays.setAll(parent, i -> i);
    if (parent.length <= FEW) {
      joinFew(parent, forms);
    } else {
      joinByBlock(parent, forms);
    }
    for (int i = 0; i < parent.length; i++) {
      numbers.put(keys.get(i), find(parent, i));
    }
  }

  private static void joinFew(int[] parent, List<NameForm> forms) {
    for (int i = 0; i < parent.length; i++) {
      for (int j = 0; j < i; j++) {
        if (!Collections.disjoint(forms.get(i).blocks(), forms.get(j).blocks())) {
          join(parent, forms, i, j);
        }
      }
    }
  }

  private static void joinByBlock(int[] parent, List<NameForm> forms) {
    Map<String, List<Integer>> blocks = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      for (String block : forms.get(i).blocks()) {
        List<Integer> earlier = blocks.computeIfAbsent(block, b -> new ArrayList<>());
        for (int j : earlier) {
          join(parent, forms, i, j);
        }
        earlier.add(i);
      }
    }
  }

  private static void join(int[] parent, List<NameForm> forms, int i, int j) {
    int one = find(parent, i);
    int other = find(parent, j);
    if (one != other && NameLikeness.of(forms.get(j), forms.get(i)) >= SAME) {
      parent[Math.max(one, other)] = Math.min(one, other);
    }
  }

  private static int find(int[] parent, int i) {
    int root = i;
    while (parent[root] != root) {
      root = parent[root];
    }
    return root;
  }

  /** Returns the number of what a name names. */
  int number(NameMention name) {
    return numbers.getOrDefault(name.key(), -1);
  }
}

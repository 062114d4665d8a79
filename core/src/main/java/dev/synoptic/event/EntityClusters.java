// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.event;

import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.analysis.name.NameForm;
import dev.synoptic.analysis.name.NameLikeness;
import dev.synoptic.analysis.name.NameMention;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.Arrays;
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
 * order of their keys, so that the order of the articles changes nothing. Where there are very many
 * names, each is compared only with those nearest before it in that order, so that there are at
 * most {@value #MOST_COMPARISONS} comparisons, or {@value #FEWEST} for a name; below some thousand
 * names of one event that leaves nothing out.
 */
final class EntityClusters {

  /** Names less alike than this are kept apart; two people of one surname must not meet. */
  private static final double SAME = 0.85;

  /** So many names are compared each with each; it comes to the same. */
  private static final int FEW = 8;

  private static final int MOST_COMPARISONS = 4_000_000;
  private static final int FEWEST = 8;

  /** The keys, sorted. */
  private final String[] keys;

  /** The number of what each key names. */
  private final int[] numbers;

  private EntityClusters(String[] keys, int[] numbers) {
    this.keys = keys;
    this.numbers = numbers;
  }

  static EntityClusters of(List<AnalyzedArticle> articles) {
    int mentions = 0;
    for (AnalyzedArticle article : articles) {
      mentions += article.names().size();
    }
    return mentions <= FEW ? few(articles, mentions) : many(articles);
  }

  /** Sorts by insertion, without a map. */
  private static EntityClusters few(List<AnalyzedArticle> articles, int mentions) {
    String[] keys = new String[mentions];
    NameMention[] names = new NameMention[mentions];
    Tokens[] tokens = new Tokens[mentions];
    int size = 0;
    for (AnalyzedArticle article : articles) {
      for (NameMention name : article.names()) {
        int place = size;
        int order = 1;
        while (place > 0 && (order = name.key().compareTo(keys[place - 1])) < 0) {
          place--;
        }
        if (place > 0 && order == 0) {
          if (isRather(name, article.tokens(), names[place - 1], tokens[place - 1])) {
            names[place - 1] = name;
            tokens[place - 1] = article.tokens();
          }
        } else {
          System.arraycopy(keys, place, keys, place + 1, size - place);
          System.arraycopy(names, place, names, place + 1, size - place);
          System.arraycopy(tokens, place, tokens, place + 1, size - place);
          keys[place] = name.key();
          names[place] = name;
          tokens[place] = article.tokens();
          size++;
        }
      }
    }
    List<NameForm> forms = new ArrayList<>(size);
    for (int i = 0; size > 1 && i < size; i++) {
      forms.add(NameForm.of(names[i], tokens[i]));
    }
    return cluster(Arrays.copyOf(keys, size), forms);
  }

  private static EntityClusters many(List<AnalyzedArticle> articles) {
    TreeMap<String, NameForm> forms = new TreeMap<>();
    for (AnalyzedArticle article : articles) {
      for (NameMention name : article.names()) {
        Work.step(2);
        NameForm known = forms.get(name.key());
        if (known == null || isRather(name, article.tokens(), known)) {
          forms.put(name.key(), NameForm.of(name, article.tokens()));
        }
      }
    }
    return cluster(forms.keySet().toArray(String[]::new), new ArrayList<>(forms.values()));
  }

  /**
   * Tells whether a mention stands for its key rather than another one: mentions of one key may
   * differ in kind, and the order of the articles must not decide.
   */
  private static boolean isRather(
      NameMention name, Tokens tokens, NameMention known, Tokens knownTokens) {
    if (name.kind() != known.kind()) {
      return name.kind().compareTo(known.kind()) < 0;
    }
    return !haveSameWords(name, tokens, known, knownTokens)
        && isRather(name, tokens, NameForm.of(known, knownTokens));
  }

  private static boolean isRather(NameMention name, Tokens tokens, NameForm known) {
    if (name.kind() != known.kind()) {
      return name.kind().compareTo(known.kind()) < 0;
    }
    return known.isDemonym() && !NameForm.of(name, tokens).isDemonym();
  }

  private static boolean haveSameWords(
      NameMention name, Tokens tokens, NameMention known, Tokens knownTokens) {
    int size = name.endToken() - name.firstToken();
    if (size != known.endToken() - known.firstToken()) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (!tokens
          .normal(name.firstToken() + i)
          .equals(knownTokens.normal(known.firstToken() + i))) {
        return false;
      }
    }
    return true;
  }

  private static EntityClusters cluster(String[] keys, List<NameForm> forms) {
    int[] parent = new int[keys.length];
    Arrays.setAll(parent, i -> i);
    if (parent.length <= FEW) {
      joinFew(parent, forms);
    } else {
      joinByBlock(parent, forms);
    }
    int[] numbers = new int[parent.length];
    Arrays.setAll(numbers, i -> find(parent, i));
    return new EntityClusters(keys, numbers);
  }

  private static void joinFew(int[] parent, List<NameForm> forms) {
    for (int i = 0; i < parent.length; i++) {
      for (int j = 0; j < i; j++) {
        if (shareBlock(forms.get(i).blocks(), forms.get(j).blocks())) {
          join(parent, forms, i, j);
        }
      }
    }
  }

  /** Both lists are sorted. */
  private static boolean shareBlock(List<String> one, List<String> other) {
    int k = 0;
    int l = 0;
    while (k < one.size() && l < other.size()) {
      int order = one.get(k).compareTo(other.get(l));
      if (order == 0) {
        return true;
      }
      k += order < 0 ? 1 : 0;
      l += order > 0 ? 1 : 0;
    }
    return false;
  }

  private static void joinByBlock(int[] parent, List<NameForm> forms) {
    Map<String, List<Integer>> blocks = new HashMap<>();
    int reach = reach(forms);
    for (int i = 0; i < parent.length; i++) {
      for (String block : forms.get(i).blocks()) {
        List<Integer> earlier = blocks.computeIfAbsent(block, b -> new ArrayList<>());
        for (int k = Math.max(0, earlier.size() - reach); k < earlier.size(); k++) {
          Work.step(4);
          join(parent, forms, i, earlier.get(k));
        }
        earlier.add(i);
      }
    }
  }

  /** How many of the names before it in a block a name is compared with. */
  private static int reach(List<NameForm> forms) {
    long entries = 1;
    for (NameForm form : forms) {
      entries += form.blocks().size();
    }
    return (int) Math.max(FEWEST, MOST_COMPARISONS / entries);
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
    if (keys.length > FEW) {
      int place = Arrays.binarySearch(keys, name.key());
      return place < 0 ? -1 : numbers[place];
    }
    for (int i = 0; i < keys.length; i++) {
      if (keys[i].equals(name.key())) {
        return numbers[i];
      }
    }
    return -1;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.analysis.quote.SourceMention;
import dev.synoptic.model.Derivation;
import dev.synoptic.model.Link;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Span;
import dev.synoptic.model.Wording;
import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts the origins behind a statement.
 *
 * <p>Articles count as one when one copies the other, or both copy a third, and their wording of
 * this statement is the same or nearly so; when they are of one outlet; when they rest as a whole
 * on the same source, or name the same source in the sentences that make the statement; and when
 * one names the other's outlet in this way. "As one" carries over: the groups are the components of
 * these relations, held in a union-find.
 */
final class Origins {

  private final Articles articles;
  private final Sources sources;
  private final Set<Long> derived = new HashSet<>();
  private final Map<Integer, Named> named = new HashMap<>();

  /**
   * The sources that an article names.
   *
   * @param whole the keys of those of the whole article, its outlet among them
   * @param mentions the other mentions, in the order of the text
   */
  private record Named(Set<String> whole, List<SourceMention> mentions) {}

  Origins(Articles articles, Sources sources, List<Derivation> derivations) {
    this.articles = articles;
    this.sources = sources;
    for (Derivation derivation : derivations) {
      if (derivation.kind() != Derivation.Kind.CITES && derivation.internal()) {
        derived.add(
            pair(articles.number(derivation.article()), articles.number(derivation.source())));
      }
    }
  }

  /**
   * Counts the origins of a statement.
   *
   * @param members its passages
   * @param links the links between them
   * @return the number of groups of articles, at least 1
   */
  int count(List<Passage> members, List<Link> links) {
    Map<Integer, Integer> parents = new HashMap<>();
    Map<String, Integer> firstWith = new HashMap<>();
    for (Passage member : members) {
      int article = articles.number(member.article());
      parents.putIfAbsent(article, article);
      for (String key : keys(article, member.span())) {
        join(parents, article, firstWith.computeIfAbsent(key, first -> article));
      }
    }
    for (Link link : links) {
      int left = articles.number(link.left().article());
      int right = articles.number(link.right().article());
      if (link.wording() != Wording.PARAPHRASE && derived.contains(pair(left, right))) {
        join(parents, left, right);
      }
    }
    int origins = 0;
    for (Map.Entry<Integer, Integer> entry : parents.entrySet()) {
      origins += entry.getKey().equals(entry.getValue()) ? 1 : 0;
    }
    return origins;
  }

  /** The article's outlet, and the sources of the whole article or of the passage. */
  private Set<String> keys(int article, Span member) {
    Named known = named.computeIfAbsent(article, this::named);
    List<SourceMention> mentions = known.mentions();
    Set<String> keys = new HashSet<>(known.whole());
    int first = firstFrom(mentions, member.start());
    for (int i = first; i < mentions.size() && starts(mentions, i) < member.end(); i++) {
      Work.step(1);
      if (member.contains(mentions.get(i).span())) {
        keys.add(sources.key(mentions.get(i).name()));
      }
    }
    return keys;
  }

  private Named named(int article) {
    Set<String> whole = new HashSet<>();
    List<SourceMention> others = new ArrayList<>();
    String outlet = sources.outlet(article);
    if (outlet != null) {
      whole.add(outlet);
    }
    for (SourceMention mention : sources.mentions(article)) {
      if (mention.wholeArticle()) {
        whole.add(sources.key(mention.name()));
      } else {
        others.add(mention);
      }
    }
    others.sort(Comparator.comparing(SourceMention::span));
    return new Named(whole, others);
  }

  /** Returns the index of the first mention that starts at a place or behind it. */
  private static int firstFrom(List<SourceMention> mentions, int place) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts(mentions, middle) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int starts(List<SourceMention> mentions, int index) {
    return mentions.get(index).span().start();
  }

  private static void join(Map<Integer, Integer> parents, int one, int other) {
    parents.put(root(parents, one), root(parents, other));
  }

  private static int root(Map<Integer, Integer> parents, int article) {
    int root = article;
    for (int parent = parent(parents, root); parent != root; parent = parent(parents, root)) {
      root = parent;
    }
    return root;
  }

  private static int parent(Map<Integer, Integer> parents, int article) {
    return parents.getOrDefault(article, article);
  }

  private long pair(int one, int other) {
    return (long) Math.min(one, other) * articles.size() + Math.max(one, other);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.model.Link;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Statement;
import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns groups of sentences into statements.
 *
 * <p>The representative is linked to every other member. Of those that are, one that stands for no
 * statement of more articles yet is preferred, so that a list of statements doesn't repeat itself;
 * then the one with the greatest sum of scores inside the statement; then the lower article id and
 * the earlier place. Neighbouring sentences of one article become one member, unless one repeats
 * the other.
 */
final class Statements {

  /**
   * Most articles first; then by the representative's article id and place, then by its members.
   */
  private static final Comparator<Statement> ORDER =
      Comparator.comparingInt((Statement statement) -> -statement.articles().size())
          .thenComparing(Statement::representative)
          .thenComparing(Statement::members, Statements::compare);

  private final Articles articles;
  private final SentenceGraph graph;
  private final Origins origins;

  /** The sentences that represent a statement. */
  private final BitSet representatives = new BitSet();

  private Statements(Articles articles, SentenceGraph graph, Origins origins) {
    this.articles = articles;
    this.graph = graph;
    this.origins = origins;
  }

  /** Makes a statement of each group, in the order of a synopsis. */
  static List<Statement> of(
      Articles articles, SentenceGraph graph, Origins origins, List<int[]> clusters) {
    Statements statements = new Statements(articles, graph, origins);
    return clusters.stream()
        .sorted(
            Comparator.comparingInt((int[] cluster) -> -statements.articlesOf(cluster))
                .thenComparing(Arrays::compare))
        .map(statements::statement)
        .sorted(ORDER)
        .toList();
  }

  private int articlesOf(int[] cluster) {
    return (int) Arrays.stream(cluster).map(graph::article).distinct().count();
  }

  private Statement statement(int[] cluster) {
    Work.step(4 + cluster.length * cluster.length / 8);
    List<Passage> members = members(cluster);
    List<Link> links = links(cluster);
    Set<String> having = new TreeSet<>();
    members.forEach(member -> having.add(member.article()));
    return new Statement(
        holder(members, representative(cluster)),
        members,
        List.copyOf(having),
        articles.ids().stream().filter(id -> !having.contains(id)).toList(),
        links.stream().filter(Link::conflicts).toList(),
        origins.count(members, links));
  }

  private int representative(int[] cluster) {
    int representative = -1;
    double greatest = -1;
    boolean fresh = false;
    for (int node : cluster) {
      double sum = sumOfScores(node, cluster);
      boolean isFresh = sum >= 0 && !representatives.get(node);
      if (isFresh == fresh ? sum > greatest : isFresh) {
        greatest = sum;
        representative = node;
        fresh = isFresh;
      }
    }
    representatives.set(representative);
    return representative;
  }

  /** Sum of the scores of a node with all others; -1 when it is not linked to all of them. */
  private double sumOfScores(int node, int[] cluster) {
    double sum = 0;
    for (int other : cluster) {
      Correspondence correspondence = graph.between(node, other);
      if (correspondence != null) {
        sum += correspondence.score();
      } else if (other != node) {
        return -1;
      }
    }
    return sum;
  }

  private List<Passage> members(int[] cluster) {
    List<Passage> members = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= cluster.length; i++) {
      if (i == cluster.length || !continues(cluster[i - 1], cluster[i])) {
        int article = graph.article(cluster[first]);
        int end = graph.sentence(cluster[i - 1]) + 1;
        members.add(articles.passage(article, graph.sentence(cluster[first]), end));
        first = i;
      }
    }
    return members;
  }

  private boolean continues(int node, int next) {
    return next == node + 1
        && graph.article(node) == graph.article(next)
        && graph.between(node, next) == null;
  }

  private Passage holder(List<Passage> members, int node) {
    String article = articles.id(graph.article(node));
    int sentence = graph.sentence(node);
    for (Passage member : members) {
      if (member.article().equals(article)
          && member.firstSentence() <= sentence
          && sentence < member.endSentence()) {
        return member;
      }
    }
    throw new IllegalStateException("sentence " + node + " must be in a member");
  }

  /** All links between sentences of a group, in order, each once. */
  private List<Link> links(int[] cluster) {
    Set<Link> links = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < cluster.length; i++) {
      for (int j = i + 1; j < cluster.length; j++) {
        Correspondence correspondence = graph.between(cluster[i], cluster[j]);
        if (correspondence != null) {
          links.addAll(correspondence.links());
        }
      }
    }
    return links.stream().sorted(SynopsisBuilder.LINK_ORDER).toList();
  }

  private static int compare(List<Passage> members, List<Passage> others) {
    for (int i = 0; i < Math.min(members.size(), others.size()); i++) {
      int order = members.get(i).compareTo(others.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(members.size(), others.size());
  }
}

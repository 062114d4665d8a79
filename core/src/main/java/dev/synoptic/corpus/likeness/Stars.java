// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Gathers articles into events by star clustering (J. Aslam, E. Pelekhov, D. Rus, 2004): the
 * article that is linked best becomes a representative and takes along all that are linked to it;
 * then the next best of those left over, until none is. What one of several representatives could
 * take goes to the likeliest.
 *
 * <p>The outcome is a function of the links alone, in whatever order articles and links came; and
 * there are no chains, because every article is linked to its representative.
 */
public final class Stars {

  /** Tells how likely two articles, given by number, report one event. */
  @FunctionalInterface
  public interface Likeness {

    /** Returns a probability. */
    double of(int one, int other);
  }

  /**
   * A link between two articles, given by number.
   *
   * @param one an article
   * @param other another article
   * @param probability how likely the two report one event
   */
  public record Edge(int one, int other, float probability) {}

  private final List<List<Edge>> edges = new ArrayList<>();
  private final int[] center;
  private final float[] nearness;

  private Stars(int articles) {
    for (int i = 0; i < articles; i++) {
      edges.add(new ArrayList<>(2));
    }
    center = new int[articles];
    nearness = new float[articles];
    Arrays.fill(center, -1);
  }

  /**
   * Clusters articles.
   *
   * @param articles how many there are; their numbers decide ties, so they should mean something
   * @param links the links that are likelier than not
   * @param likeness asked for representatives that share a neighbour but have no link: an index
   *     proposes the best links of an article, not all
   * @return for each article the number of its representative; its own for a representative
   */
  public static int[] cluster(int articles, List<Edge> links, Likeness likeness) {
    Stars stars = new Stars(articles);
    for (Edge edge : links) {
      stars.edges.get(edge.one()).add(edge);
      stars.edges.get(edge.other()).add(new Edge(edge.other(), edge.one(), edge.probability()));
    }
    stars.shine();
    return stars.merge(likeness);
  }

  private void shine() {
    double[] degree = new double[center.length];
    Integer[] order = new Integer[center.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
      edges.get(i).sort(Comparator.comparingInt(Edge::other));
      degree[i] = edges.get(i).stream().mapToDouble(Edge::probability).sum();
    }
    Arrays.sort(
        order,
        Comparator.comparingDouble((Integer i) -> degree[i]).reversed().thenComparing(i -> i));
    for (int article : order) {
      if (center[article] < 0) {
        center[article] = article;
        nearness[article] = Float.POSITIVE_INFINITY;
        edges.get(article).forEach(this::take);
      }
    }
  }

  private void take(Edge edge) {
    if (edge.probability() > nearness[edge.other()]) {
      center[edge.other()] = edge.one();
      nearness[edge.other()] = edge.probability();
    }
  }

  /** Joins two stars with a link between them if their representatives would be linked. */
  private int[] merge(Likeness likeness) {
    int[] parent = new int[center.length];
    Arrays.setAll(parent, i -> i);
    for (int article = 0; article < center.length; article++) {
      for (Edge edge : edges.get(article)) {
        int one = find(parent, center[article]);
        int other = find(parent, center[edge.other()]);
        if (one != other && likeness.of(one, other) >= 0.5) {
          parent[Math.max(one, other)] = Math.min(one, other);
        }
      }
    }
    return Arrays.stream(center).map(i -> find(parent, i)).toArray();
  }

  private static int find(int[] parent, int i) {
    int root = i;
    while (parent[root] != root) {
      root = parent[root];
    }
    return root;
  }
}

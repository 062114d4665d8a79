// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.figure.Units;
import dev.synoptic.diverge.TallyReader.Tally;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Divergence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what two articles of one event count differently, in whatever sentences: four dead here, a
 * toll of five there; nine ships and fourteen ships. Nothing is said where an article gives several
 * numbers that do not fit together, for then it counts more than one thing.
 *
 * <p>What an article counts is read once and kept, so one of these serves a whole comparison. It
 * belongs to one thread.
 */
public final class TallyConflicts {

  private static final double CONFIDENCE = 0.75;

  private static final double FARTHEST = 2.5;

  /** A speed or a volume is measured, not counted: two that are far apart are of two things. */
  private static final double FARTHEST_MEASURE = 1.6;

  private static final double LEAST_LIKENESS = 0.25;

  /** An article that gives a number more often than this is a list. */
  private static final int MOST = 8;

  private final IdentityHashMap<EventArticle, Map<String, List<Tally>>> read =
      new IdentityHashMap<>();

  /**
   * A conflict.
   *
   * @param i index of the left sentence
   * @param j index of the right sentence
   * @param divergence what differs
   */
  public record Found(int i, int j, Divergence divergence) {}

  /**
   * Finds the conflicts of two articles.
   *
   * @param left an article
   * @param right another one
   * @return the conflicts, one for each pair of places, by the places on the left; empty if nothing
   *     is counted in both
   */
  public List<Found> between(EventArticle left, EventArticle right) {
    Map<String, List<Tally>> lefts = read.computeIfAbsent(left, TallyConflicts::byKind);
    Map<String, List<Tally>> rights = read.computeIfAbsent(right, TallyConflicts::byKind);
    List<Found> found = new ArrayList<>();
    lefts.forEach((kind, tallies) -> compare(tallies, rights.getOrDefault(kind, List.of()), found));
    Standings standings = Standings.of(left, right);
    return found.stream()
        .map(one -> new Found(one.i(), one.j(), standings.judge(one.divergence())))
        .toList();
  }

  private static Map<String, List<Tally>> byKind(EventArticle article) {
    Map<String, List<Tally>> kinds = new LinkedHashMap<>();
    for (Tally tally : TallyReader.read(article)) {
      kinds.computeIfAbsent(tally.kind(), kind -> new ArrayList<>()).add(tally);
    }
    kinds.values().removeIf(tallies -> tallies.size() > MOST || !fitTogether(tallies));
    return kinds;
  }

  private static boolean fitTogether(List<Tally> tallies) {
    for (Tally one : tallies) {
      for (Tally other : tallies) {
        if (QuantityComparison.compare(one.value(), other.value(), true) == Agreement.CONFLICT) {
          return false;
        }
      }
    }
    return true;
  }

  private static void compare(List<Tally> left, List<Tally> right, List<Found> found) {
    if (right.isEmpty() || !allConflict(left, right)) {
      return;
    }
    for (Tally one : left) {
      for (Tally other : right) {
        if (!one.isByNoun() || areToldAlike(one, other)) {
          found.add(found(one, other));
        }
      }
    }
  }

  private static Found found(Tally one, Tally other) {
    Divergence divergence =
        new Divergence(
            Divergence.Type.QUANTITY,
            one.span(),
            other.span(),
            one.value(),
            other.value(),
            CONFIDENCE);
    return new Found(one.sentence(), other.sentence(), divergence);
  }

  /**
   * Tells whether two numbers of one noun are near each other and stand among words alike; a
   * measure that few reports give needs no such words.
   */
  private static boolean areToldAlike(Tally one, Tally other) {
    double a = size(one);
    double b = size(other);
    double apart = Math.max(a, b) / Math.min(a, b);
    if (Units.isMeasure(one.value().unit())) {
      return apart <= FARTHEST_MEASURE;
    }
    return apart <= FARTHEST
        && FigureContext.likeness(one.side(), one.figure(), other.side(), other.figure())
            >= LEAST_LIKENESS;
  }

  private static double size(Tally tally) {
    double low = tally.value().low();
    double bound = Double.isInfinite(low) ? tally.value().high() : low;
    return Units.toBase(bound, tally.value().unit());
  }

  private static boolean allConflict(List<Tally> left, List<Tally> right) {
    for (Tally one : left) {
      for (Tally other : right) {
        if (QuantityComparison.compare(one.value(), other.value(), true) != Agreement.CONFLICT) {
          return false;
        }
      }
    }
    return true;
  }
}

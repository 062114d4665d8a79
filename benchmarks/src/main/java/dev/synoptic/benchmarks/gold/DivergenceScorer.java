// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.gold;

import dev.synoptic.benchmarks.quality.metrics.Figures;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Divergences. One that is said matches one of gold when both its spans overlap the gold quotes;
 * for the figures of a type, the types must agree too. {@code trap_rate}: the share of the traps,
 * differences that are none, that a divergence overlaps in the same way.
 */
final class DivergenceScorer implements GoldScorer {

  /** A divergence with the articles that its spans stand in. */
  private record Said(
      Divergence.Type type, String leftArticle, Span left, String rightArticle, Span right) {

    boolean meets(GoldEvent.Place one, GoldEvent.Place other) {
      return (isAt(leftArticle, left, one) && isAt(rightArticle, right, other))
          || (isAt(leftArticle, left, other) && isAt(rightArticle, right, one));
    }

    boolean meets(GoldEvent.Conflict conflict) {
      return meets(conflict.left(), conflict.right());
    }

    private static boolean isAt(String article, Span span, GoldEvent.Place place) {
      return article.equals(place.article()) && span.overlaps(place.span());
    }
  }

  private final Tally all = new Tally();
  private final Tally traps = new Tally();
  private final Map<Divergence.Type, Tally> byType = new EnumMap<>(Divergence.Type.class);

  DivergenceScorer() {
    for (Divergence.Type type : Divergence.Type.values()) {
      byType.put(type, new Tally());
    }
  }

  @Override
  public void add(GoldEvent event, Synopsis synopsis) {
    Set<Said> said = said(synopsis);
    for (Said one : said) {
      List<GoldEvent.Conflict> met = event.divergences().stream().filter(one::meets).toList();
      all.said(!met.isEmpty());
      tally(one.type).said(met.stream().anyMatch(conflict -> conflict.type() == one.type));
    }
    for (GoldEvent.Conflict conflict : event.divergences()) {
      List<Said> met = said.stream().filter(one -> one.meets(conflict)).toList();
      all.wanted(!met.isEmpty());
      tally(conflict.type()).wanted(met.stream().anyMatch(one -> one.type == conflict.type()));
    }
    for (GoldEvent.Trap trap : event.traps()) {
      traps.wanted(said.stream().anyMatch(one -> one.meets(trap.left(), trap.right())));
    }
  }

  private Tally tally(Divergence.Type type) {
    return Objects.requireNonNull(byType.get(type));
  }

  /** Links overlap, so that one divergence may be said twice: it counts once. */
  private static Set<Said> said(Synopsis synopsis) {
    Set<Said> said = new LinkedHashSet<>();
    for (Link link : synopsis.links()) {
      for (Divergence divergence : link.divergences()) {
        if (link.score() >= THRESHOLD && divergence.confidence() >= THRESHOLD) {
          said.add(
              new Said(
                  divergence.type(),
                  link.left().article(),
                  divergence.left(),
                  link.right().article(),
                  divergence.right()));
        }
      }
    }
    return said;
  }

  @Override
  public Figures figures() {
    Figures figures = new Figures();
    all.report("divergence", figures);
    traps.reportShare("trap_rate", figures);
    byType.forEach(
        (type, tally) ->
            tally.report("divergence_" + type.name().toLowerCase(Locale.ROOT), figures));
    return figures;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.gold;

import dev.synoptic.benchmarks.quality.metrics.Figures;
import dev.synoptic.model.Derivation;
import dev.synoptic.model.Synopsis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Origins. {@code origin_accuracy}: over all pairs of articles, the share whose bond is right: the
 * first copies the second, the second the first, both have a common source, or none. {@code
 * origin_pair}: which pairs have a bond at all. {@code cites}: sources cited, an article or an
 * outside name; who is said to cite what gold says that he copies is right.
 *
 * <p>A common source that is an outside name joins all articles that are said to draw on it.
 * Copying goes before a common source.
 */
final class OriginScorer implements GoldScorer {

  /** A bond between two articles, the first's id sorting before the second's. */
  private enum Bond {
    NONE,
    COMMON,
    FIRST_COPIES,
    SECOND_COPIES,
    COPIES_UNDIRECTED
  }

  private final Tally accuracy = new Tally();
  private final Tally pairs = new Tally();
  private final Tally cites = new Tally();

  @Override
  public void add(GoldEvent event, Synopsis synopsis) {
    List<String> ids = event.articles().stream().map(GoldEvent.GoldArticle::id).sorted().toList();
    Map<String, Bond> gold = goldBonds(event, ids);
    Map<String, Bond> said = saidBonds(synopsis, ids);
    for (Map.Entry<String, Bond> pair : gold.entrySet()) {
      Bond wanted = pair.getValue();
      Bond found = Objects.requireNonNull(said.get(pair.getKey()));
      accuracy.wanted(wanted == found);
      if (found != Bond.NONE) {
        pairs.said(wanted != Bond.NONE);
      }
      if (wanted != Bond.NONE) {
        pairs.wanted(found != Bond.NONE);
      }
    }
    addCites(event, synopsis);
  }

  private void addCites(GoldEvent event, Synopsis synopsis) {
    List<GoldEvent.Origin> gold =
        event.origins().stream().filter(o -> o.kind() == Derivation.Kind.CITES).toList();
    List<Derivation> said =
        synopsis.derivations().stream().filter(d -> d.kind() == Derivation.Kind.CITES).toList();
    List<GoldEvent.Origin> named =
        event.origins().stream().filter(o -> o.kind() != Derivation.Kind.COMMON_SOURCE).toList();
    said.forEach(d -> cites.said(named.stream().anyMatch(o -> isSame(o, d))));
    gold.forEach(o -> cites.wanted(said.stream().anyMatch(d -> isSame(o, d))));
  }

  private static boolean isSame(GoldEvent.Origin gold, Derivation said) {
    return gold.article().equals(said.article()) && Names.agree(gold.source(), said.source());
  }

  private static Map<String, Bond> goldBonds(GoldEvent event, List<String> ids) {
    Map<String, Bond> bonds = none(ids);
    for (GoldEvent.Origin origin : event.origins()) {
      bind(bonds, origin.kind(), origin.article(), origin.source(), true);
      for (GoldEvent.Origin other : event.origins()) {
        if (areFromOneOutside(origin.kind(), origin.source(), other.kind(), other.source(), ids)) {
          bind(bonds, Derivation.Kind.COMMON_SOURCE, origin.article(), other.article(), false);
        }
      }
    }
    return bonds;
  }

  private static Map<String, Bond> saidBonds(Synopsis synopsis, List<String> ids) {
    Map<String, Bond> bonds = none(ids);
    for (Derivation one : synopsis.derivations()) {
      bind(bonds, one.kind(), one.article(), one.source(), one.directed());
      for (Derivation other : synopsis.derivations()) {
        if (areFromOneOutside(one.kind(), one.source(), other.kind(), other.source(), ids)) {
          bind(bonds, Derivation.Kind.COMMON_SOURCE, one.article(), other.article(), false);
        }
      }
    }
    return bonds;
  }

  private static Map<String, Bond> none(List<String> ids) {
    Map<String, Bond> bonds = new HashMap<>();
    for (String first : ids) {
      for (String second : ids) {
        if (first.compareTo(second) < 0) {
          bonds.put(key(first, second), Bond.NONE);
        }
      }
    }
    return bonds;
  }

  private static boolean areFromOneOutside(
      Derivation.Kind kind,
      String source,
      Derivation.Kind otherKind,
      String otherSource,
      List<String> ids) {
    return kind == Derivation.Kind.COMMON_SOURCE
        && otherKind == kind
        && !ids.contains(source)
        && Names.agree(source, otherSource);
  }

  /** Notes a bond unless the pair is not one of the event's or has a stronger one. */
  private static void bind(
      Map<String, Bond> bonds,
      Derivation.Kind kind,
      String article,
      String source,
      boolean directed) {
    boolean inOrder = article.compareTo(source) < 0;
    String key = inOrder ? key(article, source) : key(source, article);
    if (kind == Derivation.Kind.COPIES) {
      Bond copies = inOrder ? Bond.FIRST_COPIES : Bond.SECOND_COPIES;
      bonds.computeIfPresent(key, (k, old) -> directed ? copies : Bond.COPIES_UNDIRECTED);
    } else if (kind == Derivation.Kind.COMMON_SOURCE) {
      Set<Bond> weaker = Set.of(Bond.NONE, Bond.COMMON);
      bonds.computeIfPresent(key, (k, old) -> weaker.contains(old) ? Bond.COMMON : old);
    }
  }

  private static String key(String first, String second) {
    return first + "\n" + second;
  }

  @Override
  public Figures figures() {
    Figures figures = new Figures();
    accuracy.reportShare("origin_accuracy", figures);
    pairs.report("origin_pair", figures);
    cites.report("cites", figures);
    return figures;
  }
}

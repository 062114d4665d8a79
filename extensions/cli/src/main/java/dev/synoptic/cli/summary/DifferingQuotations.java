// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.summary;

import dev.synoptic.model.Divergence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Quotation.Counterpart;
import dev.synoptic.model.Quotation.Match;
import dev.synoptic.model.Quotation.Speaker;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pairs of quotations that differ in their words or their speaker, each pair once. */
final class DifferingQuotations {

  /**
   * A quotation and how it stands elsewhere.
   *
   * @param quotation the quotation in the article whose id sorts first, or in the one that quotes
   *     what the other tells indirectly
   * @param counterpart the same quotation in another article
   * @param otherSpeaker whether the two name different speakers
   */
  record Pair(Quotation quotation, Counterpart counterpart, boolean otherSpeaker) {}

  private final List<Pair> pairs = new ArrayList<>();
  private final Map<String, List<Pair>> byArticles = new HashMap<>();

  DifferingQuotations(Synopsis synopsis) {
    for (Quotation quotation : synopsis.quotations()) {
      for (Counterpart counterpart : quotation.counterparts()) {
        boolean once = quotation.article().compareTo(counterpart.article()) < 0;
        if (once || counterpart.match() == Match.INDIRECT) {
          consider(quotation, counterpart);
        }
      }
    }
  }

  private void consider(Quotation quotation, Counterpart counterpart) {
    boolean otherSpeaker = differ(quotation.speaker(), counterpart.speaker());
    if (otherSpeaker || counterpart.match() != Match.EXACT) {
      Pair pair = new Pair(quotation, counterpart, otherSpeaker);
      pairs.add(pair);
      byArticles
          .computeIfAbsent(
              key(quotation.article(), counterpart.article()), key -> new ArrayList<>())
          .add(pair);
    }
  }

  List<Pair> pairs() {
    return List.copyOf(pairs);
  }

  /** Tells whether one of the pairs tells what a divergence tells. */
  boolean tell(Link link, Divergence divergence) {
    boolean quoted =
        divergence.type() == Divergence.Type.QUOTATION
            || divergence.type() == Divergence.Type.ATTRIBUTION;
    String key = key(link.left().article(), link.right().article());
    return quoted
        && byArticles.getOrDefault(key, List.of()).stream()
            .anyMatch(pair -> covers(pair, link, divergence));
  }

  private static boolean covers(Pair pair, Link link, Divergence divergence) {
    boolean asked =
        divergence.type() == Divergence.Type.QUOTATION
            ? pair.counterpart.match() != Match.EXACT
            : pair.otherSpeaker;
    return asked
        && pair.quotation.span().overlaps(link.left().span())
        && pair.counterpart.span().overlaps(link.right().span())
        && (meets(divergence.left(), pair.quotation.span(), pair.quotation.speaker())
            || meets(divergence.right(), pair.counterpart.span(), pair.counterpart.speaker()));
  }

  private static boolean meets(Span span, Span quoted, Optional<Speaker> speaker) {
    return span.overlaps(quoted)
        || speaker.filter(named -> named.span().overlaps(span)).isPresent();
  }

  private static String key(String left, String right) {
    return left.length() + ":" + left + right;
  }

  /**
   * Two speakers differ when both are named and the names have no word in common: "Ana Ruiz" and
   * "Ruiz" are one, and so may be "Ruiz" and "the mayor".
   */
  private static boolean differ(Optional<Speaker> left, Optional<Speaker> right) {
    Set<String> names = names(left);
    Set<String> others = names(right);
    boolean named = !names.isEmpty() && !others.isEmpty();
    names.retainAll(others);
    return named && names.isEmpty();
  }

  private static Set<String> names(Optional<Speaker> speaker) {
    Set<String> names = new HashSet<>();
    for (String word : speaker.map(Speaker::name).orElse("").split("[^\\p{L}\\p{M}\\p{N}]+")) {
      if (!word.isEmpty() && !Character.isLowerCase(word.codePointAt(0)) && word.length() > 1) {
        names.add(plain(word));
      }
    }
    names.removeAll(Set.of("he", "she", "they", "it", "the"));
    return names;
  }

  /** "Havránek" and "Havranek" are one name. */
  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}

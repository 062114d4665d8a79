// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the persons to whom one article gives two offices that nobody holds at once. */
public final class OwnOffices {

  private static final double CONFIDENCE = 0.7;

  /** A person with more offices is a list of persons. */
  private static final int MOST = 16;

  private OwnOffices() {}

  /**
   * Finds the offices that contradict each other in an article.
   *
   * @param article the article
   * @return for each person and each two offices the first places, the earlier on the left, in the
   *     order of the text; empty if the article agrees with itself
   */
  public static List<Divergence> find(EventArticle article) {
    int[] unaligned = new int[article.tokens().size()];
    Arrays.fill(unaligned, -1);
    Names names = Names.of(new Side(article, 0, unaligned, 0));
    Map<String, List<OfficeClaim>> offices = new LinkedHashMap<>();
    for (OfficeClaim claim : OfficeReader.read(names)) {
      add(offices.computeIfAbsent(names.form(claim.name()).key(), key -> new ArrayList<>()), claim);
    }
    List<Divergence> found = new ArrayList<>();
    offices.values().forEach(claims -> compare(claims, found));
    found.sort(Divergence.LEFT_ORDER);
    return List.copyOf(found);
  }

  /** Keeps the first place of each office. */
  private static void add(List<OfficeClaim> claims, OfficeClaim claim) {
    if (claims.size() < MOST
        && claims.stream().noneMatch(other -> other.words().equals(claim.words()))) {
      claims.add(claim);
    }
  }

  private static void compare(List<OfficeClaim> claims, List<Divergence> found) {
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        OfficeClaim one = claims.get(i);
        OfficeClaim other = claims.get(j);
        if (!one.entered() && !other.entered() && one.conflictsWith(other)) {
          found.add(
              new Divergence(
                  Divergence.Type.ROLE,
                  one.span(),
                  other.span(),
                  new Value.Text(String.join(" ", one.words())),
                  new Value.Text(String.join(" ", other.words())),
                  CONFIDENCE));
        }
      }
    }
  }
}

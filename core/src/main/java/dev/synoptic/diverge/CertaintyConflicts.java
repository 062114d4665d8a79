// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.token.Cues;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Value;
import java.util.List;
import java.util.Map;

/** Finds what one passage calls possible or alleged and the other asserts. */
final class CertaintyConflicts {

  /** How strongly a word takes back what it stands before, in log-odds. */
  private static final Map<String, Double> DOUBTS =
      Map.ofEntries(
          Map.entry("may", 0.3),
          Map.entry("might", 0.3),
          Map.entry("possibly", 0.3),
          Map.entry("perhaps", 0.3),
          Map.entry("reportedly", 0.1),
          Map.entry("allegedly", 0.1),
          Map.entry("apparently", 0.0),
          Map.entry("probably", -0.2),
          Map.entry("likely", -0.4),
          Map.entry("could", -0.2),
          Map.entry("considering", 0.0),
          Map.entry("weighing", 0.0),
          Map.entry("mulling", 0.0),
          Map.entry("plans", -0.8),
          Map.entry("planning", -0.8),
          Map.entry("expected", -1.0),
          Map.entry("hopes", -0.5),
          Map.entry("wants", -0.5),
          Map.entry("intends", -0.8));

  private static final double BIAS = -3.4;
  private static final double BEFORE = 1.5;
  private static final double BEHIND = 2;
  private static final double SHARE = 2;
  private static final double SAME_WORD = 0.5;
  private static final double LEAST = 0.25;
  private static final int AHEAD = 3;
  private static final int REACH = 5;

  private CertaintyConflicts() {}

  /** Tells whether a folded word takes back what it stands before, in some places. */
  static boolean mayDoubt(String word) {
    return DOUBTS.containsKey(word);
  }

  /** Adds what the left passage doubts and the right asserts. */
  static void find(Sides sides, boolean mirrored, List<Divergence> found) {
    Side left = sides.left();
    if (!left.hasSignal(Signals.DOUBTS)) {
      return;
    }
    for (int t = left.first(); t < left.end(); t++) {
      boolean doubts = !left.isAligned(t) && left.isSignal(t, Signals.DOUBTS);
      Double doubt = doubts ? DOUBTS.get(left.normal(t)) : null;
      if (doubt != null && (Cues.flags(left.tokens(), t) & Cues.MODALITY) != 0) {
        compare(sides, t, doubt, mirrored, found);
      }
    }
  }

  private static void compare(
      Sides sides, int token, double doubt, boolean mirrored, List<Divergence> found) {
    int predicate = predicate(sides.left(), token);
    int partner = predicate < 0 ? -1 : sides.left().partner(predicate);
    if (partner >= 0 && !isDoubted(sides.right(), partner)) {
      double confidence = Confidence.of(doubt + odds(sides, token, predicate, partner));
      if (confidence >= LEAST) {
        Divergence divergence = divergence(sides, token, predicate, partner, confidence);
        found.add(mirrored ? divergence.mirror() : divergence);
      }
    }
  }

  private static Divergence divergence(
      Sides sides, int doubt, int predicate, int partner, double confidence) {
    Side left = sides.left();
    String word = left.normal(doubt) + " " + left.normal(predicate);
    return new Divergence(
        Divergence.Type.CERTAINTY,
        left.tokens().span(doubt, predicate + 1),
        sides.right().tokens().span(partner, partner + 1),
        new Value.Text(word),
        new Value.Text(sides.right().normal(partner)),
        confidence);
  }

  private static int predicate(Side side, int doubt) {
    for (int t = doubt + 1; t <= doubt + AHEAD && side.has(t) && !side.isCut(t); t++) {
      if (side.isContent(t) && !side.normal(t).endsWith("ly")) {
        return t;
      }
    }
    return -1;
  }

  /** Tells whether a word that makes a claim less than certain stands around a token. */
  private static boolean isDoubted(Side side, int token) {
    for (int t = Math.max(side.first(), token - REACH); t <= token + 2 && side.has(t); t++) {
      if ((Cues.flags(side.tokens(), t) & Cues.MODALITY) != 0) {
        return true;
      }
    }
    return false;
  }

  private static double odds(Sides sides, int doubt, int predicate, int partner) {
    double odds = BIAS + BEFORE * Slots.before(sides, doubt, partner);
    odds += BEHIND * Slots.behind(sides, predicate + 1, partner + 1);
    odds += SHARE * Math.min(sides.left().share(), sides.right().share());
    boolean same = sides.left().article().term(predicate) == sides.right().article().term(partner);
    return odds + (same ? SAME_WORD : 0);
  }
}

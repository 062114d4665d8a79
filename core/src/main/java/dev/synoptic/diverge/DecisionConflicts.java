// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.model.Divergence;
import dev.synoptic.model.Span;
import dev.synoptic.model.Value;
import java.util.List;
import java.util.Set;

/**
 * Finds what one passage tells as settled and the other as open: "will sign on Friday" and "has not
 * made up her mind". The words for it need not be alike; who decides, and on what, must be aligned.
 */
final class DecisionConflicts {

  private static final double CONFIDENCE = 0.65;
  private static final int WINDOW = 12;
  private static final int FEWEST = 2;

  private static final Set<String> WEIGHING =
      Set.of(
          "considering",
          "considers",
          "weighing",
          "weighs",
          "mulling",
          "mulls",
          "pondering",
          "undecided",
          "whether");

  /** What leaves something open, but decides nothing: who says this is not settled either. */
  private static final Set<String> POSSIBLE =
      Set.of(
          "could",
          "may",
          "might",
          "possibly",
          "perhaps",
          "possible",
          "possibility",
          "thinkable",
          "conceivable",
          "unclear",
          "doubt",
          "seen",
          "if");

  private static final Set<String> DECIDING = Set.of("decided", "decide", "decision", "mind");

  private DecisionConflicts() {}

  /** Adds what the left passage leaves open and the right one tells as settled. */
  static void find(
      Sides sides, Negations left, Negations right, boolean mirrored, List<Divergence> found) {
    if (!sides.left().hasSignal(Signals.OPEN)
        || !sides.right().hasSignal(Signals.SETTLED)
        || hasOpen(right)) {
      return;
    }
    int open = firstOpen(left, false);
    int settled = open < 0 ? -1 : firstSettled(right);
    if (settled < 0 || (firstSettled(left) >= 0 && firstSettled(left) < open)) {
      return;
    }
    if (shared(sides, open, settled) >= FEWEST) {
      Divergence divergence = divergence(sides, open, settled);
      found.add(mirrored ? divergence.mirror() : divergence);
    }
  }

  /** Tells whether a folded word leaves something open, in some places. */
  static boolean mayLeaveOpen(String word) {
    return WEIGHING.contains(word)
        || POSSIBLE.contains(word)
        || DECIDING.contains(word)
        || word.startsWith("rul");
  }

  /** Tells whether a folded word tells something as settled, in some places. */
  static boolean maySettle(String word) {
    return word.equals("will") || word.equals("is") || word.equals("are") || word.equals("'ll");
  }

  private static boolean hasOpen(Negations negations) {
    return negations.side().hasSignal(Signals.OPEN) && firstOpen(negations, true) >= 0;
  }

  /**
   * Returns the first word that leaves a decision open, or, on demand, that calls something
   * possible; -1 if there is none.
   */
  private static int firstOpen(Negations negations, boolean possible) {
    Side side = negations.side();
    for (int t = side.first(); t < side.end(); t++) {
      if (side.isSignal(t, Signals.OPEN)
          && (isOpen(negations, side, t) || (possible && isPossible(negations, side, t)))) {
        return t;
      }
    }
    return -1;
  }

  private static boolean isOpen(Negations negations, Side side, int token) {
    String word = side.normal(token);
    if (side.article().isQuoted(token)) {
      return false;
    }
    if (WEIGHING.contains(word)) {
      return !isDenied(negations, token) && !isGiven(side, token);
    }
    boolean denied = negations.isNegated(token) || side.normal(token + 1).equals("nothing");
    return denied && (DECIDING.contains(word) || side.normal(token + 1).equals("out"));
  }

  /** "Considering the tone of it" weighs nothing; "was considering" does. */
  private static boolean isGiven(Side side, int token) {
    return side.isCut(token) && side.normal(token).endsWith("ing");
  }

  private static boolean isPossible(Negations negations, Side side, int token) {
    String word = side.normal(token);
    boolean month = word.equals("may") && side.tokens().surface(token).equals("May");
    return POSSIBLE.contains(word)
        && !month
        && !side.article().isQuoted(token)
        && !isDenied(negations, token);
  }

  /** "Could not", "neither could": what cannot be is not open. */
  private static boolean isDenied(Negations negations, int token) {
    boolean ahead = false;
    for (Negator negator : negations.negators()) {
      ahead |= negator.first() == token + 1;
    }
    return ahead || negations.isNegated(token);
  }

  /** Returns the first word that tells something as settled; -1 if there is none. */
  private static int firstSettled(Negations negations) {
    Side side = negations.side();
    for (int t = side.first(); t < side.end(); t++) {
      if (side.isSignal(t, Signals.SETTLED) && isSettled(side, t) && !negations.isNegated(t)) {
        return t;
      }
    }
    return -1;
  }

  private static boolean isSettled(Side side, int token) {
    String next = side.normal(token + 1);
    boolean denied = next.equals("not") || next.equals("never") || side.article().isQuoted(token);
    return !denied && (side.normal(token).endsWith("l") || next.equals("to"));
  }

  /** Returns how many words of content near two places are aligned with each other. */
  private static int shared(Sides sides, int open, int settled) {
    int shared = 0;
    for (int t = settled - WINDOW; t <= settled + WINDOW; t++) {
      int partner = sides.right().isContent(t) ? sides.right().partner(t) : -1;
      shared += partner >= 0 && Math.abs(partner - open) <= WINDOW ? 1 : 0;
    }
    return shared;
  }

  private static Divergence divergence(Sides sides, int open, int settled) {
    return new Divergence(
        Divergence.Type.CERTAINTY,
        span(sides.left(), open),
        span(sides.right(), settled),
        new Value.Text("open: " + sides.left().normal(open)),
        new Value.Text("settled: " + sides.right().normal(settled)),
        CONFIDENCE);
  }

  private static Span span(Side side, int token) {
    int end = token + 1;
    while (side.has(end) && end < token + 4 && !side.isCut(end)) {
      end++;
    }
    return side.tokens().span(token, end);
  }
}

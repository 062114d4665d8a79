// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.name.NameMention;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Span;
import dev.synoptic.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what one passage calls possible and the other established or ruled out: "hay could be to
 * blame", "it was hay, she has established", "the hay was cleared". The words for what happened
 * need not be alike; only words that say outright how sure it is count, and the same things must
 * stand around them.
 */
final class FindingConflicts {

  private static final double CONFIDENCE = 0.65;
  private static final int WINDOW = 16;
  private static final int FEWEST = 2;

  /** How sure a passage is. */
  private enum Finding {
    POSSIBLE,
    ESTABLISHED,
    EXCLUDED
  }

  private static final Map<String, Finding> CUES =
      Map.ofEntries(
          Map.entry("may", Finding.POSSIBLE),
          Map.entry("might", Finding.POSSIBLE),
          Map.entry("could", Finding.POSSIBLE),
          Map.entry("possibility", Finding.POSSIBLE),
          Map.entry("established", Finding.ESTABLISHED),
          Map.entry("reveal", Finding.ESTABLISHED),
          Map.entry("proved", Finding.ESTABLISHED),
          Map.entry("proven", Finding.ESTABLISHED),
          Map.entry("certain", Finding.ESTABLISHED),
          Map.entry("plain", Finding.ESTABLISHED),
          Map.entry("excluded", Finding.EXCLUDED),
          Map.entry("rule", Finding.EXCLUDED),
          Map.entry("ruled", Finding.EXCLUDED),
          Map.entry("ruling", Finding.EXCLUDED),
          Map.entry("cleared", Finding.EXCLUDED));

  /** Behind "cleared", no verdict. */
  private static final Set<String> ONWARD =
      Set.of("away", "up", "out", "by", "for", "land", "snow", "customs");

  private FindingConflicts() {}

  /**
   * A word that tells how sure something is.
   *
   * @param token its index
   * @param finding how sure
   */
  private record Cue(int token, Finding finding) {}

  /** Tells whether a folded word tells how sure something is, in some places. */
  static boolean mayFind(String word) {
    return CUES.containsKey(word);
  }

  /** Adds what the two passages are differently sure of, unless it is said already. */
  static void find(Sides sides, Negations left, Negations right, List<Divergence> found) {
    Cue one = only(left);
    Cue other = one == null ? null : only(right);
    if (one == null
        || other == null
        || one.finding() == other.finding()
        || found.stream().anyMatch(d -> d.type() == Divergence.Type.CERTAINTY)) {
      return;
    }
    int[] hull = {one.token(), end(sides.left(), one), other.token(), end(sides.right(), other)};
    if (shared(sides, one.token(), other.token(), hull) >= FEWEST) {
      found.add(
          new Divergence(
              Divergence.Type.CERTAINTY,
              span(sides.left(), hull[0], hull[1]),
              span(sides.right(), hull[2], hull[3]),
              value(one.finding()),
              value(other.finding()),
              CONFIDENCE));
    }
  }

  private static Value value(Finding finding) {
    return new Value.Text(
        switch (finding) {
          case POSSIBLE -> "possible";
          case ESTABLISHED -> "established";
          case EXCLUDED -> "ruled out";
        });
  }

  /** Returns the last token of "ruled out" and "ruled nothing out", else of the cue itself. */
  private static int end(Side side, Cue cue) {
    for (int t = cue.token() + 1; t <= cue.token() + 2; t++) {
      if (side.normal(t).equals("out")) {
        return t;
      }
    }
    return cue.token();
  }

  private static Span span(Side side, int first, int last) {
    return side.tokens().span(first, last + 1);
  }

  /**
   * Returns the first word that tells how sure a passage is; null if there is none or it varies.
   */
  private static @Nullable Cue only(Negations negations) {
    Side side = negations.side();
    Cue only = null;
    if (side.hasSignal(Signals.FINDS)) {
      for (int t = side.first(); t < side.end(); t++) {
        Finding finding = side.isSignal(t, Signals.FINDS) ? finding(negations, t) : null;
        if (finding != null && only != null && only.finding() != finding) {
          return null;
        }
        only = only == null && finding != null ? new Cue(t, finding) : only;
      }
    }
    return only;
  }

  private static @Nullable Finding finding(Negations negations, int token) {
    Side side = negations.side();
    Finding finding = CUES.get(side.normal(token));
    if (finding == null || side.article().isQuoted(token) || side.article().entity(token) >= 0) {
      return null;
    }
    return switch (finding) {
      case POSSIBLE -> isModal(side, token) ? finding : null;
      case ESTABLISHED -> isSure(side, token) && !negations.isNegated(token) ? finding : null;
      case EXCLUDED -> isOut(side, token) ? excluded(negations, token) : null;
    };
  }

  /** "Could not be excluded", "ruled nothing out": what is not excluded is possible. */
  private static Finding excluded(Negations negations, int token) {
    Side side = negations.side();
    boolean nothing = side.normal(token + 1).equals("nothing");
    boolean denied = nothing || negations.isNegated(token);
    return denied ? Finding.POSSIBLE : Finding.EXCLUDED;
  }

  private static boolean isOut(Side side, int token) {
    String word = side.normal(token);
    String next = side.normal(token + 1);
    return word.equals("excluded")
        || (word.equals("cleared") && !ONWARD.contains(next))
        || next.equals("out")
        || (next.equals("nothing") && side.normal(token + 2).equals("out"));
  }

  /** Not the month of May, and not what "could not be excluded" says by itself. */
  private static boolean isModal(Side side, int token) {
    boolean month =
        side.tokens().is(token, Tokens.CAPITALIZED) && !side.tokens().is(token, Tokens.FIRST);
    String next = side.normal(token + 1);
    return !month && !next.equals("not") && !next.equals("reveal");
  }

  /** "Has established", "can reveal", "made it plain", "it is certain that". */
  private static boolean isSure(Side side, int token) {
    String before = side.normal(token - 1);
    return switch (side.normal(token)) {
      case "established" -> before.equals("has") || before.equals("have") || before.equals("had");
      case "reveal" -> before.equals("can");
      case "plain" -> before.equals("it");
      case "certain" -> before.equals("is") || before.equals("it");
      default -> true;
    };
  }

  /**
   * Returns how many words near two cues, in their sentences, are aligned, and widens the spans to
   * take them in.
   */
  private static int shared(Sides sides, int left, int right, int[] hull) {
    Names names = Names.of(sides.left());
    int first = edge(sides.right(), right, -1);
    int last = edge(sides.right(), right, 1);
    int shared = 0;
    for (int t = edge(sides.left(), left, -1); t <= edge(sides.left(), left, 1); t++) {
      int partner = sides.left().partner(t);
      if (partner >= first
          && partner <= last
          && sides.left().isContent(t)
          && sides.right().isContent(partner)
          && !isPerson(names, t)
          && !CUES.containsKey(sides.left().normal(t))) {
        shared++;
        hull[0] = Math.min(hull[0], t);
        hull[1] = Math.max(hull[1], t);
        hull[2] = Math.min(hull[2], partner);
        hull[3] = Math.max(hull[3], partner);
      }
    }
    return shared;
  }

  /** Returns the farthest token of a token's sentence within the window, in one direction. */
  private static int edge(Side side, int token, int step) {
    int t = token;
    while (side.has(t + step)
        && Math.abs(t + step - token) <= WINDOW
        && !side.tokens().is(step < 0 ? t : t + step, Tokens.FIRST)) {
      t += step;
    }
    return t;
  }

  private static boolean isPerson(Names names, int token) {
    for (int i = 0; i < names.size(); i++) {
      NameMention name = names.mention(i);
      if (name.firstToken() <= token && token < name.endToken()) {
        return name.kind() == NameMention.Kind.PERSON;
      }
    }
    return false;
  }
}

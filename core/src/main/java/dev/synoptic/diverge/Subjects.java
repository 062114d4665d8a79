// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.token.Tokens;
import java.util.Arrays;
import java.util.Set;

/** Finds what a verb is said of, as far as its place tells. English. */
final class Subjects {

  private static final int REACH = 14;
  private static final int MOST = 4;
  private static final int INSERTED = 2;
  private static final int LONGEST_CLAUSE = 14;

  /** Verbs that carry another word, and words that stand between a subject and its verb. */
  private static final Set<String> LIGHT =
      Set.of(
          "take", "takes", "took", "taken", "taking", "go", "goes", "went", "gone", "going",
          "become", "becomes", "became", "get", "gets", "got", "come", "comes", "came", "coming",
          "back", "make", "makes", "made", "turn", "turns", "turned", "find", "finds", "found",
          "give", "given", "gave", "keep", "keeps", "kept", "end", "ended", "closed", "percent",
          "per", "cent", "test", "tested", "also", "now", "then");

  /** Whom these stand for is not known. */
  private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "we", "you");

  private Subjects() {}

  /**
   * Tells how what two words are said of compares: the nearest words of content in front of each,
   * in its clause or in the one that is put in between.
   *
   * @return 1 if at least half of the words of the side that has fewer are aligned with those of
   *     the other, -1 if none is, 0 otherwise or if a side has none
   */
  static int compare(Sides sides, int left, int right) {
    int[] ones = nearest(sides.left(), left);
    int[] others = nearest(sides.right(), right);
    int fewer = Math.min(count(ones), count(others));
    if (fewer == 0) {
      return 0;
    }
    int shared = 0;
    for (int one : ones) {
      shared += one >= 0 && has(others, sides.left().partner(one)) ? 1 : 0;
    }
    return shared == 0 ? -1 : 2 * shared >= fewer ? 1 : 0;
  }

  /**
   * Tells whether in front of two words stand the names of two things, the nearest of each side.
   */
  static boolean areNamedApart(Sides sides, int left, int right) {
    int one = nearestName(sides.left(), left);
    int other = nearestName(sides.right(), right);
    return one >= 0 && other >= 0 && one != other;
  }

  private static int nearestName(Side side, int token) {
    for (int near : nearest(side, token)) {
      if (near >= 0 && side.article().entity(near) >= 0) {
        return side.article().entity(near);
      }
    }
    return -1;
  }

  private static int count(int[] tokens) {
    int count = 0;
    for (int token : tokens) {
      count += token >= 0 ? 1 : 0;
    }
    return count;
  }

  private static boolean has(int[] tokens, int token) {
    for (int other : tokens) {
      if (token >= 0 && token == other) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the nearest words of content in front of a token, the nearest first; -1 for none. What
   * is put in between commas right in front of the token counts with {@value #INSERTED} words.
   */
  private static int[] nearest(Side side, int token) {
    int[] nearest = new int[MOST + INSERTED];
    Arrays.fill(nearest, -1);
    int count = 0;
    int most = MOST;
    int reach = REACH;
    boolean inserted = false;
    for (int t = token - 1; side.has(t) && token - t <= reach && (inserted || count < most); t--) {
      if (side.isCut(t + 1)) {
        if (side.tokens().is(t + 1, Tokens.FIRST) || (count > 0 && !inserted)) {
          break;
        }
        if (inserted) {
          inserted = false;
          most = count + MOST;
        } else {
          int clause = relativeClause(side, t);
          inserted = clause < 0 && isComma(side, t);
          most = inserted ? INSERTED : MOST;
          t = clause < 0 ? t : clause - 1;
          reach = REACH + LONGEST_CLAUSE;
        }
      }
      if (count == 0 && PRONOUNS.contains(side.normal(t))) {
        break;
      }
      if (isSubject(side, t) && count < most) {
        nearest[count++] = t;
      }
    }
    return nearest;
  }

  private static boolean isComma(Side side, int token) {
    int at = side.tokens().end(token);
    return at < side.tokens().text().length() && side.tokens().text().charAt(at) == ',';
  }

  /** "Lind, who leads the party, praised it": returns the index of "who"; -1 if there is none. */
  private static int relativeClause(Side side, int last) {
    for (int t = last; side.has(t - 1) && last - t <= LONGEST_CLAUSE; t--) {
      if (side.isCut(t)) {
        String word = side.normal(t);
        return word.equals("who") || word.equals("which") || word.equals("whose") ? t : -1;
      }
    }
    return -1;
  }

  private static boolean isSubject(Side side, int token) {
    String word = side.normal(token);
    return side.isContent(token)
        && !LIGHT.contains(word)
        && !word.endsWith("ly")
        && side.article().quantity(token) < 0;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word that negates what follows it in its clause.
 *
 * @param first index of its first token
 * @param from index of the first token that it negates
 * @param end index after the last token that it negates; more than {@code from}
 * @param contrasts whether it only sets one thing against another: "not here but there"
 */
record Negator(int first, int from, int end, boolean contrasts) {

  private static final int LONGEST = 12;
  private static final Set<String> PLAIN =
      Set.of(
          "not",
          "n't",
          "cannot",
          "never",
          "without",
          "neither",
          "nor",
          "none",
          "nobody",
          "nothing",
          "no",
          "isnt",
          "wasnt",
          "arent",
          "werent",
          "dont",
          "doesnt",
          "didnt",
          "wont",
          "cant",
          "couldnt",
          "wouldnt",
          "shouldnt",
          "hasnt",
          "havent",
          "hadnt",
          "unless");
  private static final Set<String> BEFORE_TO =
      Set.of(
          "fail", "fails", "failed", "failing", "failure", "refuse", "refuses", "refused", "refusing", "refusal",
          "decline", "declines", "declined", "declining", "unable", "unwilling");
  private static final Set<String> DENIALS = Set.of("deny", "denies", "denied", "denying");
  private static final Set<String> RULINGS = Set.of("rule", "rules", "ruled", "ruling");
  private static final Set<String> LIMITS = Set.of("only", "just", "merely", "necessarily", "least");
  private static final Set<String> IDIOMS = Set.of("doubt", "matter", "wonder", "later", "less", "more", "longer");
  private static final Set<String> PREPOSITIONS =
      Set.of("because", "for", "to", "by", "with", "in", "on", "at", "from", "of", "as", "rather");
  private static final Set<String> QUANTIFIERS = Set.of("no", "none", "nobody", "without");
  private static final Set<String> RELATIVES = Set.of("which", "who", "that");
  private static final Set<String> CLAUSES =
      Set.of(
          "but", "because", "although", "though", "while", "whereas", "until", "unless", "since",
          "when", "which", "who", "that");

  /** Returns the negators of a passage, in order. */
  static List<Negator> in(Side side) {
    List<Negator> negators = List.of();
    for (int t = side.first(); t < side.end(); t++) {
      int from = negated(side, t);
      if (from > 0) {
        int end = scopeEnd(side, t, from);
        if (end > from) {
          negators = negators.isEmpty() ? new ArrayList<>() : negators;
          negators.add(new Negator(t, from, end, contrasts(side, end)));
        }
      }
    }
    return negators;
  }

  /** Returns the first token that a word negates; -1 if it does not negate. */
  private static int negated(Side side, int token) {
    String word = side.normal(token);
    String next = side.normal(token + 1);
    if (PLAIN.contains(word) || word.endsWith("n't")) {
      return isIdle(side, token, word, next) ? -1 : token + 1;
    }
    if (BEFORE_TO.contains(word)) {
      return next.equals("to") ? token + 2 : -1;
    }
    if (RULINGS.contains(word)) {
      return next.equals("out") ? token + 2 : -1;
    }
    boolean denial = DENIALS.contains(word) && (next.endsWith("ing") || next.equals("that"));
    return denial ? token + 1 : -1;
  }

  /** "Not only", "not because", "no doubt", "No. 4", "whether or not" negate nothing. */
  private static boolean isIdle(Side side, int token, String word, String next) {
    if (word.equals("no")) {
      boolean counted = side.has(token - 1) && side.article().quantity(token - 1) >= 0;
      return counted
          || IDIOMS.contains(next)
          || (!next.isEmpty() && Character.isDigit(next.charAt(0)));
    }
    return word.equals("not")
        && (LIMITS.contains(next) || CLAUSES.contains(next) || side.normal(token - 1).equals("or"));
  }

  /** Ends at the clause's end; what restricts the noun that "no" negates is negated with it. */
  private static int scopeEnd(Side side, int token, int from) {
    boolean restricts = QUANTIFIERS.contains(side.normal(token));
    int end = from;
    while (side.has(end) && end - from < LONGEST && (end == from || !side.isCut(end))) {
      String word = side.normal(end);
      if (CLAUSES.contains(word) && !(restricts && RELATIVES.contains(word))) {
        break;
      }
      end++;
    }
    return end;
  }

  private static boolean contrasts(Side side, int end) {
    return side.normal(end).equals("but") && PREPOSITIONS.contains(side.normal(end + 1));
  }

  boolean negates(int token) {
    return token >= from && token < end;
  }
}

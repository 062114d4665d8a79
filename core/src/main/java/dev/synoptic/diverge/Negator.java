// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A word that negates what follows it in its clause. English.
 *
 * @param first index of its first token
 * @param from index of the first token that it negates
 * @param end index after the last token that it negates; more than {@code from}
 * @param contrasts whether it denies nothing: it sets one thing against another ("not here but
 *     there"), or asks
 */
record Negator(int first, int from, int end, boolean contrasts) {

  private static final int LONGEST = 12;
  private static final int LONGEST_ITEM = 5;

  /** What a word does to a negation. */
  private enum Kind {
    PLAIN,
    /** Negates a noun with all that restricts it. */
    QUANTIFIER,
    /** Negates before "to". */
    BEFORE_TO,
    DENIAL,
    /** Negates between "has" and "to". */
    YET,
    BEFORE_OUT,
    /** Negates between a verb of staying and "from" or "of": "stayed away from". */
    STAYING,
    /** After "not", leaves the rest asserted. */
    LIMIT,
    /** After "no", makes an idiom. */
    IDIOM,
    /** After "none of", needs no noun. */
    PRONOUN,
    /** Ends the clause. */
    CLAUSE,
    /** Ends the clause, but restricts a noun. */
    RELATIVE,
    /** After "but", tells that "not" was half of a contrast. */
    PREPOSITION
  }

  private static final Map<String, Kind> KINDS = new HashMap<>();

  static {
    add(
        Kind.PLAIN,
        "not n't cannot never neither nor nothing nowhere unless isnt wasnt arent werent dont");
    add(Kind.PLAIN, "doesnt didnt wont cant couldnt wouldnt shouldnt hasnt havent hadnt");
    add(
        Kind.PLAIN,
        "isn't wasn't aren't weren't don't doesn't didn't won't can't couldn't wouldn't");
    add(Kind.PLAIN, "shouldn't hasn't haven't hadn't mustn't needn't ain't mightn't shan't");
    add(Kind.QUANTIFIER, "no none nobody without");
    add(
        Kind.BEFORE_TO,
        "fail fails failed failing failure refuse refuses refused refusing refusal");
    add(Kind.BEFORE_TO, "decline declines declined declining unable unwilling");
    add(Kind.DENIAL, "deny denies denied denying");
    add(Kind.BEFORE_OUT, "rule rules ruled ruling");
    add(Kind.YET, "yet");
    add(Kind.STAYING, "away out");
    add(Kind.LIMIT, "only just merely necessarily least");
    add(Kind.IDIOM, "doubt matter wonder later less more longer");
    add(Kind.PRONOUN, "this these those it them us you");
    add(Kind.CLAUSE, "but although though while whereas until since when whether");
    add(Kind.RELATIVE, "which who that");
    add(Kind.PREPOSITION, "because for to by with in on at from of as rather");
  }

  private static void add(Kind kind, String words) {
    for (int start = 0; start < words.length(); ) {
      int blank = words.indexOf(' ', start);
      int end = blank < 0 ? words.length() : blank;
      KINDS.put(words.substring(start, end), kind);
      start = end + 1;
    }
  }

  /** Tells whether a folded word negates in some places. */
  static boolean mayNegate(String word) {
    Kind kind = KINDS.get(word);
    return kind == Kind.PLAIN
        || kind == Kind.QUANTIFIER
        || kind == Kind.BEFORE_TO
        || kind == Kind.BEFORE_OUT
        || kind == Kind.DENIAL
        || kind == Kind.STAYING
        || kind == Kind.YET;
  }

  /** Returns the negators of a passage, in order. */
  static List<Negator> in(Side side) {
    List<Negator> negators = List.of();
    if (!side.hasSignal(Signals.NEGATES)) {
      return negators;
    }
    for (int t = side.first(); t < side.end(); t++) {
      Kind kind = side.isSignal(t, Signals.NEGATES) ? KINDS.get(side.normal(t)) : null;
      int from = kind == null ? -1 : negated(side, t, kind);
      int end = from < 0 ? -1 : scopeEnd(side, kind == Kind.QUANTIFIER, from);
      if (end > from) {
        negators = negators.isEmpty() ? new ArrayList<>() : negators;
        int first = kind == Kind.STAYING ? t - 1 : t;
        negators.add(new Negator(first, from, end, contrasts(side, end) || asks(side, end)));
      }
    }
    return negators;
  }

  /**
   * Tells whether the clause ends in a question mark: who asks whether it is not so says nothing.
   */
  private static boolean asks(Side side, int end) {
    String text = side.tokens().text();
    int at = end > side.first() ? side.tokens().end(end - 1) : text.length();
    return at < text.length() && text.charAt(at) == '?';
  }

  /** Returns the first token that a word negates; -1 if it does not negate. */
  private static int negated(Side side, int token, Kind kind) {
    String next = side.normal(token + 1);
    return switch (kind) {
      case PLAIN -> isIdle(side, token, next) ? -1 : token + 1;
      case QUANTIFIER -> isNumbered(side, token, next) ? -1 : behindNoun(side, token);
      case BEFORE_TO -> next.equals("to") ? token + 2 : -1;
      case YET -> next.equals("to") && isHaving(side.normal(token - 1)) ? token + 2 : -1;
      case BEFORE_OUT -> next.equals("out") ? token + 2 : -1;
      case STAYING -> isStaying(side, token, next) ? token + 2 : -1;
      case DENIAL -> next.endsWith("ing") || next.equals("that") ? token + 1 : -1;
      default -> -1;
    };
  }

  /**
   * "None of the mills will shut" negates what the mills do, "none of this will" what "this" does.
   */
  private static int behindNoun(Side side, int token) {
    if (!side.normal(token).equals("none") || !side.normal(token + 1).equals("of")) {
      return token + 1;
    }
    int noun = token + 2;
    if (KINDS.get(side.normal(noun)) == Kind.PRONOUN) {
      return noun + 1;
    }
    while (side.has(noun) && !side.isContent(noun) && noun - token < 5) {
      noun++;
    }
    return noun + 1;
  }

  private static boolean isStaying(Side side, int token, String next) {
    String verb = side.normal(token - 1);
    return (next.equals("from") || next.equals("of"))
        && (verb.startsWith("stay") || verb.startsWith("keep") || verb.equals("kept"));
  }

  private static boolean isHaving(String word) {
    return word.equals("has") || word.equals("have") || word.equals("had") || word.equals("is");
  }

  /** "Not only", "not because", "whether or not" negate nothing. */
  private static boolean isIdle(Side side, int token, String next) {
    if (!side.normal(token).equals("not")) {
      return false;
    }
    Kind kind = KINDS.get(next);
    return kind == Kind.LIMIT
        || kind == Kind.CLAUSE
        || next.equals("because")
        || side.normal(token - 1).equals("or");
  }

  /** "No doubt", "No. 4" and "three no votes" negate nothing. */
  private static boolean isNumbered(Side side, int token, String next) {
    boolean counted = side.has(token - 1) && side.article().quantity(token - 1) >= 0;
    boolean number = !next.isEmpty() && Character.isDigit(next.charAt(0));
    return side.normal(token).equals("no") && (counted || number || KINDS.get(next) == Kind.IDIOM);
  }

  /** "Not to drink, cook or wash": tells whether a comma only parts a list that goes on. */
  private static boolean isListed(Side side, int token) {
    for (int t = token; side.has(t) && t - token < LONGEST_ITEM; t++) {
      if (side.normal(t).equals("or") || side.normal(t).equals("nor")) {
        return side.tokens().text().charAt(side.tokens().end(token - 1)) == ',';
      }
      if (t > token && side.isCut(t)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Ends at the clause's end, or that of a list; what restricts the noun that "no" negates is
   * negated with it.
   */
  private static int scopeEnd(Side side, boolean restricts, int from) {
    int end = from;
    while (side.has(end)
        && end - from < LONGEST
        && (end == from || !side.isCut(end) || isListed(side, end))) {
      Kind kind = KINDS.get(side.normal(end));
      boolean because = kind == Kind.PREPOSITION && side.normal(end).equals("because");
      if (kind == Kind.CLAUSE || because || (kind == Kind.RELATIVE && !restricts)) {
        break;
      }
      end++;
    }
    return end;
  }

  /**
   * Tells whether "but" and a preposition follow in the same clause: "not for this but for that".
   */
  private static boolean contrasts(Side side, int end) {
    for (int t = end; side.has(t) && t - end < LONGEST && !side.isCut(t); t++) {
      if (side.normal(t).equals("but")) {
        return KINDS.get(side.normal(t + 1)) == Kind.PREPOSITION;
      }
    }
    return false;
  }

  boolean negates(int token) {
    return token >= from && token < end;
  }
}

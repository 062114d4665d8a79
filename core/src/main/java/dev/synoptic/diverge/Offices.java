// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Compares the offices that two passages give one person. */
final class Offices {

  private Offices() {}

  /** Tells whether a phrase names an office. */
  static boolean isOffice(Side side, int first, int end) {
    for (int t = first; t < end; t++) {
      if (OfficeWords.HEADS.contains(side.normal(t))) {
        return true;
      }
      if (side.normal(t).equals("of") || side.normal(t).equals("for")) {
        return false;
      }
    }
    return false;
  }

  /** Tells whether the words of an office name a body. */
  static boolean hasBody(Set<String> words) {
    return words.stream().anyMatch(OfficeWords.BODIES::contains);
  }

  /** Tells whether two offices are not the same, though one person may hold both. */
  static boolean differ(Set<String> left, Set<String> right) {
    return left.stream().noneMatch(right::contains) && !isVague(left) && !isVague(right);
  }

  private static boolean isVague(Set<String> words) {
    return words.isEmpty() || words.stream().allMatch(OfficeWords.GENERAL::contains);
  }

  /**
   * Returns the telling words of an office; names of countries and bodies in it are left out, since
   * one side may leave them to the context.
   */
  static Set<String> words(Side side, int first, int end) {
    Set<String> words = new TreeSet<>();
    for (int t = first; t < end; t++) {
      String word = stripped(side.tokens().normal(t));
      boolean named = side.article().entity(t) >= 0 && !isKept(word);
      if (!OfficeWords.EMPTY.contains(word) && !named && !isUnder(side, t, word)) {
        for (String part : OfficeWords.LONG.getOrDefault(word, word).split(" ")) {
          words.add(part);
        }
      }
    }
    join(words, "chief", "executive");
    join(words, "managing", "director");
    return words;
  }

  private static boolean isKept(String word) {
    return OfficeWords.BODIES.contains(word)
        || OfficeWords.PORTFOLIOS.contains(word)
        || OfficeWords.LONG.containsKey(word);
  }

  /** A chief executive and a managing director are the same. */
  private static void join(Set<String> words, String first, String second) {
    if (words.contains(first) && words.remove(second)) {
      words.remove(first);
      words.add("ceo");
    }
  }

  /** "Under" makes a deputy of a secretary, and elsewhere is a preposition. */
  private static boolean isUnder(Side side, int token, String word) {
    return word.equals("under") && !side.normal(token + 1).equals("secretary");
  }

  private static String stripped(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  /** Tells whether nobody would hold two offices at once or call one by the other's name. */
  static boolean conflict(Set<String> left, Set<String> right) {
    if (left.isEmpty() || right.isEmpty() || left.equals(right) || mayFollow(left, right)) {
      return false;
    }
    if (differInField(left, right)) {
      return true;
    }
    if (left.stream().anyMatch(word -> OfficeWords.BODIES.contains(word) && right.contains(word))) {
      return isDeputy(left) != isDeputy(right);
    }
    if ((isRank(left) && headsBody(right)) || (isRank(right) && headsBody(left))) {
      return true;
    }
    Set<String> onlyLeft = new HashSet<>(left);
    onlyLeft.removeAll(right);
    Set<String> onlyRight = new HashSet<>(right);
    onlyRight.removeAll(left);
    if (onlyLeft.isEmpty() || onlyRight.isEmpty()) {
      return isDeputy(onlyLeft) || isDeputy(onlyRight);
    }
    return !isGeneral(onlyLeft)
        && !isGeneral(onlyRight)
        && !areTitles(onlyLeft, onlyRight)
        && (areRoles(onlyLeft, onlyRight) || arePortfolios(onlyLeft, onlyRight));
  }

  /** A foreign secretary is what others call a foreign minister. */
  private static boolean areTitles(Set<String> left, Set<String> right) {
    Set<String> titles = Set.of("minister", "secretary");
    return titles.containsAll(left) && titles.containsAll(right);
  }

  /** The head of the trams and the head of the operator may be the same; a mayor is neither. */
  private static boolean areRoles(Set<String> left, Set<String> right) {
    return left.stream().anyMatch(OfficeWords.HEADS::contains)
        && right.stream().anyMatch(OfficeWords.HEADS::contains);
  }

  private static boolean arePortfolios(Set<String> left, Set<String> right) {
    return left.stream().anyMatch(OfficeWords.PORTFOLIOS::contains)
        && right.stream().anyMatch(OfficeWords.PORTFOLIOS::contains);
  }

  private static boolean isRank(Set<String> words) {
    return words.stream().anyMatch(OfficeWords.RANKS::contains);
  }

  private static boolean headsBody(Set<String> words) {
    return hasBody(words) && !isRank(words);
  }

  /** Tells whether one person may have had both offices, one after the other or beside it. */
  private static boolean mayFollow(Set<String> left, Set<String> right) {
    return left.contains("former")
        || right.contains("former")
        || isLegislator(left) != isLegislator(right)
        || isMilitary(left) != isMilitary(right);
  }

  private static boolean isMilitary(Set<String> words) {
    return OfficeWords.MILITARY.containsAll(words);
  }

  private static boolean isLegislator(Set<String> words) {
    return words.stream().anyMatch(OfficeWords.LEGISLATORS::contains);
  }

  /**
   * Tells whether two offices are at the head of two fields, or one of a field and the other a rank
   * that leaves no room for it. Whom a supervisory board watches doesn't sit on it.
   */
  private static boolean differInField(Set<String> left, Set<String> right) {
    if (left.contains("supervisory") || right.contains("supervisory")) {
      return left.contains("ceo") || right.contains("ceo");
    }
    Set<String> one = fields(left);
    Set<String> other = fields(right);
    if (one.isEmpty() || other.isEmpty()) {
      return (!one.isEmpty() && isRank(right)) || (!other.isEmpty() && isRank(left));
    }
    return one.stream().noneMatch(other::contains);
  }

  private static Set<String> fields(Set<String> words) {
    Set<String> fields = new TreeSet<>();
    if (words.stream().anyMatch(OfficeWords.LEADING::contains)) {
      for (String word : words) {
        String field = OfficeWords.FIELDS.get(word);
        if (field != null) {
          fields.add(field);
        }
      }
    }
    return fields;
  }

  private static boolean isDeputy(Set<String> words) {
    return words.stream().anyMatch(OfficeWords.DEPUTIES::contains);
  }

  private static boolean isGeneral(Set<String> words) {
    return words.stream().anyMatch(OfficeWords.GENERAL::contains);
  }
}

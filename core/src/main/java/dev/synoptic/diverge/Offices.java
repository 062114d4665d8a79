// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares the offices that two passages give one person. */
final class Offices {

  private static final Map<String, String> LONG =
      Map.ofEntries(
          Map.entry("pm", "prime minister"),
          Map.entry("premier", "prime minister"),
          Map.entry("sen", "senator"),
          Map.entry("gov", "governor"),
          Map.entry("rep", "representative"),
          Map.entry("gen", "general"),
          Map.entry("lt", "lieutenant"),
          Map.entry("col", "colonel"),
          Map.entry("sgt", "sergeant"),
          Map.entry("capt", "captain"),
          Map.entry("cmdr", "commander"),
          Map.entry("adm", "admiral"),
          Map.entry("prof", "professor"),
          Map.entry("atty", "attorney"),
          Map.entry("pres", "president"),
          Map.entry("cfo", "chief finance"),
          Map.entry("vp", "deputy president"),
          Map.entry("vice", "deputy"),
          Map.entry("economic", "economy"),
          Map.entry("transportation", "transport"),
          Map.entry("traffic", "transport"),
          Map.entry("treasury", "finance"),
          Map.entry("economics", "economy"),
          Map.entry("mp", "lawmaker"),
          Map.entry("congressman", "representative"),
          Map.entry("congresswoman", "representative"),
          Map.entry("chairman", "chair"),
          Map.entry("chairwoman", "chair"),
          Map.entry("chairperson", "chair"),
          Map.entry("spokesman", "speaker"),
          Map.entry("spokeswoman", "speaker"),
          Map.entry("spokesperson", "speaker"),
          Map.entry("defense", "defence"),
          Map.entry("financial", "finance"));

  /** Says nothing about the office. */
  private static final Set<String> EMPTY =
      Set.of(
          "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "the", "a", "an", "of",
          "for", "and", "s", "his", "her", "its", "their", "senior", "officer", "late", "then",
          "hon", "rev", "madam", "lead");

  /** Fits any office. */
  private static final Set<String> GENERAL =
      Set.of(
          "leader",
          "head",
          "chief",
          "official",
          "speaker",
          "director",
          "candidate",
          "member",
          "captain",
          "coach",
          "star",
          "player",
          "actor",
          "actress",
          "singer",
          "author",
          "writer",
          "ceo",
          "boss",
          "king",
          "queen",
          "prince",
          "princess",
          "judge",
          "justice",
          "officer",
          "former",
          "ex",
          "acting",
          "nominee",
          "professor",
          "doctor",
          "analyst",
          "editor",
          "reporter",
          "lawyer",
          "attorney",
          "founder",
          "owner",
          "manager",
          "lawmaker",
          "politician");

  /** Makes an office another one. */
  private static final Set<String> DEPUTIES = Set.of("deputy", "vice", "assistant", "under");

  /** Names what somebody heads; never a country, a government or a party, whose heads have more. */
  private static final Set<String> BODIES =
      Set.of(
          "inspectorate",
          "bureau",
          "agency",
          "institute",
          "company",
          "bank",
          "union",
          "federation",
          "association",
          "university",
          "college",
          "authority",
          "commission",
          "firm",
          "group",
          "foundation",
          "hospital",
          "school",
          "club",
          "regulator",
          "watchdog",
          "corporation");

  /** What a minister may be in charge of, in capitals or not. */
  private static final Set<String> PORTFOLIOS =
      Set.of(
          "finance",
          "defence",
          "interior",
          "justice",
          "health",
          "education",
          "economy",
          "trade",
          "transport",
          "energy",
          "environment",
          "agriculture",
          "labour",
          "labor",
          "culture",
          "foreign",
          "social",
          "affairs",
          "treasury",
          "home",
          "housing",
          "science");

  /** Ranks that leave no room for heading a body of that kind. */
  private static final Set<String> RANKS =
      Set.of("minister", "mayor", "governor", "senator", "chancellor", "ambassador", "prosecutor");

  /** What the phrase for an office is built around. */
  private static final Set<String> HEADS =
      Set.of(
          "minister",
          "president",
          "chairman",
          "chairwoman",
          "chairperson",
          "chair",
          "chief",
          "head",
          "mayor",
          "director",
          "secretary",
          "governor",
          "premier",
          "chancellor",
          "commissioner",
          "ambassador",
          "executive",
          "prosecutor",
          "treasurer",
          "inspector",
          "senator",
          "manager",
          "speaker",
          "master",
          "commander",
          "general",
          "admiral",
          "dean",
          "rector",
          "sheriff",
          "bishop");

  private Offices() {}

  /** Tells whether a phrase names an office. */
  static boolean isOffice(Side side, int first, int end) {
    for (int t = first; t < end; t++) {
      if (HEADS.contains(side.normal(t))) {
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
    return words.stream().anyMatch(BODIES::contains);
  }

  /** Tells whether two offices are not the same, though one person may hold both. */
  static boolean differ(Set<String> left, Set<String> right) {
    return left.stream().noneMatch(right::contains) && !isVague(left) && !isVague(right);
  }

  private static boolean isVague(Set<String> words) {
    return words.isEmpty() || words.stream().allMatch(GENERAL::contains);
  }

  /**
   * Returns the telling words of an office; names of countries and bodies in it are left out, since
   * one side may leave them to the context.
   */
  static Set<String> words(Side side, int first, int end) {
    Set<String> words = new TreeSet<>();
    for (int t = first; t < end; t++) {
      String word = stripped(side.tokens().normal(t));
      boolean kept = BODIES.contains(word) || PORTFOLIOS.contains(word);
      boolean named = side.article().entity(t) >= 0 && !kept;
      if (!EMPTY.contains(word) && !named) {
        for (String part : LONG.getOrDefault(word, word).split(" ")) {
          words.add(part);
        }
      }
    }
    if (words.contains("chief") && words.remove("executive")) {
      words.remove("chief");
      words.add("ceo");
    }
    return words;
  }

  private static String stripped(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  /** Tells whether nobody would hold two offices at once or call one by the other's name. */
  static boolean conflict(Set<String> left, Set<String> right) {
    if (left.isEmpty() || right.isEmpty() || left.equals(right)) {
      return false;
    }
    if (left.stream().anyMatch(word -> BODIES.contains(word) && right.contains(word))) {
      return isDeputy(left) != isDeputy(right);
    }
    if ((isRank(left) && headsBody(right)) || (isRank(right) && headsBody(left))) {
      return !isFormer(left) && !isFormer(right);
    }
    Set<String> onlyLeft = new HashSet<>(left);
    onlyLeft.removeAll(right);
    Set<String> onlyRight = new HashSet<>(right);
    onlyRight.removeAll(left);
    if (onlyLeft.isEmpty() || onlyRight.isEmpty()) {
      return isDeputy(onlyLeft) || isDeputy(onlyRight);
    }
    return !isGeneral(onlyLeft) && !isGeneral(onlyRight) && !areTitles(onlyLeft, onlyRight);
  }

  /** A foreign secretary is what others call a foreign minister. */
  private static boolean areTitles(Set<String> left, Set<String> right) {
    Set<String> titles = Set.of("minister", "secretary");
    return titles.containsAll(left) && titles.containsAll(right);
  }

  private static boolean isRank(Set<String> words) {
    return words.stream().anyMatch(RANKS::contains);
  }

  private static boolean headsBody(Set<String> words) {
    return hasBody(words) && !isRank(words);
  }

  private static boolean isFormer(Set<String> words) {
    return words.contains("former") || words.contains("ex");
  }

  private static boolean isDeputy(Set<String> words) {
    return words.stream().anyMatch(DEPUTIES::contains);
  }

  private static boolean isGeneral(Set<String> words) {
    return words.stream().anyMatch(GENERAL::contains);
  }
}

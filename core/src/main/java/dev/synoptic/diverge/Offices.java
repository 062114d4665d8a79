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
          Map.entry("ceo", "chief executive"),
          Map.entry("cfo", "chief finance"),
          Map.entry("vp", "vice president"),
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
          "boss",
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

  private Offices() {}

  /**
   * Returns the telling words of an office; names of countries and bodies in it are left out, since
   * one side may leave them to the context.
   */
  static Set<String> words(Side side, int first, int end) {
    Set<String> words = new TreeSet<>();
    for (int t = first; t < end; t++) {
      String word = stripped(side.tokens().normal(t));
      if (!EMPTY.contains(word) && side.article().entity(t) < 0) {
        for (String part : LONG.getOrDefault(word, word).split(" ")) {
          words.add(part);
        }
      }
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
    Set<String> onlyLeft = new HashSet<>(left);
    onlyLeft.removeAll(right);
    Set<String> onlyRight = new HashSet<>(right);
    onlyRight.removeAll(left);
    if (onlyLeft.isEmpty() || onlyRight.isEmpty()) {
      return isDeputy(onlyLeft) || isDeputy(onlyRight);
    }
    return !isGeneral(onlyLeft) && !isGeneral(onlyRight);
  }

  private static boolean isDeputy(Set<String> words) {
    return words.stream().anyMatch(DEPUTIES::contains);
  }

  private static boolean isGeneral(Set<String> words) {
    return words.stream().anyMatch(GENERAL::contains);
  }
}

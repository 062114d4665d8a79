// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

import java.util.Map;

/** Brings the noun that a figure counts to a form that people read: "people" is "person". */
final class Singular {

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("people", "person"),
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("children", "child"),
          Map.entry("lives", "life"),
          Map.entry("wives", "wife"),
          Map.entry("knives", "knife"),
          Map.entry("wolves", "wolf"),
          Map.entry("feet", "foot"),
          Map.entry("mice", "mouse"),
          Map.entry("movies", "movie"),
          Map.entry("series", "series"),
          Map.entry("species", "species"),
          Map.entry("troops", "troops"),
          Map.entry("police", "police"));

  private Singular() {}

  /** Returns the singular of a folded English noun; the word itself where no rule is known. */
  static String of(String word) {
    String known = IRREGULAR.get(word);
    if (known != null) {
      return known;
    }
    int length = word.length();
    if (length < 4 || !word.endsWith("s") || word.endsWith("ss")) {
      return word;
    }
    if (word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    boolean hissing =
        word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("xes")
            || word.endsWith("zes");
    return word.substring(0, length - (hissing ? 2 : 1));
  }
}

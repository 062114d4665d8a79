// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

/** Likeness of the names of bodies and places: by the words that they share, in any order. */
final class BodyLikeness {

  private static final double SAME_WORDS = 0.95;
  private static final double GENERAL_WORD = 0.3;
  private static final double ONLY_GENERAL = 0.2;

  private BodyLikeness() {}

  static double of(NameForm a, NameForm b) {
    double shared = 0;
    double telling = 0;
    for (int i = 0; i < a.words().size(); i++) {
      double weight = weight(a.words().get(i));
      double spelled = NameLikeness.best(a, i, b, 0, b.words().size());
      shared += spelled * weight;
      telling = weight == 1 ? Math.max(telling, spelled) : telling;
    }
    // What the other side repeats or lacks must not count twice.
    shared = Math.min(shared, Math.min(total(a), total(b)));
    double dice = 2 * shared / (total(a) + total(b));
    return SAME_WORDS * (telling > 0 ? dice : Math.min(dice, ONLY_GENERAL));
  }

  private static double total(NameForm form) {
    double total = 0;
    for (String word : form.words()) {
      total += weight(word);
    }
    return total;
  }

  private static double weight(String word) {
    Lexeme lexeme = Gazetteer.english().lexeme(word);
    boolean general = lexeme.is(WordClass.ORGHEAD) || lexeme.is(WordClass.PLACEHEAD);
    return general ? GENERAL_WORD : 1;
  }
}

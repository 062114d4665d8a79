// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.analysis.token.WordFact;

/**
 * What the name rules know of a word by its folded form.
 *
 * @param base the word without a possessive {@code 's} and without dots
 * @param length the length of the base in characters
 * @param possessive whether it ends in {@code 's}
 * @param mark whether it is no more than {@code 's}
 * @param lexeme what the gazetteer knows of the base
 * @param particle length of the small particle at its head with the sign behind it: 2 for "d'"; 0
 *     if it has none
 * @param bit a bit that the same base always has, as a mask
 */
record NameWord(
    String base,
    int length,
    boolean possessive,
    boolean mark,
    Lexeme lexeme,
    int particle,
    long bit) {

  private static final int LONGEST_PARTICLE = 4;

  private static final WordFact<NameWord> FACT = new WordFact<>(1, NameWord.class, NameWord::of);

  /** Tells about a token. */
  static NameWord of(Tokens tokens, int token) {
    return FACT.of(tokens, token);
  }

  private static NameWord of(String normal) {
    Gazetteer gazetteer = Gazetteer.english();
    int length = normal.length();
    boolean owner = length > 2 && normal.endsWith("'s");
    String word = owner ? normal.substring(0, length - 2) : normal;
    String base = word.indexOf('.') >= 0 ? withoutDots(word) : word;
    return new NameWord(
        base,
        base.length(),
        owner,
        normal.equals("'s"),
        gazetteer.lexeme(base),
        particle(normal, gazetteer),
        1L << base.hashCode());
  }

  private static String withoutDots(String word) {
    String plain = word.replace(".", "");
    return plain.isEmpty() ? word : plain;
  }

  /** "d'Orsay", "al-Assad". */
  private static int particle(String normal, Gazetteer gazetteer) {
    int length = Math.min(LONGEST_PARTICLE, normal.length() - 1);
    for (int i = 1; i <= length; i++) {
      char c = normal.charAt(i);
      if (c == '\'' || c == '-') {
        boolean particle =
            c == '\'' || gazetteer.lexeme(normal.substring(0, i)).is(WordClass.LINKER);
        return particle ? i + 1 : 0;
      }
    }
    return 0;
  }
}

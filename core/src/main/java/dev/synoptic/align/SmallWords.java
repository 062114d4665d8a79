// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.analysis.token.WordFact;
import java.util.HashMap;
import java.util.Map;

/** The kinds of English function words; words of one kind take each other's place. */
final class SmallWords {

  static final int DETERMINER = 1;
  static final int PREPOSITION = 1 << 1;
  static final int AUXILIARY = 1 << 2;
  static final int PRONOUN = 1 << 3;
  static final int CONJUNCTION = 1 << 4;
  static final int NEGATION = 1 << 5;

  private static final Map<String, Integer> KINDS = new HashMap<>();

  private static final WordFact<Integer> FACT = new WordFact<>(3, Integer.class, SmallWords::of);

  static {
    add(
        DETERMINER,
        "a an the this that these those such some any no every each all both its his her their our"
            + " your my another several many few most");
    add(
        PREPOSITION,
        "about above across after against along amid among around as at before behind below beneath"
            + " beside besides between beyond by concerning despite during except for from in inside"
            + " into like near of off on onto over past per regarding since through throughout till to"
            + " toward towards under until unto up upon via with within without 's s");
    add(
        AUXILIARY,
        "am is are was were be been being do does did has have had having will would shall should"
            + " can could may might must 'm 're 've 'll 'd 's");
    add(
        PRONOUN,
        "i me he him she it we us you they them himself herself itself themselves who whom which"
            + " that what one this these those there");
    add(
        CONJUNCTION,
        "and but or nor so yet if unless although though because while whereas whether as since"
            + " when that however therefore also too");
    add(NEGATION, "not n't no never nt cannot neither nor");
  }

  private SmallWords() {}

  private static void add(int kind, String words) {
    for (String word : words.split(" ")) {
      KINDS.merge(word, kind, (one, other) -> one | other);
    }
  }

  /** Returns the kinds of a folded word, a bit each; 0 if it has none. */
  static int of(String word) {
    return KINDS.getOrDefault(word, 0);
  }

  /** Returns the kinds of a token, whatever its flags; 0 if it has none. */
  static int of(Tokens tokens, int token) {
    return FACT.of(tokens, token);
  }

  /** Returns the kinds of each of the tokens {@code [first, first + size)}. */
  static int[] of(Tokens tokens, int first, int size) {
    int[] kinds = new int[size];
    for (int k = 0; k < size; k++) {
      kinds[k] = tokens.is(first + k, Tokens.FUNCTION) ? of(tokens, first + k) : 0;
    }
    return kinds;
  }

  static boolean has(int kinds, int kind) {
    return (kinds & kind) != 0;
  }
}

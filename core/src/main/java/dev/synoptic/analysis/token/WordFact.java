// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.token;

import java.util.function.Function;

/**
 * Something that follows from a word's folded form alone and is looked up once for a form, not at
 * each of its places. Safe for use by many threads: a thread that does not see what another noted
 * works it out again, to the same.
 *
 * @param <T> what is told of a word; immutable
 */
public final class WordFact<T> {

  private final int kind;
  private final Class<T> type;
  private final Function<String, T> source;

  /**
   * Creates a kind of fact.
   *
   * @param kind its number, 0 or 1; no two kinds may share one
   * @param type what is told of a word
   * @param source tells it from the folded form
   */
  public WordFact(int kind, Class<T> type, Function<String, T> source) {
    if (kind < 0 || kind >= Word.FACTS) {
      throw new IllegalArgumentException("kind (" + kind + ") must be in [0, " + Word.FACTS + ")");
    }
    this.kind = kind;
    this.type = type;
    this.source = source;
  }

  /**
   * Tells about a token.
   *
   * @param tokens the tokens
   * @param token index of the token
   * @return the fact
   */
  public T of(Tokens tokens, int token) {
    Word word = tokens.word(token);
    if (word == null) {
      return source.apply(tokens.normal(token));
    }
    Object known = word.fact(kind);
    if (known == null) {
      T fact = source.apply(word.normal);
      word.note(kind, fact);
      return fact;
    }
    return type.cast(known);
  }
}

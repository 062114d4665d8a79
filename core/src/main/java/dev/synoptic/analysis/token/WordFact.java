// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.token;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
   * @param kind its number, 0 to 5; no two kinds may share one
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
   * Creates a kind of fact that does not follow from the folded form alone and is noted by who
   * knows it.
   *
   * @param kind its number, 0 to 5; no two kinds may share one
   * @param type what is told of a word; immutable
   */
  public WordFact(int kind, Class<T> type) {
    this(
        kind,
        type,
        normal -> {
          throw new UnsupportedOperationException("a noted fact has no source");
        });
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

  /**
   * Returns what was told of a token's form.
   *
   * @param tokens the tokens
   * @param token index of the token
   * @return the fact; null if nothing is remembered
   */
  public @Nullable T known(Tokens tokens, int token) {
    Word word = tokens.word(token);
    return word == null ? null : type.cast(word.fact(kind));
  }

  /**
   * Notes what is told of a token's form, if the form is remembered.
   *
   * @param tokens the tokens
   * @param token index of the token
   * @param fact what follows from the form and its stem
   */
  public void note(Tokens tokens, int token, T fact) {
    Word word = tokens.word(token);
    if (word != null) {
      word.note(kind, fact);
    }
  }
}

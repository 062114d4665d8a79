// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.token;

import dev.synoptic.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one article in parallel arrays, in the order of the text, cut into sentences.
 *
 * <p>Token {@code i} stands at {@code [start(i), end(i))} of the article's text. Its {@code normal}
 * form is folded (lower case, no diacritics, plain apostrophes, no soft hyphens); its {@code stem}
 * is what the language's analyzer made of it. Tokens never overlap; punctuation is a token only
 * when the caller gave the tokens.
 */
public final class Tokens {

  /** The token is a function word: the analyzer's stop set has it. */
  public static final int FUNCTION = 1;

  /** The token begins with an upper-case letter. */
  public static final int CAPITALIZED = 1 << 1;

  /** The token has two or more letters and all of them are upper case. */
  public static final int ALL_CAPS = 1 << 2;

  /** The token has a digit. */
  public static final int NUMERIC = 1 << 3;

  /** The token has neither letter nor digit. */
  public static final int PUNCTUATION = 1 << 4;

  /** The token is the first of its sentence. */
  public static final int FIRST = 1 << 5;

  /** The token is two or more letters from a to z, in either case, and nothing else. */
  public static final int PLAIN = 1 << 6;

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final String[] normals;
  private final String[] stems;
  private final byte[] flags;
  private final @Nullable Word @Nullable [] words;
  private final int[] sentenceOffsets;

  /**
   * Takes the arrays over; they must not be changed afterwards.
   *
   * @param text the article's text
   * @param starts start of each token
   * @param ends end of each token
   * @param normals folded form of each token
   * @param stems stem of each token
   * @param flags flags of each token
   * @param sentenceOffsets index of the first token of each sentence, then the number of tokens
   */
  public Tokens(
      String text,
      int[] starts,
      int[] ends,
      String[] normals,
      String[] stems,
      byte[] flags,
      int[] sentenceOffsets) {
    this(text, starts, ends, normals, stems, flags, null, sentenceOffsets);
  }

  Tokens(
      String text,
      int[] starts,
      int[] ends,
      String[] normals,
      String[] stems,
      byte[] flags,
      @Nullable Word @Nullable [] words,
      int[] sentenceOffsets) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.normals = normals;
    this.stems = stems;
    this.flags = flags;
    this.words = words;
    this.sentenceOffsets = sentenceOffsets;
  }

  /** Returns the article's text. */
  public String text() {
    return text;
  }

  /** Returns the number of tokens. */
  public int size() {
    return starts.length;
  }

  /** Returns the number of sentences. */
  public int sentences() {
    return sentenceOffsets.length - 1;
  }

  /** Returns the index of a sentence's first token. */
  public int firstToken(int sentence) {
    return sentenceOffsets[sentence];
  }

  /** Returns the index after a sentence's last token; equals the first for a wordless sentence. */
  public int endToken(int sentence) {
    return sentenceOffsets[sentence + 1];
  }

  /** Returns the sentence that a token stands in. */
  public int sentenceOf(int token) {
    int low = 0;
    int high = sentences() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentenceOffsets[middle] <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Returns where a token starts in the text. */
  public int start(int token) {
    return starts[token];
  }

  /** Returns where a token ends in the text. */
  public int end(int token) {
    return ends[token];
  }

  /** Returns the token as it stands in the text. */
  public String surface(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** Returns the folded form. */
  public String normal(int token) {
    return normals[token];
  }

  /** Returns the stem. */
  public String stem(int token) {
    return stems[token];
  }

  /** Returns what is remembered of a token's form; null if it is not. */
  @Nullable Word word(int token) {
    return words == null ? null : words[token];
  }

  /** Tells whether a token has a flag. */
  public boolean is(int token, int flag) {
    return (flags[token] & flag) != 0;
  }

  /** Returns the span of the tokens {@code [first, end)}; at least one token. */
  public Span span(int first, int end) {
    return new Span(starts[first], ends[end - 1]);
  }
}

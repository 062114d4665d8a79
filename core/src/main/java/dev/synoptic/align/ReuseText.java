// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.event.EventArticle;
import java.util.Arrays;

/**
 * One text as the search for reuse sees it: its tokens as numbers, cut into chunks.
 *
 * <p>A chunk is what seeds are made of: a sentence, or several where they are short (M.
 * Sanchez-Perez, G. Sidorov, A. Gelbukh, "A winning approach to text alignment for text reuse
 * detection at PAN 2014"), or a part of one that is too long, as in text without stops.
 */
final class ReuseText {

  /** A chunk takes sentences on until it has this many content words. */
  private static final int LEAST_CONTENT = 6;

  /** A sentence is cut after this many tokens. */
  private static final int MOST_TOKENS = 50;

  private final EventArticle article;
  private final boolean[] content;
  private final boolean[] opening;
  private final int[] chunks;

  ReuseText(EventArticle article) {
    this.article = article;
    Tokens tokens = article.tokens();
    content = new boolean[tokens.size()];
    opening = new boolean[tokens.size() + 1];
    for (int i = 0; i < content.length; i++) {
      content[i] = !tokens.is(i, Tokens.FUNCTION) && !tokens.is(i, Tokens.PUNCTUATION);
    }
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      opening[tokens.firstToken(sentence)] = true;
    }
    opening[content.length] = true;
    chunks = cut();
  }

  private int[] cut() {
    int[] starts = new int[size() + 1];
    int count = 0;
    int words = 0;
    for (int i = 0; i < size(); i++) {
      boolean full = count > 0 && i - starts[count - 1] >= MOST_TOKENS;
      if (i == 0 || full || (opening[i] && words >= LEAST_CONTENT)) {
        starts[count++] = i;
        words = 0;
      }
      words += content[i] ? 1 : 0;
    }
    starts[count] = size();
    return Arrays.copyOf(starts, count + 1);
  }

  EventArticle article() {
    return article;
  }

  /** Returns the number of tokens. */
  int size() {
    return content.length;
  }

  /** Returns the number of chunks; 0 only for a text without tokens. */
  int chunks() {
    return chunks.length - 1;
  }

  /** Returns the first token of a chunk. */
  int first(int chunk) {
    return chunks[chunk];
  }

  /** Returns the token after a chunk. */
  int end(int chunk) {
    return chunks[chunk + 1];
  }

  /** Tells whether a token carries content: it is neither a function word nor punctuation. */
  boolean isContent(int token) {
    return content[token];
  }

  /** Tells whether a sentence begins at a token; true of the text's end. */
  boolean isOpening(int token) {
    return opening[token];
  }

  int term(int token) {
    return article.term(token);
  }

  int form(int token) {
    return article.form(token);
  }

  /** Returns how telling a token is in the language, in nats. */
  double weight(int token) {
    return article.weight(token);
  }
}

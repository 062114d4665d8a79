// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.clause;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.text.Work;
import java.util.Arrays;

/**
 * Cuts a run of tokens into clauses, so that one proposition can be told from the others of its
 * sentence: at quotation marks, brackets, dashes and semicolons, before coordinators and relative
 * pronouns that open a clause, between a frame of reporting ("he said that") and what it reports.
 *
 * <p>No parser: a cut is made where punctuation or a closed class of words announces it, and taken
 * back where a piece has too little in it to be a clause, so that lists of names stay whole. The
 * words are English; in other languages punctuation alone cuts. Linear in the number of tokens.
 */
public final class ClauseSplitter {

  /** A piece with fewer words of content is joined to its neighbour. */
  private static final int LEAST_CONTENT = 2;

  private final Tokens tokens;
  private final int first;
  private final int end;
  private final boolean english;
  private int[] starts = new int[8];
  private int size;

  private ClauseSplitter(Tokens tokens, int first, int end, boolean english) {
    this.tokens = tokens;
    this.first = first;
    this.end = end;
    this.english = english;
  }

  /**
   * Returns where the clauses begin.
   *
   * @param tokens the tokens of an article
   * @param first index of the first token
   * @param end index after the last token
   * @param language the article's language, a BCP 47 tag
   * @return the index of each clause's first token in ascending order, the first of them {@code
   *     first}; empty if there is no token
   */
  public static int[] starts(Tokens tokens, int first, int end, String language) {
    boolean english = language.equals("en") || language.startsWith("en-");
    return new ClauseSplitter(tokens, first, end, english).run();
  }

  /**
   * Tells whether a clause does no more than name who reports: "the police chief said".
   *
   * @param tokens the tokens of an article
   * @param first index of the clause's first token
   * @param end index after its last token
   * @return whether it has a verb of reporting and little else
   */
  public static boolean isFrame(Tokens tokens, int first, int end) {
    return new ClauseSplitter(tokens, first, end, true).isFrame(first, end);
  }

  private int[] run() {
    int start = first;
    for (int token = first + 1; token < end; token++) {
      Work.step(1);
      if (isBoundary(start, token)) {
        close(start, token);
        start = token;
      }
    }
    if (first < end) {
      close(start, end);
    }
    return Arrays.copyOf(starts, size);
  }

  /** Ends a piece: it is a clause, or too short for one and goes to the piece before it. */
  private void close(int start, int to) {
    if (size == 1 && content(starts[0], start) < LEAST_CONTENT) {
      return;
    }
    if (size > 0 && content(start, to) < LEAST_CONTENT) {
      return;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
    }
    starts[size++] = start;
  }

  private int content(int from, int to) {
    int content = 0;
    for (int token = from; token < to && content < LEAST_CONTENT; token++) {
      if (isContent(token)) {
        content++;
      }
    }
    return content;
  }

  private boolean isContent(int token) {
    return !tokens.is(token, Tokens.FUNCTION) && !tokens.is(token, Tokens.PUNCTUATION);
  }

  private boolean isBoundary(int start, int token) {
    if (tokens.is(token, Tokens.PUNCTUATION)) {
      return false;
    }
    Gap gap = Gap.before(tokens, first, token);
    if (gap == Gap.BREAK || !english) {
      return gap == Gap.BREAK;
    }
    return gap == Gap.COMMA ? opensAfterComma(start, token) : opens(start, token);
  }

  private boolean opensAfterComma(int start, int token) {
    String word = tokens.normal(token);
    if (ClauseWords.COORDINATORS.contains(word)) {
      return hasVerb(token + 1);
    }
    return ClauseWords.OPENERS.contains(word)
        || ClauseWords.isParticiple(word)
        || isFrame(start, token)
        || isFrame(token, pieceEnd(token));
  }

  /** Tells whether a token opens a clause without any punctuation before it. */
  private boolean opens(int start, int token) {
    String word = tokens.normal(token);
    if (ClauseWords.COORDINATORS.contains(word)) {
      return token + 1 < end && ClauseWords.beginsPredicate(tokens, token + 1);
    }
    return ClauseWords.SUBORDINATORS.contains(word)
        || isTemporal(token)
        || isReported(start, token);
  }

  private boolean isTemporal(int token) {
    return ClauseWords.PREPOSITIONAL.contains(tokens.normal(token))
        && token + 1 < end
        && ClauseWords.beginsSubject(tokens, token + 1)
        && hasVerb(token + 1);
  }

  /**
   * Tells whether a token is the first of what somebody says: the one after "said" or "that". A
   * verb that opens a piece has its subject behind it.
   */
  private boolean isReported(int start, int token) {
    boolean that = tokens.normal(token - 1).equals("that");
    int verb = that ? token - 2 : token - 1;
    if (verb <= start) {
      return false;
    }
    return that
        ? ClauseWords.isReporting(tokens, verb)
        : ClauseWords.SAYING.contains(tokens.normal(verb))
            && ClauseWords.beginsSubject(tokens, token);
  }

  /** Tells whether the tokens name a source and a verb of reporting, and little else. */
  private boolean isFrame(int from, int to) {
    int content = 0;
    boolean reports = false;
    for (int token = from; token < to; token++) {
      content += isContent(token) ? 1 : 0;
      reports |= ClauseWords.isReporting(tokens, token);
    }
    return reports && content <= ClauseWords.LONGEST_FRAME;
  }

  private boolean hasVerb(int from) {
    int to = pieceEnd(from);
    for (int token = from; token < to; token++) {
      if (ClauseWords.isVerbal(tokens, token)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the end of the piece up to the next punctuation, no farther than it matters. */
  private int pieceEnd(int from) {
    int limit = Math.min(end, from + ClauseWords.LONGEST_PIECE);
    int token = from + 1;
    while (token < limit && Gap.before(tokens, first, token) == Gap.NONE) {
      token++;
    }
    return Math.min(token, end);
  }
}

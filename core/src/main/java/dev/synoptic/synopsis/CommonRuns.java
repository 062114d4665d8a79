// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.AlignedWords;
import dev.synoptic.model.Span;
import dev.synoptic.text.Work;
import java.util.BitSet;
import java.util.stream.Stream;

/**
 * Finds the runs of the same words in linked passages, whatever the wording of the passages as a
 * whole: a sentence rewritten at one end still has the copied words at the other.
 *
 * <p>Each aligned pair of the same word is extended to both sides while the words stay the same and
 * inside the passages.
 */
final class CommonRuns {

  /** The fewest words of a run. */
  static final int SHORTEST = 5;

  private final EventArticle article;
  private final EventArticle other;
  private final BitSet runs = new BitSet();

  private CommonRuns(EventArticle article, EventArticle other) {
    this.article = article;
    this.other = other;
  }

  /** Returns the runs as sets of token indices of the first article. */
  static BitSet of(EventArticle article, EventArticle other, Stream<LinkSide> links) {
    CommonRuns common = new CommonRuns(article, other);
    links.filter(LinkSide::shares).forEach(common::add);
    return common.runs;
  }

  private void add(LinkSide side) {
    Run here = tokens(article.tokens(), side.passage().span());
    Run there = tokens(other.tokens(), side.otherPassage().span());
    Run run = new Run(0, 0);
    int shift = 0;
    for (AlignedWords words : side.link().words()) {
      Work.step(2);
      Span own = side.left() ? words.left() : words.right();
      Span partner = side.left() ? words.right() : words.left();
      int i = Articles.tokenFrom(article.tokens(), own.start());
      int j = Articles.tokenFrom(other.tokens(), partner.start());
      boolean known = j - i == shift && run.contains(i);
      if (!known && here.contains(i) && there.contains(j) && same(i, j)) {
        shift = j - i;
        run = extend(i, shift, here, there);
        if (run.end() - run.first() >= SHORTEST) {
          runs.set(run.first(), run.end());
        }
      }
    }
  }

  /** Tokens from one to before another. */
  private record Run(int first, int end) {

    boolean contains(int token) {
      return token >= first && token < end;
    }
  }

  /** Returns the run of same words around a token, whose partner stands {@code shift} further. */
  private Run extend(int token, int shift, Run here, Run there) {
    int least = Math.max(here.first(), there.first() - shift);
    int most = Math.min(here.end(), there.end() - shift);
    int first = token;
    while (first > least && same(first - 1, first - 1 + shift)) {
      first--;
    }
    int end = token + 1;
    while (end < most && same(end, end + shift)) {
      end++;
    }
    return new Run(first, end);
  }

  private boolean same(int here, int there) {
    return article.form(here) == other.form(there);
  }

  private static Run tokens(Tokens tokens, Span span) {
    return new Run(
        Articles.tokenFrom(tokens, span.start()), Articles.tokenFrom(tokens, span.end()));
  }
}

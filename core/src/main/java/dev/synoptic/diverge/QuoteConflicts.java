// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.NameForm;
import dev.synoptic.analysis.NameLikeness;
import dev.synoptic.analysis.NameMention;
import dev.synoptic.analysis.QuotationMention;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Span;
import dev.synoptic.model.Value;
import java.util.ArrayList;
import java.util.List;

/** Finds quotations that both passages have, with another speaker or with other words. */
final class QuoteConflicts {

  private static final int FEWEST = 3;
  private static final double ATTRIBUTION = 0.75;
  private static final double STRANGE = 0.3;
  private static final int FEWEST_KEPT = 3;

  private QuoteConflicts() {}

  /**
   * A quotation in tokens.
   *
   * @param first index of its first token
   * @param end index after its last token
   * @param mention the quotation
   */
  private record Quote(int first, int end, QuotationMention mention) {}

  static void find(Sides sides, List<Divergence> found) {
    List<Quote> left = quotes(sides.left());
    List<Quote> right = left.isEmpty() ? List.of() : quotes(sides.right());
    for (Quote l : left) {
      for (Quote r : right) {
        int common = common(sides, l, r);
        int shorter = Math.min(content(sides.left(), l), content(sides.right(), r));
        if (common >= FEWEST_KEPT - 1 && common * 5 >= shorter * 3) {
          compareSpeakers(sides, l, r, common, found);
          compareWords(sides, l, r, found);
        }
      }
    }
  }

  private static List<Quote> quotes(Side side) {
    List<Quote> quotes = new ArrayList<>();
    int t = side.first();
    while (t < side.end()) {
      if (!side.article().isQuoted(t)) {
        t++;
        continue;
      }
      QuotationMention mention = mention(side, t);
      int end = t + 1;
      while (end < side.end()
          && mention != null
          && side.tokens().start(end) < mention.span().end()) {
        end++;
      }
      if (mention != null && end - t >= FEWEST) {
        quotes.add(new Quote(t, end, mention));
      }
      t = end;
    }
    return quotes;
  }

  private static @org.jspecify.annotations.Nullable QuotationMention mention(Side side, int token) {
    List<QuotationMention> all = side.article().analysis().quotations();
    int low = 0;
    int high = all.size() - 1;
    int place = side.tokens().start(token);
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = all.get(middle).span();
      if (span.end() <= place) {
        low = middle + 1;
      } else if (span.start() > place) {
        high = middle - 1;
      } else {
        return all.get(middle);
      }
    }
    return null;
  }

  private static int content(Side side, Quote quote) {
    int content = 0;
    for (int t = quote.first(); t < quote.end(); t++) {
      content += side.isContent(t) ? 1 : 0;
    }
    return content;
  }

  private static int common(Sides sides, Quote left, Quote right) {
    int common = 0;
    for (int t = left.first(); t < left.end(); t++) {
      int partner = sides.left().partner(t);
      boolean inside = partner >= right.first() && partner < right.end();
      common += inside && sides.left().isContent(t) && sides.right().isContent(partner) ? 1 : 0;
    }
    return common;
  }

  private static void compareSpeakers(
      Sides sides, Quote left, Quote right, int common, List<Divergence> found) {
    Quotation.Speaker a = left.mention().speaker().orElse(null);
    Quotation.Speaker b = right.mention().speaker().orElse(null);
    NameForm first = a == null ? null : name(sides.left(), a.span());
    NameForm second = b == null ? null : name(sides.right(), b.span());
    if (a != null
        && b != null
        && first != null
        && second != null
        && common >= FEWEST_KEPT
        && NameLikeness.of(first, second) < STRANGE) {
      found.add(
          new Divergence(
              Divergence.Type.ATTRIBUTION,
              a.span(),
              b.span(),
              new Value.Text(first.key()),
              new Value.Text(second.key()),
              ATTRIBUTION));
    }
  }

  /** Returns the last name in a speaker's description: "the bank's chief, Ann Lee". */
  private static @org.jspecify.annotations.Nullable NameForm name(Side side, Span speaker) {
    NameMention last = null;
    for (NameMention name : side.article().analysis().names()) {
      if (side.tokens().start(name.firstToken()) >= speaker.end()) {
        break;
      }
      if (side.tokens().start(name.firstToken()) >= speaker.start()) {
        last = name;
      }
    }
    return last == null ? null : NameForm.of(last, side.tokens());
  }

  private static void compareWords(
      Sides sides, Quote left, Quote right, List<Divergence> found) {
    Side one = sides.left();
    int leftEnd = left.first() - 1;
    int rightEnd = right.first() - 1;
    boolean anchored = false;
    for (int t = left.first(); t <= left.end(); t++) {
      int partner = t == left.end() ? right.end() : one.partner(t);
      boolean kept = t == left.end() || (partner > rightEnd && partner < right.end());
      if (kept) {
        if (anchored || t < left.end()) {
          compareGap(sides, leftEnd + 1, t, rightEnd + 1, partner, t == left.end(), found);
        }
        anchored = true;
        leftEnd = t;
        rightEnd = partner;
      }
    }
  }

  /** Adds the words between two that both quotations kept, if they were replaced. */
  private static void compareGap(
      Sides sides,
      int leftFirst,
      int leftEnd,
      int rightFirst,
      int rightEnd,
      boolean last,
      List<Divergence> found) {
    int leftSize = leftEnd - leftFirst;
    int rightSize = rightEnd - rightFirst;
    if (leftSize < 1 || rightSize < 1 || Math.max(leftSize, rightSize) > 4) {
      return;
    }
    boolean content = hasContent(sides.left(), leftFirst, leftEnd)
        || hasContent(sides.right(), rightFirst, rightEnd);
    if (content) {
      found.add(
          new Divergence(
              Divergence.Type.QUOTATION,
              sides.left().tokens().span(leftFirst, leftEnd),
              sides.right().tokens().span(rightFirst, rightEnd),
              new Value.Text(words(sides.left(), leftFirst, leftEnd)),
              new Value.Text(words(sides.right(), rightFirst, rightEnd)),
              last ? 0.6 : 0.7));
    }
  }

  private static boolean hasContent(Side side, int first, int end) {
    boolean content = false;
    for (int t = first; t < end; t++) {
      content |= side.isContent(t) && !side.isAligned(t);
    }
    return content;
  }

  private static String words(Side side, int first, int end) {
    StringBuilder words = new StringBuilder();
    for (int t = first; t < end; t++) {
      words.append(t > first ? " " : "").append(side.normal(t));
    }
    return words.toString();
  }
}

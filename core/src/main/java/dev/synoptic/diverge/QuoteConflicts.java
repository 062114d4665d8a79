// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.name.NameForm;
import dev.synoptic.analysis.name.NameLikeness;
import dev.synoptic.analysis.name.NameMention;
import dev.synoptic.analysis.quote.QuotationMention;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Span;
import dev.synoptic.model.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds quotations that both passages have, with another speaker or with other words. */
final class QuoteConflicts {

  private static final int FEWEST = 3;
  private static final double ATTRIBUTION = 0.75;
  private static final double STRANGE = 0.3;
  private static final int FEWEST_KEPT = 4;
  private static final int LONGEST_CHANGE = 4;
  private static final double CHANGED = 0.7;

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
        int shorter = Math.min(l.end() - l.first(), r.end() - r.first());
        if (common >= FEWEST_KEPT && common * 2 >= shorter) {
          compareSpeakers(sides, l, r, common, found);
          compareWords(sides, l, r, found);
        }
      }
    }
  }

  private static List<Quote> quotes(Side side) {
    if (side.article().analysis().quotations().isEmpty()) {
      return List.of();
    }
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

  private static @Nullable QuotationMention mention(Side side, int token) {
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

  /** Returns the number of words that both have; 0 if none of them is a word of content. */
  private static int common(Sides sides, Quote left, Quote right) {
    int common = 0;
    boolean content = false;
    for (int t = left.first(); t < left.end(); t++) {
      int partner = sides.left().partner(t);
      if (partner >= right.first() && partner < right.end()) {
        common++;
        content |= sides.left().isContent(t) && sides.right().isContent(partner);
      }
    }
    return content ? common : 0;
  }

  private static void compareSpeakers(
      Sides sides, Quote left, Quote right, int common, List<Divergence> found) {
    Quotation.Speaker a = left.mention().speaker().orElse(null);
    Quotation.Speaker b = right.mention().speaker().orElse(null);
    if (a == null || b == null || common < FEWEST_KEPT) {
      return;
    }
    List<NameForm> first = names(sides.left(), a.span());
    List<NameForm> second = names(sides.right(), b.span());
    if (mayBePerson(first)
        && mayBePerson(second)
        && areStrangers(first, second)
        && !isShared(sides.left(), a.span())
        && !isShared(sides.right(), b.span())) {
      found.add(
          new Divergence(
              Divergence.Type.ATTRIBUTION,
              a.span(),
              b.span(),
              new Value.Text(first.get(first.size() - 1).key()),
              new Value.Text(second.get(second.size() - 1).key()),
              ATTRIBUTION));
    }
  }

  /** Tells whether a speaker's description ends in what may be a person's name. */
  private static boolean mayBePerson(List<NameForm> names) {
    NameMention.Kind kind = names.isEmpty() ? null : names.get(names.size() - 1).kind();
    return kind == NameMention.Kind.PERSON || kind == NameMention.Kind.OTHER;
  }

  /** Tells whether the other passage has a word of a speaker's description with a capital too. */
  private static boolean isShared(Side side, Span speaker) {
    for (int t = side.first(); t < side.end(); t++) {
      boolean within =
          side.tokens().start(t) >= speaker.start() && side.tokens().end(t) <= speaker.end();
      if (within
          && side.isContent(t)
          && side.isAligned(t)
          && side.article().entity(t) >= 0
          && !side.article().isQuoted(t)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areStrangers(List<NameForm> left, List<NameForm> right) {
    for (NameForm one : left) {
      for (NameForm other : right) {
        boolean body =
            one.kind() == NameMention.Kind.ORGANIZATION || one.kind() == NameMention.Kind.PLACE;
        if (!body && NameLikeness.of(one, other) >= STRANGE) {
          return false;
        }
      }
    }
    return true;
  }

  /** Returns the names in a speaker's description: "the bank's chief, Ann Lee". */
  private static List<NameForm> names(Side side, Span speaker) {
    List<NameForm> names = new ArrayList<>();
    for (NameMention name : side.article().analysis().names()) {
      if (side.tokens().start(name.firstToken()) >= speaker.end()) {
        break;
      }
      if (side.tokens().start(name.firstToken()) >= speaker.start()) {
        names.add(NameForm.of(name, side.tokens()));
      }
    }
    return names;
  }

  private static void compareWords(Sides sides, Quote left, Quote right, List<Divergence> found) {
    int leftEnd = left.first();
    int rightEnd = right.first();
    for (int t = left.first(); t < left.end(); t++) {
      int partner = sides.left().partner(t);
      if (partner >= rightEnd && partner < right.end()) {
        compareGap(sides, left, leftEnd, t, right, rightEnd, partner, found);
        leftEnd = t + 1;
        rightEnd = partner + 1;
      }
    }
    compareGap(sides, left, leftEnd, left.end(), right, rightEnd, right.end(), found);
  }

  /** Adds the words between two that both quotations kept, if they were replaced. */
  private static void compareGap(
      Sides sides,
      Quote left,
      int leftFirst,
      int leftEnd,
      Quote right,
      int rightFirst,
      int rightEnd,
      List<Divergence> found) {
    int l = leftFirst;
    int r = rightFirst;
    int lEnd = leftEnd;
    int rEnd = rightEnd;
    while (l < lEnd && r < rEnd && sides.left().normal(l).equals(sides.right().normal(r))) {
      l++;
      r++;
    }
    while (l < lEnd
        && r < rEnd
        && sides.left().normal(lEnd - 1).equals(sides.right().normal(rEnd - 1))) {
      lEnd--;
      rEnd--;
    }
    boolean isTail = leftEnd >= left.end() || rightEnd >= right.end();
    lEnd = isTail ? clauseEnd(sides.left(), l, lEnd) : lEnd;
    rEnd = isTail ? clauseEnd(sides.right(), r, rEnd) : rEnd;
    if (Math.max(lEnd - l, rEnd - r) <= LONGEST_CHANGE) {
      addChange(sides, l, lEnd, r, rEnd, leftEnd > leftFirst && isTail, found);
    }
  }

  /** Where one quotation ends, the other may go on with more. */
  private static int clauseEnd(Side side, int first, int end) {
    for (int t = first + 1; t < end; t++) {
      if (side.isCut(t)) {
        return t;
      }
    }
    return end;
  }

  private static void addChange(
      Sides sides,
      int leftFirst,
      int leftEnd,
      int rightFirst,
      int rightEnd,
      boolean isTail,
      List<Divergence> found) {
    Value.Text leftWords = new Value.Text(words(sides.left(), leftFirst, leftEnd));
    Value.Text rightWords = new Value.Text(words(sides.right(), rightFirst, rightEnd));
    boolean left = hasContent(sides.left(), leftFirst, leftEnd);
    boolean right = hasContent(sides.right(), rightFirst, rightEnd);
    boolean replaced = leftFirst < leftEnd && rightFirst < rightEnd;
    replaced &= isTail ? left || right : left && right;
    if (replaced && !areSpellings(leftWords.text(), rightWords.text())) {
      found.add(
          new Divergence(
              Divergence.Type.QUOTATION,
              sides.left().tokens().span(leftFirst, leftEnd),
              sides.right().tokens().span(rightFirst, rightEnd),
              leftWords,
              rightWords,
              CHANGED));
    }
  }

  private static boolean hasContent(Side side, int first, int end) {
    boolean content = false;
    for (int t = first; t < end; t++) {
      content |= side.isContent(t) && !side.isAligned(t);
    }
    return content;
  }

  /** Tells whether two runs of words differ in blanks or at the end of a word only. */
  private static boolean areSpellings(String left, String right) {
    String a = left.replace(" ", "").replace("-", "").replace("'", "");
    String b = right.replace(" ", "").replace("-", "").replace("'", "");
    int shorter = Math.min(a.length(), b.length());
    int kept = Math.max(2, shorter - 2);
    return shorter >= 2 && a.regionMatches(0, b, 0, Math.min(kept, shorter));
  }

  private static String words(Side side, int first, int end) {
    StringBuilder words = new StringBuilder();
    for (int t = first; t < end; t++) {
      words.append(t > first ? " " : "").append(side.normal(t));
    }
    return words.toString();
  }
}

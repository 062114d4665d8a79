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

/**
 * Finds quotations that both passages have, with another speaker or with other words ({@link
 * QuoteChanges}).
 */
final class QuoteConflicts {

  private static final int FEWEST = 3;
  private static final double ATTRIBUTION = 0.75;
  private static final double STRANGE = 0.3;
  private static final int FEWEST_KEPT = 4;

  private QuoteConflicts() {}

  /**
   * A quotation in tokens.
   *
   * @param first index of its first token
   * @param end index after its last token
   * @param mention the quotation
   */
  record Quote(int first, int end, QuotationMention mention) {}

  static void find(Sides sides, List<Divergence> found) {
    List<Quote> left = quotes(sides.left());
    List<Quote> right = left.isEmpty() ? List.of() : quotes(sides.right());
    for (Quote l : left) {
      for (Quote r : right) {
        int common = common(sides, l, r);
        int shorter = Math.min(l.end() - l.first(), r.end() - r.first());
        if (common >= FEWEST_KEPT && common * 2 >= shorter) {
          compareSpeakers(sides, l, r, common, found);
          if (areOneUtterance(sides, l, r)) {
            QuoteChanges.find(sides, l, r, haveOneSpeaker(sides, l, r), found);
          }
        } else if (isOneWordOff(l, r, common) && !haveOtherSpeakers(sides, l, r)) {
          QuoteChanges.find(sides, l, r, false, found);
        }
      }
    }
  }

  private static boolean areOneUtterance(Sides sides, Quote left, Quote right) {
    return Utterances.areOne(
        sides.left(), left.first(), left.end(), sides.right(), right.first(), right.end());
  }

  /** "A long night's work" and "a good night's work". */
  private static boolean isOneWordOff(Quote left, Quote right, int common) {
    int length = left.end() - left.first();
    return length == right.end() - right.first() && length >= FEWEST_KEPT && common == length - 1;
  }

  private static boolean haveOneSpeaker(Sides sides, Quote left, Quote right) {
    Quotation.Speaker a = left.mention().speaker().orElse(null);
    Quotation.Speaker b = right.mention().speaker().orElse(null);
    return a != null
        && b != null
        && !areStrangers(names(sides.left(), a.span()), names(sides.right(), b.span()));
  }

  private static boolean haveOtherSpeakers(Sides sides, Quote left, Quote right) {
    Quotation.Speaker a = left.mention().speaker().orElse(null);
    Quotation.Speaker b = right.mention().speaker().orElse(null);
    if (a == null || b == null) {
      return false;
    }
    List<NameForm> first = names(sides.left(), a.span());
    List<NameForm> second = names(sides.right(), b.span());
    return !first.isEmpty() && !second.isEmpty() && areStrangers(first, second);
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
        && endsInName(sides.left(), a.span())
        && endsInName(sides.right(), b.span())
        && isNear(sides.left(), a)
        && isNear(sides.right(), b)
        && areStrangers(first, second)
        && !isShared(sides.left(), a.span(), sides.right())
        && !isShared(sides.right(), b.span(), sides.left())) {
      addSurest(
          new Divergence(
              Divergence.Type.ATTRIBUTION,
              a.span(),
              b.span(),
              new Value.Text(first.get(first.size() - 1).key()),
              new Value.Text(second.get(second.size() - 1).key()),
              ATTRIBUTION),
          found);
    }
  }

  /** Where the names beside verbs of saying told it already, the surer one of the two stays. */
  private static void addSurest(Divergence divergence, List<Divergence> found) {
    boolean told =
        found.stream()
            .anyMatch(
                known ->
                    isOfSame(known, divergence) && known.confidence() >= divergence.confidence());
    if (!told) {
      found.removeIf(known -> isOfSame(known, divergence));
      found.add(divergence);
    }
  }

  private static boolean isOfSame(Divergence known, Divergence divergence) {
    return known.type() == divergence.type()
        && known.left().overlaps(divergence.left())
        && known.right().overlaps(divergence.right());
  }

  /** Tells whether a speaker is named in the passage; whom "he" stands for is not sure enough. */
  private static boolean isNear(Side side, Quotation.Speaker speaker) {
    Span span = speaker.span();
    return span.start() >= side.tokens().start(side.first())
        && span.end() <= side.tokens().end(side.end() - 1);
  }

  /** "The Republican senators" has a name, but names none of them. */
  private static boolean endsInName(Side side, Span speaker) {
    int t = side.end() - 1;
    while (side.has(t) && side.tokens().start(t) >= speaker.end()) {
      t--;
    }
    return side.has(t) && side.article().entity(t) >= 0;
  }

  /** Tells whether a speaker's description ends in what may be a person's name. */
  private static boolean mayBePerson(List<NameForm> names) {
    NameMention.Kind kind = names.isEmpty() ? null : names.get(names.size() - 1).kind();
    return kind == NameMention.Kind.PERSON || kind == NameMention.Kind.OTHER;
  }

  /** Tells whether the other passage has a word of a speaker's description with a capital too. */
  private static boolean isShared(Side side, Span speaker, Side other) {
    for (int t = side.first(); t < side.end(); t++) {
      boolean within =
          side.tokens().start(t) >= speaker.start() && side.tokens().end(t) <= speaker.end();
      if (within
          && side.isContent(t)
          && side.isAligned(t)
          && side.article().entity(t) >= 0
          && side.article().entity(t) == other.article().entity(side.partner(t))
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
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.token.Cues;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Span;
import dev.synoptic.model.Value;
import java.util.List;
import java.util.Set;

/**
 * Finds what one passage asserts and the other negates.
 *
 * <p>A negated statement contradicts an assertion that has all of it, whatever else the assertion
 * tells; so the words under the negator must be aligned, and must not be negated there. Who is
 * spoken of must be aligned too, where it is named in front of the negator. Inside quotations on
 * both sides it is the quotation that differs.
 */
final class PolarityConflicts {

  private static final double BIAS = -4.4;
  private static final double COVERED = 4;
  private static final double SEVERAL = 0.6;
  private static final double SUBJECT = 1;
  private static final double OTHER_SUBJECT = -1.5;
  private static final double FAR_SUBJECT = 0.6;
  private static final int REACH = 4;
  private static final int SPREAD = 14;
  private static final int SUBJECT_REACH = 8;

  private static final int KNOWN_LETTERS = 5;

  private static final Set<String> RELATIVES = Set.of("that", "which", "who");

  private static final Set<String> AUXILIARIES =
      Set.of("do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "will", "can");

  private static final Set<String> SAYING =
      Set.of(
          "say", "says", "said", "saying", "tell", "tells", "told", "telling", "write", "writes",
          "wrote", "written", "writing");

  private static final int CLAIM_REACH = 8;

  /** In front of "not", these leave open whether it is so. */
  private static final Set<String> OPEN = Set.of("may", "might", "would", "should", "if");

  private static final List<String> AGENTS = List.of("r", "rs", "er", "ers");

  private PolarityConflicts() {}

  /** Adds what the left passage negates and the right asserts. */
  static void find(
      Sides sides, Negations left, Negations right, boolean mirrored, List<Divergence> found) {
    for (Negator negator : left.negators()) {
      int predicate = negator.contrasts() ? -1 : predicate(sides.left(), negator);
      int partner = predicate < 0 ? -1 : sides.left().partner(predicate);
      if (partner >= 0
          && canContradict(sides.left().normal(predicate), sides.right().normal(partner))
          && left.isNegated(predicate)
          && !areOtherWords(sides, predicate, partner)
          && !isRestriction(sides.left(), negator)
          && !right.isNear(partner, REACH)
          && isClaimed(sides.left().normal(negator.first() - 1), sides.right(), partner)) {
        double confidence = confidence(sides, negator, partner);
        Divergence divergence = divergence(sides, negator, predicate, partner, confidence);
        found.add(mirrored ? divergence.mirror() : divergence);
      }
    }
  }

  /**
   * Tells whether one word negated and the other one asserted may contradict each other. To agree
   * and an agreement are not the same claim; what nobody can say is no denial of what somebody
   * said; and "without danger" is what "safe" means.
   */
  private static boolean canContradict(String negated, String asserted) {
    return isAbstract(negated) == isAbstract(asserted)
        && !SAYING.contains(negated)
        && !SAYING.contains(asserted)
        && !isNegativeOf(asserted, negated)
        && !isAgentOf(asserted, negated)
        && Opposites.english().opposed(negated, asserted) < 0;
  }

  /**
   * Tells whether a word is asserted, or is as open as what a word in front of "not" leaves open.
   */
  private static boolean isClaimed(String before, Side side, int token) {
    if (!OPEN.contains(before)) {
      return isAsserted(side, token);
    }
    for (int t = token - 1; t >= token - REACH && !side.isCut(t + 1); t--) {
      if (side.normal(t).equals(before)) {
        return isAsserted(side, t);
      }
    }
    return false;
  }

  /** "May have come", "denied his firm came": what is only possible or denied is not asserted. */
  private static boolean isAsserted(Side side, int token) {
    for (int t = token - 1; t >= token - CLAIM_REACH && !side.isCut(t + 1); t--) {
      boolean open = (Cues.flags(side.tokens(), t) & (Cues.MODALITY | Cues.NEGATION)) != 0;
      if (open && !side.normal(t).equals("can")) {
        return false;
      }
    }
    return true;
  }

  /** "Unidentified" of "identified". */
  private static boolean isNegativeOf(String word, String positive) {
    boolean negative = word.startsWith("un") || word.startsWith("in") || word.startsWith("im");
    int shared = Math.min(positive.length(), KNOWN_LETTERS);
    return negative && word.startsWith(positive.substring(0, shared), 2);
  }

  /** "The states that do not recognise it" tells which states, not that none does. */
  private static boolean isRestriction(Side side, Negator negator) {
    int t = negator.first() - 1;
    if (AUXILIARIES.contains(side.normal(t))) {
      t--;
    }
    return RELATIVES.contains(side.normal(t)) && !side.isCut(t);
  }

  /** "Providers" say nothing of what they provide. */
  private static boolean isAgentOf(String word, String verb) {
    for (String suffix : AGENTS) {
      if (word.equals(verb + suffix)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbstract(String word) {
    return word.endsWith("ment")
        || word.endsWith("ments")
        || word.endsWith("tion")
        || word.endsWith("tions")
        || word.endsWith("sion")
        || word.endsWith("sions");
  }

  private static Divergence divergence(
      Sides sides, Negator negator, int predicate, int partner, double confidence) {
    String word = sides.right().normal(partner);
    Span left = sides.left().tokens().span(negator.first(), predicate + 1);
    Span right = sides.right().tokens().span(partner, partner + 1);
    boolean quoted =
        sides.left().article().isQuoted(predicate) && sides.right().article().isQuoted(partner);
    return new Divergence(
        quoted ? Divergence.Type.QUOTATION : Divergence.Type.POLARITY,
        left,
        right,
        new Value.Text("not " + sides.left().normal(predicate)),
        new Value.Text(word),
        confidence);
  }

  /**
   * Tells whether both words are quoted and the quotations are two: who says a thing and its
   * opposite in other words says both.
   */
  private static boolean areOtherWords(Sides sides, int predicate, int partner) {
    Side left = sides.left();
    Side right = sides.right();
    return left.article().isQuoted(predicate)
        && right.article().isQuoted(partner)
        && !Utterances.areNearlySame(left, predicate, right, partner);
  }

  /**
   * Returns the first word of content that a negator negates, adverbs, figures and names left out;
   * -1 if there is none, or if it only tells when.
   */
  private static int predicate(Side side, Negator negator) {
    for (int t = negator.from(); t < negator.end(); t++) {
      boolean left = side.article().quantity(t) >= 0 || side.article().entity(t) >= 0;
      if (side.isContent(t) && !left && !side.normal(t).endsWith("ly")) {
        return side.article().time(t) < 0 ? t : -1;
      }
    }
    return -1;
  }

  private static double confidence(Sides sides, Negator negator, int partner) {
    double odds = BIAS + covered(sides, negator, partner);
    odds += subject(sides, negator, partner);
    odds += Subjects.areNamedApart(sides, negator.first(), partner) ? OTHER_SUBJECT : 0;
    return Confidence.of(odds);
  }

  /** Weighs the negated words that stand near the assertion: their share, and whether several. */
  private static double covered(Sides sides, Negator negator, int partner) {
    Side left = sides.left();
    int covered = 0;
    int all = 0;
    for (int t = negator.from(); t < negator.end(); t++) {
      if (left.isContent(t)) {
        all++;
        int other = left.partner(t);
        covered += other >= 0 && Math.abs(other - partner) <= SPREAD ? 1 : 0;
      }
    }
    return COVERED * covered / all + (covered > 1 ? SEVERAL : 0);
  }

  /** Weighs the nearest word of content in front of the negator: the subject, as a rule. */
  private static double subject(Sides sides, Negator negator, int partner) {
    Side left = sides.left();
    int t = negator.first() - 1;
    while (left.has(t)
        && negator.first() - t <= SUBJECT_REACH
        && !left.isCut(t + 1)
        && !left.isContent(t)) {
      t--;
    }
    if (!left.isContent(t) || negator.first() - t > SUBJECT_REACH || left.isCut(t + 1)) {
      return hasFarSubject(sides, negator, partner) ? FAR_SUBJECT : 0;
    }
    int other = left.partner(t);
    return other >= 0 && Math.abs(other - partner) <= SPREAD ? SUBJECT : OTHER_SUBJECT;
  }

  /** "The mayor, who was not at the table": the subject stands before the clause. */
  private static boolean hasFarSubject(Sides sides, Negator negator, int partner) {
    Side left = sides.left();
    int from = Math.max(left.first(), negator.first() - SPREAD);
    for (int t = from; t < negator.first(); t++) {
      int other = left.isContent(t) ? left.partner(t) : -1;
      if (other >= 0 && other < partner && partner - other <= SPREAD) {
        return true;
      }
    }
    return false;
  }
}

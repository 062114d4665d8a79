// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds opposite words in corresponding places: rose and fell, accepted and rejected. Not where one
 * of the two is negated, for then they agree.
 */
final class OppositeConflicts {

  private static final double BIAS = -1.8;
  private static final double BEFORE = 2;
  private static final double BEHIND = 2;
  private static final double SHARE = 2;
  private static final double DISTANCE = 1;
  private static final double SMALL_WORD = -1;
  private static final double SUBJECT = 1.6;
  private static final double LEAST = 0.3;

  private static final int IMAGINED_REACH = 3;

  private static final Set<String> IMAGINED =
      Set.of(
          "can", "could", "may", "might", "would", "should", "if", "whether", "chance", "chances",
          "odds", "risk", "threat", "fears", "hopes");

  /** What stands in front of the name of a season. */
  private static final Set<String> SEASONS =
      Set.of("in", "by", "until", "since", "during", "this", "last", "next", "each", "every");

  /** Nouns as well as verbs. */
  private static final Set<String> CHANGES =
      Set.of(
          "cut",
          "cuts",
          "increase",
          "increases",
          "rise",
          "rises",
          "fall",
          "falls",
          "gain",
          "gains",
          "loss",
          "losses",
          "drop",
          "drops",
          "hike",
          "hikes",
          "decline",
          "declines");

  private OppositeConflicts() {}

  static void find(Sides sides, Negations left, Negations right, List<Divergence> found) {
    List<OpposedWord> leftWords = words(sides);
    List<OpposedWord> rightWords = leftWords.isEmpty() ? List.of() : words(sides.mirror());
    Matching matching = new Matching();
    for (int i = 0; i < leftWords.size(); i++) {
      for (int j = 0; j < rightWords.size(); j++) {
        OpposedWord l = leftWords.get(i);
        OpposedWord r = rightWords.get(j);
        boolean opposed = Opposites.english().opposed(l.key(), r.key()) >= 0;
        boolean nouns = isPartOfNoun(sides.left(), l) && isPartOfNoun(sides.right(), r);
        if (opposed && !nouns && left.isNegated(l.first()) == right.isNegated(r.first())) {
          double score = score(sides, l, r);
          if (score >= LEAST) {
            matching.add(i, j, score);
          }
        }
      }
    }
    for (Matching.Candidate pair : matching.take(leftWords.size(), rightWords.size())) {
      found.add(
          divergence(
              sides, leftWords.get(pair.left()), rightWords.get(pair.right()), pair.score()));
    }
  }

  private static Divergence divergence(
      Sides sides, OpposedWord left, OpposedWord right, double confidence) {
    int scale = Opposites.english().opposed(left.key(), right.key());
    return new Divergence(
        Opposites.english().isDirection(scale)
            ? Divergence.Type.DIRECTION
            : Divergence.Type.POLARITY,
        sides.left().tokens().span(left.first(), left.end()),
        sides.right().tokens().span(right.first(), right.end()),
        new Value.Text(left.key().replace('_', ' ')),
        new Value.Text(right.key().replace('_', ' ')),
        confidence);
  }

  /**
   * Returns the words and phrases with opposites that nothing on the other side corresponds to,
   * unless it is an opposite. A name's words say nothing: "North" in "North Lorne".
   */
  private static List<OpposedWord> words(Sides sides) {
    Side side = sides.left();
    List<OpposedWord> words = List.of();
    if (!side.hasSignal(Signals.OPPOSED)) {
      return words;
    }
    for (int t = side.first(); t < side.end(); ) {
      OpposedWord word = side.isSignal(t, Signals.OPPOSED) ? Opposites.english().at(side, t) : null;
      if (word != null
          && isFree(sides, word)
          && (side.article().entity(t) < 0 || side.tokens().is(t, Tokens.ALL_CAPS))
          && !isImagined(side, t)
          && !isSeason(side, t)) {
        words = words.isEmpty() ? new ArrayList<>() : words;
        words.add(word);
      }
      t = word == null ? t + 1 : word.end();
    }
    return words;
  }

  /** "Could lose", "a chance of losing": what may happen is not opposed to what does. */
  private static boolean isImagined(Side side, int token) {
    for (int t = token - 1; t >= token - IMAGINED_REACH && !side.isCut(t + 1); t--) {
      if (IMAGINED.contains(side.normal(t))) {
        return true;
      }
    }
    return false;
  }

  /** "Tax cuts" and "a tax increase" are two things that one passage may speak of. */
  private static boolean isPartOfNoun(Side side, OpposedWord word) {
    int before = word.first() - 1;
    return CHANGES.contains(word.key())
        && side.isContent(before)
        && !side.isCut(word.first())
        && !side.normal(before).endsWith("s")
        && side.article().entity(before) < 0;
  }

  /** "In the fall", "this fall". */
  private static boolean isSeason(Side side, int token) {
    String before = side.normal(token - 1);
    return side.normal(token).equals("fall")
        && (SEASONS.contains(before)
            || (before.equals("the") && SEASONS.contains(side.normal(token - 2))));
  }

  private static boolean isFree(Sides sides, OpposedWord word) {
    for (int t = word.first(); t < word.end(); t++) {
      int partner = sides.left().partner(t);
      if (partner < 0
          || Opposites.english().opposed(word.key(), sides.right().normal(partner)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static double score(Sides sides, OpposedWord left, OpposedWord right) {
    boolean small = isSmall(sides.left(), left) || isSmall(sides.right(), right);
    double odds = BIAS + (small ? SMALL_WORD : 0);
    odds += BEFORE * Slots.before(sides, left.first(), right.first());
    odds += BEHIND * Slots.behind(sides, left.end(), right.end());
    odds += SHARE * Math.min(sides.left().share(), sides.right().share());
    odds -= DISTANCE * Slots.distance(sides, left.first(), right.first());
    odds += small ? 0 : SUBJECT * Subjects.compare(sides, left.first(), right.first());
    return Confidence.of(odds);
  }

  private static boolean isSmall(Side side, OpposedWord word) {
    return word.end() == word.first() + 1 && !side.isContent(word.first());
  }
}

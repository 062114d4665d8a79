// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.name.NameLikeness;
import dev.synoptic.analysis.name.NameMention;
import dev.synoptic.analysis.name.NameMention.Kind;
import dev.synoptic.analysis.token.Cues;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Value;
import java.util.List;

/**
 * Finds two names that fill the same place, of which neither stands anywhere in the other passage;
 * or that share a part and differ in another ("North" and "South"). Next to the verb of what both
 * passages report as said it is the speaker who differs.
 */
final class NameConflicts {

  private static final double BIAS = -3.3;
  private static final double BEFORE = 3;
  private static final double BEHIND = 3;
  private static final double SHARE = 2;
  private static final double SAME_KIND = 0.5;
  private static final double SHARED_PART = 1.8;
  private static final double DISTANCE = 1;
  private static final double LEAST = 0.35;
  private static final double STRANGE = 0.3;
  private static final double SPELLED_ALIKE = 0.85;

  /** Share of aligned words from which on two persons may be saying the same. */
  private static final double SAME_CLAIM = 0.4;

  private NameConflicts() {}

  static void find(Sides sides, Names left, Names right, List<Divergence> found) {
    Matching matching = new Matching();
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        double score = score(sides, left, i, right, j);
        if (score >= LEAST
            && areStrangers(left, i, right, j)
            && !left.isInOffice(i)
            && !right.isInOffice(j)) {
          matching.add(i, j, score);
        }
      }
    }
    for (Matching.Candidate pair : matching.take(left.size(), right.size())) {
      Divergence divergence =
          divergence(sides, left, pair.left(), right, pair.right(), pair.score());
      boolean speakers = divergence.type() == Divergence.Type.ATTRIBUTION;
      if (speakers
          || !(left.isKnownTo(right.side(), pair.left())
              || right.isKnownTo(left.side(), pair.right()))) {
        found.add(divergence);
      }
    }
  }

  private static Divergence divergence(
      Sides sides, Names left, int i, Names right, int j, double confidence) {
    boolean speakers =
        left.aligned(i) == 0
            && speaks(sides.left(), left.mention(i))
            && speaks(sides.right(), right.mention(j));
    return new Divergence(
        speakers ? Divergence.Type.ATTRIBUTION : Divergence.Type.NAME,
        left.span(i),
        right.span(j),
        new Value.Text(left.mention(i).key()),
        new Value.Text(right.mention(j).key()),
        confidence);
  }

  private static boolean speaks(Side side, NameMention name) {
    return isReporting(side, name.endToken()) || isReporting(side, name.office() - 1);
  }

  private static boolean isReporting(Side side, int token) {
    return side.has(token) && (Cues.flags(side.normal(token)) & Cues.REPORTING) != 0;
  }

  /** Returns how surely two names fill the same place; 0 for names that cannot. */
  private static double score(Sides sides, Names left, int i, Names right, int j) {
    NameMention l = left.mention(i);
    NameMention r = right.mention(j);
    boolean shares = left.aligned(i) > 0 || right.aligned(j) > 0;
    if (!areKin(l.kind(), r.kind())
        || haveTwoOffices(sides, l, r)
        || (shares && !differInPart(sides, left, i, right, j))) {
      return 0;
    }
    boolean speakers = speaks(sides.left(), l) && speaks(sides.right(), r);
    if (speakers && !shares && Math.min(sides.left().share(), sides.right().share()) < SAME_CLAIM) {
      return 0;
    }
    double odds = BIAS + (l.kind() == r.kind() ? SAME_KIND : 0) + (shares ? SHARED_PART : 0);
    odds += BEFORE * Slots.before(sides, l.firstToken(), r.firstToken());
    odds += BEHIND * Slots.behind(sides, l.endToken(), r.endToken());
    odds += SHARE * Math.min(sides.left().share(), sides.right().share());
    odds -= DISTANCE * Slots.distance(sides, l.firstToken(), r.firstToken());
    return Confidence.of(odds);
  }

  /** A prime minister and a defence minister are two persons, each with a claim of their own. */
  private static boolean haveTwoOffices(Sides sides, NameMention left, NameMention right) {
    return hasOfficeOfItsOwn(sides.left(), left, right)
        && hasOfficeOfItsOwn(sides.right(), right, left);
  }

  private static boolean hasOfficeOfItsOwn(Side side, NameMention name, NameMention other) {
    for (int t = name.office(); t < name.firstToken(); t++) {
      int partner = side.partner(t);
      boolean within = partner >= other.office() && partner < other.firstToken();
      if (side.isContent(t) && !within) {
        return true;
      }
    }
    return false;
  }

  private static boolean areKin(Kind left, Kind right) {
    return left == right || left == Kind.OTHER || right == Kind.OTHER;
  }

  /** Tells whether two names of as many words differ in one of them, and keep the others. */
  private static boolean differInPart(Sides sides, Names left, int i, Names right, int j) {
    NameMention l = left.mention(i);
    NameMention r = right.mention(j);
    int own = left.onlyUnaligned(i);
    int other = right.onlyUnaligned(j);
    if (own < 0 || other < 0 || own - l.firstToken() != other - r.firstToken()) {
      return false;
    }
    for (int t = l.firstToken(); t < l.endToken(); t++) {
      int partner = sides.left().partner(t);
      if (t != own && (partner < r.firstToken() || partner >= r.endToken())) {
        return false;
      }
    }
    return l.endToken() - l.firstToken() == r.endToken() - r.firstToken()
        && areDifferentWords(sides.left().normal(own), sides.right().normal(other));
  }

  /** "Dave" and "David", "J" and "John", "Giannis" and "Yiannis" may be the same. */
  private static boolean areDifferentWords(String left, String right) {
    int shorter = Math.min(left.length(), right.length());
    return shorter > 2
        && !left.regionMatches(0, right, 0, 2)
        && NameLikeness.spelled(left, right) < SPELLED_ALIKE;
  }

  /** Tells whether neither name has another form in the other passage. */
  private static boolean areStrangers(Names left, int i, Names right, int j) {
    return !overlap(left, i, right, j)
        && !right.mayHave(left.form(i), STRANGE)
        && !left.mayHave(right.form(j), STRANGE);
  }

  /** Tells whether a word of one name begins a word of the other: "HPQ", "HPQ.N". */
  private static boolean overlap(Names left, int i, Names right, int j) {
    Tokens a = left.side().tokens();
    Tokens b = right.side().tokens();
    for (int x = left.mention(i).firstToken(); x < left.mention(i).endToken(); x++) {
      for (int y = right.mention(j).firstToken(); y < right.mention(j).endToken(); y++) {
        String one = a.normal(x);
        String two = b.normal(y);
        boolean begins = one.startsWith(two) || two.startsWith(one);
        if (begins && !left.side().isAligned(x)) {
          return true;
        }
      }
    }
    return false;
  }
}

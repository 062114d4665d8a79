// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.Alignment;
import dev.synoptic.align.PassagePair;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.event.EventArticle;
import java.util.Set;

/**
 * Tells whether two passages with the same words exchange who does it and to whom: "the minister
 * criticised the bishop" beside "the bishop criticised the minister".
 *
 * <p>Looks at every aligned word with content on both sides of it in both passages: what stands
 * right before it here must stand right behind it there, and the other way round. A passive with
 * its "by" turns a passage round, so an active and a passive exchange their roles when the order
 * stays. Verbs that say the same in both directions ("met") are passed over. English; without a
 * parser, so roles further apart are not seen.
 */
final class RoleExchange {

  /** Furthest word of a group: "the former deputy mayor of". */
  private static final int REACH = 5;

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "his", "her", "its", "their", "this", "that", "these", "those");

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "got", "gets");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "be", "been", "being", "got", "gets", "has", "have", "had",
          "will", "would", "may", "might", "could", "should", "did", "does", "do", "not", "never",
          "also", "later");

  private static final Set<String> MUTUAL =
      Set.of(
          "met",
          "meet",
          "meets",
          "meeting",
          "married",
          "marry",
          "marries",
          "joined",
          "joins",
          "and",
          "or",
          "equals",
          "faced",
          "faces",
          "resembles",
          "resembled");

  private final PassagePair pair;
  private final Side left;
  private final Side right;

  private RoleExchange(PassagePair pair) {
    this.pair = pair;
    Alignment alignment = pair.alignment();
    left = new Side(pair.left(), alignment.leftFirst(), alignment.leftSize());
    right = new Side(pair.right(), alignment.rightFirst(), alignment.rightSize());
  }

  /** Tells whether a pair exchanges the roles around one of its aligned words. */
  static boolean isIn(PassagePair pair) {
    return new RoleExchange(pair).find();
  }

  private boolean find() {
    int[] partner = pair.alignment().partner();
    for (int x = 1; x + 1 < partner.length; x++) {
      if (partner[x] > 0 && left.mayBeVerb(x) && right.mayBeVerb(partner[x])) {
        if (exchanges(x, partner[x])) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean exchanges(int x, int y) {
    int leftBefore = left.before(x);
    int rightBefore = right.before(y);
    int leftBehind = left.behind(x);
    int rightBehind = right.behind(y);
    if (leftBefore < 0 || rightBefore < 0 || leftBehind < 0 || rightBehind < 0) {
      return false;
    }
    int leftStart = left.start(leftBefore);
    int leftEnd = left.end(leftBehind);
    int rightStart = right.start(rightBefore);
    int rightEnd = right.end(rightBehind);
    int bothBefore = meet(leftStart, leftBefore, rightStart, rightBefore);
    int bothBehind = meet(leftBehind, leftEnd, rightBehind, rightEnd);
    int beforeToBehind = meet(leftStart, leftBefore, rightBehind, rightEnd);
    int behindToBefore = meet(leftBehind, leftEnd, rightStart, rightBefore);
    return left.isPassive(x) == right.isPassive(y)
        ? Math.min(beforeToBehind, behindToBefore) > 0 && bothBefore + bothBehind == 0
        : Math.min(bothBefore, bothBehind) > 0 && beforeToBehind + behindToBefore == 0;
  }

  /**
   * Counts the content words of a left group that stand in a right one too; all bounds belong to
   * the groups. The same words, not the aligned ones: an aligner that knows meanings may align
   * "governor" with "minister" because both stand in front.
   */
  private int meet(int from, int to, int otherFrom, int otherTo) {
    int count = 0;
    for (int x = from; x <= to; x++) {
      for (int y = otherFrom; y <= otherTo; y++) {
        count += left.isContent(x) && left.isSame(x, right, y) ? 1 : 0;
      }
    }
    return count;
  }

  /** The tokens of one passage, counted from its first. */
  private record Side(EventArticle article, int first, int size) {

    boolean has(int token) {
      return token >= 0 && token < size;
    }

    String normal(int token) {
      return article.tokens().normal(first + token);
    }

    boolean isSame(int token, Side other, int there) {
      int entity = article.entity(first + token);
      return article.term(first + token) == other.article.term(other.first + there)
          || (entity >= 0 && entity == other.article.entity(other.first + there));
    }

    boolean isContent(int token) {
      return !article.tokens().is(first + token, Tokens.FUNCTION)
          && !article.tokens().is(first + token, Tokens.PUNCTUATION);
    }

    boolean mayBeVerb(int token) {
      return isContent(token)
          && !article.tokens().is(first + token, Tokens.CAPITALIZED)
          && !article.tokens().is(first + token, Tokens.NUMERIC)
          && !MUTUAL.contains(normal(token));
    }

    /** The last content word before a verb and its auxiliaries; -1 if there is another word. */
    int before(int verb) {
      int token = verb - 1;
      while (has(token) && AUXILIARIES.contains(normal(token))) {
        token--;
      }
      return has(token) && isContent(token) ? token : -1;
    }

    /** The first content word behind a verb; -1 if more than a determiner stands between. */
    int behind(int verb) {
      int token = verb + 1;
      if (has(token) && normal(token).equals("by") && isPassive(verb)) {
        token++;
      }
      while (has(token) && DETERMINERS.contains(normal(token))) {
        token++;
      }
      return has(token) && isContent(token) ? token : -1;
    }

    boolean isPassive(int verb) {
      if (!has(verb + 1) || !normal(verb + 1).equals("by")) {
        return false;
      }
      boolean passive = false;
      for (int token = verb - 1; has(token) && AUXILIARIES.contains(normal(token)); token--) {
        passive |= BE.contains(normal(token));
      }
      return passive;
    }

    /** The first word of the group that ends with a content word. */
    int start(int last) {
      int token = last;
      while (has(token - 1) && last - token < REACH && isContent(token - 1)) {
        token--;
      }
      return token;
    }

    /** The last word of the group that begins with a content word. */
    int end(int start) {
      int token = start;
      while (has(token + 1) && token - start < REACH && isContent(token + 1)) {
        token++;
      }
      return token;
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.figure.QuantityMention;
import dev.synoptic.analysis.figure.TimeMention;
import dev.synoptic.analysis.figure.Units;
import dev.synoptic.event.EventArticle;
import dev.synoptic.event.Meanings;
import dev.synoptic.model.Value;
import java.util.ArrayList;
import java.util.List;

/** What stands around two figures, in their clauses and in their articles. */
final class FigureContext {

  /** Words less alike than this have nothing to do with each other. */
  private static final double LEAST_ALIKE = 0.3;

  private static final double SAME_FAMILY = 0.9;
  private static final int FEWEST_WORDS = 3;

  /** How far a clause is looked at on either side. */
  private static final int REACH = 16;

  /** An article with more figures than this is a table. */
  private static final int MOST = 512;

  private FigureContext() {}

  /** Tells whether an article gives a figure somewhere, in the same unit. */
  static boolean tells(EventArticle article, Figure figure) {
    if (figure.value() instanceof Value.Quantity quantity) {
      List<QuantityMention> all = article.analysis().quantities();
      return all.size() <= MOST
          && all.stream().anyMatch(mention -> isSame(mention.value(), quantity));
    }
    Value.Time time = (Value.Time) figure.value();
    List<TimeMention> all = article.analysis().times();
    return all.size() <= MOST
        && all.stream()
            .anyMatch(mention -> TimeComparison.compare(mention.value(), time) == Agreement.SAME);
  }

  private static boolean isSame(Value.Quantity one, Value.Quantity other) {
    return Units.base(one.unit()).equals(Units.base(other.unit()))
        && QuantityComparison.compare(one, other) == Agreement.SAME;
  }

  /**
   * Returns how alike the words around two figures are, what they count among them: those of the
   * side with fewer counterparts.
   *
   * @return the share of their information, near words counted more, that has a counterpart, in [0,
   *     1]
   */
  static double likeness(Side one, Figure figure, Side other, Figure otherFigure) {
    List<Integer> words = words(one, figure, true);
    List<Integer> others = words(other, otherFigure, true);
    return Math.min(
        share(one, figure, words, other, others), share(other, otherFigure, others, one, words));
  }

  /** Returns the share of the words around a figure that have a counterpart around another. */
  static double share(Side one, Figure figure, Side other, Figure otherFigure) {
    List<Integer> words = words(one, figure, false);
    return share(one, figure, words, other, words(other, otherFigure, false));
  }

  private static double share(
      Side one, Figure figure, List<Integer> words, Side other, List<Integer> others) {
    double alike = 0;
    double all = 0;
    for (int word : words) {
      int distance = word < figure.first() ? figure.first() - word : word - figure.end() + 1;
      double weight = one.article().weight(word) / StrictMath.sqrt(Math.max(1, distance));
      alike += weight * best(one.article(), word, other.article(), others);
      all += weight;
    }
    return all > 0 ? alike / all : 0;
  }

  private static double best(
      EventArticle article, int word, EventArticle other, List<Integer> others) {
    double best = 0;
    for (int candidate : others) {
      best = Math.max(best, likeness(article, word, other, candidate));
    }
    return best < LEAST_ALIKE ? 0 : best;
  }

  /** Returns the words of content in a figure's clause, and some beyond it if they are few. */
  private static List<Integer> words(Side side, Figure figure, boolean withHead) {
    int from = figure.first();
    int end = figure.end();
    while (from > side.first() && figure.first() - from < REACH && !side.isCut(from)) {
      from--;
    }
    while (end < side.end() && end - figure.end() < REACH && !side.isCut(end)) {
      end++;
    }
    List<Integer> words = new ArrayList<>();
    for (int t = from; t < end; t++) {
      boolean within = t >= figure.first() && t < figure.end();
      if (!within && (withHead || t != figure.head()) && side.isContent(t)) {
        words.add(t);
      }
    }
    addBeyond(side, from, end, words);
    return words;
  }

  private static void addBeyond(Side side, int from, int end, List<Integer> words) {
    for (int d = 0; words.size() < FEWEST_WORDS && d < REACH; d++) {
      if (side.isContent(from - 1 - d)) {
        words.add(from - 1 - d);
      }
      if (side.isContent(end + d)) {
        words.add(end + d);
      }
    }
  }

  /** Returns how alike two words are: by their stems, names, entries or vectors. */
  static double likeness(EventArticle left, int word, EventArticle right, int other) {
    boolean sameName = left.entity(word) >= 0 && left.entity(word) == right.entity(other);
    if (left.term(word) == right.term(other) || sameName) {
      return 1;
    }
    if (left.family(word) >= 0 && left.family(word) == right.family(other)) {
      return SAME_FAMILY;
    }
    double meaning = related(left.meanings(), left.entry(word), right.entry(other));
    boolean known = !left.vectors().isEmpty() && !right.vectors().isEmpty();
    double near = known ? left.vectors().likeness(word, right.vectors(), other) : 0;
    return Math.max(meaning, near);
  }

  private static double related(Meanings meanings, int entry, int other) {
    if (entry < 0 || other < 0) {
      return 0;
    }
    if (entry == other) {
      return 1;
    }
    int[] alike = meanings.alike(entry);
    for (int k = 0; k < alike.length; k++) {
      if (alike[k] == other) {
        return meanings.likeness(entry)[k];
      }
    }
    return 0;
  }
}

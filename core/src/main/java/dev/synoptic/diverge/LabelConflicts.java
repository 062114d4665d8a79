// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.model.Divergence;
import dev.synoptic.model.Span;
import dev.synoptic.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds one kind of thing with two numbers for a name: tank No. 4 here, tank No. 7 there. A number
 * that both passages have tells of two things, and says nothing.
 */
final class LabelConflicts {

  private static final double CONFIDENCE = 0.75;
  private static final Set<String> SIGNS = Set.of("no", "nos", "nr", "number");

  private LabelConflicts() {}

  /**
   * A thing and its number.
   *
   * @param noun index of the token that says what it is
   * @param number index of the token with its number
   */
  private record Label(int noun, int number) {

    Span span(Side side) {
      return side.tokens().span(noun, number + 1);
    }

    Value.Text value(Side side) {
      return new Value.Text(side.normal(noun) + " " + side.normal(number));
    }
  }

  static void find(Sides sides, List<Divergence> found) {
    List<Label> left = labels(sides.left());
    List<Label> right = left.isEmpty() ? List.of() : labels(sides.right());
    for (Label one : left) {
      for (Label other : right) {
        if (isSameKind(sides, one, other)
            && !has(sides.right(), right, sides.left().normal(one.number()))
            && !has(sides.left(), left, sides.right().normal(other.number()))) {
          found.add(divergence(sides, one, other));
        }
      }
    }
  }

  private static Divergence divergence(Sides sides, Label left, Label right) {
    return new Divergence(
        Divergence.Type.NAME,
        left.span(sides.left()),
        right.span(sides.right()),
        left.value(sides.left()),
        right.value(sides.right()),
        CONFIDENCE);
  }

  private static boolean isSameKind(Sides sides, Label left, Label right) {
    return sides.left().partner(left.noun()) == right.noun()
        && sides.left().article().term(left.noun()) == sides.right().article().term(right.noun());
  }

  private static boolean has(Side side, List<Label> labels, String number) {
    return labels.stream().anyMatch(label -> side.normal(label.number()).equals(number));
  }

  /** Returns what is numbered by "No.", in order. */
  private static List<Label> labels(Side side) {
    List<Label> labels = new ArrayList<>();
    for (int t = side.first() + 2; t < side.end(); t++) {
      if (isDigit(side.tokens().text().charAt(side.tokens().start(t)))
          && isNumber(side.normal(t))
          && SIGNS.contains(side.normal(t - 1))
          && side.isContent(t - 2)) {
        labels.add(new Label(t - 2, t));
      }
    }
    return labels;
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> isDigit((char) c));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

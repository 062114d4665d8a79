// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.align.PassagePair;
import dev.synoptic.model.Divergence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what two aligned passages disagree on.
 *
 * <p>Only what both passages report is compared: a figure, a name or a negated word counts where
 * the words around it are aligned, never where one side merely has more to tell. Where too little
 * is known it abstains. Finding in the mirrored pair gives the mirrored divergences.
 */
public final class DivergenceFinder {

  private static final FigureConflicts QUANTITIES = new QuantityConflicts();
  private static final FigureConflicts TIMES = new TimeConflicts();

  private DivergenceFinder() {}

  /**
   * Finds the divergences of a pair.
   *
   * @param pair two passages with their aligned words
   * @return the divergences, in the order of the left text; those of a confidence of at least 0.5
   *     count as found, the others are hints; empty for two passages of the same words
   */
  public static List<Divergence> find(PassagePair pair) {
    if (pair.isIdentical()) {
      return List.of();
    }
    Sides sides = Sides.of(pair);
    List<Divergence> found = new ArrayList<>();
    QUANTITIES.find(sides, found);
    TIMES.find(sides, found);
    findPolarity(sides, found);
    findNames(sides, found);
    LabelConflicts.find(sides, found);
    QuoteConflicts.find(sides, found);
    return found.stream().map(Standings.of(pair)::judge).sorted(Divergence.LEFT_ORDER).toList();
  }

  private static void findPolarity(Sides sides, List<Divergence> found) {
    Negations left = Negations.of(sides.left());
    Negations right = Negations.of(sides.right());
    PolarityConflicts.find(sides, left, right, false, found);
    PolarityConflicts.find(sides.mirror(), right, left, true, found);
    OppositeConflicts.find(sides, left, right, found);
    CertaintyConflicts.find(sides, false, found);
    CertaintyConflicts.find(sides.mirror(), true, found);
    DecisionConflicts.find(sides, left, right, false, found);
    DecisionConflicts.find(sides.mirror(), right, left, true, found);
    FindingConflicts.find(sides, left, right, found);
    ChangeConflicts.find(sides, found);
  }

  private static void findNames(Sides sides, List<Divergence> found) {
    Names left = Names.of(sides.left());
    Names right = Names.of(sides.right());
    if (left.size() > 0 && right.size() > 0) {
      NameConflicts.find(sides, left, right, found);
      RoleConflicts.find(left, right, found);
    }
    SlotConflicts.find(sides, left, right, found);
    NamesakeConflicts.find(sides, left, right, found);
  }
}

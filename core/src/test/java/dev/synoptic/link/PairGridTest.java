// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

/** What a grid tells of a pair, held against looking at all pairs. */
class PairGridTest {

  private record Pair(int i, int j, double own) {}

  private static double probability(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  private static List<Pair> sample(Random random, int rows, int columns) {
    List<Pair> pairs = new ArrayList<>();
    double density = random.nextDouble();
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        if (random.nextDouble() < density) {
          pairs.add(new Pair(i, j, random.nextInt(15) - 7));
        }
      }
    }
    return pairs;
  }

  private static PairGrid grid(List<Pair> pairs, int rows, int columns) {
    PairGrid grid = new PairGrid(rows, columns);
    pairs.forEach(pair -> grid.add(pair.i(), pair.j(), pair.own()));
    grid.complete();
    return grid;
  }

  @Test
  void neighboursAndRivalsAreThoseOfAllPairs() {
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      int rows = 1 + random.nextInt(12);
      int columns = 1 + random.nextInt(12);
      List<Pair> pairs = sample(random, rows, columns);
      PairGrid grid = grid(pairs, rows, columns);
      for (int k = 0; k < pairs.size(); k++) {
        assertNeighbours(grid, pairs, k);
        assertRivals(grid, pairs, k);
      }
      double expected = pairs.stream().mapToDouble(pair -> probability(pair.own())).sum();
      assertThat(grid.expectedLinks())
          .isCloseTo(expected / Math.sqrt((double) rows * columns), within(1e-12));
    }
  }

  private static void assertNeighbours(PairGrid grid, List<Pair> pairs, int k) {
    Pair own = pairs.get(k);
    double diagonal = 0;
    double beside = 0;
    for (Pair pair : pairs) {
      int down = pair.i() - own.i();
      int across = pair.j() - own.j();
      if (Math.abs(down) <= 1 && Math.abs(across) <= 1 && pair != own) {
        beside = Math.max(beside, probability(pair.own()));
        diagonal = down == across ? Math.max(diagonal, probability(pair.own())) : diagonal;
      }
    }
    assertThat(grid.bestNeighbour(k)).isEqualTo(diagonal);
    assertThat(grid.bestBeside(k)).isEqualTo(beside);
  }

  private static void assertRivals(PairGrid grid, List<Pair> pairs, int k) {
    Pair own = pairs.get(k);
    double leftBest = own.own();
    double rightBest = own.own();
    int leftRank = 1;
    int rightRank = 1;
    for (Pair pair : pairs) {
      if (pair.i() == own.i()) {
        leftBest = Math.max(leftBest, pair.own());
        leftRank += pair.own() > own.own() ? 1 : 0;
      }
      if (pair.j() == own.j()) {
        rightBest = Math.max(rightBest, pair.own());
        rightRank += pair.own() > own.own() ? 1 : 0;
      }
    }
    DoubleBinaryOperator below = (best, value) -> Math.min(4, best - value);
    double left = below.applyAsDouble(leftBest, own.own());
    double right = below.applyAsDouble(rightBest, own.own());
    assertThat(grid.nearerRival(k)).isEqualTo(Math.min(left, right));
    assertThat(grid.fartherRival(k)).isEqualTo(Math.max(left, right));
    assertThat(grid.betterRank(k)).isEqualTo(Math.min(leftRank, rightRank));
    assertThat(grid.worseRank(k)).isEqualTo(Math.max(leftRank, rightRank));
  }

  @Test
  void lengthsCountFromTenToAHundredSentences() {
    assertThat(new PairGrid(1, 4).logLength()).isEqualTo(StrictMath.log(10));
    assertThat(new PairGrid(16, 25).logLength()).isEqualTo(StrictMath.log(20));
    assertThat(new PairGrid(900, 400).logLength()).isEqualTo(StrictMath.log(100));
    assertThat(new PairGrid(900, 400).expectedLinks()).isZero();
  }
}

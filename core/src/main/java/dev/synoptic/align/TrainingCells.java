// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import dev.synoptic.event.EventArticle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lets the benchmarks learn the weights by which words are aligned; not for use in comparisons. */
public final class TrainingCells {

  /**
   * A cell that was judged: two words, or a word and a run of words.
   *
   * @param kind the index of its kind in {@link #kinds()}
   * @param values its features
   * @param x first left token of the sentence
   * @param endX index after the last left token
   * @param y first right token of the sentence
   * @param endY index after the last right token
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Cell(int kind, double[] values, int x, int endX, int y, int endY) {}

  private TrainingCells() {}

  /** Returns the names of the kinds. */
  public static List<String> kinds() {
    return Arrays.stream(CellKind.values()).map(CellKind::name).toList();
  }

  /** Returns the names of the features of a kind. */
  public static List<String> features(int kind) {
    return CellModel.isJoin(CellKind.values()[kind])
        ? Arrays.stream(JoinFeature.values()).map(JoinFeature::name).toList()
        : Arrays.stream(CellFeature.values()).map(CellFeature::name).toList();
  }

  /**
   * Aligns two texts and returns every cell that was judged on the way.
   *
   * @param left a text
   * @param right another one
   * @param priors the prior of each kind
   * @param weights the weights of each kind; rows may be shorter than the longest list of features
   * @return the cells, those judged in several rounds as often
   */
  public static List<Cell> judged(
      EventArticle left, EventArticle right, double[] priors, double[][] weights) {
    double[][] wide = new double[weights.length][];
    Arrays.setAll(wide, kind -> Arrays.copyOf(weights[kind], CellModel.WIDTH));
    List<Cell> cells = new ArrayList<>();
    PassagePair pair =
        new WordAligner().align(left, 0, left.sentences(), right, 0, right.sentences());
    Alignment known = pair.alignment();
    if (pair.isIdentical() || !WordAligner.isSmall(known.leftSize(), known.rightSize())) {
      return cells;
    }
    MatchMatrix matrix = new MatchMatrix();
    matrix.fill(
        left, known.leftFirst(), known.leftSize(), right, known.rightFirst(), known.rightSize());
    new Completion(
            pair,
            matrix,
            new CellModel(priors, wide),
            (kind, values, x, endX, y, endY) ->
                cells.add(new Cell(kind.ordinal(), values.clone(), x, endX, y, endY)))
        .run();
    return cells;
  }
}

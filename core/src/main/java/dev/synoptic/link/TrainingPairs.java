// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.PassagePair;
import dev.synoptic.align.WordAligner;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Evidence;
import dev.synoptic.spi.PassageEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a trainer sees: the features of pairs as the models see them. */
public final class TrainingPairs {

  /**
   * A candidate pair of sentences.
   *
   * @param i index of the left sentence
   * @param j index of the right sentence
   * @param values its features, in the order of {@link #names()}
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Row(int i, int j, double[] values) {}

  /** How far from even odds a pair is undecided, so that an encoder is asked. */
  public static final double BAND = Reranking.BAND;

  private static final Set<Feature> ENCODED = EnumSet.of(Feature.ENCODER, Feature.NEAR_ENCODER);

  private TrainingPairs() {}

  /** Returns the names of the features, in order. */
  public static List<String> names() {
    return Arrays.stream(Feature.values()).map(Feature::name).toList();
  }

  /** Tells for each feature whether a pair has it by itself, without neighbours or rivals. */
  public static List<Boolean> isOwn() {
    return Arrays.stream(Feature.values())
        .map(
            feature ->
                feature.kind() != Evidence.Kind.CONTEXT && feature.kind() != Evidence.Kind.RIVALS)
        .toList();
  }

  /** Tells for each feature whether it needs a lexicon. */
  public static List<Boolean> isMeaning() {
    return Arrays.stream(Feature.values())
        .map(feature -> feature.kind() == Evidence.Kind.MEANING && !ENCODED.contains(feature))
        .toList();
  }

  /** Tells for each feature whether it needs an encoder. */
  public static List<Boolean> isEncoder() {
    return Arrays.stream(Feature.values()).map(ENCODED::contains).toList();
  }

  /**
   * Returns the candidate pairs of two articles, or those inside one.
   *
   * @param left the left article
   * @param right the right article; the left one itself for the pairs inside it
   * @param ownPrior the own model's prior
   * @param ownWeights the own model's weights
   * @param encoder asked about every pair; null for none
   * @return the pairs with their features
   */
  public static List<Row> candidates(
      EventArticle left,
      EventArticle right,
      double ownPrior,
      double[] ownWeights,
      @Nullable PassageEncoder encoder) {
    ScoreModel own = new ScoreModel(ownPrior, ownWeights);
    Models models = new Models(own, own, own, own, own, own);
    ScoringTools tools = new ScoringTools(models, all(encoder));
    Ration ration = Ration.limited(Integer.MAX_VALUE);
    ScoredPairs scored =
        left == right
            ? ScoredPairs.within(left, tools, ration)
            : ScoredPairs.between(left, right, tools, ration);
    List<Row> rows = new ArrayList<>();
    for (int k = 0; k < scored.size(); k++) {
      PassagePair pair = scored.pair(k);
      rows.add(new Row(pair.i(), pair.j(), scored.values(k)));
    }
    return rows;
  }

  /** Without a band, every pair is undecided. */
  private static @Nullable Reranking all(@Nullable PassageEncoder encoder) {
    ScoreModel none = new ScoreModel(0, new double[Feature.values().length]);
    Models models = new Models(none, none, none, none, none, none);
    return encoder == null ? null : new Reranking(encoder, models, 0.5, Double.POSITIVE_INFINITY);
  }

  /**
   * Returns the features of two whole texts.
   *
   * @param left a text
   * @param right another one
   * @param encoder asked about the pair; null for none
   * @return the features, those of neighbours and rivals 0
   */
  public static double[] texts(
      EventArticle left, EventArticle right, @Nullable PassageEncoder encoder) {
    PassagePair pair =
        new WordAligner().align(left, 0, left.sentences(), right, 0, right.sentences());
    double[] values = new PairFeatures().inDetail(pair);
    Reranking reranking = all(encoder);
    if (reranking != null) {
      reranking.addAlone(pair, values);
    }
    return values;
  }
}

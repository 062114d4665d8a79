// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.training;

import dev.synoptic.benchmarks.training.LogisticRegression.Fit;
import dev.synoptic.benchmarks.training.LogisticRegression.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a model reaches on rows of groups that it was not trained on. */
final class Folds {

  private static final int MOST_FOLDS = 10;

  /**
   * What a model says of a row that it has not seen.
   *
   * @param probability what it says
   * @param target what the gold says
   * @param sure whether the gold asks for the pair
   */
  record Guess(double probability, double target, boolean sure) {}

  private Folds() {}

  /**
   * Trains without each tenth of the groups in turn and asks about that tenth.
   *
   * @param extra rows that every model is trained on and none is asked about
   */
  static List<Guess> guesses(List<Row> rows, List<Row> extra, boolean[] used, double penalty) {
    List<String> groups = rows.stream().map(Row::group).distinct().sorted().toList();
    int folds = Math.min(MOST_FOLDS, groups.size());
    List<Guess> guesses = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      List<Row> train = new ArrayList<>(extra);
      List<Row> test = new ArrayList<>();
      for (Row row : rows) {
        boolean held = groups.indexOf(row.group()) % folds == fold;
        if (held) {
          test.add(row);
        } else if (row.values() != GoldPairs.MISSED) {
          train.add(row);
        }
      }
      Fit fit = LogisticRegression.fit(train, used, penalty);
      for (Row row : test) {
        double guess = row.values() == GoldPairs.MISSED ? 0 : fit.probability(row.values());
        guesses.add(new Guess(guess, row.target(), row.sure()));
      }
    }
    return guesses;
  }

  static String report(List<Guess> guesses) {
    return String.format(
        Locale.ROOT,
        "rows %d, positive %.3f, accuracy %.3f, F1 %.3f, AUC %.3f, Pearson %.3f, calibration %.3f%s",
        guesses.size(),
        guesses.stream().mapToDouble(Guess::target).average().orElse(0),
        accuracy(guesses),
        f1(guesses),
        auc(guesses),
        pearson(guesses),
        calibrationError(guesses),
        linkReport(guesses));
  }

  /** Precision counts what the gold allows, recall what it asks for. */
  private static String linkReport(List<Guess> guesses) {
    if (guesses.stream().noneMatch(guess -> guess.target() >= 0.5 && !guess.sure())) {
      return "";
    }
    return "; links " + links(guesses);
  }

  private static String links(List<Guess> guesses) {
    double[] scores = linkScores(guesses, 0.5);
    return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", scores[0], scores[1], scores[2]);
  }

  /** Returns precision, recall and F1 of the links from a threshold on. */
  static double[] linkScores(List<Guess> guesses, double threshold) {
    double said = 0;
    double allowed = 0;
    double found = 0;
    double sure = 0;
    for (Guess guess : guesses) {
      boolean says = guess.probability() >= threshold;
      said += says ? 1 : 0;
      allowed += says && guess.target() >= 0.5 ? 1 : 0;
      found += says && guess.sure() ? 1 : 0;
      sure += guess.sure() ? 1 : 0;
    }
    double precision = said > 0 ? allowed / said : 0;
    double recall = sure > 0 ? found / sure : 0;
    double f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    return new double[] {precision, recall, f1};
  }

  private static double accuracy(List<Guess> guesses) {
    long right =
        guesses.stream().filter(g -> (g.probability() >= 0.5) == (g.target() >= 0.5)).count();
    return (double) right / guesses.size();
  }

  private static double f1(List<Guess> guesses) {
    double hits = 0;
    double all = 0;
    for (Guess guess : guesses) {
      hits += guess.probability() >= 0.5 && guess.target() >= 0.5 ? 2 : 0;
      all += (guess.probability() >= 0.5 ? 1 : 0) + (guess.target() >= 0.5 ? 1 : 0);
    }
    return all > 0 ? hits / all : 0;
  }

  private static double auc(List<Guess> guesses) {
    List<Guess> sorted = new ArrayList<>(guesses);
    sorted.sort(Comparator.comparingDouble(Guess::probability));
    double ranks = 0;
    double positives = 0;
    for (int i = 0; i < sorted.size(); i++) {
      if (sorted.get(i).target() >= 0.5) {
        ranks += i;
        positives++;
      }
    }
    double negatives = sorted.size() - positives;
    return (ranks - positives * (positives - 1) / 2) / (positives * negatives);
  }

  private static double pearson(List<Guess> guesses) {
    double x = guesses.stream().mapToDouble(Guess::probability).average().orElse(0);
    double y = guesses.stream().mapToDouble(Guess::target).average().orElse(0);
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (Guess guess : guesses) {
      xy += (guess.probability() - x) * (guess.target() - y);
      xx += (guess.probability() - x) * (guess.probability() - x);
      yy += (guess.target() - y) * (guess.target() - y);
    }
    return xy / StrictMath.sqrt(xx * yy);
  }

  private static double calibrationError(List<Guess> guesses) {
    double[] gap = new double[10];
    for (Guess guess : guesses) {
      gap[Math.min(9, (int) (guess.probability() * 10))] += guess.probability() - guess.target();
    }
    double sum = 0;
    for (double g : gap) {
      sum += Math.abs(g);
    }
    return sum / guesses.size();
  }
}

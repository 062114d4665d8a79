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

  private record Guess(double probability, double target) {}

  private Folds() {}

  static String report(List<Row> rows, boolean[] used, double penalty) {
    List<String> groups = rows.stream().map(Row::group).distinct().sorted().toList();
    int folds = Math.min(MOST_FOLDS, groups.size());
    List<Guess> guesses = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      List<Row> train = new ArrayList<>();
      List<Row> test = new ArrayList<>();
      for (Row row : rows) {
        (groups.indexOf(row.group()) % folds == fold ? test : train).add(row);
      }
      Fit fit = LogisticRegression.fit(train, used, penalty);
      test.forEach(row -> guesses.add(new Guess(fit.probability(row.values()), row.target())));
    }
    return String.format(
        Locale.ROOT,
        "rows %d, positive %.3f, accuracy %.3f, F1 %.3f, AUC %.3f, Pearson %.3f, calibration %.3f",
        rows.size(),
        rows.stream().mapToDouble(Row::target).average().orElse(0),
        accuracy(guesses),
        f1(guesses),
        auc(guesses),
        pearson(guesses),
        calibrationError(guesses));
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

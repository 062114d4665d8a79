// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.training;

import dev.synoptic.benchmarks.training.LogisticRegression.Fit;
import dev.synoptic.benchmarks.training.LogisticRegression.Row;
import dev.synoptic.link.TrainingPairs;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Learns the weights that core ships.
 *
 * <p>Usage: {@code ScoreTrainer GOLD_DIR OUT_DIR}; the gold folder holds {@code
 * documents/basil.dev.jsonl}, {@code pairs/ecb.train.jsonl}, {@code pairs/msrp.train.jsonl} and
 * {@code pairs/stsb.train.jsonl}. Prints what each model reaches on grouped folds.
 */
public final class ScoreTrainer {

  /** Two passages with the same words from beginning to end report the same, whatever else. */
  private static final double IDENTITY_WEIGHT = 10;

  private static final List<String> NAMES = TrainingPairs.names();
  private static final int IDENTICAL = NAMES.indexOf("IDENTICAL");

  private final PrintStream log = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final GoldPairs gold = new GoldPairs();
  private final Path data;
  private final Path out;

  private ScoreTrainer(Path data, Path out) {
    this.data = data;
    this.out = out;
  }

  /**
   * Trains and writes all models.
   *
   * @param args folder of gold data, folder for the models
   * @throws IOException if a file can't be read or written
   */
  public static void main(String[] args) throws IOException {
    new ScoreTrainer(Path.of(args[0]), Path.of(args[1])).run();
  }

  private void run() throws IOException {
    Path documents = data.resolve("documents/basil.dev.jsonl");
    Fit none = new Fit(0, new double[NAMES.size()]);
    Fit own = train("own", gold.documents(documents, none), used(true), 10, "documents/basil.dev");
    train("score", gold.documents(documents, own), used(false), 10, "documents/basil.dev");
    List<Row> events = new ArrayList<>(gold.pairs(data.resolve("pairs/ecb.train.jsonl"), 1));
    events.addAll(gold.pairsInContext(data.resolve("pairs/ecb.train.jsonl")));
    train("pair", events, used(true), 10, "pairs/ecb.train, with and without its topic");
    List<Row> paraphrases = gold.pairs(data.resolve("pairs/msrp.train.jsonl"), 1);
    train("equivalence", paraphrases, used(true), 10, "pairs/msrp.train");
    List<Row> graded = gold.pairs(data.resolve("pairs/stsb.train.jsonl"), 5);
    train("similarity", graded, used(true), 1, "pairs/stsb.train");
  }

  private static boolean[] used(boolean ownOnly) {
    boolean[] used = new boolean[NAMES.size()];
    for (int i = 0; i < used.length; i++) {
      used[i] = i != IDENTICAL && (!ownOnly || TrainingPairs.isOwn().get(i));
    }
    return used;
  }

  private Fit train(String model, List<Row> rows, boolean[] used, double penalty, String source)
      throws IOException {
    log.printf(Locale.ROOT, "%-12s %s%n", model, Folds.report(rows, used, penalty));
    List<Row> candidates = rows.stream().filter(row -> row.values() != GoldPairs.MISSED).toList();
    Fit fit = LogisticRegression.fit(candidates, used, penalty);
    fit.weights()[IDENTICAL] = IDENTITY_WEIGHT;
    write(model, fit, candidates.size(), source);
    return fit;
  }

  private void write(String model, Fit fit, int rows, String source) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("# Logistic weights learned from ").append(source);
    text.append(" (").append(rows).append(" pairs) by ScoreTrainer.\n");
    text.append(String.format(Locale.ROOT, "%-20s %10.5f%n", "PRIOR", fit.prior()));
    for (int i = 0; i < NAMES.size(); i++) {
      text.append(String.format(Locale.ROOT, "%-20s %10.5f%n", NAMES.get(i), fit.weights()[i]));
    }
    Files.writeString(out.resolve(model + ".txt"), text.toString().replace("\r\n", "\n"));
  }
}

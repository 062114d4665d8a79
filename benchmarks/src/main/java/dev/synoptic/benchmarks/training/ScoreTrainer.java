// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.training;

import dev.synoptic.benchmarks.training.LogisticRegression.Fit;
import dev.synoptic.benchmarks.training.LogisticRegression.Row;
import dev.synoptic.link.TrainingPairs;
import dev.synoptic.spi.Lexicon;
import dev.synoptic.spi.PassageEncoder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Learns the weights that core ships.
 *
 * <p>Usage: {@code ScoreTrainer GOLD_DIR OUT_DIR PROFILE}, where the profile is {@code core}, {@code
 * lexicon}, {@code transformer} (with a lexicon) or {@code transformer-core} (without one); what it
 * needs is found on the class path. The gold folder holds {@code documents/basil.dev.jsonl}, {@code
 * pairs/ecb.train.jsonl}, {@code pairs/msrp.train.jsonl}, {@code pairs/paws.dev.jsonl} and {@code
 * pairs/stsb.train.jsonl}. Prints what each model reaches on grouped folds.
 */
public final class ScoreTrainer {

  /** Two passages with the same words from beginning to end report the same, whatever else. */
  private static final double IDENTITY_WEIGHT = 10;

  /**
   * Of the word-order traps, one in so many is learned from: enough to know that order matters
   * among the same words, too few to bend the base rate of news.
   */
  private static final int TRAPS = 16;

  private static final List<String> NAMES = TrainingPairs.names();
  private static final int IDENTICAL = NAMES.indexOf("IDENTICAL");

  private final PrintStream log = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final GoldPairs words;
  private final GoldPairs gold;
  private final boolean hasLexicon;
  private final boolean hasEncoder;
  private final Path data;
  private final Path out;

  private ScoreTrainer(
      Path data, Path out, @Nullable Lexicon lexicon, @Nullable PassageEncoder encoder) {
    words = new GoldPairs(lexicon, null);
    gold = new GoldPairs(lexicon, encoder);
    hasLexicon = lexicon != null;
    hasEncoder = encoder != null;
    this.data = data;
    this.out = out;
  }

  /**
   * Trains and writes all models.
   *
   * @param args folder of gold data, folder for the models, profile
   * @throws IOException if a file can't be read or written
   */
  public static void main(String[] args) throws IOException {
    String profile = args.length < 3 ? "core" : args[2];
    boolean core = profile.endsWith("core");
    Lexicon lexicon = core ? null : ServiceLoader.load(Lexicon.class).findFirst().orElseThrow();
    if (!profile.startsWith("transformer")) {
      new ScoreTrainer(Path.of(args[0]), Path.of(args[1]), lexicon, null).run();
      return;
    }
    try (PassageEncoder encoder =
        new RememberingEncoder(
            ServiceLoader.load(PassageEncoder.class).findFirst().orElseThrow())) {
      new ScoreTrainer(Path.of(args[0]), Path.of(args[1]), lexicon, encoder).run();
    }
  }

  private void run() throws IOException {
    Path documents = data.resolve("documents/basil.dev.jsonl");
    Fit none = new Fit(0, new double[NAMES.size()]);
    Fit own = own(words.documents(documents, none));
    List<Row> candidates = gold.documents(documents, own);
    train("score", candidates, used(false), 10, "documents/basil.dev");
    if (hasEncoder) {
      log.printf("%-12s %s%n", "… undecided", Folds.report(reranked(candidates)));
    }
    List<Row> events = new ArrayList<>(gold.pairs(data.resolve("pairs/ecb.train.jsonl"), 1));
    events.addAll(gold.pairsInContext(data.resolve("pairs/ecb.train.jsonl")));
    train("pair", events, used(true), 10, "pairs/ecb.train, with and without its topic");
    List<Row> traps = gold.pairs(data.resolve("pairs/paws.dev.jsonl"), 1);
    List<Row> some = everyNth(traps, TRAPS);
    List<Row> paraphrases = gold.pairs(data.resolve("pairs/msrp.train.jsonl"), 1);
    String source = "pairs/msrp.train and every " + TRAPS + "th row of pairs/paws.dev";
    train("equivalence", paraphrases, some, used(true), 10, source);
    log.printf(
        "%-12s %s%n", "… traps", Folds.report(Folds.guesses(traps, List.of(), used(true), 3)));
    Fit seen = LogisticRegression.fit(join(paraphrases, some), used(true), 10);
    log.printf("%-12s %s%n", "… unseen traps", Folds.report(unseen(traps, seen)));
    List<Row> graded = gold.pairs(data.resolve("pairs/stsb.train.jsonl"), 5);
    train("similarity", graded, used(true), 1, "pairs/stsb.train");
  }

  /** With an encoder, the pairs by themselves are judged by the models of the lexicon. */
  private Fit own(List<Row> rows) throws IOException {
    return hasEncoder
        ? LogisticRegression.fit(known(rows), used(true, false), 10)
        : train("own", rows, used(true), 10, "documents/basil.dev");
  }

  /** Only what the words leave undecided is asked of the encoder. */
  private List<Folds.Guess> reranked(List<Row> rows) {
    List<Folds.Guess> first = Folds.guesses(rows, List.of(), used(false, false), 10);
    List<Folds.Guess> second = Folds.guesses(rows, List.of(), used(false), 10);
    double lowest = 1 / (1 + StrictMath.exp(TrainingPairs.BAND));
    List<Folds.Guess> guesses = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      double probability = first.get(i).probability();
      boolean undecided = probability >= lowest && probability <= 1 - lowest;
      guesses.add(undecided ? second.get(i) : first.get(i));
    }
    return guesses;
  }

  private boolean[] used(boolean ownOnly) {
    return used(ownOnly, hasEncoder);
  }

  private boolean[] used(boolean ownOnly, boolean encoded) {
    boolean[] used = new boolean[NAMES.size()];
    for (int i = 0; i < used.length; i++) {
      used[i] =
          i != IDENTICAL
              && (!ownOnly || TrainingPairs.isOwn().get(i))
              && (hasLexicon || !TrainingPairs.isMeaning().get(i))
              && (encoded || !TrainingPairs.isEncoder().get(i));
    }
    return used;
  }

  private static List<Row> known(List<Row> rows) {
    return rows.stream().filter(row -> row.values() != GoldPairs.MISSED).toList();
  }

  /** What the model of the equivalence says of the word-order traps that it has not seen. */
  private static List<Folds.Guess> unseen(List<Row> traps, Fit fit) {
    List<Folds.Guess> guesses = new ArrayList<>();
    for (int i = 0; i < traps.size(); i++) {
      if (i % TRAPS != 0) {
        Row row = traps.get(i);
        guesses.add(new Folds.Guess(fit.probability(row.values()), row.target(), row.sure()));
      }
    }
    return guesses;
  }

  private static List<Row> everyNth(List<Row> rows, int n) {
    List<Row> some = new ArrayList<>();
    for (int i = 0; i < rows.size(); i += n) {
      some.add(rows.get(i));
    }
    return some;
  }

  private static List<Row> join(List<Row> rows, List<Row> others) {
    List<Row> all = new ArrayList<>(rows);
    all.addAll(others);
    return all;
  }

  private Fit train(String model, List<Row> rows, boolean[] used, double penalty, String source)
      throws IOException {
    return train(model, rows, List.of(), used, penalty, source);
  }

  private Fit train(
      String model, List<Row> rows, List<Row> extra, boolean[] used, double penalty, String source)
      throws IOException {
    List<Folds.Guess> guesses = Folds.guesses(rows, extra, used, penalty);
    log.printf(Locale.ROOT, "%-12s %s%n", model, Folds.report(guesses));
    String diagram = ReliabilityDiagram.svg(model, source, guesses);
    Files.writeString(out.resolve("reliability-" + model + ".svg"), diagram);
    List<Row> candidates = known(join(rows, extra));
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

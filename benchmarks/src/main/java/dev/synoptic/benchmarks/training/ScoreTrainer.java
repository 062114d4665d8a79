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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Learns the weights that core ships.
 *
 * <p>Usage: {@code ScoreTrainer GOLD_DIR src-test-data OUT_DIR PROFILE}, where the profile is
 * {@code core}, {@code lexicon}, {@code transformer} (with a lexicon) or {@code transformer-core}
 * (without one); what it needs is found on the class path. The gold folder holds {@code
 * documents/basil.dev.jsonl}, {@code events/basil.dev.jsonl} and, in {@code pairs}, {@code
 * ecb.train}, {@code ecb.dev}, {@code nanco.dev}, {@code msrp.train}, {@code paws.dev} and {@code
 * stsb.train}. Prints what each model reaches on grouped folds.
 */
public final class ScoreTrainer {

  /** Two passages with the same words from beginning to end report the same, whatever else. */
  private static final double IDENTITY_WEIGHT = 10;

  /**
   * Of the word-order traps, one in so many is learned from: enough to know that order matters
   * among the same words, too few to bend the base rate of news.
   */
  private static final int TRAPS = 100;

  /** Penalty of what is learned from so few events that it must hold weights close together. */
  private static final double FEW_EVENTS = 150;

  private static final List<String> NAMES = TrainingPairs.names();

  /** Graded pairs are few beside the pairs of two events; each counts as so many. */
  private static final int GRADED = 4;

  /** What whole articles have enough pairs to learn from. */
  private static final Set<String> OF_PAIRS =
      Set.of(
          "SHARE",
          "BETTER_SHARE",
          "LOCAL_SHARE",
          "AMOUNT",
          "LOCAL_AMOUNT",
          "RAREST",
          "SECOND_RAREST",
          "SHARED_NAMES",
          "OTHER_NAMES",
          "SHARED_FIGURES",
          "OTHER_FIGURES",
          "SHARED_QUOTATION",
          "LONGEST_RUN",
          "SHORTER_LENGTH",
          "LENGTH_RATIO",
          "MEANING",
          "LOCAL_MEANING",
          "SOFT_SHARE");

  private static final Set<String> OF_ARTICLES =
      union(
          OF_PAIRS,
          Set.of(
              "PLACE",
              "BOTH_LEAD",
              "NEIGHBOUR_WORDS",
              "NEIGHBOUR_PAIRS",
              "ANY_NEIGHBOUR",
              "ARTICLES_LINKS",
              "ARTICLES_LENGTH",
              "NEARER_RIVAL",
              "FARTHER_RIVAL",
              "BETTER_RANK",
              "WORSE_RANK"));

  private static final Set<String> OF_TEXTS =
      NAMES.stream()
          .filter(name -> TrainingPairs.isOwn().get(NAMES.indexOf(name)))
          .filter(name -> !name.equals("IDENTICAL"))
          .collect(Collectors.toUnmodifiableSet());

  /** Amounts of what is missing, and order, tell another thing in an answer of five words. */
  private static final Set<String> OF_SHORT_TEXTS =
      OF_TEXTS.stream()
          .filter(name -> !name.contains("MISSING") && !name.contains("GRAMS"))
          .filter(name -> !name.startsWith("SAME_WORDS"))
          .filter(name -> !Set.of("CROSSED", "LONE_MOVES", "KEPT_NEIGHBOURS").contains(name))
          .collect(Collectors.toUnmodifiableSet());

  private static final String EVENTS =
      "documents/basil.dev, basil-links and the open half of src-test-data";

  private static final int IDENTICAL = NAMES.indexOf("IDENTICAL");

  private final PrintStream log = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final GoldPairs words;
  private final GoldPairs gold;
  private final boolean hasLexicon;
  private final boolean hasEncoder;
  private final Path data;
  private final Path invented;
  private final Path out;
  private Set<String> readTwice = Set.of();

  private ScoreTrainer(
      Path data,
      Path invented,
      Path out,
      @Nullable Lexicon lexicon,
      @Nullable PassageEncoder encoder) {
    words = new GoldPairs(lexicon, null);
    gold = encoder == null ? words : new GoldPairs(lexicon, encoder);
    hasLexicon = lexicon != null;
    hasEncoder = encoder != null;
    this.data = data;
    this.invented = invented;
    this.out = out;
  }

  /**
   * Trains and writes all models.
   *
   * @param args folder of gold data, folder of the invented events, folder for the models, profile
   * @throws IOException if a file can't be read or written
   */
  public static void main(String[] args) throws IOException {
    String profile = args.length < 4 ? "core" : args[3];
    boolean core = profile.endsWith("core");
    Lexicon lexicon = core ? null : ServiceLoader.load(Lexicon.class).findFirst().orElseThrow();
    if (!profile.startsWith("transformer")) {
      trainer(args, lexicon, null).run();
      return;
    }
    PassageEncoder found = ServiceLoader.load(PassageEncoder.class).findFirst().orElseThrow();
    try (PassageEncoder encoder = new RememberingEncoder(found)) {
      trainer(args, lexicon, encoder).run();
    }
  }

  private static ScoreTrainer trainer(
      String[] args, @Nullable Lexicon lexicon, @Nullable PassageEncoder encoder) {
    return new ScoreTrainer(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), lexicon, encoder);
  }

  private void run() throws IOException {
    Fit none = new Fit(0, new double[NAMES.size()]);
    Fit own = own(articles(words, none));
    List<Row> rows = articles(gold, own);
    trainBalanced("score", rows, used(OF_ARTICLES), FEW_EVENTS);
    if (hasEncoder) {
      reportBalanced("… undecided", rows, reranked(rows));
    }
    trainPair();
    trainEquivalence();
    List<Row> graded = gold.pairs(data.resolve("pairs/stsb.train.jsonl"), 5);
    train("similarity", graded, used(OF_TEXTS), 1, "pairs/stsb.train");
  }

  /** The pairs of the real events that two annotators read, those that one did, the invented. */
  private List<Row> articles(GoldPairs reader, Fit own) throws IOException {
    List<Row> twice = reader.documents(data.resolve("documents/basil.dev.jsonl"), own);
    List<Row> once = reader.annotated(data.resolve("events/basil.dev.jsonl"), own);
    readTwice = twice.stream().map(Row::group).collect(Collectors.toUnmodifiableSet());
    return join(join(twice, once), reader.invented(invented, own));
  }

  /** An encoder is asked later; until then, pairs are judged as without it. */
  private Fit own(List<Row> rows) throws IOException {
    return hasEncoder
        ? LogisticRegression.fit(known(rows), used(OF_PAIRS, false), FEW_EVENTS)
        : train("own", rows, used(OF_PAIRS), FEW_EVENTS, EVENTS);
  }

  /** What is guessed when only what the words leave undecided is asked of the encoder. */
  private List<Folds.Guess> reranked(List<Row> rows) {
    List<Folds.Guess> first = balanced(rows, used(OF_ARTICLES, false), FEW_EVENTS);
    List<Folds.Guess> second = balanced(rows, used(OF_ARTICLES), FEW_EVENTS);
    double lowest = 1 / (1 + StrictMath.exp(TrainingPairs.BAND));
    List<Folds.Guess> guesses = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      double probability = first.get(i).probability();
      boolean undecided = probability >= lowest && probability <= 1 - lowest;
      guesses.add(undecided ? second.get(i) : first.get(i));
    }
    return guesses;
  }

  private void trainPair() throws IOException {
    Path events = data.resolve("pairs/ecb.train.jsonl");
    List<Row> rows = new ArrayList<>(gold.pairs(events, 1));
    List<Row> graded = gold.pairs(data.resolve("pairs/stsb.train.jsonl"), 5);
    for (int copy = 0; copy < GRADED; copy++) {
      rows.addAll(graded);
    }
    String source = "pairs/ecb.train and pairs/stsb.train";
    train("pair", rows, used(OF_SHORT_TEXTS), 10, source);
    Fit fit = LogisticRegression.fit(rows, used(OF_SHORT_TEXTS), 10);
    List<Row> unseen = gold.pairs(data.resolve("pairs/ecb.dev.jsonl"), 1);
    report("… unseen", guesses(unseen, fit));
    train("in-event", gold.pairsInContext(events), used(OF_TEXTS), 10, "pairs/ecb.train");
    report("… answers", guesses(gold.pairs(data.resolve("pairs/nanco.dev.jsonl"), 1), fit));
  }

  private void trainEquivalence() throws IOException {
    List<Row> traps = gold.pairs(data.resolve("pairs/paws.dev.jsonl"), 1);
    List<Row> some = new ArrayList<>();
    List<Row> unseen = new ArrayList<>();
    for (int i = 0; i < traps.size(); i++) {
      (i % TRAPS == 0 ? some : unseen).add(traps.get(i));
    }
    List<Row> paraphrases = gold.pairs(data.resolve("pairs/msrp.train.jsonl"), 1);
    String source = "pairs/msrp.train and every " + TRAPS + "th row of pairs/paws.dev";
    train("equivalence", paraphrases, some, used(OF_TEXTS), 3, source);
    Fit fit = LogisticRegression.fit(join(paraphrases, some), used(OF_TEXTS), 3);
    report("… unseen", guesses(unseen, fit));
  }

  private void report(String what, List<Folds.Guess> guesses) {
    log.printf(Locale.ROOT, "%-12s %s%n", what, Folds.report(guesses));
  }

  private boolean[] used(Set<String> names) {
    return used(names, hasEncoder);
  }

  private boolean[] used(Set<String> names, boolean encoded) {
    boolean[] used = new boolean[NAMES.size()];
    for (int i = 0; i < used.length; i++) {
      used[i] =
          TrainingPairs.isEncoder().get(i)
              ? encoded
              : names.contains(NAMES.get(i)) && (hasLexicon || !TrainingPairs.isMeaning().get(i));
    }
    return used;
  }

  private static List<Folds.Guess> guesses(List<Row> rows, Fit fit) {
    return rows.stream()
        .map(row -> new Folds.Guess(fit.probability(row.values()), row.target(), row.sure()))
        .toList();
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
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
    Fit fit = LogisticRegression.fit(known(join(rows, extra)), used, penalty);
    finish(model, guesses, fit, rows.size() + extra.size(), source);
    return fit;
  }

  /** Trains a model by whose even odds as many links are wrong as are missed. */
  private void trainBalanced(String model, List<Row> rows, boolean[] used, double penalty)
      throws IOException {
    List<Folds.Guess> guesses = balanced(rows, used, penalty);
    reportBalanced("held out", rows, guesses);
    Fit fit = LogisticRegression.fit(known(rows), used, penalty);
    fit = Balance.balanced(fit, rows, used, penalty);
    finish(model, guesses, fit, rows.size(), EVENTS);
  }

  /** What balanced models say of the groups that they were not trained on. */
  private static List<Folds.Guess> balanced(List<Row> rows, boolean[] used, double penalty) {
    List<Folds.Guess> guesses = new ArrayList<>();
    for (String group : groups(rows)) {
      List<Row> others = rows.stream().filter(row -> !row.group().equals(group)).toList();
      Fit fit = LogisticRegression.fit(known(others), used, penalty);
      fit = Balance.balanced(fit, others, used, penalty);
      for (Row row : rows) {
        if (row.group().equals(group)) {
          double guess = row.values() == GoldPairs.MISSED ? 0 : fit.probability(row.values());
          guesses.add(new Folds.Guess(guess, row.target(), row.sure()));
        }
      }
    }
    return guesses;
  }

  private static List<String> groups(List<Row> rows) {
    return rows.stream().map(Row::group).distinct().sorted().toList();
  }

  /** Reports on the guesses of all events, group by group, then on those that two have read. */
  private void reportBalanced(String what, List<Row> rows, List<Folds.Guess> guesses) {
    report(what, guesses);
    List<Folds.Guess> twice = new ArrayList<>();
    int next = 0;
    for (String group : groups(rows)) {
      int size = (int) rows.stream().filter(row -> row.group().equals(group)).count();
      if (readTwice.contains(group)) {
        twice.addAll(guesses.subList(next, next + size));
      }
      next += size;
    }
    report("… read twice", twice);
  }

  private static List<Row> known(List<Row> rows) {
    return rows.stream().filter(row -> row.values() != GoldPairs.MISSED).toList();
  }

  private void finish(String model, List<Folds.Guess> guesses, Fit fit, int rows, String source)
      throws IOException {
    report(model, guesses);
    String diagram = ReliabilityDiagram.svg(model, source, guesses);
    Files.writeString(out.resolve("reliability-" + model + ".svg"), diagram);
    fit.weights()[IDENTICAL] = IDENTITY_WEIGHT;
    write(model, fit, rows, source);
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

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality;

import dev.synoptic.benchmarks.gold.GoldCommand;
import dev.synoptic.benchmarks.quality.events.EventTask;
import dev.synoptic.benchmarks.quality.metrics.Figures;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the rows of gold files and prints how good the answers are. */
@Command(
    name = "quality",
    mixinStandardHelpOptions = true,
    description = {
      "Answers the rows of gold files and prints the figures as one JSON line.",
      "The task gold has options of its own: gold --help."
    })
public final class QualityCommand implements Callable<Integer> {

  /** Where pairs get the event that their words are weighed by. */
  enum Context {
    /** No event. */
    NONE,
    /** All sentences of the rows with the same {@code group}. */
    GROUP
  }

  @Parameters(paramLabel = "TASK", description = "${COMPLETION-CANDIDATES}")
  private Task task = Task.PAIRS;

  @Option(
      names = "--data",
      required = true,
      split = ",",
      description = "gold files, JSON lines; .gz is gzipped")
  private List<Path> data = List.of();

  @Option(names = "--out", required = true, description = "file to write the answers to")
  private Path out = Path.of("");

  @Option(names = "--threads", description = "default: ${DEFAULT-VALUE}")
  private int threads = 1;

  @Option(names = "--profile", description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
  private SynopticEngine.Profile profile = SynopticEngine.Profile.LEXICON;

  @Option(
      names = "--target",
      description = "for pairs: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
  private PairAnswerer.Target target = PairAnswerer.Target.SCORE;

  @Option(
      names = "--context",
      description = "for pairs: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
  private Context context = Context.NONE;

  @Spec private @Nullable CommandSpec spec;

  private final @Nullable Engine given;

  /** Makes a command that opens the library. */
  public QualityCommand() {
    this(null);
  }

  QualityCommand(@Nullable Engine given) {
    this.given = given;
  }

  /**
   * Runs the command and ends the program with its exit code.
   *
   * @param arguments the task and its options
   */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  private static int run(String[] arguments) {
    if (arguments.length > 0 && arguments[0].equals("gold")) {
      Supplier<Engine> engine = () -> SynopticEngine.open(SynopticEngine.Profile.LEXICON);
      return line(new GoldCommand(engine))
          .execute(Arrays.copyOfRange(arguments, 1, arguments.length));
    }
    return line(new QualityCommand()).execute(arguments);
  }

  /** Returns a command line that takes task names and values in any case. */
  static CommandLine line(Object command) {
    return new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() throws Exception {
    if (threads < 1) {
      throw new IllegalArgumentException("--threads (" + threads + ") must be >= 1");
    }
    List<JsonNode> rows = Rows.read(data);
    List<ObjectNode> answers = task == Task.EVENTS ? EventTask.answers(rows) : answers(rows);
    Rows.write(out, answers);
    PrintWriter output = Objects.requireNonNull(spec, "spec").commandLine().getOut();
    output.println(figures(gold(rows), Rows.byId(answers)));
    output.flush();
    return 0;
  }

  private List<ObjectNode> answers(List<JsonNode> rows) throws InterruptedException {
    List<JsonNode> seen = rows.stream().map(row -> Rows.only(row, fields())).toList();
    Answerer answerer = answerer(given == null ? SynopticEngine.open(profile) : given, seen);
    return Workers.map(seen, threads, row -> answer(answerer, row));
  }

  private static ObjectNode answer(Answerer answerer, JsonNode row) {
    ObjectNode answer = Json.object();
    answer.set("id", row.path("id"));
    try {
      answer.setAll(answerer.answer(row));
      return answer;
    } catch (RuntimeException e) {
      throw new IllegalStateException("row " + row.path("id") + " could not be answered", e);
    }
  }

  /** The only fields of a row that may be read to answer it; events have their own. */
  private List<String> fields() {
    return context == Context.GROUP ? List.of("id", "a", "b", "group") : List.of("id", "a", "b");
  }

  private Answerer answerer(Engine engine, List<JsonNode> rows) {
    return switch (task) {
      case PAIRS, CONTRADICTION, DIVERGENCES ->
          context == Context.GROUP
              ? PairAnswerer.grouped(engine, target, rows)
              : PairAnswerer.alone(engine, target);
      case DOCUMENTS -> new DocumentAnswerer(engine);
      case PASSAGES -> new PassageAnswerer(engine);
      case WORDS -> new WordAnswerer(engine.scorer());
      case EVENTS -> throw new IllegalStateException("events are answered together");
    };
  }

  private Map<String, JsonNode> gold(List<JsonNode> rows) {
    return Rows.byId(task == Task.EVENTS ? EventTask.events(rows) : rows);
  }

  /** Rows without gold can be answered all the same; then there is nothing to print but a note. */
  private String figures(Map<String, JsonNode> gold, Map<String, JsonNode> answers) {
    try {
      return task.metric().figures(gold, answers).toJson();
    } catch (IllegalArgumentException e) {
      System.err.println("not scored: " + e.getMessage());
      return new Figures().count("rows", gold.size()).toJson();
    }
  }
}

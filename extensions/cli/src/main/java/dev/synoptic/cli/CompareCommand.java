// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import dev.synoptic.Budget;
import dev.synoptic.cli.input.ArticleFiles;
import dev.synoptic.cli.input.Problems;
import dev.synoptic.cli.summary.TerminalSummary;
import dev.synoptic.cli.terminal.Page;
import dev.synoptic.model.Article;
import dev.synoptic.model.BudgetExceededException;
import dev.synoptic.model.LimitExceededException;
import dev.synoptic.model.Limits;
import dev.synoptic.model.Synopsis;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares articles, writes the files asked for, and prints the summary. */
@Command(
    name = "compare",
    description = "Compares two or more articles about one event.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all was done",
      "1:unexpected error",
      "2:wrong command line",
      "3:an input can't be read or is not what it must be",
      "4:an output can't be written"
    })
final class CompareCommand implements Callable<Integer> {

  /** When to use colours. */
  enum Colour {
    /** On a terminal, unless NO_COLOR is set. */
    AUTO,
    /** Always. */
    ALWAYS,
    /** Never. */
    NEVER
  }

  private static final int MOST_SECONDS = 1_000_000;

  private final Surroundings surroundings;
  private final Comparer comparer;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = {
        "Articles: a text file or a saved page (FILE.html) is one article; FILE.jsonl holds one on each line, with \"id\" and"
            + " \"text\"; - is standard input."
      })
  private List<String> files = List.of();

  @Mixin private OutputOptions outputOptions = new OutputOptions();

  @Option(
      names = "--min-score",
      paramLabel = "X",
      description = "Leave out links with a score below X, from 0 to 1.")
  private @Nullable Double minimumScore;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "Language of articles that name none, such as en.")
  private @Nullable String language;

  @Option(
      names = "--max-time",
      paramLabel = "SECONDS",
      description = "Compare for so long only; the result says what was left out.")
  private @Nullable Double seconds;

  @Option(
      names = "--max-pairs",
      paramLabel = "N",
      description = "Compare so many pairs of sentences only; the result says what was left out.")
  private @Nullable Long pairs;

  @Mixin private TextOptions textOptions = new TextOptions();

  @Option(names = "--jsonl", description = "Standard input holds an article on each line.")
  private boolean jsonInput;

  @Option(names = "--all", description = "Print long lists in full.")
  private boolean all;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colours: auto, always or never (default: auto).")
  private Colour colour = Colour.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print nothing but errors.")
  private boolean quiet;

  CompareCommand(Surroundings surroundings, Comparer comparer) {
    this.surroundings = surroundings;
    this.comparer = comparer;
  }

  @Override
  public Integer call() {
    EngineOptions options = options();
    Charset encoding = textOptions.encoding();
    Problems inputProblems = new Problems();
    Problems outputProblems = new Problems();
    try {
      Outputs outputs = outputOptions.check(files, outputProblems);
      List<Article> articles =
          new ArticleFiles(
                  options.limits(), encoding, jsonInput, surroundings.input(), inputProblems)
              .read(files);
      if (!inputProblems.isEmpty() || !outputProblems.isEmpty()) {
        return refuse(inputProblems, outputProblems);
      }
      return finish(compare(articles, options), outputs, outputProblems);
    } catch (LimitExceededException | BudgetExceededException e) {
      messages().error(String.valueOf(e.getMessage()));
      return ExitCode.INPUT;
    } catch (OutOfMemoryError e) {
      messages().error("the input needs more memory; SYNOPTIC_OPTS=-Xmx4g gives 4 GB");
      return ExitCode.INPUT;
    }
  }

  private EngineOptions options() {
    Double minimum = minimumScore;
    if (minimum != null && !(minimum >= 0 && minimum <= 1)) {
      throw wrong("--min-score (" + minimum + ") must be from 0 to 1");
    }
    String tag = language;
    if (tag != null && !TextOptions.isLanguage(tag)) {
      throw wrong("--language (" + tag + ") must be a BCP 47 tag such as en");
    }
    return new EngineOptions(
        minimum == null ? OptionalDouble.empty() : OptionalDouble.of(minimum),
        Optional.ofNullable(tag),
        Limits.DEFAULT,
        budget());
  }

  private Budget budget() {
    Double time = seconds;
    if (time != null && !(time >= 0 && time <= MOST_SECONDS)) {
      throw wrong("--max-time (" + time + ") must be from 0 to " + MOST_SECONDS);
    }
    Long most = pairs;
    if (most != null && most < 0) {
      throw wrong("--max-pairs (" + most + ") must be at least 0");
    }
    return new Budget(
        time == null ? Budget.UNLIMITED.time() : Duration.ofNanos((long) (time * 1e9)),
        most == null ? Budget.UNLIMITED.pairs() : most);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(specification().commandLine(), message);
  }

  private CommandSpec specification() {
    if (spec == null) {
      throw new IllegalStateException("the command runs outside of a command line");
    }
    return spec;
  }

  private Messages messages() {
    return new Messages(specification().commandLine().getErr());
  }

  private int refuse(Problems input, Problems output) {
    Messages messages = messages();
    input.messages().forEach(messages::error);
    output.messages().forEach(messages::error);
    return input.isEmpty() ? ExitCode.OUTPUT : ExitCode.INPUT;
  }

  private Synopsis compare(List<Article> articles, EngineOptions options) {
    if (quiet || !surroundings.terminalErrors()) {
      return comparer.compare(articles, options, (stage, done, total) -> {});
    }
    try (ProgressLine line =
        new ProgressLine(specification().commandLine().getErr(), System::nanoTime)) {
      return comparer.compare(articles, options, line);
    }
  }

  private int finish(Synopsis synopsis, Outputs outputs, Problems problems) {
    outputs.write(synopsis);
    if (!quiet) {
      print(synopsis, problems);
    }
    if (!synopsis.isComplete()) {
      messages().error(PartialResult.inWords(synopsis.omissions()));
    }
    problems.messages().forEach(messages()::error);
    return problems.isEmpty() ? ExitCode.OK : ExitCode.OUTPUT;
  }

  private void print(Synopsis synopsis, Problems problems) {
    boolean colours = colour == Colour.ALWAYS || (colour == Colour.AUTO && surroundings.colour());
    Page page = new Page(surroundings.width(), colours);
    TerminalSummary.print(synopsis, page, all);
    var out = specification().commandLine().getOut();
    out.print(page);
    if (out.checkError()) {
      problems.add("standard output", "can't be written");
    }
  }
}

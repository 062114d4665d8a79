// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.gold;

import dev.synoptic.benchmarks.quality.Engine;
import dev.synoptic.benchmarks.quality.Json;
import dev.synoptic.benchmarks.quality.Rows;
import dev.synoptic.model.Synopsis;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The task {@code gold}: compares the articles of each event as plain text and prints how well all
 * that comes out agrees with the gold.
 */
@Command(
    name = "gold",
    mixinStandardHelpOptions = true,
    description = "Compares the articles of src-test-data and prints the figures as one JSON line.")
public final class GoldCommand implements Callable<Integer> {

  /** Which events: the open ones are for tuning, the reserved ones only for the report. */
  enum Half {
    /** Events to learn from. */
    OPEN,
    /** Events that only report. */
    RESERVED
  }

  @Option(names = "--data", required = true, description = "folder of event folders")
  private Path data = Path.of("");

  @Option(names = "--half", description = "${COMPLETION-CANDIDATES}; default: both")
  private Optional<Half> half = Optional.empty();

  @Option(names = "--out", description = "file for the figures of each event, JSON lines")
  private Optional<Path> out = Optional.empty();

  @Spec private @Nullable CommandSpec spec;

  private final Supplier<? extends Engine> engine;

  /**
   * Makes a command.
   *
   * @param engine opens the library
   */
  public GoldCommand(Supplier<? extends Engine> engine) {
    this.engine = engine;
  }

  @Override
  public Integer call() throws Exception {
    Engine library = engine.get();
    GoldReport all = new GoldReport();
    List<JsonNode> lines = new ArrayList<>();
    for (Path folder : GoldReader.folders(data)) {
      GoldEvent event = GoldReader.read(folder);
      if (isWanted(event)) {
        Synopsis synopsis =
            library.compare(event.articles().stream().map(GoldEvent.GoldArticle::article).toList());
        all.add(event, synopsis);
        lines.add(line(event, synopsis));
      }
    }
    if (out.isPresent()) {
      Rows.write(out.get(), lines);
    }
    PrintWriter output = Objects.requireNonNull(spec, "spec").commandLine().getOut();
    output.println(all.figures().toJson());
    output.flush();
    return 0;
  }

  private boolean isWanted(GoldEvent event) {
    return half.map(wanted -> wanted.name().toLowerCase(Locale.ROOT).equals(event.half()))
        .orElse(true);
  }

  private static JsonNode line(GoldEvent event, Synopsis synopsis) {
    GoldReport report = new GoldReport();
    report.add(event, synopsis);
    ObjectNode line = Json.object().put("event", event.name());
    line.set("figures", Json.parse(report.figures().toJson()));
    return line;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import dev.synoptic.cli.input.ArticleStream;
import dev.synoptic.cli.input.Problems;
import dev.synoptic.cli.terminal.PlainText;
import dev.synoptic.corpus.ArticleIndex;
import dev.synoptic.corpus.Neighbour;
import dev.synoptic.corpus.ReusedText;
import dev.synoptic.model.Article;
import dev.synoptic.model.Limits;
import dev.synoptic.model.Reuse;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the articles of an index that report the same as one. */
@Command(
    name = "near",
    description = {
      "Finds the articles of the index in DIR that most likely report the same event as FILE.",
      "One line each, separated by tabs: the probability, the share of word trigrams in common, the"
          + " id. An article with the id of FILE is left out."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class NearCommand extends CorpusCommand {

  private final Surroundings surroundings;

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      description = "An article, or JSON lines; - is JSON lines from standard input.")
  private String file = "";

  @Option(
      names = {"-n", "--number"},
      paramLabel = "N",
      defaultValue = "10",
      description = "How many to list at most, from 1 to 1000 (default: 10).")
  private int number = 10;

  @Option(
      names = "--reuse",
      description =
          "List the passages in common instead: id, start and end there, start and end"
              + " in FILE.")
  private boolean reuse;

  @Mixin private TextOptions textOptions = new TextOptions();

  NearCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  int work(Path directory, Problems problems) {
    if (number < 1 || number > 1_000) {
      throw wrong("--number (" + number + ") must be from 1 to 1000");
    }
    Charset encoding = textOptions.encoding();
    try (ArticleIndex index = ArticleIndex.openForReading(directory)) {
      new ArticleStream(Limits.DEFAULT, encoding, surroundings.input(), problems)
          .read(
              List.of(file),
              article -> {
                show(index, article);
                return true;
              });
    }
    return ExitCode.OK;
  }

  private void show(ArticleIndex index, Article article) {
    if (reuse) {
      index.reuseOf(article).stream().limit(number).forEach(this::show);
    } else {
      index.nearest(article, number).forEach(this::show);
    }
  }

  private void show(Neighbour neighbour) {
    print(
        String.format(
            Locale.ROOT,
            "%.3f\t%.2f\t%s",
            neighbour.score(),
            neighbour.resemblance(),
            PlainText.clean(neighbour.article())));
  }

  private void show(ReusedText reused) {
    for (Reuse passage : reused.passages()) {
      print(
          "%s\t%d\t%d\t%d\t%d"
              .formatted(
                  PlainText.clean(reused.article().id()),
                  passage.right().span().start(),
                  passage.right().span().end(),
                  passage.left().span().start(),
                  passage.left().span().end()));
    }
  }
}

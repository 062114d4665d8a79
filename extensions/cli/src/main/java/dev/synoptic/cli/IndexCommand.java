// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import dev.synoptic.cli.input.ArticleStream;
import dev.synoptic.cli.input.Problems;
import dev.synoptic.corpus.ArticleIndex;
import dev.synoptic.model.Article;
import dev.synoptic.model.Limits;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds articles to an index; run again after a break, it goes on where it was. */
@Command(
    name = "index",
    description = {
      "Adds articles to the index in DIR, which is made if it is new.",
      "Articles whose id is there already are passed over, so that a run that was broken off"
          + " can be repeated. Ctrl-C keeps what was added so far."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class IndexCommand extends CorpusCommand {

  private static final int COMMIT_EVERY = 5_000;
  private static final int STOPPED = 130;

  private final Surroundings surroundings;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Articles: a text file or a saved page (FILE.html) is one; FILE.jsonl or FILE.jsonl.gz holds one on each line; a"
              + " folder stands for the .txt, .html and .jsonl files below it; - is JSON lines from"
              + " standard input.")
  private List<String> files = List.of();

  @Option(names = "--update", description = "Replace articles whose id is there already.")
  private boolean update;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "Language of a new index (default: en).")
  private @Nullable String language;

  @Mixin private TextOptions textOptions = new TextOptions();

  private long added;
  private long known;
  private long total;

  IndexCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  int work(Path directory, Problems problems) {
    String tag = language;
    if (tag != null && !TextOptions.isLanguage(tag)) {
      throw wrong("--language (" + tag + ") must be a BCP 47 tag such as en");
    }
    Charset encoding = textOptions.encoding();
    try (Interruption interruption = new Interruption();
        ArticleIndex index = ArticleIndex.open(directory, language)) {
      ArticleStream stream =
          new ArticleStream(Limits.DEFAULT, encoding, surroundings.input(), problems);
      List<String> all = stream.files(files);
      boolean visible = !quiet() && surroundings.terminalErrors();
      try (ProgressBar bar =
          new ProgressBar(
              specification().commandLine().getErr(), System::nanoTime, visible, size(all))) {
        stream.readDifferent(all, article -> take(index, article, stream, bar, interruption));
      }
      index.commit();
      total = index.size();
      if (!quiet()) {
        report(interruption.isAsked());
      }
      return interruption.isAsked() ? STOPPED : ExitCode.OK;
    }
  }

  private boolean take(
      ArticleIndex index,
      Article article,
      ArticleStream stream,
      ProgressBar bar,
      Interruption interruption) {
    if (!update && index.contains(article.id())) {
      known++;
    } else {
      index.update(article);
      added++;
      if (added % COMMIT_EVERY == 0) {
        index.commit();
      }
    }
    bar.step(stream.bytes(), added + known);
    return !interruption.isAsked();
  }

  private void report(boolean stopped) {
    messages()
        .remark(
            String.format(
                Locale.ROOT,
                "%s%,d articles added, %,d were there already; the index holds %,d",
                stopped ? "stopped: " : "",
                added,
                known,
                total));
  }

  /** Returns the bytes of all files, or 0 if one is no file. */
  private static long size(List<String> files) {
    long size = 0;
    for (String file : files) {
      try {
        if (!Files.isRegularFile(Path.of(file))) {
          return 0;
        }
        size += Files.size(Path.of(file));
      } catch (IOException | InvalidPathException e) {
        return 0;
      }
    }
    return size;
  }
}

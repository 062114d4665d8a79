// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.corpus.ArticleIndex;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index command as a process of its own that is broken off at work. */
class BrokenOffIndexTest {

  private static final String[] SYLLABLES = {
    "bar", "dun", "kel", "mor", "tas", "vin", "lor", "gar"
  };
  private static final int PATIENCE = 120;

  @TempDir private Path folder;

  private Path articles(int number) throws IOException {
    Random random = new Random(number);
    List<String> lines = new ArrayList<>();
    String matter = "";
    for (int i = 0; i < number; i++) {
      if (i % 2 == 0) {
        matter =
            "The mill of " + name(random) + " was sold to " + name(random) + " " + name(random);
      }
      lines.add("{\"id\":\"a%d\",\"text\":\"%s, %s said.\"}".formatted(i, matter, name(random)));
    }
    return Files.write(folder.resolve("articles.jsonl"), lines);
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder("Z");
    for (int i = 0; i < 3; i++) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return name.toString();
  }

  private Process start(Path index, Path articles) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classPath(),
            Main.class.getName(),
            "index",
            index.toString(),
            articles.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  private static String classPath() {
    return String.join(
        File.pathSeparator,
        Path.of(System.getProperty("basedir", ""), "target", "classes").toString(),
        System.getProperty("jdk.module.path", ""),
        System.getProperty("java.class.path", ""));
  }

  /** Waits for a file that the process makes. */
  private static void await(Path file, Process process) throws InterruptedException {
    for (int i = 0; i < PATIENCE * 50 && process.isAlive() && !Files.exists(file); i++) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    assertThat(file).exists();
    assertThat(process.isAlive()).isTrue();
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"));
  }

  @Test
  void whatWasKilledGoesOnWhereItWas() throws Exception {
    Path articles = articles(9_000);
    Path index = folder.resolve("index");
    Process process = start(index, articles);
    await(index.resolve("segments_2"), process);
    process.destroyForcibly();
    assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
    CommandRun again = new CommandRun().run("index", index.toString(), articles.toString());
    assertThat(again.code).isZero();
    assertThat(again.err).matches("4,000 articles added, 5,000 were there .* holds 9,000\n");
    Path other = folder.resolve("other");
    new CommandRun().run("index", other.toString(), articles.toString());
    String events = new CommandRun().run("events", index.toString()).out;
    assertThat(events).isEqualTo(new CommandRun().run("events", other.toString()).out).isNotEmpty();
  }

  @Test
  void anInterruptionKeepsWhatWasAdded() throws Exception {
    Path index = folder.resolve("index");
    Process process = start(index, articles(60_000));
    await(index.resolve("segments_1"), process);
    TimeUnit.MILLISECONDS.sleep(500);
    process.destroy();
    assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
    assertThat(log()).contains("stopped: ");
    try (ArticleIndex stopped = ArticleIndex.openForReading(index)) {
      assertThat(log()).contains("the index holds %,d\n".formatted(stopped.size()));
      assertThat(stopped.size()).isBetween(1, 59_999);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed in the middle of its work leaves an index with all that it committed.
 */
class CrashTest {

  private static final int KILLS = 3;

  @TempDir private Path folder;

  @Test
  void whatWasCommittedOutlivesTheProcess() throws Exception {
    int before = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int committed = runAndKill(4 + 3 * kill);
      try (ArticleIndex index = ArticleIndex.open(folder)) {
        assertThat(index.size()).isGreaterThanOrEqualTo(committed).isGreaterThan(before);
        for (int event = 0; event < committed; event++) {
          assertThat(index.article(Reports.id(event, 0))).contains(Reports.of(event, 0));
        }
        before = index.size();
      }
    }
  }

  /** Returns how many articles the process said that it had committed before it was killed. */
  private int runAndKill(int commits) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath(),
                KilledProcess.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int committed = 0;
    try (BufferedReader lines = process.inputReader()) {
      for (int i = 0; i < commits; i++) {
        committed = Integer.parseInt(lines.readLine());
      }
      // Through its handle, because the process itself would close its output as well.
      process.toHandle().destroyForcibly();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        committed = Integer.parseInt(line);
      }
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return committed;
  }

  /** The classes of this module and of its tests, and all that both were started with. */
  private static String classPath() {
    Path target = Path.of(System.getProperty("basedir", ""), "target");
    return String.join(
        File.pathSeparator,
        target.resolve("test-classes").toString(),
        target.resolve("classes").toString(),
        System.getProperty("jdk.module.path", ""),
        System.getProperty("java.class.path", ""));
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The one table that threads share without a lock. It may forget, and a thread may not see what
 * another one noted; but whatever it gives must be what was noted for that very form, whole.
 */
class WordMemoryTest {

  private static final int FORMS = 60_000;
  private static final int STEPS = 400_000;

  /** Short forms, long ones, and some with letters beyond Latin-1: all three kinds of keys. */
  private static String form(int number) {
    String digits = Integer.toString(number, 36);
    return switch (number % 3) {
      case 0 -> digits;
      case 1 -> "averylongword" + digits;
      default -> "\u0142" + digits;
    };
  }

  private static Word word(String form) {
    return new Word(form, "n" + form, "s" + form, (byte) form.length());
  }

  /** Asks and notes at random; returns how many forms were found, none of them another's. */
  private static int use(WordMemory memory, long seed) {
    Random random = new Random(seed);
    int found = 0;
    for (int step = 0; step < STEPS; step++) {
      // Some forms come often, most of them rarely.
      int number = random.nextInt(1 + random.nextInt(FORMS));
      String form = form(number);
      String text = "x" + form + "y";
      Word word = memory.find(text, 1, 1 + form.length());
      if (word == null) {
        memory.add(word(form), form.length());
      } else {
        found++;
        assertThat(word.normal).isEqualTo("n" + form);
        assertThat(word.stem).isEqualTo("s" + form);
        assertThat(word.flags).isEqualTo((byte) form.length());
      }
    }
    return found;
  }

  @Test
  @DisplayName("eight threads that fill and overfill one table find whole forms, and their own")
  void manyThreads() throws Exception {
    WordMemory memory = new WordMemory();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> tasks = new ArrayList<>();
      for (int seed = 0; seed < 8; seed++) {
        int own = seed;
        tasks.add(() -> use(memory, own));
      }
      for (Future<Integer> found : threads.invokeAll(tasks)) {
        assertThat(found.get()).isBetween(STEPS / 4, STEPS);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  @DisplayName("what one thread noted, it finds until others push it out")
  void oneThread() {
    WordMemory memory = new WordMemory();
    for (String form : Collections.nCopies(2, "harbour")) {
      memory.add(word(form), form.length());
      Word found = memory.find("The harbour.", 4, 11);
      assertThat(found).isNotNull();
      assertThat(memory.find("The harbours.", 4, 12)).isNull();
      assertThat(memory.find("The harbour.", 0, 3)).isNull();
    }
    String endless = "a".repeat(33);
    memory.add(word(endless), endless.length());
    assertThat(memory.find(endless, 0, endless.length())).isNull();
  }
}

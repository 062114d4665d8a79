// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.reliability;

import com.sun.management.ThreadMXBean;
import dev.synoptic.Synoptic;
import dev.synoptic.model.Article;
import dev.synoptic.model.LimitExceededException;
import dev.synoptic.model.Synopsis;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/**
 * A program that measures what hostile texts cost: time and allocated memory for a character, and
 * the longest time between two looks whether to go on. Prints a row of Markdown for each.
 */
public final class MeasureHostile {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private long lastLook;
  private long longestGap;

  private MeasureHostile() {}

  /**
   * Measures.
   *
   * @param arguments the number of characters of each text, then the kinds; all if none is named
   */
  public static void main(String[] arguments) {
    int characters = Integer.parseInt(arguments[0]);
    System.out.println(
        "| text | characters | time | ns a character | bytes a character | gap | found |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (Hostile kind : Hostile.values()) {
      if (arguments.length == 1 || List.of(arguments).contains(kind.name())) {
        new MeasureHostile().measure(kind, 20_000);
        System.out.println(new MeasureHostile().measure(kind, characters));
      }
    }
  }

  private String measure(Hostile kind, int characters) {
    int each = Math.max(1, kind.text(1000).length() / 1000);
    String text = kind.text(characters / each);
    Synoptic engine = Engines.CORE.heeding(this::look);
    long allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    long start = System.nanoTime();
    lastLook = start;
    String found = compare(engine, text);
    long time = System.nanoTime() - start;
    long bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - allocated;
    double both = 2.0 * text.length();
    return String.format(
        Locale.ROOT,
        "| %s | 2 × %,d | %.1f s | %.0f | %.0f | %d ms | %s |",
        kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
        text.length(),
        time / 1e9,
        time / both,
        bytes / both,
        longestGap / 1_000_000,
        found);
  }

  private static String compare(Synoptic engine, String text) {
    try {
      Synopsis synopsis =
          engine.compare(Article.of("one", text), Article.of("other", text + " Other end. "));
      return synopsis.links().size() + " links";
    } catch (LimitExceededException e) {
      return "refused: candidates";
    }
  }

  private boolean look() {
    long now = System.nanoTime();
    longestGap = Math.max(longestGap, now - lastLook);
    lastLook = now;
    return false;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.reliability;

import com.sun.management.ThreadMXBean;
import dev.synoptic.Synoptic;
import dev.synoptic.model.Article;
import dev.synoptic.model.LimitExceededException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/**
 * A program that measures what texts cost: time of the processor and allocated memory for a
 * character, and the longest time between two looks whether to go on. Prints a row of Markdown for
 * each. Time of the thread's own processor is hardly moved by what else runs on the machine.
 */
public final class MeasureHostile {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int WARM_UP = 20;

  private long lastLook;
  private long longestGap;
  private long looks;
  private long time;
  private long bytes;
  private String found = "";

  private MeasureHostile() {}

  /**
   * Measures.
   *
   * @param arguments the least and the greatest number of characters of each text, then the kinds,
   *     or {@code USUAL} for invented articles; all if none is named
   */
  public static void main(String[] arguments) {
    int small = Integer.parseInt(arguments[0]);
    int large = Integer.parseInt(arguments[1]);
    List<String> kinds = List.of(arguments).subList(2, arguments.length);
    System.out.println(
        "| text | characters | time | ns a character, smaller | larger | bytes a character, smaller"
            + " | larger | looks | longest gap | found |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|");
    if (kinds.isEmpty() || kinds.contains("USUAL")) {
      System.out.println(usual());
    }
    for (Hostile kind : Hostile.values()) {
      if (kinds.isEmpty() || kinds.contains(kind.name())) {
        System.out.println(row(kind, small, large));
      }
    }
  }

  private static String usual() {
    MeasureHostile measure = new MeasureHostile();
    long characters = 0;
    for (int round = 0; round < 40; round++) {
      if (round == WARM_UP) {
        measure = new MeasureHostile();
        characters = 0;
      }
      for (String event : List.of("harbour-bridge", "stadium-fire", "polar-rescue")) {
        List<Article> articles = Texts.event(event);
        measure.run(Engines.LEXICON, articles);
        characters += articles.stream().mapToLong(article -> article.text().length()).sum();
      }
    }
    return String.format(
        Locale.ROOT,
        "| usual articles | %,d | %.2f s | | %.0f | | %.0f | %,d | %.1f ms | |",
        characters,
        measure.time / 1e9,
        (double) measure.time / characters,
        (double) measure.bytes / characters,
        measure.looks,
        measure.longestGap / 1e6);
  }

  private static String row(Hostile kind, int small, int large) {
    new MeasureHostile().measure(kind, 20_000);
    MeasureHostile first = new MeasureHostile();
    double before = 2.0 * first.measure(kind, small);
    MeasureHostile second = new MeasureHostile();
    int length = second.measure(kind, large);
    return String.format(
        Locale.ROOT,
        "| %s | 2 × %,d | %.1f s | %.0f | %.0f | %.0f | %.0f | %,d | %.1f ms | %s |",
        kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
        length,
        second.time / 1e9,
        first.time / before,
        second.time / 2.0 / length,
        first.bytes / before,
        second.bytes / 2.0 / length,
        second.looks,
        second.longestGap / 1e6,
        second.found);
  }

  /** Compares a text of about so many characters with a variant of it; returns its length. */
  private int measure(Hostile kind, int characters) {
    int number = Math.max(1, (int) (characters * 1000L / kind.text(1000).length()));
    String pieces = kind.text(number);
    String text = pieces.substring(0, Math.min(characters, pieces.length()));
    Article one = Article.of("one", text);
    run(Engines.CORE, List.of(one, Article.of("other", text + " Other end. ")));
    return text.length();
  }

  private void run(Synoptic engine, List<Article> articles) {
    long allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    long start = THREADS.getCurrentThreadCpuTime();
    lastLook = start;
    try {
      found = engine.heeding(this::look).compare(articles).links().size() + " links";
    } catch (LimitExceededException e) {
      found = "refused: " + e.limit();
    }
    time += THREADS.getCurrentThreadCpuTime() - start;
    look();
    bytes += THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - allocated;
  }

  private boolean look() {
    long now = THREADS.getCurrentThreadCpuTime();
    longestGap = Math.max(longestGap, now - lastLook);
    lastLook = now;
    looks++;
    return false;
  }
}

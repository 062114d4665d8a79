// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.corpus;

import dev.synoptic.model.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Invents a corpus: events that several articles report in wordings and orders of their own, some
 * of them reprinted with cuts, some with a twin event of the same people and places as a trap, and
 * articles that stand alone. About 3.5 KB an article; the same seed gives the same corpus.
 */
public final class CorpusGenerator {

  /** What an invented article is. */
  public enum Kind {
    /** An account in its own words. */
    REPORT,
    /** Another article with its end cut and a line of its own. */
    REPRINT
  }

  /**
   * An invented article and what is known about it.
   *
   * @param article the article
   * @param event its event; a twin has the number of the event before
   * @param twin whether the event is a twin of the one before
   * @param kind what it is
   */
  public record Invented(Article article, int event, boolean twin, Kind kind) {}

  private static final int FACTS = 20;
  private static final int MOST_REPORTS = 5;
  private static final double TWINS = 0.15;
  private static final double REPRINTS = 0.3;
  private static final int DAYS = 365;
  private static final String[] FILLERS = {
    "Nobody who was asked on the spot wanted to give a full account of what had happened.",
    "A spokeswoman said that more would be known before the end of the week.",
    "The opposition asked for an inquiry, and the government promised one without naming a date.",
    "For years the question had been put off because there was no money for it.",
    "Traffic was diverted for most of the afternoon, and trains were late.",
    "Neighbours spoke of a long night and of little information from the authorities.",
    "It was not clear on Thursday who would pay for the damage in the end.",
    "Experts had warned of something like this in a report two years earlier.",
    "The prices of building land have risen in the region since the new road was opened.",
    "Lawyers on both sides declined to comment while the matter is before the court."
  };

  private final Random random;
  private final int wanted;
  private final Consumer<Invented> reader;
  private int made;

  private CorpusGenerator(int wanted, long seed, Consumer<Invented> reader) {
    this.wanted = wanted;
    this.reader = reader;
    random = new Random(seed);
  }

  /**
   * Invents articles.
   *
   * @param articles how many
   * @param seed decides everything
   * @param reader is handed each article
   */
  public static void generate(int articles, long seed, Consumer<Invented> reader) {
    new CorpusGenerator(articles, seed, reader).run();
  }

  private void run() {
    Matter before = Matter.invent(random, FACTS);
    LocalDate day = LocalDate.of(2031, 1, 1);
    for (int event = 0; made < wanted; event++) {
      boolean twin = event > 0 && random.nextDouble() < TWINS;
      Matter matter = twin ? before.twin(random) : Matter.invent(random, FACTS);
      day = twin ? day.plusDays(7) : LocalDate.of(2031, 1, 1).plusDays(random.nextInt(DAYS));
      event(event, twin, matter, day);
      before = matter;
    }
  }

  private void event(int event, boolean twin, Matter matter, LocalDate day) {
    int reports = 1 + random.nextInt(MOST_REPORTS);
    for (int report = 0; report < reports && made < wanted; report++) {
      List<String> sentences = sentences(matter);
      hand(event, twin, Kind.REPORT, sentences, day.plusDays(random.nextInt(2)));
      if (random.nextDouble() < REPRINTS && made < wanted) {
        hand(event, twin, Kind.REPRINT, reprint(sentences), day.plusDays(random.nextInt(2)));
      }
    }
  }

  private List<String> sentences(Matter matter) {
    List<String> sentences = new ArrayList<>();
    for (List<String> wordings : matter.facts()) {
      if (random.nextInt(4) > 0) {
        sentences.add(wordings.get(random.nextInt(wordings.size())));
      }
    }
    while (sentences.size() < FACTS + FACTS / 2) {
      String filler = FILLERS[random.nextInt(FILLERS.length)];
      sentences.add(filler.replace(" the ", " the " + Matter.name(random, 1) + " "));
    }
    Collections.shuffle(sentences, random);
    return sentences;
  }

  private List<String> reprint(List<String> sentences) {
    List<String> copy = new ArrayList<>(sentences.subList(0, sentences.size() * 3 / 4));
    copy.add(0, "By the staff of the " + Matter.name(random, 2) + " Gazette.");
    return copy;
  }

  private void hand(
      int event, boolean twin, Kind kind, List<String> sentences, LocalDate published) {
    Article article =
        Article.builder("g" + made).text(String.join(" ", sentences)).published(published).build();
    made++;
    reader.accept(new Invented(article, event, twin, kind));
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.examples;

import dev.synoptic.EventContext;
import dev.synoptic.Synoptic;
import dev.synoptic.model.Article;
import java.util.List;
import java.util.Locale;

/** Scores two sentences alone and as a part of an event, where the event's own words tell less. */
public final class WeighByEvent {

  private static final List<Article> EVENT =
      List.of(
          Article.of("a", "The Marren dam burst at dawn. Engineers had warned of cracks in it."),
          Article.of("b", "Two villages below the Marren dam were flooded."),
          Article.of("c", "The Marren dam was built in 1974. Its owner is the Marren council."),
          Article.of("d", "Troops filled sandbags near the Marren dam until nightfall."),
          Article.of("e", "A fund for those who lost their homes to the Marren dam opened today."));

  private static final Article LEFT = Article.of("left", "The minister visited the Marren dam.");
  private static final Article RIGHT = Article.of("right", "Cracks ran through the Marren dam.");

  private WeighByEvent() {}

  /**
   * Prints the score of the two sentences without and with the event.
   *
   * @param args not read
   */
  public static void main(String[] args) {
    Synoptic synoptic = Synoptic.english();
    EventContext context = synoptic.context(EVENT);

    double alone = synoptic.score(LEFT, RIGHT).score();
    double inEvent = synoptic.score(LEFT, RIGHT, context).score();

    System.out.printf(Locale.ROOT, "alone        %.4f%n", alone);
    System.out.printf(Locale.ROOT, "in the event %.4f%n", inEvent);
  }
}

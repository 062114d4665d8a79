// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spark;

import dev.synoptic.model.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Invents articles: events with places, people and figures of their own, several accounts each in
 * an order and with figures of its own.
 */
final class Newsroom {

  private static final String[] SYLLABLES = {
    "bar", "dun", "kel", "mor", "tas", "vin", "lor", "gar", "hesk", "pol", "ram", "sid", "zan",
    "wick", "fen", "mire"
  };
  private static final String[] DEEDS = {
    "flooded the cellars of",
    "closed the bridge at",
    "voted down the harbour of",
    "freed the miners of",
    "burned the granary of",
    "sold the ferry of",
    "struck the mill of"
  };
  private static final String[] FILLERS = {
    "Residents said that they had not been told in time.",
    "The council will meet again before the end of the week.",
    "Nobody from the ministry could be reached for a comment.",
    "Shops in the neighbourhood stayed closed for most of the day.",
    "An inquiry has been promised, though no date was given."
  };

  private Newsroom() {}

  /** Returns the articles of some events, with at most so many accounts each. */
  static List<Article> articles(int events, int mostAccounts) {
    List<Article> articles = new ArrayList<>();
    for (int event = 0; event < events; event++) {
      int accounts = 1 + event % mostAccounts;
      for (int account = 0; account < accounts; account++) {
        articles.add(article(event, account));
      }
    }
    return articles;
  }

  private static Article article(int event, int account) {
    Random matter = new Random(event * 7919L + 1);
    Random wording = new Random(event * 7919L + account * 104_729L + 2);
    String place = name(matter) + name(matter);
    String person = name(matter) + " " + name(matter) + name(matter);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String deed = DEEDS[matter.nextInt(DEEDS.length)];
      int figure = 20 + matter.nextInt(900) + (wording.nextInt(4) == 0 ? 7 : 0);
      sentences.add(
          "%s %s %s and %d workers of %s had to leave, %s said."
              .formatted(person, deed, place, figure, name(matter), name(matter) + name(matter)));
    }
    sentences.remove(wording.nextInt(sentences.size()));
    sentences.add(FILLERS[wording.nextInt(FILLERS.length)]);
    Collections.shuffle(sentences, wording);
    return Article.builder("e%04d-%d".formatted(event, account))
        .outlet("Outlet " + account)
        .text(String.join(" ", sentences))
        .published(LocalDate.of(2031, 3, 1).plusDays(event % 60 + account % 2))
        .build();
  }

  private static String name(Random random) {
    String syllables =
        SYLLABLES[random.nextInt(SYLLABLES.length)] + SYLLABLES[random.nextInt(SYLLABLES.length)];
    return Character.toUpperCase(syllables.charAt(0)) + syllables.substring(1);
  }
}

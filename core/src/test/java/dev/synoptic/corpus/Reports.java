// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import dev.synoptic.model.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Invented reports: each event has its own place, people and figures; each report its own order.
 */
final class Reports {

  private static final String[] SYLLABLES = {
    "bar", "dun", "kel", "mor", "tas", "vin", "lor", "gar", "hesk", "pol", "ram", "sid", "zan",
    "wick"
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

  private Reports() {}

  /** Returns one report of an event; the same numbers give the same report. */
  static Article of(int event, int report) {
    Random matter = new Random(event * 7919L + 1);
    List<String> sentences = new ArrayList<>();
    String place = name(matter) + name(matter);
    String person = name(matter) + " " + name(matter) + name(matter);
    for (int i = 0; i < 5; i++) {
      sentences.add(
          "%s %s %s with %d %s, %s said."
              .formatted(
                  person,
                  DEEDS[matter.nextInt(DEEDS.length)],
                  place,
                  20 + matter.nextInt(900),
                  name(matter) + "s",
                  name(matter) + name(matter)));
    }
    Random wording = new Random(event * 7919L + report * 104_729L + 2);
    sentences.remove(wording.nextInt(sentences.size()));
    sentences.add(FILLERS[wording.nextInt(FILLERS.length)]);
    Collections.shuffle(sentences, wording);
    return Article.builder(id(event, report))
        .text(String.join(" ", sentences))
        .published(LocalDate.of(2031, 3, 1).plusDays(event % 60 + report % 2))
        .build();
  }

  static String id(int event, int report) {
    return "e%03d-%d".formatted(event, report);
  }

  private static String name(Random random) {
    String syllables =
        SYLLABLES[random.nextInt(SYLLABLES.length)] + SYLLABLES[random.nextInt(SYLLABLES.length)];
    return Character.toUpperCase(syllables.charAt(0)) + syllables.substring(1);
  }

  /** Returns all reports of some events. */
  static List<Article> all(int events, int reports) {
    List<Article> all = new ArrayList<>();
    for (int event = 0; event < events; event++) {
      for (int report = 0; report < reports; report++) {
        all.add(of(event, report));
      }
    }
    return all;
  }
}

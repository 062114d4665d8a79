// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.examples;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Article;
import dev.synoptic.model.Link;
import dev.synoptic.model.Overlap;
import dev.synoptic.model.Synopsis;
import java.util.Locale;

/** Lays two short articles side by side: which sentences correspond, and how much they share. */
public final class QuickStart {

  private static final String COURIER =
      """
      A passenger ferry ran aground off Tarn Island on Monday evening. The coastguard took all 212 \
      people on board to safety, harbour master Eva Lindqvist said. Nobody was hurt. The ferry line \
      has cancelled its sailings until Thursday.
      """;

  private static final String HERALD =
      """
      The rescue took three hours in heavy rain. All 198 passengers and crew were brought ashore \
      safely by the coastguard, according to Eva Lindqvist, the harbour master. The ferry had run \
      aground near Tarn Island on Monday night.
      """;

  private QuickStart() {}

  /**
   * Prints the links between the two articles, then how much of the first stands in the second.
   *
   * @param args not read
   */
  public static void main(String[] args) {
    Article courier = Article.of("courier", COURIER);
    Article herald = Article.of("herald", HERALD);

    Synopsis synopsis = Synoptic.english().compare(courier, herald);

    for (Link link : synopsis.links()) {
      System.out.println(synopsis.text(link.left()));
      System.out.println("  ~ " + synopsis.text(link.right()));
      System.out.printf(Locale.ROOT, "  %.2f %s%n", link.score(), link.coverage());
    }
    Overlap overlap = synopsis.overlap("courier", "herald");
    System.out.printf(Locale.ROOT, "The herald has %.0f%% of it.%n", 100 * overlap.containment());
  }
}

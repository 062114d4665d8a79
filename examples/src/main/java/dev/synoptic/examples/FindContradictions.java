// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.examples;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Value;
import java.io.IOException;
import java.util.Locale;

/** Lists what the articles of a folder disagree on, with the words and the values of both sides. */
public final class FindContradictions {

  private FindContradictions() {}

  /**
   * Prints every divergence: what differs, and for both articles the words and the value read.
   *
   * @param args a folder of text files, one an article
   * @throws IOException if the folder can't be read
   */
  public static void main(String[] args) throws IOException {
    Synopsis synopsis = Synoptic.english().compare(ArticleFolder.read(args));

    for (Link link : synopsis.conflicts()) {
      for (Divergence divergence : link.divergences()) {
        System.out.printf(
            Locale.ROOT,
            "%s %s %.2f%n",
            divergence.type(),
            divergence.standing(),
            divergence.confidence());
        print(synopsis, link.left(), divergence.left(), divergence.leftValue());
        print(synopsis, link.right(), divergence.right(), divergence.rightValue());
      }
    }
  }

  private static void print(Synopsis synopsis, Passage passage, Span words, Value value) {
    String text = synopsis.account(passage.article()).article().text();
    System.out.printf("  %s: \"%s\" (%s)%n", passage.article(), words.in(text), show(value));
  }

  private static String show(Value value) {
    if (value instanceof Value.Quantity quantity) {
      boolean single = quantity.low() == quantity.high();
      String range = single ? "" + quantity.low() : quantity.low() + " to " + quantity.high();
      return range + " " + quantity.unit();
    }
    if (value instanceof Value.Time time) {
      return time.expression();
    }
    return ((Value.Text) value).text();
  }
}

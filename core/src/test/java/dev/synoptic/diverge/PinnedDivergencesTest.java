// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static dev.synoptic.Pinned.number;

import dev.synoptic.Pinned;
import dev.synoptic.align.PassagePair;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Value;
import dev.synoptic.spi.Lexicon;
import dev.synoptic.spi.WordPairs;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What invented texts disagree on is found as it was, with the confidence that it had. */
class PinnedDivergencesTest {

  private static final String NONE = "-";

  @Test
  @DisplayName("figures and times")
  void figures() {
    Pinned.check("figures.txt", PinnedDivergencesTest::found);
  }

  @Test
  @DisplayName("names, offices, speakers and quotations")
  void names() {
    Pinned.check("names.txt", PinnedDivergencesTest::found);
  }

  @Test
  @DisplayName("what is denied, doubted, open, and the other way round")
  void claims() {
    Pinned.check("claims.txt", PinnedDivergencesTest::found);
  }

  @Test
  @DisplayName("figures whose nouns a lexicon knows")
  void nouns() {
    Lexicon lexicon =
        WordPairs.of("en")
            .alike("soldiers", "troops", 0.8)
            .alike("jobs", "posts", 0.7)
            .alike("lorries", "trucks", 0.9)
            .alike("cows", "horses", 0.2)
            .alike("died", "perished", 0.9)
            .build();
    Pinned.check(
        "nouns.txt", (left, right) -> found(Pairs.of(left, "", right, "", lexicon), left, right));
  }

  @Test
  @DisplayName("what two articles count")
  void tallies() {
    Pinned.check("tallies.txt", PinnedDivergencesTest::tallies);
  }

  private static List<String> found(String left, String right) {
    return found(pair(left, right), text(left), text(right));
  }

  private static List<String> found(PassagePair pair, String left, String right) {
    List<String> lines =
        DivergenceFinder.find(pair).stream()
            .map(divergence -> line(divergence, left, right))
            .toList();
    return lines.isEmpty() ? List.of(NONE) : lines;
  }

  private static List<String> tallies(String left, String right) {
    PassagePair pair = pair(left, right);
    List<String> lines =
        new TallyConflicts()
            .between(pair.left(), pair.right()).stream()
                .map(
                    found ->
                        found.i()
                            + "/"
                            + found.j()
                            + " "
                            + line(found.divergence(), text(left), text(right)))
                .toList();
    return lines.isEmpty() ? List.of(NONE) : lines;
  }

  /** A text may begin with the time of its publication, in square brackets. */
  private static PassagePair pair(String left, String right) {
    return Pairs.of(text(left), published(left), text(right), published(right));
  }

  private static String published(String line) {
    return line.startsWith("[20") ? line.substring(1, line.indexOf(']')) : "";
  }

  private static String text(String line) {
    return line.startsWith("[20") ? line.substring(line.indexOf(']') + 2) : line;
  }

  private static String line(Divergence divergence, String left, String right) {
    String standing =
        divergence.standing() == Divergence.Standing.CONFLICTS ? "" : " MAY HAVE CHANGED";
    return "%s %s%s: %s / %s (%s / %s)"
        .formatted(
            divergence.type(),
            number(divergence.confidence()),
            standing,
            divergence.left().in(left),
            divergence.right().in(right),
            value(divergence.leftValue()),
            value(divergence.rightValue()));
  }

  private static String value(Value value) {
    if (value instanceof Value.Quantity quantity) {
      String range =
          quantity.low() == quantity.high()
              ? Double.toString(quantity.low())
              : quantity.low() + ".." + quantity.high();
      return (quantity.approximate() ? "~" : "") + (range + " " + quantity.unit()).strip();
    }
    return value instanceof Value.Time time ? time.expression() : ((Value.Text) value).text();
  }
}

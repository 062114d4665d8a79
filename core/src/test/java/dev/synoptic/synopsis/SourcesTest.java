// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import static dev.synoptic.synopsis.Fixtures.article;
import static dev.synoptic.synopsis.Fixtures.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.analysis.quote.SourceMention;
import dev.synoptic.model.Derivation.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** By which names a source is known. */
class SourcesTest {

  private static Sources withOutlet(String outlet) {
    return new Sources(new Articles(event(article("a").outlet(outlet).sentence("It is so."))));
  }

  private static void assertSame(String outlet, String... names) {
    Sources sources = withOutlet(outlet);
    for (String name : names) {
      assertThat(sources.key(name)).as(name).isEqualTo(sources.outlet(0));
    }
  }

  private static void assertOther(String outlet, String... names) {
    Sources sources = withOutlet(outlet);
    for (String name : names) {
      assertThat(sources.key(name)).as(name).isNotEqualTo(sources.outlet(0));
    }
  }

  @Test
  @DisplayName("an outlet with a short name in parentheses is known by either, and by initials")
  void parentheses() {
    assertSame(
        "Northern Press Agency (NorPA)",
        "Northern Press Agency (NorPA)",
        "Northern Press Agency",
        "the northern press agency",
        "NorPA",
        "NPA",
        "Northern",
        "Northern Press Agency's");
    assertOther("Northern Press Agency (NorPA)", "Press Agency", "NorPA)", "(NorPA", "orPA", "N");
  }

  @Test
  @DisplayName("parentheses that are empty, unclosed or all of the name give no short name")
  void oddParentheses() {
    assertOther("Northern Echo ()", "", "(");
    assertSame("Northern Echo ()", "Northern Echo", "NE");
    assertSame("Northern Echo (NE", "Northern Echo (NE");
    assertOther("Northern Echo (NE", "Northern Echo", "N");
    assertOther("(NorPA)", "NorPA", "(", "");
    assertOther(") (", "");
  }

  @Test
  @DisplayName("a name of one word has no initials, and keeps a last word that says what it is")
  void oneWord() {
    assertOther("Northline", "N");
    assertSame("News", "News", "the News");
    assertOther("News", "");
    assertSame("Harbour News Online", "Harbour", "HNO");
    assertOther("Harbour News Online", "Harbour News");
  }

  @Test
  @DisplayName("a source of three words is known by its initials, one of two is not")
  void initials() {
    Sources sources =
        new Sources(
            new Articles(
                event(
                    article("a")
                        .sentence("So wrote the Evening Star Tribune and the Harbour Echo.")
                        .source("Evening Star Tribune", SourceMention.Kind.CITED, false)
                        .source("Harbour Echo", SourceMention.Kind.CITED, false))));
    assertThat(sources.key("EST")).isEqualTo(sources.key("the Evening Star Tribune"));
    assertThat(sources.key("HE")).isNotEqualTo(sources.key("Harbour Echo"));
  }

  @Test
  @DisplayName("an article credits what it credits all of itself to, and the outlet it names")
  void credits() {
    Sources sources =
        new Sources(
            new Articles(
                event(
                    article("a")
                        .boilerplate("Credits: NPA, Radio Nine, Tele Two, Ada Norrell")
                        .source("NPA", SourceMention.Kind.CREDIT, true)
                        .source("Radio Nine", SourceMention.Kind.DATELINE, true)
                        .source("Tele Two", SourceMention.Kind.CITED, true)
                        .source("Ada Norrell", SourceMention.Kind.CREDIT, false),
                    article("b").outlet("Northern Press Agency").sentence("It is so."))));
    assertThat(sources.credits(0))
        .extracting(Reason::text)
        .containsExactly("credits NPA", "names in its dateline Radio Nine");
    assertThat(sources.creditsTo(0, 1)).extracting(Reason::text).containsExactly("credits NPA");
    assertThat(sources.creditsTo(1, 0)).isEmpty();
    assertThat(sources.mentions(0)).hasSize(3);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import static dev.synoptic.synopsis.Fixtures.article;
import static dev.synoptic.synopsis.Fixtures.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.event.Event;
import dev.synoptic.model.Edit;
import dev.synoptic.model.Link;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Quotation.Counterpart;
import dev.synoptic.model.Quotation.Match;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuotationLedgerTest {

  private static final String FULL =
      "“Our crews searched every cabin before dawn and found nobody alive”";

  private static List<Quotation> ledger(Event event) {
    return ledger(event, List.of());
  }

  private static List<Quotation> ledger(Event event, List<Link> links) {
    Articles articles = new Articles(event);
    return QuotationLedger.of(articles, new PairedLinks(articles, links));
  }

  private static Counterpart counterpart(String left, String right) {
    Quotation quotation =
        ledger(event(article("a").sentence(left), article("b").sentence(right))).get(0);
    assertThat(quotation.counterparts()).hasSize(1);
    return quotation.counterparts().get(0);
  }

  @Test
  @DisplayName("the same words are the same quotation, whatever their case and marks")
  void exact() {
    Counterpart counterpart =
        counterpart("“We will rebuild it,” she said.", "“we will rebuild it”");
    assertThat(counterpart.match()).isEqualTo(Match.EXACT);
    assertThat(counterpart.changes()).isEmpty();
  }

  @Test
  @DisplayName("the speaker is carried as each article names him")
  void speaker() {
    Event event =
        event(
            article("a").sentence(FULL + ", Ada Lind said.").speaker("Ada Lind"),
            article("b").sentence(FULL + ", the captain said.").speaker("the captain"));
    Quotation quotation = ledger(event).get(1);
    assertThat(quotation.speaker().orElseThrow().name()).isEqualTo("the captain");
    assertThat(quotation.counterparts().get(0).speaker().orElseThrow().name())
        .isEqualTo("Ada Lind");
  }

  @Test
  @DisplayName("a run of its words is the quotation shortened, and the reverse extended")
  void shortened() {
    String part = "“searched every cabin”";
    Counterpart there = counterpart(FULL, part);
    assertThat(there.match()).isEqualTo(Match.SHORTENED);
    assertThat(there.changes()).extracting(Edit::kind).containsOnly(Edit.Kind.DELETE);
    assertThat(there.changes())
        .extracting(edit -> edit.left().in(FULL))
        .containsExactly("Our crews", "before dawn and found nobody alive");
    Counterpart back = counterpart(part, FULL);
    assertThat(back.match()).isEqualTo(Match.EXTENDED);
    assertThat(back.changes()).extracting(Edit::kind).containsOnly(Edit.Kind.INSERT);
  }

  @Test
  @DisplayName("dots mark a cut inside; without them words were silently dropped")
  void ellipsis() {
    assertThat(counterpart(FULL, "“Our crews searched … and found nobody alive”").match())
        .isEqualTo(Match.SHORTENED);
    assertThat(counterpart(FULL, "“Our crews searched ... found nobody alive”").match())
        .isEqualTo(Match.SHORTENED);
    assertThat(counterpart(FULL, "“Our crews searched and found nobody alive”").match())
        .isEqualTo(Match.ALTERED);
  }

  @Test
  @DisplayName("dots in brackets mark a cut like dots alone, also without spaces around")
  void ellipsisInBrackets() {
    assertThat(counterpart(FULL, "“Our crews searched […] and found nobody alive”").match())
        .isEqualTo(Match.SHORTENED);
    assertThat(counterpart(FULL, "“Our crews searched[...]found nobody alive”").match())
        .isEqualTo(Match.SHORTENED);
    assertThat(counterpart("“Our crews … found nobody alive”", FULL).match())
        .isEqualTo(Match.EXTENDED);
  }

  @Test
  @DisplayName("words put in between in square brackets alter nothing")
  void insertion() {
    Counterpart there =
        counterpart(
            FULL,
            "“Our crews searched every cabin [of the ferry] before dawn and found nobody alive”");
    assertThat(there.match()).isEqualTo(Match.EXACT);
    assertThat(there.changes()).isEmpty();
  }

  @Test
  @DisplayName("brackets in the stead of words shorten it, and the change names both")
  void replacement() {
    String bracketed = "“[The divers] searched every cabin before dawn and found nobody alive”";
    Counterpart there = counterpart(FULL, bracketed);
    assertThat(there.match()).isEqualTo(Match.SHORTENED);
    assertThat(there.changes())
        .singleElement()
        .satisfies(
            edit -> {
              assertThat(edit.kind()).isEqualTo(Edit.Kind.CHANGE);
              assertThat(edit.left().in(FULL)).isEqualTo("Our crews");
              assertThat(edit.right().in(bracketed)).isEqualTo("[The divers]");
            });
    assertThat(counterpart(FULL, "“[O]ur crews searched every cabin before dawn”").match())
        .isEqualTo(Match.SHORTENED);
    assertThat(counterpart(FULL, "“Our crews search[ed] every cabin before dawn”").match())
        .isEqualTo(Match.SHORTENED);
  }

  @Test
  @DisplayName("other words beside brackets are still a change")
  void bracketsHideNoChange() {
    assertThat(
            counterpart(
                    FULL, "“[The divers] searched each cabin before noon and found nobody alive”")
                .match())
        .isEqualTo(Match.ALTERED);
  }

  @Test
  @DisplayName("a bracket that never closes is text like any other")
  void openBracket() {
    assertThat(
            counterpart(
                    FULL, "“Our crews searched every cabin before dawn [and found nobody alive”")
                .match())
        .isEqualTo(Match.EXACT);
  }

  private static final String TOLD =
      "The captain said her crews had searched every cabin before dawn and had found nobody alive.";

  private static List<Counterpart> told(String other, boolean linked) {
    Event event = event(article("a").sentence(FULL), article("b").sentence("No.").sentence(other));
    List<Link> links = linked ? List.of(Fixtures.link(event, "a", 0, "b", 1).build()) : List.of();
    return ledger(event, links).get(0).counterparts();
  }

  @Test
  @DisplayName("what a linked sentence tells indirectly shows, with its words and who tells it")
  void indirect() {
    assertThat(told(TOLD, true))
        .singleElement()
        .satisfies(
            there -> {
              assertThat(there.match()).isEqualTo(Match.INDIRECT);
              assertThat(there.article()).isEqualTo("b");
              assertThat(there.span().in("No.\n" + TOLD))
                  .isEqualTo(
                      "crews had searched every cabin before dawn and had found nobody alive");
              assertThat(there.speaker().orElseThrow().name()).isEqualTo("The captain");
              assertThat(there.changes()).isEmpty();
            });
  }

  @Test
  @DisplayName("nothing is indirect without a link, without a teller, or in other words")
  void notIndirect() {
    assertThat(told(TOLD, false)).isEmpty();
    assertThat(told(TOLD.replace("The captain said her crews", "Her crews"), true)).isEmpty();
    assertThat(told("The captain said her crews found the wreck empty.", true)).isEmpty();
  }

  @Test
  @DisplayName("what is quoted in the other article is not also told indirectly")
  void quotedIsNotIndirect() {
    String half =
        "The captain said crews had searched every cabin before dawn and “found nobody alive”.";
    assertThat(told(half, true)).extracting(Counterpart::match).containsExactly(Match.SHORTENED);
  }

  @Test
  @DisplayName("changed words are named with their places")
  void altered() {
    String changed = "“Our crews searched each cabin before dawn and found nobody alive”";
    Counterpart there = counterpart(FULL, changed);
    assertThat(there.match()).isEqualTo(Match.ALTERED);
    assertThat(there.changes()).hasSize(1);
    Edit edit = there.changes().get(0);
    assertThat(edit.kind()).isEqualTo(Edit.Kind.CHANGE);
    assertThat(edit.left().in(FULL)).isEqualTo("every");
    assertThat(edit.right().in(changed)).isEqualTo("each");
  }

  @Test
  @DisplayName("two that were cut at different places are parts of one")
  void parts() {
    Counterpart ends =
        counterpart(
            "“Our crews searched every cabin before dawn”",
            "“searched every cabin before dawn and found nobody alive”");
    assertThat(ends.match()).isEqualTo(Match.PARTS);
    assertThat(ends.changes())
        .extracting(Edit::kind)
        .containsExactly(Edit.Kind.DELETE, Edit.Kind.INSERT);
    String early = "“Our crews searched … before dawn and found nobody alive at all”";
    String late = "“Our crews searched every cabin before dawn … alive at all”";
    assertThat(counterpart(early, late).match()).isEqualTo(Match.PARTS);
    assertThat(counterpart(late, early).match()).isEqualTo(Match.PARTS);
  }

  @Test
  @DisplayName("what lacks words without a mark is altered, and so is another beginning")
  void noParts() {
    assertThat(
            counterpart(
                    "“Our crews searched before dawn and found nobody alive at all”",
                    "“Our crews searched every cabin before dawn … alive at all”")
                .match())
        .isEqualTo(Match.ALTERED);
    assertThat(
            counterpart(
                    "“The divers searched every cabin before dawn and found nobody”",
                    "“Our crews searched every cabin before dawn and found nobody”")
                .match())
        .isEqualTo(Match.ALTERED);
  }

  private static List<Counterpart> said(String there, String otherSpeaker, boolean linked) {
    Event event =
        event(
            article("a")
                .sentence("“We lost our harbour boats,” Ada Lind said.")
                .speaker("Ada Lind"),
            article("b").sentence("“" + there + "” – " + otherSpeaker).speaker(otherSpeaker));
    Link link = Fixtures.link(event, "a", 0, "b", 0).build();
    return ledger(event, linked ? List.of(link) : List.of()).get(0).counterparts();
  }

  @Test
  @DisplayName("of one speaker, half of the words are enough")
  void oneSpeaker() {
    assertThat(said("We lost our harbour and ferries", "Lind", false))
        .extracting(Counterpart::match)
        .containsExactly(Match.ALTERED);
    assertThat(said("We miss our northern ferries", "Lind", false)).isEmpty();
  }

  @Test
  @DisplayName("what one speaker says in other words in linked sentences is paraphrased")
  void paraphrased() {
    String words = "boats and harbour of all this town went under";
    assertThat(said(words, "Lind", true))
        .singleElement()
        .satisfies(
            there -> {
              assertThat(there.match()).isEqualTo(Match.PARAPHRASED);
              assertThat(there.changes()).isEmpty();
            });
    assertThat(said(words, "Lind", false)).isEmpty();
    assertThat(said(words, "Orm", true)).isEmpty();
    assertThat(said("It was a quiet night in the town", "Lind", true)).isEmpty();
  }

  @Test
  @DisplayName("a quotation both cut and changed is known again")
  void cutAndChanged() {
    assertThat(counterpart(FULL, "“crews searched the cabin before dawn”").match())
        .isEqualTo(Match.ALTERED);
  }

  @Test
  @DisplayName("other words are another quotation, and so is a word or two in common")
  void different() {
    Event event =
        event(
            article("a").sentence(FULL),
            article("b").sentence("“Nobody warned our passengers about this storm”"),
            article("c").sentence("“cabin”"));
    assertThat(ledger(event)).flatExtracting(Quotation::counterparts).isEmpty();
  }

  @Test
  @DisplayName("a quotation repeated in its own article is no counterpart")
  void ownArticle() {
    Event event = event(article("a").sentence(FULL).sentence(FULL), article("b").sentence("No."));
    assertThat(ledger(event)).hasSize(2).flatExtracting(Quotation::counterparts).isEmpty();
  }

  @Test
  @DisplayName("thousands of like quotations end in time")
  void hostile() {
    Fixtures.Draft a = article("a");
    Fixtures.Draft b = article("b");
    for (int i = 0; i < 8_000; i++) {
      a.sentence("“yes” “rescue boats circled wreck " + i + "”");
      b.sentence("“yes” “rescue boats circled wreck " + (i + 4_000) + "”");
    }
    Event event = event(a, b);
    List<Quotation> ledger =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ledger(event));
    assertThat(ledger).hasSize(32_000);
    assertThat(ledger).allSatisfy(q -> assertThat(q.counterparts().size()).isLessThan(100));
  }
}

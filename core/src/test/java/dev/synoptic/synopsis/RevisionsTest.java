// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import static dev.synoptic.synopsis.Fixtures.article;
import static dev.synoptic.synopsis.Fixtures.event;
import static dev.synoptic.synopsis.Fixtures.link;
import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.event.Event;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Revision;
import dev.synoptic.model.Revision.Change;
import dev.synoptic.model.Wording;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In what order an edit log tells its changes, and what counts as one. */
class RevisionsTest {

  private final Event event =
      event(
          article("before").sentence("A1.").sentence("B1.").sentence("C1.").sentence("D1."),
          article("later").sentence("C2.").sentence("N2.").sentence("A2.").sentence("O2."));

  private List<String> log(Event event, Link... links) {
    Revision revision =
        Revisions.of(
            event.articles().get(0).analysis(), event.articles().get(1).analysis(), List.of(links));
    return revision.changes().stream().map(change -> told(event, change)).toList();
  }

  private static String told(Event event, Change change) {
    String before = event.articles().get(0).analysis().article().text();
    String after = event.articles().get(1).analysis().article().text();
    return change.kind()
        + change.before().map(span -> " " + span.in(before)).orElse("")
        + change.after().map(span -> " " + span.in(after)).orElse("");
  }

  @Test
  @DisplayName("changes come in the order of the later text; what was dropped, behind what led it")
  void order() {
    assertThat(
            log(
                event,
                link(event, "before", 0, "later", 2).build(),
                link(event, "before", 2, "later", 0).build()))
        .containsExactly(
            "CHANGED C1. C2.",
            "DROPPED D1.",
            "ADDED N2.",
            "CHANGED A1. A2.",
            "DROPPED B1.",
            "ADDED O2.");
    assertThat(log(event))
        .containsExactly(
            "ADDED C2.",
            "DROPPED A1.",
            "DROPPED B1.",
            "DROPPED C1.",
            "DROPPED D1.",
            "ADDED N2.",
            "ADDED A2.",
            "ADDED O2.");
  }

  @Test
  @DisplayName("the closest counterpart wins, and no passage has two")
  void closest() {
    assertThat(
            log(
                event,
                link(event, "before", 0, "later", 0).score(0.95).build(),
                link(event, "before", 0, "later", 2).score(0.6).wording(Wording.VERBATIM).build(),
                link(event, "before", 1, "later", 0).score(0.6).build(),
                link(event, "before", 2, "later", 0).score(0.7).build()))
        .containsExactly("CHANGED C1. C2.", "DROPPED D1.", "ADDED N2.", "DROPPED B1.", "ADDED O2.");
  }

  @Test
  @DisplayName("softened is what is doubted in more words than before")
  void softened() {
    Event doubt =
        event(
            article("before").sentence("It will close."),
            article("later").sentence("It may close."));
    assertThat(log(doubt, certainty(doubt, "close", "may close"))).hasSize(1);
    assertThat(log(doubt, certainty(doubt, "close", "may close")).get(0)).startsWith("SOFTENED");
    assertThat(log(doubt, certainty(doubt, "will close", "may close")).get(0))
        .startsWith("CHANGED");
    assertThat(log(doubt, certainty(doubt, "will close", "close")).get(0)).startsWith("CHANGED");
    Link figure =
        link(doubt, "before", 0, "later", 0)
            .divergence(Divergence.Type.POLARITY, "close", "may close")
            .build();
    assertThat(log(doubt, figure).get(0)).startsWith("CHANGED");
  }

  private static Link certainty(Event event, String left, String right) {
    return link(event, "before", 0, "later", 0)
        .divergence(Divergence.Type.CERTAINTY, left, right)
        .build();
  }
}

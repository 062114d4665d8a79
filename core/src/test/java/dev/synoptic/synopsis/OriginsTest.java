// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import static dev.synoptic.synopsis.Fixtures.article;
import static dev.synoptic.synopsis.Fixtures.event;
import static dev.synoptic.synopsis.Fixtures.link;
import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.analysis.quote.SourceMention;
import dev.synoptic.event.Event;
import dev.synoptic.model.Link;
import dev.synoptic.model.Profile;
import dev.synoptic.model.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How many origins stand behind a statement. */
class OriginsTest {

  private static final String[] PLACES = {"Holm", "Sund", "Vik", "Lund"};

  /** Four sentences a article, each of which names one source of its own, given by its letter. */
  private static Fixtures.Draft sourced(String id, String sources) {
    Fixtures.Draft draft = article(id);
    for (int i = 0; i < PLACES.length; i++) {
      String name = "Radio" + sources.charAt(i);
      draft.sentence("A ferry sank off " + PLACES[i] + ", " + name + " said.");
      draft.source(name, SourceMention.Kind.CITED, false);
    }
    return draft;
  }

  /** All articles report the four matters, in the same order. */
  private static List<Integer> origins(Fixtures.Draft... drafts) {
    Event event = event(drafts);
    List<String> ids = event.sorted().stream().map(a -> a.analysis().id()).toList();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        for (int sentence = 0; sentence < PLACES.length; sentence++) {
          links.add(link(event, ids.get(i), sentence, ids.get(j), sentence).build());
        }
      }
    }
    return SynopsisBuilder.build(new Profile("core", "en", true), event, links, List.of())
        .statements()
        .stream()
        .map(Statement::independentOrigins)
        .toList();
  }

  @Test
  @DisplayName("a source that two name in the same matter makes them one there, and nowhere else")
  void sourceOfTheSentence() {
    assertThat(origins(sourced("a", "ABCD"), sourced("b", "XBYZ"))).containsExactly(2, 1, 2, 2);
    assertThat(origins(sourced("a", "ABCD"), sourced("b", "XYZD"))).containsExactly(2, 2, 2, 1);
    assertThat(origins(sourced("a", "ABCD"), sourced("b", "AXYZ"))).containsExactly(1, 2, 2, 2);
    assertThat(origins(sourced("a", "ABCD"), sourced("b", "DCBA"))).containsExactly(2, 2, 2, 2);
  }

  @Test
  @DisplayName("as one carries over: a and b by one source, b and c by another")
  void carriesOver() {
    Fixtures.Draft middle =
        article("b")
            .sentence("A ferry sank off Holm, RadioA and RadioC said.")
            .source("RadioA", SourceMention.Kind.CITED, false)
            .source("RadioC", SourceMention.Kind.CITED, false)
            .sentence("Off Sund too.")
            .sentence("Off Vik too.")
            .sentence("Off Lund too.");
    assertThat(origins(sourced("a", "AAAA"), middle, sourced("c", "CCCC")))
        .containsExactly(1, 3, 3, 3);
  }

  @Test
  @DisplayName("articles of one outlet are one origin, and so is who rests on an outlet compared")
  void outlets() {
    assertThat(origins(sourced("a", "ABCD").outlet("Echo"), sourced("b", "WXYZ").outlet("Echo")))
        .containsExactly(1, 1, 1, 1);
    assertThat(origins(sourced("a", "ABCD").outlet("Echo"), sourced("b", "WXYZ").outlet("Star")))
        .containsExactly(2, 2, 2, 2);
    Fixtures.Draft resting =
        sourced("b", "WXYZ").boilerplate("By Echo").source("Echo", SourceMention.Kind.CREDIT, true);
    assertThat(origins(sourced("a", "ABCD").outlet("Echo"), resting)).containsExactly(1, 1, 1, 1);
  }
}

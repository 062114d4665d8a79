// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Article;
import dev.synoptic.model.Link;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A link reports the clauses that both tell")
class SharedClausesTest {

  private static final String SHORT =
      "The coastguard brought all 212 passengers ashore in lifeboats on Monday night.";

  @Test
  @DisplayName("and leaves out what only one side adds")
  void addition() {
    Link link =
        link(
            "The coastguard brought all 212 passengers ashore in lifeboats on Monday night, "
                + "although strong winds hampered every helicopter from Lenne.",
            SHORT);
    assertThat(texts(link.leftClauses(), link, true))
        .containsExactly(
            "The coastguard brought all 212 passengers ashore in lifeboats on Monday night");
    assertThat(texts(link.rightClauses(), link, false))
        .containsExactly(
            "The coastguard brought all 212 passengers ashore in lifeboats on Monday night");
  }

  @Test
  @DisplayName("each by itself where something else stands between")
  void between() {
    Link link =
        link(
            "The coastguard brought all 212 passengers ashore – strong winds hampered every"
                + " helicopter from Lenne – in lifeboats on Monday night.",
            SHORT);
    assertThat(texts(link.leftClauses(), link, true))
        .containsExactly(
            "The coastguard brought all 212 passengers ashore", "in lifeboats on Monday night");
  }

  private String left = "";
  private String right = "";

  private Link link(String one, String other) {
    left = one;
    right = other;
    Synopsis synopsis =
        Synoptic.english().compare(Article.of("left", one), Article.of("right", other));
    assertThat(synopsis.links()).hasSize(1);
    return synopsis.links().get(0);
  }

  private List<String> texts(List<Span> spans, Link link, boolean onLeft) {
    String text = link.left().article().equals("left") == onLeft ? left : right;
    return spans.stream().map(span -> span.in(text)).toList();
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Quotation.Counterpart;
import dev.synoptic.model.Quotation.Match;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuotationTest {

  private static Counterpart in(String article, int length, Match match) {
    return new Counterpart(article, new Span(7, 7 + length), Optional.empty(), match, List.of());
  }

  private static List<String> longest(Counterpart... counterparts) {
    return new Quotation("m", new Span(5, 45), Optional.empty(), List.of(counterparts)).longestIn();
  }

  @Test
  @DisplayName("a quotation that nobody else has is longest in its own article")
  void alone() {
    assertThat(longest()).containsExactly("m");
  }

  @Test
  @DisplayName("the article with more of it has it longest")
  void extended() {
    assertThat(longest(in("a", 20, Match.SHORTENED), in("z", 60, Match.EXTENDED)))
        .containsExactly("z");
    assertThat(longest(in("a", 20, Match.SHORTENED))).containsExactly("m");
  }

  @Test
  @DisplayName("the same words are equally long, whatever their spacing")
  void same() {
    assertThat(longest(in("a", 42, Match.EXACT), in("z", 39, Match.EXACT)))
        .containsExactly("a", "m", "z");
  }

  @Test
  @DisplayName("what is told indirectly is not quoted at any length")
  void indirect() {
    assertThat(longest(in("a", 90, Match.INDIRECT))).containsExactly("m");
  }
}

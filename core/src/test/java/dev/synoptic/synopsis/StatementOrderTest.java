// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import static dev.synoptic.synopsis.Fixtures.article;
import static dev.synoptic.synopsis.Fixtures.event;
import static dev.synoptic.synopsis.Fixtures.link;
import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.event.Event;
import dev.synoptic.model.Coverage;
import dev.synoptic.model.Link;
import dev.synoptic.model.Profile;
import dev.synoptic.model.Statement;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In what order the rows come, and which passage stands for a row. */
class StatementOrderTest {

  private final Event event =
      event(
          article("a").sentence("One one.").sentence("Two two.").sentence("Three three."),
          article("b").sentence("One one.").sentence("Two two.").sentence("Three three."),
          article("c").sentence("One one.").sentence("Two two.").sentence("Three three."));

  private List<Statement> statements(Link... links) {
    return SynopsisBuilder.build(new Profile("core", "en", true), event, List.of(links), List.of())
        .statements();
  }

  private static String place(Statement statement) {
    return statement.representative().article() + statement.representative().firstSentence();
  }

  private static List<String> members(Statement statement) {
    return statement.members().stream().map(m -> m.article() + m.firstSentence()).toList();
  }

  @Test
  @DisplayName("rows of most articles first, then by article and place of the representative")
  void rows() {
    List<Statement> statements =
        statements(
            link(event, "b", 0, "c", 0).build(),
            link(event, "a", 1, "b", 1).build(),
            link(event, "a", 2, "b", 2).build(),
            link(event, "a", 2, "c", 2).build(),
            link(event, "b", 2, "c", 2).build());
    assertThat(statements).extracting(StatementOrderTest::place).containsExactly("a2", "a1", "b0");
  }

  @Test
  @DisplayName("a passage that stands for one row leaves the next to another one")
  void freshRepresentative() {
    List<Statement> statements =
        statements(
            link(event, "a", 0, "b", 2).coverage(Coverage.OVERLAPPING).score(0.95).build(),
            link(event, "a", 0, "b", 0).coverage(Coverage.OVERLAPPING).score(0.8).build(),
            link(event, "a", 0, "c", 1).coverage(Coverage.OVERLAPPING).score(0.7).build());
    assertThat(statements)
        .extracting(StatementOrderTest::members)
        .containsExactly(List.of("a0", "b0"), List.of("a0", "b2"), List.of("a0", "c1"));
    assertThat(statements).extracting(StatementOrderTest::place).containsExactly("a0", "b2", "c1");
  }

  @Test
  @DisplayName("the row of more articles chooses first, whatever its place")
  void largerRowChoosesFirst() {
    List<Statement> statements =
        statements(
            link(event, "a", 0, "b", 2).coverage(Coverage.OVERLAPPING).score(0.9).build(),
            link(event, "a", 2, "b", 2).coverage(Coverage.OVERLAPPING).build(),
            link(event, "a", 2, "c", 2).coverage(Coverage.OVERLAPPING).build(),
            link(event, "b", 2, "c", 2).coverage(Coverage.OVERLAPPING).score(0.99).build());
    assertThat(statements)
        .extracting(StatementOrderTest::members)
        .containsExactly(List.of("a2", "b2", "c2"), List.of("a0", "b2"));
    assertThat(statements).extracting(StatementOrderTest::place).containsExactly("b2", "a0");
  }

  @Test
  @DisplayName(
      "the passage with the greatest sum of scores stands for the row, of equal ones the first")
  void representative() {
    Link ab = link(event, "a", 0, "b", 0).score(0.6).build();
    Link bc = link(event, "b", 0, "c", 0).score(0.9).build();
    Link ac = link(event, "a", 0, "c", 0).score(0.7).build();
    assertThat(statements(ab, bc, ac)).extracting(StatementOrderTest::place).containsExactly("c0");
    assertThat(statements(bc)).extracting(StatementOrderTest::place).containsExactly("b0");
  }

  @Test
  @DisplayName("only a passage that is linked to every other one stands for the row")
  void representativeIsLinkedToAll() {
    Link ab = link(event, "a", 0, "b", 0).coverage(Coverage.CONTAINED).score(0.6).build();
    Link ac = link(event, "a", 0, "c", 0).coverage(Coverage.OVERLAPPING).score(0.6).build();
    List<Statement> statements = statements(ab, ac);
    assertThat(statements).hasSize(1);
    assertThat(place(statements.get(0))).isEqualTo("a0");
    assertThat(statements.get(0).members()).hasSize(3);
  }
}

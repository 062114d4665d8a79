// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import static dev.synoptic.synopsis.Fixtures.article;
import static dev.synoptic.synopsis.Fixtures.event;
import static dev.synoptic.synopsis.Fixtures.link;
import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.analysis.quote.SourceMention;
import dev.synoptic.event.Event;
import dev.synoptic.model.Coverage;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Profile;
import dev.synoptic.model.Statement;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StatementClustersTest {

  private static final Profile PROFILE = new Profile("core", "en", true);

  /** Two matters; article b reports both in its lead. */
  private final Event event =
      event(
          article("a").sentence("The ferry sank at dawn.").sentence("The owner apologised."),
          article("b").sentence("The ferry sank at dawn and the owner apologised."),
          article("c").sentence("At dawn the ferry sank.").sentence("Its owner apologised later."));

  private static List<Statement> statements(Event event, Link... links) {
    return SynopsisBuilder.build(PROFILE, event, List.of(links), List.of()).statements();
  }

  @Test
  @DisplayName("passages linked to each other make one statement")
  void oneStatement() {
    Statement statement =
        statements(
                event,
                link(event, "a", 0, "b", 0).build(),
                link(event, "a", 0, "c", 0).build(),
                link(event, "b", 0, "c", 0).build())
            .get(0);
    assertThat(statement.members()).hasSize(3).isSorted();
    assertThat(statement.articles()).containsExactly("a", "b", "c");
    assertThat(statement.missing()).isEmpty();
    assertThat(statement.independentOrigins()).isEqualTo(3);
  }

  @Test
  @DisplayName("a lead that reports two matters is in the row of each and glues neither")
  void twoMatters() {
    List<Statement> statements =
        statements(
            event,
            link(event, "a", 0, "b", 0).coverage(Coverage.CONTAINED).build(),
            link(event, "a", 1, "b", 0).coverage(Coverage.CONTAINED).score(0.8).build(),
            link(event, "b", 0, "c", 0).coverage(Coverage.CONTAINS).build(),
            link(event, "b", 0, "c", 1).coverage(Coverage.CONTAINS).score(0.8).build(),
            link(event, "a", 0, "c", 0).build(),
            link(event, "a", 1, "c", 1).build());
    assertThat(statements)
        .extracting(
            statement ->
                statement.members().stream().map(m -> m.article() + m.firstSentence()).toList())
        .containsExactly(List.of("a0", "b0", "c0"), List.of("a1", "b0", "c1"));
  }

  @Test
  @DisplayName("what has all that the centre says needs no link of its own to the others")
  void missedLink() {
    List<Statement> statements =
        statements(
            event,
            link(event, "a", 0, "b", 0).coverage(Coverage.CONTAINED).build(),
            link(event, "a", 0, "c", 0).coverage(Coverage.OVERLAPPING).build());
    assertThat(statements).hasSize(1);
    assertThat(statements.get(0).representative().article()).isEqualTo("a");
    assertThat(statements.get(0).articles()).containsExactly("a", "b", "c");
  }

  @Test
  @DisplayName("a sentence loosely like two of a group is laid beside the closer of them only")
  void echo() {
    Event loose =
        event(
            article("a").sentence("One one."),
            article("b").sentence("Two two."),
            article("c").sentence("Three three."),
            article("d").sentence("Four four."),
            article("e").sentence("Five five."));
    List<Link> links = new ArrayList<>();
    String[] ids = {"a", "b", "c", "d"};
    for (int i = 0; i < ids.length; i++) {
      for (int j = i + 1; j < ids.length; j++) {
        links.add(link(loose, ids[i], 0, ids[j], 0).coverage(Coverage.OVERLAPPING).build());
      }
    }
    links.add(link(loose, "a", 0, "e", 0).coverage(Coverage.OVERLAPPING).score(0.7).build());
    assertThat(statements(loose, links.toArray(Link[]::new)))
        .extracting(Statement::articles)
        .containsExactly(List.of("a", "b", "c", "d"), List.of("a", "e"));
    links.add(link(loose, "b", 0, "e", 0).coverage(Coverage.OVERLAPPING).score(0.6).build());
    assertThat(statements(loose, links.toArray(Link[]::new)))
        .extracting(Statement::articles)
        .contains(List.of("a", "e"))
        .doesNotContain(List.of("a", "b", "e"));
  }

  @Test
  @DisplayName("a chain falls apart: every member is linked to the representative")
  void chain() {
    Event chain =
        event(
            article("a").sentence("One one."),
            article("b").sentence("Two two."),
            article("c").sentence("Three three."),
            article("d").sentence("Four four."));
    List<Statement> statements =
        statements(
            chain,
            link(chain, "a", 0, "b", 0).build(),
            link(chain, "b", 0, "c", 0).build(),
            link(chain, "c", 0, "d", 0).build());
    assertThat(statements)
        .extracting(Statement::articles)
        .doesNotContain(List.of("a", "b", "c", "d"));
    assertThat(statements).flatExtracting(Statement::articles).contains("a", "b", "c", "d");
  }

  @Test
  @DisplayName("related passages and boilerplate make no statement")
  void noStatement() {
    Event plain =
        event(article("a").boilerplate("Follow us."), article("b").boilerplate("Follow us."));
    assertThat(statements(plain, link(plain, "a", 0, "b", 0).build())).isEmpty();
    assertThat(statements(event, link(event, "a", 0, "b", 0).coverage(Coverage.RELATED).build()))
        .isEmpty();
  }

  @Test
  @DisplayName("sentences of one passage become one member")
  void merged() {
    Statement statement = statements(event, link(event, "a", 0, 2, "b", 0, 1).build()).get(0);
    assertThat(statement.members())
        .extracting(m -> m.endSentence() - m.firstSentence())
        .containsExactly(2, 1);
    assertThat(statement.missing()).containsExactly("c");
  }

  @Test
  @DisplayName("aligned words tell which sentences of an n-to-m link correspond")
  void pairing() {
    List<Statement> statements = statements(event, link(event, "a", 0, 2, "c", 0, 2).build());
    assertThat(statements)
        .extracting(s -> s.members().stream().map(m -> m.article() + m.firstSentence()).toList())
        .containsExactly(List.of("a0", "c0"), List.of("a1", "c1"));
  }

  @Test
  @DisplayName("a repetition alone is a statement of one article, with both its passages")
  void repetition() {
    Event one = event(article("a").sentence("The ferry sank.").sentence("The ferry sank."));
    Synopsis synopsis =
        SynopsisBuilder.build(PROFILE, one, List.of(), List.of(link(one, "a", 0, "a", 1).build()));
    assertThat(synopsis.statements()).hasSize(1);
    assertThat(synopsis.statements().get(0).members()).hasSize(2);
    assertThat(synopsis.statements().get(0).articles()).containsExactly("a");
  }

  @Test
  @DisplayName("links between members that diverge are its conflicts")
  void conflicts() {
    Event figures =
        event(
            article("a").sentence("It killed 12 people."),
            article("b").sentence("It killed 15 people."));
    Link link =
        link(figures, "a", 0, "b", 0).divergence(Divergence.Type.QUANTITY, "12", "15").build();
    assertThat(statements(figures, link).get(0).conflicts()).containsExactly(link);
  }

  @Test
  @DisplayName("articles that rest on one outside source are one origin")
  void wireOrigin() {
    Event wire =
        event(
            article("a")
                .sentence("PORT (NPA) the ferry sank.")
                .source("NPA", SourceMention.Kind.DATELINE, true),
            article("b")
                .sentence("The NPA says the ferry sank.")
                .source("NPA", SourceMention.Kind.CITED, true),
            article("c").sentence("The ferry sank."));
    Statement statement =
        statements(
                wire,
                link(wire, "a", 0, "b", 0).build(),
                link(wire, "a", 0, "c", 0).build(),
                link(wire, "b", 0, "c", 0).build())
            .get(0);
    assertThat(statement.independentOrigins()).isEqualTo(2);
  }

  @Test
  @DisplayName("copies are one origin where the wording is copied, and two where it is not")
  void copiedOrigin() {
    String run =
        "yesterday evening rescuers searched along northern harbour walls while divers examined "
            + "wreckage beneath lighthouse cliffs because several passengers remained unaccounted "
            + "following sudden storm that overturned ageing ferry carrying tourists between "
            + "islands despite official warnings issued by meteorologists earlier that same week.";
    Event copied =
        event(
            article("a").sentence(run).sentence("The ferry sank at dawn."),
            article("b").sentence(run).sentence("At daybreak it went down."));
    List<Statement> statements =
        statements(
            copied,
            link(copied, "a", 0, "b", 0).wording(Wording.VERBATIM).build(),
            link(copied, "a", 1, "b", 1).build());
    assertThat(statements).extracting(Statement::independentOrigins).containsExactly(1, 2);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import static dev.synoptic.synopsis.Fixtures.article;
import static dev.synoptic.synopsis.Fixtures.event;
import static dev.synoptic.synopsis.Fixtures.link;
import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.analysis.quote.SourceMention;
import dev.synoptic.event.Event;
import dev.synoptic.model.Derivation;
import dev.synoptic.model.Derivation.Kind;
import dev.synoptic.model.Link;
import dev.synoptic.model.Profile;
import dev.synoptic.model.Wording;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DerivationGraphTest {

  private static final String RUN =
      "yesterday evening rescuers searched along northern harbour walls while divers examined "
          + "wreckage beneath lighthouse cliffs because several passengers remained unaccounted "
          + "following sudden storm that overturned ageing ferry carrying tourists between "
          + "islands despite official warnings issued by meteorologists earlier that same week";

  private static List<Derivation> derivations(Event event, Link... links) {
    return SynopsisBuilder.build(new Profile("core", "en", true), event, List.of(links), List.of())
        .derivations();
  }

  private static Link copy(Event event, String left, String right) {
    return link(event, left, 0, right, 0).wording(Wording.VERBATIM).build();
  }

  @Test
  @DisplayName("the later of two articles with long common runs copies the earlier")
  void byTime() {
    Event event =
        event(
            article("a").published("2031-05-02T09:00:00Z").sentence(RUN),
            article("b").published("2031-05-02T10:00:00+02:00").sentence(RUN));
    Derivation copies = derivations(event, copy(event, "a", "b")).get(0);
    assertThat(copies.kind()).isEqualTo(Kind.COPIES);
    assertThat(copies.article()).isEqualTo("a");
    assertThat(copies.source()).isEqualTo("b");
    assertThat(copies.directed()).isTrue();
    assertThat(copies.internal()).isTrue();
    assertThat(copies.evidence())
        .extracting(Derivation.Reason::text)
        .anyMatch(t -> t.contains("words in common with b"));
  }

  @Test
  @DisplayName("copied runs inside rewritten sentences are found by their words")
  void rewritten() {
    Event event =
        event(
            article("a").sentence("Late and in heavy rain, " + RUN + ", as witnesses recalled."),
            article("b").sentence(RUN + "."));
    Derivation copies = derivations(event, link(event, "a", 0, "b", 0).build()).get(0);
    assertThat(copies.kind()).isEqualTo(Kind.COPIES);
  }

  @Test
  @DisplayName("an outlet is known by its initials and without the words for what it is")
  void shortNames() {
    Event event =
        event(
            article("a")
                .outlet("Morning Gazette")
                .sentence("Northline wrote so.")
                .source("Northline", SourceMention.Kind.CITED, false)
                .sentence("The NN has it.")
                .source("NN", SourceMention.Kind.CITED, false)
                .sentence("He told the Gazette.")
                .source("Gazette", SourceMention.Kind.CITED, false),
            article("b").outlet("Northline News").sentence("It is so."));
    assertThat(derivations(event))
        .extracting(d -> d.kind() + " " + d.article() + " " + d.source() + " " + d.internal())
        .containsExactly("CITES a b true");
  }

  @Test
  @DisplayName("an article without an outlet is known by its id, and long names by their initials")
  void ownId() {
    Event event =
        event(
            article("harbour-echo-wire")
                .sentence("The Harbour Echo has learned so.")
                .source("Harbour Echo", SourceMention.Kind.CITED, false)
                .sentence("So the Evening Star Tribune wrote.")
                .source("Evening Star Tribune", SourceMention.Kind.CITED, false)
                .sentence("The EST has it.")
                .source("EST", SourceMention.Kind.CITED, false)
                .boilerplate("Reporting by Ada Norrell")
                .source("Ada Norrell", SourceMention.Kind.CREDIT, false),
            article("b").sentence("It is so."));
    assertThat(derivations(event))
        .extracting(d -> d.kind() + " " + d.article() + " " + d.source())
        .containsExactly("CITES harbour-echo-wire Evening Star Tribune");
  }

  @Test
  @DisplayName("without times or credits the direction is unknown")
  void undirected() {
    Event event = event(article("b").sentence(RUN), article("a").sentence(RUN));
    Derivation copies = derivations(event, copy(event, "a", "b")).get(0);
    assertThat(copies.directed()).isFalse();
    assertThat(copies.article()).isEqualTo("a");
  }

  @Test
  @DisplayName("a credit that names the other's outlet outweighs the times")
  void byCredit() {
    Event event =
        event(
            article("a")
                .published("2031-05-02T09:00:00Z")
                .sentence(RUN)
                .boilerplate("Credit: NPA")
                .source("NPA", SourceMention.Kind.CREDIT, true),
            article("b")
                .outlet("Northern Press Agency (NPA)")
                .published("2031-05-02T10:00:00Z")
                .sentence(RUN));
    assertThat(derivations(event, copy(event, "a", "b")))
        .extracting(d -> d.kind() + " " + d.article() + " " + d.source())
        .containsExactly("COPIES a b", "CITES a b");
  }

  @Test
  @DisplayName("a few words in common, or only a speech that both quote, are no copy")
  void noCopy() {
    Event few =
        event(article("a").sentence("The ferry sank."), article("b").sentence("The ferry sank."));
    assertThat(derivations(few, copy(few, "a", "b"))).isEmpty();
    Event quoted =
        event(article("a").sentence("“" + RUN + "”"), article("b").sentence("“" + RUN + "”"));
    assertThat(derivations(quoted, copy(quoted, "a", "b")))
        .noneMatch(derivation -> derivation.kind() == Kind.COPIES);
  }

  @Test
  @DisplayName("two that quote the same words at length have what was said as common source")
  void commonStatement() {
    Event event =
        event(
            article("a").sentence("“" + RUN + "”, Ada Lind said.").speaker("Ada Lind"),
            article("b").sentence("Lind: “" + RUN + "”").speaker("Lind"),
            article("c").sentence("“searched along northern harbour walls”"));
    List<Derivation> derivations = derivations(event);
    assertThat(derivations)
        .extracting(d -> d.kind() + " " + d.article() + " " + d.source() + " " + d.directed())
        .containsExactly("COMMON_SOURCE a b false");
    assertThat(derivations.get(0).evidence())
        .extracting(Derivation.Reason::text)
        .containsExactly("quotes Ada Lind, as does b");
  }

  @Test
  @DisplayName("one that credits the other's outlet and tells much of it copies it in other words")
  void creditedInOtherWords() {
    Event event =
        event(
            article("a")
                .sentence("Rescuers looked for survivors along the walls.")
                .boilerplate("Credit: NPA")
                .source("NPA", SourceMention.Kind.CREDIT, true),
            article("b").outlet("NPA").sentence("Divers and boats searched the harbour."));
    Link link = link(event, "a", 0, "b", 0).wording(Wording.PARAPHRASE).build();
    assertThat(derivations(event, link))
        .extracting(d -> d.kind() + " " + d.article() + " " + d.source() + " " + d.directed())
        .containsExactly("COPIES a b true", "CITES a b true");
    assertThat(derivations(event)).extracting(Derivation::kind).containsExactly(Kind.CITES);
  }

  @Test
  @DisplayName("an agency's dateline makes an article the agency's for the passage linked to it")
  void carrier() {
    Event event =
        event(
            article("a1")
                .sentence("The NPA wrote so.")
                .source("NPA", SourceMention.Kind.CITED, false),
            article("b2").sentence("PORT (NPA)").source("NPA", SourceMention.Kind.DATELINE, true));
    Link link = link(event, "a1", 0, "b2", 0).wording(Wording.PARAPHRASE).build();
    assertThat(derivations(event, link))
        .extracting(d -> d.kind() + " " + d.article() + " " + d.source() + " " + d.internal())
        .containsExactly("CITES a1 b2 true", "CITES b2 NPA false");
    assertThat(derivations(event))
        .extracting(d -> d.kind() + " " + d.article() + " " + d.source() + " " + d.internal())
        .containsExactly("CITES a1 NPA false", "CITES b2 NPA false");
  }

  @Test
  @DisplayName("a short name is that of the one longer name that ends so")
  void shortNameInOneArticle() {
    Event event =
        event(
            article("a")
                .sentence("The Oxmouth Times wrote so.")
                .source("Oxmouth Times", SourceMention.Kind.CITED, false)
                .sentence("The Times has it.")
                .source("Times", SourceMention.Kind.CITED, false),
            article("b").sentence("It is so."));
    assertThat(derivations(event))
        .singleElement()
        .satisfies(cites -> assertThat(cites.evidence()).hasSize(2));
  }

  @Test
  @DisplayName("two that credit one outside source have a common source, and each cites it")
  void commonCredit() {
    Event event =
        event(
            article("a")
                .sentence(RUN)
                .boilerplate("The NPA")
                .source("NPA", SourceMention.Kind.CREDIT, true),
            article("b")
                .sentence(RUN)
                .boilerplate("PORT (npa)")
                .source("npa", SourceMention.Kind.DATELINE, true));
    assertThat(derivations(event, copy(event, "a", "b")))
        .extracting(d -> d.kind() + " " + d.article() + " " + d.source() + " " + d.internal())
        .containsExactly("CITES a NPA false", "COMMON_SOURCE a b true", "CITES b npa false");
  }

  @Test
  @DisplayName("two that copy a third have it as common source")
  void commonThird() {
    Event event =
        event(
            article("a").published("2031-05-02T09:00:00Z").sentence(RUN),
            article("b").published("2031-05-02T11:00:00Z").sentence(RUN),
            article("wire").published("2031-05-02T08:00:00Z").sentence(RUN));
    assertThat(
            derivations(
                event, copy(event, "a", "b"), copy(event, "a", "wire"), copy(event, "b", "wire")))
        .extracting(d -> d.kind() + " " + d.article() + " " + d.source())
        .containsExactly("COMMON_SOURCE a b", "COPIES a wire", "COPIES b wire");
  }

  @Test
  @DisplayName("a source named twice is one citation; the article's own outlet is none")
  void cites() {
    Event event =
        event(
            article("a")
                .outlet("Evening Echo")
                .sentence("The Harbour Gazette reported it.")
                .source("The Harbour Gazette", SourceMention.Kind.REPORTED_BY, false)
                .sentence("A spokesman told the Evening Echo.")
                .source("Evening Echo", SourceMention.Kind.CITED, false)
                .sentence("The harbour gazette wrote so.")
                .source("harbour gazette", SourceMention.Kind.CITED, false)
                .sentence("Radio Nine said no.")
                .source("Radio Nine", SourceMention.Kind.CITED, false),
            article("b").outlet("Harbour Gazette").sentence("It is so."));
    List<Derivation> derivations = derivations(event);
    assertThat(derivations)
        .extracting(d -> d.kind() + " " + d.article() + " " + d.source() + " " + d.internal())
        .containsExactly("CITES a Radio Nine false", "CITES a b true");
    assertThat(derivations.get(1).evidence()).hasSize(2);
  }
}

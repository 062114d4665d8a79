// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.synoptic.model.Article;
import dev.synoptic.model.Revision;
import dev.synoptic.model.Revision.Change;
import dev.synoptic.model.Revision.Kind;
import dev.synoptic.model.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionsTest {

  private static final String GROUNDED =
      "The ferry Marit ran aground off Holm on Tuesday with 48 people on board.";
  private static final String RADAR =
      "Captain Oda Brekke said that the radar had failed minutes before.";
  private static final String CHILDREN = "Two children were taken to hospital in Sund.";
  private static final String DIVERS = "Divers found torn hull plates below the waterline.";

  private static Revision versions(String before, String after) {
    return Synoptic.english().versions(Article.of("a", before), Article.of("a", after));
  }

  @Test
  void theSameTextHasNoChanges() {
    String text = GROUNDED + " " + RADAR + " " + CHILDREN;
    assertThat(versions(text, text).changes()).isEmpty();
    assertThat(versions("", "").changes()).isEmpty();
  }

  @Test
  void whatWasAddedAndDroppedIsNamed() {
    String before = GROUNDED + " " + RADAR + " " + CHILDREN;
    String after = GROUNDED + " " + DIVERS + " " + CHILDREN;
    List<Change> changes = versions(before, after).changes();
    assertThat(changes)
        .extracting(Change::kind)
        .containsExactlyInAnyOrder(Kind.ADDED, Kind.DROPPED);
    for (Change change : changes) {
      change.before().ifPresent(span -> assertThat(span.in(before)).isEqualTo(RADAR));
      change.after().ifPresent(span -> assertThat(span.in(after)).isEqualTo(DIVERS));
    }
  }

  @Test
  void anotherFigureIsAChange() {
    String after = GROUNDED.replace("48", "52");
    Change change = versions(GROUNDED + " " + RADAR, after + " " + RADAR).changes().get(0);
    assertThat(change.kind()).isEqualTo(Kind.CHANGED);
    assertThat(change.edits()).hasSize(1);
    assertThat(change.divergences()).hasSize(1);
  }

  @Test
  void anotherSignAtAFigureIsAChange() {
    String text = "The repair of the bridge at Holm cost the harbour %s in the end.";
    for (String other : List.of("€500", "500", "-$500", "500%")) {
      Revision revision = versions(text.formatted("$500"), text.formatted(other));
      assertThat(revision.changes()).as(other).hasSize(1);
      Change change = revision.changes().get(0);
      assertThat(change.kind()).isEqualTo(Kind.CHANGED);
      assertThat(change.edits()).hasSize(1);
      assertThat(change.edits().get(0).left().in(text.formatted("$500"))).isEqualTo("$500");
    }
    assertThat(versions(text.formatted("€500"), text.formatted("500 €")).changes()).isEmpty();
  }

  @Test
  void sentencesAreCutAsTheEnginesLanguageHasIt() {
    Synoptic german = Synoptic.builder().language("de").build();
    Article before = Article.of("a", "Die Brücke wurde am 3. März um 9 Uhr gesperrt.");
    Article after = Article.of("b", "Die Brücke wurde am 4. März um 9 Uhr gesperrt.");
    assertThat(german.versions(before, after).changes())
        .extracting(Change::kind)
        .containsExactly(Kind.CHANGED);
  }

  @Test
  void anAssertionThatBecameAPossibilityWasSoftened() {
    String will = "The ministry will withdraw the company's licence before the winter.";
    String may = "The ministry may withdraw the company's licence before the winter.";
    assertThat(versions(GROUNDED + " " + will, GROUNDED + " " + may).changes())
        .extracting(Change::kind)
        .containsExactly(Kind.SOFTENED);
    assertThat(versions(GROUNDED + " " + may, GROUNDED + " " + will).changes())
        .extracting(Change::kind)
        .containsExactly(Kind.CHANGED);
  }

  @Test
  void movedTextIsNoChange() {
    assertThat(versions(GROUNDED + " " + RADAR, RADAR + " " + GROUNDED).changes()).isEmpty();
  }

  @Test
  void aChangeHasTheSidesOfItsKind() {
    Optional<Span> side = Optional.of(new Span(0, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Change(Kind.ADDED, side, side, List.of(), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Change(Kind.CHANGED, side, Optional.empty(), List.of(), List.of()));
  }
}

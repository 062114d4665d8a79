// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import static dev.synoptic.synopsis.Fixtures.article;
import static dev.synoptic.synopsis.Fixtures.event;
import static dev.synoptic.synopsis.Fixtures.link;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.synoptic.event.Event;
import dev.synoptic.model.Coverage;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Overlap;
import dev.synoptic.model.Profile;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Wording;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OverlapMeasureTest {

  private static Synopsis build(Event event, Link... links) {
    return SynopsisBuilder.build(new Profile("core", "en", true), event, List.of(links), List.of());
  }

  @Test
  @DisplayName("identical articles hold each other word for word")
  void identical() {
    Event event =
        event(
            article("a").headline("Ferry sinks").sentence("Seven people drowned."),
            article("b").headline("Ferry sinks").sentence("Seven people drowned."));
    Overlap overlap =
        build(
                event,
                link(event, "a", 0, "b", 0).wording(Wording.VERBATIM).build(),
                link(event, "a", 1, "b", 1).wording(Wording.VERBATIM).build())
            .overlap("a", "b");
    assertThat(overlap).isEqualTo(new Overlap("a", "b", 1, 1, 1, 1, 0, 0, 0));
  }

  @Test
  @DisplayName("articles without links have nothing of each other")
  void disjoint() {
    Event event = event(article("a").sentence("Red apples."), article("b").sentence("Old cars."));
    assertThat(build(event).overlap("b", "a"))
        .isEqualTo(new Overlap("b", "a", 0, 0, 0, 0, 0, 0, 1));
  }

  @Test
  @DisplayName("an article without words lacks nothing")
  void empty() {
    Event event = event(article("a").sentence("***"), article("b").sentence("Old cars."));
    assertThat(build(event).overlap("a", "b"))
        .isEqualTo(new Overlap("a", "b", 1, 0, 0, 1, 0, 0, 0));
  }

  @Test
  @DisplayName("the words that a near-verbatim link changes are not had, unless it is equivalent")
  void nearVerbatim() {
    Event event =
        event(
            article("a").sentence("Seven people drowned."),
            article("b").sentence("Seven people died."));
    LinkDraftPair pair = new LinkDraftPair(event);
    Overlap overlapping = pair.overlap(Coverage.OVERLAPPING);
    assertThat(overlapping.nearVerbatim()).isGreaterThan(0.5);
    assertThat(overlapping.novelty()).isCloseTo(1 - overlapping.nearVerbatim(), within(1e-12));
    Overlap equivalent = pair.overlap(Coverage.EQUIVALENT);
    assertThat(equivalent.nearVerbatim()).isEqualTo(overlapping.nearVerbatim());
    assertThat(equivalent.novelty()).isZero();
  }

  private record LinkDraftPair(Event event) {
    Overlap overlap(Coverage coverage) {
      return build(
              event,
              link(event, "a", 0, "b", 0).wording(Wording.NEAR_VERBATIM).coverage(coverage).build())
          .overlap("a", "b");
    }
  }

  @Test
  @DisplayName("a part is wholly in the whole, the whole only in its aligned words")
  void directed() {
    Event event =
        event(
            article("a").sentence("Seven people drowned near Aldport harbour."),
            article("b").sentence("Seven people drowned."));
    Overlap overlap =
        build(event, link(event, "a", 0, "b", 0).coverage(Coverage.CONTAINS).build())
            .overlap("a", "b");
    assertThat(overlap.reverseContainment()).isEqualTo(1);
    assertThat(overlap.containment()).isBetween(0.2, 0.8);
    assertThat(overlap.paraphrase()).isEqualTo(overlap.containment());
  }

  @Test
  @DisplayName("a value that the other contradicts is not had by it")
  void contradicted() {
    Event event =
        event(article("a").sentence("Seven drowned."), article("b").sentence("Nine drowned."));
    Link link =
        link(event, "a", 0, "b", 0).divergence(Divergence.Type.QUANTITY, "Seven", "Nine").build();
    assertThat(build(event, link).overlap("a", "b").novelty()).isGreaterThan(0.3);
  }

  @Test
  @DisplayName("related passages and boilerplate count for nothing")
  void ignored() {
    Event event =
        event(
            article("a").sentence("Seven drowned.").boilerplate("Follow our channel"),
            article("b").sentence("Seven drowned.").boilerplate("Follow our channel"));
    Overlap overlap =
        build(
                event,
                link(event, "a", 0, "b", 0).coverage(Coverage.RELATED).build(),
                link(event, "a", 1, "b", 1).wording(Wording.VERBATIM).build())
            .overlap("a", "b");
    assertThat(overlap.novelty()).isEqualTo(1);
  }

  @Test
  @DisplayName("a sentence of the body that no link touches is unique")
  void unique() {
    Event event =
        event(
            article("a").headline("Alone").sentence("Seven drowned.").sentence("Cows graze."),
            article("b").sentence("Seven drowned."));
    Synopsis synopsis = build(event, link(event, "a", 1, "b", 0).build());
    assertThat(synopsis.account("a").unique())
        .extracting(synopsis::text)
        .containsExactly("Cows graze.");
    assertThat(synopsis.account("b").unique()).isEmpty();
  }

  @Property
  @Label("the four shares add up to exactly 1")
  void sumsToOne(
      @ForAll @DoubleRange(max = 1e4) double verbatim,
      @ForAll @DoubleRange(max = 1e4) double nearVerbatim,
      @ForAll @DoubleRange(max = 1e4) double paraphrase,
      @ForAll @DoubleRange(max = 1e4) double missing) {
    Shares shares =
        Shares.divide(
            verbatim,
            nearVerbatim,
            paraphrase,
            missing,
            verbatim + nearVerbatim + paraphrase + missing);
    assertThat(shares.verbatim() + shares.nearVerbatim() + shares.paraphrase() + shares.novelty())
        .isEqualTo(1);
    assertThat(shares.novelty()).isBetween(0.0, 1.0);
    assertThat(missing == 0 && shares.novelty() > 0).isFalse();
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import static dev.synoptic.synopsis.Fixtures.article;
import static dev.synoptic.synopsis.Fixtures.event;
import static dev.synoptic.synopsis.Fixtures.link;
import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.event.Event;
import dev.synoptic.model.Coverage;
import dev.synoptic.model.Link;
import dev.synoptic.model.Wording;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which words of an article are copied. */
class CommonRunsTest {

  private static CopiedRuns runs(Fixtures.Draft a, Fixtures.Draft b, Wording wording) {
    Event event = event(a, b);
    Link link = link(event, "a", 0, "b", 0).wording(wording).coverage(Coverage.OVERLAPPING).build();
    return new PairedLinks(new Articles(event), List.of(link)).runs(0, 1);
  }

  private static List<String> copied(String here, String there) {
    return runs(article("a").sentence(here), article("b").sentence(there), Wording.PARAPHRASE)
        .runs()
        .stream()
        .map(span -> span.in(here + "\n"))
        .toList();
  }

  @Test
  @DisplayName("a run of five words counts, one of four does not")
  void shortest() {
    assertThat(copied("x one two three four five y", "p q one two three four five r"))
        .containsExactly("one two three four five");
    assertThat(copied("x one two three four y", "p q one two three four r")).isEmpty();
  }

  @Test
  @DisplayName("runs reach the ends of the passages, and no further")
  void ends() {
    assertThat(copied("one two three four five", "z one two three four five"))
        .containsExactly("one two three four five");
    Event event =
        event(
            article("a").sentence("one two three four five").sentence("six seven"),
            article("b").sentence("one two three four five").sentence("six seven"));
    Link link = link(event, "a", 0, "b", 0).coverage(Coverage.OVERLAPPING).score(0.8).build();
    CopiedRuns runs = new PairedLinks(new Articles(event), List.of(link)).runs(0, 1);
    assertThat(runs.words()).isEqualTo(5);
    assertThat(runs.lengths()).containsExactly(5);
  }

  @Test
  @DisplayName("two runs that change places are two runs")
  void moved() {
    assertThat(
            copied(
                "a1 a2 a3 a4 a5 then b1 b2 b3 b4 b5 b6", "b1 b2 b3 b4 b5 b6 before a1 a2 a3 a4 a5"))
        .containsExactly("a1 a2 a3 a4 a5", "b1 b2 b3 b4 b5 b6");
  }

  @Test
  @DisplayName("the longest runs are asked for, in the order of the text")
  void longest() {
    CopiedRuns runs =
        runs(
            article("a").sentence("a1 a2 a3 a4 a5 x b1 b2 b3 b4 b5 b6 b7 y c1 c2 c3 c4 c5 c6"),
            article("b").sentence("c1 c2 c3 c4 c5 c6 z a1 a2 a3 a4 a5 z b1 b2 b3 b4 b5 b6 b7"),
            Wording.PARAPHRASE);
    assertThat(runs.lengths()).containsExactly(5, 7, 6);
    assertThat(runs.longest(1)).containsExactly(1);
    assertThat(runs.longest(2)).containsExactly(1, 2);
    assertThat(runs.longest(9)).containsExactly(0, 1, 2);
    assertThat(runs.words()).isEqualTo(18);
    assertThat(runs.share()).isBetween(0.5, 0.99);
  }

  @Test
  @DisplayName("what is quoted, and boilerplate, is not copied; the share is of the other words")
  void quoted() {
    CopiedRuns whole =
        runs(
            article("a").sentence("one two three four five six “seven eight nine ten eleven”"),
            article("b").sentence("one two three four five six “seven eight nine ten eleven”"),
            Wording.VERBATIM);
    assertThat(whole.lengths()).containsExactly(6);
    assertThat(whole.share()).isEqualTo(1);
    CopiedRuns front =
        runs(
            article("a").sentence("“seven eight nine ten eleven” one two three four five six"),
            article("b").sentence("“seven eight nine ten eleven” one two three four five six"),
            Wording.VERBATIM);
    assertThat(front.lengths()).containsExactly(6);
    assertThat(front.share()).isEqualTo(1);
    CopiedRuns near =
        runs(
            article("a").sentence("one two three four five six").boilerplate("follow our channel"),
            article("b").sentence("one two three four five seven").boilerplate("follow ours"),
            Wording.NEAR_VERBATIM);
    assertThat(near.lengths()).containsExactly(5);
    assertThat(near.share()).isBetween(0.6, 0.95);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.align.PassagePair;
import dev.synoptic.model.Divergence;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DivergenceFinderPropertiesTest {

  private static final Comparator<Divergence> ORDER =
      Comparator.comparing(Divergence::left)
          .thenComparing(Divergence::right)
          .thenComparing(Divergence::type);

  @Provide
  Arbitrary<String> passages() {
    return Arbitraries.of(
            "the",
            "a",
            "not",
            "never",
            "no",
            "may",
            "said",
            "rose",
            "fell",
            "opened",
            "closed",
            "12",
            "15",
            "three",
            "$4",
            "4.5%",
            "Monday",
            "Friday",
            "in 1999",
            "Lisbon",
            "Vienna",
            "Anna Berg",
            "Prime Minister",
            "Mayor",
            "bridge",
            "people",
            "people died",
            "\"we",
            "win\"",
            "but",
            "which",
            ",",
            ".",
            "without",
            "to",
            "failed to")
        .list()
        .ofMinSize(1)
        .ofMaxSize(25)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 2000)
  void theMirroredPairHasTheMirroredDivergences(
      @ForAll("passages") String left, @ForAll("passages") String right) {
    PassagePair pair = Pairs.of(left, right);
    List<Divergence> mirrored =
        DivergenceFinder.find(pair).stream().map(Divergence::mirror).sorted(ORDER).toList();
    assertThat(DivergenceFinder.find(Pairs.mirror(pair))).isEqualTo(mirrored);
  }

  @Property(tries = 300)
  void spansAreInTheTextsAndInOrder(
      @ForAll("passages") String left, @ForAll("passages") String right) {
    List<Divergence> found = DivergenceFinder.find(Pairs.of(left, right));
    assertThat(found).isSortedAccordingTo(ORDER);
    assertThat(found)
        .allSatisfy(
            divergence -> {
              assertThat(divergence.left().end()).isLessThanOrEqualTo(left.length());
              assertThat(divergence.right().end()).isLessThanOrEqualTo(right.length());
              assertThat(divergence.left().isEmpty()).isFalse();
              assertThat(divergence.right().isEmpty()).isFalse();
            });
  }

  @Property(tries = 200)
  void aPassageDoesNotDivergeFromItself(@ForAll("passages") String text) {
    assertThat(DivergenceFinder.find(Pairs.of(text, text))).isEmpty();
  }

  @Property(tries = 200)
  void hostileTextsAreBorne(@ForAll String left, @ForAll String right) {
    assertThat(DivergenceFinder.find(Pairs.of("x" + left, "x" + right)))
        .allMatch(divergence -> divergence.confidence() <= 1);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.synoptic.Synoptic;
import dev.synoptic.spi.Lexicon;
import dev.synoptic.spi.Lexicon.Relation;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishLexiconTest {

  private final Lexicon lexicon = new EnglishLexicon();

  @Test
  void isFoundByTheServiceLoader() {
    assertThat(Synoptic.english().profile().name()).isEqualTo("lexicon");
    assertThat(Synoptic.builder().withoutLexicon().build().profile().name()).isEqualTo("core");
  }

  @ParameterizedTest
  @CsvSource({
    "doctor, physician",
    "attack, assault",
    "rejected, turned down",
    "bought, acquired",
    "resigned, quit",
    "blaze, fire"
  })
  void knowsWordsThatMayStandForEachOther(String left, String right) {
    assertThat(relation(left, right)).contains(Relation.ALIKE);
  }

  @ParameterizedTest
  @CsvSource({"rose, fell", "increase, decrease", "accept, reject", "north, south", "win, lose"})
  void knowsOpposites(String left, String right) {
    assertThat(relation(left, right)).contains(Relation.OPPOSITE);
  }

  @ParameterizedTest
  @CsvSource({"monday, tuesday", "france, germany", "june, july"})
  void knowsSiblings(String left, String right) {
    assertThat(relation(left, right)).contains(Relation.SIBLING);
  }

  @ParameterizedTest
  @CsvSource({"rise, rose", "attack, attacked", "minister, ministers", "go, went"})
  void inflectedFormsShareAnEntry(String left, String right) {
    assertThat(lexicon.find(left)).isEqualTo(lexicon.find(right)).isNotNegative();
  }

  @Test
  void strangersHaveNoEntry() {
    assertThat(lexicon.find("qzzxv")).isEqualTo(-1);
    assertThat(lexicon.find("")).isEqualTo(-1);
    assertThat(lexicon.longestPhrase("qzzxv")).isEqualTo(1);
  }

  @Test
  void relationsAreSymmetricAndInRange() {
    TreeSet<Integer> entries = new TreeSet<>();
    for (String word : new String[] {"say", "kill", "bridge", "new", "president", "fire", "up"}) {
      entries.add(lexicon.find(word));
    }
    for (int entry : entries) {
      for (int k = 0; k < lexicon.relatedCount(entry); k++) {
        int other = lexicon.related(entry, k);
        assertThat(other).isNotEqualTo(entry);
        assertThat(lexicon.likeness(entry, k)).isBetween(Float.MIN_VALUE, 1f);
        int back = place(other, entry);
        assertThat(lexicon.relation(other, back)).isEqualTo(lexicon.relation(entry, k));
        assertThat(lexicon.likeness(other, back)).isEqualTo(lexicon.likeness(entry, k));
      }
    }
  }

  @Test
  void sentencesOfOneMeaningAreNearerThanOthers() {
    float[] left = sum("rescuers pulled three miners from the flooded shaft");
    float[] right = sum("three workers were saved from the mine under water");
    float[] other = sum("the central bank left interest rates unchanged");

    assertThat(cosine(left, right)).isGreaterThan(cosine(left, other) + 0.3);
    assertThat(cosine(left, left)).isCloseTo(1, within(1e-6));
  }

  @Test
  void unknownWordsHaveVectorsOfTheirParts() {
    float[] unknown = new float[lexicon.dimensions()];
    assertThat(lexicon.find("hyperinflationwise")).isEqualTo(-1);
    assertThat(lexicon.addVector("hyperinflationwise", 1, unknown)).isTrue();
    assertThat(cosine(unknown, sum("inflation"))).isGreaterThan(cosine(unknown, sum("football")));
    assertThat(lexicon.addVector("x86-64", 1, unknown)).isFalse();
  }

  private Optional<Relation> relation(String left, String right) {
    int entry = lexicon.find(left);
    int k = place(entry, lexicon.find(right));
    return k < 0 ? Optional.empty() : Optional.of(lexicon.relation(entry, k));
  }

  private int place(int entry, int other) {
    for (int k = 0; k < lexicon.relatedCount(entry); k++) {
      if (lexicon.related(entry, k) == other) {
        return k;
      }
    }
    return -1;
  }

  private float[] sum(String sentence) {
    float[] sum = new float[lexicon.dimensions()];
    for (String word : sentence.split(" ")) {
      lexicon.addVector(word, 1, sum);
    }
    return sum;
  }

  private static double cosine(float[] a, float[] b) {
    double dot = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      dot += a[i] * b[i];
      aa += a[i] * a[i];
      bb += b[i] * b[i];
    }
    return dot / Math.sqrt(aa * bb);
  }
}

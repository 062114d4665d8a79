// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The tables of strings against plain maps. */
class NumberingTest {

  @Property(tries = 200)
  void numbersInTheOrderOfComing(@ForAll List<@StringLength(max = 3) String> strings) {
    Dictionary dictionary = new Dictionary();
    Map<String, Integer> expected = new HashMap<>();
    for (String string : strings) {
      int next = expected.size();
      assertThat(dictionary.number(string)).isEqualTo(expected.computeIfAbsent(string, s -> next));
    }
    assertThat(dictionary.size()).isEqualTo(expected.size());
  }

  @Test
  @DisplayName("thousands of strings keep their numbers while the table grows")
  void grows() {
    Dictionary dictionary = new Dictionary();
    for (int i = 0; i < 5000; i++) {
      assertThat(dictionary.number("term" + i)).isEqualTo(i);
    }
    for (int i = 0; i < 5000; i++) {
      assertThat(dictionary.number("term" + i)).isEqualTo(i);
    }
    assertThat(dictionary.size()).isEqualTo(5000);
  }

  @Property(tries = 200)
  void tablesGiveWhatMapsGive(
      @ForAll
          Map<@AlphaChars @Chars({'\u00E9', '\u0444'}) @StringLength(max = 10) String, Float> known,
      @ForAll @StringLength(max = 10) String asked) {
    InformationTable table = new InformationTable(known, 9.5f);
    known.forEach((term, value) -> assertThat(table.get(term)).isEqualTo(value));
    assertThat(table.get(asked)).isEqualTo(known.getOrDefault(asked, 9.5f));
  }

  @Test
  void numbersBeginnings() {
    Dictionary dictionary = new Dictionary();
    assertThat(dictionary.number("negotiator", 5)).isZero();
    assertThat(dictionary.number("harbour", 5)).isEqualTo(1);
    assertThat(dictionary.number("negotiate", 5)).isZero();
    for (int i = 0; i < 3000; i++) {
      assertThat(dictionary.number(10_000 + i + "th", 5)).isEqualTo(i + 2);
    }
    assertThat(dictionary.number("harbours", 5)).isEqualTo(1);
  }

  @Property(tries = 200)
  void numbersEntriesInTheOrderOfComing(@ForAll List<@IntRange(max = 40) Integer> entries) {
    EntryNumbers numbers = new EntryNumbers();
    Map<Integer, Integer> expected = new HashMap<>();
    for (int entry : entries) {
      int next = expected.size();
      assertThat(numbers.known(entry)).isEqualTo(expected.getOrDefault(entry, -1));
      assertThat(numbers.number(entry)).isEqualTo(expected.computeIfAbsent(entry, e -> next));
      assertThat(numbers.entry(numbers.known(entry))).isEqualTo(entry);
    }
    assertThat(numbers.size()).isEqualTo(expected.size());
  }

  @Test
  void thousandsOfEntriesKeepTheirNumbers() {
    EntryNumbers numbers = new EntryNumbers();
    for (int i = 0; i < 5000; i++) {
      assertThat(numbers.number(i * 1021)).isEqualTo(i);
    }
    for (int i = 0; i < 5000; i++) {
      assertThat(numbers.known(i * 1021)).isEqualTo(i);
      assertThat(numbers.known(i * 1021 + 1)).isEqualTo(-1);
    }
  }
}

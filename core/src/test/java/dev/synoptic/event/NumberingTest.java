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
}

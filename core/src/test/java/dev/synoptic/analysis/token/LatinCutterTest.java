// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LatinCutterTest {

  private static final String PUNCTUATION =
      "\u2009\u2010\u2011\u2012\u2013\u2014\u2015\u2018\u2019\u201A\u201C\u201D\u201E\u2022\u2026"
          + "\u2039\u203A\u20AC";

  @Test
  @DisplayName("every character it knows is cut as Lucene's tokenizer cuts it, in all company")
  void everyCharacter() throws IOException {
    int cut = 0;
    for (char character = 0; character < 0x2600; character++) {
      for (String text : companies(character)) {
        List<Integer> found = cut(text);
        if (!found.isEmpty() && found.get(0) >= 0) {
          assertThat(found).as("%x in %s", (int) character, text).isEqualTo(lucene(text));
          cut++;
        }
      }
    }
    assertThat(cut).isGreaterThan(0x240 * 8);
  }

  private static List<String> companies(char c) {
    return List.of(
        "" + c,
        "a" + c,
        c + "a",
        "a" + c + "b",
        "1" + c + "2",
        "a" + c + "1",
        "1" + c + "a",
        "a" + c + c + "b",
        "a_" + c + "b",
        "a" + c + "'s",
        "12." + c + "5");
  }

  @Property
  void cutsAsLuceneDoes(@ForAll("texts") String text) throws IOException {
    assertThat(cut(text)).isEqualTo(lucene(text));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("abcXYZ0123456789  .,:;'_-\"()\u00E9\u00DF\u00B7\u00B2\n\t/$%&@#*")
        .withChars(PUNCTUATION)
        .ofMaxLength(60);
  }

  @Test
  @DisplayName("other characters and words past Lucene's limit are left to Lucene")
  void leavesTheRest() {
    assertThat(cut("in \u041A\u0438\u0457\u0432")).containsExactly(-1);
    assertThat(cut("a\u0301 mark")).containsExactly(-1);
    assertThat(cut("co\u00ADoperate")).containsExactly(-1);
    assertThat(cut("\u00A9 Quarry Press")).containsExactly(-1);
    assertThat(cut("x".repeat(256))).containsExactly(-1);
    assertThat(cut("x".repeat(255))).containsExactly(0, 255);
  }

  /** Starts and ends of the words; -1 alone where the text is left to Lucene. */
  private static List<Integer> cut(String text) {
    List<Integer> found = new ArrayList<>();
    boolean known =
        LatinCutter.cut(
            text,
            0,
            text.length(),
            (start, end) -> {
              found.add(start);
              found.add(end);
            });
    return known ? found : List.of(-1);
  }

  private static List<Integer> lucene(String text) throws IOException {
    List<Integer> found = new ArrayList<>();
    try (StandardTokenizer tokenizer = new StandardTokenizer()) {
      tokenizer.setReader(new StringReader(text));
      OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        found.add(offset.startOffset());
        found.add(offset.endOffset());
      }
      tokenizer.end();
    }
    return found;
  }
}

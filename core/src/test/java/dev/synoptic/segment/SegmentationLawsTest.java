// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.synoptic.model.Article;
import dev.synoptic.model.Sentence;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, however odd. */
class SegmentationLawsTest {

  private static final String[] PIECES = {
    " ",
    "\n",
    "\r\n",
    "\n\n",
    "\t",
    "\u00A0",
    "\u200B",
    "\u2028",
    "\u2029",
    "\u0085",
    "\uFEFF",
    ".",
    "!",
    "?",
    "\u2026",
    "...",
    ". . .",
    "\u3002",
    "\uFF01",
    "\u061F",
    "\u06D4",
    "\u0964",
    "\"",
    "'",
    "\u201C",
    "\u201D",
    "\u2018",
    "\u2019",
    "\u00AB",
    "\u00BB",
    "(",
    ")",
    "[",
    "]",
    "[2]",
    ",",
    ":",
    "-",
    "\u2014",
    "\u2022",
    "1.",
    "a)",
    "4",
    "3.5",
    "Dr",
    "Dr.",
    "U.S.",
    "a.m.",
    "I",
    "I.",
    "J.",
    "No.",
    "said",
    "asked",
    "Marek",
    "The",
    "mayor",
    "iPhone",
    "By",
    "Photo:",
    "Read also:",
    "\u00A9",
    "e\u0301",
    "\u0301",
    "\u00AD",
    "\u200F",
    "\u200D",
    "\uFE0F",
    "\uD83C\uDF89",
    "\uD83D",
    "\uDC00",
    "\u05E9\u05DC\u05D5\u05DD",
    "\u4E2D\u6587",
    "\u0130",
    "\u00DF",
    "#",
    "@x",
    "_",
    "http://a.b",
    "\0",
    "/",
    "|",
    "Follow us",
    "x_y.jpg"
  };

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.oneOf(
        Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces)),
        Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join(" ", pieces)),
        Arbitraries.strings().all().ofMaxLength(80),
        Arbitraries.chars()
            .range('\uD800', '\uDFFF')
            .with(' ', '.', 'A', 'a', '\n')
            .list()
            .ofMaxSize(40)
            .map(SegmentationLawsTest::joined));
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of("en", "de", "de-AT", "fr", "ru", "zh", "x", "", "EN_us");
  }

  @Property(tries = 3000)
  void losesNothing(@ForAll("hostile") String text, @ForAll("languages") String language) {
    int position = 0;
    for (Sentence sentence : Segmenter.segment(Article.of("a", text), language)) {
      assertThat(Characters.skipSpace(text, position, sentence.span().start()))
          .isEqualTo(sentence.span().start());
      position = sentence.span().end();
    }
    assertThat(Characters.skipSpace(text, position, text.length())).isEqualTo(text.length());
  }

  @Property(tries = 2000)
  void cutsOrderedTrimmedSpans(@ForAll("hostile") String text) {
    List<Sentence> sentences = Segmenter.segment(Article.of("a", text));
    int previous = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      String cut = sentence.span().in(text);
      assertThat(sentence.index()).isEqualTo(i);
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(previous);
      assertThat(cut).isNotEmpty();
      assertThat(Characters.isSpace(cut.charAt(0))).isFalse();
      assertThat(Characters.isSpace(cut.charAt(cut.length() - 1))).isFalse();
      previous = sentence.span().end();
    }
  }

  @Property(tries = 2000)
  void cutsNoPairOfSurrogatesNorMarkFromItsLetter(@ForAll("hostile") String text) {
    for (Sentence sentence : Segmenter.segment(Article.of("a", text))) {
      int start = sentence.span().start();
      if (start > 0) {
        assertThat(Character.isSurrogatePair(text.charAt(start - 1), text.charAt(start))).isFalse();
        boolean clings = Character.getType(text.charAt(start)) == Character.NON_SPACING_MARK;
        assertThat(clings && !Characters.isSpace(text.charAt(start - 1))).isFalse();
      }
    }
  }

  @Property(tries = 2000)
  void keepsItsOwnSentencesWhenTheyAreGiven(@ForAll("hostile") String text) {
    List<String> cut =
        Segmenter.segment(Article.of("a", text)).stream()
            .map(sentence -> sentence.span().in(text))
            .toList();
    Article given = Article.builder("b").sentences(cut).build();
    assertThat(Segmenter.segment(given))
        .extracting(sentence -> sentence.span().in(given.text()))
        .containsExactlyElementsOf(cut);
  }

  @Property(tries = 500)
  void addsNothingForWhiteSpaceAround(@ForAll("hostile") String text) {
    List<Sentence> plain = Segmenter.segment(Article.of("a", text));
    List<Sentence> padded = Segmenter.segment(Article.of("a", "\n\n" + text + "\n\n"));
    assertThat(padded).hasSameSizeAs(plain);
    for (int i = 0; i < plain.size(); i++) {
      assertThat(padded.get(i).role()).isEqualTo(plain.get(i).role());
      assertThat(padded.get(i).span().start()).isEqualTo(plain.get(i).span().start() + 2);
    }
  }

  @Test
  void doesNotDependOnTheDefaultLocale() {
    Article article =
        Article.of("a", "INSP. Ilk IN ISTANBUL\n\nPHOTO: I. Ilk\nIt is a.m. Inc. It.");
    List<Sentence> expected = Segmenter.segment(article);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      assertThat(Segmenter.segment(article)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        ".",
        " ",
        "\n",
        ". ",
        "\" ",
        "(",
        "? (",
        ".\"",
        "x. ",
        "J. ",
        "\"? Aa ",
        "\u3002\u201D",
        "a\n",
        "- a\n",
        "\uD83C\uDF89 ",
        "! \uD83C\uDF89",
        "[1",
        ".[1",
        "1. ",
        "By A B\n",
        "Read also:\n- ",
        "\u0301",
        "_ ",
        "a.",
        "I. ",
        "\uD800",
        "- - ",
        "\" \"",
        "Photo: ",
        "' . ",
        "A a\n\n"
      })
  void takesLinearTimeForAnyRepetition(String piece) {
    String text = piece.repeat(10_000_000 / piece.length() / 5);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> Segmenter.segment(Article.of("a", text)));
  }

  @Test
  void takesOneLineOfTenMillionCharacters() {
    String text = "word ".repeat(2_000_000).strip();
    assertThat(Segmenter.segment(Article.of("a", text))).hasSize(1);
  }

  @Test
  void takesManySentencesOfOneWord() {
    String text = "Stop. ".repeat(100_000);
    assertThat(Segmenter.segment(Article.of("a", text))).hasSize(100_000);
  }

  @Test
  void findsNothingInWhiteSpace() {
    assertThat(Segmenter.segment(Article.of("a", ""))).isEmpty();
    assertThat(Segmenter.segment(Article.of("a", " \r\n\u00A0\u200B\u3000\t"))).isEmpty();
  }

  private static String joined(List<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }
}

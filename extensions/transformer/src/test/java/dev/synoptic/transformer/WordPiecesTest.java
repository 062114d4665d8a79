// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Holds the pieces against those of the tokenizer that models are trained with. */
class WordPiecesTest {

  private static final Vocabulary VOCABULARY = ModelFiles.ENGLISH.vocabulary();

  private static final List<String> TEXTS =
      List.of(
          "",
          " \t\r\n ",
          "The minister's office said 1,250.5 tonnes — \"not £3m\" — were re-exported.",
          "Unbelievably, the Zaporizhzhian hydroelectric embankment's sluices misbehaved!",
          "Café, naïve, Ærøskøbing, Łódź, Straße, İstanbul, Ὀδυσσεύς ΟΔΥΣΣΕΥΣ",
          "東京で会議。서울에서 회담 Встреча в Києві",
          "emoji 👩‍🚒 and 🇺🇦 flags, soft\u00ADhyphen, zero\u200Bwidth, nbsp\u00A0here, tab\there",
          "e\u0301tat x\u0327\u0301\u0323 a`b^c~d $5 <tag> a_b @home #tag 5%+3=8|x",
          "https://example.org/a?b=c&d=e...",
          "l\u2028ine p\u2029ara \uFFFD \u0000 \u0007bell \u0085next \u000Bvertical");

  @Test
  @DisplayName("texts are cut as the tokenizer of the model cuts them")
  void piecesAreThoseOfTheTokenizer() throws IOException {
    try (HuggingFaceTokenizer reference = reference()) {
      for (String text : TEXTS) {
        assertThat(WordPieces.of(text, VOCABULARY)).as(text).isEqualTo(pieces(reference, text));
      }
    }
  }

  @Test
  @DisplayName("random characters of the basic plane's scripts are cut as the tokenizer cuts them")
  void randomTextsAgreeWithTheTokenizer() throws IOException {
    Random random = new Random(7);
    try (HuggingFaceTokenizer reference = reference()) {
      for (int round = 0; round < 300; round++) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
          int c = random.nextInt(random.nextBoolean() ? 0x80 : 0x530);
          text.append(Character.isDefined(c) ? (char) c : ' ');
        }
        assertThat(WordPieces.of(text.toString(), VOCABULARY))
            .as("round %d: %s", round, text)
            .isEqualTo(pieces(reference, text.toString()));
      }
    }
  }

  @Test
  @DisplayName("the name of a special piece has no power in a text")
  void specialPiecesAreText() {
    assertThat(WordPieces.of("[SEP] [CLS]", VOCABULARY))
        .hasSizeGreaterThan(2)
        .doesNotContain(VOCABULARY.first(), VOCABULARY.last());
  }

  @Test
  @DisplayName("half a surrogate pair is left out")
  void loneSurrogatesAreLeftOut() {
    assertThat(WordPieces.of("a\uD83D b", VOCABULARY)).isEqualTo(WordPieces.of("a b", VOCABULARY));
  }

  @Test
  @DisplayName("hostile megabytes are cut in linear time")
  void hostileTextsTakeLinearTime() {
    for (String part : List.of("a", "\u0301\u0323", "x\u0301", "!", "東", "[SEP]")) {
      int[] pieces = WordPieces.of(part.repeat(1_000_000), VOCABULARY);
      assertThat(pieces.length).isBetween(0, 5_000_000);
    }
    assertThat(WordPieces.of("a".repeat(1_000_000), VOCABULARY))
        .containsExactly(VOCABULARY.unknown());
  }

  @Test
  @DisplayName("a list with a piece a line is a vocabulary; capitals in it are kept in texts")
  void plainListsAreVocabularies() {
    Vocabulary lower = list("[UNK]\n[CLS]\n[SEP]\nred\nbridge\n##s\n");
    Vocabulary cased = list("[UNK]\n[CLS]\n[SEP]\nred\nBridge\n##s\n");

    assertThat(WordPieces.of("Red bridges", lower)).containsExactly(3, 4, 5);
    assertThat(WordPieces.of("Red Bridges", cased)).containsExactly(0, 4, 5);
  }

  @Test
  @DisplayName("a vocabulary of another kind is refused with its name")
  void foreignVocabulariesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list("{\"model\": {\"type\": \"Unigram\", \"vocab\": []}}"))
        .withMessageContainingAll("given.json", "WordPiece", "Unigram");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list("{\"model\": "))
        .withMessageContainingAll("given.json", "JSON");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list("one\ntwo"))
        .withMessageContainingAll("given.json", "[UNK]");
  }

  @Test
  @DisplayName("parts are the fewest, of nearly the same length, and nothing is lost")
  void windowsKeepEveryPiece() {
    int[] pieces = new Random(1).ints(1_001, 0, 30_000).toArray();
    List<int[]> parts = Windows.of(pieces, 100);

    assertThat(parts).hasSize(11).allMatch(part -> part.length == 91);
    assertThat(parts.stream().flatMapToInt(Arrays::stream).toArray()).isEqualTo(pieces);
    assertThat(Windows.of(new int[100], 100)).hasSize(1);
    assertThat(Windows.of(new int[0], 100)).hasSize(1);
  }

  private static Vocabulary list(String text) {
    return Vocabulary.read(text.getBytes(StandardCharsets.UTF_8), "given.json");
  }

  private static HuggingFaceTokenizer reference() throws IOException {
    try (InputStream in =
        WordPiecesTest.class.getResourceAsStream("/bge-small-en-v1.5-q-tokenizer.json")) {
      return HuggingFaceTokenizer.newInstance(
          in, Map.of("truncation", "false", "padding", "false"));
    }
  }

  private static int[] pieces(HuggingFaceTokenizer reference, String text) {
    return Arrays.stream(reference.encode(text, false, false).getIds())
        .mapToInt(Math::toIntExact)
        .toArray();
  }
}

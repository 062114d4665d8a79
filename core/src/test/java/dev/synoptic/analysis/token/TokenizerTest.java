// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Article;
import dev.synoptic.segment.Segmenter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is remembered of words must never show in the tokens. */
class TokenizerTest {

  private static final List<Language> LANGUAGES =
      List.of("en", "fr", "de", "es", "it", "pt", "ru", "xx").stream().map(Language::of).toList();

  private static final List<Tokenizer> REMEMBERING =
      LANGUAGES.stream().map(Tokenizer::new).toList();

  @Property(tries = 300)
  void remembersWhatTheAnalyzerSays(@ForAll("texts") String text) {
    for (int i = 0; i < LANGUAGES.size(); i++) {
      Language language = LANGUAGES.get(i);
      Tokenizer whole = new Tokenizer(language.withAnalyzer(language.analyzer()));
      assertThat(read(REMEMBERING.get(i), text)).as(language.tag()).isEqualTo(read(whole, text));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "harbour harbours Harbour's HARBOURS harbour\u2019s the The THE l'\u00E9t\u00E9"
                .split(" "))
        .list()
        .ofMaxSize(4)
        .map(words -> String.join(" ", words))
        .flatMap(
            words ->
                Arbitraries.strings()
                    .withChars(
                        "aeinrstdlGmKu0123456789  .,:;'\u2019_-\u00E9\u00FC\u00DF\u0441\u0442")
                    .withChars("\u0430\u0457\u03C3\u03A3\u0130\u05D0\u4E2D\u0301\u00AD")
                    .ofMaxLength(50)
                    .map(tail -> words + " " + tail));
  }

  @Test
  @DisplayName("thousands of other words in between change nothing")
  void forgettingChangesNothing() {
    String text = "The rowers' boats weren't refuelled at Saint-Malo's quays in 2031.";
    Tokenizer tokenizer = new Tokenizer(Language.of("en"));
    List<String> before = read(tokenizer, text);
    StringBuilder others = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      others.append("word").append(Integer.toString(i, 36)).append(i % 20 == 0 ? ".\n" : " ");
    }
    List<String> many = read(tokenizer, others.toString());
    assertThat(many).hasSize(100_000);
    assertThat(read(tokenizer, text)).isEqualTo(before);
  }

  @Test
  @DisplayName("words of any length and script are told apart")
  void longWords() {
    String long17 = "abcdefghijklmnopq";
    String text = "abcdefgh " + long17 + " " + long17 + "r \u0444\u0444\u0444 \u0444\u0444";
    Tokenizer tokenizer = new Tokenizer(Language.of("xx"));
    assertThat(read(tokenizer, text)).isEqualTo(read(tokenizer, text)).doesNotHaveDuplicates();
    Tokens tokens = tokens(tokenizer, text);
    assertThat(tokens.normal(2)).isEqualTo(long17 + "r");
    assertThat(tokens.normal(4)).isEqualTo("\u0444\u0444");
  }

  private static Tokens tokens(Tokenizer tokenizer, String text) {
    Article article = Article.of("a", text);
    return tokenizer.tokenize(article, Segmenter.segment(article));
  }

  private static List<String> read(Tokenizer tokenizer, String text) {
    Tokens tokens = tokens(tokenizer, text);
    List<String> read = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int flags = 0;
      for (int flag = 1; flag <= Tokens.PLAIN; flag <<= 1) {
        flags |= tokens.is(i, flag) ? flag : 0;
      }
      read.add(
          tokens.start(i)
              + "-"
              + tokens.end(i)
              + " "
              + tokens.normal(i)
              + " "
              + tokens.stem(i)
              + " "
              + flags);
    }
    return read;
  }
}

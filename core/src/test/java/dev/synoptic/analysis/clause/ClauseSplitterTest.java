// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.clause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.analysis.ArticleAnalyzer;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Article;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A sentence is cut into clauses")
class ClauseSplitterTest {

  @ParameterizedTest
  @DisplayName("where one ends and another begins")
  @ValueSource(
      strings = {
        "The ferry sank off Tarnby | because its pumps had failed",
        "The ferry sank off Tarnby, | which has no harbour master",
        "The ferry sank off Tarnby, | and the crew was taken ashore",
        "The ferry struck a reef | and was towed to Tarnby",
        "The ferry sank within minutes, | killing two sailors",
        "The pumps had failed twice; | the owners knew nothing",
        "The pumps had failed twice – | the owners knew nothing",
        "The owners said that | the pumps had failed twice",
        "The owners said | the pumps had failed twice",
        "The pumps had failed twice, | the harbour master said",
        "According to the harbour master, | the pumps had failed twice",
        "Two sailors died | when the ferry sank off Tarnby",
        "The harbour was closed | after the ferry had gone down",
        "“The pumps had failed twice,” | said the harbour master"
      })
  void cuts(String marked) {
    assertThat(clauses(marked.replace("| ", ""), "en")).containsExactly(words(marked));
  }

  @ParameterizedTest
  @DisplayName("and stays whole where none does")
  @ValueSource(
      strings = {
        "Tarnby, Lenne and Ansgar lie on the same coast",
        "The harbour was closed after midnight",
        "The ferry left at 1:42 a.m. and at noon",
        "The red and the blue ferry",
        "The owners of the ferry published the report of the harbour master",
        "Sailors of the Tarnby crew rest (again)"
      })
  void keeps(String sentence) {
    assertThat(clauses(sentence, "en")).hasSize(1);
  }

  @Test
  @DisplayName("in other languages at punctuation alone")
  void otherLanguages() {
    assertThat(clauses("La fin approche; since demain elle vient", "fr")).hasSize(2);
    assertThat(clauses("La mer monte vite because elle veut", "fr")).hasSize(1);
  }

  @Test
  @DisplayName("a frame of reporting has a source, a verb and little else")
  void frames() {
    Tokens frame = tokens("the harbour master of Tarnby said");
    assertThat(ClauseSplitter.isFrame(frame, 0, frame.size())).isTrue();
    Tokens report = tokens("the harbour master said two pumps of the old ferry had failed");
    assertThat(ClauseSplitter.isFrame(report, 0, report.size())).isFalse();
    Tokens silent = tokens("the harbour master of Tarnby");
    assertThat(ClauseSplitter.isFrame(silent, 0, silent.size())).isFalse();
  }

  @Test
  @DisplayName("a run without tokens has no clause")
  void empty() {
    Tokens tokens = tokens("Harbour");
    assertThat(ClauseSplitter.starts(tokens, 0, 0, "en")).isEmpty();
    assertThat(ClauseSplitter.starts(tokens, 0, 1, "en")).containsExactly(0);
  }

  private static Tokens tokens(String text) {
    return new ArticleAnalyzer(Language.of("en"))
        .analyze(Article.builder("a").sentences(List.of(text)).build())
        .tokens();
  }

  private static String[] words(String marked) {
    List<String> clauses = new ArrayList<>();
    for (String clause : marked.split("\\| ")) {
      Tokens tokens = tokens(clause);
      clauses.add(words(tokens, 0, tokens.size()));
    }
    return clauses.toArray(String[]::new);
  }

  private static String words(Tokens tokens, int first, int end) {
    List<String> words = new ArrayList<>();
    for (int token = first; token < end; token++) {
      words.add(tokens.surface(token));
    }
    return String.join(" ", words);
  }

  private static List<String> clauses(String sentence, String language) {
    Tokens tokens = tokens(sentence);
    int[] starts = ClauseSplitter.starts(tokens, 0, tokens.size(), language);
    List<String> clauses = new ArrayList<>();
    for (int k = 0; k < starts.length; k++) {
      int end = k + 1 < starts.length ? starts[k + 1] : tokens.size();
      clauses.add(words(tokens, starts[k], end));
    }
    return clauses;
  }
}

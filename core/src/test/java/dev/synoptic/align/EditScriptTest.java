// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.analysis.ArticleAnalyzer;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Article;
import dev.synoptic.model.Edit;
import dev.synoptic.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditScriptTest {

  private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer(Language.of("en"));

  private static Tokens tokens(String text) {
    return ANALYZER.analyze(Article.of("a", text)).tokens();
  }

  private static List<String> between(String left, String right) {
    Tokens l = tokens(left);
    Tokens r = tokens(right);
    return EditScript.between(l, 0, l.size(), r, 0, r.size()).stream()
        .map(edit -> edit.kind() + ": " + edit.left().in(left) + "/" + edit.right().in(right))
        .toList();
  }

  @Test
  void tellsWhatWasChangedInsertedAndLeftOut() {
    assertThat(between("The old mill closed in May.", "The mill burned down in May."))
        .containsExactly("DELETE: old/", "CHANGE: closed/burned down");
    assertThat(between("The mill closed.", "The old mill closed at last."))
        .containsExactly("INSERT: /old", "INSERT: /at last");
  }

  @Test
  void isEmptyForTheSameWords() {
    assertThat(between("The mill closed.", "the MILL closed")).isEmpty();
    assertThat(between("", "")).isEmpty();
  }

  @Test
  void anEmptySideStandsWhereTheOtherWouldBe() {
    Tokens left = tokens("The mill closed.");
    Tokens right = tokens("Now the mill closed in May.");
    assertThat(EditScript.between(left, 0, left.size(), right, 0, right.size()))
        .containsExactly(
            new Edit(Edit.Kind.INSERT, new Span(0, 0), new Span(0, 3)),
            new Edit(Edit.Kind.INSERT, new Span(15, 15), new Span(20, 26)));
    Tokens none = tokens("");
    assertThat(EditScript.between(none, 0, 0, right, 1, 2))
        .containsExactly(new Edit(Edit.Kind.INSERT, new Span(0, 0), new Span(4, 7)));
  }

  @Test
  void looksAtTheGivenWordsOnly() {
    Tokens left = tokens("One two three four.");
    Tokens right = tokens("Zero two four five.");
    assertThat(EditScript.between(left, 1, 4, right, 1, 3))
        .containsExactly(new Edit(Edit.Kind.DELETE, new Span(8, 13), new Span(8, 8)));
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.synoptic.model.Article;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to exhaust the stack or the processor. */
class HostilePageTest {

  private static final int TIMES = 20_000;
  private static final Duration FAR_TOO_LONG = Duration.ofMinutes(1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<p><b>",
        "<table><tr><td>",
        "<ul><li>",
        "<a href=x>",
        "<article><p>word word. ",
        "<blockquote>A b. ",
        "<svg><g>",
        "<select><option>",
        "</p>",
        "<!--",
        "<![CDATA[",
        "&amp;lt;",
        "<script>",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":[",
        "<meta property=og:title content=x>",
        "<h1>t</h1>",
        "<",
        "\u0000"
      })
  void endlessNesting(String piece) {
    String page = "<html><body>" + piece.repeat(TIMES) + "<p>The harbour bridge closed.</p>";
    assertTimeoutPreemptively(
        FAR_TOO_LONG,
        () -> {
          Article article = ArticleReader.create().read("a", page);
          assertThat(article.id()).isEqualTo("a");
          assertThat(article.text().length()).isLessThanOrEqualTo(page.length());
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[[{\"@graph\":["})
  void endlessNestingOfMetadata(String piece) {
    String page =
        "<script type=\"application/ld+json\">"
            + piece.repeat(TIMES)
            + "</script><p>The harbour bridge closed on Tuesday.</p>";
    assertTimeoutPreemptively(
        FAR_TOO_LONG,
        () -> assertThat(ArticleReader.create().read("a", page).text()).contains("harbour"));
  }
}

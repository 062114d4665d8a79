// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.synoptic.model.Article;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That no page breaks the reader, and that none takes it long. */
class HostilePagesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "</p></p></html></body><p",
        "<table><tr><p>a<table><td>",
        "<p>\u0000\u0001</p>\uD83D",
        "<title><h1></title><h1></h1>",
        "<script type='application/ld+json'>{\"@type\": \"Article\", \"headline\": [1, {}],",
        "<script type='application/ld+json'>[[[{\"@type\": \"NewsArticle\", \"headline\": null, \"publisher\": []}]]]</script>",
        "<meta property='article:published_time' content='2031-99-99T99:99Z'><meta name=date content='yesterday'>",
        "<html lang='-- not a language --'><p>Text.</p>",
        "<svg><foreignObject><p>a</p></svg><math><mtext><p>b</p>",
        "<plaintext><p>never closed"
      })
  void brokenPageIsReadAsFarAsItGoes(String page) {
    assertThatCode(() -> ArticleReader.create().read("a", page)).doesNotThrowAnyException();
  }

  @Test
  void textIsNeverMarkup() {
    Article article =
        read("<p>&lt;script&gt;alert(1)&lt;/script&gt; said the minister, and left the room.</p>");
    assertThat(article.text())
        .isEqualTo("<script>alert(1)</script> said the minister, and left the room.");
  }

  @Test
  void scriptsStylesAndHiddenPartsAreNoText() {
    String hidden = "This sentence is hidden and long enough to count as one.";
    Article article =
        read(
            "<style>%1$s</style><script>%1$s</script><noscript>%1$s</noscript><template><p>%1$s</p></template>"
                    .formatted(hidden)
                + "<p hidden>%1$s</p><p style='display : none'>%1$s</p><p aria-hidden=true>%1$s</p>"
                    .formatted(hidden)
                + "<p>Only this sentence is shown to those who read the page.</p>");
    assertThat(article.text()).isEqualTo("Only this sentence is shown to those who read the page.");
  }

  @Test
  void deepAndWidePagesTakeNoLongerThanTheyAreLong() {
    String sentence = "The minister said on Tuesday that the bridge would be built again. ";
    List<String> pages =
        List.of(
            "<div>".repeat(200_000) + sentence,
            ("<div>" + sentence).repeat(20_000),
            ("<p>" + sentence).repeat(50_000),
            "<br>".repeat(300_000) + sentence,
            "<a href=x>".repeat(20_000) + sentence,
            "<b><i><u>".repeat(20_000) + sentence,
            ("<table><tr><td>" + sentence).repeat(5_000),
            "<p class='" + "ads ".repeat(200_000) + "'>" + sentence,
            "<script type='application/ld+json'>" + "[".repeat(300_000) + "</script>" + sentence,
            "<meta property='x' content='y'>".repeat(50_000) + sentence);
    for (String page : pages) {
      // Quadratic work would take many minutes here; the bound is no measurement.
      Assertions.assertTimeoutPreemptively(
          Duration.ofMinutes(1), () -> read(page), page.substring(0, 40));
    }
  }

  private static Article read(String html) {
    return ArticleReader.create().read("page", html);
  }
}

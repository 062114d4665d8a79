// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That no article can run code, load anything or restyle the page, whatever is written in it. */
class InjectionTest {

  private static final List<String> ATTACKS =
      List.of(
          "</script><script>window.broken = 1; alert(1)</script>",
          "<img src=x onerror=\"window.broken = 1\">",
          "<style>body { display: none }</style></style><style>",
          "\" onmouseover=\"window.broken = 1\" style=\"position:fixed\" autofocus onfocus=\"window.broken = 1\" x=\"",
          "<!--<script>window.broken = 1</script>-->",
          "<svg/onload=window.broken=1><iframe srcdoc='<script>parent.broken = 1</script>'></iframe>",
          "javascript:window.broken=1 {{constructor.constructor('window.broken=1')()}} ${window.broken=1}");

  @Test
  void hostileTextsAreShownAsText(@TempDir Path folder) {
    Path file = Events.page(hostile(), folder);
    try (OpenPage page = OpenPage.wide(file)) {
      for (int i = 0; i < page.count(".column"); i++) {
        assertThat(page.all(".column .text").nth(i).textContent())
            .contains(ATTACKS.get(i).substring(0, 12));
      }
      for (String section :
          List.of("statements", "differences", "quotations", "only-here", "sources")) {
        page.section(section);
      }
      page.section("side-by-side").all(".sentence.linked").first().click();
      page.all(".sentence.linked").last().hover();
      page.all(".search input").fill(ATTACKS.get(0));
      assertThat(page.ask("window.broken")).isNull();
      assertThat(page.count("script")).isEqualTo(2);
      assertThat(page.count("style")).isEqualTo(1);
      assertThat(
              page.count(
                  "img, iframe, object, embed, link, form, [style]:not(.columns), [onerror], [onload], [onmouseover]"))
          .isZero();
      assertThat(page.all(".columns").getAttribute("style")).matches("--column: [0-9.]+px;");
      assertThat(page.all("h1").isVisible()).isTrue();
    }
  }

  @Test
  void policyStopsWhatWouldGetIn(@TempDir Path folder) {
    Path file = Events.page(Events.bridge(), folder);
    OpenPage page = OpenPage.wide(file);
    page.ask(
        "(() => { const script = document.createElement('script'); script.textContent = 'window.broken = 1';"
            + " document.body.append(script);"
            + " const image = document.createElement('img'); image.src = 'https://example.org/pixel';"
            + " document.body.append(image);"
            + " const style = document.createElement('style'); style.textContent = 'h1 { color: red }';"
            + " document.head.append(style); })()");
    page.settle();
    assertThat(page.ask("window.broken")).isNull();
    assertThat(page.ask("getComputedStyle(document.querySelector('h1')).color"))
        .isNotEqualTo("rgb(255, 0, 0)");
    assertThat(page.ask("document.body.lastElementChild.naturalWidth")).isEqualTo(0);
    page.page().context().close();
  }

  /** Articles that say the same, so that all parts of the page have something to show. */
  private static List<Article> hostile() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < ATTACKS.size(); i++) {
      String attack = ATTACKS.get(i);
      String text =
          "Harbour minister %s resigns\n\n".formatted(attack)
              + "The harbour minister, Ada Brandt, resigned on Tuesday after %d ships were lost, %s she said. "
                  .formatted(10 + i, attack)
              + "“We have failed %s the sailors of Lenne,” Brandt said. ".formatted(attack)
              + "A court in Port Ansgar will hear the case %s next week.".formatted(attack);
      articles.add(
          Article.builder(attack + i)
              .text(text)
              .outlet(attack)
              .title(attack)
              .language("en")
              .build());
    }
    return articles;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.synoptic.model.Article;
import dev.synoptic.model.LimitExceededException;
import dev.synoptic.model.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That the article, and only the article, comes out of a page. */
class ArticleReaderTest {

  private static final String FIRST =
      "A cargo ship struck the Lenne bridge on Tuesday night, and four people are missing.";
  private static final String SECOND =
      "The harbour master said the pilot had warned of the current, but nobody had answered him.";
  private static final String THIRD =
      "Traffic will be sent over the northern crossing until the middle of March, the city said.";
  private static final String BODY = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

  private static final String PARAGRAPHS =
      "<p>" + FIRST + "</p>\n<p>" + SECOND + "</p><p>" + THIRD + "</p>";

  @Test
  void linkedDataTellTitleOutletLanguageAndTime() {
    Article article =
        read(
            """
            <html lang="en-GB"><head><title>Ship hits bridge | Lenne Herald</title>
            <script type="application/ld+json">
            {"@context": "https://schema.org", "@graph": [
              {"@type": "WebSite", "name": "Not this"},
              {"@type": ["NewsArticle"], "headline": "Ship hits  bridge",
               "datePublished": "2031-09-17T06:40:00+0200",
               "publisher": {"@type": "Organization", "name": "The Lenne Herald"}}]}
            </script></head><body><div>%s</div></body></html>"""
                .formatted(PARAGRAPHS));
    assertThat(article.title()).contains("Ship hits bridge");
    assertThat(article.outlet()).contains("The Lenne Herald");
    assertThat(article.language()).contains("en-GB");
    assertThat(article.published()).contains(OffsetDateTime.parse("2031-09-17T06:40:00+02:00"));
    assertThat(article.text()).isEqualTo("Ship hits bridge\n\n" + BODY);
  }

  @Test
  void openGraphTellsTheSame() {
    Article article =
        read(
            """
            <head><meta property="og:title" content="Ship hits bridge">
            <meta property="og:site_name" content="Quayside Post"><meta property="og:locale" content="en_GB">
            <meta property="article:published_time" content="2031-09-17"></head><body>%s</body>"""
                .formatted(PARAGRAPHS));
    assertThat(article.title()).contains("Ship hits bridge");
    assertThat(article.outlet()).contains("Quayside Post");
    assertThat(article.language()).contains("en-GB");
    assertThat(article.published()).contains(OffsetDateTime.parse("2031-09-17T00:00:00Z"));
  }

  @Test
  void microdataTellTheSame() {
    Article article =
        read(
            """
            <div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Ship hits bridge</h1>
            <span itemprop="publisher" itemscope><span itemprop="name">Ostmar Courier</span></span>
            <time itemprop="datePublished" datetime="2031-09-17T06:40Z">today</time>
            <div itemprop="articleBody">%s%s</div></div>"""
                .formatted(PARAGRAPHS, PARAGRAPHS));
    assertThat(article.title()).contains("Ship hits bridge");
    assertThat(article.outlet()).contains("Ostmar Courier");
    assertThat(article.published()).contains(OffsetDateTime.parse("2031-09-17T06:40:00Z"));
    assertThat(article.text()).isEqualTo("Ship hits bridge\n\n" + BODY + "\n\n" + BODY);
  }

  @Test
  void whatStandsAroundTheArticleIsLeftOut() {
    Article article =
        read(
            """
            <body><header><a href="/">Home</a> <a href="/news">News</a></header>
            <nav><ul><li><a href="/a">World and its many affairs today.</a></li></ul></nav>
            <div class="cookie-banner"><p>We and our 812 partners would like to store cookies on your device, if you please.</p></div>
            <main><article><h1>Ship hits bridge</h1><p class="byline">By Ana Ruiz</p>
            <figure><img src="x.jpg"><figcaption>The bridge on Wednesday morning, seen from the quay.</figcaption></figure>
            <div class="text">%s<aside><p>Read also: what we know about the ship that struck the bridge.</p></aside></div></article>
            <section class="related"><h2>More</h2><p><a href="/b">A very long headline of another story that has many words in it.</a></p></section>
            <div id="comments"><p>I have been saying for years that this bridge is in a bad place, and nobody listened.</p></div></main>
            <footer><p>All rights reserved by the publisher of this newspaper and its partners.</p></footer></body>"""
                .formatted(PARAGRAPHS));
    assertThat(article.text()).startsWith("Ship hits bridge\n\n").endsWith(BODY);
    assertThat(article.text())
        .doesNotContain(
            "cookies", "Home", "World", "seen from", "Read also", "More", "for years", "rights");
  }

  @Test
  void paragraphsInSectionsOfTheirOwnComeTogether() {
    Article article =
        read(
            """
            <article><h1>Ship hits bridge</h1><section><div><p>%s</p></div></section>
            <section><h2>The pilot</h2><div><p>%s</p></div></section><section><div><p>%s</p></div></section></article>"""
                .formatted(FIRST, SECOND, THIRD));
    assertThat(article.text())
        .isEqualTo("Ship hits bridge\n\n" + FIRST + "\n\nThe pilot\n\n" + SECOND + "\n\n" + THIRD);
  }

  @Test
  void wrapperWithAMisleadingNameIsKept() {
    Article article = read("<form class='with-sidebar'>" + PARAGRAPHS + "</form>");
    assertThat(article.text()).isEqualTo(BODY);
  }

  @Test
  void lineBreaksMakeParagraphsWhereThereAreNoParagraphs() {
    Article article = read("<div>" + FIRST + "<br><br>" + SECOND + "<br> <br/>" + THIRD + "</div>");
    assertThat(article.text()).isEqualTo(BODY);
  }

  @Test
  void whiteSpaceIsOneBlankAndEntitiesAreCharacters() {
    Article article =
        read(
            "<p>Caf&eacute;s \n\t in&nbsp;Lenne closed,&#8239;the ma&shy;yor said &lt;today&gt;.</p>");
    assertThat(article.text()).isEqualTo("Cafés in Lenne closed,\u202fthe mayor said <today>.");
  }

  @Test
  void encodingIsTheOneThatThePageNames() throws IOException {
    String page = "<meta charset='windows-1251'><p>Четыре человека погибли, сообщила полиция.</p>";
    byte[] bytes = page.getBytes(Charset.forName("windows-1251"));
    Article named = ArticleReader.create().read("a", new ByteArrayInputStream(bytes));
    assertThat(named.text()).isEqualTo("Четыре человека погибли, сообщила полиция.");
    byte[] unnamed =
        "<p>Drei Züge fielen aus, sagte die Bahn.</p>".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(
            ArticleReader.create()
                .read("a", new ByteArrayInputStream(unnamed), StandardCharsets.ISO_8859_1)
                .text())
        .isEqualTo("Drei Züge fielen aus, sagte die Bahn.");
  }

  @Test
  void encodingOfAPageThatNamesNoneIsUtf8OrWhatBrowsersTake() throws IOException {
    String page = "<p>“Drei Züge fielen aus”, sagte die Bahn.</p>";
    Charset western = Charset.forName("windows-1252");
    for (Charset charset : List.of(StandardCharsets.UTF_8, western)) {
      assertThat(read(page.getBytes(charset)).text())
          .isEqualTo("“Drei Züge fielen aus”, sagte die Bahn.");
    }
    Charset cyrillic = Charset.forName("windows-1251");
    ArticleReader reader = ArticleReader.create().withUnnamedCharset(cyrillic);
    byte[] unnamed = "<p>Мост закрыт, сообщил начальник порта.</p>".getBytes(cyrillic);
    assertThat(reader.read("a", new ByteArrayInputStream(unnamed)).text()).startsWith("Мост");
    byte[] named = ("<meta charset=utf-8>" + page).getBytes(StandardCharsets.UTF_8);
    assertThat(reader.read("a", new ByteArrayInputStream(named)).text()).startsWith("“Drei Züge");
    byte[] damaged = ("<meta charset=utf-8>" + page).getBytes(western);
    assertThat(read(damaged).text()).contains("Z\uFFFDge");
  }

  private static Article read(byte[] page) throws IOException {
    return ArticleReader.create().read("page", new ByteArrayInputStream(page));
  }

  @Test
  void articlesInAListAreOtherArticles() {
    String script = "<script type=application/ld+json>%s</script>";
    Article article =
        read(
            script.formatted(
                    "{\"@type\":\"ItemList\",\"itemListElement\":[{\"item\":{\"@type\":"
                        + "\"NewsArticle\",\"headline\":\"Goat wins\",\"datePublished\":\"2020-01-01\"}}]}")
                + script.formatted(
                    "{\"@type\":\"NewsArticle\",\"headline\":\"Ship hits bridge\","
                        + "\"datePublished\":\"2031-09-17\"}")
                + PARAGRAPHS);
    assertThat(article.title()).contains("Ship hits bridge");
    assertThat(article.published().orElseThrow().getYear()).isEqualTo(2031);
  }

  @Test
  void pageSavedBehindAnOpenDialogIsRead() {
    String page =
        "<div aria-hidden=true>%s</div><div class=modal>We value your privacy, and so do others.</div>";
    assertThat(read(page.formatted(PARAGRAPHS)).text()).isEqualTo(BODY);
    assertThat(read("<p>Ship <i aria-hidden=true>icon</i>hits bridge, say police.</p>").text())
        .isEqualTo("Ship hits bridge, say police.");
  }

  @Test
  void elementsOfThePagesOwnAreParagraphsUnlessTheyStandInOne() {
    String own = "<x-par>" + FIRST + "</x-par><x-par>" + SECOND + "</x-par><x-par>";
    assertThat(read("<x-body>" + own + THIRD + "</x-par></x-body>").text()).isEqualTo(BODY);
    assertThat(read("<p>The <x-tip>harbour</x-tip>, said the mayor, is closed.</p>").text())
        .isEqualTo("The harbour, said the mayor, is closed.");
  }

  @Test
  void remarksBetweenLineBreaksChangeNothing() {
    String page = FIRST + "<br><!-- here --> <br>" + SECOND + "<br><br>" + THIRD;
    assertThat(read("<div>" + page + "</div>").text()).isEqualTo(BODY);
  }

  @Test
  void yearsThatAreNoneAreLeftOut() {
    String day = "<meta property=article:published_time content=0000-01-01>";
    assertThat(read(day + PARAGRAPHS).published()).isEmpty();
  }

  @Test
  void pageWithoutTextGivesAnEmptyText() {
    assertThat(read("").text()).isEmpty();
    assertThat(read("<script>var a = 'It is a long text, but nobody reads it.';</script>").text())
        .isEmpty();
  }

  @Test
  void limitsAreKept() {
    ArticleReader reader = ArticleReader.withLimits(new Limits(100, 10));
    assertThatThrownBy(() -> reader.read("a", "<p>" + "word ".repeat(500)))
        .isInstanceOf(LimitExceededException.class)
        .hasMessageContaining("characters of the page (2503) must be <= 800");
    assertThatThrownBy(() -> reader.read("a", "<p>" + "word ".repeat(100)))
        .isInstanceOf(LimitExceededException.class)
        .hasMessageContaining("characters (499) must be <= 100");
  }

  private static Article read(String html) {
    return ArticleReader.create().read("page", html);
  }
}

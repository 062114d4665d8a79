// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.synoptic.model.Article;
import dev.synoptic.model.Role;
import dev.synoptic.model.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule by itself; a {@code |} in an example is a sentence end. */
class SegmenterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The tide rose.|It fell.",
        "Dr. Holt met Ms. Vale.",
        "The union rep. agreed.|The others did not.",
        "P. J. Maddern spoke to I. M. Stade.",
        "A ship left St. Brannoc's.|Of its crew, two stayed.",
        "It did 17 km/h.|Roughly half was gone.",
        "He and I.|We two.",
        "He came in.|12 others followed.",
        "The pipe is 2 in. 3 wide.",
        "It ended at 4 p.m. Monday.",
        "It ended at 4 p.m.|Novak left.",
        "We meet Mon. Jan. 4 at noon.",
        "See No. IV of the list.",
        "The N.R.A. Club met.|It was late.",
        "Sgt. Orr and Bldg. Four are here.",
        "\"Why?\" I asked.",
        "\"Why?\"|I do not know.",
        "\"Why?\" Lena de Vries asked him.",
        "He paused… I left.",
        "“Yes.”|‘No.’|It was odd.",
        "It rose (by a lot).|It fell [a bit].",
        "One.[1]|Two.[23]|Three."
      })
  void endsEnglishSentences(String marked) {
    assertCut(marked, "en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "de; Am 3. Mai kam er.|Das war 1931.|Dann ging er.",
        "de; Das gilt z. B. Morgen.",
        "fr; « Oui. »|M. Roche est là.",
        "es; La Sra. Vega vino.|¿Quién más?|Nadie.",
        "it; Il sig. Conti parla.|Poi tace.",
        "pt; O Sr. Matos veio.|Foi tarde.",
        "ru; Он из г. Лорна.|Она нет.",
        "pl; Mieszka przy ul. Polnej.|To tam.",
        "zh; 他来了。|她走了！|谁？",
        "hi; वह आया।|वह गया।"
      })
  void endsSentencesOfOtherLanguages(String language, String marked) {
    assertCut(marked, language);
  }

  @Test
  void readsTheLanguageOfTheArticleFirst() {
    Article german = Article.builder("a").language("de-CH").text("Am 3. Mai kam er.").build();
    assertThat(Segmenter.segment(german, "en")).hasSize(1);
    assertThat(Segmenter.segment(Article.of("a", "Am 3. Mai kam er."), "de")).hasSize(1);
    assertThat(Segmenter.segment(Article.of("a", "Am 3. Mai kam er."))).hasSize(2);
  }

  @Test
  void aNameBetweenStandfirstAndReportIsAByline() {
    String text =
        "Talks on the harbour have stalled\nThe firms want a bridge and the town wants a tunnel.\n"
            + "Ilse Vermeer\nNobody at the table could say on Friday how the two would ever agree.";
    assertThat(roles(Article.of("a", text)))
        .containsExactly(Role.HEADLINE, Role.BODY, Role.BOILERPLATE, Role.BODY);
  }

  @Test
  void keepsGivenSentences() {
    Article article =
        Article.builder("a")
            .sentences(
                List.of(
                    "Port to close",
                    "It closes in May. Nobody knows.",
                    "They say",
                    "Photo: Jon Bell"))
            .build();
    assertThat(roles(article))
        .containsExactly(Role.HEADLINE, Role.BODY, Role.BODY, Role.BOILERPLATE);
    assertThat(Segmenter.segment(article))
        .extracting(Sentence::span)
        .containsExactlyElementsOf(article.givenSentences());
  }

  @Test
  void takesNoGivenSentenceForATitleWithoutAContrast() {
    Article spoken =
        Article.builder("a").sentences(List.of("we left early", "it was cold", "The end")).build();
    assertThat(roles(spoken)).containsOnly(Role.BODY);
  }

  @Test
  void keepsGivenTokens() {
    Article article =
        Article.builder("a").tokens(List.of(List.of("He", "left", "."), List.of("”"))).build();
    assertThat(Segmenter.segment(article)).hasSize(2);
  }

  @Test
  void knowsTheTitleThatWasGivenApart() {
    Article article =
        Article.builder("a").title("Port closed.").text("Port closed.\nIt was late.").build();
    assertThat(roles(article)).containsExactly(Role.HEADLINE, Role.BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Anna Novak",
        "BY ANNA NOVAK",
        "Von Anna Novak und Jon Bell",
        "Written by Anna Novak",
        "(Reporting by A. B. Novak; Editing by Ruth Orr)",
        "Read also: Two ships lost",
        "Read more: Two ships lost",
        "Related:",
        "See also",
        "Follow us on Telegram",
        "Follow the Courier on Facebook",
        "Subscribe to our newsletter!",
        "Photo: Jon Bell / Wire",
        "[Photo: Jon Bell]",
        "tagfoo.com2025binary_88VIEWIMAGE",
        "port-2031.jpg",
        "https://lorne.example/a?b=c",
        "press@lorne.example",
        "#lorne #port",
        "@lornecity",
        "© 2031 Lorne Media",
        "(c) 2031 Lorne Media",
        "All rights reserved.",
        "We use cookies to improve your visit.",
        "ADVERTISEMENT",
        "Share this story",
        "«Lorne Gazette»",
        "“The Lorne Gazette”",
        "* * *",
        "5 min read",
        "12 March 2031, 10:40 GMT",
        "Last updated: 12 March 2031",
        "NORTH WIRE / Jon Bell",
        "Anna Novak, staff writer",
        "Jon Bell contributed to this report.",
        "This story was first published in May.",
        "Читайте также: Мост закрыт",
        "Lire aussi : Le pont fermé"
      })
  void knowsBoilerplateLines(String line) {
    assertThat(roleBetween(line)).isEqualTo(Role.BOILERPLATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Monday, all had left.",
        "By noon Novak was gone.",
        "Read more books, she said.",
        "“Follow us,” he told the crowd.",
        "Follow the money, she said.",
        "Photos were shown.",
        "Subscribers were told.",
        "Related claims failed.",
        "The photo: a fake.",
        "He wrote to press@lorne.example again.",
        "Copyrighted works were copied.",
        "Advertisement revenue fell.",
        "“Nobody asked us.”",
        "«We stay.»",
        "Watches were sold.",
        "Share prices fell.",
        "Joined by Anna Novak, he left."
      })
  void takesNoReportForBoilerplate(String line) {
    assertThat(roleBetween(line)).isEqualTo(Role.BODY);
  }

  @Test
  void takesTheItemsUnderACallForItsList() {
    String list = "Read also:\n- A ship is lost\n- Who pays?\n* Mayor quits\n";
    assertThat(roles(Article.of("a", "Title of it\n\n" + PROSE + "\n" + list + PROSE)))
        .containsExactly(
            Role.HEADLINE,
            Role.BODY,
            Role.BOILERPLATE,
            Role.BOILERPLATE,
            Role.BOILERPLATE,
            Role.BOILERPLATE,
            Role.BODY);
  }

  @Test
  void takesShortOpenLinesOverProseForHeadings() {
    assertThat(roleBetween("A long wait")).isEqualTo(Role.HEADLINE);
    assertThat(roleBetween("What comes next?")).isEqualTo(Role.HEADLINE);
    assertThat(roleBetween("- A long wait")).isEqualTo(Role.BODY);
    assertThat(roleBetween("The reasons are:")).isEqualTo(Role.BODY);
    assertThat(roles(Article.of("a", PROSE + "\n\nA last line")))
        .containsExactly(Role.BODY, Role.BODY);
  }

  @Test
  void takesALoneLineForNoTitle() {
    assertThat(roles(Article.of("a", "A line without end"))).containsExactly(Role.BODY);
  }

  @Test
  void refusesNull() {
    assertThatThrownBy(() -> Segmenter.segment(nothing())).isInstanceOf(NullPointerException.class);
  }

  private static final String PROSE =
      "The council of the town met on Tuesday and voted for a new bridge over the river.";

  @SuppressWarnings("NullAway")
  private static <T> T nothing() {
    return null;
  }

  private static Role roleBetween(String line) {
    String text = "Council votes for bridge\n\n" + PROSE + "\n\n" + line + "\n\n" + PROSE;
    return roles(Article.of("a", text)).get(2);
  }

  private static List<Role> roles(Article article) {
    return Segmenter.segment(article).stream().map(Sentence::role).toList();
  }

  private static void assertCut(String marked, String language) {
    String joint = language.equals("zh") || language.equals("hi") ? "" : " ";
    String text = marked.replace("|", joint);
    assertThat(Segmenter.segment(Article.of("a", text), language))
        .extracting(sentence -> sentence.span().in(text))
        .containsExactly(marked.split("\\|"));
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationReaderTest {

  private static List<String> read(String... sentences) {
    SimpleText text = SimpleText.of(sentences);
    return QuotationReader.read(text.tokens, text.sentences, text.names).stream()
        .map(mention -> shown(mention, text))
        .toList();
  }

  private static String shown(QuotationMention mention, SimpleText text) {
    String all = text.tokens.text();
    String speaker =
        mention
            .speaker()
            .map(
                found -> {
                  assertThat(found.span().in(all)).isEqualTo(found.name());
                  return found.name();
                })
            .orElse("-");
    return mention.span().in(all) + " | " + speaker;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '#',
      value = {
        "\"We will wait for spring,\" said Ada Norrell.; Ada Norrell",
        "\"We will wait for spring,\" Ada Norrell said.; Ada Norrell",
        "\"We will wait for spring,\" Harbour Minister Ada Norrell told reporters.; Ada Norrell",
        "Ada Norrell said: \"We will wait for spring.\"; Ada Norrell",
        "Ada Norrell told reporters, \"We will wait for spring.\"; Ada Norrell",
        "Ada Norrell, the harbour minister, told reporters \"we will wait for spring\".; Ada Norrell",
        "The harbour minister, Ada Norrell, has warned: \"We will wait for spring.\"; Ada Norrell",
        "\"We will wait for spring,\" said one European diplomat.; one European diplomat",
        "\"We will wait for spring,\" a senior official said.; a senior official",
        "\"We will wait for spring,\" said a retired pilot from Oxmouth.; a retired pilot from Oxmouth",
        "\"We will wait for spring,\" according to Ada Norrell.; Ada Norrell",
        "According to Ada Norrell, \"we will wait for spring\".; Ada Norrell",
        "Ada Norrell urged the council \"to wait for the spring\".; Ada Norrell",
        "\"We will wait for spring,\" the statement said.; the statement",
        "\"We will wait for spring,\" its chairman, Ada Norrell, said.; Ada Norrell",
        "\"We will wait for spring,\" said Piet Lorm's deputy, Ada Norrell.; Ada Norrell",
        "\"We will wait for spring,\" said a spokesman for Ada Norrell.; a spokesman for Ada Norrell",
        "Ada Norrell left the hall early, saying \"we will wait for spring\".; Ada Norrell",
        "\"Will we wait for spring?\" asked Ada Norrell on Monday.; Ada Norrell",
        "\"We will wait for spring,\" thundered Ada Norrell.; Ada Norrell",
        "\"We will wait for spring,\" recounted one of them, Mrs. Ada N., to us.; Ada N",
        "\"We will wait for spring,\" said its secretary, Eng. Ada Norrell.; Ada Norrell",
        "\"What else would spring be?\" said Ada Norrell.; Ada Norrell",
        "\"We will wait for spring,\" the suit claims.; the suit",
        "\"We will wait for spring,\" the letter from the council reads.; the letter from the council",
        "\"We will wait for spring,\" NOW chair Ada Norrell said.; Ada Norrell",
        "Said another: \"We will wait for spring.\"; another",
        "The letter goes on: \"We will wait for spring.\"; The letter",
        "Ada Norrell left the hall but said \"we will wait for spring\".; Ada Norrell",
        "Ada Norrell criticized the plan as \"a winter without any spring\".; Ada Norrell",
        "Ada Norrell said the plans described by the council \"will wait for spring\".; Ada Norrell",
        "Ada Norrell, calling the alleged plan \"a winter without spring\", left.; Ada Norrell",
        "Ada Norrell, R-Oxmouth, told the Oxmouth Post \"we will wait for spring\".; Ada Norrell",
        "Ada Norrell said that while many of the boats on the lake had been sold to the guests from"
            + " the north \"we will wait for spring\".; Ada Norrell",
      })
  void theFrameTellsTheSpeaker(String sentence, String speaker) {
    assertThat(read(sentence)).hasSize(1).allMatch(shown -> shown.endsWith(" | " + speaker));
  }

  @Test
  void wordsThatGoOnBehindAQuotationNameNoSpeaker() {
    assertThat(read("Ada Norrell called it \"too thin a lake\" and accused the council."))
        .containsExactly("too thin a lake | Ada Norrell");
    assertThat(read("Ada Norrell hoped it would \"clear the whole lake\" caused by his remarks."))
        .containsExactly("clear the whole lake | -");
    assertThat(read("But \"true skaters\" have demanded additional proof.")).isEmpty();
  }

  @Test
  void quotationsOfOneSentenceHaveOneSpeaker() {
    assertThat(
            read(
                "Ada Norrell said on Monday that \"the ice is very thin\" and that whoever walked on"
                    + " it in these warm days of early spring, as so many of the guests did, would"
                    + " \"be cold quite soon\"."))
        .containsExactly("the ice is very thin | Ada Norrell", "be cold quite soon | Ada Norrell");
  }

  @Test
  void whomAQuotationNamesIsNotMeantByHe() {
    assertThat(
            read(
                "Ada Norrell came.",
                "\"Ask Piet Lorm about it,\" she said.",
                "\"Piet Lorm\", she said, \"is never there at noon\"."))
        .containsExactly(
            "Ask Piet Lorm about it | Ada Norrell",
            "Piet Lorm | Ada Norrell",
            "is never there at noon | Ada Norrell");
  }

  @Test
  void aNameOfUnknownKindIsMeantWhereNobodyElseIsKnown() {
    assertThat(
            read(
                "Ondra Vekk, the skipper of the ferry, came late.",
                "\"The ice is thin,\" he said."))
        .containsExactly("The ice is thin | Ondra Vekk");
  }

  @Test
  void someoneIsNotRemembered() {
    assertThat(
            read(
                "Ada Norrell came.",
                "\"Where is the boat?\" someone shouted.",
                "\"The ice is thin,\" she said."))
        .containsExactly("Where is the boat? | someone", "The ice is thin | Ada Norrell");
  }

  @Test
  void severalAreNotMeantByHe() {
    assertThat(
            read(
                "\"None will shut,\" said Ada Norrell on Monday. The firms promised more."
                    + " \"We will wait for spring,\" she said."))
        .containsExactly("None will shut | Ada Norrell", "We will wait for spring | Ada Norrell");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"We will wait,\" said Ada Norrell.",
        "“We will wait,” said Ada Norrell.",
        "„We will wait“, said Ada Norrell.",
        "„We will wait”, said Ada Norrell.",
        "”We will wait”, said Ada Norrell.",
        "« We will wait », said Ada Norrell.",
        "»We will wait«, said Ada Norrell.",
        "‹We will wait›, said Ada Norrell.",
        "‘We will wait,’ said Ada Norrell.",
        "‚We will wait‘, said Ada Norrell.",
        "'We will wait,' said Ada Norrell.",
        "``We will wait,'' said Ada Norrell.",
      })
  void everyPairOfMarksQuotes(String sentence) {
    assertThat(read(sentence)).containsExactly("We will wait | Ada Norrell");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The workers' hall and the sailors' home don't open in the '90s style.",
        "It’s the sailors’ home, and the pilots’ too.",
        "The board is 24\" wide and 6'2\" tall.",
        "Rock 'n' roll was played.",
        "To read more » Our sailors in the world",
      })
  void apostrophesAndInchesDoNotQuote(String sentence) {
    assertThat(read(sentence)).isEmpty();
  }

  @Test
  void aPluralPossessorDoesNotEndSingleMarks() {
    assertThat(read("‘We heard the pilots’ union first,’ said Ada Norrell."))
        .containsExactly("We heard the pilots’ union first | Ada Norrell");
  }

  @Test
  void onlyTheOuterOfNestedQuotationsIsKept() {
    assertThat(read("“He told me ‘never again in my life’ twice,” said Ada Norrell."))
        .containsExactly("He told me ‘never again in my life’ twice | Ada Norrell");
  }

  @Test
  void aSplitQuotationHasOneSpeaker() {
    assertThat(read("\"The ice is thin,\" Ada Norrell said, \"and I would not walk on it.\""))
        .containsExactly(
            "The ice is thin | Ada Norrell", "and I would not walk on it. | Ada Norrell");
  }

  @Test
  void aQuotationRunsOverSentences() {
    assertThat(read("“The ice is thin.", "Nobody walks on it,” said Ada Norrell."))
        .containsExactly("The ice is thin. Nobody walks on it | Ada Norrell");
  }

  @Test
  void aReopenedQuotationKeepsItsSpeakerInEachParagraph() {
    assertThat(
            read(
                "Ada Norrell said: “The ice is thin.",
                "It cracks.",
                "\n\n“Nobody walks on it.",
                "\n\n“Not even the dogs.”"))
        .containsExactly(
            "The ice is thin. It cracks. | Ada Norrell",
            "Nobody walks on it. | Ada Norrell",
            "Not even the dogs. | Ada Norrell");
  }

  @Test
  void aForgottenMarkEndsWithTheParagraph() {
    assertThat(
            read(
                "Ada Norrell said: “The ice is thin.",
                "\n\nThe lake froze in March.",
                "\n\n“We will wait for spring,” said Piet Lorm."))
        .containsExactly("The ice is thin. | Ada Norrell", "We will wait for spring | Piet Lorm");
  }

  @Test
  void aMarkOpenedTwiceCountsFromTheSecond() {
    assertThat(read("The “ice was thin.", "“We will wait for spring,” said Piet Lorm."))
        .containsExactly("We will wait for spring | Piet Lorm");
  }

  @Test
  void manyForgottenMarksHideNoQuotation() {
    assertThat(read("“a ".repeat(20) + "lake, and “we will wait for spring,” said Piet Lorm."))
        .containsExactly("we will wait for spring | Piet Lorm");
  }

  @Test
  void scareQuotesNeedAFrame() {
    assertThat(read("The \"thin\" ice held for a week.")).isEmpty();
    assertThat(read("Ada Norrell called the ice \"thin\".")).containsExactly("thin | Ada Norrell");
  }

  @Test
  void titlesAreNotQuotations() {
    assertThat(read("The “Friends of the Frozen Lake” met in May.")).isEmpty();
    assertThat(read("The group is called “Friends of the Lake”.")).isEmpty();
    assertThat(read("“Good Morning Oxmouth,” said Ada Norrell."))
        .containsExactly("Good Morning Oxmouth | Ada Norrell");
  }

  @Test
  void pronounsStandForTheLastPersonWhoSpoke() {
    assertThat(
            read(
                "Mr. Piet Lorm was at the lake.",
                "Ms. Ada Norrell said the ice was thin.",
                "\"Nobody walks on it,\" she said.",
                "\"I walk on it every day,\" he said."))
        .containsExactly("Nobody walks on it | Ada Norrell", "I walk on it every day | Piet Lorm");
  }

  @Test
  void aNameAfterAPrepositionIsNotWhoSpeaks() {
    assertThat(
            read(
                "Ada Norrell came late, she said.",
                "To Piet Lorm, who owns the boats, she offered talks \"on any day and hour\"."))
        .containsExactly("on any day and hour | Ada Norrell");
  }

  @Test
  void aBareQuotationBelongsToWhoSpokeInTheParagraph() {
    assertThat(
            read(
                "\"The ice is thin,\" said Ada Norrell.",
                "Her sledge stood outside.",
                "\"Nobody walks on it.\""))
        .containsExactly("The ice is thin | Ada Norrell", "Nobody walks on it. | Ada Norrell");
    assertThat(read("Ada Norrell warned of the ice.", "\"Nobody walks on it.\""))
        .containsExactly("Nobody walks on it. | Ada Norrell");
    assertThat(read("\"Nobody walks on it.\"", "Ada Norrell said the ice would break."))
        .containsExactly("Nobody walks on it. | Ada Norrell");
  }

  @Test
  void aBareQuotationCarriesTheSpeakerOverOneParagraphBreak() {
    assertThat(read("\"The ice is thin,\" said Ada Norrell.", "\n\n\"Nobody walks on it today.\""))
        .containsExactly(
            "The ice is thin | Ada Norrell", "Nobody walks on it today. | Ada Norrell");
    assertThat(
            read(
                "\"The ice is thin,\" said Ada Norrell.",
                "\n\nThe lake is deep.",
                "\n\n\"Nobody walks on it today.\""))
        .containsExactly("The ice is thin | Ada Norrell", "Nobody walks on it today. | -");
  }

  @Test
  void wordsQuotedInsideAClauseHaveNoSpeakerOfTheirOwn() {
    assertThat(
            read(
                "\"The ice is thin,\" said Ada Norrell.",
                "\"Is the lake still open?\" is what most guests want to know."))
        .containsExactly("The ice is thin | Ada Norrell", "Is the lake still open? | -");
  }

  @Test
  void linesOfCreditAreNotRead() {
    assertThat(read("~Read also: “How we lost the long winter”")).isEmpty();
  }

  @Test
  void textWithoutWordsHasNoQuotations() {
    assertThat(read("\"\" ’ “ … ”")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"a\" ",
        "\"",
        "“",
        "‘a ",
        "“‘\"",
        "\" a",
        "a” ",
        "'s ",
        "s’ a ",
        "said \"a b c\" ",
        "\"x y z\" , ",
        ": a ",
        "said , ",
        "said ",
        "the of ",
        "“a b c d.\n",
        "A “b ",
        "who "
      })
  void hostileTextCostsLinearTime(String unit) {
    String hostile = "“He said " + unit.repeat(1_500_000 / unit.length()) + " end";
    SimpleText text = SimpleText.of(hostile);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThatCode(() -> QuotationReader.read(text.tokens, text.sentences, text.names))
                .doesNotThrowAnyException());
  }
}

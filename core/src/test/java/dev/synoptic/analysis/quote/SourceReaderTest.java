// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {

  private static List<String> read(String... sentences) {
    SimpleText text = SimpleText.of(sentences);
    return SourceReader.read(text.tokens, text.sentences, text.names).stream()
        .filter(SourceMention::certain)
        .map(SourceReaderTest::shown)
        .toList();
  }

  @Test
  void anyOtherNameMayBeAnOutletThatIsKnownFromElsewhere() {
    SimpleText text =
        SimpleText.of("The lead says nothing.", "She told Varda that the dam was old.");
    assertThat(SourceReader.read(text.tokens, text.sentences, text.names))
        .containsExactly(
            new SourceMention("Varda", new Span(32, 37), SourceMention.Kind.CITED, false, false));
  }

  @Test
  void aWriterIsNoPaper() {
    assertThat(read("A.", "The dam was old,” wrote Varda Lorm on a site.")).isEmpty();
    assertThat(read("A.", "The dam was old, writes the Varda.")).containsExactly("Varda CITED");
  }

  private static String shown(SourceMention mention) {
    return mention.name() + " " + mention.kind() + (mention.wholeArticle() ? " whole" : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '#',
      value = {
        "The dam broke at night, Reuters wrote.; Reuters CITED",
        "Le Monde reports, citing its sources, that the dam broke.; Le Monde CITED",
        "The dam, the WSJ writes, was old.; WSJ CITED",
        "The dam was old, writes the Oxmouth Gazette.; Oxmouth Gazette CITED",
        "The dam was old, according to the newspaper Varda.; Varda CITED",
        "According to Estmark Wire, the dam was old.; Estmark Wire CITED",
        "The engineer told the BBC that the dam was old.; BBC CITED",
        "In an interview with Bloomberg, the engineer called the dam old.; Bloomberg CITED",
        "Letters seen by Reuters show that the dam was old.; Reuters CITED",
        "The crack was first reported by the Oxmouth Post.; Oxmouth Post REPORTED_BY",
        "The crack, as reported by Varda, was old.; Varda REPORTED_BY",
      })
  void theTextNamesItsSource(String sentence, String source) {
    assertThat(read("The lead says nothing of it.", sentence)).containsExactly(source);
  }

  @Test
  void aSourceInTheLeadCarriesTheArticle() {
    assertThat(read("The dam broke at night, Reuters reported.", "It was old, Reuters added."))
        .containsExactly("Reuters CITED whole", "Reuters CITED");
  }

  @Test
  void bothOfAChainAreNamed() {
    assertThat(read("A.", "Varda, citing Reuters, says that the dam was old."))
        .containsExactly("Varda CITED", "Reuters CITED");
    assertThat(read("A.", "This is reported by Varda (Reuters)."))
        .containsExactly("Varda REPORTED_BY", "Reuters REPORTED_BY");
  }

  @Test
  void datelinesAreRead() {
    assertThat(read("OXMOUTH, March 3 (Reuters) – The dam broke."))
        .containsExactly("Reuters DATELINE whole");
    assertThat(read("OXMOUTH (Estmark Wire) - The dam broke."))
        .containsExactly("Estmark Wire DATELINE whole");
    assertThat(read("The old dam (Oxmouth) - a ruin - broke.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '#',
      value = {
        "~With material from Estmark Wire.; Estmark Wire CREDIT whole",
        "~© AP; AP CREDIT whole",
        "~By Ada Norrell, Estmark Wire | Photo: Reuters; Estmark Wire CREDIT whole",
        "~(dpa/ab/cd); dpa CREDIT whole",
        "~(Reporting by Ada Norrell, editing by Piet Lorm); Ada Norrell CREDIT",
        "(Reporting by Ada Norrell, editing by Piet Lorm); Ada Norrell CREDIT",
        "Ada Norrell contributed to this report.; Ada Norrell CREDIT",
      })
  void creditsAreRead(String line, String source) {
    assertThat(read("The dam broke.", line)).containsExactly(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Norrell wrote a letter.",
        "The Interior Ministry reported that twelve were hurt.",
        "Norrell Chemicals reported a loss.",
        "Mayor Ada Norrell reports, as always, on Monday.",
        "According to the company, the dam was old.",
        "Ada Norrell told reporters that the dam was old.",
        "Most people guard the post and the times.",
      })
  void peopleAndBodiesAreNotSources(String sentence) {
    assertThat(read("The dam broke.", sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Reuters ", "( A ", "reported by ", "Ada News ", "contributed to this "})
  void hostileTextCostsLinearTime(String unit) {
    SimpleText text = SimpleText.of(unit.repeat(1_500_000 / unit.length()));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> SourceReader.read(text.tokens, text.sentences, text.names));
  }
}

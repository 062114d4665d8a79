// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuotationReaderPropertiesTest {

  @Provide
  Arbitrary<List<String>> sentences() {
    return Arbitraries.of(
            "\"",
            "“",
            "”",
            "‘",
            "’",
            "'",
            "«",
            "»",
            "„",
            "``",
            "''",
            " ",
            " ",
            ", ",
            ": ",
            "; ",
            "said",
            "she",
            "he",
            "Ada Norrell",
            "the mayor",
            "Mr. ",
            "who",
            "to",
            "the",
            "ice",
            "is",
            "thin",
            "adding",
            "according to ",
            "— ",
            "(",
            ")",
            ".",
            "?",
            "Reuters",
            "reported by ",
            "©",
            "-")
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(parts -> "Then" + String.join(" ", parts) + " end.")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Property(tries = 3000)
  void quotationsAreOrderedApartAndHoldWords(@ForAll("sentences") List<String> sentences) {
    SimpleText text = SimpleText.of(sentences.toArray(String[]::new));
    int end = 0;
    for (QuotationMention mention : QuotationReader.read(text.tokens, text.sentences, text.names)) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      end = mention.span().end();
      assertThat(mention.span().in(text.tokens.text())).containsPattern("[A-Za-z]");
      mention
          .speaker()
          .ifPresent(
              speaker ->
                  assertThat(speaker.span().in(text.tokens.text())).isEqualTo(speaker.name()));
    }
  }

  @Property(tries = 1000)
  void sourcesStandWhereTheySay(@ForAll("sentences") List<String> sentences) {
    SimpleText text = SimpleText.of(sentences.toArray(String[]::new));
    assertThat(SourceReader.read(text.tokens, text.sentences, text.names))
        .allSatisfy(
            source -> assertThat(source.span().in(text.tokens.text())).isEqualTo(source.name()));
  }
}

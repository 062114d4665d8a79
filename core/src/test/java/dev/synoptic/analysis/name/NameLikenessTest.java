// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.synoptic.text.Folding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {

  @ParameterizedTest
  @CsvSource({
    "Zelensky, Zelenskiy",
    "Zelensky, Zelenskyy",
    "Zelenskyi, Zelensky",
    "Selenskyj, Zelensky",
    "Vladimir, Volodymyr",
    "Mohammed, Muhammad",
    "Mohamed, Mohammad",
    "Gaddafi, Qaddafi",
    "Gaddafi, Kadafi",
    "Tchaikovsky, Chaikovski",
    "Süssli, Suessli",
    "Süssli, Sussli",
    "Iliye, Ilie",
    "Bologyan, Bolojan",
    "Yeltsin, Jelzin",
    "Sergei, Serhiy",
    "Hussein, Hossein",
    "Smirnoff, Smirnov",
    "Khamenei, Chamenei",
    "Dmitry, Dzmitry",
    "Youssef, Yusuf",
    "Kowalski, Kowalsky",
    "Petrov, Petroff",
    "Natalia, Nataliya",
    "Yulia, Iuliia",
    "Kuznetsov, Kuznetzov",
    "Shostakovich, Schostakovich",
    "Ghorbani, Gorbani",
    "Wagner, Vagner",
  })
  void transliterationsShareASkeleton(String a, String b) {
    assertThat(skeleton(a)).isEqualTo(skeleton(b)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Putin, Patten", "Biden, Baden", "Maria, Mario", "Ivanov, Ivanova", "Merz, Mars",
    "Xi, Si", "Gore, Kerry", "Julia, Julio", "Macron, Marcon", "Orban, Urbina",
  })
  void differentNamesDoNot(String a, String b) {
    assertThat(skeleton(a)).isNotEqualTo(skeleton(b));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "So Otto Brandt left. | So Otto Brandt came. | 1 | 1",
        "They left Kiev. | They left Kyiv. | 1 | 1",
        "They left the U.K. now. | They left Great Britain. | 1 | 1",
        "So Otto Brandt left. | So Mr Brandt came. | 0.9 | 0.9",
        "So Otto Brandt left. | So Anna Brandt came. | 0 | 0.2",
        "So O. Brandt left. | So Otto Brandt came. | 0.85 | 0.95",
        "So Bill Brandt left. | So William Brandt came. | 0.85 | 0.95",
        "So Volodymyr Zelenskiy left. | So Vladimir Zelensky came. | 0.9 | 1",
        "So Mr Zelenskyy left. | So Volodymyr Zelensky came. | 0.8 | 0.9",
        "So Viktor Tarvan left. | So Tarvan Viktor came. | 0.8 | 0.95",
        "So Otto Brandt left. | So Ilse Vogt came. | 0 | 0.05",
        "The French left. | They left France. | 0.8 | 0.8",
        "The French left. | The French came. | 1 | 1",
        "They left Kyiv. | They left Ukraine. | 0.5 | 0.5",
        "They saw the Kremlin. | They left Moscow. | 0.5 | 0.5",
        "They saw the White House. | They left the U.S. now. | 0.5 | 0.5",
        "They left Kharkiv. | They left Ukraine. | 0.2 | 0.3",
        "They left Niger. | They left Nigeria. | 0 | 0",
        "They left Slovakia. | They left Slovenia. | 0 | 0",
        "So the Ministry of Defence left. | So the Defence Ministry came. | 1 | 1",
        "So the Ministry of Culture left. | So the Culture Ministry came. | 0.9 | 1",
        "So the Ministry of Culture left. | So the Ministry of Health came. | 0 | 0.25",
        "So the Oldtown Harbour Board left. | So the OHB came. | 0.85 | 0.85",
        "So they like Brellin. | So they like Brellin Holdings. | 0.6 | 0.95",
        "So Mr Brandt left. | They left Ukraine. | 0 | 0.1",
        "So Mr Sergei Ivanov left. | So Ms Ivanova came. | 0 | 0.3",
        "So the Labour Organisation left. | So the Labor Organization came. | 0.9 | 1",
        "So Kim Tae Soo left. | So Mr Kim came. | 0.5 | 0.9",
      })
  void comparesNames(String a, String b, double least, double most) {
    NameTexts first = NameTexts.of(a);
    NameTexts second = NameTexts.of(b);
    double likeness =
        NameLikeness.of(last(first.read()), first.tokens(), last(second.read()), second.tokens());
    assertThat(likeness).isBetween(least - 1e-9, most + 1e-9);
  }

  @Test
  void jaroWinklerAgreesWithThePaper() {
    assertThat(JaroWinkler.of("martha", "marhta")).isCloseTo(0.9611, within(1e-4));
    assertThat(JaroWinkler.of("dwayne", "duane")).isCloseTo(0.84, within(1e-4));
    assertThat(JaroWinkler.of("dixon", "dicksonx")).isCloseTo(0.8133, within(1e-4));
    assertThat(JaroWinkler.of("", "a")).isZero();
  }

  private static NameMention last(List<NameMention> mentions) {
    return mentions.get(mentions.size() - 1);
  }

  private static String skeleton(String word) {
    String folded = Folding.fold(word, 0, word.length());
    return NameLikeness.skeleton(folded);
  }
}

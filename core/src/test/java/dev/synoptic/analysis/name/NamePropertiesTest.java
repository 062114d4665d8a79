// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NamePropertiesTest {

  private static final String[] WORDS = {
    "the",
    "The",
    "of",
    "for",
    "and",
    "van",
    "der",
    "Bank",
    "Ministry",
    "President",
    "Mr",
    "Mr.",
    "French",
    "Ukraine",
    "Kyiv",
    "US",
    "us",
    "U.S.",
    "NATO",
    "North",
    "Atlantic",
    "Treaty",
    "Otto",
    "Brandt",
    "Zelensky",
    "Zelenskiy",
    "Volodymyr",
    "Vladimir",
    "BRANDT",
    "said",
    "'s",
    "(",
    ")",
    ",",
    ".",
    "-",
    "&",
    "\"",
    "“",
    "”",
    "May",
    "Monday",
    "Washington,",
    "D.C.",
    "#",
    "\n",
    "Öz",
    "Ministry",
    "Defence",
    "minister",
    "prime",
    "Kim",
    "Jr",
    "II",
    "president",
    "London",
    "OHB",
  };

  @Provide
  Arbitrary<String> newsLike() {
    return Arbitraries.of(WORDS).list().ofMaxSize(40).map(words -> String.join(" ", words));
  }

  @Property
  void mentionsAreInRangeOrderedAndDisjoint(@ForAll("newsLike") String text) {
    check(NameTexts.of(text));
    check(NameTexts.atSpaces(text));
  }

  @Property
  void anyTextIsRead(@ForAll String text) {
    check(NameTexts.of(text));
    check(NameTexts.atSpaces(text));
  }

  private static void check(NameTexts text) {
    List<NameMention> mentions = text.read();
    int last = 0;
    for (NameMention mention : mentions) {
      assertThat(mention.firstToken()).isGreaterThanOrEqualTo(last);
      assertThat(mention.endToken()).isGreaterThan(mention.firstToken());
      assertThat(mention.office()).isBetween(0, mention.firstToken());
      assertThat(mention.laterOffice()).isBetween(mention.endToken(), text.tokens().size());
      assertThat(mention.laterOfficeEnd()).isBetween(mention.laterOffice(), text.tokens().size());
      assertThat(mention.key()).isNotEmpty();
      last = mention.endToken();
    }
    assertThat(last).isLessThanOrEqualTo(text.tokens().size());
    assertThat(text.read()).isEqualTo(mentions);
  }

  @Property
  void likenessIsSymmetricAndInRange(
      @ForAll("newsLike") String first, @ForAll("newsLike") String second) {
    NameTexts a = NameTexts.of(first);
    NameTexts b = NameTexts.of(second);
    for (NameMention left : a.read()) {
      assertThat(NameLikeness.of(left, a.tokens(), left, a.tokens())).isEqualTo(1);
      for (NameMention right : b.read()) {
        double likeness = NameLikeness.of(left, a.tokens(), right, b.tokens());
        assertThat(likeness).isBetween(0.0, 1.0);
        assertThat(NameLikeness.of(right, b.tokens(), left, a.tokens())).isEqualTo(likeness);
      }
    }
  }

  @Property
  void spellingIsSymmetricAndInRange(@ForAll String first, @ForAll String second) {
    double spelled = NameLikeness.spelled(first, second);
    assertThat(spelled).isBetween(0.0, 1.0);
    assertThat(NameLikeness.spelled(second, first)).isEqualTo(spelled);
    assertThat(NameLikeness.spelled(first, first)).isEqualTo(1);
    assertThat(JaroWinkler.of(first, second))
        .isBetween(0.0, 1.0)
        .isEqualTo(JaroWinkler.of(second, first));
  }

  @Property
  void skeletonsAreLowerLettersOfTheWord(@ForAll("names") String word) {
    String skeleton = NameLikeness.skeleton(word);
    assertThat(skeleton).isNotEmpty().isEqualTo(NameLikeness.skeleton(word + "'s"));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(14);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What values refuse, and when two are equal. */
class ValuesTest {

  private static Article.Builder article() {
    return Article.builder("a").text("It rained.").published(LocalDate.of(2031, 3, 27));
  }

  @Test
  @DisplayName("articles are equal when all their parts are")
  void articles() {
    Article article = article().build();
    assertThat(article).isEqualTo(article().build()).hasSameHashCodeAs(article().build());
    assertThat(article).isNotEqualTo(null).isNotEqualTo("a");
    assertThat(article().build())
        .isNotEqualTo(Article.builder("b").text("It rained.").build())
        .isNotEqualTo(Article.of("a", "It snowed."))
        .isNotEqualTo(article().outlet("Echo").build())
        .isNotEqualTo(article().title("Rain").build())
        .isNotEqualTo(article().language("en").build())
        .isNotEqualTo(article().published(OffsetDateTime.parse("2031-03-27T08:00:00Z")).build());
    Article cut = Article.builder("a").sentences(List.of("It rained.", "It rained.")).build();
    Article whole = Article.of("a", cut.text());
    Article words =
        Article.builder("a")
            .tokens(List.of(List.of("It", "rained."), List.of("It", "rained.")))
            .build();
    assertThat(cut).isNotEqualTo(whole).isNotEqualTo(words);
    assertThat(words.text()).isEqualTo(whole.text());
  }

  @Test
  @DisplayName("builders are forgiving: what is blank is not there")
  void blankParts() {
    Article article =
        Article.builder("a")
            .sentences(List.of("", " One. ", "\t", "Two."))
            .outlet(" ")
            .title("")
            .language(null)
            .build();
    assertThat(article.text()).isEqualTo("One.\nTwo.");
    assertThat(article.givenSentences()).containsExactly(new Span(0, 4), new Span(5, 9));
    assertThat(article.outlet()).isEmpty();
    assertThat(article.title()).isEmpty();
    assertThat(article.language()).isEmpty();
    assertThat(article.published()).isEmpty();
    Article words =
        Article.builder("a").tokens(List.of(List.of(" "), List.of("One", "", "."))).build();
    assertThat(words.text()).isEqualTo("One .");
    assertThat(words.givenTokens()).containsExactly(List.of(new Span(0, 3), new Span(4, 5)));
    assertThat(Article.builder("a").outlet(" Echo ").build().outlet()).contains("Echo");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Article.builder(" "))
        .withMessage("article id must not be blank");
  }

  @Test
  @DisplayName("spans are half-open, of places that there are")
  void spans() {
    Span span = new Span(2, 5);
    assertThat(span.contains(new Span(2, 5))).isTrue();
    assertThat(span.contains(new Span(3, 3))).isTrue();
    assertThat(span.contains(new Span(1, 4))).isFalse();
    assertThat(span.contains(new Span(3, 6))).isFalse();
    assertThat(span.overlaps(new Span(4, 9))).isTrue();
    assertThat(span.overlaps(new Span(0, 3))).isTrue();
    assertThat(span.overlaps(new Span(5, 9))).isFalse();
    assertThat(span.overlaps(new Span(0, 2))).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(4, 3));
    assertThat(new Span(4, 4).isEmpty()).isTrue();
  }

  @Test
  @DisplayName("numbers outside their range are refused, with what they are")
  void ranges() {
    Span span = new Span(0, 1);
    Value value = new Value.Text("x");
    for (double wrong : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Divergence(Divergence.Type.NAME, span, span, value, value, wrong));
    }
    assertThat(new Divergence(Divergence.Type.NAME, span, span, value, value, 1).confidence())
        .isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> omission(-1, OptionalLong.empty()));
    assertThatIllegalArgumentException().isThrownBy(() -> omission(3, OptionalLong.of(2)));
    assertThat(omission(2, OptionalLong.of(2)).compared()).isEqualTo(2);
    Passage passage = new Passage("a", span, 0, 1);
    Passage other = new Passage("b", span, 0, 1);
    List<Passage> members = List.of(passage, other);
    List<String> articles = List.of("a", "b");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Statement(
                    new Passage("c", span, 0, 1), members, articles, List.of(), List.of(), 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Statement(passage, members, articles, List.of(), List.of(), 0));
  }

  private static Omission omission(long compared, OptionalLong candidates) {
    return new Omission("a", "b", Omission.Reason.PAIRS, compared, candidates);
  }

  @Test
  @DisplayName("a time or a quotation that is not known is empty, not null")
  void empty() {
    Value.Time time = new Value.Time(Optional.empty(), Optional.empty(), "thursday");
    assertThat(time.first()).isEmpty();
    assertThat(time.last()).isEmpty();
  }

  @Test
  @DisplayName("articles are published in years of four digits")
  void years() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article().published(LocalDate.MIN))
        .withMessage("year of publication (-999999999) must be in [1, 9999]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article().published(LocalDate.of(10_000, 1, 1)));
    assertThat(article().published(LocalDate.of(9_999, 12, 31)).build().published()).isPresent();
  }

  @Test
  @DisplayName("given sentences have no white space at their ends, whatever kind")
  void givenSentences() {
    Article article =
        Article.builder("a").sentences(List.of("\u00A0It rained.\u200B", "\u00A0\u200B")).build();
    assertThat(article.text()).isEqualTo("It rained.");
    assertThat(article.givenSentences()).hasSize(1);
  }
}

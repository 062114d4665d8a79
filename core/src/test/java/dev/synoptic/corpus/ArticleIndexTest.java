// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.synoptic.model.Article;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleIndexTest {

  @TempDir private Path folder;

  private static ArticleIndex indexOf(List<Article> articles) {
    ArticleIndex index = ArticleIndex.inMemory();
    articles.forEach(index::add);
    return index;
  }

  @Test
  void theNearestArticlesAreThoseOfTheEvent() {
    try (ArticleIndex index = indexOf(Reports.all(40, 3))) {
      List<Neighbour> nearest = index.nearest(Reports.of(7, 1), 5);
      assertThat(nearest.subList(0, 2))
          .extracting(Neighbour::article)
          .containsExactlyInAnyOrder("e007-0", "e007-2");
      assertThat(nearest.get(1).score()).isGreaterThan(0.5);
      assertThat(nearest).extracting(Neighbour::article).doesNotContain("e007-1");
    }
  }

  @Test
  void anArticleThatIsNotInTheIndexHasNeighboursToo() {
    try (ArticleIndex index = indexOf(Reports.all(10, 2))) {
      assertThat(index.nearest(Reports.of(4, 5), 1).get(0).article()).startsWith("e004");
      assertThat(index.contains("e004-5")).isFalse();
    }
  }

  @Test
  void aReprintResemblesItsOriginal() {
    Article original = Reports.of(3, 0);
    Article reprint =
        Article.builder("reprint")
            .text(original.text())
            .published(original.published().orElseThrow())
            .build();
    try (ArticleIndex index = indexOf(List.of(original, reprint, Reports.of(3, 1)))) {
      assertThat(index.nearest(original, 2).get(0)).extracting("article").isEqualTo("reprint");
      assertThat(index.nearest(original, 1).get(0).resemblance()).isOne();
    }
  }

  @Test
  void eventsAreTheReportsThatBelongTogether() {
    try (ArticleIndex index = indexOf(Reports.all(12, 4))) {
      List<NewsEvent> events = index.events(Window.ALL);
      assertThat(events).hasSize(12);
      assertThat(events)
          .allSatisfy(
              event ->
                  assertThat(event.articles())
                      .hasSize(4)
                      .allMatch(id -> id.startsWith(event.representative().substring(0, 4))));
    }
  }

  @Test
  void aWindowHasWhatWasPublishedInIt() {
    try (ArticleIndex index = indexOf(List.of(Reports.of(1, 0), Reports.of(30, 0)))) {
      Window march =
          Window.between(
              LocalDate.of(2031, 3, 1).atStartOfDay().atOffset(ZoneOffset.UTC),
              LocalDate.of(2031, 3, 10).atStartOfDay().atOffset(ZoneOffset.UTC));
      index.add(Article.of("dateless", "The lighthouse of Dunbar was painted."));
      assertThat(index.events(march)).extracting(NewsEvent::representative).containsOnly("e001-0");
      assertThat(index.events(Window.ALL)).hasSize(3);
    }
  }

  @Test
  void reuseIsFoundWithItsPassages() {
    Article original = Reports.of(5, 0);
    Article copy =
        Article.of("copy", "An unrelated beginning stands before it all. " + original.text());
    try (ArticleIndex index = indexOf(Reports.all(8, 1))) {
      List<ReusedText> reused = index.reuseOf(copy);
      assertThat(reused.get(0).article()).isEqualTo(original);
      assertThat(reused.get(0).passages().get(0).right().span().in(original.text()))
          .isEqualTo(reused.get(0).passages().get(0).left().span().in(copy.text()));
    }
  }

  @Test
  void anArticleComesBackAsItWas() {
    Article tokens = Article.builder("t").tokens(List.of(List.of("Two", "words"))).build();
    Article sentences = Article.builder("s").sentences(List.of("One.", "Two.")).build();
    Article odd = Article.builder("o").text("lone \uD83D surrogate \uD83D\uDE00").build();
    Article full =
        Article.builder("f")
            .text("x")
            .outlet("Herald")
            .title("Title")
            .language("en")
            .published(LocalDate.of(2031, 1, 2))
            .build();
    try (ArticleIndex index = indexOf(List.of(tokens, sentences, odd, full))) {
      assertThat(index.article("t")).contains(tokens);
      assertThat(index.article("s")).contains(sentences);
      assertThat(index.article("o")).contains(odd);
      assertThat(index.article("f")).contains(full);
      assertThat(index.article("x")).isEmpty();
    }
  }

  @Test
  void anUpdateTakesThePlaceOfTheArticle() {
    Article moved = Article.of("e002-0", Reports.of(9, 4).text());
    try (ArticleIndex index = indexOf(Reports.all(10, 2))) {
      assertThat(index.events(Window.ALL)).hasSize(10);
      index.update(moved);
      assertThat(index.size()).isEqualTo(20);
      assertThat(index.article("e002-0")).contains(moved);
      assertThat(index.events(Window.ALL)).anyMatch(event -> event.articles().size() == 3);
      assertThat(index.events(Window.ALL)).anyMatch(event -> event.articles().size() == 1);
    }
  }

  @Test
  void whatIsRemovedIsGone() {
    try (ArticleIndex index = indexOf(Reports.all(3, 2))) {
      assertThat(index.remove("e001-0")).isTrue();
      assertThat(index.remove("e001-0")).isFalse();
      assertThat(index.contains("e001-0")).isFalse();
      assertThat(index.nearest(Reports.of(1, 1), 5))
          .extracting(Neighbour::article)
          .doesNotContain("e001-0");
      assertThat(index.events(Window.ALL)).hasSize(3);
      index.add(Reports.of(1, 0));
      assertThat(index.size()).isEqualTo(6);
    }
  }

  @Test
  void anIdIsAddedOnce() {
    try (ArticleIndex index = indexOf(Reports.all(1, 1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> index.add(Reports.of(0, 0)))
          .withMessageContaining("e000-0");
    }
  }

  @Test
  void anEmptyIndexHasNothing() {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      assertThat(index.size()).isZero();
      assertThat(index.nearest(Reports.of(0, 0), 3)).isEmpty();
      assertThat(index.reuseOf(Reports.of(0, 0))).isEmpty();
      assertThat(index.events(Window.ALL)).isEmpty();
    }
  }

  @Test
  void anArticleWithoutWordsIsAnEventOfItsOwn() {
    try (ArticleIndex index = indexOf(List.of(Article.of("a", ""), Article.of("b", " \n ")))) {
      assertThat(index.nearest(Article.of("c", ""), 3)).isEmpty();
      assertThat(index.events(Window.ALL)).hasSize(2);
    }
  }

  @Test
  void argumentsAreChecked() {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> index.nearest(Reports.of(0, 0), 0))
          .withMessageContaining("(0) must be in [1, 1000]");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> index.add(Article.of("x".repeat(40_000), "text")))
          .withMessageContaining("40000");
      assertThatNullPointerException().isThrownBy(() -> index.remove(nothing()));
      assertThatNullPointerException().isThrownBy(() -> index.events(nothing()));
    }
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }

  @Test
  void whatWasCommittedIsThereAfterReopening() {
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      Reports.all(5, 2).forEach(index::add);
    }
    try (ArticleIndex index = ArticleIndex.open(folder)) {
      assertThat(index.size()).isEqualTo(10);
      index.add(Reports.of(5, 0));
      assertThat(index.events(Window.ALL)).hasSize(6);
    }
  }

  @Test
  void readersSeeCommitsWhenTheyRefresh() {
    try (ArticleIndex writer = ArticleIndex.open(folder)) {
      try (ArticleIndex reader = ArticleIndex.openForReading(folder)) {
        writer.add(Reports.of(0, 0));
        reader.refresh();
        assertThat(reader.size()).isZero();
        writer.commit();
        assertThat(reader.size()).isZero();
        reader.refresh();
        assertThat(reader.size()).isOne();
        assertThatThrownBy(() -> reader.add(Reports.of(0, 1)))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("must be open for writing");
      }
    }
  }

  @Test
  void idsThatAreNoTextAreRefusedAndNeverFound() {
    try (ArticleIndex index = ArticleIndex.inMemory()) {
      index.add(Article.of("a\uFFFD", "One."));
      index.commit();
      assertThat(index.article("a\uD800")).isEmpty();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> index.add(Article.of("a\uD800", "Two.")))
          .withMessageContaining("half a surrogate pair");
    }
  }

  @Test
  void anInterruptSaysThatTheIndexIsClosed(@TempDir Path folder) {
    ArticleIndex index = ArticleIndex.open(folder.resolve("index"));
    index.add(Article.of("a", "One."));
    Thread.currentThread().interrupt();
    try {
      assertThatExceptionOfType(IndexException.class)
          .isThrownBy(index::commit)
          .withMessageContaining("was interrupted, and the index is closed; open it again");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
      index.close();
    }
  }
}

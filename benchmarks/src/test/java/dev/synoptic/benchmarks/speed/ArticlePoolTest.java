// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.synoptic.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlePoolTest {

  @TempDir private Path folder;

  private ArticlePool pool() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "a1\n\na2\na3\na4\na5\na6\n");
    Files.writeString(folder.resolve("b.txt"), "b1\nb2\nb3\nb4\nb5\nb6");
    return ArticlePool.read(folder);
  }

  @Test
  void theFirstArticlesAreTheTexts() throws IOException {
    List<Article> articles = pool().articles(2, 1);
    assertThat(articles.get(0).text()).isEqualTo("a1\n\na2\n\na3\n\na4\n\na5\n\na6");
    assertThat(articles.get(1).text()).startsWith("b1\n\nb2");
  }

  @Test
  void moreArticlesAreOtherOrdersOfTheSameParagraphs() throws IOException {
    List<Article> articles = pool().articles(4, 1);
    assertThat(paragraphs(articles.get(2))).isEqualTo(paragraphs(articles.get(0)));
    assertThat(articles.get(2).text()).isNotEqualTo(articles.get(0).text());
    assertThat(articles).isEqualTo(pool().articles(4, 1));
  }

  @Test
  void longerArticlesGoOnWithTheOtherTexts() throws IOException {
    Article article = pool().articles(1, 10).get(0);
    assertThat(article.text().split("\n\n", -1)).hasSize(60);
    assertThat(paragraphs(article)).hasSize(12);
  }

  @Test
  void aFolderWithoutTextsIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> ArticlePool.read(folder));
  }

  @Test
  void allocationIsMeasuredUnlessProfilersAreNamed() {
    assertThat(SpeedCommand.withAllocation(new String[] {"Pair"}))
        .containsExactly("Pair", "-prof", "gc");
    assertThat(SpeedCommand.withAllocation(new String[] {"-prof", "stack"}))
        .containsExactly("-prof", "stack");
  }

  private static Set<String> paragraphs(Article article) {
    return new HashSet<>(List.of(article.text().split("\n\n", -1)));
  }
}

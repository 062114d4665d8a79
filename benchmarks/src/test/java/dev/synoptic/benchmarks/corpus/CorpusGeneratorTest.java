// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.benchmarks.corpus.CorpusGenerator.Invented;
import dev.synoptic.benchmarks.corpus.CorpusGenerator.Kind;
import dev.synoptic.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusGeneratorTest {

  @TempDir private Path folder;

  private static List<Invented> generate(int articles, long seed) {
    List<Invented> all = new ArrayList<>();
    CorpusGenerator.generate(articles, seed, all::add);
    return all;
  }

  @Test
  void makesAsManyAsWantedAndTheSameAgain() {
    List<Invented> corpus = generate(200, 7);
    assertThat(corpus).hasSize(200).isEqualTo(generate(200, 7)).isNotEqualTo(generate(200, 8));
    assertThat(corpus).extracting(item -> item.article().id()).doesNotHaveDuplicates();
    assertThat(corpus).anyMatch(Invented::twin).anyMatch(item -> item.kind() == Kind.REPRINT);
  }

  @Test
  void anArticleHasThreeOrFourKilobytes() {
    assertThat(generate(100, 1))
        .extracting(item -> item.article().text().length())
        .allMatch(length -> length > 1_800 && length < 4_500);
  }

  @Test
  void loadsAFolderAndLines() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "Two.");
    Files.writeString(folder.resolve("a.txt"), "One.");
    Path lines = folder.resolve("c.jsonl");
    Files.writeString(lines, "{\"id\":\"x\",\"text\":\"Three.\",\"published\":\"2031-01-02\"}\n");
    assertThat(ArticleLoader.load(folder))
        .containsExactly(Article.of("a.txt", "One."), Article.of("b.txt", "Two."));
    assertThat(ArticleLoader.load(lines))
        .containsExactly(
            Article.builder("x").text("Three.").published(LocalDate.of(2031, 1, 2)).build());
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Article;
import dev.synoptic.model.Synopsis;
import org.apache.lucene.util.Version;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The Lucene on the path is the one that the build meant to test with. */
class LuceneVersionTest {

  @Test
  @DisplayName("the tests run with the Lucene that was asked for")
  void version() {
    String wanted = System.getProperty("synoptic.lucene", "9.12");
    assertThat(Version.LATEST.toString()).startsWith(wanted);
  }

  @Test
  @DisplayName("a comparison runs with it")
  void comparison() {
    Synopsis synopsis =
        Synoptic.english()
            .compare(
                Article.of("a", "The ferry ran aground off Tarn Island on Monday."),
                Article.of("b", "On Monday a ferry ran aground near Tarn Island."));
    assertThat(synopsis.links()).hasSize(1);
  }
}

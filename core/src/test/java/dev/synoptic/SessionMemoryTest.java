// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Article;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a session remembers of an event never shows in what it finds. */
class SessionMemoryTest {

  private static final Article HERALD =
      Article.of(
          "herald",
          "The ferry Marit ran aground off Holm on Tuesday, and divers found torn plates in its"
              + " hull. Captain Oda Brekke said that the radar had failed. Nurses went on strike.");
  private static final Article COURIER =
      Article.of(
          "courier",
          "The ferry Marit ran aground off Holm on Tuesday. Divers found torn plates in its hull."
              + " Brekke blamed a broken radar. The nurses went on strike in Lund.");
  private static final Article POST =
      Article.of(
          "post",
          "Marit Holm, the owner of the ferry, said on Tuesday that the hull was torn. The radar"
              + " failed, said Oda Brekke. Nurses in Lund went on strike on Tuesday.");

  private static void assertBatch(Session session) {
    List<Article> articles = session.articles();
    assertThat(session.synopsis()).isEqualTo(Synoptic.english().compare(articles));
  }

  @Test
  @DisplayName("articles that come, change, go and come back")
  void history() {
    Session session = Synoptic.english().session().add(HERALD).add(COURIER);
    assertBatch(session);
    assertBatch(session.add(POST));
    assertBatch(session.remove("post"));
    assertBatch(session.add(POST));
    assertBatch(session.replace(Article.of("herald", COURIER.text() + " It rained.")));
    assertBatch(session.replace(HERALD));
    assertBatch(session.remove("courier"));
    assertBatch(session.add(COURIER));
    assertBatch(session.add(Article.of("again", HERALD.text())));
  }

  @Test
  @DisplayName("a third article that says whom a name means changes what was remembered of two")
  void namesChange() {
    Article one = Article.of("one", "Lind sued the port. The port denied it.");
    Article two = Article.of("two", "Ms. Lind sued the port on Monday. It was denied.");
    Article three =
        Article.of("three", "Ada Lind, the mayor, left. Tomas Lind, a banker, sued the port.");
    Session session = Synoptic.english().session().add(one).add(two);
    assertBatch(session);
    assertBatch(session.add(three));
    assertBatch(session.remove("three"));
  }
}

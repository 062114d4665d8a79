// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.synoptic.model.Article;
import dev.synoptic.model.LimitExceededException;
import dev.synoptic.model.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SessionTest {

  private static final String[] SENTENCES = {
    "The ferry Marit ran aground off Holm on Tuesday with 48 people on board.",
    "Forty-eight passengers were aboard the ferry Marit when it struck rocks near Holm.",
    "Captain Oda Brekke said that the radar had failed minutes before.",
    "The captain, Oda Brekke, blamed a broken radar.",
    "Two children were taken to hospital in Sund.",
    "The company may lose its licence, the ministry said.",
    "The company will lose its licence, the ministry said.",
    "Divers found 3 metres of torn hull plates."
  };

  private static Article article(int id, Random random) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      text.add(SENTENCES[random.nextInt(SENTENCES.length)]);
    }
    return Article.of("a" + id, String.join(" ", text));
  }

  /** The model's values are equal by value, so equal synopses have the same JSON. */
  @Property(tries = 25)
  void aSessionIsEqualToTheBatch(@ForAll long seed) {
    Random random = new Random(seed);
    Synoptic engine = Synoptic.english();
    Session session = engine.session();
    for (int id = 0; id < 3; id++) {
      session.add(article(id, random));
    }
    for (int step = 0; step < 5; step++) {
      change(session, random);
      assertThat(session.synopsis()).isEqualTo(engine.compare(session.articles()));
    }
  }

  private static void change(Session session, Random random) {
    List<Article> articles = session.articles();
    Article any = articles.get(random.nextInt(articles.size()));
    int what = random.nextInt(3);
    if (what == 0 && articles.size() > 2) {
      session.remove(any.id());
    } else if (what == 1) {
      session.replace(article(Integer.parseInt(any.id().substring(1)), random));
    } else {
      session.add(article(100 + random.nextInt(1_000_000), random));
    }
  }

  @Test
  void aReplacedArticleKeepsItsPlace() {
    Session session =
        Synoptic.english().session().add(Article.of("a", "One.")).add(Article.of("b", "Two."));
    session.replace(Article.of("a", "Three."));
    assertThat(session.articles())
        .containsExactly(Article.of("a", "Three."), Article.of("b", "Two."));
    assertThat(session.synopsis()).isSameAs(session.synopsis());
  }

  @Test
  void idsAndNumbersAreChecked() {
    Session session = Synoptic.english().session().add(Article.of("a", "One."));
    assertThatIllegalArgumentException().isThrownBy(() -> session.add(Article.of("a", "Two.")));
    assertThatIllegalArgumentException().isThrownBy(() -> session.replace(Article.of("b", "Two.")));
    assertThatIllegalArgumentException().isThrownBy(() -> session.remove("b"));
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(session::synopsis)
        .withMessageContaining("(1) must be >= 2");
  }

  @Test
  void limitsHold() {
    Session session =
        Synoptic.builder().limits(new Limits(10, 1)).build().session().add(Article.of("a", "One."));
    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(() -> session.add(Article.of("b", "Two.")));
    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(() -> session.replace(Article.of("a", "Much too long for this.")));
    assertThat(session.articles()).containsExactly(Article.of("a", "One."));
  }
}

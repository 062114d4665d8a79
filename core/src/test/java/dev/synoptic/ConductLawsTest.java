// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.synoptic.model.Article;
import dev.synoptic.model.LimitExceededException;
import dev.synoptic.model.Limits;
import dev.synoptic.model.Omission;
import dev.synoptic.model.Synopsis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of how every comparison is carried out: piecemeal, within bounds, or broken off. */
class ConductLawsTest {

  private static final Synoptic ENGINE = Synoptic.english();

  /** Returns the engine that obeys. */
  Synoptic engine() {
    return ENGINE;
  }

  /** Returns a builder of the engine that obeys. */
  Synoptic.Builder builder() {
    return Synoptic.builder();
  }

  @Provide
  Arbitrary<String> texts() {
    return RandomTexts.texts();
  }

  private static List<Article> articles(String one, String two, String three) {
    return List.of(Article.of("a", one), Article.of("b", two), Article.of("c", three));
  }

  @Property(tries = 20)
  @Label("incremental: a session gives what one call gives, whatever came and went before")
  void incremental(
      @ForAll("texts") String one, @ForAll("texts") String two, @ForAll("texts") String three) {
    Session session = engine().session().add(Article.of("a", one)).add(Article.of("b", two));
    assertBatch(session);
    assertBatch(session.add(Article.of("c", three)));
    assertBatch(session.replace(Article.of("a", three + one)));
    assertBatch(session.remove("b"));
    assertBatch(session.add(Article.of("b", one)));
  }

  private void assertBatch(Session session) {
    assertThat(session.synopsis()).isEqualTo(engine().compare(session.articles()));
  }

  @Property(tries = 30)
  @Label("a budget of pairs is kept, told, and the same for any order of the articles")
  void budget(
      @ForAll("texts") String one,
      @ForAll("texts") String two,
      @ForAll("texts") String three,
      @ForAll @IntRange(max = 30) int pairs,
      @ForAll long seed) {
    Synoptic within = engine().within(Budget.ofPairs(pairs));
    List<Article> articles = articles(one, two, three);
    Synopsis synopsis = within.compare(articles);
    long compared = synopsis.omissions().stream().mapToLong(Omission::compared).sum();
    assertThat(compared).isLessThanOrEqualTo(pairs);
    assertThat(synopsis.isComplete()).isEqualTo(synopsis.omissions().isEmpty());
    if (synopsis.isComplete()) {
      assertThat(synopsis).isEqualTo(engine().compare(articles));
    }
    List<Article> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(seed));
    Synopsis other = within.compare(shuffled);
    assertThat(other.omissions()).isEqualTo(synopsis.omissions());
    assertThat(other.links()).isEqualTo(synopsis.links());
    assertThat(other.statements()).isEqualTo(synopsis.statements());
  }

  @Property(tries = 30)
  @Label("a comparison that is cancelled at any look ends there and harms nothing")
  void cancellation(
      @ForAll("texts") String left, @ForAll("texts") String right, @ForAll long seed) {
    List<Article> articles = List.of(Article.of("a", left), Article.of("b", right));
    AtomicInteger looks = new AtomicInteger();
    Synopsis whole = engine().heeding(() -> looks.incrementAndGet() < 0).compare(articles);
    AtomicInteger rest = new AtomicInteger(1 + new Random(seed).nextInt(looks.get()));
    Synoptic cancelled = engine().heeding(() -> rest.decrementAndGet() <= 0);
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> cancelled.compare(articles));
    assertThat(rest).hasValue(0);
    assertThat(engine().compare(articles)).isEqualTo(whole);
  }

  @Property(tries = 20)
  @Label("limits: what is past one is refused by name and value, what is not is compared wholly")
  void limits(@ForAll("texts") String left, @ForAll("texts") String right) {
    List<Article> articles = List.of(Article.of("a", left + "xy"), Article.of("b", right));
    int length = Math.max(left.length() + 2, right.length());
    Synopsis whole = engine().compare(articles);
    assertThat(limited(Limits.DEFAULT.withCharacters(length)).compare(articles)).isEqualTo(whole);
    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(
            () -> limited(Limits.DEFAULT.withCharacters(left.length() + 1)).compare(articles))
        .satisfies(e -> assertThat(e.value()).isGreaterThan(e.maximum()))
        .withMessageContaining("characters of article ");
    int sentences =
        whole.accounts().stream().mapToInt(account -> account.sentences().size()).max().orElse(0);
    assertThat(limited(Limits.DEFAULT.withSentences(sentences)).compare(articles)).isEqualTo(whole);
    if (sentences > 1) {
      assertThatExceptionOfType(LimitExceededException.class)
          .isThrownBy(() -> limited(Limits.DEFAULT.withSentences(sentences - 1)).compare(articles))
          .satisfies(e -> assertThat(e.value()).isEqualTo(sentences))
          .withMessageContaining("sentences of article ");
    }
  }

  private Synoptic limited(Limits limits) {
    return builder().limits(limits).build();
  }
}

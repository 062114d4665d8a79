// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Article;
import dev.synoptic.model.LimitExceededException;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Synopsis;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Hostile texts cost work in proportion to their length. Work is counted in looks: the engine asks
 * whether to go on once in a fixed number of steps of its loops. A timeout catches loops that would
 * not ask; it is far above what any of these takes.
 */
class HostileInputTest {

  private static final int SMALL = 1200;
  private static final int TIMES = 4;
  private static final Duration FAR_TOO_LONG = Duration.ofMinutes(2);

  /** Quadratic work would be 16 times as much for a text four times as long. */
  private static final double MOST_TIMES = 8;

  private static final int START = 60;

  private static long looks(Synoptic engine, Article left, Article right) {
    AtomicLong looks = new AtomicLong();
    assertTimeoutPreemptively(
        FAR_TOO_LONG,
        () -> {
          try {
            Synopsis synopsis =
                engine.heeding(() -> looks.incrementAndGet() < 0).compare(left, right);
            assertWhole(synopsis);
          } catch (LimitExceededException e) {
            assertThat(e.limit()).matches("candidate pairs .*|sentences of article .*");
            assertThat(e.value()).isGreaterThan(e.maximum());
          }
        });
    return looks.get();
  }

  private static void assertWhole(Synopsis synopsis) {
    for (var account : synopsis.accounts()) {
      int end = 0;
      for (Sentence sentence : account.sentences()) {
        assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
        end = sentence.span().end();
      }
      assertThat(end).isLessThanOrEqualTo(account.article().text().length());
    }
    synopsis.links().forEach(link -> assertThat(link.score()).isBetween(0.0, 1.0));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("beside a copy of itself with an end of its own")
  void besideAVariant(Hostile kind) {
    for (Engines.Named with : Engines.all().toList()) {
      long small = variant(with.engine(), kind.text(SMALL));
      long large = variant(with.engine(), kind.text(TIMES * SMALL));
      assertThat(large).as(kind + ", " + with).isLessThan((long) (MOST_TIMES * (small + START)));
    }
  }

  private static long variant(Synoptic engine, String text) {
    return looks(engine, Article.of("one", text), Article.of("other", text + " Other end. "));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("beside another hostile text")
  void besideAnother(Hostile kind) {
    Hostile next = Hostile.values()[(kind.ordinal() + 7) % Hostile.values().length];
    long small = another(kind.text(SMALL), next.text(SMALL));
    long large = another(kind.text(TIMES * SMALL), next.text(TIMES * SMALL));
    assertThat(large).isLessThan((long) (MOST_TIMES * (small + START)));
  }

  private static long another(String one, String other) {
    return looks(Engines.CORE, Article.of("one", one), Article.of("other", other));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("whose passages are sought in another text")
  void reuse(Hostile kind) {
    String text = kind.text(SMALL);
    Article one = Article.of("one", text);
    Article other = Article.of("other", text + " Other end. ");
    assertTimeoutPreemptively(
        FAR_TOO_LONG,
        () ->
            assertThat(Engines.CORE.reuse(one, other))
                .allMatch(reuse -> reuse.left().span().end() <= text.length()));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("of several million characters")
  void veryLarge(Hostile kind) {
    assumeTrue(Boolean.getBoolean("synoptic.slow"), "takes minutes; -Dsynoptic.slow=true");
    int pieces = Math.max(1, 3_000_000 / Math.max(1, kind.text(100).length() / 100));
    String text = kind.text(Math.min(1_000_000, pieces));
    looks(Engines.CORE, Article.of("one", text), Article.of("other", text + " Other end. "));
  }
}

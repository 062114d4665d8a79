// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.synoptic.model.Article;
import dev.synoptic.model.Synopsis;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A call ends when its caller asks, wherever it is, and leaves nothing behind. */
class CancellationTest {

  private static final Synoptic ENGINE = Synoptic.english();
  private static final Article LEFT = Article.of("left", text("The ferry Marit ran aground. ", 40));
  private static final Article RIGHT = Article.of("right", text("The Marit sank on Tuesday. ", 40));

  /** Every call that works on texts. */
  private static final List<Consumer<Synoptic>> CALLS =
      List.of(
          engine -> engine.compare(LEFT, RIGHT),
          engine -> engine.versions(LEFT, RIGHT),
          engine -> engine.repetitions(LEFT),
          engine -> engine.score(LEFT, RIGHT),
          engine -> engine.reuse(LEFT, RIGHT),
          engine -> engine.context(List.of(LEFT)),
          engine -> engine.session().add(LEFT).add(RIGHT).synopsis());

  private static String text(String sentence, int times) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < times; i++) {
      text.append(sentence).append("Report ").append(i).append(" said so. ");
    }
    return text.toString();
  }

  @AfterEach
  void clearInterrupt() {
    Thread.interrupted();
  }

  @Test
  @DisplayName("a call that is cancelled at any look ends there, and the next one is not harmed")
  void cancelledAnywhere() {
    Synopsis whole = ENGINE.compare(LEFT, RIGHT);
    AtomicInteger looks = new AtomicInteger();
    assertThat(ENGINE.heeding(() -> looks.incrementAndGet() < 0).compare(LEFT, RIGHT))
        .isEqualTo(whole);
    assertThat(looks.get()).isGreaterThan(100);
    int step = Math.max(1, looks.get() / 100);
    for (int at = 1; at <= looks.get(); at += step) {
      AtomicInteger rest = new AtomicInteger(at);
      Synoptic cancelled = ENGINE.heeding(() -> rest.decrementAndGet() <= 0);
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> cancelled.compare(LEFT, RIGHT));
      assertThat(rest).as("nothing is asked once it is cancelled").hasValue(0);
    }
    assertThat(ENGINE.compare(LEFT, RIGHT)).isEqualTo(whole);
  }

  @Test
  void everyCallHeedsItsCancellation() {
    Synoptic cancelled = ENGINE.heeding(() -> true);
    for (Consumer<Synoptic> call : CALLS) {
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> call.accept(cancelled))
          .withMessage("the work was cancelled by its caller");
    }
  }

  @Test
  void everyCallHeedsAnInterruptAndLeavesItSet() {
    for (Consumer<Synoptic> call : CALLS) {
      Thread.currentThread().interrupt();
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> call.accept(ENGINE))
          .withMessage("the work was cancelled: its thread was interrupted");
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void anotherThreadCanCancel() throws InterruptedException {
    AtomicBoolean stopped = new AtomicBoolean();
    AtomicBoolean ended = new AtomicBoolean();
    Synoptic engine = Synoptic.builder().cancellation(stopped::get).build();
    Thread worker =
        new Thread(
            () -> {
              try {
                while (true) {
                  engine.compare(LEFT, RIGHT);
                }
              } catch (CancellationException e) {
                ended.set(true);
              }
            });
    worker.start();
    stopped.set(true);
    worker.join();
    assertThat(ended).isTrue();
  }

  @Test
  void aCancelledSessionKeepsWhatItHas() {
    AtomicBoolean stopped = new AtomicBoolean();
    Session session = ENGINE.heeding(stopped::get).session().add(LEFT);
    stopped.set(true);
    assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> session.add(RIGHT));
    stopped.set(false);
    assertThat(session.articles()).containsExactly(LEFT);
    assertThat(session.add(RIGHT).synopsis()).isEqualTo(ENGINE.compare(LEFT, RIGHT));
  }
}

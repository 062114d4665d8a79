// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.align.PassagePair;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Divergence.Standing;
import dev.synoptic.model.Value;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells what may have changed between the publication of two articles from what cannot. Times that
 * the articles do not give are taken for the same time.
 */
final class Standings {

  private static final Duration APART = Duration.ofHours(12);

  /** When the earlier article was published, if the two lie apart. */
  private final @Nullable OffsetDateTime earlier;

  private Standings(@Nullable OffsetDateTime earlier) {
    this.earlier = earlier;
  }

  static Standings of(PassagePair pair) {
    return of(pair.left(), pair.right());
  }

  static Standings of(EventArticle one, EventArticle other) {
    Optional<OffsetDateTime> left = one.analysis().article().published();
    Optional<OffsetDateTime> right = other.analysis().article().published();
    if (left.isEmpty() || right.isEmpty()) {
      return new Standings(null);
    }
    boolean apart = Duration.between(left.get(), right.get()).abs().compareTo(APART) >= 0;
    OffsetDateTime first = left.get().isBefore(right.get()) ? left.get() : right.get();
    return new Standings(apart ? first : null);
  }

  /** Returns a divergence with its standing. */
  Divergence judge(Divergence divergence) {
    if (earlier == null || !canChange(divergence, earlier)) {
      return divergence;
    }
    return new Divergence(
        divergence.type(),
        divergence.left(),
        divergence.right(),
        divergence.leftValue(),
        divergence.rightValue(),
        divergence.confidence(),
        Standing.MAY_HAVE_CHANGED);
  }

  private static boolean canChange(Divergence divergence, OffsetDateTime earlier) {
    return switch (divergence.type()) {
      case QUANTITY, ROLE, POLARITY, CERTAINTY, DIRECTION -> true;
      case TIME ->
          !isPast(divergence.leftValue(), earlier) || !isPast(divergence.rightValue(), earlier);
      case NAME, ATTRIBUTION, QUOTATION -> false;
    };
  }

  private static boolean isPast(Value value, OffsetDateTime published) {
    LocalDate day = published.toLocalDate();
    return value instanceof Value.Time time
        && time.last().map(last -> !last.isAfter(day)).orElse(false);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.model.Derivation.Reason;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two articles, one of which copies the other.
 *
 * <p>One that credits the other with its report copies it when the other one tells {@value
 * #LEAST_TOLD} of its information too. Others must have {@value #FEWEST_WORDS} words in common runs
 * outside quotations, and these must make up at least {@value #LEAST_SHARE} of the information of
 * at least one of the two, so that a short report taken whole into a long one counts as well.
 *
 * @param copier the article that draws on the other; the one with the lower number if the direction
 *     is unknown
 * @param source the other one
 * @param directed whether the direction is known
 * @param runs what of the copier stands in the source
 * @param direction what speaks for the direction
 */
record Copying(int copier, int source, boolean directed, CopiedRuns runs, List<Reason> direction) {

  static final int FEWEST_WORDS = 40;
  static final double LEAST_SHARE = 0.1;

  /** Of an article that credits the other one, this share must be told by the other one too. */
  static final double LEAST_TOLD = 0.2;

  private static final int MOST_REASONS = 5;

  /** Finds out whether one of two articles copies the other; {@code left} has the lower number. */
  static Optional<Copying> between(
      Articles articles, Sources sources, PairedLinks links, int left, int right) {
    if (links.between(left, right).isEmpty()) {
      return Optional.empty();
    }
    CopiedRuns here = links.runs(left, right);
    CopiedRuns there = links.runs(right, left);
    boolean copies =
        Math.min(here.words(), there.words()) >= FEWEST_WORDS
            && Math.max(here.share(), there.share()) >= LEAST_SHARE;
    return copies
        ? Optional.of(direct(articles, sources, left, right, here, there))
        : Optional.empty();
  }

  /**
   * Finds out whether one of two articles credits the other's outlet with its report and tells much
   * of what that tells, in words of its own.
   *
   * @param here the share of the left article's information that the right one tells too
   * @param there the share of the right one's
   */
  static Optional<Copying> credited(
      Sources sources, PairedLinks links, int left, int right, double here, double there) {
    if (links.between(left, right).isEmpty()) {
      return Optional.empty();
    }
    List<Reason> leftNames = sources.creditsTo(left, right);
    List<Reason> rightNames = sources.creditsTo(right, left);
    boolean byLeft = rightNames.isEmpty() && !leftNames.isEmpty() && here >= LEAST_TOLD;
    boolean byRight = leftNames.isEmpty() && !rightNames.isEmpty() && there >= LEAST_TOLD;
    if (byLeft) {
      return Optional.of(new Copying(left, right, true, links.runs(left, right), leftNames));
    }
    return byRight
        ? Optional.of(new Copying(right, left, true, links.runs(right, left), rightNames))
        : Optional.empty();
  }

  /**
   * A credit that names the other's outlet says it outright. Then the later copies the earlier.
   * Where a time is unknown or both are the same, the only one of the two that credits an outside
   * source is taken for the copier.
   */
  private static Copying direct(
      Articles articles, Sources sources, int left, int right, CopiedRuns here, CopiedRuns there) {
    List<Reason> leftNames = sources.creditsTo(left, right);
    List<Reason> rightNames = sources.creditsTo(right, left);
    if (leftNames.isEmpty() == rightNames.isEmpty()) {
      int order = order(articles, left, right);
      if (order == 0) {
        leftNames = sources.credits(left);
        rightNames = sources.credits(right);
      } else {
        leftNames = order > 0 ? List.of(later(articles, left, right, here)) : List.of();
        rightNames = order < 0 ? List.of(later(articles, right, left, there)) : List.of();
      }
    }
    boolean directed = leftNames.isEmpty() != rightNames.isEmpty();
    return directed && leftNames.isEmpty()
        ? new Copying(right, left, true, there, rightNames)
        : new Copying(left, right, directed, here, directed ? leftNames : List.of());
  }

  /** Positive when the left one is later, negative when earlier, 0 when that is not known. */
  private static int order(Articles articles, int left, int right) {
    Optional<Instant> here = published(articles, left);
    Optional<Instant> there = published(articles, right);
    return here.isPresent() && there.isPresent() ? here.get().compareTo(there.get()) : 0;
  }

  private static Optional<Instant> published(Articles articles, int article) {
    return articles.get(article).analysis().article().published().map(OffsetDateTime::toInstant);
  }

  private static Reason later(Articles articles, int article, int other, CopiedRuns runs) {
    String times =
        published(articles, article).map(Instant::toString).orElse("")
            + ", after "
            + published(articles, other).map(Instant::toString).orElse("");
    return new Reason("published " + times, runs.runs().get(0));
  }

  /** Returns the reasons: the longest runs and what speaks for the direction, as the text has. */
  List<Reason> reasons(Articles articles) {
    List<Reason> reasons = new ArrayList<>(direction);
    reasons.addAll(runReasons(articles.id(source)));
    reasons.sort(DerivationGraph.REASON_ORDER);
    return reasons;
  }

  /** Returns a reason for each of the copier's longest runs. */
  private List<Reason> runReasons(String other) {
    return runs.longest(MOST_REASONS).stream()
        .map(
            run ->
                new Reason(
                    runs.lengths().get(run) + " words in common with " + other,
                    runs.runs().get(run)))
        .toList();
  }
}

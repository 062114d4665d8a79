// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Revision;
import dev.synoptic.model.Revision.Change;
import dev.synoptic.model.Revision.Kind;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import dev.synoptic.model.Value;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes the edit log of an article's two versions out of the links between them: each passage is
 * followed to its likeliest counterpart, the closest wording first; what has none was added or
 * dropped.
 */
public final class Revisions {

  private static final Comparator<Link> CLOSEST =
      Comparator.comparing(Link::wording)
          .thenComparing(Comparator.comparingDouble(Link::score).reversed())
          .thenComparing(Link::left)
          .thenComparing(Link::right);

  private Revisions() {}

  /**
   * Makes the log.
   *
   * @param before the earlier version
   * @param after the later version
   * @param links the links between the two, the earlier version on the left
   * @return the log
   */
  public static Revision of(AnalyzedArticle before, AnalyzedArticle after, List<Link> links) {
    List<Link> kept = choose(links);
    List<Change> changes = new ArrayList<>();
    for (Link link : kept) {
      if (link.wording() != Wording.VERBATIM) {
        changes.add(change(link));
      }
    }
    for (Sentence sentence : after.sentences()) {
      if (kept.stream().noneMatch(link -> link.right().span().overlaps(sentence.span()))) {
        changes.add(single(Kind.ADDED, sentence.span()));
      }
    }
    for (Sentence sentence : before.sentences()) {
      if (kept.stream().noneMatch(link -> link.left().span().overlaps(sentence.span()))) {
        changes.add(single(Kind.DROPPED, sentence.span()));
      }
    }
    changes.sort(
        Comparator.comparingInt((Change change) -> place(change, kept))
            .thenComparing(Change::kind)
            .thenComparing(change -> change.before().or(change::after).orElseThrow()));
    return new Revision(before.article(), after.article(), changes);
  }

  /** Keeps the closest links; no passage has two counterparts. */
  private static List<Link> choose(List<Link> links) {
    List<Link> kept = new ArrayList<>();
    for (Link link : links.stream().sorted(CLOSEST).toList()) {
      if (kept.stream().noneMatch(other -> meet(link, other))) {
        kept.add(link);
      }
    }
    return kept;
  }

  private static boolean meet(Link one, Link other) {
    return one.left().span().overlaps(other.left().span())
        || one.right().span().overlaps(other.right().span());
  }

  private static Change change(Link link) {
    boolean softened = link.divergences().stream().anyMatch(Revisions::isSoftened);
    return new Change(
        softened ? Kind.SOFTENED : Kind.CHANGED,
        Optional.of(link.left().span()),
        Optional.of(link.right().span()),
        link.edits(),
        link.divergences());
  }

  /** The doubted side of a divergence in certainty names the doubt and what is doubted. */
  private static boolean isSoftened(Divergence divergence) {
    return divergence.type() == Divergence.Type.CERTAINTY
        && words(divergence.rightValue()) > words(divergence.leftValue());
  }

  private static long words(Value value) {
    return value instanceof Value.Text text
        ? 1 + text.text().chars().filter(c -> c == ' ').count()
        : 0;
  }

  private static Change single(Kind kind, Span span) {
    boolean added = kind == Kind.ADDED;
    return new Change(
        kind,
        added ? Optional.empty() : Optional.of(span),
        added ? Optional.of(span) : Optional.empty(),
        List.of(),
        List.of());
  }

  /** Where a change stands in the later text: behind what the passage before it became. */
  private static int place(Change change, List<Link> kept) {
    if (change.after().isPresent()) {
      return change.after().get().start();
    }
    int start = change.before().orElseThrow().start();
    return kept.stream()
        .filter(link -> link.left().span().end() <= start)
        .max(Comparator.comparing(Link::left))
        .map(link -> link.right().span().end())
        .orElse(0);
  }
}

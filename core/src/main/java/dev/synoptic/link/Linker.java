// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.PassagePair;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.LimitExceededException;
import dev.synoptic.model.Link;
import dev.synoptic.model.Omission;
import dev.synoptic.model.Omission.Reason;
import dev.synoptic.model.Role;
import dev.synoptic.spi.PassageEncoder;
import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Links the passages of two articles, or the repetitions inside one.
 *
 * <p>Every candidate pair whose score reaches the minimum becomes a link, in any order and as often
 * as a sentence has counterparts; then a sentence that two neighbours tell together is linked to
 * both at once ({@link Merging}). Boilerplate links to its own copy only. Scratch memory is reused,
 * so a linker belongs to one thread.
 */
public final class Linker {

  private final double minimum;
  private final ScoringTools tools;

  /**
   * Creates a linker.
   *
   * @param minimum least score of a link, in [0, 1]
   * @param hasVectors whether the articles come with the vectors of a lexicon
   */
  public Linker(double minimum, boolean hasVectors) {
    this(minimum, hasVectors, null);
  }

  /**
   * Creates a linker that asks an encoder about undecided pairs.
   *
   * @param minimum least score of a link, in [0, 1]
   * @param hasVectors whether the articles come with the vectors of a lexicon
   * @param encoder the encoder; null for none
   */
  public Linker(double minimum, boolean hasVectors, @Nullable PassageEncoder encoder) {
    this(minimum, hasVectors, encoder, null);
  }

  /**
   * Creates a linker that uses again what was found out before, and adds to it.
   *
   * @param minimum least score of a link, in [0, 1]
   * @param hasVectors whether the articles come with the vectors of a lexicon
   * @param encoder the encoder; null for none
   * @param memory what was found out; null to keep nothing
   */
  public Linker(
      double minimum,
      boolean hasVectors,
      @Nullable PassageEncoder encoder,
      @Nullable LinkMemory memory) {
    this.minimum = minimum;
    tools = ScoringTools.of(hasVectors, encoder, minimum, memory);
  }

  /**
   * Links two articles of one event. Which of the two is on the left changes nothing but the sides:
   * they are always laid in the order of their texts.
   *
   * @param left the left article
   * @param right the right article
   * @return the links, by place on the left, then on the right
   */
  public List<Link> link(EventArticle left, EventArticle right) {
    return link(left, right, Ration.limited(Integer.MAX_VALUE)).links();
  }

  /**
   * Links two articles of one event as far as a ration goes.
   *
   * @param left the left article
   * @param right the right article
   * @param ration what may be spent; what is used is taken from it
   * @return the links, and what was left out
   * @throws LimitExceededException if there are too many candidates and no budget
   */
  public Linked link(EventArticle left, EventArticle right, Ration ration) {
    Reason refusal = ration.refusal();
    if (refusal != null) {
      return nothing(left, right, refusal);
    }
    String leftText = left.analysis().article().text();
    if (leftText.compareTo(right.analysis().article().text()) <= 0) {
      ScoredPairs scored = ScoredPairs.between(left, right, tools, ration);
      return new Linked(choose(scored), omission(left, right, scored));
    }
    ScoredPairs scored = ScoredPairs.between(right, left, tools, ration);
    List<Link> links =
        choose(scored).stream()
            .map(Link::mirror)
            .sorted(Comparator.comparing(Link::left).thenComparing(Link::right))
            .toList();
    return new Linked(links, omission(left, right, scored));
  }

  /**
   * Links the repetitions inside an article.
   *
   * @param article the article
   * @return the links, the earlier passage on the left
   */
  public List<Link> repetitions(EventArticle article) {
    return repetitions(article, Ration.limited(Integer.MAX_VALUE)).links();
  }

  /**
   * Links the repetitions inside an article as far as a ration goes.
   *
   * @param article the article
   * @param ration what may be spent; what is used is taken from it
   * @return the links, the earlier passage on the left, and what was left out
   * @throws LimitExceededException if there are too many candidates and no budget
   */
  public Linked repetitions(EventArticle article, Ration ration) {
    Reason refusal = ration.refusal();
    if (refusal != null) {
      return nothing(article, article, refusal);
    }
    ScoredPairs scored = ScoredPairs.within(article, tools, ration);
    return new Linked(choose(scored), omission(article, article, scored));
  }

  private static Linked nothing(EventArticle left, EventArticle right, Reason reason) {
    return new Linked(
        List.of(), Optional.of(omission(left, right, reason, 0, OptionalLong.empty())));
  }

  private static Optional<Omission> omission(
      EventArticle left, EventArticle right, ScoredPairs scored) {
    Reason reason = scored.omission();
    if (reason == null) {
      return Optional.empty();
    }
    OptionalLong candidates =
        scored.found().complete() ? OptionalLong.of(scored.found().size()) : OptionalLong.empty();
    return Optional.of(omission(left, right, reason, scored.compared(), candidates));
  }

  private static Omission omission(
      EventArticle left,
      EventArticle right,
      Reason reason,
      long compared,
      OptionalLong candidates) {
    return new Omission(left.analysis().id(), right.analysis().id(), reason, compared, candidates);
  }

  private List<Link> choose(ScoredPairs scored) {
    List<ChosenPair> chosen = new ArrayList<>();
    for (int k = 0; k < scored.size(); k++) {
      Work.step(1);
      PassagePair pair = scored.pair(k);
      double[] values = scored.values(k);
      double score = tools.models(values).score().probability(values);
      if (score >= minimum && isEligible(pair)) {
        chosen.add(new ChosenPair(pair, values, score));
      }
    }
    Tallied tallied = Tallied.of(scored, tools.tallies());
    List<ChosenPair> merged = Merging.merge(chosen, scored.memory(), tools);
    return tallied.complete(merged, scored, tools, minimum).stream()
        .map(pair -> make(pair, scored.memory(), tallied))
        .sorted(Comparator.comparing(Link::left).thenComparing(Link::right))
        .toList();
  }

  private Link make(ChosenPair pair, PairMemory memory, Tallied tallied) {
    Work.poll();
    return LinkMaker.make(pair.pair(), pair.values(), memory, tools, tallied);
  }

  private static boolean isEligible(PassagePair pair) {
    return pair.isIdentical()
        || (!isBoilerplate(pair.left(), pair.i()) && !isBoilerplate(pair.right(), pair.j()));
  }

  private static boolean isBoilerplate(EventArticle article, int sentence) {
    return article.analysis().sentences().get(sentence).role() == Role.BOILERPLATE;
  }
}

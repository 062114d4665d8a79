// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import dev.synoptic.event.Background;
import dev.synoptic.link.LinkMemory;
import dev.synoptic.link.Linker;
import dev.synoptic.link.PairScorer;
import dev.synoptic.link.Ration;
import dev.synoptic.model.Limits;
import dev.synoptic.model.Profile;
import dev.synoptic.spi.Lexicon;
import dev.synoptic.spi.PassageEncoder;
import dev.synoptic.text.Work;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an engine was built with.
 *
 * @param background how telling words are in the language; null if that is not known
 * @param lexicon knows what words mean; null for none
 * @param encoder judges undecided pairs; null for none
 * @param profile what results carry
 * @param minScore least score of a link
 * @param limits how much input is taken
 * @param budget how much work a comparison may cost
 * @param cancellation who may end a call
 * @param progress who is told how far a comparison has come
 */
record Settings(
    @Nullable Background background,
    @Nullable Lexicon lexicon,
    @Nullable PassageEncoder encoder,
    Profile profile,
    double minScore,
    Limits limits,
    Budget budget,
    Cancellation cancellation,
    ProgressListener progress) {

  /** Links that are likelier than not. */
  static final double LEAST_SCORE = 0.5;

  /** Returns settings with default options. */
  static Settings of(
      String language,
      @Nullable Background background,
      @Nullable Lexicon lexicon,
      @Nullable PassageEncoder encoder) {
    String name = encoder != null ? "transformer" : lexicon != null ? "lexicon" : "core";
    return new Settings(
        background,
        lexicon,
        encoder,
        new Profile(name, language, background != null),
        LEAST_SCORE,
        Limits.DEFAULT,
        Budget.UNLIMITED,
        () -> false,
        (stage, done, total) -> {});
  }

  Settings with(double least, Limits most, ProgressListener listener) {
    return new Settings(
        background, lexicon, encoder, profile, least, most, budget, cancellation, listener);
  }

  Settings with(Budget other) {
    return new Settings(
        background, lexicon, encoder, profile, minScore, limits, other, cancellation, progress);
  }

  Settings with(Cancellation other) {
    return new Settings(
        background, lexicon, encoder, profile, minScore, limits, budget, other, progress);
  }

  private boolean hasVectors() {
    return lexicon != null && lexicon.dimensions() > 0;
  }

  Linker linker() {
    return linker(null);
  }

  Linker linker(@Nullable LinkMemory memory) {
    return new Linker(minScore, hasVectors(), encoder, memory);
  }

  PairScorer scorer() {
    return new PairScorer(hasVectors(), encoder);
  }

  Ration ration() {
    return new Ration(limits.candidates(), budget.isBounded(), budget.pairs());
  }

  /** Does a task that can be cancelled and has a budget. */
  <T> T withinBudget(Supplier<T> task) {
    return new Work(budget.nanos(), cancellation::isAsked, System::nanoTime).run(task);
  }

  /** Does a task that can be cancelled. */
  <T> T work(Supplier<T> task) {
    return new Work(Long.MAX_VALUE, cancellation::isAsked, System::nanoTime).run(task);
  }
}

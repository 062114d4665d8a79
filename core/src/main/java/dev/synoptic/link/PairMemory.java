// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.Alignment;
import dev.synoptic.align.PassagePair;
import dev.synoptic.candidate.Candidates;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of two articles whatever else belongs to their event. Candidates are the same
 * whenever they are asked for, so a candidate pair is told by its number.
 */
final class PairMemory {

  private record Place(int i, int endI, int j, int endJ) {}

  /** The alignment and the soft sums of a pair of several sentences. */
  record Grown(Alignment alignment, double[] soft) {

    /** Keeps nothing of the pair's articles, which change with the event. */
    static Grown of(PassagePair pair, PairFeatures features) {
      return new Grown(pair.alignment(), features.softSums(pair));
    }
  }

  private final @Nullable LinkMemory memory;
  private final int[] names;
  private final Map<Place, LinkDetails> details = new HashMap<>();
  private final Map<Place, Grown> grown = new HashMap<>();
  private @Nullable Candidates candidates;
  private @Nullable Alignment[] alignments = {};
  private double[] @Nullable [] soft = {};
  private int words;

  PairMemory(LinkMemory memory, int[] names) {
    this.memory = memory;
    this.names = names;
  }

  /** Makes one that keeps nothing. */
  PairMemory() {
    memory = null;
    names = new int[0];
  }

  /** Tells whether the same words name the same things. */
  boolean isOf(int[] names) {
    return Arrays.equals(this.names, names);
  }

  /** Returns the number of aligned words that are kept. */
  int words() {
    return words;
  }

  Candidates candidates(Supplier<Candidates> maker) {
    Candidates known = candidates;
    if (known == null) {
      known = maker.get();
      // Those that ran out of time may be others next time, and their numbers with them.
      if (memory != null && known.complete()) {
        candidates = known;
        alignments = new Alignment[known.size()];
        soft = new double[known.size()][];
      }
    }
    return known;
  }

  /** Returns the alignment of a candidate pair, if it is kept. */
  @Nullable Alignment alignment(int candidate) {
    return candidates == null ? null : alignments[candidate];
  }

  /** Keeps the alignment of a candidate pair, if there is room. */
  void keep(int candidate, Alignment alignment) {
    int size = alignment.leftSize() + alignment.rightSize();
    if (memory != null && candidates != null && memory.take(size)) {
      alignments[candidate] = alignment;
      words += size;
    }
  }

  /** Returns the soft sums of a candidate pair. */
  double[] soft(int candidate, Supplier<double[]> maker) {
    if (candidates == null) {
      return maker.get();
    }
    double[] known = soft[candidate];
    if (known == null) {
      known = maker.get();
      soft[candidate] = known;
    }
    return known;
  }

  /** Returns the alignment and the soft sums of a pair of several sentences. */
  Grown grown(int i, int endI, int j, int endJ, Supplier<Grown> maker) {
    return memory == null
        ? maker.get()
        : grown.computeIfAbsent(new Place(i, endI, j, endJ), place -> maker.get());
  }

  /** Returns what the link of a pair shows besides its scores. */
  LinkDetails details(PassagePair pair, Supplier<LinkDetails> maker) {
    return memory == null
        ? maker.get()
        : details.computeIfAbsent(
            new Place(pair.i(), pair.endI(), pair.j(), pair.endJ()), place -> maker.get());
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the things of one article. */
final class TermsBuilder {

  private static final Comparator<Entry> HEAVIEST =
      Comparator.comparingDouble((Entry entry) -> entry.count * entry.nats)
          .reversed()
          .thenComparingInt(entry -> entry.hash);

  private static final class Entry {
    private final int hash;
    private final double nats;
    private int count;
    private boolean lead;

    private Entry(int hash, double nats) {
      this.hash = hash;
      this.nats = nats;
    }
  }

  private final int most;
  private final Map<Integer, Entry> entries = new HashMap<>();

  /**
   * Starts an empty set.
   *
   * @param most how many things are kept: those that tell most
   */
  TermsBuilder(int most) {
    this.most = most;
  }

  void add(String thing, double nats, boolean lead) {
    int hash = Hashes.of(thing);
    Entry entry = entries.computeIfAbsent(hash, key -> new Entry(key, nats));
    entry.count++;
    entry.lead |= lead;
  }

  Terms build() {
    List<Entry> kept = new ArrayList<>(entries.values());
    if (kept.size() > most) {
      kept.sort(HEAVIEST);
      kept = new ArrayList<>(kept.subList(0, most));
    }
    kept.sort(Comparator.comparingInt(entry -> entry.hash));
    int[] hashes = new int[kept.size()];
    byte[] counts = new byte[hashes.length];
    byte[] information = new byte[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      Entry entry = kept.get(i);
      hashes[i] = entry.hash;
      counts[i] = Terms.count(entry.count, entry.lead);
      information[i] = Terms.information(entry.nats);
    }
    return new Terms(hashes, counts, information);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import dev.synoptic.corpus.likeness.EventModel;
import dev.synoptic.corpus.likeness.Signature;
import dev.synoptic.corpus.likeness.Stars;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Reads all articles of a window and their links, and clusters them. Takes memory in proportion to
 * the number of articles in the window, about 200 bytes each.
 */
final class EventReader {

  private record Entry(String id, long fingerprint, int document) {}

  private record OwnLinks(long owner, List<Documents.Link> links) {}

  private final IndexReader reader;
  private final EventModel model;
  private final Window window;
  private final List<Entry> entries = new ArrayList<>();
  private final List<OwnLinks> links = new ArrayList<>();

  private EventReader(IndexReader reader, EventModel model, Window window) {
    this.reader = reader;
    this.model = model;
    this.window = window;
  }

  static List<NewsEvent> events(IndexReader reader, EventModel model, Window window)
      throws IOException {
    EventReader events = new EventReader(reader, model, window);
    for (LeafReaderContext leaf : reader.leaves()) {
      events.readArticles(leaf);
      events.readLinks(leaf.reader());
    }
    return events.cluster();
  }

  private void readArticles(LeafReaderContext leaf) throws IOException {
    BinaryDocValues ids = leaf.reader().getBinaryDocValues(Documents.ID);
    NumericDocValues fingerprints = leaf.reader().getNumericDocValues(Documents.FINGERPRINT);
    SortedNumericDocValues times = leaf.reader().getSortedNumericDocValues(Documents.TIME);
    Bits live = leaf.reader().getLiveDocs();
    if (ids == null || fingerprints == null) {
      return;
    }
    for (int i = ids.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = ids.nextDoc()) {
      if ((live == null || live.get(i)) && isInWindow(times, i) && fingerprints.advanceExact(i)) {
        String id = ids.binaryValue().utf8ToString();
        entries.add(new Entry(id, fingerprints.longValue(), leaf.docBase + i));
      }
    }
  }

  private boolean isInWindow(@Nullable SortedNumericDocValues times, int document)
      throws IOException {
    return window.isEverything()
        || (times != null && times.advanceExact(document) && window.has(times.nextValue()));
  }

  private void readLinks(LeafReader leaf) throws IOException {
    BinaryDocValues values = leaf.getBinaryDocValues(Documents.LINKS);
    NumericDocValues owners = leaf.getNumericDocValues(Documents.OWNER_FINGERPRINT);
    Bits live = leaf.getLiveDocs();
    if (values == null || owners == null) {
      return;
    }
    for (int i = values.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = values.nextDoc()) {
      if ((live == null || live.get(i)) && owners.advanceExact(i)) {
        links.add(new OwnLinks(owners.longValue(), Documents.links(values.binaryValue())));
      }
    }
  }

  private List<NewsEvent> cluster() {
    entries.sort(Comparator.comparing(Entry::id));
    Map<Long, Integer> numbers = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      numbers.put(entries.get(i).fingerprint(), i);
    }
    int[] stars = Stars.cluster(entries.size(), edges(numbers), this::likeness);
    return EventGrouping.events(entries.stream().map(Entry::id).toList(), stars);
  }

  /** Both sides of a pair may have found it; the order in which they came must not matter. */
  private List<Stars.Edge> edges(Map<Long, Integer> numbers) {
    Map<Long, Stars.Edge> edges = new TreeMap<>();
    for (OwnLinks own : links) {
      Integer one = numbers.get(own.owner());
      for (Documents.Link link : own.links()) {
        Integer other = numbers.get(link.fingerprint());
        if (one != null && other != null) {
          int low = Math.min(one, other);
          int high = Math.max(one, other);
          edges.put(((long) low << 32) | high, new Stars.Edge(low, high, link.probability()));
        }
      }
    }
    return List.copyOf(edges.values());
  }

  private double likeness(int one, int other) {
    try {
      return model.probability(signature(entries.get(one)), signature(entries.get(other)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Signature signature(Entry entry) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry.document(), leaves));
    BinaryDocValues values = leaf.reader().getBinaryDocValues(Documents.SIGNATURE);
    if (values == null || !values.advanceExact(entry.document() - leaf.docBase)) {
      throw new IOException("article " + entry.id() + " has no signature");
    }
    BytesRef bytes = values.binaryValue();
    return Signature.decode(bytes.bytes, bytes.offset, bytes.length);
  }
}

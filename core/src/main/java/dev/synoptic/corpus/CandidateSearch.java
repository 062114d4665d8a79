// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import dev.synoptic.corpus.likeness.Signature;
import dev.synoptic.corpus.likeness.Terms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Proposes the articles that may report the same event as one, or share its wording.
 *
 * <p>The article's most telling stems are looked up in the inverted index, those that are rare in
 * it first ({@link RareTerms}); an article published at about the same time gets a bonus. Not safe
 * for use by several threads.
 */
final class CandidateSearch {

  /** Most stems looked up. */
  private static final int STEMS = 32;

  /** Most postings read for the stems of an article. */
  private static final int POSTINGS = 6_000;

  /** Most hashes of a sketch looked up. */
  private static final int TRIGRAMS = 64;

  /** So many times the candidates wanted are ranked by their time too. */
  private static final int TIMED = 3;

  /** What publication at the same moment adds; it is halved {@value #PIVOT_DAYS} days apart. */
  private static final float TIME_BONUS = 16;

  private static final int PIVOT_DAYS = 2;
  private static final float SECONDS_A_DAY = 86_400;

  private static final Comparator<Sums.Entry> WORTHIEST =
      Comparator.comparingDouble((Sums.Entry entry) -> entry.sum())
          .reversed()
          .thenComparingInt(Sums.Entry::document);

  private final List<LeafReaderContext> leaves;
  private final IndexReader reader;
  private final RareTerms stems;
  private @Nullable RareTerms trigrams;

  CandidateSearch(IndexReader reader) throws IOException {
    this.reader = reader;
    leaves = reader.leaves();
    stems = new RareTerms(reader, Documents.STEMS, POSTINGS);
  }

  /** Returns at most so many articles that may report the same event, the asker perhaps too. */
  List<Candidate> sameEvent(Signature signature, int most) throws IOException {
    Terms own = signature.stems();
    int[] heaviest = own.heaviest(STEMS);
    int[] hashes = new int[heaviest.length];
    float[] weights = new float[heaviest.length];
    for (int i = 0; i < heaviest.length; i++) {
      hashes[i] = own.hash(heaviest[i]);
      weights[i] = (float) (own.weight(heaviest[i]) / Math.max(1e-3, own.information(heaviest[i])));
    }
    List<Sums.Entry> found = stems.best(hashes, weights, TIMED * most);
    return read(timed(found, signature.time(), most));
  }

  /** Ranks by what articles are worth and when they were published. */
  private List<Sums.Entry> timed(List<Sums.Entry> found, OptionalLong time, int most)
      throws IOException {
    if (time.isEmpty()) {
      return found.subList(0, Math.min(most, found.size()));
    }
    List<Sums.Entry> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(Sums.Entry::document));
    int current = -1;
    SortedNumericDocValues times = null;
    for (int i = 0; i < sorted.size(); i++) {
      Sums.Entry entry = sorted.get(i);
      int leaf = ReaderUtil.subIndex(entry.document(), leaves);
      if (leaf != current) {
        current = leaf;
        times = leaves.get(leaf).reader().getSortedNumericDocValues(Documents.TIME);
      }
      if (times != null && times.advanceExact(entry.document() - leaves.get(leaf).docBase)) {
        float days = Math.abs(times.nextValue() - time.getAsLong()) / SECONDS_A_DAY;
        float bonus = TIME_BONUS * PIVOT_DAYS / (PIVOT_DAYS + days);
        sorted.set(i, new Sums.Entry(entry.document(), entry.sum() + bonus));
      }
    }
    sorted.sort(WORTHIEST);
    return sorted.subList(0, Math.min(most, sorted.size()));
  }

  /** Returns at most so many articles that share a sampled trigram, most shared first. */
  List<Candidate> sameWording(Signature signature, int most) throws IOException {
    if (trigrams == null) {
      trigrams = new RareTerms(reader, Documents.SKETCH, POSTINGS);
    }
    int[] sketch = signature.sketch();
    int[] hashes = Arrays.copyOf(sketch, Math.min(sketch.length, TRIGRAMS));
    float[] weights = new float[hashes.length];
    Arrays.fill(weights, 1);
    return read(trigrams.best(hashes, weights, most));
  }

  /** Reads in the order of the documents. */
  private List<Candidate> read(List<Sums.Entry> ranked) throws IOException {
    List<Candidate> candidates = new ArrayList<>(ranked.size());
    int[] documents = ranked.stream().mapToInt(Sums.Entry::document).sorted().toArray();
    for (int i = 0; i < documents.length; ) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(documents[i], leaves));
      int end = i;
      while (end < documents.length && documents[end] < leaf.docBase + leaf.reader().maxDoc()) {
        end++;
      }
      read(leaf, Arrays.copyOfRange(documents, i, end), candidates);
      i = end;
    }
    return candidates;
  }

  private static void read(LeafReaderContext leaf, int[] documents, List<Candidate> candidates)
      throws IOException {
    BinaryDocValues ids = leaf.reader().getBinaryDocValues(Documents.ID);
    BinaryDocValues signatures = leaf.reader().getBinaryDocValues(Documents.SIGNATURE);
    NumericDocValues fingerprints = leaf.reader().getNumericDocValues(Documents.FINGERPRINT);
    for (int global : documents) {
      int document = global - leaf.docBase;
      if (ids.advanceExact(document)
          && signatures.advanceExact(document)
          && fingerprints.advanceExact(document)) {
        BytesRef bytes = signatures.binaryValue();
        candidates.add(
            new Candidate(
                global,
                ids.binaryValue().utf8ToString(),
                fingerprints.longValue(),
                Signature.decode(bytes.bytes, bytes.offset, bytes.length)));
      }
    }
  }
}

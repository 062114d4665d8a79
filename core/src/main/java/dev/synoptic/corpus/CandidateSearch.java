// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import dev.synoptic.corpus.likeness.Signature;
import dev.synoptic.corpus.likeness.Terms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Proposes the articles that may report the same event as one, or share its wording.
 *
 * <p>The article's most telling stems are looked up in the inverted index and ranked by BM25; an
 * article published at about the same time gets a bonus. Lucene stops early where no document can
 * reach the best ones any more (block-max WAND: S. Ding, T. Suel, 2011).
 */
final class CandidateSearch {

  /** Most stems looked up. */
  private static final int STEMS = 30;

  /** Most hashes of a sketch looked up. */
  private static final int TRIGRAMS = 64;

  /** What publication at the same moment adds; it is halved {@value #PIVOT_DAYS} days apart. */
  private static final float TIME_BONUS = 16;

  private static final int PIVOT_DAYS = 2;
  private static final long SECONDS_A_DAY = 86_400;

  private final IndexSearcher searcher;

  CandidateSearch(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** Returns at most so many articles that may report the same event, the asker perhaps too. */
  List<Candidate> sameEvent(Signature signature, int most) throws IOException {
    Terms stems = signature.stems();
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    for (int i : stems.heaviest(STEMS)) {
      Query term = new TermQuery(new Term(Documents.STEMS, TermStream.bytes(stems.hash(i))));
      float boost = (float) (stems.weight(i) / Math.max(1e-3, stems.information(i)));
      words.add(new BoostQuery(term, boost), Occur.SHOULD);
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(words.build(), Occur.MUST);
    signature.time().ifPresent(time -> query.add(nearby(time), Occur.SHOULD));
    return read(searcher.search(query.build(), most).scoreDocs);
  }

  private static Query nearby(long time) {
    return LongField.newDistanceFeatureQuery(
        Documents.TIME, TIME_BONUS, time, PIVOT_DAYS * SECONDS_A_DAY);
  }

  /** Returns at most so many articles that share a sampled trigram, most shared first. */
  List<Candidate> sameWording(Signature signature, int most) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    int[] sketch = signature.sketch();
    for (int hash : Arrays.copyOf(sketch, Math.min(sketch.length, TRIGRAMS))) {
      Term term = new Term(Documents.SKETCH, TermStream.bytes(hash));
      query.add(new ConstantScoreQuery(new TermQuery(term)), Occur.SHOULD);
    }
    return read(searcher.search(query.build(), most).scoreDocs);
  }

  /** Doc values are read in the order of the documents, then handed out in the order of ranks. */
  private List<Candidate> read(ScoreDoc[] ranked) throws IOException {
    ScoreDoc[] sorted = ranked.clone();
    Arrays.sort(sorted, Comparator.comparingInt(hit -> hit.doc));
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    List<Candidate> candidates = new ArrayList<>(sorted.length);
    for (int i = 0; i < sorted.length; ) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(sorted[i].doc, leaves));
      int end = i;
      while (end < sorted.length && sorted[end].doc < leaf.docBase + leaf.reader().maxDoc()) {
        end++;
      }
      read(leaf, Arrays.copyOfRange(sorted, i, end), candidates);
      i = end;
    }
    return candidates;
  }

  private static void read(LeafReaderContext leaf, ScoreDoc[] hits, List<Candidate> candidates)
      throws IOException {
    BinaryDocValues ids = leaf.reader().getBinaryDocValues(Documents.ID);
    BinaryDocValues signatures = leaf.reader().getBinaryDocValues(Documents.SIGNATURE);
    NumericDocValues fingerprints = leaf.reader().getNumericDocValues(Documents.FINGERPRINT);
    for (ScoreDoc hit : hits) {
      int document = hit.doc - leaf.docBase;
      if (ids.advanceExact(document)
          && signatures.advanceExact(document)
          && fingerprints.advanceExact(document)) {
        BytesRef bytes = signatures.binaryValue();
        candidates.add(
            new Candidate(
                hit.doc,
                ids.binaryValue().utf8ToString(),
                fingerprints.longValue(),
                Signature.decode(bytes.bytes, bytes.offset, bytes.length)));
      }
    }
  }
}

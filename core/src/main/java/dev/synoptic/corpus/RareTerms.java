// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what documents are worth to a query of weighed terms, the rarest terms first, and stops
 * when it has read so many postings: the time of a query has a bound that doesn't grow with the
 * index. What is left out are the commonest terms, which are worth least.
 *
 * <p>A term is worth its weight × its information in the index × f / (f + 1.2), where f is how
 * often the document has it (BM25 without the length). Keeps its place in the dictionaries from
 * query to query, so it is quick to ask again. Not safe for use by several threads.
 */
final class RareTerms {

  private static final float SATURATION = 1.2f;

  /** A term in one segment of the index. */
  private record Place(int leaf, TermState state) {}

  private static final class Term {
    private final float weight;
    private final BytesRef bytes;
    private final List<Place> places = new ArrayList<>(4);
    private int count;

    private Term(BytesRef bytes, float weight) {
      this.bytes = bytes;
      this.weight = weight;
    }
  }

  private final List<LeafReaderContext> leaves;
  private final int documents;
  private final @Nullable TermsEnum[] dictionaries;
  private final @Nullable PostingsEnum[] postings;
  private final Bits[] live;
  private final Sums sums;

  /**
   * Prepares queries.
   *
   * @param reader the index
   * @param field the field with the terms
   * @param budget how many postings a query reads at most, but for those of its rarest term
   */
  RareTerms(IndexReader reader, String field, int budget) throws IOException {
    leaves = reader.leaves();
    documents = reader.maxDoc();
    dictionaries = new TermsEnum[leaves.size()];
    postings = new PostingsEnum[leaves.size()];
    live = new Bits[leaves.size()];
    for (int i = 0; i < dictionaries.length; i++) {
      Terms terms = leaves.get(i).reader().terms(field);
      dictionaries[i] = terms == null ? null : terms.iterator();
      Bits bits = leaves.get(i).reader().getLiveDocs();
      live[i] = bits == null ? new Bits.MatchAllBits(leaves.get(i).reader().maxDoc()) : bits;
    }
    sums = new Sums(budget);
  }

  /**
   * Finds the documents that are worth most.
   *
   * @param hashes the terms, as {@link TermStream#bytes} writes them
   * @param weights the weight of each
   * @param most how many documents at most
   * @return documents and what they are worth, the most worthy first, equal ones by number; those
   *     without any term are not among them
   */
  List<Sums.Entry> best(int[] hashes, float[] weights, int most) throws IOException {
    List<Term> terms = new ArrayList<>(hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      terms.add(new Term(TermStream.bytes(hashes[i]), weights[i]));
    }
    for (int leaf = 0; leaf < dictionaries.length; leaf++) {
      look(leaf, terms);
    }
    return sum(terms, most);
  }

  private void look(int leaf, List<Term> terms) throws IOException {
    TermsEnum dictionary = dictionaries[leaf];
    if (dictionary != null) {
      for (Term term : terms) {
        if (dictionary.seekExact(term.bytes)) {
          term.places.add(new Place(leaf, dictionary.termState()));
          term.count += dictionary.docFreq();
        }
      }
    }
  }

  private List<Sums.Entry> sum(List<Term> terms, int most) throws IOException {
    Term[] rarest = terms.stream().filter(term -> term.count > 0).toArray(Term[]::new);
    Arrays.sort(rarest, (one, other) -> Integer.compare(one.count, other.count));
    sums.clear();
    long read = 0;
    for (Term term : rarest) {
      read += term.count;
      if (term != rarest[0] && read > sums.capacity()) {
        break;
      }
      float worth = term.weight * (float) StrictMath.log1p(documents / (term.count + 0.5));
      for (Place place : term.places) {
        add(term, place, worth);
      }
    }
    return sums.best(most);
  }

  private void add(Term term, Place place, float worth) throws IOException {
    TermsEnum dictionary = dictionaries[place.leaf];
    if (dictionary == null) {
      return;
    }
    dictionary.seekExact(term.bytes, place.state);
    PostingsEnum found = dictionary.postings(postings[place.leaf], PostingsEnum.FREQS);
    postings[place.leaf] = found;
    int base = leaves.get(place.leaf).docBase;
    Bits alive = live[place.leaf];
    for (int i = found.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = found.nextDoc()) {
      if (alive.get(i) && !sums.isFull()) {
        int frequency = found.freq();
        sums.add(base + i, worth * frequency / (frequency + SATURATION));
      }
    }
  }
}

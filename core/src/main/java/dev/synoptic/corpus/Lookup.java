// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import dev.synoptic.model.Article;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Finds articles by id, without a query. */
final class Lookup {

  private Lookup() {}

  /** Returns the number of the document of an article; -1 if there is none. */
  static int document(IndexSearcher searcher, String id) throws IOException {
    if (!Documents.isText(id)) {
      return -1;
    }
    BytesRef term = new BytesRef(id);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(Documents.ID);
      TermsEnum found = terms == null ? null : terms.iterator();
      if (found != null && found.seekExact(term)) {
        int document = live(found.postings(null, PostingsEnum.NONE), leaf.reader().getLiveDocs());
        if (document >= 0) {
          return leaf.docBase + document;
        }
      }
    }
    return -1;
  }

  private static int live(PostingsEnum postings, @Nullable Bits live) throws IOException {
    for (int i = postings.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = postings.nextDoc()) {
      if (live == null || live.get(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the number of articles. */
  static int size(IndexSearcher searcher) throws IOException {
    int size = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      BinaryDocValues ids = leaf.reader().getBinaryDocValues(Documents.ID);
      Bits live = leaf.reader().getLiveDocs();
      if (ids != null) {
        for (int i = ids.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = ids.nextDoc()) {
          size += live == null || live.get(i) ? 1 : 0;
        }
      }
    }
    return size;
  }

  static Optional<Article> article(IndexSearcher searcher, String id) throws IOException {
    int document = document(searcher, id);
    return document < 0 ? Optional.empty() : Optional.of(article(searcher, document));
  }

  static Article article(IndexSearcher searcher, int document) throws IOException {
    Document stored = searcher.storedFields().document(document);
    BytesRef bytes = stored.getBinaryValue(Documents.ARTICLE);
    if (bytes == null) {
      throw new IOException("document " + document + " has no article");
    }
    return ArticleCodec.decode(bytes);
  }
}

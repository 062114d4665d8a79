// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import dev.synoptic.corpus.likeness.EventModel;
import dev.synoptic.corpus.likeness.Signature;
import dev.synoptic.model.Article;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/**
 * The writing side of an index: adds and removes articles, and links every new one to those that
 * are there, in batches, so that the index needn't be reopened for each.
 *
 * <p>What must be seen together is under this object's lock; articles are analysed outside of it.
 */
final class Updates implements Closeable {

  /** Articles linked at a time: few enough to keep in memory, many enough to reopen seldom. */
  static final int BATCH = 1_000;

  /** Candidates that are looked at for each new article. */
  static final int CANDIDATES = 48;

  private static final double BUFFER_MEGABYTES = 64;

  private record Pending(Signature signature, long fingerprint) {}

  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final EventModel model;
  private final Map<String, Pending> pending = new LinkedHashMap<>();

  /** Links were written that the searchers haven't seen. */
  private boolean dirty;

  /** Articles were removed that the searchers still see. */
  private boolean removedSince;

  Updates(Directory directory, EventModel model) throws IOException {
    this.model = model;
    IndexWriterConfig config = new IndexWriterConfig();
    config.setMergeScheduler(new SerialMergeScheduler());
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    writer = new IndexWriter(directory, config);
    searchers = new SearcherManager(writer, null);
  }

  SearcherManager searchers() {
    return searchers;
  }

  /** Makes the very first commit, so that readers find an index. */
  synchronized void begin() throws IOException {
    writer.commit();
  }

  /** Tells whether an article is there, without linking what is pending. */
  synchronized boolean contains(String id) throws IOException {
    if (pending.containsKey(id)) {
      return true;
    }
    if (removedSince) {
      bringUpToDate();
    }
    return isIndexed(id);
  }

  private boolean isIndexed(String id) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return Lookup.document(searcher, id) >= 0;
    } finally {
      searchers.release(searcher);
    }
  }

  /** Adds or replaces an article. */
  synchronized void put(Article article, Signature signature, byte[] encoded, boolean replace)
      throws IOException {
    if (!replace && contains(article.id())) {
      throw new IllegalArgumentException(
          "article id (" + article.id() + ") must not be in the index; update it instead");
    }
    writer.updateDocument(
        Documents.article(article.id()), Documents.article(article, signature, encoded));
    writer.deleteDocuments(Documents.links(article.id()));
    pending.put(article.id(), new Pending(signature, Documents.fingerprint(encoded)));
    if (pending.size() >= BATCH) {
      link();
    }
  }

  synchronized boolean remove(String id) throws IOException {
    boolean known = contains(id);
    if (known) {
      pending.remove(id);
      writer.deleteDocuments(Documents.article(id), Documents.links(id));
      removedSince = true;
    }
    return known;
  }

  /** Links what is new and shows it to the searchers. */
  synchronized void bringUpToDate() throws IOException {
    if (!pending.isEmpty()) {
      link();
    }
    if (dirty || removedSince) {
      searchers.maybeRefreshBlocking();
      dirty = false;
      removedSince = false;
    }
  }

  private void link() throws IOException {
    searchers.maybeRefreshBlocking();
    removedSince = false;
    IndexSearcher searcher = searchers.acquire();
    try {
      CandidateSearch search = new CandidateSearch(searcher);
      for (Map.Entry<String, Pending> added : pending.entrySet()) {
        link(added.getKey(), added.getValue(), search);
      }
    } finally {
      searchers.release(searcher);
    }
    pending.clear();
    dirty = true;
  }

  private void link(String id, Pending added, CandidateSearch search) throws IOException {
    List<Documents.Link> links = new ArrayList<>();
    for (Candidate candidate : search.sameEvent(added.signature(), CANDIDATES)) {
      double probability = model.probability(added.signature(), candidate.signature());
      if (probability >= 0.5 && !candidate.id().equals(id)) {
        links.add(new Documents.Link(candidate.fingerprint(), (float) probability));
      }
    }
    if (!links.isEmpty()) {
      writer.updateDocument(Documents.links(id), Documents.links(id, added.fingerprint(), links));
    }
  }

  synchronized void commit() throws IOException {
    bringUpToDate();
    writer.commit();
  }

  @Override
  public synchronized void close() throws IOException {
    try {
      if (writer.isOpen()) {
        commit();
      }
      searchers.close();
    } finally {
      writer.rollback();
    }
  }
}

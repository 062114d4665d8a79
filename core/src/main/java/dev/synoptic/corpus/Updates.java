// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import dev.synoptic.corpus.likeness.EventModel;
import dev.synoptic.corpus.likeness.Signature;
import dev.synoptic.model.Article;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * The writing side of an index: adds and removes articles, and links every new one to those that
 * are there, in rounds, so that the index needn't be reopened for each.
 *
 * <p>When enough articles are new, a round begins: the index is reopened, and whoever adds an
 * article from then on links some of the round's, outside of this object's lock. So all threads
 * that add articles share the work, and none is started. What must be seen together is under the
 * lock.
 */
final class Updates implements Closeable {

  /** Articles of a round: few enough to keep in memory, many enough to reopen seldom. */
  static final int ROUND = 4_096;

  /** Articles linked for each that is added, so that a round ends before the next begins. */
  private static final int HELP = 2;

  private static final double BUFFER_MEGABYTES = 64;

  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final EventModel model;

  /** Articles that the searchers haven't seen. */
  private final Map<String, Linking.Unlinked> pending = new LinkedHashMap<>();

  /** Ids of articles that the searchers still see, though they are removed. */
  private final Set<String> removed = new HashSet<>();

  private @Nullable Linking round;
  private @Nullable IndexSearcher searcher;

  /** Links were written that the searchers haven't seen. */
  private boolean dirty;

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
    return pending.containsKey(id) || (!removed.contains(id) && isIndexed(id));
  }

  private boolean isIndexed(String id) throws IOException {
    IndexSearcher acquired = searchers.acquire();
    try {
      return Lookup.document(acquired, id) >= 0;
    } finally {
      searchers.release(acquired);
    }
  }

  /** Adds or replaces an article, and helps to link those that were added before. */
  void put(Article article, Signature signature, byte[] encoded, boolean replace)
      throws IOException {
    Linking linking = add(article, signature, encoded, replace);
    if (linking != null) {
      linking.help(HELP);
    }
  }

  private synchronized @Nullable Linking add(
      Article article, Signature signature, byte[] encoded, boolean replace) throws IOException {
    String id = article.id();
    boolean known = contains(id);
    if (known && !replace) {
      throw new IllegalArgumentException(
          "article id (" + id + ") must not be in the index; update it instead");
    }
    Document document = Documents.article(article, signature, encoded);
    if (known) {
      writer.updateDocument(Documents.article(id), document);
      writer.deleteDocuments(Documents.links(id));
    } else {
      writer.addDocument(document);
    }
    long fingerprint = Documents.fingerprint(encoded);
    pending.put(id, new Linking.Unlinked(id, signature, fingerprint, known));
    if (pending.size() >= ROUND) {
      beginRound();
    }
    return round;
  }

  synchronized boolean remove(String id) throws IOException {
    boolean known = contains(id);
    if (known) {
      pending.remove(id);
      writer.deleteDocuments(Documents.article(id), Documents.links(id));
      removed.add(id);
      if (removed.size() >= ROUND) {
        refresh();
      }
    }
    return known;
  }

  /** Links what is new and shows it to the searchers. */
  synchronized void bringUpToDate() throws IOException {
    if (!pending.isEmpty()) {
      beginRound();
    }
    endRound();
    if (dirty || !removed.isEmpty()) {
      refresh();
    }
  }

  private void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
    removed.clear();
    dirty = false;
  }

  private void beginRound() throws IOException {
    endRound();
    refresh();
    IndexSearcher acquired = searchers.acquire();
    searcher = acquired;
    round = new Linking(writer, acquired.getIndexReader(), model, pending.values());
    pending.clear();
  }

  private void endRound() throws IOException {
    Linking ending = round;
    if (ending != null) {
      ending.finish();
      dirty |= ending.hasWritten();
      releaseRound();
    }
  }

  private void releaseRound() throws IOException {
    IndexSearcher held = searcher;
    round = null;
    searcher = null;
    if (held != null) {
      searchers.release(held);
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
    } finally {
      try {
        releaseRound();
        searchers.close();
      } finally {
        writer.rollback();
      }
    }
  }
}

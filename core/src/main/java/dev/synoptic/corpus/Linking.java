// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import dev.synoptic.corpus.likeness.EventModel;
import dev.synoptic.corpus.likeness.Signature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.jspecify.annotations.Nullable;

/**
 * Articles that are being linked to all that a reader of the index sees, themselves included. Any
 * number of threads may help at once; each takes some articles off the heap.
 */
final class Linking {

  /** Candidates that are looked at for each new article. */
  private static final int CANDIDATES = 48;

  /**
   * An article without links yet.
   *
   * @param id its id
   * @param signature its signature
   * @param fingerprint its fingerprint
   * @param replaces whether an article with its id may have had links
   */
  record Unlinked(String id, Signature signature, long fingerprint, boolean replaces) {}

  private final IndexWriter writer;
  private final IndexReader reader;
  private final EventModel model;
  private final Deque<Unlinked> heap;
  private final Deque<CandidateSearch> spare = new ArrayDeque<>();
  private int atWork;
  private boolean hasWritten;

  Linking(IndexWriter writer, IndexReader reader, EventModel model, Collection<Unlinked> articles) {
    this.writer = writer;
    this.reader = reader;
    this.model = model;
    heap = new ArrayDeque<>(articles);
  }

  /**
   * Links some articles.
   *
   * @param most how many at most
   * @throws IOException if links can't be written; the article is on the heap again then
   */
  void help(int most) throws IOException {
    for (int i = 0; i < most; i++) {
      Unlinked article = take();
      if (article == null) {
        return;
      }
      boolean done = false;
      try {
        link(article);
        done = true;
      } finally {
        putBack(done ? null : article);
      }
    }
  }

  private synchronized @Nullable Unlinked take() {
    Unlinked article = heap.poll();
    atWork += article == null ? 0 : 1;
    return article;
  }

  private synchronized void putBack(@Nullable Unlinked failed) {
    if (failed != null) {
      heap.push(failed);
    }
    atWork--;
    notifyAll();
  }

  /** Links what is left, and waits for those who help. */
  void finish() throws IOException {
    boolean interrupted = false;
    while (!isDone()) {
      help(Integer.MAX_VALUE);
      interrupted |= awaitHelpers();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean isDone() {
    return heap.isEmpty() && atWork == 0;
  }

  /** Returns whether somebody interrupted the wait, which can't be broken off. */
  private synchronized boolean awaitHelpers() {
    boolean interrupted = false;
    while (atWork > 0) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    return interrupted;
  }

  /** Tells whether links were written. */
  synchronized boolean hasWritten() {
    return hasWritten;
  }

  private void link(Unlinked article) throws IOException {
    CandidateSearch search = borrow();
    List<Documents.Link> links = new ArrayList<>();
    for (Candidate candidate : search.sameEvent(article.signature(), CANDIDATES)) {
      double probability = model.probability(article.signature(), candidate.signature());
      if (probability >= EventGrouping.LIKELY && !candidate.id().equals(article.id())) {
        links.add(new Documents.Link(candidate.fingerprint(), (float) probability));
      }
    }
    give(search);
    if (!links.isEmpty()) {
      write(article, links);
    }
  }

  private void write(Unlinked article, List<Documents.Link> links) throws IOException {
    Document document = Documents.links(article.id(), article.fingerprint(), links);
    if (article.replaces()) {
      writer.updateDocument(Documents.links(article.id()), document);
    } else {
      writer.addDocument(document);
    }
    synchronized (this) {
      hasWritten = true;
    }
  }

  private synchronized @Nullable CandidateSearch spare() {
    return spare.poll();
  }

  private CandidateSearch borrow() throws IOException {
    CandidateSearch search = spare();
    return search == null ? new CandidateSearch(reader) : search;
  }

  private synchronized void give(CandidateSearch search) {
    spare.push(search);
  }
}

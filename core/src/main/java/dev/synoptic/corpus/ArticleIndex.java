// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import dev.synoptic.corpus.likeness.EventModel;
import dev.synoptic.corpus.likeness.Signature;
import dev.synoptic.corpus.likeness.SignatureReader;
import dev.synoptic.model.Article;
import dev.synoptic.model.LimitExceededException;
import dev.synoptic.model.Limits;
import dev.synoptic.text.TextLimits;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Articles in an embedded index: which others report the same event, which share a passage, which
 * events there are.
 *
 * <p><b>One writer, many readers.</b> {@link #open} takes the directory's lock; a second writer, in
 * this process or another, is refused. {@link #openForReading} takes no lock: any number of readers
 * in any number of processes see what was committed when they were opened or last {@linkplain
 * #refresh refreshed}. The writer itself also sees what isn't committed yet.
 *
 * <p><b>Nothing is lost.</b> What is committed outlives a crash of the process or the machine; what
 * was added since the last commit is then gone as a whole, and must be added again. A full disk
 * fails the addition or the commit that met it, never an earlier commit.
 *
 * <p>A thread that is interrupted while it reads or writes an index in a directory closes the
 * index, as Java's file channels do; it must be opened again.
 *
 * <p>An index belongs to the Lucene major that wrote it and to one language. It may be used by many
 * threads; articles added by several threads are analysed side by side. It starts no thread.
 */
public final class ArticleIndex implements Closeable {

  /** Most neighbours that can be asked for. */
  private static final int MOST_NEIGHBOURS = 1_000;

  private final String place;
  private final Directory directory;
  private final String language;
  private final SignatureReader signatures;
  private final EventModel model = EventModel.shipped();
  private final @Nullable Updates updates;
  private final SearcherManager searchers;

  private ArticleIndex(Directory directory, String place, String language, boolean writable)
      throws IOException {
    this.directory = directory;
    this.place = place;
    this.language = language;
    signatures = new SignatureReader(language);
    updates = writable ? new Updates(directory, model) : null;
    searchers = updates == null ? new SearcherManager(directory, null) : updates.searchers();
  }

  /**
   * Opens the index in a directory for reading and writing; makes an English one if the directory
   * is new or empty.
   *
   * @param directory the directory
   * @return the index
   * @throws IndexException if the directory holds something else, an index of another Lucene major,
   *     a damaged one, or one that another writer has open
   */
  public static ArticleIndex open(Path directory) {
    return open(directory, null);
  }

  /**
   * Opens the index in a directory for reading and writing; makes one if the directory is new or
   * empty.
   *
   * @param directory the directory
   * @param language BCP 47 tag of the articles' language; null for the index's own, or English for
   *     a new one. Events are calibrated for English
   * @return the index
   * @throws IndexException as {@link #open(Path)}, or if the index is of another language
   */
  public static ArticleIndex open(Path directory, @Nullable String language) {
    String place = "index " + directory;
    return open(
        Failures.run(place, "open", () -> FSDirectory.open(directory)), place, language, true);
  }

  /**
   * Opens the index in a directory for reading.
   *
   * @param directory the directory
   * @return the index as it was last committed
   * @throws IndexException if the directory holds no index, one of another Lucene major or a
   *     damaged one
   */
  public static ArticleIndex openForReading(Path directory) {
    String place = "index " + directory;
    if (!Files.isDirectory(directory)) {
      throw new IndexException(place + " must hold an article index, but it is no directory", null);
    }
    return open(Failures.run(place, "open", () -> FSDirectory.open(directory)), place, null, false);
  }

  /**
   * Makes an empty English index in memory.
   *
   * @return the index
   */
  public static ArticleIndex inMemory() {
    return open(new ByteBuffersDirectory(), "index in memory", null, true);
  }

  /** Opens the index in any Lucene directory, which is closed with it. */
  static ArticleIndex open(
      Directory directory, String place, @Nullable String language, boolean writable) {
    return Failures.run(
        place,
        "open",
        () -> {
          try {
            return openChecked(directory, place, language, writable);
          } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
          }
        });
  }

  private static ArticleIndex openChecked(
      Directory directory, String place, @Nullable String language, boolean writable)
      throws IOException {
    boolean isNew = IndexMarker.isNew(directory);
    if (isNew && !writable) {
      throw new IndexException(place + " must hold an article index, but it is empty", null);
    }
    if (isNew) {
      IndexMarker.write(directory, language == null ? "en" : language);
    }
    String found = IndexMarker.check(directory, place, language);
    ArticleIndex index = new ArticleIndex(directory, place, found, writable);
    if (isNew) {
      index.writer().begin();
    }
    return index;
  }

  /**
   * Returns the language of the articles.
   *
   * @return a BCP 47 tag
   */
  public String language() {
    return language;
  }

  /**
   * Adds an article.
   *
   * @param article an article whose id is not in the index
   * @throws IllegalArgumentException if its id is in the index
   * @throws LimitExceededException if it is longer than {@link Limits#DEFAULT} says
   * @throws IndexException if it can't be written
   * @throws IllegalStateException if the index is open for reading only
   */
  public void add(Article article) {
    put(article, false);
  }

  /**
   * Adds an article, in place of the one with the same id if there is one.
   *
   * @param article the article
   * @throws LimitExceededException if it is longer than {@link Limits#DEFAULT} says
   * @throws IndexException if it can't be written
   * @throws IllegalStateException if the index is open for reading only
   */
  public void update(Article article) {
    put(article, true);
  }

  private void put(Article article, boolean replace) {
    Updates writer = writer();
    Documents.check(article);
    TextLimits.check(List.of(article), Limits.DEFAULT);
    Signature signature = signatures.read(article);
    run(
        "write to",
        () -> {
          writer.put(article, signature, ArticleCodec.encode(article), replace);
          return true;
        });
  }

  /**
   * Removes an article.
   *
   * @param article its id
   * @return whether it was there
   * @throws IndexException if the removal can't be written
   * @throws IllegalStateException if the index is open for reading only
   */
  public boolean remove(String article) {
    Objects.requireNonNull(article, "article");
    return run("write to", () -> writer().remove(article));
  }

  /**
   * Makes all that was added, updated and removed last, whatever happens to the process.
   *
   * @throws IndexException if it can't be written; the last commit is then still there, and a
   *     commit may be tried again unless the message says that the index is closed
   * @throws IllegalStateException if the index is open for reading only
   */
  public void commit() {
    run(
        "write to",
        () -> {
          writer().commit();
          return true;
        });
  }

  private Updates writer() {
    if (updates == null) {
      throw new IllegalStateException(place + " must be open for writing");
    }
    return updates;
  }

  /** Shows an index that is open for reading what was committed since. */
  public void refresh() {
    run(
        "read",
        () -> {
          searchers.maybeRefreshBlocking();
          return true;
        });
  }

  /**
   * Returns the number of articles.
   *
   * @return how many there are
   */
  public int size() {
    return read(Lookup::size);
  }

  /**
   * Tells whether an article is in the index.
   *
   * @param article its id
   * @return whether it is
   */
  public boolean contains(String article) {
    Objects.requireNonNull(article, "article");
    return updates != null
        ? run("read", () -> updates.contains(article))
        : read(searcher -> Lookup.document(searcher, article) >= 0);
  }

  /**
   * Returns an article.
   *
   * @param article its id
   * @return the article as it was added, if it is there
   */
  public Optional<Article> article(String article) {
    Objects.requireNonNull(article, "article");
    return read(searcher -> Lookup.article(searcher, article));
  }

  /**
   * Finds the articles that most likely report the same event as one.
   *
   * <p>The candidates come from the inverted index, where the article's most telling stems are
   * looked up, the rarest first, up to a number of articles that doesn't grow with the index; what
   * shares none of these isn't found. Takes a few milliseconds, hardly more in a large index.
   *
   * @param article an article, which need not be in the index; one with its id is left out
   * @param most how many are wanted at most; in [1, 1000]
   * @return the likeliest first, equally likely ones by id
   * @throws IllegalArgumentException if {@code most} is out of range
   */
  public List<Neighbour> nearest(Article article, int most) {
    if (most < 1 || most > MOST_NEIGHBOURS) {
      throw new IllegalArgumentException(
          "number of neighbours (" + most + ") must be in [1, " + MOST_NEIGHBOURS + "]");
    }
    TextLimits.check(List.of(article), Limits.DEFAULT);
    Signature signature = signatures.read(article);
    return read(searcher -> Neighbours.nearest(searcher, model, article.id(), signature, most));
  }

  /**
   * Finds the articles that have a passage in common with one, copied or reworked, and the
   * passages.
   *
   * @param article an article, which need not be in the index; one with its id is left out
   * @return the articles with the most text in common first
   */
  public List<ReusedText> reuseOf(Article article) {
    TextLimits.check(List.of(article), Limits.DEFAULT);
    Signature signature = signatures.read(article);
    return read(searcher -> new ReuseSearch(searcher, language).reuseOf(article, signature));
  }

  /**
   * Gathers articles into events.
   *
   * @param window which articles, by time of publication; those without a known time are in {@link
   *     Window#ALL} only
   * @return the events, one of a single article for every article that no other one reports the
   *     same as; ordered by the representative's id
   */
  public List<NewsEvent> events(Window window) {
    Objects.requireNonNull(window, "window");
    return read(searcher -> EventReader.events(searcher.getIndexReader(), model, window));
  }

  /** Reads of the index. */
  @FunctionalInterface
  private interface Reading<T> {

    /** Reads. */
    T from(IndexSearcher searcher) throws IOException;
  }

  private <T> T read(Reading<T> reading) {
    return run(
        "read",
        () -> {
          if (updates != null) {
            updates.bringUpToDate();
          }
          IndexSearcher searcher = searchers.acquire();
          try {
            return reading.from(searcher);
          } finally {
            searchers.release(searcher);
          }
        });
  }

  private <T> T run(String action, Failures.Work<T> work) {
    return Failures.run(place, action, work);
  }

  /**
   * Commits and closes the index.
   *
   * @throws IndexException if the commit fails; the index is closed all the same, and holds what
   *     was committed before
   */
  @Override
  public void close() {
    run(
        "close",
        () -> {
          try (Directory closing = directory) {
            if (updates == null) {
              searchers.close();
            } else {
              updates.close();
            }
            return closing;
          }
        });
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.corpus;

import dev.synoptic.model.Article;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** Lucene's own way to find articles like one: its 25 most telling words, ranked by BM25. */
final class MoreLikeThisPeer implements Closeable {

  private static final String TEXT = "text";

  private final Analyzer analyzer = new EnglishAnalyzer();
  private final Directory directory;
  private final IndexWriter writer;
  private @Nullable DirectoryReader reader;

  MoreLikeThisPeer(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
  }

  void add(Article article) {
    Document document = new Document();
    document.add(new StringField("id", article.id(), Field.Store.YES));
    document.add(new TextField(TEXT, article.text(), Field.Store.NO));
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void commit() throws IOException {
    writer.commit();
    reader = DirectoryReader.open(directory);
  }

  /** Returns the number of articles found. */
  int nearest(Article article, int most) {
    DirectoryReader open = reader;
    if (open == null) {
      throw new IllegalStateException("nothing is committed");
    }
    try {
      MoreLikeThis like = new MoreLikeThis(open);
      like.setAnalyzer(analyzer);
      like.setFieldNames(new String[] {TEXT});
      return new IndexSearcher(open)
          .search(like.like(TEXT, new StringReader(article.text())), most)
          .scoreDocs
          .length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    DirectoryReader open = reader;
    if (open != null) {
      open.close();
    }
    writer.close();
    directory.close();
  }
}

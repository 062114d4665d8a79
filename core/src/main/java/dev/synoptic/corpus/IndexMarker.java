// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/**
 * The small file that says that a directory holds an article index, of which format, language and
 * Lucene major; it is written before all else and never changed. So a directory of something else
 * is left alone, and an index of another Lucene major is told apart before Lucene fails on it.
 */
final class IndexMarker {

  static final String FILE = "synoptic-index";

  /** Raised whenever signatures or documents change their meaning. */
  private static final int FORMAT = 1;

  private static final String LOCK = "write.lock";

  private IndexMarker() {}

  /** Tells whether nothing is in a directory yet, but perhaps a lock or a broken-off beginning. */
  static boolean isNew(Directory directory) throws IOException {
    return Arrays.stream(directory.listAll()).allMatch(file -> file.equals(LOCK))
        || (has(directory) && !DirectoryReader.indexExists(directory) && isBrokenOff(directory));
  }

  private static boolean isBrokenOff(Directory directory) throws IOException {
    return Arrays.stream(directory.listAll()).noneMatch(file -> file.startsWith("segments"));
  }

  private static boolean has(Directory directory) throws IOException {
    return Arrays.asList(directory.listAll()).contains(FILE);
  }

  /** Marks a new directory. */
  static void write(Directory directory, String language) throws IOException {
    if (has(directory)) {
      directory.deleteFile(FILE);
    }
    try (IndexOutput out = directory.createOutput(FILE, IOContext.DEFAULT)) {
      out.writeInt(FORMAT);
      out.writeInt(Version.LATEST.major);
      out.writeString(language);
    }
    directory.sync(List.of(FILE));
    directory.syncMetaData();
  }

  /**
   * Checks that a directory holds an index that this program can use.
   *
   * @param language the language wanted; null for whichever it is
   * @return the language of the articles
   * @throws IndexException if it holds no such index
   */
  static String check(Directory directory, String place, @Nullable String language)
      throws IOException {
    if (!has(directory)) {
      throw new IndexException(
          place
              + " must be empty or hold an article index, but it holds other files ("
              + Arrays.stream(directory.listAll()).sorted().findFirst().orElse("none")
              + "); choose another directory",
          null);
    }
    try (IndexInput in = directory.openInput(FILE, IOContext.DEFAULT)) {
      require(place, "format", Integer.toString(in.readInt()), Integer.toString(FORMAT));
      String major = Integer.toString(Version.LATEST.major);
      require(place, "Lucene", Integer.toString(in.readInt()), major);
      String found = in.readString();
      require(place, "language", found, language == null ? found : language);
      return found;
    }
  }

  private static void require(String place, String rule, String value, String own) {
    if (!value.equals(own)) {
      throw new IndexException(
          "%s was made with %s %s and this program has %s; index the articles again into an empty"
                  .formatted(place, rule, value, own)
              + " directory: synoptic index NEW-DIR FILES...",
          null);
    }
  }
}

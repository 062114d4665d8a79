// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;

/** Says in the user's words what went wrong. */
final class Failures {

  private Failures() {}

  /** Something that may fail on the file system. */
  @FunctionalInterface
  interface Work<T> {

    /** Does it. */
    T run() throws IOException;
  }

  /** Does something and turns what may go wrong into the one exception that users see. */
  static <T> T run(String place, String action, Work<T> work) {
    try {
      return work.run();
    } catch (IOException | AlreadyClosedException e) {
      throw explain(place, action, e);
    }
  }

  static IndexException explain(String place, String action, Exception cause) {
    return new IndexException("could not " + action + " " + place + ": " + reason(cause), cause);
  }

  private static String reason(Exception cause) {
    if (cause instanceof LockObtainFailedException) {
      return "an index takes one writer at a time and another one has it open; close that one, or"
          + " open this one for reading";
    }
    if (cause instanceof IndexFormatTooOldException
        || cause instanceof IndexFormatTooNewException) {
      return "it was made with another Lucene major (" + cause.getMessage() + "); index again";
    }
    if (cause instanceof CorruptIndexException
        || cause instanceof EOFException
        || cause instanceof FileNotFoundException
        || cause instanceof NoSuchFileException) {
      return "its files are damaged ("
          + cause.getMessage()
          + "); restore them from a copy or index the articles again into an empty directory";
    }
    if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
      return "it is a file, and an index is a directory";
    }
    if (cause instanceof AccessDeniedException denied) {
      return "there is no permission to use " + denied.getFile();
    }
    if (cause instanceof ClosedChannelException) {
      return "the thread was interrupted, and the index is closed; open it again: what was committed"
          + " is there, add again what was added since";
    }
    if (cause instanceof AlreadyClosedException) {
      return "it is closed" + (cause.getCause() == null ? "" : ", because of " + cause.getCause());
    }
    return "DEBUG"
        + cause.getClass()
        + cause.getMessage()
        + "; what was committed stays as it was, add again what was added since";
  }
}

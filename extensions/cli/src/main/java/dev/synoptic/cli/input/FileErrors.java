// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Puts the errors of the file system into words; the file is named by whoever asks. */
public final class FileErrors {

  private FileErrors() {}

  /**
   * Says what went wrong.
   *
   * @param error the error
   * @return a few words without the file's name
   */
  public static String describe(IOException error) {
    if (error instanceof NoSuchFileException) {
      return "does not exist";
    }
    if (error instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (error instanceof FileAlreadyExistsException) {
      return "exists already; --force overwrites it";
    }
    String reason =
        error instanceof FileSystemException fileError ? fileError.getReason() : error.getMessage();
    return reason == null ? error.getClass().getSimpleName() : reason;
  }
}

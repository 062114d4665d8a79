// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when an index can't be opened, read or written. The message names the index, the rule that
 * is broken and the value that breaks it, and says what to do. What was committed before stays in
 * the index.
 */
public final class IndexException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message names the index, the rule and the value
   * @param cause what the file system or Lucene reported, if anything
   */
  public IndexException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

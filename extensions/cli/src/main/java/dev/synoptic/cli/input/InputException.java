// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.input;

/** Says what is wrong with one input; the message completes "FILE: ". */
final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }
}

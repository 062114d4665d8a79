// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Runs an example as its user would and takes down what it prints. */
final class ProgramOutput {

  /** The main method of an example. */
  interface Program {
    void main(String[] args) throws IOException;
  }

  private ProgramOutput() {}

  /** Returns the lines that a program prints to standard output. */
  static List<String> of(Program program, String... args) throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream taken = new PrintStream(bytes, true, UTF_8)) {
      System.setOut(taken);
      program.main(args);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(UTF_8).lines().toList();
  }

  /** Returns a folder of the test data. */
  static String event(String name) {
    return Path.of(System.getProperty("synoptic.testdata"), name).toString();
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon.generator;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A sentence encoder whose answers are kept in a file, since they take minutes. */
final class Encoder {

  static final int DIMENSIONS = 384;
  private static final int BATCH = 1000;

  private final String name;
  private final EmbeddingModel model;
  private final Path folder;

  /**
   * Creates an encoder.
   *
   * @param name a name for its files
   * @param folder where the answers are kept; empty it when the corpus or its order changes
   */
  Encoder(String name, EmbeddingModel model, Path folder) {
    this.name = name;
    this.model = model;
    this.folder = folder;
  }

  /** Returns a vector of {@value #DIMENSIONS} numbers for each text. */
  float[][] encode(String kind, List<String> texts) throws IOException {
    Path file = folder.resolve(kind + "." + name);
    long size = (long) DIMENSIONS * Float.BYTES;
    int known = Files.exists(file) ? (int) (Files.size(file) / size) : 0;
    if (known < texts.size()) {
      append(file, known * size, texts.subList(known, texts.size()));
    }
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    float[][] vectors = new float[texts.size()][DIMENSIONS];
    for (float[] vector : vectors) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] = bytes.getFloat();
      }
    }
    return vectors;
  }

  /** Goes on where an earlier run was interrupted. */
  private void append(Path file, long length, List<String> texts) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.truncate(length);
    }
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.APPEND)))) {
      for (int first = 0; first < texts.size(); first += BATCH) {
        List<TextSegment> batch =
            texts.subList(first, Math.min(texts.size(), first + BATCH)).stream()
                .map(TextSegment::from)
                .toList();
        for (Embedding embedding : model.embedAll(batch).content()) {
          for (float value : embedding.vector()) {
            out.writeFloat(value);
          }
        }
      }
    }
  }
}

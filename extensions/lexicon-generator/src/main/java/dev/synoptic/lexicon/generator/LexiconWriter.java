// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon.generator;

import dev.synoptic.lexicon.generator.Relations.Related;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the file that {@link dev.synoptic.lexicon.data.LexiconData} reads and describes. */
final class LexiconWriter {

  private static final int MAGIC = 0x53594E4C;
  private static final int VERSION = 1;
  private static final int LIKENESS_STEPS = 64;

  private LexiconWriter() {}

  static void write(
      Path file,
      List<String> terms,
      int[] entries,
      List<List<Related>> relations,
      float[][] words,
      float[][] parts)
      throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(MAGIC);
      out.writeInt(VERSION);
      out.writeInt(words[0].length);
      out.writeInt(words.length);
      out.writeInt(terms.size());
      out.writeInt(relations.size());
      out.writeInt(parts.length);
      byte[] lines = (String.join("\n", terms) + "\n").getBytes(StandardCharsets.UTF_8);
      out.writeInt(lines.length);
      out.write(lines);
      for (int entry : entries) {
        out.writeChar(entry);
      }
      writeRelations(out, relations);
      writeVectors(out, words);
      writeVectors(out, parts);
    }
  }

  private static void writeRelations(DataOutputStream out, List<List<Related>> relations)
      throws IOException {
    for (List<Related> related : relations) {
      out.writeByte(related.size());
    }
    for (List<Related> related : relations) {
      for (Related one : related) {
        out.writeChar(one.entry());
      }
    }
    for (List<Related> related : relations) {
      for (Related one : related) {
        int likeness = (int) Math.ceil(one.likeness() * LIKENESS_STEPS) - 1;
        out.writeByte(one.relation().ordinal() * LIKENESS_STEPS + likeness);
      }
    }
  }

  private static void writeVectors(DataOutputStream out, float[][] vectors) throws IOException {
    for (float[] vector : vectors) {
      out.writeFloat(step(vector));
    }
    for (float[] vector : vectors) {
      float step = step(vector);
      for (float value : vector) {
        out.writeByte(step == 0 ? 0 : Math.round(value / step));
      }
    }
  }

  private static float step(float[] vector) {
    float largest = 0;
    for (float value : vector) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest / Byte.MAX_VALUE;
  }
}

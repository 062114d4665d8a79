// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import dev.synoptic.spi.PassageEncoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Counts letters, and remembers what it was asked. */
public class LetterEncoder implements PassageEncoder {

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  /** Creates an encoder that was not asked for anything yet. */
  public LetterEncoder() {}

  /** Returns all passages encoded so far. */
  List<String> asked() {
    return asked;
  }

  @Override
  public boolean knows(String language) {
    return language.equals("en");
  }

  @Override
  public int dimensions() {
    return 32;
  }

  @Override
  public float[][] encode(List<String> passages) {
    asked.addAll(passages);
    return passages.stream().map(this::vector).toArray(float[][]::new);
  }

  /** Returns the vector of a passage; its length is 1 or 0. */
  float[] vector(String passage) {
    float[] vector = new float[dimensions()];
    passage.codePoints().filter(c -> c > ' ').forEach(c -> vector[c % vector.length]++);
    double squares = 0;
    for (float count : vector) {
      squares += count * count;
    }
    for (int i = 0; squares > 0 && i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(squares);
    }
    return vector;
  }

  @Override
  public void close() {}
}

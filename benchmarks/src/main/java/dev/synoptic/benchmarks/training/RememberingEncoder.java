// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.training;

import dev.synoptic.spi.PassageEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers what an encoder said, because gold files repeat their sentences; for one thread. */
final class RememberingEncoder implements PassageEncoder {

  private final PassageEncoder encoder;
  private final Map<String, float[]> known = new HashMap<>();

  RememberingEncoder(PassageEncoder encoder) {
    this.encoder = encoder;
  }

  @Override
  public boolean knows(String language) {
    return encoder.knows(language);
  }

  @Override
  public int dimensions() {
    return encoder.dimensions();
  }

  @Override
  public float[][] encode(List<String> passages) {
    return passages.stream().map(this::encode).toArray(float[][]::new);
  }

  private float[] encode(String passage) {
    return known.computeIfAbsent(passage, text -> encoder.encode(List.of(text))[0]).clone();
  }

  @Override
  public void close() {
    encoder.close();
  }
}

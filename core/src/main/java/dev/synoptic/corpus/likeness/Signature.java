// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus.likeness;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * What is kept of an article to tell whether another one reports the same event: its telling stems,
 * its names, figures and dates, when it was published, and a sketch of its wording. At most a few
 * kilobytes, whatever the length of the article. Immutable.
 */
public final class Signature {

  private static final long NO_TIME = Long.MIN_VALUE;

  private final Terms stems;
  private final Terms names;
  private final Terms figures;
  private final Terms dates;
  private final int[] sketch;
  private final long time;

  /** Takes the sketch over. */
  Signature(Terms stems, Terms names, Terms figures, Terms dates, int[] sketch, OptionalLong time) {
    this.stems = stems;
    this.names = names;
    this.figures = figures;
    this.dates = dates;
    this.sketch = sketch;
    this.time = time.orElse(NO_TIME);
  }

  /** Returns the stems. */
  public Terms stems() {
    return stems;
  }

  Terms names() {
    return names;
  }

  Terms figures() {
    return figures;
  }

  Terms dates() {
    return dates;
  }

  /** Returns a copy of the sampled hashes of word trigrams, in ascending order. */
  public int[] sketch() {
    return sketch.clone();
  }

  /** Returns when the article was published, in seconds since 1970, if that is known. */
  public OptionalLong time() {
    return time == NO_TIME ? OptionalLong.empty() : OptionalLong.of(time);
  }

  /**
   * Estimates how much of the wording two articles share: the share of common word trigrams among
   * all of both.
   *
   * @param other another signature
   * @return an estimate in [0, 1]; 0 if neither has a sampled trigram
   */
  public double resemblance(Signature other) {
    int shared = Sketch.shared(sketch, other.sketch);
    int all = sketch.length + other.sketch.length - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  /** Returns the number of sampled word trigrams that both articles have. */
  public int sharedTrigrams(Signature other) {
    return Sketch.shared(sketch, other.sketch);
  }

  /** Returns the signature as bytes, to be read by {@link #decode}. */
  public byte[] encode() {
    int size = Long.BYTES + Integer.BYTES * (1 + sketch.length);
    for (Terms terms : parts()) {
      size += Integer.BYTES + terms.size() * (Integer.BYTES + 2);
    }
    ByteBuffer out = ByteBuffer.allocate(size).putLong(time).putInt(sketch.length);
    Arrays.stream(sketch).forEach(out::putInt);
    for (Terms terms : parts()) {
      out.putInt(terms.size());
      for (int i = 0; i < terms.size(); i++) {
        out.putInt(terms.hash(i)).put(terms.packedCount(i)).put(terms.packedInformation(i));
      }
    }
    return out.array();
  }

  private Terms[] parts() {
    return new Terms[] {stems, names, figures, dates};
  }

  /**
   * Reads what {@link #encode} wrote.
   *
   * @param bytes holds the signature
   * @param offset where it starts
   * @param length its length
   * @return the signature
   */
  public static Signature decode(byte[] bytes, int offset, int length) {
    ByteBuffer in = ByteBuffer.wrap(bytes, offset, length);
    long time = in.getLong();
    int[] sketch = new int[in.getInt()];
    for (int i = 0; i < sketch.length; i++) {
      sketch[i] = in.getInt();
    }
    OptionalLong known = time == NO_TIME ? OptionalLong.empty() : OptionalLong.of(time);
    return new Signature(terms(in), terms(in), terms(in), terms(in), sketch, known);
  }

  private static Terms terms(ByteBuffer in) {
    int[] hashes = new int[in.getInt()];
    byte[] counts = new byte[hashes.length];
    byte[] information = new byte[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = in.getInt();
      counts[i] = in.get();
      information[i] = in.get();
    }
    return new Terms(hashes, counts, information);
  }
}

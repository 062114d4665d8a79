// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spi;

import java.util.List;

/**
 * Turns passages into vectors whose cosine says how near their meanings are: extra evidence for the
 * pairs of sentences on which the words alone do not decide.
 *
 * <p>The library works without one and never looks for one: an encoder costs a thousand times what
 * words cost, so it is used only where {@code Synoptic.Builder.encoder} is given it. An
 * implementation may offer itself through {@link java.util.ServiceLoader} for those who look.
 *
 * <p>Implementations must be safe for use by many threads and deterministic: on one machine, a
 * passage has the same vector whatever else is encoded with it, before it or beside it. No method
 * is asked with a null.
 */
public interface PassageEncoder extends AutoCloseable {

  /**
   * Tells whether passages of a language can be encoded.
   *
   * @param language a BCP 47 language tag such as {@code en}
   * @return whether the vectors mean something
   */
  boolean knows(String language);

  /**
   * Returns the number of dimensions of the vectors.
   *
   * @return at least 1
   */
  int dimensions();

  /**
   * Encodes passages.
   *
   * @param passages texts of any length; a long one is read to its end
   * @return one vector a passage, in their order, each of {@link #dimensions()} numbers and length
   *     1, or all zeros if there is nothing in the passage; the caller may change them
   * @throws IllegalStateException if the encoder is closed
   */
  float[][] encode(List<String> passages);

  /** Gives back the memory. Waits for calls that are under way; closing again does nothing. */
  @Override
  void close();
}

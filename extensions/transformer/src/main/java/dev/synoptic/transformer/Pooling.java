// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.transformer;

/** How a model's vectors of a passage's pieces become the vector of the passage. */
public enum Pooling {
  /** The vector of the piece that begins the passage, as the BGE models want it. */
  FIRST,
  /** The mean of all vectors, as the MiniLM, E5 and LaBSE-like models want it. */
  MEAN
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

import java.util.Objects;

/**
 * What made a result: which parts of the library took part, and whether its probabilities are
 * calibrated.
 *
 * @param name {@code core}, {@code lexicon} or {@code transformer}
 * @param language BCP 47 tag of the language that the texts were analysed in; {@code und} for the
 *     language-independent fallback
 * @param calibrated whether scores were calibrated for this profile and language; if not, they
 *     order pairs but are no probabilities
 */
public record Profile(String name, String language, boolean calibrated) {

  /** Checks the parts. */
  public Profile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(language, "language");
  }
}

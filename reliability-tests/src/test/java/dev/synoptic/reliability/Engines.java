// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.reliability;

import dev.synoptic.Synoptic;
import java.util.stream.Stream;

/** The engines that everything is tried on. */
final class Engines {

  static final Synoptic CORE = Synoptic.builder().withoutLexicon().build();
  static final Synoptic LEXICON = Synoptic.english();

  private Engines() {}

  /** Returns the engines by the names of their profiles. */
  static Stream<Named> all() {
    return Stream.of(new Named("core", CORE), new Named("lexicon", LEXICON));
  }

  /** An engine that tells its profile in the name of a test. */
  record Named(String profile, Synoptic engine) {
    @Override
    public String toString() {
      return profile;
    }
  }
}

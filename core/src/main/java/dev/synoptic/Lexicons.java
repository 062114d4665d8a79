// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import dev.synoptic.spi.Lexicon;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Chooses the lexicon of an engine. */
final class Lexicons {

  private Lexicons() {}

  static @Nullable Lexicon choose(@Nullable Lexicon set, String language) {
    if (set != null) {
      if (!set.language().equals(language)) {
        throw new IllegalArgumentException(
            "lexicon's language (" + set.language() + ") must be the engine's (" + language + ")");
      }
      return set;
    }
    List<Lexicon> found =
        ServiceLoader.load(Lexicon.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(lexicon -> lexicon.language().equals(language))
            .toList();
    if (found.size() > 1) {
      throw new IllegalStateException(
          "lexicons for " + language + " (" + found + ") must be one, or one set in the builder");
    }
    return found.isEmpty() ? null : found.get(0);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import dev.synoptic.analysis.token.Language;
import dev.synoptic.spi.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Chooses the lexicon of an engine. */
final class Lexicons {

  private Lexicons() {}

  /** Chooses by the primary language: en-GB is English. */
  static @Nullable Lexicon choose(@Nullable Lexicon set, String primary) {
    if (set != null) {
      if (!primary(set.language()).equals(primary)) {
        throw new IllegalArgumentException(
            "lexicon's language (" + set.language() + ") must be the engine's (" + primary + ")");
      }
      return set;
    }
    List<Lexicon> found =
        ServiceLoader.load(Lexicon.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(lexicon -> primary(lexicon.language()).equals(primary))
            .toList();
    if (found.size() > 1) {
      throw new IllegalStateException(
          "lexicons for " + primary + " (" + found + ") must be one, or one set in the builder");
    }
    return found.isEmpty() ? null : found.get(0);
  }

  /** Returns the primary language of a BCP 47 tag; {@code und} if it names none. */
  static String primary(String tag) {
    String primary = Locale.forLanguageTag(tag).getLanguage();
    return primary.isEmpty() ? Language.UNDETERMINED : primary;
  }
}

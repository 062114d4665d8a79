// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shipped lists: countries, cities, bodies with their variants; classes of words; spellings of
 * one name. Loaded on first use; immutable afterwards.
 */
final class Gazetteer {

  private final Map<String, Lexeme> lexemes;
  private final Map<String, GazetteerEntry> entries;
  private final Map<String, String> representatives;
  private final Map<String, String> shortForms;

  Gazetteer(
      Map<String, Lexeme> lexemes,
      Map<String, GazetteerEntry> entries,
      Map<String, String> representatives,
      Map<String, String> shortForms) {
    this.lexemes = new HashMap<>(lexemes);
    this.entries = new HashMap<>(entries);
    this.representatives = new HashMap<>(representatives);
    this.shortForms = new HashMap<>(shortForms);
  }

  /** Returns the English lists. */
  static Gazetteer english() {
    return Holder.ENGLISH;
  }

  /** Returns what is known about a folded word without dots; never null. */
  Lexeme lexeme(String word) {
    Lexeme lexeme = lexemes.get(word);
    return lexeme == null ? Lexeme.UNKNOWN : lexeme;
  }

  /** Returns the thing with a key, if the gazetteer has it. */
  @Nullable GazetteerEntry entry(String key) {
    return entries.get(key);
  }

  /** Returns the spelling that stands for all spellings of a name; the word itself if unknown. */
  String representative(String word) {
    return representatives.getOrDefault(word, word);
  }

  /** Returns the given name that a short form stands for ("Bill"); the word itself if unknown. */
  String longForm(String word) {
    return shortForms.getOrDefault(word, word);
  }

  /** Returns the longest form that is exactly these words, if there is one. */
  @Nullable GazetteerForm form(List<String> words) {
    for (GazetteerForm form : lexeme(words.get(0)).forms()) {
      if (form.words().equals(words)) {
        return form;
      }
    }
    return null;
  }

  private static final class Holder {
    static final Gazetteer ENGLISH = new GazetteerLoader().load("gazetteer-en.tsv");
  }
}

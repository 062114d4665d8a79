// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.event;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.spi.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks the words of an event up in a lexicon, each form once. */
final class LexiconReader {

  /** Longer phrases are not looked for, whatever a lexicon says. */
  private static final int LONGEST_PHRASE = 6;

  private static final int NOT_ASKED = -2;

  private final Lexicon lexicon;

  /** The event's number of each entry of the lexicon that a word or phrase of the event has. */
  private final Map<Integer, Integer> numbers = new HashMap<>();

  private final List<Integer> entries = new ArrayList<>();

  /** For each form its entry's number, -1 if it has none. */
  private int[] known = {};

  private int[] longest = {};

  LexiconReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the entry of each token; -1 for none, and for function words, figures and marks. */
  int[] entries(Tokens tokens, int[] form) {
    int[] entry = new int[form.length];
    for (int i = 0; i < form.length; i++) {
      ask(tokens, i, form[i]);
      entry[i] = isClosed(tokens, i) ? -1 : known[form[i]];
    }
    return entry;
  }

  private void ask(Tokens tokens, int token, int form) {
    if (form >= known.length) {
      int asked = known.length;
      known = Arrays.copyOf(known, Math.max(1024, form * 2));
      longest = Arrays.copyOf(longest, known.length);
      Arrays.fill(known, asked, known.length, NOT_ASKED);
    }
    if (known[form] == NOT_ASKED) {
      String word = tokens.normal(token);
      known[form] = number(lexicon.find(word));
      longest[form] = Math.min(LONGEST_PHRASE, lexicon.longestPhrase(word));
    }
  }

  private int number(int entry) {
    if (entry < 0) {
      return -1;
    }
    Integer number = numbers.putIfAbsent(entry, entries.size());
    if (number == null) {
      entries.add(entry);
      return entries.size() - 1;
    }
    return number;
  }

  private static boolean isClosed(Tokens tokens, int token) {
    return tokens.is(token, Tokens.FUNCTION)
        || tokens.is(token, Tokens.NUMERIC)
        || tokens.is(token, Tokens.PUNCTUATION);
  }

  /** Returns the phrases of an article whose forms have been asked for. */
  Phrases phrases(Tokens tokens, int[] form) {
    List<int[]> found = new ArrayList<>();
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      int end = tokens.endToken(sentence);
      for (int i = tokens.firstToken(sentence); i < end; i++) {
        if (longest[form[i]] > 1) {
          addPhrases(tokens, i, Math.min(end, i + longest[form[i]]), found);
        }
      }
    }
    return new Phrases(column(found, 0), column(found, 1), column(found, 2));
  }

  private void addPhrases(Tokens tokens, int first, int end, List<int[]> found) {
    StringBuilder phrase = new StringBuilder(tokens.normal(first));
    for (int i = first + 1; i < end; i++) {
      int entry = number(lexicon.find(phrase.append(' ').append(tokens.normal(i)).toString()));
      if (entry >= 0) {
        found.add(new int[] {first, i + 1, entry});
      }
    }
  }

  private static int[] column(List<int[]> rows, int column) {
    return rows.stream().mapToInt(row -> row[column]).toArray();
  }

  /** Returns how all entries numbered so far are related. */
  Meanings meanings() {
    int[][] alike = new int[entries.size()][];
    float[][] likeness = new float[entries.size()][];
    int[][] opposite = new int[entries.size()][];
    for (int number = 0; number < alike.length; number++) {
      int entry = entries.get(number);
      int[] relations = relations(entry, Lexicon.Relation.ALIKE);
      alike[number] = others(entry, relations);
      likeness[number] = new float[relations.length];
      for (int k = 0; k < relations.length; k++) {
        likeness[number][k] = lexicon.likeness(entry, relations[k]);
      }
      opposite[number] = others(entry, relations(entry, Lexicon.Relation.OPPOSITE));
    }
    return new Meanings(alike, likeness, opposite);
  }

  /** Returns which relations of an entry are of a kind and lead to an entry of the event. */
  private int[] relations(int entry, Lexicon.Relation kind) {
    int most = lexicon.relatedCount(entry);
    int[] found = new int[most];
    int count = 0;
    for (int k = 0; k < most; k++) {
      if (lexicon.relation(entry, k) == kind && numbers.containsKey(lexicon.related(entry, k))) {
        found[count++] = k;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private int[] others(int entry, int[] relations) {
    int[] others = new int[relations.length];
    Arrays.setAll(others, k -> numbers.getOrDefault(lexicon.related(entry, relations[k]), -1));
    return others;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.event;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.analysis.token.WordFact;
import dev.synoptic.spi.Lexicon;
import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Looks the words of an event up in a lexicon, each form once. */
final class LexiconReader {

  /** Longer phrases are not looked for, whatever a lexicon says. */
  private static final int LONGEST_PHRASE = 6;

  private static final int NOT_ASKED = -2;

  private static final int[] NONE = {};
  private static final float[] UNLIKE = {};

  private static final WordFact<Known> KNOWN = new WordFact<>(4, Known.class);

  /**
   * What is remembered of a form.
   *
   * @param lexicon the lexicon that was asked
   * @param entry its entry of the form, -1 if it has none
   * @param longest the number of words of the longest phrase that begins with the form
   */
  private record Known(Lexicon lexicon, int entry, int longest) {}

  private final Lexicon lexicon;

  /** The event's number of each entry of the lexicon that a word or phrase of the event has. */
  private final EntryNumbers numbers = new EntryNumbers();

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
      Work.step(1);
      ask(tokens, i, form[i]);
      entry[i] = isClosed(tokens, i) ? -1 : known[form[i]];
    }
    return entry;
  }

  private void ask(Tokens tokens, int token, int form) {
    if (form >= known.length) {
      int asked = known.length;
      known = Arrays.copyOf(known, Math.max(128, form * 2));
      longest = Arrays.copyOf(longest, known.length);
      Arrays.fill(known, asked, known.length, NOT_ASKED);
    }
    if (known[form] == NOT_ASKED) {
      Known found = find(tokens, token);
      known[form] = number(found.entry());
      longest[form] = Math.min(LONGEST_PHRASE, found.longest());
    }
  }

  private Known find(Tokens tokens, int token) {
    Known found = KNOWN.known(tokens, token);
    if (found == null || found.lexicon() != lexicon) {
      String word = tokens.normal(token);
      found = new Known(lexicon, lexicon.find(word), lexicon.longestPhrase(word));
      KNOWN.note(tokens, token, found);
    }
    return found;
  }

  private int number(int entry) {
    return entry < 0 ? -1 : numbers.number(entry);
  }

  private static boolean isClosed(Tokens tokens, int token) {
    return tokens.is(token, Tokens.FUNCTION)
        || tokens.is(token, Tokens.NUMERIC)
        || tokens.is(token, Tokens.PUNCTUATION);
  }

  /** Returns the phrases of an article whose forms have been asked for. */
  Phrases phrases(Tokens tokens, int[] form) {
    List<int[]> found = List.of();
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      int end = tokens.endToken(sentence);
      for (int i = tokens.firstToken(sentence); i < end; i++) {
        if (longest[form[i]] > 1) {
          found = addPhrases(tokens, i, Math.min(end, i + longest[form[i]]), found);
        }
      }
    }
    if (found.isEmpty()) {
      return Phrases.NONE;
    }
    return new Phrases(column(found, 0), column(found, 1), column(found, 2));
  }

  private List<int[]> addPhrases(Tokens tokens, int first, int end, List<int[]> known) {
    List<int[]> found = known;
    StringBuilder phrase = new StringBuilder(tokens.normal(first));
    for (int i = first + 1; i < end; i++) {
      int entry = number(lexicon.find(phrase.append(' ').append(tokens.normal(i)).toString()));
      if (entry >= 0) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(new int[] {first, i + 1, entry});
      }
    }
    return found;
  }

  private static int[] column(List<int[]> rows, int column) {
    return rows.stream().mapToInt(row -> row[column]).toArray();
  }

  /** Returns how all entries numbered so far are related. */
  Meanings meanings() {
    int[][] alike = new int[numbers.size()][];
    float[][] likeness = new float[numbers.size()][];
    int[][] opposite = new int[numbers.size()][];
    int[] found = new int[16];
    for (int number = 0; number < alike.length; number++) {
      Work.step(8);
      int entry = numbers.entry(number);
      int count = 0;
      int most = lexicon.relatedCount(entry);
      for (int k = 0; k < most; k++) {
        if (numbers.known(lexicon.related(entry, k)) >= 0) {
          if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
          }
          found[count++] = k;
        }
      }
      alike[number] = others(entry, found, count, Lexicon.Relation.ALIKE);
      opposite[number] = others(entry, found, count, Lexicon.Relation.OPPOSITE);
      likeness[number] = likeness(entry, found, count, alike[number].length);
    }
    return new Meanings(alike, likeness, opposite);
  }

  /** Returns the numbers of the others in those relations that are of a kind. */
  private int[] others(int entry, int[] relations, int count, Lexicon.Relation kind) {
    int[] others = count == 0 ? NONE : new int[count];
    int size = 0;
    for (int k = 0; k < count; k++) {
      if (lexicon.relation(entry, relations[k]) == kind) {
        others[size++] = numbers.known(lexicon.related(entry, relations[k]));
      }
    }
    return size == count ? others : Arrays.copyOf(others, size);
  }

  private float[] likeness(int entry, int[] relations, int count, int alike) {
    float[] likeness = alike == 0 ? UNLIKE : new float[alike];
    int size = 0;
    for (int k = 0; k < count; k++) {
      if (lexicon.relation(entry, relations[k]) == Lexicon.Relation.ALIKE) {
        likeness[size++] = lexicon.likeness(entry, relations[k]);
      }
    }
    return likeness;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import dev.synoptic.event.EventArticle;
import dev.synoptic.event.Phrases;
import java.util.Arrays;

/**
 * Runs of words of two sentences that are alike by the lexicon and of which at least one is a
 * phrase: "turned down" and "rejected". Positions are counted from the sentences' first tokens.
 */
final class PhraseMatches {

  /** Inflected forms of one phrase, or a word and a phrase that are one entry. */
  private static final double SAME_ENTRY = 0.9;

  private static final int COLUMNS = 4;

  private final Occurrences entries = new Occurrences();
  private Phrases leftPhrases = Phrases.NONE;
  private int leftFrom;
  private int leftFirst;
  private int[] runs = new int[64];
  private float[] likenesses = new float[16];
  private int count;

  void clear() {
    count = 0;
  }

  /** Indexes the phrases of the left sentence. */
  void index(EventArticle left, int first, int size) {
    leftPhrases = left.phrases();
    leftFirst = first;
    leftFrom = leftPhrases.from(first);
    int number = leftPhrases.from(first + size) - leftFrom;
    entries.index(leftPhrases::entry, leftFrom, number);
  }

  /**
   * Finds the matches of the right sentence with the left one indexed.
   *
   * @param words where the entries of the left words occur
   * @param right the right article
   * @param first index of the sentence's first token
   * @param size the sentence's tokens
   */
  void fill(Occurrences words, EventArticle right, int first, int size) {
    for (int y = 0; y < size; y++) {
      addPhrases(right, right.entry(first + y), y, y + 1);
    }
    Phrases phrases = right.phrases();
    for (int k = phrases.from(first); k < phrases.size() && phrases.first(k) < first + size; k++) {
      int from = phrases.first(k) - first;
      int to = phrases.end(k) - first;
      addWords(words, right, phrases.entry(k), from, to);
      addPhrases(right, phrases.entry(k), from, to);
    }
  }

  private void addWords(Occurrences words, EventArticle right, int entry, int from, int to) {
    addWords(words, entry, from, to, SAME_ENTRY);
    int[] alike = right.meanings().alike(entry);
    for (int k = 0; k < alike.length; k++) {
      addWords(words, alike[k], from, to, right.meanings().likeness(entry)[k]);
    }
  }

  private void addWords(Occurrences words, int entry, int from, int to, double likeness) {
    for (int x = words.first(entry); x >= 0; x = words.next(x)) {
      add(x, x + 1, from, to, likeness);
    }
  }

  private void addPhrases(EventArticle right, int entry, int from, int to) {
    if (entry >= 0) {
      addPhrases(entry, from, to, SAME_ENTRY);
      int[] alike = right.meanings().alike(entry);
      for (int k = 0; k < alike.length; k++) {
        addPhrases(alike[k], from, to, right.meanings().likeness(entry)[k]);
      }
    }
  }

  private void addPhrases(int entry, int from, int to, double likeness) {
    for (int k = entries.first(entry); k >= 0; k = entries.next(k)) {
      int phrase = leftFrom + k;
      int x = leftPhrases.first(phrase) - leftFirst;
      add(x, leftPhrases.end(phrase) - leftFirst, from, to, likeness);
    }
  }

  private void add(int x, int endX, int y, int endY, double likeness) {
    if (count == likenesses.length) {
      likenesses = Arrays.copyOf(likenesses, count * 2);
      runs = Arrays.copyOf(runs, runs.length * 2);
    }
    int at = COLUMNS * count;
    runs[at] = x;
    runs[at + 1] = endX;
    runs[at + 2] = y;
    runs[at + 3] = endY;
    likenesses[count++] = (float) likeness;
  }

  /** Returns the number of matches. */
  int size() {
    return count;
  }

  int left(int match) {
    return runs[COLUMNS * match];
  }

  int leftEnd(int match) {
    return runs[COLUMNS * match + 1];
  }

  int right(int match) {
    return runs[COLUMNS * match + 2];
  }

  int rightEnd(int match) {
    return runs[COLUMNS * match + 3];
  }

  double likeness(int match) {
    return likenesses[match];
  }
}

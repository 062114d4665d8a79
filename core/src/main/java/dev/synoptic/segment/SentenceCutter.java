// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.segment;

import dev.synoptic.text.Work;
import java.util.Locale;

/**
 * Cuts one block of text into sentences: one pass forward, with a bounded look around every stop.
 *
 * <p>A stop with the closing marks behind it ends a sentence unless what surrounds it says
 * otherwise: a short form before it, a word in lower case or a dialogue tag after it.
 */
final class SentenceCutter {

  private static final String JAPANESE_QUOTING = "\u3068\u3063";
  private static final String CHINESE_SAYING =
      "\u8BF4\u9053\u79F0\u95EE\u558A\u7B54\u8AAA\u7A31\u554F\u8868";
  private static final int CHINESE_TAG = 8;

  private final String text;
  private final String language;
  private final Abbreviations abbreviations;
  private final StopRun run;
  private final Ints starts;
  private final Ints ends;

  SentenceCutter(String text, String language, Ints starts, Ints ends) {
    this.text = text;
    this.language = language;
    this.abbreviations = Abbreviations.of(language);
    this.run = new StopRun(text);
    this.starts = starts;
    this.ends = ends;
  }

  /** Adds the sentences of {@code [start, end)}, which has no white space at its ends. */
  void cut(int start, int end) {
    int sentence = start;
    int position = Math.max(start, Lines.enumeratorEnd(text, start, end));
    while (position < end) {
      if (!Characters.is(text.charAt(position), Characters.ANY_STOP)) {
        position++;
        continue;
      }
      Work.step(2);
      run.read(position, end);
      position = run.end();
      if (position < end && endsSentence(sentence, position, end)) {
        add(sentence, position);
        position = Characters.skipSpace(text, position, end);
        sentence = position;
      }
    }
    if (sentence < end) {
      add(sentence, end);
    }
  }

  private void add(int start, int end) {
    Work.step(2);
    starts.add(start);
    ends.add(end);
  }

  private boolean endsSentence(int sentence, int after, int end) {
    if (run.isFree()) {
      return freeStopEnds(after, end);
    }
    if (!Characters.isSpace(text.charAt(after))) {
      return lacksBlank(sentence, after, end);
    }
    int first = Characters.skipSpace(text, after, end);
    int head = skipLeading(first, end);
    if (head == end || continuesInLowerCase(head, end)) {
      return false;
    }
    if (run.hasQuote()
        && DialogueTags.startsAt(text, head, end, run.isFullStop())
        && first == head) {
      return false;
    }
    if (run.isEllipsis()) {
      return !isWord("I", head, end);
    }
    return !run.isFullStop() || run.hasQuote() || fullStopEnds(sentence, head, first < head, end);
  }

  /** Scripts without blanks: all but a tag behind a quotation, or a number's point, ends. */
  private boolean freeStopEnds(int after, int end) {
    char next = text.charAt(after);
    if (next == ',' || next == '\uFF0C' || next == '\u3001' || Character.isDigit(next)) {
      return !Character.isDigit(next) || text.charAt(run.start()) != '\uFF0E';
    }
    if (!run.hasQuote() || Characters.isSpace(next)) {
      return true;
    }
    if (JAPANESE_QUOTING.indexOf(next) >= 0) {
      return false;
    }
    int limit = Math.min(end, after + CHINESE_TAG);
    for (int i = after; i < limit && Character.isLetter(text.charAt(i)); i++) {
      if (CHINESE_SAYING.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** "The dam broke.The town": a word in lower case, one full stop, a capitalised word. */
  private boolean lacksBlank(int sentence, int after, int end) {
    int stop = run.start();
    if (after != stop + 1 || after + 2 >= end || stop - sentence < 3) {
      return false;
    }
    int word = stop;
    while (word > sentence
        && stop - word < Abbreviations.LONGEST
        && Character.isLowerCase(text.charAt(word - 1))) {
      word--;
    }
    boolean wordBefore =
        stop - word >= 3 && word > sentence && Characters.isSpace(text.charAt(word - 1));
    return wordBefore && isCapitalizedWord(after, end);
  }

  private boolean isCapitalizedWord(int from, int end) {
    if (!Character.isUpperCase(text.charAt(from))) {
      return false;
    }
    int position = from + 1;
    int limit = Math.min(end, from + 20);
    while (position < limit && Character.isLowerCase(text.charAt(position))) {
      position++;
    }
    return position == end
        || (position < limit
            && (Characters.isSpace(text.charAt(position)) || text.charAt(position) == ','));
  }

  private int skipLeading(int from, int end) {
    int position = from;
    int skipped = Characters.LEADING | Characters.SPACE | Characters.CLINGING;
    while (position < end && Characters.is(text.charAt(position), skipped)) {
      position++;
    }
    return position;
  }

  /** A lower-case word carries on, but for names like "iPhone". */
  private boolean continuesInLowerCase(int head, int end) {
    if (!Character.isLowerCase(text.codePointAt(head))) {
      return false;
    }
    return head + 1 == end || !Character.isUpperCase(text.charAt(head + 1));
  }

  private boolean fullStopEnds(int sentence, int head, boolean marked, int end) {
    int stop = run.start();
    int word = wordStart(sentence, stop);
    if (word == stop || stop - word > Abbreviations.LONGEST) {
      return true;
    }
    boolean digits = Lines.isDigit(text.charAt(word));
    if (digits) {
      return numberEnds(sentence, word, stop);
    }
    String form = text.substring(word, stop);
    if (form.length() == 1 && isTail(sentence, word)) {
      return true;
    }
    if (isInitial(head, end) && form.equals("I")) {
      return false;
    }
    int before = Characters.trimEnd(text, sentence, word);
    char previous = before == sentence ? ' ' : text.charAt(before - 1);
    return switch (abbreviations.kind(form, previous)) {
      case NONE -> true;
      case INNER -> false;
      case BEFORE_NUMBER -> !isNumber(head, end);
      case OPEN -> openFormEnds(form, head, marked, end);
    };
  }

  /** The last letter of "Brannoc's" or "km/h". */
  private boolean isTail(int sentence, int word) {
    return word > sentence && "'\u2019/".indexOf(text.charAt(word - 1)) >= 0;
  }

  private boolean isInitial(int head, int end) {
    return head + 1 < end
        && Character.isUpperCase(text.charAt(head))
        && text.charAt(head + 1) == '.';
  }

  private boolean openFormEnds(String form, int head, boolean marked, int end) {
    if (Lines.isDigit(text.charAt(head))) {
      return form.equals("etc");
    }
    String next = text.substring(head, wordEnd(head, end));
    if (Openers.opens(next, language)) {
      return form.length() > 1 || next.length() > 1;
    }
    if (form.equals("a.m") || form.equals("p.m")) {
      return !Calendar.isDayOrMonth(next) && !isTimeZone(next);
    }
    return marked && form.length() > 1 && !Abbreviations.isDotted(form);
  }

  private static boolean isTimeZone(String word) {
    return word.length() >= 2 && word.length() <= 5 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** A German ordinal before its noun ends nothing. */
  private boolean numberEnds(int sentence, int word, int stop) {
    if (stop - word > 2) {
      return true;
    }
    int before = Characters.trimEnd(text, sentence, word);
    int start = wordStart(sentence, before);
    return before == start
        || before - start > Abbreviations.LONGEST
        || !abbreviations.isOrdinalAfter(text.substring(start, before));
  }

  /** Digits, a Roman number, or the name of a month, as behind "Mon." and "No.". */
  private boolean isNumber(int head, int end) {
    if (Lines.isDigit(text.charAt(head))) {
      return true;
    }
    String word = text.substring(head, wordEnd(head, end));
    return Calendar.isDayOrMonth(word)
        || (word.length() > 1 && word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0));
  }

  private boolean isWord(String word, int head, int end) {
    return text.startsWith(word, head) && wordEnd(head, end) == head + word.length();
  }

  private int wordEnd(int from, int end) {
    int limit = Math.min(end, from + 16);
    int position = from;
    while (position < limit && Character.isLetter(text.charAt(position))) {
      position++;
    }
    return position;
  }

  /** The start of the word before a stop; its own full stops belong to it. */
  private int wordStart(int sentence, int stop) {
    int limit = Math.max(sentence, stop - Abbreviations.LONGEST - 1);
    int position = stop;
    while (position > limit && isWordCharacter(text.charAt(position - 1))) {
      position--;
    }
    return position;
  }

  private static boolean isWordCharacter(char character) {
    return character < 0x80
        ? character == '.' || Character.isLetterOrDigit(character)
        : Character.isLetterOrDigit(character)
            || character == '\u00B0'
            || Characters.is(character, Characters.CLINGING);
  }
}

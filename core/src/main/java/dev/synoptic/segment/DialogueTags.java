// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.segment;

import java.util.Set;

/** Finds who-said-it behind a quotation: a name and a verb of saying. */
final class DialogueTags {

  private static final Set<String> SAYING =
      Words.set(
          """
          said says added adds replied replies answered answers wrote writes insisted insists
          argued argues explained explains warned warns declared noted claimed responded
          concluded continued
          """);

  private static final Set<String> CALLING =
      Words.set(
          """
          asked asks told tells shouted shouts cried cries wondered yelled demanded exclaimed
          whispered muttered joked quipped called screamed began recalled mused inquired
          enquired retorted snapped laughed sighed tweeted posted remarked urged pleaded
          countered
          """);

  /** What a verb of saying governs when it opens a report of its own: "Novak said he was ill". */
  private static final Set<String> REPORT =
      Words.set(
          """
          that he she they it there nothing the no his her its their a an all this these those
          we i in if when
          """);

  private static final Set<String> PARTICLES =
      Words.set(
          """
          de van von der den la le di da al bin ibn of
          """);

  private static final int MOST_NAME_WORDS = 5;

  /** Longest word that is looked at; keeps the look ahead short on hostile text. */
  private static final int LONGEST_WORD = 30;

  private DialogueTags() {}

  /**
   * Tells whether a tag starts here.
   *
   * @param from where the first word behind the quotation starts
   * @param strict whether the tag must be over right behind its verb, as behind a full stop
   */
  static boolean startsAt(String text, int from, int end, boolean strict) {
    int position = from;
    for (int words = 0; words <= MOST_NAME_WORDS; words++) {
      int wordEnd = wordEnd(text, position, end);
      if (wordEnd == position || wordEnd - position > LONGEST_WORD) {
        return false;
      }
      String word = text.substring(position, wordEnd);
      if (words > 0 && (SAYING.contains(word) || CALLING.contains(word))) {
        return isTag(text, word, wordEnd, end, strict);
      }
      if (!isNamePart(word, words)) {
        return false;
      }
      int next = skipMarks(text, wordEnd, end);
      position = Characters.skipSpace(text, next, Math.min(end, next + 3));
    }
    return false;
  }

  private static boolean isNamePart(String word, int index) {
    return Character.isUpperCase(word.codePointAt(0))
        ? index > 0 || word.equals("I") || !Openers.opensEnglish(word)
        : index > 0 && PARTICLES.contains(word);
  }

  private static boolean isTag(String text, String verb, int verbEnd, int end, boolean strict) {
    if (verbEnd == end || Characters.is(text.charAt(verbEnd), Characters.ANY_STOP)) {
      return true;
    }
    if (text.charAt(verbEnd) == ',') {
      return true;
    }
    int next = Characters.skipSpace(text, verbEnd, Math.min(end, verbEnd + 3));
    String follower = text.substring(next, Math.min(wordEnd(text, next, end), next + 10));
    return !strict && (CALLING.contains(verb) || !REPORT.contains(follower));
  }

  private static int wordEnd(String text, int from, int end) {
    int limit = Math.min(end, from + LONGEST_WORD + 1);
    int position = from;
    while (position < limit && isWordCharacter(text.charAt(position))) {
      position++;
    }
    return position;
  }

  private static boolean isWordCharacter(char character) {
    return Character.isLetter(character)
        || character == '-'
        || character == '\''
        || character == '\u2019'
        || Characters.is(character, Characters.CLINGING);
  }

  /** An initial's or a title's full stop. */
  private static int skipMarks(String text, int from, int end) {
    return from < end && text.charAt(from) == '.' ? from + 1 : from;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.segment;

import java.util.Locale;
import java.util.Set;

/** Tells lines of names from other lines by their shape. */
final class Names {

  private static final Set<String> PARTICLES =
      Words.set(
          """
          de van von der den la le di da dos del al el bin ibn ter zu
          """);

  private static final Set<String> JOINERS =
      Words.set(
          """
          and & und et y e i en in at for of with by editing additional reporting writing
          translation | - – — the / • · и staff correspondent reporter editor writer our special
          chief senior political columnist
          """);

  private static final Set<String> PROFESSIONS =
      Words.set(
          """
          correspondent reporter editor writer columnist journalist staff contributor
          photographer bureau newsroom desk redaktion analyst author envoy agencies reporters
          """);

  private static final int MOST_NAME_WORDS = 4;

  private static final int MOST_NEWSROOM_WORDS = 10;

  private Names() {}

  /** Tells whether words are names only: capitals, particles, "and", nothing that tells a deed. */
  static boolean onlyNames(String[] words, int from) {
    int names = 0;
    for (int i = from; i < words.length; i++) {
      String word = bare(words[i]);
      boolean name = startsUpper(word) && !Calendar.isDayOrMonth(word) && !isCommonWord(word);
      if (!name && !isJoiner(word) && !isNumberOrDate(word)) {
        return false;
      }
      names += name ? 1 : 0;
    }
    return names > 0;
  }

  /** Counts the words that could be a name before the first that could not. */
  static int leadingNames(String[] words, int from) {
    int position = from;
    while (position < words.length && isNameWord(words[position])) {
      boolean last = words[position].endsWith(",") || words[position].endsWith(";");
      position++;
      if (last) {
        break;
      }
    }
    return position - from;
  }

  /** Tells whether a line is one person's name alone: two to four capitalised words. */
  static boolean isPersonalName(String[] words) {
    if (words.length < 2 || words.length > MOST_NAME_WORDS || !startsUpper(words[0])) {
      return false;
    }
    boolean shouted = true;
    for (String word : words) {
      if (!isNameWord(word) || word.endsWith(",")) {
        return false;
      }
      shouted &= word.equals(word.toUpperCase(Locale.ROOT));
    }
    return !shouted && startsUpper(words[words.length - 1]);
  }

  /** Tells whether a line names a person and, behind a comma, a trade of the newsroom. */
  static boolean isNameWithProfession(String[] words) {
    int names = leadingNames(words, 0);
    if (names < 2
        || names >= words.length
        || words.length > 10
        || !words[names - 1].endsWith(",")) {
      return false;
    }
    return hasProfession(words, names, words.length);
  }

  /** Tells whether a line without a full stop says which of the newsroom wrote. */
  static boolean isNewsroomLine(Line line) {
    String[] words = line.words();
    if (line.isTerminated() || words.length > MOST_NEWSROOM_WORDS) {
      return false;
    }
    boolean placed = leadingNames(words, 0) >= 2 && hasPlaceBehindComma(words);
    return placed || hasProfession(words, 0, words.length);
  }

  private static boolean hasPlaceBehindComma(String[] words) {
    int names = leadingNames(words, 0);
    return names + 1 < words.length
        && words[names - 1].endsWith(",")
        && (words[names].equals("in") || words[names].equals("at") || words[names].equals("from"));
  }

  /** Tells whether a sentence tells who its author is: "Jon Bell is the author of two books." */
  static boolean isAboutAuthor(Line line) {
    String[] words = line.words();
    int names = leadingNames(words, 0);
    if (names < 2 || names + 1 >= words.length) {
      return false;
    }
    String verb = words[names];
    return verb.equals("writes")
        || verb.equals("covers")
        || (verb.equals("is") && hasProfession(words, names + 1, names + 7));
  }

  private static boolean hasProfession(String[] words, int from, int to) {
    for (int i = from; i < Math.min(to, words.length); i++) {
      if (PROFESSIONS.contains(bare(words[i]).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNameWord(String word) {
    String bare = bare(word);
    if (bare.isEmpty() || bare.length() < word.length() - 1) {
      return false;
    }
    if (PARTICLES.contains(bare)) {
      return true;
    }
    return startsUpper(bare)
        && !isCommonWord(bare)
        && !Calendar.isDayOrMonth(bare)
        && bare.codePoints().allMatch(Names::isNameCharacter);
  }

  private static boolean isCommonWord(String word) {
    return word.length() > 1 && Openers.opensEnglish(word);
  }

  private static boolean isNameCharacter(int character) {
    int type = Character.getType(character);
    return Character.isLetter(character)
        || type == Character.NON_SPACING_MARK
        || character == '-'
        || character == '\''
        || character == '\u2019'
        || character == '.';
  }

  private static boolean isJoiner(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return word.isEmpty() || JOINERS.contains(lower) || PARTICLES.contains(lower);
  }

  private static boolean isNumberOrDate(String word) {
    return Lines.isDigit(word.charAt(0)) || Calendar.isDayOrMonth(word);
  }

  private static boolean startsUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** The word without commas, semicolons, colons and brackets around it. */
  static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && ",;:()[]".indexOf(word.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ",;:()[]".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(start, end);
  }
}

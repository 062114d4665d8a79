// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.segment;

import java.util.Locale;
import java.util.Set;

/** Knows lines that are no prose by their shape: file names, addresses, dates, agency tags. */
final class OddLines {

  private static final Set<String> FILE_TYPES =
      Words.set(
          """
          jpg jpeg png gif webp svg mp4 mov pdf heic tiff
          """);

  private static final Set<String> TIME_WORDS =
      Words.set(
          """
          at on updated published posted a.m p.m am pm gmt utc est et cet bst edt pst h ist msk
          ago hours minutes days modified last first uhr
          """);

  private static final int MIXED_TOKEN = 12;

  /** Longest line that is a date or a reading time; in characters. */
  private static final int LONGEST_DATE = 90;

  private static final int MOST_WORDS = 14;

  private OddLines() {}

  /** File names, addresses, tags, ids: every token is made by a machine, or the first one is. */
  static boolean isMachineMade(Line line) {
    if (!isMachineToken(firstToken(line.text()))) {
      return false;
    }
    String[] words = line.words();
    if (words.length > MOST_WORDS) {
      return false;
    }
    if (!line.isTerminated() && isFileToken(words[0])) {
      return true;
    }
    for (String word : words) {
      if (!isMachineToken(word)) {
        return false;
      }
    }
    return true;
  }

  private static String firstToken(String text) {
    int end = 0;
    while (end < text.length() && !Characters.isSpace(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private static boolean isMachineToken(String token) {
    if (token.length() < 2 || !isVisibleAscii(token) || isPlain(token)) {
      return false;
    }
    char first = token.charAt(0);
    boolean tag = (first == '#' || first == '@') && Character.isLetterOrDigit(token.charAt(1));
    return tag || isFileToken(token) || isMixed(token) || isHostName(token);
  }

  /** Letters, and a mark at the end at most: nearly every word. */
  private static boolean isPlain(String token) {
    for (int i = 0; i + 1 < token.length(); i++) {
      if (!Character.isLetter(token.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isVisibleAscii(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (token.charAt(i) <= ' ' || token.charAt(i) >= 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFileToken(String token) {
    String lower = token.toLowerCase(Locale.ROOT);
    int point = lower.lastIndexOf('.');
    return lower.contains("://")
        || lower.startsWith("www.")
        || (lower.indexOf('_') > 0 && lower.length() >= MIXED_TOKEN)
        || (point > 0 && FILE_TYPES.contains(lower.substring(point + 1)));
  }

  /** Letters and digits in one long token, and more than one change between them. */
  private static boolean isMixed(String token) {
    int changes = 0;
    int previous = 0;
    for (int i = 0; i < token.length(); i++) {
      char character = token.charAt(i);
      int kind = Lines.isDigit(character) ? 1 : Character.isLetter(character) ? 2 : 0;
      changes += kind != 0 && previous != 0 && kind != previous ? 1 : 0;
      previous = kind == 0 ? previous : kind;
    }
    return token.length() >= MIXED_TOKEN && changes >= 2 && token.indexOf('-') < 0;
  }

  private static boolean isHostName(String token) {
    int point = token.lastIndexOf('.');
    return point >= 3
        && token.length() - point > 2
        && token.chars().allMatch(OddLines::isHostCharacter)
        && Character.isLetter(token.charAt(point + 1));
  }

  private static boolean isHostCharacter(int character) {
    return (character >= 'a' && character <= 'z')
        || (character >= '0' && character <= '9')
        || ".-@/".indexOf(character) >= 0;
  }

  static boolean isReadingTime(Line line) {
    if (line.text().length() > LONGEST_DATE) {
      return false;
    }
    String folded = line.folded();
    return line.words().length <= 5
        && (folded.endsWith("min read")
            || folded.endsWith("minute read")
            || folded.endsWith("minutes read"));
  }

  static boolean isDateLine(Line line) {
    boolean digit = false;
    if (line.text().length() > LONGEST_DATE || line.words().length > MOST_WORDS) {
      return false;
    }
    for (String word : line.words()) {
      String bare = trimPoint(Names.bare(word)).toLowerCase(Locale.ROOT);
      boolean number = !bare.isEmpty() && Lines.isDigit(bare.charAt(0)) && bare.length() <= 12;
      digit |= number;
      if (!number
          && bare.length() > 1
          && !Calendar.isDayOrMonth(bare)
          && !TIME_WORDS.contains(bare)) {
        return false;
      }
    }
    return digit && line.words().length >= 2;
  }

  private static String trimPoint(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  /** "NORTH WIRE / Jon Bell": few words, a slash or bar between, all of them names. */
  static boolean isAgencyTag(Line line) {
    String text = line.text();
    boolean divided = text.indexOf('/') > 0 || text.indexOf('|') > 0;
    return divided
        && line.words().length <= 9
        && !line.isTerminated()
        && Names.onlyNames(line.words(), 0);
  }

  /** A few capitalised words in quotation marks or brackets, the whole line, and no sentence. */
  static boolean isOutletLine(Line line) {
    String text = line.text();
    int last = text.length() - 1;
    int opening = "\u00AB\u201C\"\u201E([".indexOf(text.charAt(0));
    if (opening < 0 || last < 3 || "\u00BB\u201D\"\u201C)]".indexOf(text.charAt(last)) < 0) {
      return false;
    }
    String inner = text.substring(1, last).strip();
    Line bare = Line.of(inner, 0, inner.length());
    return bare.words().length <= 5
        && !Lines.isTerminated(inner, 0, inner.length())
        && Names.onlyNames(bare.words(), 0)
        && !bare.hasQuote();
  }
}

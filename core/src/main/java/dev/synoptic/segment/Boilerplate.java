// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.segment;

import java.util.Locale;
import java.util.Set;

/** Knows the lines around a report by general signs: phrases of the trade and shapes. */
final class Boilerplate {

  private static final Set<String> FILE_TYPES =
      Set.of("jpg", "jpeg", "png", "gif", "webp", "svg", "mp4", "mov", "pdf", "heic", "tiff");

  private static final Set<String> TIME_WORDS =
      Set.of(
          "at",
          "on",
          "updated",
          "published",
          "posted",
          "a.m",
          "p.m",
          "am",
          "pm",
          "gmt",
          "utc",
          "est",
          "et",
          "cet",
          "bst",
          "edt",
          "pst",
          "h",
          "ist",
          "msk",
          "ago",
          "hours",
          "minutes",
          "days",
          "modified",
          "last",
          "first",
          "uhr");

  private static final int LONGEST_CREDIT = 30;
  private static final int LONGEST_LABEL = 14;
  private static final int MIXED_TOKEN = 12;

  private Boilerplate() {}

  /** Tells whether a sentence shows by itself, wherever it stands, that it reports nothing. */
  static boolean isSure(Line line) {
    return bySign(line) || isBracketedCredit(line) || isMachineMade(line) || isTelling(line);
  }

  /** Tells whether a whole line is none of the report by its shape: stars, a date, a name. */
  static boolean isOddLine(Line line) {
    return !line.hasWords()
        || isDateLine(line)
        || isReadingTime(line)
        || isAgencyTag(line)
        || isOutletLine(line)
        || (!line.isTerminated() && Names.isNameWithProfession(line.words()));
  }

  /** Tells whether a line calls for other articles, so that a list of these may follow. */
  static boolean opensReadingList(Line line) {
    String folded = line.folded();
    boolean label = folded.endsWith(":") || line.words().length <= 4;
    return label && !line.isTerminated() && line.words().length <= 6 && isReadingCall(folded);
  }

  /** Tells whether a line calls for other articles. */
  static boolean isReadingCall(String folded) {
    return startsWithAny(
        folded,
        "read ",
        "also read",
        "see also",
        "related",
        "recommended",
        "more on",
        "more stories",
        "most ",
        "top stories",
        "trending",
        "further reading",
        "what to read",
        "you m",
        "up next",
        "don't miss",
        "lesen sie",
        "mehr zum",
        "lire aussi",
        "\u00E0 lire",
        "lea tam",
        "lee tam",
        "leggi anche",
        "leia ",
        "czytaj",
        "zobacz",
        "lees ook",
        "\u0447\u0438\u0442\u0430\u0439\u0442\u0435",
        "\u043F\u043E \u0442\u0435\u043C\u0435");
  }

  private static boolean startsWithAny(String line, String... starts) {
    for (String start : starts) {
      if (line.startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean bySign(Line line) {
    String folded = line.folded();
    for (Signs.Sign sign : Signs.startingWith(Signs.firstWord(folded))) {
      if (folded.startsWith(sign.phrase()) && stands(sign, line)) {
        return true;
      }
    }
    return folded.startsWith("\u00A9") || folded.startsWith("(c) 20");
  }

  private static boolean stands(Signs.Sign sign, Line line) {
    String folded = line.folded();
    int end = sign.phrase().length();
    boolean whole = end == folded.length();
    if (!whole && isWordBroken(sign.phrase().charAt(end - 1), folded.charAt(end))) {
      return false;
    }
    return switch (sign.place()) {
      case START -> !line.hasQuote();
      case LABEL -> isLabel(folded, end);
      case CREDIT -> !whole && isCredit(sign.phrase(), line);
    };
  }

  private static boolean isWordBroken(char last, char next) {
    return Character.isLetterOrDigit(last)
        && (Character.isLetterOrDigit(next) || next == '\'' || next == '-');
  }

  /** A label stands alone or before a colon. */
  private static boolean isLabel(String folded, int end) {
    int next = end;
    while (next < folded.length() && folded.charAt(next) == ' ') {
      next++;
    }
    return next == folded.length()
        || folded.charAt(next) == ':'
        || (next + 1 >= folded.length()
            && ">\u00BB\u203A\u2026!.\u2192".indexOf(folded.charAt(next)) >= 0);
  }

  /** "By" needs two words of a name and no sentence behind them. */
  private static boolean isCredit(String phrase, Line line) {
    String[] words = line.words();
    int from = phrase.split(" ").length;
    if (words.length > LONGEST_CREDIT || !Names.onlyNames(words, from)) {
      return false;
    }
    if (phrase.indexOf(' ') > 0) {
      return true;
    }
    return !line.isTerminated()
        && words.length <= LONGEST_LABEL
        && words.length - from >= 2
        && Names.leadingNames(words, from) >= 2;
  }

  /** "(Reporting by …)", "[Photo: …]": brackets around what is a sign without them. */
  private static boolean isBracketedCredit(Line line) {
    String text = line.text();
    char first = text.charAt(0);
    if (first != '(' && first != '[') {
      return false;
    }
    String inner = text.substring(1).strip();
    if (inner.isEmpty()) {
      return false;
    }
    Line bare = Line.of(inner, 0, inner.length());
    return startsWithAny(
            bare.folded(),
            "reporting by",
            "additional reporting",
            "editing by",
            "edited by",
            "writing by",
            "written by",
            "compiled by",
            "translated by",
            "translation by",
            "with additional")
        || bySign(bare);
  }

  private static boolean isTelling(Line line) {
    String folded = line.folded();
    if (Signs.hasTellingPhrase(folded)) {
      return !line.hasQuote();
    }
    return startsWithAny(folded, "follow ", "join ", "find ", "like ")
        && folded.contains(" on ")
        && line.words().length <= LONGEST_LABEL
        && Signs.hasNetwork(folded)
        && !line.hasQuote();
  }

  /** File names, addresses, tags, ids: every token is made by a machine, or the first one is. */
  private static boolean isMachineMade(Line line) {
    String[] words = line.words();
    if (words.length == 0 || words.length > LONGEST_LABEL || !isMachineToken(words[0])) {
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

  private static boolean isMachineToken(String token) {
    if (token.length() < 2 || !token.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
      return false;
    }
    char first = token.charAt(0);
    boolean tag = (first == '#' || first == '@') && Character.isLetterOrDigit(token.charAt(1));
    return tag || isFileToken(token) || isMixed(token) || isHostName(token);
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
        && token.chars().allMatch(Boilerplate::isHostCharacter)
        && Character.isLetter(token.charAt(point + 1));
  }

  private static boolean isHostCharacter(int character) {
    return (character >= 'a' && character <= 'z')
        || (character >= '0' && character <= '9')
        || ".-@/".indexOf(character) >= 0;
  }

  private static boolean isReadingTime(Line line) {
    String folded = line.folded();
    return line.words().length <= 5
        && (folded.endsWith("min read")
            || folded.endsWith("minute read")
            || folded.endsWith("minutes read"));
  }

  private static boolean isDateLine(Line line) {
    boolean digit = false;
    if (line.words().length > LONGEST_LABEL) {
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
  private static boolean isAgencyTag(Line line) {
    String text = line.text();
    boolean divided = text.indexOf('/') > 0 || text.indexOf('|') > 0;
    return divided
        && line.words().length <= 6
        && !line.isTerminated()
        && Names.onlyNames(line.words(), 0);
  }

  /** A few capitalised words in quotation marks or brackets, the whole line, and no sentence. */
  private static boolean isOutletLine(Line line) {
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

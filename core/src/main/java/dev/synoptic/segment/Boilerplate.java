// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.segment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows the lines around a report by general signs: phrases of the trade and shapes. */
final class Boilerplate {

  private static final int LONGEST_CREDIT = 30;
  private static final int LONGEST_LABEL = 14;

  /** What divides a label from what it labels. */
  private static final String LABEL_ENDS = ":>\u00BB\u203A\u2192|";

  private static final int LONGEST_BLOCK = 200;
  private static final int LONGEST_CALL = 60;

  private static final String[] READING_CALLS =
      Words.phrases(
          """
          read also, read more, to read, also read, see also, related, recommended, more on, more
          stories, most read, most popular, top stories, trending, further reading, what to read,
          you may also, you might also, up next, don't miss, lesen sie, mehr zum, lire aussi, à
          lire, lea también, lee también, leggi anche, leia também, leia mais, czytaj, zobacz, lees
          ook, читайте, по теме
          """);

  private static final String[] BRACKETED =
      Words.phrases(
          """
          reporting by, additional reporting, editing by, edited by, writing by, written by,
          compiled by, translated by, translation by, with additional
          """);

  private static final String[] FOLLOWED =
      Words.phrases(
          """
          for live updates, for updates, for the latest, for more stories, on all your
          """);

  private Boilerplate() {}

  /** Tells whether a sentence shows by itself, wherever it stands, that it reports nothing. */
  static boolean isSure(Line line) {
    return bySign(line)
        || isBracketedCredit(line)
        || OddLines.isMachineMade(line)
        || isTelling(line);
  }

  /** Tells whether a whole line is none of the report by its shape: stars, a date, a name. */
  static boolean isOddLine(Line line) {
    return !line.hasWords()
        || OddLines.isDateLine(line)
        || OddLines.isReadingTime(line)
        || OddLines.isAgencyTag(line)
        || OddLines.isOutletLine(line)
        || (!line.isTerminated() && isNameWithTrade(line));
  }

  private static boolean isNameWithTrade(Line line) {
    return line.text().length() <= LONGEST_BLOCK && Names.isNameWithProfession(line.words());
  }

  /** Tells whether a line calls for other articles, so that a list of these may follow. */
  static boolean opensReadingList(Line line) {
    if (line.text().length() > LONGEST_CALL) {
      return false;
    }
    String folded = line.folded();
    boolean label = folded.endsWith(":") || line.words().length <= 4;
    return label && !line.isTerminated() && line.words().length <= 6 && isReadingCall(folded);
  }

  /** Tells whether a line calls for other articles. */
  static boolean isReadingCall(String folded) {
    return startsWithAny(folded, READING_CALLS);
  }

  private static boolean startsWithAny(String line, String[] starts) {
    for (String start : starts) {
      if (line.startsWith(start)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a short line of several sentences is a call or a notice as a whole. */
  static boolean isNotice(Line line) {
    String text = line.text();
    boolean bracketed = text.charAt(0) == '(' && text.charAt(text.length() - 1) == ')';
    return text.length() <= LONGEST_BLOCK
        && (byPlace(line, Signs.Place.START) || (bracketed && isBracketedCredit(line)));
  }

  private static boolean bySign(Line line) {
    return byPlace(line, null);
  }

  private static boolean byPlace(Line line, Signs.@Nullable Place place) {
    List<Signs.Sign> signs = Signs.startingWith(line.firstWord());
    for (Signs.Sign sign : signs) {
      if ((place == null || place == sign.place())
          && line.folded().startsWith(sign.phrase())
          && stands(sign, line)) {
        return true;
      }
    }
    return line.text().charAt(0) == '\u00A9';
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
    return Character.isLetter(last)
        && (Character.isLetterOrDigit(next) || next == '\'' || next == '-');
  }

  /** A label stands alone or before a colon. */
  private static boolean isLabel(String folded, int end) {
    int next = end;
    while (next < folded.length() && folded.charAt(next) == ' ') {
      next++;
    }
    if (next == folded.length() || LABEL_ENDS.indexOf(folded.charAt(next)) >= 0) {
      return true;
    }
    return next + 1 == folded.length() && "\u2026!.".indexOf(folded.charAt(next)) >= 0;
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
    return startsWithAny(bare.folded(), BRACKETED) || bySign(bare);
  }

  private static boolean isTelling(Line line) {
    if (Signs.hasTellingPhrase(line)) {
      return !line.hasQuote();
    }
    String first = line.firstWord();
    if (first.equals("more")) {
      return line.folded().startsWith("more from ") && line.folded().indexOf(':') > 0;
    }
    boolean call =
        first.equals("follow")
            || first.equals("join")
            || first.equals("find")
            || first.equals("like");
    return call && line.words().length <= LONGEST_LABEL && !line.hasQuote() && isFollowed(line);
  }

  private static boolean isFollowed(Line line) {
    String folded = line.folded();
    for (String end : FOLLOWED) {
      if (line.firstWord().equals("follow") && folded.contains(end)) {
        return true;
      }
    }
    return folded.contains(" on ") && Signs.hasNetwork(folded);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.segment;

import dev.synoptic.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the blocks of a text and the sentences in them are for, from the first block to the
 * last.
 */
final class Roles {

  /** Longest title line and longest heading inside the text; in characters. */
  private static final int LONGEST_TITLE = 220;

  private static final int LONGEST_HEADING = 110;
  private static final int MOST_HEADING_WORDS = 16;

  /** Least length of a line that a heading may stand over; in characters. */
  private static final int SHORTEST_PROSE = 45;

  /** A lone name this far down is still a byline; in blocks. */
  private static final int TOP = 5;

  /** Lines on the author stand among so many last blocks. */
  private static final int TAIL = 3;

  private final String text;
  private final Layout layout;
  private final @Nullable String title;
  private boolean titled;
  private boolean started;
  private boolean readingList;

  Roles(String text, Layout layout, @Nullable String title) {
    this.text = text;
    this.layout = layout;
    this.title = title;
  }

  /**
   * Returns the role of a block; blocks must be asked for in order. BODY blocks may hold others.
   */
  Role next(int block) {
    if (layout.length(block) > Line.LONGEST) {
      readingList = false;
      started = true;
      return Role.BODY;
    }
    Line line = Line.of(text, layout.start(block), layout.end(block));
    Role role = role(block, line);
    titled |= role == Role.HEADLINE;
    started |= role == Role.BODY;
    return role;
  }

  private Role role(int block, Line line) {
    if (isGivenTitle(line)) {
      readingList = false;
      return Role.HEADLINE;
    }
    if (Boilerplate.opensReadingList(line) && Boilerplate.isSure(line)) {
      readingList = true;
      return Role.BOILERPLATE;
    }
    if (isOfReadingList(line)) {
      return Role.BOILERPLATE;
    }
    readingList = false;
    if (isBoilerplate(block, line)) {
      readingList = Boilerplate.isReadingCall(line.folded()) && nextIsBullet(block);
      return Role.BOILERPLATE;
    }
    return isTitle(block, line) || isHeading(block, line) ? Role.HEADLINE : Role.BODY;
  }

  private boolean isGivenTitle(Line line) {
    return !titled && !started && title != null && line.text().equals(title);
  }

  /** Bullets and lines without a full stop under a call for other articles are its items. */
  private boolean isOfReadingList(Line line) {
    return readingList
        && (line.isBullet() || (!line.isTerminated() && line.text().length() <= LONGEST_HEADING));
  }

  private boolean nextIsBullet(int block) {
    return block + 1 < layout.size()
        && Lines.isBullet(text, layout.start(block + 1), layout.end(block + 1));
  }

  private boolean isBoilerplate(int block, Line line) {
    boolean whole = sentenceCountIsOne(line) || !line.isTerminated() || Boilerplate.isNotice(line);
    return (whole && Boilerplate.isSure(line))
        || Boilerplate.isOddLine(line)
        || isLoneName(block, line)
        || (block > 2 && block + TAIL >= layout.size() && Names.isAboutAuthor(line));
  }

  /** Several sentences in one line are judged one by one. */
  private static boolean sentenceCountIsOne(Line line) {
    String inner = line.text();
    for (int i = 0; i + 1 < inner.length(); i++) {
      if (Characters.is(inner.charAt(i), Characters.ANY_STOP)
          && Characters.isSpace(inner.charAt(i + 1))) {
        return false;
      }
    }
    return true;
  }

  private boolean isLoneName(int block, Line line) {
    boolean behindStandfirst = block == 2;
    boolean near = block > 0 && block < TOP && titled && (!started || behindStandfirst);
    boolean last = block == layout.size() - 1 && block > 2;
    if (!near && !last) {
      return false;
    }
    if (near && Names.isNewsroomLine(line)) {
      return true;
    }
    return !line.isBullet() && Names.isPersonalName(line.words());
  }

  /** The first line of the report: short, open-ended, with a line break behind it. */
  private boolean isTitle(int block, Line line) {
    return !titled
        && !started
        && block + 1 < layout.size()
        && line.text().length() <= LONGEST_TITLE
        && !line.isBullet()
        && !endsOpen(line)
        && (!line.isTerminated() || isCall(line));
  }

  /** A short line of its own without a full stop, over prose. */
  private boolean isHeading(int block, Line line) {
    boolean shaped =
        line.text().length() <= LONGEST_HEADING
            && line.words().length <= MOST_HEADING_WORDS
            && !line.isBullet()
            && !endsOpen(line)
            && !startsLower(line);
    if (!shaped || !standsOverProse(block)) {
      return false;
    }
    return !line.isTerminated() || (isCall(line) && line.words().length <= 8);
  }

  /** One question or exclamation without quotation marks, as titles have. */
  private static boolean isCall(Line line) {
    char last = line.text().charAt(line.text().length() - 1);
    return (last == '?' || last == '!' || last == '\uFF1F' || last == '\uFF01')
        && !line.hasQuote()
        && line.words().length >= 2
        && sentenceCountIsOne(line);
  }

  private static boolean endsOpen(Line line) {
    char last = line.text().charAt(line.text().length() - 1);
    return last == ',' || last == ';' || last == ':' || last == '-' || last == '\u2013';
  }

  private static boolean startsLower(Line line) {
    return Character.isLowerCase(line.text().codePointAt(0));
  }

  /** The next line that is not around the report is prose, or the standfirst over it. */
  private boolean standsOverProse(int block) {
    for (int next = block + 1; next < Math.min(layout.size(), block + TOP); next++) {
      if (layout.length(next) > Line.LONGEST) {
        return true;
      }
      Line line = Line.of(text, layout.start(next), layout.end(next));
      if (!Boilerplate.isSure(line)
          && !Boilerplate.isOddLine(line)
          && !Names.isPersonalName(line.words())) {
        return (line.isTerminated() && line.text().length() >= SHORTEST_PROSE)
            || line.folded().endsWith(":")
            || (!started && !titledTwice(block, line));
      }
    }
    return false;
  }

  private boolean titledTwice(int block, Line line) {
    return block > 2
        || line.isBullet()
        || line.isTerminated()
        || line.text().length() < SHORTEST_PROSE;
  }
}

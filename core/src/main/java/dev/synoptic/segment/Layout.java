// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.segment;

import dev.synoptic.text.Work;

/**
 * The blocks of a text: stretches of lines that no line break within ends. A block is one line, or
 * several that were wrapped at a fixed width.
 *
 * <p>Blocks are trimmed, never empty, in order, and have everything but white space.
 */
final class Layout {

  /** Lines shorter or longer than this are not taken for wrapped ones; in characters. */
  private static final int NARROWEST = 40;

  private static final int WIDEST = 100;

  /** How much earlier than it must a wrap by hand may break; in characters. */
  private static final int SLACK = 8;

  /** Longest first word that may have been moved to the next line. */
  private static final int LONGEST_WORD = 30;

  private final String text;
  private final Ints lineStarts = new Ints();
  private final Ints lineEnds = new Ints();
  private final Ints gaps = new Ints();
  private final Ints starts = new Ints();
  private final Ints ends = new Ints();
  private int widest;

  private Layout(String text) {
    this.text = text;
  }

  static Layout of(String text) {
    Layout layout = new Layout(text);
    layout.readLines();
    layout.joinLines();
    return layout;
  }

  int size() {
    return starts.size();
  }

  int start(int block) {
    return starts.get(block);
  }

  int end(int block) {
    return ends.get(block);
  }

  int length(int block) {
    return end(block) - start(block);
  }

  private void readLines() {
    int length = text.length();
    int position = 0;
    int breaks = 2;
    while (position < length) {
      Work.step(4);
      int end = lineEnd(position, length);
      int start = Characters.skipSpace(text, position, end);
      if (start < end) {
        addLine(start, Characters.trimEnd(text, start, end), breaks > 1);
        breaks = 0;
      }
      position = afterBreak(end, length);
      breaks += end < length && text.charAt(end) == '\u2029' ? 2 : 1;
    }
  }

  private void addLine(int start, int end, boolean gap) {
    lineStarts.add(start);
    lineEnds.add(end);
    gaps.add(gap ? 1 : 0);
    widest = Math.max(widest, end - start);
  }

  private int lineEnd(int from, int length) {
    int position = from;
    while (position < length && !isLineBreak(text.charAt(position))) {
      position++;
    }
    return position;
  }

  private static boolean isLineBreak(char character) {
    boolean plain = character > '\r' && character < 0x80;
    return !plain && Characters.is(character, Characters.LINE_BREAK);
  }

  private int afterBreak(int end, int length) {
    boolean pair = end + 1 < length && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
    return end + (pair ? 2 : 1);
  }

  private void joinLines() {
    int lines = lineStarts.size();
    boolean wrappedText = widest <= WIDEST && uniform(0, lines, widest, 4);
    int first = 0;
    while (first < lines) {
      int end = first + 1;
      while (end < lines && gaps.get(end) == 0) {
        end++;
      }
      joinParagraph(first, end, wrappedText);
      first = end;
    }
  }

  private void joinParagraph(int first, int end, boolean wrappedText) {
    int width = wrappedText ? widest : width(first, end);
    boolean uniform = wrappedText || uniform(first, end, width, 2);
    for (int line = first; line < end; line++) {
      if (line > first && joins(line - 1, width, uniform)) {
        ends.set(ends.size() - 1, lineEnds.get(line));
      } else {
        starts.add(lineStarts.get(line));
        ends.add(lineEnds.get(line));
      }
    }
  }

  private boolean joins(int line, int width, boolean uniform) {
    return uniform ? wrapped(line, width, SLACK) : wrapped(line, width, 0) && continues(line + 1);
  }

  private int width(int first, int end) {
    int width = 0;
    for (int line = first; line < end; line++) {
      width = Math.max(width, lineLength(line));
    }
    return width;
  }

  /** Tells whether two thirds of the breaks within paragraphs, and enough, are a wrap's. */
  private boolean uniform(int first, int end, int width, int least) {
    int breaks = 0;
    int wrapped = 0;
    for (int line = first; line + 1 < end; line++) {
      if (gaps.get(line + 1) == 0) {
        breaks++;
        wrapped += wrapped(line, width, 0) ? 1 : 0;
      }
    }
    return breaks >= least && wrapped * 3 >= breaks * 2;
  }

  private int lineLength(int line) {
    return lineEnds.get(line) - lineStarts.get(line);
  }

  /**
   * Tells whether a greedy wrap at the width would have broken here: the line is full, so that the
   * next one's first word, give or take some slack, had no room.
   */
  private boolean wrapped(int line, int width, int slack) {
    if (width < NARROWEST || width > WIDEST || lineLength(line) * 2 < width) {
      return false;
    }
    int word = firstWord(lineStarts.get(line + 1), lineEnds.get(line + 1));
    return word <= LONGEST_WORD
        && lineLength(line) + 1 + word + slack > width
        && !Lines.isBullet(text, lineStarts.get(line + 1), lineEnds.get(line + 1));
  }

  private int firstWord(int start, int end) {
    int position = start;
    while (position < end
        && position - start <= LONGEST_WORD
        && !Characters.isSpace(text.charAt(position))) {
      position++;
    }
    return position - start;
  }

  /** Tells whether a line carries on what the line before it left open. */
  private boolean continues(int line) {
    char last = text.charAt(lineEnds.get(line - 1) - 1);
    char first = text.charAt(lineStarts.get(line));
    return last == ','
        || (!Characters.is(last, Characters.ANY_STOP) && Character.isLowerCase(first));
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Pairs the quotation marks of a text, paragraph by paragraph.
 *
 * <p>A stack of open marks: a closing mark closes the nearest open one of its family, and what was
 * quoted inside is dropped in favour of the whole. A mark that is still open at the end of its
 * paragraph is either continued by the next one, which then begins with the same mark, or was
 * forgotten: the quotation then ends with the paragraph, at most after its third sentence. The
 * stack is bounded, so the cost is linear in the text.
 */
final class QuoteMarks {

  private static final int DEPTH = 8;
  private static final int RECOVERED_SENTENCES = 3;
  private static final int DOUBLE = 0;
  private static final int SINGLE = 1;
  private static final int GUILLEMET = 2;
  private static final int ANGLE = 3;
  private static final Set<String> ELISIONS =
      Set.of("tis", "twas", "em", "til", "till", "cause", "n", "bout", "round", "cos", "ave");

  private final String text;
  private final List<QuotedRun> runs = new ArrayList<>();
  private final int[] family = new int[DEPTH];
  private final int[] inside = new int[DEPTH];
  private final char[] mark = new char[DEPTH];
  private final int[] weakEnd = new int[DEPTH];
  private final int[] firstChild = new int[DEPTH];
  private final boolean[] disturbed = new boolean[DEPTH];
  private int depth;
  private int paragraphStart;
  private int paragraphEnd;
  private int justOpened = -1;

  private QuoteMarks(String text) {
    this.text = text;
  }

  /**
   * Finds the quoted runs.
   *
   * @param text the text
   * @param paragraphs bounds of the paragraphs: start and end of each, in order
   * @param sentenceEnds where the sentences end, in order
   * @return the outermost runs with anything inside, in the order of the text
   */
  static List<QuotedRun> read(String text, int[] paragraphs, int[] sentenceEnds) {
    QuoteMarks marks = new QuoteMarks(text);
    int sentence = 0;
    for (int i = 0; i + 1 < paragraphs.length; i += 2) {
      while (sentence < sentenceEnds.length && sentenceEnds[sentence] <= paragraphs[i]) {
        sentence++;
      }
      int next = i + 2 < paragraphs.length ? paragraphs[i + 2] : text.length();
      marks.paragraph(paragraphs[i], paragraphs[i + 1], next, sentenceEnds, sentence);
    }
    return marks.runs;
  }

  /** Tells whether a character can be a quotation mark. */
  static boolean isMark(char c) {
    return switch (c) {
      case '"', '\'', '\uFF02', '\u00AB', '\u00BB' -> true;
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u201C', '\u201D', '\u201E', '\u201F' -> true;
      case '\u2039', '\u203A' -> true;
      default -> false;
    };
  }

  /**
   * Tells whether a text has a mark that could open a quotation: any but an apostrophe behind a
   * letter or digit. A text without one has no runs.
   */
  static boolean mayOpen(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'' ? isFreeApostrophe(text, i) : c == '`' || (c != '\u2019' && isMark(c))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFreeApostrophe(String text, int i) {
    return i == 0
        || !Character.isLetterOrDigit(text.charAt(i - 1))
        || (i + 1 < text.length() && text.charAt(i + 1) == '\'');
  }

  private void paragraph(int start, int end, int next, int[] sentenceEnds, int sentence) {
    paragraphStart = start;
    paragraphEnd = end;
    depth = 0;
    for (int i = start; i < end; i++) {
      i += character(i);
    }
    finish(next, sentenceEnds, sentence);
  }

  /** Reads one character; returns how many more were read with it. */
  private int character(int i) {
    char c = text.charAt(i);
    if (c < 0x80 && c != '"' && c != '\'' && c != '`') {
      return 0;
    }
    switch (c) {
      case '"', '\uFF02' -> straightDouble(i);
      case '\u201C', '\u201F' -> leftDouble(i);
      case '\u201D' -> rightDouble(i);
      case '\u201E' -> open(DOUBLE, i, i + 1);
      case '\u00AB', '\u2039' -> leftAngle(i, c == '\u00AB' ? GUILLEMET : ANGLE);
      case '\u00BB', '\u203A' -> rightAngle(i, c == '\u00BB' ? GUILLEMET : ANGLE);
      case '\u2018', '\u201B' -> leftSingle(i);
      case '\u201A' -> open(SINGLE, i, i + 1);
      case '\u2019' -> rightSingle(i);
      case '\'' -> {
        return straightSingle(i);
      }
      case '`' -> {
        return backtick(i);
      }
      default -> {}
    }
    return 0;
  }

  private void straightDouble(int i) {
    boolean left = boundaryBefore(i);
    boolean right = boundaryAfter(i + 1);
    int frame = find(DOUBLE);
    if (left == right) {
      if (frame >= 0) {
        close(frame, i);
      } else if (left) {
        open(DOUBLE, i, i + 1);
      }
    } else if (left) {
      open(DOUBLE, i, i + 1);
    } else if (frame >= 0) {
      close(frame, i);
    }
  }

  private void leftDouble(int i) {
    int frame = find(DOUBLE);
    boolean closing =
        frame >= 0 && !boundaryBefore(i) && (mark[frame] == '\u201E' || boundaryAfter(i + 1));
    if (closing) {
      close(frame, i);
    } else {
      open(DOUBLE, i, i + 1);
    }
  }

  private void rightDouble(int i) {
    int frame = find(DOUBLE);
    if (frame >= 0) {
      close(frame, i);
    } else if (boundaryBefore(i) && !boundaryAfter(i + 1)) {
      open(DOUBLE, i, i + 1);
    }
  }

  private void leftAngle(int i, int kind) {
    int frame = find(kind);
    if (frame >= 0 && (mark[frame] == '\u00BB' || mark[frame] == '\u203A')) {
      close(frame, i);
    } else {
      open(kind, i, i + 1);
    }
  }

  private void rightAngle(int i, int kind) {
    int frame = find(kind);
    if (frame >= 0) {
      close(frame, i);
    } else if (boundaryBefore(i) && !boundaryAfter(i + 1)) {
      open(kind, i, i + 1);
    }
  }

  private void leftSingle(int i) {
    int frame = find(SINGLE);
    if (frame >= 0 && mark[frame] == '\u201A') {
      close(frame, i);
    } else if (boundaryBefore(i) && !boundaryAfter(i + 1)) {
      open(SINGLE, i, i + 1);
    }
  }

  private void rightSingle(int i) {
    int frame = find(SINGLE);
    if (frame < 0 || boundaryBefore(i) || isWordAt(i + 1)) {
      return;
    }
    // "the workers’ union" inside a quotation: perhaps a plural possessor, not the end of it.
    if (text.charAt(i - 1) == 's' && i + 2 < paragraphEnd && isWordAt(i + 2)) {
      if (weakEnd[frame] < 0) {
        weakEnd[frame] = i;
      }
    } else {
      close(frame, i);
    }
  }

  private int straightSingle(int i) {
    if (i + 1 < paragraphEnd && text.charAt(i + 1) == '\'') {
      int frame = find(DOUBLE);
      if (frame >= 0) {
        close(frame, i);
      } else if (boundaryBefore(i) && !boundaryAfter(i + 2)) {
        open(DOUBLE, i, i + 2);
      }
      return 1;
    }
    if (boundaryBefore(i) && isWordAt(i + 1) && !isElision(i + 1)) {
      open(SINGLE, i, i + 1);
    } else {
      rightSingle(i);
    }
    return 0;
  }

  private int backtick(int i) {
    if (i + 1 < paragraphEnd && text.charAt(i + 1) == '`') {
      open(DOUBLE, i, i + 2);
      return 1;
    }
    return 0;
  }

  private boolean isElision(int start) {
    if (Character.isDigit(text.charAt(start))) {
      return true;
    }
    int end = start;
    while (end < paragraphEnd && end - start < 8 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return ELISIONS.contains(text.substring(start, end));
  }

  private boolean isWordAt(int i) {
    return i < paragraphEnd && Character.isLetterOrDigit(text.charAt(i));
  }

  private boolean boundaryBefore(int i) {
    if (i == paragraphStart || justOpened == i) {
      return true;
    }
    char c = text.charAt(i - 1);
    return isSpace(c)
        || switch (c) {
          case '(', '[', '{', '-', '\u2013', '\u2014', '/', ':', '|' -> true;
          default -> false;
        };
  }

  private boolean boundaryAfter(int i) {
    if (i >= paragraphEnd) {
      return true;
    }
    char c = text.charAt(i);
    return isSpace(c)
        || switch (c) {
          case ')', ']', '}', '-', '\u2013', '\u2014', '/', ':', ';', ',', '.', '!', '?', '|' ->
              true;
          case '"', '\u201D', '\u00BB', '\u203A' -> true;
          default -> false;
        };
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private int find(int kind) {
    for (int i = depth - 1; i >= 0; i--) {
      if (family[i] == kind) {
        return i;
      }
    }
    return -1;
  }

  private void open(int kind, int at, int from) {
    int frame = find(kind);
    if (frame >= 0 && weakEnd[frame] >= 0) {
      close(frame, weakEnd[frame]);
    } else if (frame >= 0 && isLineStart(at)) {
      end(frame, at, true);
    } else if (frame >= 0) {
      disturbed[frame] = true;
    }
    if (depth == DEPTH) {
      forgetOutermost();
    }
    family[depth] = kind;
    inside[depth] = from;
    mark[depth] = text.charAt(at);
    weakEnd[depth] = -1;
    firstChild[depth] = runs.size();
    disturbed[depth] = false;
    depth++;
    justOpened = from;
  }

  private void forgetOutermost() {
    depth--;
    System.arraycopy(family, 1, family, 0, depth);
    System.arraycopy(inside, 1, inside, 0, depth);
    System.arraycopy(mark, 1, mark, 0, depth);
    System.arraycopy(weakEnd, 1, weakEnd, 0, depth);
    System.arraycopy(firstChild, 1, firstChild, 0, depth);
    System.arraycopy(disturbed, 1, disturbed, 0, depth);
  }

  private boolean isLineStart(int i) {
    return i > paragraphStart && text.charAt(i - 1) == '\n';
  }

  private void close(int frame, int end) {
    end(frame, end, false);
  }

  /** Ends an open mark's run; runs inside it go, runs after its end stay. */
  private void end(int frame, int end, boolean continues) {
    depth = frame;
    List<QuotedRun> children = runs.subList(firstChild[frame], runs.size());
    List<QuotedRun> after = new ArrayList<>();
    for (QuotedRun child : children) {
      if (child.start() >= end) {
        after.add(child);
      }
    }
    children.clear();
    add(inside[frame], end, continues);
    runs.addAll(after);
  }

  private void add(int from, int to, boolean continues) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && (isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
      end--;
    }
    if (start < end) {
      runs.add(new QuotedRun(start, end, continues));
    }
  }

  private void finish(int next, int[] sentenceEnds, int firstSentence) {
    int outermost = 0;
    while (outermost < depth && isForgotten(outermost, next)) {
      outermost++;
    }
    if (outermost == depth) {
      return;
    }
    if (weakEnd[outermost] >= 0) {
      close(outermost, weakEnd[outermost]);
      return;
    }
    boolean continued = reopens(outermost, next);
    end(
        outermost,
        continued ? paragraphEnd : recovered(outermost, sentenceEnds, firstSentence),
        continued);
  }

  /** Tells whether an open mark is better ignored: an apostrophe, or opened again inside. */
  private boolean isForgotten(int frame, int next) {
    boolean apostrophe = family[frame] == SINGLE && weakEnd[frame] < 0;
    return disturbed[frame] || (apostrophe && (mark[frame] == '\'' || !reopens(frame, next)));
  }

  private boolean reopens(int frame, int next) {
    return next < text.length() && text.charAt(next) == mark[frame];
  }

  private int recovered(int frame, int[] sentenceEnds, int firstSentence) {
    int sentence = firstSentence;
    while (sentence < sentenceEnds.length && sentenceEnds[sentence] <= inside[frame]) {
      sentence++;
    }
    int last = Math.min(sentence + RECOVERED_SENTENCES - 1, sentenceEnds.length - 1);
    return last < 0
        ? paragraphEnd
        : Math.min(paragraphEnd, Math.max(inside[frame], sentenceEnds[last]));
  }
}

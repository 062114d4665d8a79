// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Span;

/** A stretch of an article as Markdown: cut to a length, with one part of it in bold type. */
final class MarkdownExcerpt {

  private static final int LONGEST = 280;
  private static final int SNAP = 24;

  private MarkdownExcerpt() {}

  static String of(String text, Span span) {
    return of(text, span, new Span(span.start(), span.start()));
  }

  /** Returns a stretch around a part of it that is to stand out; none if that is empty. */
  static String of(String text, Span span, Span part) {
    Span shown = window(text, span, part);
    Span bold = new Span(part.start(), Math.min(part.end(), shown.end()));
    String excerpt =
        bold.isEmpty() ? MarkdownText.escaped(shown.in(text)) : joined(text, shown, bold);
    return (shown.start() > span.start() ? "… " : "")
        + MarkdownText.isolated(shown.in(text), excerpt)
        + (shown.end() < span.end() ? " …" : "");
  }

  private static String joined(String text, Span shown, Span bold) {
    String before = text.substring(shown.start(), bold.start());
    String after = text.substring(bold.end(), shown.end());
    return MarkdownText.escaped(before)
        + gap(before, before.length() - 1)
        + bold(bold.in(text), before, after)
        + gap(after, 0)
        + MarkdownText.escaped(after);
  }

  /** White space at a text's ends is lost when it is escaped; a blank stands for it. */
  private static String gap(String text, int index) {
    return !text.isEmpty() && Character.isWhitespace(text.charAt(index)) ? " " : "";
  }

  /** Returns words in bold type where CommonMark's rules on flanking let the asterisks work. */
  private static String bold(String words, String before, String after) {
    String plain = MarkdownText.plain(words);
    boolean opens =
        before.isEmpty()
            || !isWord(before.charAt(before.length() - 1))
            || (!plain.isEmpty() && isWord(plain.charAt(0)));
    boolean closes =
        after.isEmpty()
            || !isWord(after.charAt(0))
            || (!plain.isEmpty() && isWord(plain.charAt(plain.length() - 1)));
    String escaped = MarkdownText.escaped(words);
    return plain.isEmpty() || !opens || !closes ? escaped : "**" + escaped + "**";
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static Span window(String text, Span span, Span part) {
    if (span.length() <= LONGEST) {
      return span;
    }
    int spare = Math.max(0, LONGEST - part.length()) / 2;
    int start = Math.min(Math.max(span.start(), part.start() - spare), span.end() - LONGEST);
    int from = start == span.start() ? start : Math.min(part.start(), forward(text, start));
    int end = from + LONGEST;
    return new Span(from, end >= span.end() ? span.end() : backward(text, end));
  }

  /** Moves a cut behind the next blank nearby, or at least off a surrogate pair. */
  private static int forward(String text, int cut) {
    for (int i = cut; i < cut + SNAP; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i + 1;
      }
    }
    return Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut;
  }

  private static int backward(String text, int cut) {
    for (int i = cut; i > cut - SNAP; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
  }
}

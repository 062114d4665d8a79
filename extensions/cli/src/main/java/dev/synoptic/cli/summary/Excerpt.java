// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.summary;

import dev.synoptic.cli.terminal.Style;
import dev.synoptic.cli.terminal.StyledText;
import dev.synoptic.model.Span;
import java.util.List;

/** A stretch of an article as it is quoted: cut to a length, with some of it highlighted. */
final class Excerpt {

  private static final int SNAP = 24;

  private Excerpt() {}

  /** Returns a stretch of text, cut at its end if it is longer than some UTF-16 code units. */
  static StyledText of(String text, Span span, int longest) {
    return of(text, span, List.of(), longest);
  }

  /**
   * Returns a stretch of text around its highlights.
   *
   * @param text the article's text
   * @param span the stretch to show
   * @param highlights what to highlight, in order; parts outside the stretch are left out
   * @param longest about how many UTF-16 code units to show
   */
  static StyledText of(String text, Span span, List<Span> highlights, int longest) {
    Span shown = window(text, span, highlights, longest);
    StyledText excerpt = new StyledText();
    excerpt.add(shown.start() > span.start() ? "… " : "");
    int position = shown.start();
    for (Span highlight : highlights) {
      int start = Math.max(position, highlight.start());
      int end = Math.min(shown.end(), highlight.end());
      if (start < end) {
        excerpt.add(text.substring(position, start)).add(Style.VALUE, text.substring(start, end));
        position = end;
      }
    }
    excerpt.add(text.substring(position, shown.end()));
    return excerpt.add(shown.end() < span.end() ? " …" : "");
  }

  private static Span window(String text, Span span, List<Span> highlights, int longest) {
    if (span.length() <= longest) {
      return span;
    }
    int start = span.start();
    int spare = longest;
    if (!highlights.isEmpty()) {
      Span first = highlights.get(0);
      spare = Math.max(0, longest - first.length());
      start = Math.max(span.start(), first.start() - spare / 2);
    }
    start = Math.max(span.start(), Math.min(start, span.end() - longest));
    int end = start + longest;
    return new Span(
        start == span.start() ? start : forward(text, start, end),
        end == span.end() ? end : backward(text, end, start));
  }

  /** Moves a cut forward behind the next blank, or at least off a surrogate pair. */
  private static int forward(String text, int cut, int end) {
    for (int index = cut; index < Math.min(end, cut + SNAP); index++) {
      if (Character.isWhitespace(text.charAt(index))) {
        return index + 1;
      }
    }
    return Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut;
  }

  private static int backward(String text, int cut, int start) {
    for (int index = cut; index > Math.max(start, cut - SNAP); index--) {
      if (Character.isWhitespace(text.charAt(index))) {
        return index;
      }
    }
    return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
  }
}

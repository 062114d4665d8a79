// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.quote;

import dev.synoptic.model.Sentence;
import java.util.Arrays;
import java.util.List;

/**
 * The paragraphs that sentences form.
 *
 * <p>A blank line ends a paragraph; a single line break does so only in a text without blank lines
 * in which some line holds two sentences. A text with one sentence a line and no blank line says
 * nothing about its paragraphs and is one.
 */
final class Paragraphs {

  private final int[] ofSentence;
  private final int[] bounds;

  private Paragraphs(int[] ofSentence, int[] bounds) {
    this.ofSentence = ofSentence;
    this.bounds = bounds;
  }

  static Paragraphs of(String text, List<Sentence> sentences) {
    int count = sentences.size();
    int[] breaks = new int[count];
    int most = 0;
    int fewest = Integer.MAX_VALUE;
    for (int i = 1; i < count; i++) {
      int from = sentences.get(i - 1).span().end();
      breaks[i] = lineBreaks(text, from, sentences.get(i).span().start());
      most = Math.max(most, breaks[i]);
      fewest = Math.min(fewest, breaks[i]);
    }
    int needed = most > 1 ? 2 : fewest == 0 ? 1 : 2;
    int[] ofSentence = new int[count];
    int[] bounds = new int[2 * count];
    int paragraph = -1;
    for (int i = 0; i < count; i++) {
      if (i == 0 || breaks[i] >= needed) {
        paragraph++;
        bounds[2 * paragraph] = sentences.get(i).span().start();
      }
      ofSentence[i] = paragraph;
      bounds[2 * paragraph + 1] = sentences.get(i).span().end();
    }
    return new Paragraphs(ofSentence, Arrays.copyOf(bounds, 2 * (paragraph + 1)));
  }

  private static int lineBreaks(String text, int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || c == '\u2028' || (c == '\r' && (i + 1 >= to || text.charAt(i + 1) != '\n'));
      breaks += c == '\u2029' ? 2 : ends ? 1 : 0;
    }
    return breaks;
  }

  /** Returns the paragraph of a sentence. */
  int of(int sentence) {
    return ofSentence[sentence];
  }

  /** Returns the start and the end of each paragraph in the text. */
  int[] bounds() {
    return bounds.clone();
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.html;

import org.jsoup.nodes.Element;

/**
 * A stretch of text between two edges of block elements.
 *
 * @param element the block element that it stands in
 * @param text the text, white space made one blank each
 * @param words how many words it has
 * @param linkedWords how many of them are links
 */
record Block(Element element, String text, int words, int linkedWords) {

  private static final int SENTENCE = 8;

  /** Whether it is a heading. */
  boolean isHeading() {
    String name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  /** Whether more of it is links than a paragraph has. */
  boolean isLinks() {
    return linkedWords * 2 > words;
  }

  /**
   * How much it looks like a paragraph of an article, in words: none for headings, for what is made
   * of links, and for a few words that end no sentence.
   */
  int weight() {
    boolean sentence = words >= SENTENCE || endsSentence();
    return isHeading() || linkedWords * 3 > words || !sentence ? 0 : words - linkedWords;
  }

  private boolean endsSentence() {
    return words >= 3 && ".!?…”\"»。؟".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}

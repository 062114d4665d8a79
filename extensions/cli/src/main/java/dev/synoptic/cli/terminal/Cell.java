// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.terminal;

/**
 * A part of a line with a width of its own; a longer text is cut and ends in "…".
 *
 * @param style how it looks
 * @param text any text; control characters are escaped
 * @param width columns, at least 1
 * @param right whether the text stands at the right end
 */
public record Cell(Style style, String text, int width, boolean right) {

  void print(StringBuilder line, boolean colour) {
    String shown = fit(PlainText.clean(text), width);
    String padding = " ".repeat(width - DisplayWidth.of(shown));
    String painted = colour ? style.paint(shown) : shown;
    line.append(right ? padding + painted : painted + padding);
  }

  private static String fit(String text, int width) {
    if (DisplayWidth.of(text) <= width) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int room = width - 1;
    for (int character : text.codePoints().toArray()) {
      room -= DisplayWidth.of(character);
      if (room < 0) {
        break;
      }
      kept.appendCodePoint(character);
    }
    return kept.append('…').toString();
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.terminal;

import java.util.List;

/**
 * Lines of styled text, wrapped at a width.
 *
 * <p>Lines end in {@code \n}. No line is wider than the page, but for the indent of a very narrow
 * one. Not safe for several threads.
 */
public final class Page {

  private static final int NARROWEST = 20;

  private final StringBuilder out = new StringBuilder();
  private final int width;
  private final boolean colour;

  /**
   * Starts an empty page.
   *
   * @param width columns; less than 20 is taken as 20
   * @param colour whether to use the colours of ANSI terminals
   */
  public Page(int width, boolean colour) {
    this.width = Math.max(NARROWEST, width);
    this.colour = colour;
  }

  /**
   * Returns the width.
   *
   * @return columns
   */
  public int width() {
    return width;
  }

  /**
   * Prints the title of a section, after an empty line unless it is the first.
   *
   * @param title the title
   * @param remark what else to say, or an empty text
   */
  public void heading(String title, String remark) {
    if (!out.isEmpty()) {
      out.append('\n');
    }
    paragraph(0, 2, new StyledText().add(Style.HEADING, title).add("  ").add(Style.FAINT, remark));
  }

  /**
   * Prints a paragraph.
   *
   * @param indent columns left free in the first line
   * @param hanging columns left free in the lines after it
   * @param text the text; nothing is printed if it is blank
   */
  public void paragraph(int indent, int hanging, StyledText text) {
    int used = 0;
    for (Word word : text.words(colour)) {
      for (Word part : fitting(word, hanging)) {
        used = place(part, used, indent, hanging);
      }
    }
    if (used > 0) {
      out.append('\n');
    }
  }

  private List<Word> fitting(Word word, int hanging) {
    int room = Math.max(NARROWEST / 2, width - hanging);
    return word.width() > room ? word.cut(room) : List.of(word);
  }

  private int place(Word word, int used, int indent, int hanging) {
    int column = used;
    if (column == 0) {
      out.append(" ".repeat(indent));
      column = indent;
    } else if (column + 1 + word.width() <= width) {
      out.append(' ');
      column++;
    } else {
      out.append('\n').append(" ".repeat(hanging));
      column = hanging;
    }
    word.print(out, colour);
    return column + word.width();
  }

  /**
   * Prints a line of cells, each padded on the left to a column of its own.
   *
   * @param cells the cells from left to right
   */
  public void row(List<Cell> cells) {
    StringBuilder line = new StringBuilder();
    for (Cell cell : cells) {
      cell.print(line, colour);
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  /** Prints an empty line. */
  public void blank() {
    out.append('\n');
  }

  @Override
  public String toString() {
    return out.toString();
  }
}

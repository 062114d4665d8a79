// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** A word to lay out: pieces without a blank, each in its style. */
final class Word {

  private record Piece(Style style, String text) {}

  private final List<Piece> pieces = new ArrayList<>();
  private int width;

  void add(Style style, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(style, text));
      width += DisplayWidth.of(text);
    }
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** Returns the columns that the word takes. */
  int width() {
    return width;
  }

  /** Cuts the word into words of at most some columns, at least one character each. */
  List<Word> cut(int maximum) {
    List<Word> parts = new ArrayList<>();
    Word part = new Word();
    for (Piece piece : pieces) {
      int start = 0;
      int room = maximum - part.width;
      int next;
      for (int index = 0; index < piece.text.length(); index = next) {
        int character = piece.text.codePointAt(index);
        next = index + Character.charCount(character);
        room -= DisplayWidth.of(character);
        if (room < 0 && (index > start || !part.isEmpty())) {
          part.add(piece.style, piece.text.substring(start, index));
          parts.add(part);
          part = new Word();
          start = index;
          room = maximum - DisplayWidth.of(character);
        }
      }
      part.add(piece.style, piece.text.substring(start));
    }
    parts.add(part);
    return parts;
  }

  void print(StringBuilder out, boolean colour) {
    for (Piece piece : pieces) {
      out.append(colour ? piece.style.paint(piece.text) : piece.text);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.terminal;

/** What a piece of text is, and so how it looks. */
public enum Style {
  /** Ordinary text. */
  PLAIN(""),
  /** The title of a section. */
  HEADING("1"),
  /** The id of an article. */
  ARTICLE("36"),
  /** A value that stands otherwise elsewhere; without colours it is put between asterisks. */
  VALUE("1;33"),
  /** What matters less. */
  FAINT("2");

  private static final String ESCAPE = "\u001b[";

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** Returns a text with the escape sequences that give it this look. */
  String paint(String text) {
    return code.isEmpty() ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.reliability.fuzz;

import java.nio.charset.StandardCharsets;

/**
 * Turns any bytes into a text: some stand for words and marks that the readers know, so that a
 * fuzzer comes past the first branch, others for any character, halves of pairs included.
 */
final class OddText {

  private static final String[] PIECES = {
    " ",
    " ",
    " ",
    " ",
    ". ",
    ". ",
    ", ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u00A0",
    "\u200B",
    "? ",
    "! ",
    "\u2026",
    "\"",
    "'",
    "\u201C",
    "\u201D",
    "\u2018",
    "\u2019",
    "\u00AB",
    "\u00BB",
    "(",
    ")",
    " - ",
    " \u2014 ",
    ":",
    ";",
    "/",
    "%",
    "$",
    "\u20AC",
    "the ",
    "The ",
    "of ",
    "in ",
    "and ",
    "not ",
    "never ",
    "by ",
    "was ",
    "said ",
    "said that ",
    "according to ",
    "told ",
    "Mr. ",
    "Dr. ",
    "U.S. ",
    "President ",
    "Prime Minister ",
    "Ada ",
    "Lindqvist ",
    "Norvale ",
    "Reuters ",
    "harbour ",
    "bridge ",
    "closed ",
    "collapsed ",
    "people ",
    "injured ",
    "12 ",
    "15 ",
    "2.5 ",
    "1,200 ",
    "1/2 ",
    "-3",
    "1e9",
    "999999999999999999999 ",
    "at least ",
    "more than ",
    "between ",
    "to ",
    "about ",
    "dozen ",
    "hundred ",
    "thousand ",
    "million ",
    "twenty-one ",
    "half ",
    "third ",
    "percent ",
    "km ",
    "tonnes ",
    "Monday ",
    "March ",
    "27 March ",
    "2031 ",
    "2031-03-27",
    "yesterday ",
    "last week ",
    "ago ",
    "10:30 ",
    "5 p.m. ",
    "noon ",
    "By Ada\n",
    "Read also: ",
    "@x ",
    "#y ",
    "http://a.b/c ",
    "e\u0301",
    "\u0301",
    "\uD83D\uDE80",
    "\uD83D",
    "\uDC00",
    "\u200D",
    "\u202E",
    "\u00AD",
    "\uFEFF",
    "\u0000",
    "\u001b[31m",
    "\u0130",
    "\u00DF",
    "\u4E2D\u6587",
    "\u3002",
    "\u05E9\u05DC",
    "\u0661",
    "</script>",
    "<!--",
    "]]>",
    "&lt;",
    "<p>",
    "<article>",
    "</p>",
    "<h1>",
    "{\"id\":\"a\",",
    "\"text\":\"",
    "\\u00",
    "}",
    "=1+1",
    "| ",
    "* ",
    "`",
    "\\"
  };

  private OddText() {}

  /** Returns the text that bytes stand for; any bytes do. */
  static String of(byte[] bytes, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      int value = bytes[i] & 0xFF;
      if (value < PIECES.length) {
        text.append(PIECES[value]);
      } else if (value < 224 || i + 1 == to) {
        text.append((char) (value - PIECES.length + ' '));
      } else {
        i++;
        text.append((char) ((value - 224) << 11 | (bytes[i] & 0xFF) << 3));
      }
    }
    return text.toString();
  }

  /** Returns the bytes as they are, as a program would read them from a file. */
  static String raw(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}

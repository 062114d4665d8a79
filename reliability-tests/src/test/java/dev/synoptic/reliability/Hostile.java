// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.reliability;

import java.util.Random;
import java.util.function.IntFunction;

/** Texts made to cost as much as possible, of any size. */
enum Hostile {
  /** One line without a stop. */
  ONE_LINE(n -> words(n, ' ', "", 5000)),
  /** One word again and again. */
  SAME_WORD("harbour "::repeat),
  /** One function word again and again. */
  SAME_FUNCTION_WORD("the "::repeat),
  /** One sentence of one word again and again. */
  SAME_SENTENCE("Harbour. "::repeat),
  /** Sentences of one word, no two the same. */
  ONE_WORD_SENTENCES(n -> numbered(n, "W", "q. ")),
  /** Two sentences of one word, each again and again. */
  TWO_SENTENCES(n -> words(n, '.', " ", 2)),
  /** Quotation marks that open and open, then close. */
  DEEP_QUOTES(n -> "\u201C".repeat(n) + "word" + "\u201D".repeat(n)),
  /** Quotations in quotations. */
  NESTED_QUOTES(n -> "\u201CThe mayor \u2018said ".repeat(n) + "yes\u2019 \u201D".repeat(n)),
  /** Straight marks, of which nobody can tell whether they open. */
  STRAIGHT_QUOTES("\"word "::repeat),
  /** The same quotation with its speaker, a paragraph each. */
  SAME_QUOTATION("\u201CWe agree to the harbour plan,\u201D said Ada.\n\n"::repeat),
  /** Letters under heaps of marks. */
  ZALGO(Hostile::zalgo),
  /** One letter under all marks. */
  ONE_ZALGO_LETTER(n -> "a" + "\u0301".repeat(n)),
  /** Halves of pairs. */
  HALF_PAIRS(n -> "\uD83D \uDC00\uDC00 \uD800".repeat(n / 4)),
  /** Numbers and nothing else. */
  NUMBERS(n -> words(n, ' ', "1", 100_000)),
  /** One number of very many digits. */
  ONE_NUMBER("1"::repeat),
  /** Number words that add up for ever. */
  NUMBER_WORDS("one hundred and "::repeat),
  /** Digits with separators. */
  SEPARATED_DIGITS("12-3/4:5,"::repeat),
  /** No white space at all. */
  NO_SPACES("harbourBridge"::repeat),
  /** Stops and nothing else. */
  STOPS(". . ."::repeat),
  /** Short forms. */
  SHORT_FORMS("U.S. "::repeat),
  /** Names, no two the same, that begin with the same letters. */
  NAMES(n -> numbered(n, "Alexander Alex", "ov met. ")),
  /** Names in one sentence. */
  NAMES_IN_ONE_SENTENCE(n -> numbered(n, "Mr. Nor", "son and ")),
  /** One name of very many words. */
  ONE_NAME("Ada "::repeat),
  /** Dates. */
  DATES("March 5, "::repeat),
  /** Lines of one letter. */
  LINES("a\n"::repeat),
  /** Bylines. */
  BYLINES("By Ada\n"::repeat),
  /** Sentences that credit a source. */
  SOURCES("Reuters reported it. "::repeat),
  /** Brackets that never close. */
  BRACKETS("(["::repeat),
  /** Joiners, marks of direction and control characters. */
  INVISIBLE("\u200D\u202E\u0000\u00AD"::repeat),
  /** A script without blanks. */
  IDEOGRAPHS("\u4E2D\u6587"::repeat),
  /** Clauses in clauses. */
  CLAUSES("who said, and "::repeat);

  private final IntFunction<String> maker;

  Hostile(IntFunction<String> maker) {
    this.maker = maker;
  }

  /** Makes a text of {@code n} pieces. */
  String text(int n) {
    return maker.apply(n);
  }

  private static String words(int n, char end, String head, int different) {
    Random random = new Random(n);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < n; i++) {
      text.append(head.isBlank() ? "Harbour" : head).append(random.nextInt(different));
      text.append(end).append(end == ' ' ? "" : " ");
    }
    return text.toString();
  }

  private static String numbered(int n, String head, String tail) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < n; i++) {
      text.append(head).append(Integer.toString(i, 36)).append(tail);
    }
    return text.toString();
  }

  private static String zalgo(int n) {
    Random random = new Random(n);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < n; i++) {
      text.append((char) ('a' + i % 26)).append((char) (0x300 + random.nextInt(0x6F)));
      text.append(i % 50 == 0 ? " " : "");
    }
    return text.toString();
  }
}

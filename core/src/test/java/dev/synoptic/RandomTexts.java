// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random articles: sentences of a small vocabulary, so that they overlap, among hostile text. */
public final class RandomTexts {

  private static final List<String> WORDS =
      List.of(
          "harbour",
          "bridge",
          "mayor",
          "said",
          "the",
          "a",
          "closed",
          "Tuesday",
          "12",
          "15",
          "people",
          "injured",
          "not",
          "Ada",
          "Lindqvist",
          "ferry",
          "reopened",
          "of",
          "in",
          "Norvale",
          "costs",
          "$4.5",
          "million",
          "ship",
          "captain",
          "denied",
          "Dr.",
          "U.S.",
          "per",
          "cent",
          "will",
          "may",
          "three",
          "workers",
          "union",
          "strike",
          "\"never\"",
          "“we",
          "agree”",
          "he");

  private static final List<String> HOSTILE =
      List.of(
          "\uD83D\uDE80\uD83D\uDE80",
          "e\u0301\u0302\u0303",
          "\r\n\r\n",
          "so\u00ADft",
          "\u200Bzero\u200B",
          "\u0645\u0631\u062D\u0628\u0627",
          "\uD800",
          "\uDC00x",
          "***",
          "...",
          "\u00A0",
          "\u2026",
          "((((",
          "\"\"\"\"",
          "1e999",
          "999999999999999999999",
          "-0",
          "'",
          "\u3002\u3002",
          "\t");

  private RandomTexts() {}

  /**
   * Returns texts, empty ones among them.
   *
   * @return the texts
   */
  @SuppressWarnings("exports")
  public static Arbitrary<String> texts() {
    Arbitrary<String> word = Arbitraries.of(WORDS);
    Arbitrary<String> hostile = Arbitraries.of(HOSTILE);
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(12, word),
            net.jqwik.api.Tuple.of(1, hostile),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(6)));
    Arbitrary<String> sentence =
        piece.list().ofMinSize(1).ofMaxSize(14).map(pieces -> String.join(" ", pieces));
    Arbitrary<String> end = Arbitraries.of(". ", "? ", "! ", ".\n", "\n\n", ".\r\n", ".” ", " ");
    return net.jqwik.api.Combinators.combine(sentence, end)
        .as(String::concat)
        .list()
        .ofMaxSize(12)
        .map(sentences -> String.join("", sentences));
  }
}

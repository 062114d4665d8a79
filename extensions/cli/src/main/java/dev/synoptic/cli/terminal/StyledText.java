// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Text in several styles, made safe to show as it is put together; not safe for several threads.
 */
public final class StyledText {

  private record Run(Style style, String text) {}

  private final List<Run> runs = new ArrayList<>();

  /** Starts empty. */
  public StyledText() {}

  /**
   * Appends ordinary text.
   *
   * @param text any text; control characters are escaped
   * @return this text
   */
  public StyledText add(String text) {
    return add(Style.PLAIN, text);
  }

  /**
   * Appends text in a style.
   *
   * @param style how it looks
   * @param text any text; control characters are escaped
   * @return this text
   */
  public StyledText add(Style style, String text) {
    runs.add(new Run(style, PlainText.clean(text)));
    return this;
  }

  /**
   * Appends article ids, set apart by commas.
   *
   * @param ids the ids
   * @return this text
   */
  public StyledText articles(Iterable<String> ids) {
    String separator = "";
    for (String id : ids) {
      add(separator).add(Style.ARTICLE, id);
      separator = ", ";
    }
    return this;
  }

  /**
   * Appends another text.
   *
   * @param other the text
   * @return this text
   */
  public StyledText add(StyledText other) {
    runs.addAll(other.runs);
    return this;
  }

  /** Returns the words, cut at blanks; a word may hold pieces in several styles. */
  List<Word> words(boolean colour) {
    List<Word> words = new ArrayList<>();
    Word word = new Word();
    for (Run run : runs) {
      String text = colour ? run.text : marked(run);
      int start = 0;
      for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', start)) {
        word.add(run.style, text.substring(start, blank));
        word = next(word, words);
        start = blank + 1;
      }
      word.add(run.style, text.substring(start));
    }
    next(word, words);
    return words;
  }

  private static String marked(Run run) {
    return run.style == Style.VALUE && !run.text.isBlank()
        ? "*" + run.text.strip() + "*"
        : run.text;
  }

  private static Word next(Word word, List<Word> words) {
    if (word.isEmpty()) {
      return word;
    }
    words.add(word);
    return new Word();
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

import org.jspecify.annotations.Nullable;

/** Finds the offices that stand in front of names and behind them. */
final class NameOffices {

  private static final int LONGEST = 8;
  private static final int LONGEST_BODY = 3;

  private final NameTokens tokens;

  NameOffices(NameTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Returns the end of the office at the head of a run: the index after its last form of address or
   * office; {@code first} if there is none.
   */
  int titleEnd(int first, int end) {
    int found = first;
    int word = first;
    while (word < end) {
      Lexeme lexeme = tokens.lexeme(word);
      if (lexeme.isTitle()) {
        word++;
        found = word;
      } else if (lexeme.is(WordClass.MODIFIER)) {
        word++;
      } else if (found > first && isOf(word)) {
        word = afterOf(word, end);
        found = word < end ? word : found;
      } else {
        GazetteerForm form = found == first ? tokens.match(word, end) : null;
        if (form == null || !leadsToTitle(word + form.length(), end)) {
          break;
        }
        word += form.length();
      }
    }
    return found;
  }

  private boolean isOf(int word) {
    String base = tokens.base(word);
    return base.equals("of") || base.equals("for");
  }

  /** Passes over "of the European Commission", "of Defence"; goes nowhere past other words. */
  private int afterOf(int of, int end) {
    int word = of + 1;
    if (word < end && tokens.base(word).equals("the")) {
      word++;
    }
    if (word >= end) {
      return end;
    }
    GazetteerForm form = tokens.match(word, end);
    if (form != null) {
      int next = word + form.length();
      return form.demonym() ? afterBody(next, end) : next;
    }
    int start = word;
    while (word < end && tokens.is(word, WordClass.MODIFIER)) {
      word++;
    }
    return word > start ? word : end;
  }

  /** "of the Swiss Armed Forces": passes over a body of two or three words. */
  private int afterBody(int first, int end) {
    for (int word = first; word < Math.min(end, first + LONGEST_BODY); word++) {
      if (tokens.is(word, WordClass.ORGHEAD)) {
        return word + 1;
      }
    }
    return first;
  }

  private boolean leadsToTitle(int word, int end) {
    int next = word;
    while (next < end && tokens.is(next, WordClass.MODIFIER) && !tokens.lexeme(next).isTitle()) {
      next++;
    }
    return next < end && tokens.lexeme(next).isTitle();
  }

  /**
   * Returns the first word of the office in front of a name.
   *
   * @param first the name's first word, or the first word of the office inside its run
   * @param titled whether part of the office was found already
   * @param before the name that was read before this one, if any
   */
  int officeBefore(int first, int end, boolean titled, @Nullable NameDraft before) {
    boolean headed = titled;
    int found = first;
    int word = first;
    while (word > 0 && first - word < LONGEST && isWithin(word, headed, end)) {
      int previous = word - 1;
      Lexeme lexeme = tokens.lexeme(previous);
      if (lexeme.isTitle()) {
        headed = true;
        word = previous;
      } else if (headed && lexeme.is(WordClass.MODIFIER) && !tokens.isPossessive(previous)) {
        word = previous;
      } else if (headed && before != null && before.form != null && before.end == word) {
        word = before.first;
      } else {
        break;
      }
      found = word;
    }
    return found;
  }

  /** Tells whether a word belongs with the word before it; "the president, Ann Lee, said". */
  private boolean isWithin(int word, boolean headed, int end) {
    Gap gap = tokens.gap(word);
    if (gap == Gap.COMMA) {
      return !headed && tokens.gap(end) == Gap.COMMA && isArticleBefore(word - 1);
    }
    return gap.joinsForm();
  }

  private boolean isArticleBefore(int last) {
    int word = last;
    while (word >= 0 && last - word < LONGEST && isOfficeWord(word)) {
      word--;
    }
    return word >= 0 && (tokens.is(word, WordClass.ARTICLE) || tokens.isPossessive(word));
  }

  private boolean isOfficeWord(int word) {
    Lexeme lexeme = tokens.lexeme(word);
    return lexeme.isTitle()
        || lexeme.is(WordClass.MODIFIER)
        || (!lexeme.is(WordClass.ARTICLE)
            && !lexeme.forms().isEmpty()
            && !tokens.isPossessive(word));
  }

  /** Sets the office behind a name: ", the president of France,". */
  void findLater(NameDraft name) {
    if (tokens.gap(name.end) != Gap.COMMA || tokens.isPossessive(name.end - 1)) {
      return;
    }
    int word = name.end;
    if (tokens.is(word, WordClass.ARTICLE)) {
      word++;
    }
    int end = headEnd(word);
    if (end > word && !startsName(end)) {
      name.laterOffice = word;
      name.laterOfficeEnd = complementEnd(end);
    }
  }

  /** Returns the index after the office's head, or {@code first} if no office starts there. */
  private int headEnd(int first) {
    int found = first;
    int word = first;
    while (word < tokens.size()
        && word - first < LONGEST
        && (word == first || tokens.gap(word).joinsForm())) {
      Lexeme lexeme = tokens.lexeme(word);
      if (lexeme.isTitle()) {
        found = word + 1;
      } else if (!lexeme.is(WordClass.MODIFIER)) {
        GazetteerForm form = tokens.match(word, tokens.size());
        if (form == null || found > first) {
          break;
        }
        word += form.length() - 1;
      }
      word++;
    }
    return found;
  }

  /** The office may be the next name's: "Ann Lee, Prime Minister Bo Kim and others". */
  private boolean startsName(int word) {
    return word < tokens.size()
        && tokens.gap(word).joinsForm()
        && tokens.isCapitalized(word)
        && !tokens.is(word, WordClass.ORGHEAD);
  }

  /** Passes over "of" or "for" and the capitalised or official words behind it. */
  private int complementEnd(int end) {
    boolean complement = end + 1 < tokens.size() && tokens.gap(end) == Gap.SPACE && isTo(end);
    if (!complement) {
      return end;
    }
    int word = end + 1;
    if (tokens.is(word, WordClass.ARTICLE) && tokens.gap(word) == Gap.SPACE) {
      word++;
    }
    int start = word;
    while (word < tokens.size() && word - start < LONGEST && tokens.gap(word).joinsForm()) {
      GazetteerForm form = tokens.match(word, tokens.size());
      if (form == null && !isOfficial(word)) {
        break;
      }
      word += form == null ? 1 : form.length();
    }
    return word > start ? word : end;
  }

  private boolean isTo(int word) {
    String base = tokens.base(word);
    return isOf(word) || base.equals("at") || base.equals("to") || base.equals("in");
  }

  private boolean isOfficial(int word) {
    return tokens.isCapitalized(word)
        || tokens.is(word, WordClass.MODIFIER)
        || tokens.is(word, WordClass.OFFICE)
        || tokens.is(word, WordClass.ORGHEAD)
        || tokens.base(word).equals("of");
  }
}

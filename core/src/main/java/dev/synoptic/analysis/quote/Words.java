// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.quote;

import dev.synoptic.analysis.name.NameMention;
import dev.synoptic.analysis.token.Tokens;
import java.util.Arrays;
import java.util.List;

/**
 * The words of an article, punctuation tokens left out, with the punctuation that stands in front
 * of each.
 *
 * <p>Word {@code w} is token {@link #token}; words are numbered without gaps. Built in one pass
 * over the text, so that asking for the punctuation between two words costs nothing.
 */
final class Words {

  static final int COMMA = 1;
  static final int COLON = 1 << 1;
  static final int SEMICOLON = 1 << 2;
  static final int DASH = 1 << 3;
  static final int PARENTHESIS = 1 << 4;
  static final int MARK = 1 << 5;
  static final int FULL_STOP = 1 << 6;
  static final int CRY = 1 << 7;
  static final int BREAK = COMMA | COLON | SEMICOLON | DASH | PARENTHESIS;

  private final Tokens tokens;
  private final List<NameMention> names;
  private final int[] wordTokens;
  private final int[] wordOfToken;
  private final byte[] gaps;
  private final int[] nameOfWord;

  Words(Tokens tokens, List<NameMention> names) {
    this.tokens = tokens;
    this.names = names;
    int count = tokens.size();
    wordOfToken = new int[count + 1];
    int[] kept = new int[count];
    int words = 0;
    for (int token = 0; token < count; token++) {
      wordOfToken[token] = words;
      if (!tokens.is(token, Tokens.PUNCTUATION)) {
        kept[words++] = token;
      }
    }
    wordOfToken[count] = words;
    wordTokens = Arrays.copyOf(kept, words);
    gaps = new byte[words + 1];
    nameOfWord = new int[words];
    readGaps();
    placeNames();
  }

  private void readGaps() {
    String text = tokens.text();
    int position = 0;
    for (int word = 0; word <= wordTokens.length; word++) {
      int end = word < wordTokens.length ? start(word) : text.length();
      int flags = 0;
      for (int i = position; i < end; i++) {
        flags |= flag(text, i);
      }
      gaps[word] = (byte) flags;
      position = word < wordTokens.length ? end(word) : end;
    }
  }

  private static int flag(String text, int i) {
    return switch (text.charAt(i)) {
      case ',' -> COMMA;
      case ':' -> COLON;
      case ';' -> SEMICOLON;
      case '\u2013', '\u2014', '\u2015' -> DASH;
      case '-' -> isDash(text, i) ? DASH : 0;
      case '(', ')', '[', ']', '|' -> PARENTHESIS;
      case '.', '\u2026' -> FULL_STOP;
      case '!', '?' -> CRY;
      default -> QuoteMarks.isMark(text.charAt(i)) ? MARK : 0;
    };
  }

  private static boolean isDash(String text, int i) {
    return i + 1 < text.length()
        && (Character.isWhitespace(text.charAt(i + 1)) || text.charAt(i + 1) == '-');
  }

  private void placeNames() {
    Arrays.fill(nameOfWord, -1);
    for (int name = 0; name < names.size(); name++) {
      int end = isParty(name) ? 0 : endOfName(name);
      for (int word = firstOfName(name); word < end; word++) {
        nameOfWord[word] = name;
      }
    }
  }

  /** "R-Ohio" behind a politician's name tells where he belongs, and names nobody. */
  private boolean isParty(int name) {
    int first = firstOfName(name);
    int hyphen = first < size() ? start(first) + 1 : tokens.text().length();
    return hyphen + 1 < tokens.text().length()
        && tokens.text().charAt(hyphen) == '-'
        && Character.isLetter(tokens.text().charAt(hyphen + 1));
  }

  /** Returns the number of words. */
  int size() {
    return wordTokens.length;
  }

  /** Returns the token that a word is. */
  int token(int word) {
    return wordTokens[word];
  }

  /** Returns where a word starts in the text. */
  int start(int word) {
    return tokens.start(wordTokens[word]);
  }

  /** Returns where a word ends in the text. */
  int end(int word) {
    return tokens.end(wordTokens[word]);
  }

  /** Returns the folded form of a word. */
  String normal(int word) {
    return tokens.normal(wordTokens[word]);
  }

  /** Tells whether a word has one of the flags of {@link Tokens}. */
  boolean is(int word, int flag) {
    return tokens.is(wordTokens[word], flag);
  }

  /** Tells whether some of the given punctuation stands before a word; the end is a word, too. */
  boolean gap(int word, int flags) {
    return (gaps[word] & flags) != 0;
  }

  /** Returns the sentence that a word stands in. */
  int sentence(int word) {
    return tokens.sentenceOf(wordTokens[word]);
  }

  /** Returns the first word of a sentence. */
  int firstOfSentence(int sentence) {
    return wordOfToken[tokens.firstToken(sentence)];
  }

  /** Returns the word after a sentence's last one. */
  int endOfSentence(int sentence) {
    return wordOfToken[tokens.endToken(sentence)];
  }

  /** Returns the name that covers a word, -1 if none. */
  int name(int word) {
    return nameOfWord[word];
  }

  /** Returns the mention with an index. */
  NameMention mention(int name) {
    return names.get(name);
  }

  /** Returns the first word of a name. */
  int firstOfName(int name) {
    return wordOfToken[names.get(name).firstToken()];
  }

  /** Returns the word after a name's last one. */
  int endOfName(int name) {
    return wordOfToken[names.get(name).endToken()];
  }

  /** Returns the first word of the office in front of a name, or of the name. */
  int officeOfName(int name) {
    return wordOfToken[names.get(name).office()];
  }

  /** Returns the first word that starts at or after a place in the text. */
  int at(int position) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start(middle) < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Tells whether a word, or the name that ends with it, is a possessor ("the firm's"). */
  boolean isPossessive(int word) {
    String normal = normal(word);
    if (normal.endsWith("'s")) {
      return true;
    }
    if (word + 1 < size() && normal(word + 1).equals("'s")) {
      return true;
    }
    int end = end(word);
    String text = tokens.text();
    return normal.endsWith("s")
        && end + 1 < text.length()
        && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019')
        && text.charAt(end + 1) == ' '
        && word + 1 < size()
        && !gap(word + 1, BREAK)
        && !is(word + 1, Tokens.FUNCTION);
  }
}

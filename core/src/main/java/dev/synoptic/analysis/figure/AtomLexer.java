// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.text.Folding;
import dev.synoptic.text.Work;

/** Cuts a text into atoms, in one pass from left to right. */
final class AtomLexer {

  private static final int LONGEST_WORD = 16;

  private final Tokens tokens;
  private final Atoms atoms;
  private final String text;
  private final NumeralScanner scanner;
  private int token;
  private int sentence;
  private int nextBreak;

  AtomLexer(Tokens tokens, Atoms atoms) {
    this.tokens = tokens;
    this.atoms = atoms;
    this.text = tokens.text();
    this.scanner = new NumeralScanner(text);
    this.nextBreak = tokens.sentences() > 0 ? tokens.firstToken(0) : 0;
  }

  void read() {
    int position = 0;
    while (position < text.length() && token < tokens.size()) {
      Work.step(1);
      char character = text.charAt(position);
      int plain = plainEnd(position);
      if (plain > position) {
        position = readPlain(position, plain);
      } else if (character == ' '
          || Character.isWhitespace(character)
          || Character.isSpaceChar(character)) {
        position++;
      } else {
        position = readAt(position, character);
      }
    }
    if (position < text.length() && tokens.size() > 0) {
      readTail(position);
    }
  }

  /** Reads what touches the last token: a percent sign, for one. */
  private void readTail(int from) {
    int position = from;
    int limit = Math.min(text.length(), from + 4);
    while (position < limit && !Character.isLetterOrDigit(text.charAt(position))) {
      if (!Character.isWhitespace(text.charAt(position))) {
        atoms.add(Atoms.SIGN, 0, position, position + 1, -1, 0, FigureWord.NONE);
      }
      position++;
    }
  }

  /** Returns the end of a token of plain letters that is an atom as it is; 0 if none is here. */
  private int plainEnd(int position) {
    if (token >= tokens.size()
        || tokens.start(token) != position
        || !tokens.is(token, Tokens.PLAIN)) {
      return 0;
    }
    int end = tokens.end(token);
    if (end == text.length()) {
      return end;
    }
    char next = text.charAt(end);
    return next < 0x80 && !isLetter(next) && !isDigit(next) ? end : 0;
  }

  private int readPlain(int position, int end) {
    int current = token;
    markSentence(position);
    int capital = tokens.is(current, Tokens.CAPITALIZED) ? Atoms.CAPITAL : 0;
    int trait = tokens.is(current, Tokens.ALL_CAPS) ? capital | Atoms.UPPER : capital;
    FigureWord word = FigureWords.find(tokens, current);
    return add(Atoms.WORD, trait, position, end, current, 0, word);
  }

  private int readAt(int position, char character) {
    int current = tokenAt(position);
    markSentence(position);
    if (isDigit(character)) {
      return readNumber(position, current);
    }
    if (isLetter(character)) {
      return readLetters(position, current);
    }
    double part = NumeralScanner.vulgar(character);
    int end = position + 1;
    if (part > 0) {
      atoms.add(Atoms.NUMBER, Atoms.FRACTIONAL, position, end, current, part, FigureWord.NONE);
    } else {
      atoms.add(Atoms.SIGN, 0, position, end, current, 0, FigureWord.NONE);
    }
    advance(end);
    return end;
  }

  private int tokenAt(int position) {
    advance(position);
    return token < tokens.size() && tokens.start(token) <= position ? token : -1;
  }

  private void advance(int position) {
    while (token < tokens.size() && tokens.end(token) <= position) {
      token++;
    }
  }

  private void markSentence(int position) {
    if (token < tokens.size() && token >= nextBreak && tokens.start(token) <= position) {
      atoms.addBreak(position);
      while (sentence < tokens.sentences() && tokens.firstToken(sentence) <= token) {
        sentence++;
      }
      nextBreak = sentence < tokens.sentences() ? tokens.firstToken(sentence) : Integer.MAX_VALUE;
    }
  }

  private int readNumber(int position, int current) {
    scanner.scan(position);
    int end = scanner.end();
    int letters = lettersEnd(end);
    if (scanner.isCode()) {
      return add(Atoms.CODE, 0, position, Math.max(end, letters), current, 0, FigureWord.NONE);
    }
    int trait = scanner.traits();
    if (letters == end) {
      return add(Atoms.NUMBER, trait, position, end, current, scanner.value(), FigureWord.NONE);
    }
    return readSuffixed(position, end, letters, current, trait);
  }

  private int readSuffixed(int position, int end, int letters, int current, int trait) {
    int suffix = suffixTrait(end, letters);
    double value = scanner.value();
    if (suffix != 0) {
      return add(Atoms.NUMBER, trait | suffix, position, letters, current, value, FigureWord.NONE);
    }
    if (!splits(end, letters)) {
      return add(Atoms.CODE, 0, position, codeEnd(letters), current, 0, FigureWord.NONE);
    }
    return add(Atoms.NUMBER, trait, position, end, current, value, FigureWord.NONE);
  }

  /** Tells whether the letters behind digits are a unit, a magnitude or another script. */
  private boolean splits(int start, int end) {
    if (end - start == 1 && isTimeMark(start)) {
      return true;
    }
    if (end < text.length() && isDigit(text.charAt(end))) {
      return false;
    }
    if (text.charAt(start) >= 0x250) {
      return true;
    }
    FigureWord word = lookUp(start, end, -1);
    boolean capital = end - start == 1 && Character.isUpperCase(text.charAt(start));
    if (capital && !word.is(FigureWord.MAGNITUDE | FigureWord.TEMPERATURE)) {
      return false;
    }
    return word.is(
        FigureWord.UNIT
            | FigureWord.MAGNITUDE
            | FigureWord.MERIDIEM
            | FigureWord.TEMPERATURE
            | FigureWord.CODE
            | FigureWord.CURRENCY);
  }

  /** Recognises the T and Z of "2031-03-27T20:00Z". */
  private boolean isTimeMark(int at) {
    boolean digits = at + 1 < text.length() && isDigit(text.charAt(at + 1));
    return digits
        ? text.charAt(at) == 'T' && at > 2 && text.charAt(at - 3) == '-'
        : text.charAt(at) == 'Z';
  }

  private int suffixTrait(int start, int end) {
    if (end - start == 1 && text.charAt(start) == 's') {
      return Atoms.PLURAL;
    }
    if (end - start != 2) {
      return 0;
    }
    String suffix = Folding.fold(text, start, end);
    boolean ordinal =
        suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd") || suffix.equals("th");
    return ordinal ? Atoms.ORDINAL : 0;
  }

  private int readLetters(int position, int current) {
    int end = lettersEnd(position);
    boolean digits = end < text.length() && isDigit(text.charAt(end));
    if (digits && !(end - position == 1 && position > 0 && isTimeMark(position))) {
      return readMixed(position, end, current);
    }
    end = abbreviationEnd(position, end);
    return add(
        Atoms.WORD,
        caseOf(position, end),
        position,
        end,
        current,
        0,
        lookUp(position, end, current));
  }

  private int readMixed(int position, int letters, int current) {
    if (letters - position == 3 && lookUp(position, letters, -1).is(FigureWord.CODE)) {
      return add(
          Atoms.WORD,
          caseOf(position, letters),
          position,
          letters,
          current,
          0,
          lookUp(position, letters, -1));
    }
    int end = codeEnd(letters);
    FigureWord word = lookUp(position, end, current);
    byte kind = word.is(FigureWord.UNIT) ? Atoms.WORD : Atoms.CODE;
    return add(kind, 0, position, end, current, 0, word);
  }

  /** Takes the rest of "p.m." and "U.S.": single letters with full stops between them. */
  private int abbreviationEnd(int start, int end) {
    int at = end;
    if (end - start == 1) {
      while (at + 1 < text.length()
          && text.charAt(at) == '.'
          && isLetter(text.charAt(at + 1))
          && !(at + 2 < text.length() && Character.isLetterOrDigit(text.charAt(at + 2)))) {
        at += 2;
      }
    }
    return at;
  }

  private int add(
      byte kind, int trait, int start, int end, int current, double value, FigureWord word) {
    atoms.add(kind, trait, start, end, current, value, word);
    advance(end);
    return end;
  }

  private int caseOf(int start, int end) {
    if (!Character.isUpperCase(text.charAt(start))) {
      return 0;
    }
    for (int i = start + 1; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return Atoms.CAPITAL;
      }
    }
    return Atoms.CAPITAL | Atoms.UPPER;
  }

  private FigureWord lookUp(int start, int end, int current) {
    if (end - start > LONGEST_WORD) {
      return FigureWord.NONE;
    }
    if (current >= 0
        && tokens.start(current) == start
        && tokens.end(current) == end
        && text.charAt(end - 1) < 0x80
        && (end - start == 1 || text.charAt(start + 1) != '.')) {
      return FigureWords.find(tokens, current);
    }
    String word = Folding.fold(text, start, end);
    return FigureWords.find(word.indexOf('.') > 0 ? word.replace(".", "") : word);
  }

  private int lettersEnd(int start) {
    int end = start;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    boolean power =
        end > start
            && end < text.length()
            && (text.charAt(end) == '\u00B2' || text.charAt(end) == '\u00B3');
    return power ? end + 1 : end;
  }

  private int codeEnd(int start) {
    int end = start;
    while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char character) {
    return character < 0x80 ? character >= '0' && character <= '9' : Character.isDigit(character);
  }

  private static boolean isLetter(char character) {
    if (character < 0x80) {
      return (character | 0x20) >= 'a' && (character | 0x20) <= 'z';
    }
    return character != '\u00BA'
        && character != '\u00AA'
        && (Character.isLetter(character)
            || Character.isSurrogate(character)
            || Character.getType(character) == Character.NON_SPACING_MARK);
  }
}

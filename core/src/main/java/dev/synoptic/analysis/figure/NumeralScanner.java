// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

/**
 * Reads a number in digits: "20,000", "3.5", "1.000.000", "3,5", "12,34,567", "20'000", "20 000"
 * with a space that does not break. Decimal digits of every script in the basic plane count.
 *
 * <p>"1.234" is a number with a fraction, "1,234" a group. More than 24 digits in front of the
 * decimal sign, or a second decimal sign, make a code rather than a number.
 */
final class NumeralScanner {

  private static final int MOST_DIGITS = 24;

  private final String text;
  private final StringBuilder digits = new StringBuilder(32);
  private int end;
  private int traits;
  private boolean code;
  private double value;

  NumeralScanner(String text) {
    this.text = text;
  }

  int end() {
    return end;
  }

  int traits() {
    return traits;
  }

  boolean isCode() {
    return code;
  }

  double value() {
    return value;
  }

  /** Returns the value of a fraction in one character; 0 if it is none. */
  static double vulgar(char character) {
    return switch (character) {
      case '\u00BD' -> 0.5;
      case '\u00BC' -> 0.25;
      case '\u00BE' -> 0.75;
      case '\u2153' -> 1.0 / 3;
      case '\u2154' -> 2.0 / 3;
      case '\u215B' -> 0.125;
      default -> 0;
    };
  }

  /** Reads the number that starts at a digit. */
  void scan(int start) {
    digits.setLength(0);
    traits = 0;
    int at = takeDigits(start);
    int whole = at - start;
    if (whole > 1 && digits.charAt(0) == '0') {
      traits |= Atoms.LEADING_ZERO;
    }
    if (whole <= 3) {
      at = takeGroups(at);
    }
    at = takeFraction(at);
    code = digits.length() > MOST_DIGITS;
    at = takeRest(at);
    end = at;
    value = code ? 0 : number();
  }

  private int takeDigits(int start) {
    int at = start;
    while (digitAt(at) >= 0) {
      if (digits.length() <= MOST_DIGITS) {
        digits.append((char) ('0' + digitAt(at)));
      }
      at++;
    }
    return at;
  }

  private int takeGroups(int start) {
    int at = start;
    char separator = at < text.length() ? text.charAt(at) : ' ';
    if (!isSeparator(separator) || (separator == '.' && !repeats(at))) {
      return at;
    }
    int length = groupLength(at, separator);
    while (length > 0) {
      at = takeDigits(at + 1);
      traits |= Atoms.GROUPED;
      length = groupLength(at, separator);
    }
    return at;
  }

  private static boolean isSeparator(char character) {
    return switch (character) {
      case ',', '.', '\'', '\u2019', '\u00A0', '\u202F', '\u2009' -> true;
      default -> false;
    };
  }

  /** Tells whether full stops group: two groups of three, or one and then a decimal comma. */
  private boolean repeats(int at) {
    if (digitsFrom(at + 1) != 3 || at + 5 >= text.length()) {
      return false;
    }
    char next = text.charAt(at + 4);
    int after = digitsFrom(at + 5);
    return (next == '.' && after == 3) || (next == ',' && after > 0 && after < 3);
  }

  /** Returns the length of the group behind a separator: 3, or 2 in the Indian manner; else 0. */
  private int groupLength(int at, char separator) {
    if (at >= text.length() || text.charAt(at) != separator) {
      return 0;
    }
    int length = digitsFrom(at + 1);
    boolean indian =
        length == 2
            && separator == ','
            && at + 3 < text.length()
            && text.charAt(at + 3) == ','
            && digitsFrom(at + 4) >= 2
            && digitsFrom(at + 4) <= 3;
    return length == 3 || indian ? length : 0;
  }

  private int takeFraction(int at) {
    if (at >= text.length() || digitAt(at + 1) < 0) {
      return at;
    }
    char sign = text.charAt(at);
    boolean grouped = (traits & Atoms.GROUPED) != 0;
    boolean comma = sign == ',' && !grouped && digitsFrom(at + 1) < 3;
    boolean closesGroups = sign == ',' && grouped && text.charAt(at - 4) == '.';
    if (sign != '.' && !comma && !closesGroups) {
      return at;
    }
    digits.append('.');
    traits |= Atoms.FRACTIONAL;
    return takeDigits(at + 1);
  }

  /** Takes further digits behind full stops or commas, which make the whole no number. */
  private int takeRest(int start) {
    int at = start;
    while (at < text.length()
        && (text.charAt(at) == '.' || text.charAt(at) == ',')
        && digitAt(at + 1) >= 0) {
      code = true;
      at = skipDigits(at + 1);
    }
    return at;
  }

  private int skipDigits(int start) {
    int at = start;
    while (digitAt(at) >= 0) {
      at++;
    }
    return at;
  }

  /** Returns the number of digits from a place on, 4 for more than three. */
  private int digitsFrom(int start) {
    int at = start;
    while (at < start + 4 && digitAt(at) >= 0) {
      at++;
    }
    return at - start;
  }

  private int digitAt(int at) {
    if (at >= text.length()) {
      return -1;
    }
    char character = text.charAt(at);
    return character >= '0' && character <= '9'
        ? character - '0'
        : character < 0x80 ? -1 : Character.digit(character, 10);
  }

  private double number() {
    if (digits.length() > 15 || (traits & Atoms.FRACTIONAL) != 0) {
      return Double.parseDouble(digits.toString());
    }
    long number = 0;
    for (int i = 0; i < digits.length(); i++) {
      number = number * 10 + (digits.charAt(i) - '0');
    }
    return number;
  }
}

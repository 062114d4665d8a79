// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

/**
 * Reduces a word to what its transliterations have in common; see {@link
 * NameLikeness#skeleton(String)} for the statement.
 */
final class Skeleton {

  private static final int SHORTEST = 4;

  private final String word;
  private final StringBuilder out;
  private int at;
  private boolean begun;

  private Skeleton(String word) {
    this.word = word;
    out = new StringBuilder(word.length());
  }

  static String of(String normal) {
    String word = Gazetteer.english().representative(letters(normal));
    if (word.length() < SHORTEST || !isLatin(word)) {
      return word;
    }
    Skeleton skeleton = new Skeleton(word);
    skeleton.run();
    return skeleton.out.toString();
  }

  private static String letters(String normal) {
    String word = normal.endsWith("'s") ? normal.substring(0, normal.length() - 2) : normal;
    boolean clean = true;
    for (int i = 0; i < word.length(); i++) {
      clean &= word.charAt(i) != '\'' && word.charAt(i) != '-';
    }
    return clean ? word : word.replace("'", "").replace("-", "");
  }

  private static boolean isLatin(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private void run() {
    int end = word.length();
    while (at < end) {
      if (isVowel(at)) {
        vowels();
      } else {
        at += consonant();
      }
    }
  }

  /** A vowel; y counts as one, and j where no vowel follows it. */
  private boolean isVowel(int index) {
    char c = letter(index);
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
      case 'j' -> index > 0 && isPlainVowel(letter(index - 1)) && !isPlainVowel(letter(index + 1));
      default -> false;
    };
  }

  private static boolean isPlainVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
  }

  private char letter(int index) {
    return index >= 0 && index < word.length() ? word.charAt(index) : ' ';
  }

  /** Reads a group of vowels: the first and the last group of a word leave their class. */
  private void vowels() {
    int start = at;
    while (at < word.length() && isVowel(at)) {
      at++;
    }
    if (at == word.length() && start > 0) {
      lastVowels(start);
    } else if (!begun) {
      firstVowels(start);
    }
    begun = true;
  }

  private void firstVowels(int start) {
    char first = word.charAt(start);
    boolean glide = start == 0 && at - start > 1 && (first == 'y' || first == 'i');
    if (glide) {
      char next = vowelClass(word.charAt(start + 1));
      out.append(next == 'e' ? "e" : "y" + next);
    } else {
      out.append(vowelClass(first));
    }
  }

  private void lastVowels(int start) {
    char last = word.charAt(at - 1);
    if (last == 'a') {
      out.append('a');
    } else if (last == 'o' || last == 'u') {
      out.append('o');
    } else if (last != 'e' || at - start > 1) {
      out.append('i');
    }
    if (!begun && last == 'e' && at - start == 1) {
      out.append('e');
    }
  }

  private static char vowelClass(char vowel) {
    return switch (vowel) {
      case 'a' -> 'a';
      case 'o', 'u' -> 'o';
      default -> 'e';
    };
  }

  /** Writes one consonant or cluster and returns its length. */
  private int consonant() {
    int cluster = cluster();
    if (cluster > 0) {
      return cluster;
    }
    char c = letter(at);
    char next = letter(at + 1);
    switch (c) {
      case 'c' -> put(next == 'e' || next == 'i' || next == 'y' ? 's' : 'k');
      case 'q' -> put('k');
      case 'w' -> put('v');
      case 'x' -> {
        put('k');
        put('s');
      }
      case 'h' -> {
        if (isVowel(at + 1)) {
          put('h');
        }
      }
      case 'f' -> put(isFinalOff() ? 'v' : 'f');
      default -> put(c);
    }
    return 1;
  }

  private int cluster() {
    if (starts("tsch") || starts("dsch")) {
      put(letter(at) == 't' ? 'C' : 'j');
      return 4;
    }
    if (starts("tch") || starts("sch") || starts("dzh")) {
      put(starts("tch") ? 'C' : starts("sch") ? 'S' : 'j');
      return 3;
    }
    int written = pair(letter(at), letter(at + 1));
    if (written != 0) {
      put((char) written);
      return starts("gy") ? gyLength() : 2;
    }
    return 0;
  }

  /** The y of "gy" stays a vowel where no other follows. */
  private int gyLength() {
    return isPlainVowel(letter(at + 2)) ? 2 : 1;
  }

  private int pair(char first, char second) {
    return switch (second) {
      case 'h' -> withH(first);
      case 'k' -> first == 'c' ? 'k' : 0;
      case 'j' -> first == 'd' ? 'j' : 0;
      case 'y' -> first == 'g' && isPlainVowel(letter(at + 2)) ? 'j' : 0;
      case 's', 'z' -> first == 't' ? 'z' : first == 'c' && second == 'z' ? 'C' : 0;
      default -> 0;
    };
  }

  private static int withH(char first) {
    return switch (first) {
      case 'c' -> 'C';
      case 's' -> 'S';
      case 'k' -> 'h';
      case 'g' -> 'g';
      case 'd' -> 'd';
      case 't' -> 't';
      case 'p' -> 'f';
      case 'z' -> 'j';
      default -> 0;
    };
  }

  /** "Smirnoff", "Gorbacheff". */
  private boolean isFinalOff() {
    int length = word.length();
    return at >= length - 2
        && length > 5
        && letter(length - 1) == 'f'
        && letter(length - 2) == 'f'
        && isPlainVowel(letter(length - 3));
  }

  private boolean starts(String cluster) {
    return word.startsWith(cluster, at);
  }

  /** Writes a consonant unless it only doubles the one before it. */
  private void put(char consonant) {
    int length = out.length();
    boolean doubled =
        length > 0 && out.charAt(length - 1) == consonant && at > 0 && !isVowel(at - 1);
    if (!doubled) {
      out.append(consonant);
    }
  }
}

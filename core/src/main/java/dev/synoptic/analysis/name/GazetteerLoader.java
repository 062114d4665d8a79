// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

import dev.synoptic.analysis.name.NameMention.Kind;
import dev.synoptic.text.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the shipped lists. */
final class GazetteerLoader {

  private final Map<String, Lexeme> lexemes = new HashMap<>(4096);
  private final Map<String, GazetteerEntry> entries = new HashMap<>();
  private final Map<String, String> representatives = new HashMap<>();
  private final Map<String, String> shortForms = new HashMap<>();

  Gazetteer load(String resource) {
    try (InputStream stream = GazetteerLoader.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(stream, resource), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          read(split(line, '\t'));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Gazetteer(lexemes, entries, representatives, shortForms);
  }

  private void read(List<String> columns) {
    String second = columns.get(1);
    String third = columns.size() > 2 ? columns.get(2) : "";
    switch (columns.get(0)) {
      case "C" -> country(columns);
      case "P" -> thing(second, Kind.PLACE, third, false, '|');
      case "O" -> thing(second, Kind.ORGANIZATION, third, false, '|');
      case "S" -> state(second, third);
      case "W" -> words(WordClass.named(second), third);
      case "V" -> spellings(representatives, second, third);
      case "N" -> spellings(shortForms, second, third);
      default -> throw new IllegalStateException("unknown kind of line: " + columns);
    }
  }

  private void country(List<String> columns) {
    GazetteerEntry country = thing(columns.get(1), Kind.PLACE, "", false, '|');
    if (columns.size() > 2) {
      demonyms(columns.get(2), country);
    }
    if (columns.size() > 3) {
      thing(columns.get(3), Kind.PLACE, country.key(), true, '|');
    }
    if (columns.size() > 4) {
      for (String house : split(columns.get(4), '|')) {
        thing(house, Kind.ORGANIZATION, country.key(), true, '=');
      }
    }
  }

  private void demonyms(String forms, GazetteerEntry country) {
    for (String form : split(forms, '|')) {
      add(form, country, true, false);
      if (takesPlural(form)) {
        add(form + "s", country, true, false);
      }
    }
  }

  /** Tells whether the people are named by the adjective with an s: Germans, Greeks, Iraqis. */
  private static boolean takesPlural(String demonym) {
    return !demonym.isEmpty() && "nikobdrt".indexOf(demonym.charAt(demonym.length() - 1)) >= 0;
  }

  private void state(String forms, String abbreviations) {
    GazetteerEntry state = thing(forms, Kind.PLACE, "united states", false, '|');
    for (String form : split(abbreviations, '|')) {
      add(form, state, false, true);
    }
  }

  private GazetteerEntry thing(
      String forms, Kind kind, String country, boolean government, char separator) {
    List<String> all = split(forms, separator);
    GazetteerEntry entry = new GazetteerEntry(key(all), kind, country, government);
    if (!entry.key().isEmpty()) {
      // A name that is twice in the list ("Georgia") is the first thing's.
      entry = Objects.requireNonNullElse(entries.putIfAbsent(entry.key(), entry), entry);
    }
    for (String form : all) {
      add(form, entry, false, false);
    }
    return entry;
  }

  private static String key(List<String> forms) {
    return forms.isEmpty() ? "" : String.join(" ", words(forms.get(0), false));
  }

  private void add(String marked, GazetteerEntry entry, boolean demonym, boolean afterComma) {
    boolean ordinary = marked.endsWith("^");
    String form = ordinary ? marked.substring(0, marked.length() - 1) : marked;
    List<String> words = words(form, false);
    boolean capitals =
        words.size() == 1 && isUpper(form) && (ordinary || words.get(0).length() <= 3);
    boolean comma = form.indexOf(',') >= 0;
    add(new GazetteerForm(words, entry, demonym, ordinary, capitals, comma, afterComma));
    if (form.indexOf('-') > 0) {
      List<String> hyphened = words(form, true);
      add(new GazetteerForm(hyphened, entry, demonym, ordinary, capitals, comma, afterComma));
    }
  }

  private void add(GazetteerForm form) {
    if (form.length() > 0) {
      lexeme(unowned(form.words().get(0))).add(form);
    }
  }

  private Lexeme lexeme(String word) {
    Lexeme lexeme = lexemes.get(word);
    if (lexeme == null) {
      lexeme = new Lexeme();
      lexemes.put(word, lexeme);
    }
    return lexeme;
  }

  /** Texts are looked up without the possessive. */
  private static String unowned(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  private static boolean isUpper(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLowerCase(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void words(WordClass wordClass, String words) {
    for (String word : split(words, ' ')) {
      lexeme(word).add(wordClass);
    }
  }

  private static void spellings(Map<String, String> map, String representative, String words) {
    for (String word : split(words, ' ')) {
      map.putIfAbsent(word, representative);
    }
  }

  /** Cuts a form into folded words as the tokenizer would; dots are dropped. */
  private static List<String> words(String form, boolean hyphens) {
    List<String> words = new ArrayList<>(4);
    char[] word = new char[form.length()];
    int length = 0;
    for (int i = 0; i <= form.length(); i++) {
      char c = i < form.length() ? form.charAt(i) : ' ';
      if (c >= 0x80) {
        return words(foldedToAscii(form), hyphens);
      }
      if (isKept(c) || (hyphens && c == '-')) {
        word[length++] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
      } else if (c != '.' && length > 0) {
        words.add(new String(word, 0, length));
        length = 0;
      }
    }
    return words;
  }

  private static String foldedToAscii(String form) {
    String folded = Folding.fold(form, 0, form.length());
    if (folded.equals(form)) {
      throw new IllegalStateException("a form must fold to ASCII: " + form);
    }
    return folded;
  }

  private static boolean isKept(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\'';
  }

  /** Cuts at a separator; without the empty pieces, but for columns. */
  private static List<String> split(String text, char separator) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int found = text.indexOf(separator, start);
      int end = found < 0 ? text.length() : found;
      if (end > start || separator == '\t') {
        pieces.add(text.substring(start, end));
      }
      start = end + 1;
    }
    return pieces;
  }
}

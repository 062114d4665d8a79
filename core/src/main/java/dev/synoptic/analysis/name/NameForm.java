// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

import dev.synoptic.analysis.name.NameMention.Kind;
import dev.synoptic.analysis.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the comparison of names needs of one mention, worked out once. Immutable; equal forms are
 * not told apart by the comparison.
 */
public final class NameForm {

  private final String key;
  private final Kind kind;
  private final boolean demonym;
  private final @Nullable GazetteerEntry entry;
  private final List<String> words;
  private final List<String> skeletons;
  private final String initials;
  private final String shortInitials;

  private NameForm(NameMention mention, boolean demonym, @Nullable GazetteerEntry entry) {
    key = mention.key();
    kind = mention.kind();
    this.demonym = demonym;
    this.entry = entry;
    List<String> content = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    StringBuilder few = new StringBuilder();
    for (String word : pieces(key)) {
      Lexeme lexeme = Gazetteer.english().lexeme(word);
      all.append(word.charAt(0));
      if (!lexeme.is(WordClass.SKIPPED)) {
        few.append(word.charAt(0));
        content.add(word);
      }
    }
    words = List.copyOf(content);
    skeletons = content.stream().map(Skeleton::of).toList();
    initials = all.toString();
    shortInitials = few.toString();
  }

  /**
   * Works out the form of a mention.
   *
   * @param mention the mention
   * @param tokens the tokens of its article
   * @return the form
   */
  public static NameForm of(NameMention mention, Tokens tokens) {
    GazetteerEntry entry = Gazetteer.english().entry(mention.key());
    return new NameForm(mention, entry != null && isDemonym(mention, tokens), entry);
  }

  private static boolean isDemonym(NameMention mention, Tokens tokens) {
    List<String> words = new ArrayList<>();
    for (int i = mention.firstToken(); i < mention.endToken(); i++) {
      String word = tokens.normal(i).replace(".", "");
      if (!tokens.is(i, Tokens.PUNCTUATION) && !word.isEmpty() && !word.equals("'s")) {
        words.add(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
      }
    }
    if (words.isEmpty()) {
      return false;
    }
    GazetteerForm form = Gazetteer.english().form(words);
    return form != null && form.demonym();
  }

  private static List<String> pieces(String key) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= key.length(); i++) {
      if (i == key.length() || key.charAt(i) == ' ') {
        if (i > start) {
          pieces.add(key.substring(start, i));
        }
        start = i + 1;
      }
    }
    return pieces;
  }

  /** Returns the mention's key. */
  public String key() {
    return key;
  }

  /** Returns the mention's kind. */
  public Kind kind() {
    return kind;
  }

  /** Tells whether the mention names a country by its people or its adjective ("French"). */
  public boolean isDemonym() {
    return demonym;
  }

  @Nullable GazetteerEntry entry() {
    return entry;
  }

  /** The words of the key without function words. */
  List<String> words() {
    return words;
  }

  /** The skeleton of each word. */
  List<String> skeletons() {
    return skeletons;
  }

  /** The first letters of all words. */
  String initials() {
    return initials;
  }

  /** The first letters of the words that are not function words. */
  String shortInitials() {
    return shortInitials;
  }

  @Override
  public String toString() {
    return key + " (" + kind + (demonym ? ", demonym)" : ")");
  }
}

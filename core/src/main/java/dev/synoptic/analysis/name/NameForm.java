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

  private final NameKey key;
  private final Kind kind;
  private final boolean demonym;

  private NameForm(NameKey key, Kind kind, boolean demonym) {
    this.key = key;
    this.kind = kind;
    this.demonym = demonym;
  }

  /**
   * Works out the form of a mention.
   *
   * @param mention the mention
   * @param tokens the tokens of its article
   * @return the form
   */
  public static NameForm of(NameMention mention, Tokens tokens) {
    NameKey key = NameKey.of(mention.key());
    return new NameForm(key, mention.kind(), key.entry() != null && isDemonym(mention, tokens));
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

  /** Returns the mention's key. */
  public String key() {
    return key.key();
  }

  /** Returns the mention's kind. */
  public Kind kind() {
    return kind;
  }

  /** Tells whether the mention names a country by its people or its adjective ("French"). */
  public boolean isDemonym() {
    return demonym;
  }

  /**
   * Returns what names have in common that are variants of each other: the beginning of a word's
   * skeleton, or the initials of all words.
   *
   * @return the blocks, sorted; names without a common one need not be compared
   */
  public List<String> blocks() {
    return key.blocks();
  }

  @Nullable GazetteerEntry entry() {
    return key.entry();
  }

  /** The words of the key without function words. */
  List<String> words() {
    return key.words();
  }

  /** The skeleton of each word. */
  List<String> skeletons() {
    return key.skeletons();
  }

  /** The first letters of all words. */
  String initials() {
    return key.initials();
  }

  /** The first letters of the words that are not function words. */
  String shortInitials() {
    return key.shortInitials();
  }

  @Override
  public String toString() {
    return key() + " (" + kind + (demonym ? ", demonym)" : ")");
  }
}

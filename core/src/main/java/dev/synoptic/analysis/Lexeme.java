// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the shipped lists say about one word. Changes only while they are loaded. */
final class Lexeme {

  static final Lexeme UNKNOWN = new Lexeme();

  private final Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
  private List<GazetteerForm> forms = List.of();

  void add(WordClass wordClass) {
    classes.add(wordClass);
  }

  /** Adds a form that begins with this word; of two with the same words the first one stays. */
  void add(GazetteerForm form) {
    for (GazetteerForm known : forms) {
      if (known.words().equals(form.words()) && known.afterComma() == form.afterComma()) {
        return;
      }
    }
    List<GazetteerForm> longer = new ArrayList<>(forms);
    longer.add(form);
    longer.sort(Comparator.comparingInt(GazetteerForm::length).reversed());
    forms = longer;
  }

  /** Returns the forms that begin with this word, the longest first. */
  List<GazetteerForm> forms() {
    return forms;
  }

  boolean is(WordClass wordClass) {
    return classes.contains(wordClass);
  }

  /** Tells whether the word can be part of an office. */
  boolean isTitle() {
    return classes.contains(WordClass.OFFICE) || classes.contains(WordClass.HONORIFIC);
  }
}

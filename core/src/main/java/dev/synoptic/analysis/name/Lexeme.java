// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

import java.util.ArrayList;
import java.util.List;

/** What the shipped lists say about one word. Changes only while they are loaded. */
final class Lexeme {

  static final Lexeme UNKNOWN = new Lexeme();

  private int classes;
  private List<GazetteerForm> forms = List.of();

  void add(WordClass wordClass) {
    classes |= wordClass.bit;
  }

  /** Adds a form that begins with this word; of two with the same words the first one stays. */
  void add(GazetteerForm form) {
    for (GazetteerForm known : forms) {
      if (known.words().equals(form.words()) && known.afterComma() == form.afterComma()) {
        return;
      }
    }
    List<GazetteerForm> longer = new ArrayList<>(forms.size() + 1);
    longer.addAll(forms);
    int place = 0;
    while (place < longer.size() && longer.get(place).length() >= form.length()) {
      place++;
    }
    longer.add(place, form);
    forms = longer;
  }

  /** Returns the forms that begin with this word, the longest first. */
  List<GazetteerForm> forms() {
    return forms;
  }

  boolean is(WordClass wordClass) {
    return (classes & wordClass.bit) != 0;
  }

  /** Tells whether the word can be part of an office. */
  boolean isTitle() {
    return (classes & (WordClass.OFFICE.bit | WordClass.HONORIFIC.bit)) != 0;
  }
}

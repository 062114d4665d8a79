// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

import java.util.List;

/**
 * One way to write a thing that the gazetteer knows.
 *
 * @param words its words, folded, without dots
 * @param entry the thing
 * @param demonym whether it names the people or is the adjective ("French")
 * @param ordinary whether its lower-case letters are an ordinary word ("us", "split")
 * @param capitals whether only capitals make it the name: short acronyms
 * @param comma whether a comma may stand between its words
 * @param afterComma whether it counts only behind a comma: the abbreviations of states
 */
record GazetteerForm(
    List<String> words,
    GazetteerEntry entry,
    boolean demonym,
    boolean ordinary,
    boolean capitals,
    boolean comma,
    boolean afterComma) {

  int length() {
    return words.size();
  }
}

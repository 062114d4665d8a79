// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the word lists that the rules hold. */
final class Words {

  private Words() {}

  /** Returns the words of a list divided by white space. */
  static List<String> list(String words) {
    return parts(words, ' ');
  }

  static Set<String> set(String words) {
    return Set.copyOf(list(words));
  }

  /** Returns the phrases of a list divided by commas. */
  static String[] phrases(String phrases) {
    return parts(phrases, ',').toArray(String[]::new);
  }

  private static List<String> parts(String list, char divider) {
    List<String> parts = new ArrayList<>();
    String line = list.replace('\n', ' ');
    int start = 0;
    while (start < line.length()) {
      int end = line.indexOf(divider, start);
      end = end < 0 ? line.length() : end;
      String part = line.substring(start, end).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
      start = end + 1;
    }
    return parts;
  }
}

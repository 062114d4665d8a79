// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.event;

import java.util.HashMap;
import java.util.Map;

/** Numbers strings in the order in which they first come. */
final class Dictionary {

  private final Map<String, Integer> numbers = new HashMap<>();

  int number(String string) {
    Integer known = numbers.get(string);
    if (known != null) {
      return known;
    }
    int next = numbers.size();
    numbers.put(string, next);
    return next;
  }

  int size() {
    return numbers.size();
  }
}

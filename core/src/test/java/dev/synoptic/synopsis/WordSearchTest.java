// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordSearchTest {

  private static int naive(int[] whole, int from, int[] part, int start, int length) {
    for (int i = from; i + length <= whole.length; i++) {
      if (Arrays.equals(whole, i, i + length, part, start, start + length)) {
        return i;
      }
    }
    return -1;
  }

  /** Few different words, so that most beginnings of the part come up and fail. */
  @Test
  void everyRunIsFoundWhereItFirstStands() {
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      int[] whole = random.ints(random.nextInt(16), 0, 2).toArray();
      int[] part = random.ints(1 + random.nextInt(9), 0, 2).toArray();
      int start = random.nextInt(part.length);
      int length = 1 + random.nextInt(part.length - start);
      int from = random.nextInt(whole.length + 1);
      assertThat(WordSearch.find(whole, from, part, start, length))
          .isEqualTo(naive(whole, from, part, start, length));
    }
  }
}

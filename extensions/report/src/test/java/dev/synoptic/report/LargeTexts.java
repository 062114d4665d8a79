// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import java.util.Random;

/** Invents long articles that share sentences. */
final class LargeTexts {

  private static final int POOL = 90;

  private LargeTexts() {}

  /** Returns texts of about so many words, drawn from one pool of sentences. */
  static String[] articles(int count, int words) {
    Random random = new Random(7);
    String[] pool = new String[POOL];
    for (int i = 0; i < POOL; i++) {
      pool[i] = sentence(random);
    }
    String[] texts = new String[count];
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder("Headline number " + i + "\n\n");
      for (int sentence = 0; sentence < words / 20; sentence++) {
        text.append(random.nextInt(3) > 0 ? pool[random.nextInt(POOL)] : sentence(random));
        text.append(sentence % 4 == 3 ? "\n\n" : " ");
      }
      texts[i] = text.toString();
    }
    return texts;
  }

  private static String sentence(Random random) {
    StringBuilder sentence = new StringBuilder("The");
    for (int i = 0; i < 19; i++) {
      sentence.append(' ').append(word(random));
    }
    return sentence.append('.').toString();
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      word.append("bdfglmnprst".charAt(random.nextInt(11)))
          .append("aeiou".charAt(random.nextInt(5)));
    }
    return word.toString();
  }
}

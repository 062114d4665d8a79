// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.segment;

import java.util.Map;
import java.util.Set;

/**
 * Function words that open a sentence and hardly ever stand, capitalised, behind a short form
 * within one: "in the U.S. The" ends a sentence, "the U.S. Navy" does not.
 */
final class Openers {

  private static final Set<String> ENGLISH =
      Words.set(
          """
          The A An This That These Those He She It They We I You His Her Its Their Our My There
          Then But And Or So Yet If When While As After Before Since Until In On At By For From
          With Without Under During Despite Although Though Because However Meanwhile Moreover
          Instead Also Both Some Many Most Several Few None Nobody No Not All Each Every Another
          Other Others Only Even Still Now Here What Who Why How Where Which According Last Once
          Later Officials Police Earlier To
          """);

  private static final Map<String, Set<String>> OTHERS =
      Map.of(
          "fr",
          Words.set(
              """
          Le La Les Il Elle Ils Elles Un Une Ce Cette Ces On Nous En Mais Et Dans Pour Selon
          Leur Son Sa
          """),
          "de",
          Words.set(
              """
          Der Die Das Er Sie Es Ein Eine Im Am In Wir Ich Aber Und Auch Nach Bei Mit Dann Doch
          Dies Diese Seine Ihre Nun So Wenn Als Zu
          """),
          "es",
          Words.set(
              """
          El La Los Las Un Una Es En Pero Y No Se Su Sus Este Esta Para Por Según Nadie Hoy
          """),
          "it",
          Words.set(
              """
          Il Lo La I Gli Le Un Una In Ma E Non Si Per Con Secondo Questo Questa Nessuno
          """),
          "pt",
          Words.set(
              """
          O A Os As Um Uma Em No Na Mas E Não Ele Ela Segundo Para Por Este Esta
          """),
          "ru",
          Words.set(
              """
          В На Он Она Они Это Но И А По За Мы Не
          """));

  private Openers() {}

  /** Tells whether a word opens a sentence in English or in the language. */
  static boolean opens(String word, String language) {
    return ENGLISH.contains(word) || OTHERS.getOrDefault(language, Set.of()).contains(word);
  }

  /** Tells whether a word opens a sentence in English and so is no name. */
  static boolean opensEnglish(String word) {
    return ENGLISH.contains(word);
  }
}

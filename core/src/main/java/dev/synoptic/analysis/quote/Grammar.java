// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.quote;

import java.util.Set;

/** The function words that bound an English noun phrase. */
final class Grammar {

  static final Set<String> PRONOUNS = words("he she they it i we");
  static final Set<String> OBJECTS = words("me us him her them you");
  static final Set<String> DETERMINERS =
      words(
          "the a an one its his her their our my another some this that these those two three"
              + " several many most both each every no");

  /** Determiners that no verb follows. */
  static final Set<String> OWNERS = words("the a an its his their our my your every no");

  static final Set<String> DEFINITE = words("the a an one its his her their our my");

  /** Pronouns that are a speaker by themselves. */
  static final Set<String> INDEFINITE =
      words("one another others some many several someone somebody everyone both most few");

  static final Set<String> PREPOSITIONS =
      words(
          "of for from at in on to with by into onto against over under about between among near"
              + " beside behind around across inside outside through towards toward upon via per"
              + " like than within without despite besides alongside including");

  /** Prepositions that a description of a person goes on with. */
  static final Set<String> LINKING = words("of for from");

  /** Prepositions that go on with a description when a name follows. */
  static final Set<String> PLACING = words("at in with");

  /** Words that begin another clause. */
  static final Set<String> CLAUSE =
      words(
          "who that which whose whom when while after before as because but since until and or if"
              + " whether although though where whereas so during how why what nor yet then");

  static final Set<String> AUXILIARIES =
      words(
          "has have had also then later once again already now will would could may might did does"
              + " do must should just only even still never repeatedly reportedly simply too"
              + " earlier himself herself themselves itself");
  private static final Set<String> HELPERS =
      words("has have had will would could may might did does do must should");
  static final Set<String> BE = words("is are was were be been being am isn't wasn't");

  /** Words that say when. */
  static final Set<String> TIMES =
      words(
          "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight"
              + " january february march april june july august september october november december"
              + " last next");

  /** Heads of descriptions that "he" or "she" cannot stand for. */
  static final Set<String> THINGS =
      words(
          "ministry company firm government statement report police army military agency office"
              + " department council committee union group party court bank organization"
              + " organisation association authority authorities bureau board team media newspaper"
              + " letter post message document paper sign poster slogan banner website tweet"
              + " hospital clinic coastguard charity club airline operator school university church"
              + " parliament ministers chamber inspectorate utility brigade service"
              + " spokespeople officials residents people workers headline ruling verdict");

  private Grammar() {}

  static boolean isAdverb(String word) {
    return AUXILIARIES.contains(word) || (word.length() > 4 && word.endsWith("ly"));
  }

  /** Tells whether a word is of a closed class: no verb of its own, no noun, no adjective. */
  static boolean isClosed(String word) {
    return PRONOUNS.contains(word)
        || OBJECTS.contains(word)
        || PREPOSITIONS.contains(word)
        || CLAUSE.contains(word)
        || BE.contains(word)
        || AUXILIARIES.contains(word)
        || DETERMINERS.contains(word);
  }

  /** An adverb that may stand in front of an inverted verb: no auxiliary. */
  static boolean isMannerAdverb(String word) {
    return isAdverb(word) && !HELPERS.contains(word);
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}

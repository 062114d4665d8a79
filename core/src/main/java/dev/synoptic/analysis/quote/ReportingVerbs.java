// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.quote;

/** Tells which words of a sentence are the verbs that report what somebody says. */
final class ReportingVerbs {

  /** Punctuation that keeps a verb apart from what stands before it. */
  static final int APART = Words.BREAK | Words.MARK | Words.CRY | Words.FULL_STOP;

  private final Words words;
  private final NounPhrases phrases;

  ReportingVerbs(Words words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  boolean isAccording(int word, int limit) {
    return word + 1 < limit
        && words.normal(word).equals("according")
        && words.normal(word + 1).equals("to");
  }

  boolean isThat(int word, int limit) {
    return word < limit && (words.normal(word).equals("that") || words.normal(word).equals("to"));
  }

  /** A noun-like form is a verb only right after a name or a pronoun. */
  boolean isGoverned(int verb) {
    if ((SpeechVerbs.flags(words.normal(verb)) & SpeechVerbs.NOUN_LIKE) == 0 || verb == 0) {
      return true;
    }
    return words.name(verb - 1) >= 0
        || phrases.isPronoun(verb - 1)
        || Grammar.isAdverb(words.normal(verb - 1))
        || words.normal(verb - 1).endsWith("s");
  }

  boolean isFinite(int word) {
    return isFiniteForm(word)
        && words.name(word) < 0
        && !isPassive(word)
        && (word == 0 || words.gap(word, APART) || !isUnfinite(words.normal(word - 1)));
  }

  private boolean isFiniteForm(int word) {
    String next = word + 1 < words.size() ? words.normal(word + 1) : "";
    return switch (words.normal(word)) {
      case "put", "puts" -> next.equals("it");
      case "went", "goes" -> next.equals("on");
      default -> (SpeechVerbs.flags(words.normal(word)) & SpeechVerbs.FINITE) != 0;
    };
  }

  /** "is told", "to tell", "the alleged …". */
  private static boolean isUnfinite(String before) {
    return Grammar.BE.contains(before) || before.equals("to") || Grammar.OWNERS.contains(before);
  }

  /** "the talks described by the mayor". */
  private boolean isPassive(int word) {
    return words.normal(word).endsWith("ed")
        && word + 1 < words.size()
        && words.normal(word + 1).equals("by")
        && !words.gap(word + 1, Words.BREAK);
  }

  boolean isParticiple(int word) {
    return (SpeechVerbs.flags(words.normal(word)) & SpeechVerbs.PARTICIPLE) != 0;
  }

  /** "said that …", "told reporters …": what goes on for long is what was said. */
  boolean isReporting(int verb) {
    return (SpeechVerbs.flags(words.normal(verb)) & SpeechVerbs.SAYING) != 0;
  }

  /** After "told" stands who was told. */
  boolean isTelling(int verb) {
    return words.normal(verb).equals("told") || words.normal(verb).equals("tells");
  }
}

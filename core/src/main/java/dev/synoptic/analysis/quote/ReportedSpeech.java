// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.quote;

import dev.synoptic.analysis.name.NameMention;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Quotation.Speaker;
import java.util.List;
import java.util.Optional;

/**
 * Reads who tells what a sentence reports in indirect speech: {@code X said that …}, {@code …, X
 * told reporters}, {@code according to X, …}.
 */
public final class ReportedSpeech {

  /** How many sentences before are read for whom a pronoun stands for. */
  private static final int MEMORY = 2;

  private static final int LONGEST = 200;

  private final Tokens tokens;
  private final Words words;
  private final Frames frames;

  /**
   * Prepares to read an article.
   *
   * @param tokens the article's tokens
   * @param names the names in it, in the order of the text
   */
  public ReportedSpeech(Tokens tokens, List<NameMention> names) {
    this.tokens = tokens;
    words = new Words(tokens, names);
    frames = new Frames(words);
  }

  /**
   * Returns who tells what a sentence reports.
   *
   * @param sentence its number in the article
   * @return the speaker, a pronoun by the name that it stands for; empty if the sentence tells it
   *     on its own account
   */
  public Optional<Speaker> speaker(int sentence) {
    int from = words.firstOfSentence(sentence);
    int end = Math.min(from + LONGEST, words.endOfSentence(sentence));
    return Optional.ofNullable(frames.telling(from, end))
        .map(subject -> discourse(sentence).speaker(subject));
  }

  private Discourse discourse(int sentence) {
    Discourse discourse = new Discourse(tokens, words);
    for (int before = Math.max(0, sentence - MEMORY); before < sentence; before++) {
      int from = words.firstOfSentence(before);
      discourse.read(from, Math.min(from + LONGEST, words.endOfSentence(before)));
    }
    return discourse;
  }
}

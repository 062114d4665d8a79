// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.clause;

import dev.synoptic.analysis.token.Cues;
import dev.synoptic.analysis.token.Tokens;
import java.util.Set;

/** The closed classes of English words that announce a clause. */
final class ClauseWords {

  /** Most words of content in a frame of reporting: "the city's police chief, Ann Lee, said". */
  static final int LONGEST_FRAME = 5;

  /** How many tokens are looked at for a verb or a frame. */
  static final int LONGEST_PIECE = 12;

  static final Set<String> COORDINATORS = Set.of("and", "but", "or", "nor", "yet");

  /** Words that open a clause after a comma. */
  static final Set<String> OPENERS =
      Set.of(
          "which",
          "who",
          "whose",
          "whom",
          "where",
          "when",
          "while",
          "whereas",
          "although",
          "though",
          "because",
          "since",
          "as",
          "after",
          "before",
          "until",
          "unless",
          "if",
          "so",
          "whether",
          "according");

  /** Words that open a clause wherever they stand. */
  static final Set<String> SUBORDINATORS =
      Set.of(
          "who",
          "which",
          "whose",
          "because",
          "although",
          "though",
          "whereas",
          "while",
          "unless",
          "when",
          "if",
          "according");

  /** Words that open a clause if a verb follows, and a phrase of time otherwise. */
  static final Set<String> PREPOSITIONAL = Set.of("after", "before", "until", "since", "as");

  /** Verbs that a clause may follow without "that". */
  static final Set<String> SAYING =
      Set.of(
          "say",
          "says",
          "said",
          "saying",
          "insist",
          "insists",
          "insisted",
          "argue",
          "argues",
          "argued",
          "claims",
          "claimed",
          "believe",
          "believes",
          "believed",
          "think",
          "thinks",
          "thought",
          "fear",
          "feared",
          "hope",
          "hopes",
          "hoped");

  private static final Set<String> SUBJECTS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "you", "the", "a", "an", "this", "these", "those",
          "there", "his", "her", "its", "their", "our", "my", "no", "some", "all", "both", "more",
          "most", "many", "at");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can",
          "could", "may", "might", "must", "should", "shall", "do", "does", "did", "am", "cannot");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "you");

  private ClauseWords() {}

  /** Tells whether a word looks like a participle that opens a clause: "killing". */
  static boolean isParticiple(String normal) {
    return normal.length() > 5 && normal.endsWith("ing");
  }

  static boolean isReporting(Tokens tokens, int token) {
    return (Cues.flags(tokens, token) & Cues.REPORTING) != 0;
  }

  /** Tells whether a token shows that there is a verb. */
  static boolean isVerbal(Tokens tokens, int token) {
    String word = tokens.normal(token);
    return AUXILIARIES.contains(word)
        || word.endsWith("n't")
        || (word.length() > 4 && word.endsWith("ed") && !tokens.is(token, Tokens.CAPITALIZED))
        || isReporting(tokens, token);
  }

  /** Tells whether a predicate, or a pronoun with its predicate, begins at a token. */
  static boolean beginsPredicate(Tokens tokens, int token) {
    return isVerbal(tokens, token) || PRONOUNS.contains(tokens.normal(token));
  }

  /** Tells whether the subject of a clause may begin at a token. */
  static boolean beginsSubject(Tokens tokens, int token) {
    return SUBJECTS.contains(tokens.normal(token))
        || tokens.is(token, Tokens.CAPITALIZED)
        || tokens.is(token, Tokens.NUMERIC);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.clause;

import dev.synoptic.analysis.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * A clause of a sentence.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param frame whether it does no more than name who reports: "the police chief said"
 */
public record Clause(int first, int end, boolean frame) {

  /**
   * Cuts an article into clauses.
   *
   * @param tokens the tokens of the article
   * @param language its language, a BCP 47 tag
   * @return the clauses of each sentence, in order; none for a sentence without tokens
   */
  public static List<List<Clause>> bySentence(Tokens tokens, String language) {
    List<List<Clause>> sentences = new ArrayList<>(tokens.sentences());
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      int end = tokens.endToken(sentence);
      int[] starts = ClauseSplitter.starts(tokens, tokens.firstToken(sentence), end, language);
      List<Clause> clauses = new ArrayList<>(starts.length);
      for (int k = 0; k < starts.length; k++) {
        int to = k + 1 < starts.length ? starts[k + 1] : end;
        clauses.add(new Clause(starts[k], to, ClauseSplitter.isFrame(tokens, starts[k], to)));
      }
      sentences.add(List.copyOf(clauses));
    }
    return List.copyOf(sentences);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Passage;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import dev.synoptic.model.Statement;
import dev.synoptic.model.Synopsis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the articles of a synopsis into units: each sentence is in exactly one, and each unit
 * reports one statement at most. Of two statements that want one sentence, the one that comes first
 * in the synopsis, and so has more articles, gets it.
 */
final class Units {

  private final List<List<Sentence>> sentences;

  /** For each sentence that starts a statement's passage, that passage. */
  private final @Nullable Claim[][] claims;

  /** For each sentence, whether a passage has it. */
  private final boolean[][] taken;

  /**
   * A passage and the statement that it reports.
   *
   * @param statement the statement's place in the synopsis
   * @param passage the passage
   */
  private record Claim(int statement, Passage passage) {}

  private Units(Synopsis synopsis) {
    sentences = synopsis.accounts().stream().map(account -> account.sentences()).toList();
    claims = sentences.stream().map(list -> new Claim[list.size()]).toArray(Claim[][]::new);
    taken = sentences.stream().map(list -> new boolean[list.size()]).toArray(boolean[][]::new);
  }

  /** Returns the units of each article, in the order of its text. */
  static List<List<Unit>> of(Synopsis synopsis, Articles articles) {
    Units units = new Units(synopsis);
    for (int i = 0; i < synopsis.statements().size(); i++) {
      Statement statement = synopsis.statements().get(i);
      for (Passage member : statement.members()) {
        units.claim(articles.place(member.article()), i, member);
      }
    }
    List<List<Unit>> cut = new ArrayList<>();
    for (int article = 0; article < units.sentences.size(); article++) {
      cut.add(units.cut(article));
    }
    return cut;
  }

  private void claim(int article, int statement, Passage passage) {
    boolean[] mine = taken[article];
    for (int i = passage.firstSentence(); i < passage.endSentence(); i++) {
      if (i >= mine.length || mine[i]) {
        return;
      }
    }
    Arrays.fill(mine, passage.firstSentence(), passage.endSentence(), true);
    claims[article][passage.firstSentence()] = new Claim(statement, passage);
  }

  private List<Unit> cut(int article) {
    List<Unit> units = new ArrayList<>();
    int next = 0;
    while (next < sentences.get(article).size()) {
      Claim claim = claims[article][next];
      int end = claim == null ? next + 1 : claim.passage().endSentence();
      units.add(unit(article, next, end, claim));
      next = end;
    }
    return units;
  }

  private Unit unit(int article, int first, int end, @Nullable Claim claim) {
    List<Sentence> all = sentences.get(article);
    Span span = new Span(all.get(first).span().start(), all.get(end - 1).span().end());
    boolean inside = claim != null && span.contains(claim.passage().span());
    return new Unit(
        article,
        first,
        span,
        all.get(first).role(),
        claim == null ? Unit.NO_STATEMENT : claim.statement(),
        claim != null && inside ? claim.passage().span() : span);
  }
}

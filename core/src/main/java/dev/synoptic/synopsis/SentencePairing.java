// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.event.EventArticle;
import dev.synoptic.model.AlignedWords;
import dev.synoptic.model.Link;
import dev.synoptic.model.Passage;

/**
 * Which sentences of a link between several sentences correspond to each other.
 *
 * <p>A link of n sentences to m does not mean that each of the n reports what each of the m does.
 * The aligned words tell them apart: two sentences correspond when the information of the words
 * aligned between them is at least half of the most that either has with any sentence of the other
 * side. A link without aligned words tells nothing apart, and joins all of them.
 */
final class SentencePairing {

  private static final double SHARE_OF_BEST = 0.5;

  private SentencePairing() {}

  /** Returns for each left sentence and each right sentence whether the two correspond. */
  static boolean[][] of(Link link, EventArticle left, EventArticle right) {
    int rows = link.left().endSentence() - link.left().firstSentence();
    int columns = link.right().endSentence() - link.right().firstSentence();
    double[][] common = new double[rows][columns];
    if (rows * columns > 1) {
      for (AlignedWords words : link.words()) {
        int row = sentence(left, link.left(), words.left().start());
        int column = sentence(right, link.right(), words.right().start());
        common[row][column] += words.strength() * weight(left, words.left().start());
      }
    }
    return choose(common);
  }

  private static boolean[][] choose(double[][] common) {
    double[] bestInRow = new double[common.length];
    double[] bestInColumn = new double[common[0].length];
    double best = 0;
    for (int i = 0; i < common.length; i++) {
      for (int j = 0; j < bestInColumn.length; j++) {
        bestInRow[i] = Math.max(bestInRow[i], common[i][j]);
        bestInColumn[j] = Math.max(bestInColumn[j], common[i][j]);
        best = Math.max(best, common[i][j]);
      }
    }
    boolean[][] chosen = new boolean[common.length][bestInColumn.length];
    for (int i = 0; i < common.length; i++) {
      for (int j = 0; j < bestInColumn.length; j++) {
        double enough = SHARE_OF_BEST * Math.min(bestInRow[i], bestInColumn[j]);
        chosen[i][j] = best == 0 || (common[i][j] > 0 && common[i][j] >= enough);
      }
    }
    return chosen;
  }

  private static double weight(EventArticle article, int position) {
    int token = Articles.tokenFrom(article.tokens(), position);
    return token < article.tokens().size() ? article.weight(token) : 0;
  }

  /** The row or column of the sentence at a place; held inside the passage. */
  private static int sentence(EventArticle article, Passage passage, int position) {
    int token = Articles.tokenFrom(article.tokens(), position);
    int last = passage.endSentence() - 1;
    int sentence = token < article.tokens().size() ? article.tokens().sentenceOf(token) : last;
    return Math.max(passage.firstSentence(), Math.min(last, sentence)) - passage.firstSentence();
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.Alignment;
import dev.synoptic.align.PassagePair;
import dev.synoptic.analysis.clause.Clause;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the clauses of a linked passage in which the shared proposition stands: those of which the
 * other passage has at least half, by information, and the one of which it has most. That two name
 * the same people, or who reported it, says less about what they report, so names count for less
 * and a frame of reporting only where nothing else is shared.
 */
final class SharedClauses {

  private static final double LEAST_SHARE = 0.5;
  private static final double NAME = 0.5;

  private final EventArticle article;
  private final double[] aligned;
  private final int first;

  private SharedClauses(EventArticle article, int first, double[] aligned) {
    this.article = article;
    this.first = first;
    this.aligned = aligned;
  }

  /** Returns the clauses on the left that the right passage has, joined where they meet. */
  static List<Span> left(PassagePair pair) {
    Alignment alignment = pair.alignment();
    double[] aligned = new double[alignment.leftSize()];
    for (int x = 0; x < aligned.length; x++) {
      aligned[x] = alignment.partner()[x] >= 0 ? alignment.strength()[x] : 0;
    }
    return new SharedClauses(pair.left(), alignment.leftFirst(), aligned)
        .spans(pair.i(), pair.endI());
  }

  /** Returns the clauses on the right that the left passage has, joined where they meet. */
  static List<Span> right(PassagePair pair) {
    Alignment alignment = pair.alignment();
    double[] aligned = new double[alignment.rightSize()];
    for (int y = 0; y < aligned.length; y++) {
      int x = alignment.rightPartner()[y];
      aligned[y] = x >= 0 ? alignment.strength()[x] : 0;
    }
    return new SharedClauses(pair.right(), alignment.rightFirst(), aligned)
        .spans(pair.j(), pair.endJ());
  }

  private List<Span> spans(int from, int to) {
    List<Clause> clauses =
        article.analysis().clauses().subList(from, to).stream().flatMap(List::stream).toList();
    double most = 0;
    double mostOfFrames = 0;
    for (Clause clause : clauses) {
      if (clause.frame()) {
        mostOfFrames = Math.max(mostOfFrames, amount(clause));
      } else {
        most = Math.max(most, amount(clause));
      }
    }
    most = most > 0 ? most : mostOfFrames;
    List<Span> spans = new ArrayList<>();
    int start = -1;
    for (Clause clause : clauses) {
      boolean shared = most == 0 || isShared(clause, most);
      if (shared && start < 0) {
        start = clause.first();
      } else if (!shared && start >= 0) {
        spans.add(article.tokens().span(start, clause.first()));
        start = -1;
      }
    }
    if (start >= 0) {
      spans.add(article.tokens().span(start, first + aligned.length));
    }
    return spans;
  }

  private boolean isShared(Clause clause, double most) {
    double amount = amount(clause);
    double all = 0;
    for (int token = clause.first(); token < clause.end(); token++) {
      all += weight(token);
    }
    return amount == most || (all > 0 && amount >= LEAST_SHARE * all);
  }

  private double amount(Clause clause) {
    double amount = 0;
    for (int token = clause.first(); token < clause.end(); token++) {
      amount += aligned[token - first] * weight(token);
    }
    return amount;
  }

  private double weight(int token) {
    return article.weight(token) * (article.entity(token) >= 0 ? NAME : 1);
  }
}

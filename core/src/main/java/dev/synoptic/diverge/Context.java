// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.event.EventArticle;
import dev.synoptic.analysis.figure.*;
import dev.synoptic.model.Value;
import java.util.*;

final class Context {
  static void add(Sides sides, Figure left, Figure right, double[] x) {
    EventArticle l = sides.left().article();
    EventArticle r = sides.right().article();
    double one = tells(r, left) ? 1 : 0;
    double two = tells(l, right) ? 1 : 0;
    x[FigureSign.ELSEWHERE.ordinal()] = Math.max(one, two);
    x[FigureSign.ELSEWHERE_BOTH.ordinal()] = Math.min(one, two);
    x[FigureSign.HEADSIM.ordinal()] = left.head() >= 0 && right.head() >= 0 ? sim(l, left.head(), r, right.head()) : 0;
    double a = window(sides.left(), left, sides.right(), right);
    double b = window(sides.right(), right, sides.left(), left);
    x[FigureSign.WINDOW.ordinal()] = Math.max(a, b);
    x[FigureSign.WINDOW_LESS.ordinal()] = Math.min(a, b);
    int i = l.tokens().sentenceOf(left.first()), j = r.tokens().sentenceOf(right.first());
    x[FigureSign.MEANING.ordinal()] = l.vectors().cosine(i, i + 1, r.vectors(), j, j + 1);
    x[FigureSign.LOCAL.ordinal()] = l.vectors().localCosine(i, i + 1, r.vectors(), j, j + 1);
    x[FigureSign.ARTICLES.ordinal()] = l.sentences() > 2 && r.sentences() > 2 ? 1 : 0;
  }
  static boolean tells(EventArticle a, Figure f) {
    if (f.value() instanceof Value.Quantity q) {
      for (QuantityMention m : a.analysis().quantities()) {
        if (Units.base(m.value().unit()).equals(Units.base(q.unit())) && QuantityComparison.compare(m.value(), q) == Agreement.SAME) return true;
      }
      return false;
    }
    for (TimeMention m : a.analysis().times()) if (TimeComparison.compare(m.value(), (Value.Time) f.value()) == Agreement.SAME) return true;
    return false;
  }
  static double sim(EventArticle l, int x, EventArticle r, int y) {
    if (l.term(x) == r.term(y)) return 1;
    if (l.family(x) >= 0 && l.family(x) == r.family(y)) return 0.9;
    if (l.entity(x) >= 0 && l.entity(x) == r.entity(y)) return 1;
    int e = l.entry(x), o = r.entry(y);
    double best = 0;
    if (e >= 0 && o >= 0) {
      if (e == o) return 1;
      int[] al = l.meanings().alike(e); float[] li = l.meanings().likeness(e);
      for (int k = 0; k < al.length; k++) if (al[k] == o) best = Math.max(best, li[k]);
    }
    double c = l.vectors().isEmpty() || r.vectors().isEmpty() ? 0 : l.vectors().likeness(x, r.vectors(), y);
    return Math.max(best, c);
  }
  static List<Integer> words(Side side, Figure f) {
    int from = f.first(), to = f.end();
    while (from > side.first() && !side.isCut(from)) from--;
    while (to < side.end() && !side.isCut(to)) to++;
    List<Integer> w = new ArrayList<>();
    for (int t = from; t < to; t++) if ((t < f.first() || t >= f.end()) && t != f.head() && side.isContent(t)) w.add(t);
    int need = 3;
    int lo = from - 1, hi = to;
    while (w.size() < need && (lo >= side.first() || hi < side.end())) {
      if (lo >= side.first()) { if (side.isContent(lo)) w.add(lo); lo--; }
      if (hi < side.end()) { if (side.isContent(hi)) w.add(hi); hi++; }
    }
    return w;
  }
  static double window(Side a, Figure f, Side b, Figure g) {
    List<Integer> one = words(a, f), two = words(b, g);
    double sum = 0, all = 0;
    for (int x : one) {
      int d = x < f.first() ? f.first() - x : x - f.end() + 1;
      double w = a.article().weight(x) / Math.sqrt(Math.max(1, d));
      double best = 0;
      for (int y : two) best = Math.max(best, sim(a.article(), x, b.article(), y));
      sum += w * (best < 0.3 ? 0 : best);
      all += w;
    }
    return all > 0 ? sum / all : 0;
  }
}

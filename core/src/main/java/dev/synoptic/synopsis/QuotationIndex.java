// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the quotations that may be the same as a given one, by their rarest words.
 *
 * <p>Two quotations are proposed when one of the {@value #RAREST} rarest words of either stands in
 * the other, and the words of the less informative one carry at least {@link
 * QuotationMatch#LEAST_KEPT} of its information in the other. A word that stands in a great many
 * quotations is not looked up, so that the work stays in proportion to their number; a pair that
 * has only such words in common is missed unless it is exactly the same.
 */
final class QuotationIndex {

  static final int MOST_SAME = 8;

  private static final int RAREST = 6;
  private static final int MOST_QUOTATIONS = 64;
  private static final int MOST_PER_ARTICLE = 8;

  private final List<QuotedText> quotations;
  private final int mostQuotations;
  private final Map<Integer, List<Integer>> postings = new HashMap<>();
  private final Map<List<Integer>, List<Integer>> sameWords = new HashMap<>();

  /** Indexes quotations, which stand in the order of article id and place. */
  QuotationIndex(List<QuotedText> quotations, int articles) {
    this.quotations = quotations;
    mostQuotations = Math.max(MOST_QUOTATIONS, MOST_PER_ARTICLE * articles);
    for (int i = 0; i < quotations.size(); i++) {
      Work.step(4);
      int number = i;
      List<Integer> forms = forms(i);
      addSame(sameWords.computeIfAbsent(forms, key -> new ArrayList<>()), i);
      for (int form : new LinkedHashSet<>(forms)) {
        postings.computeIfAbsent(form, key -> new ArrayList<>()).add(number);
      }
    }
  }

  /** Keeps the first few of each article; quotations come in the order of the articles. */
  private void addSame(List<Integer> same, int quotation) {
    boolean full =
        same.size() >= MOST_SAME
            && quotations.get(same.get(same.size() - MOST_SAME)).article()
                == quotations.get(quotation).article();
    if (!full) {
      same.add(quotation);
    }
  }

  /**
   * Returns the quotations with exactly the same words, in order, this one's own article included;
   * of each article the first {@value #MOST_SAME} only.
   */
  List<Integer> same(int quotation) {
    List<Integer> forms = forms(quotation);
    return forms.isEmpty() ? List.of() : sameWords.getOrDefault(forms, List.of());
  }

  /** Returns the quotations of other articles that have much of this one's words, in order. */
  Set<Integer> similar(int quotation) {
    QuotedText text = quotations.get(quotation);
    Set<Integer> similar = new TreeSet<>();
    for (int form : rarest(text)) {
      for (int other : postings.getOrDefault(form, List.of())) {
        Work.step(2);
        QuotedText candidate = quotations.get(other);
        if (candidate.article() != text.article()
            && !similar.contains(other)
            && !Arrays.equals(candidate.forms(), text.forms())
            && shareWords(text, candidate)) {
          similar.add(other);
        }
      }
    }
    return similar;
  }

  private List<Integer> forms(int quotation) {
    return Arrays.stream(quotations.get(quotation).forms()).boxed().toList();
  }

  /** The content words in the fewest quotations; all words if there is no content word. */
  private List<Integer> rarest(QuotedText text) {
    Set<Integer> content = new LinkedHashSet<>();
    Set<Integer> all = new LinkedHashSet<>();
    for (int i = 0; i < text.size(); i++) {
      all.add(text.forms()[i]);
      if (!text.isFunctionWord(i)) {
        content.add(text.forms()[i]);
      }
    }
    return (content.isEmpty() ? all : content)
        .stream()
            .filter(form -> frequency(form) > 1 && frequency(form) <= mostQuotations)
            .sorted(Comparator.comparingInt(this::frequency))
            .limit(RAREST)
            .toList();
  }

  private int frequency(int form) {
    return postings.getOrDefault(form, List.of()).size();
  }

  private static boolean shareWords(QuotedText one, QuotedText other) {
    QuotedText less = one.information() <= other.information() ? one : other;
    QuotedText more = less == one ? other : one;
    double shared = 0;
    for (int i = 0; i < less.size(); i++) {
      shared += more.hasForm(less.forms()[i]) ? less.weight(i) : 0;
    }
    return shared > 0 && shared >= QuotationMatch.LEAST_KEPT * less.information();
  }
}

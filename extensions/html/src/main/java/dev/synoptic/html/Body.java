// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.html;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the text of the article in a page.
 *
 * <p>Words and links by block are enough to tell text from what stands around it (C. Kohlschütter,
 * P. Fankhauser, W. Nejdl: Boilerplate detection using shallow text features, WSDM 2010). Here each
 * block gives the words of its sentences to the elements around it, half as many for each step up,
 * so that the element that holds the paragraphs gathers most; it grows upwards while that adds text
 * and little else.
 */
final class Body {

  /** A part that a page marks as the body counts if it has so many words. */
  private static final int MARKED_WORDS = 40;

  private static final int STEPS_UP = 4;

  /** How much more text an outer element must have, to be taken instead. */
  private static final double GROWTH = 1.15;

  private final Document page;
  private final Blocks blocks;

  Body(Document page) {
    this.page = page;
    blocks = Blocks.of(page);
  }

  /**
   * Returns the paragraphs of the article, headings inside it included.
   *
   * @param title the article's title, which is left out where it stands in the body again
   * @return the paragraphs in order; none if the page has no text
   */
  List<String> paragraphs(Optional<String> title) {
    List<Block> inside = container().map(blocks::inside).orElseGet(blocks::all);
    List<Block> kept = inside.stream().filter(block -> !block.isLinks()).toList();
    int last = kept.size();
    while (last > 0 && kept.get(last - 1).isHeading()) {
      last--;
    }
    return kept.subList(0, last).stream()
        .map(Block::text)
        .filter(text -> title.isEmpty() || !text.equals(title.get()))
        .toList();
  }

  private Optional<Element> container() {
    return page.select("[itemprop=articleBody]").stream()
        .filter(element -> blocks.sentenceWords(element) >= MARKED_WORDS)
        .max(Comparator.comparingInt(blocks::sentenceWords))
        .or(this::densest);
  }

  private Optional<Element> densest() {
    Map<Element, Double> scores = new LinkedHashMap<>();
    for (Block block : blocks.all()) {
      double score = block.weight();
      Element element = paragraphless(block.element());
      for (int step = 0; step <= STEPS_UP && element != null && score > 0; step++) {
        scores.merge(element, score, Double::sum);
        score /= 2;
        element = element.parent();
      }
    }
    Element best = null;
    double most = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      if (entry.getValue() > most && !entry.getKey().nameIs("html")) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return Optional.ofNullable(best == null ? null : grown(best));
  }

  /**
   * A paragraph's own element is never the article's: that begins with what holds the paragraph.
   */
  private static @Nullable Element paragraphless(Element element) {
    return element.nameIs("p") ? element.parent() : element;
  }

  /** Moves up while the outer element has more text than what comes along with it. */
  private Element grown(Element element) {
    Element best = element;
    Element outer = element.parent();
    while (outer != null && !outer.nameIs("body") && !outer.nameIs("html")) {
      if (isFuller(best, outer)) {
        best = outer;
      }
      outer = outer.parent();
    }
    return best;
  }

  private boolean isFuller(Element inner, Element outer) {
    int sentences = blocks.sentenceWords(inner);
    int others = blocks.otherWords(inner);
    int moreSentences = blocks.sentenceWords(outer) - sentences;
    int moreOthers = blocks.otherWords(outer) - others;
    return sentences + moreSentences >= sentences * GROWTH && moreOthers <= moreSentences;
  }
}

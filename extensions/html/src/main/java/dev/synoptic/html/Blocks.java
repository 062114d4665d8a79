// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of text in a page, cut in one walk; what is no text of the page's own is left out.
 *
 * <p>An element whose name says that it is something else ("related", "comments") is left out too,
 * unless most of the page stands in it: a name on a wrapper means little.
 */
final class Blocks implements NodeFilter {

  /** Elements that hold no running text, whatever stands in them. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "svg",
          "math",
          "nav",
          "aside",
          "footer",
          "button",
          "select",
          "textarea",
          "figure",
          "figcaption",
          "audio",
          "video",
          "canvas",
          "dialog",
          "menu");

  private static final Set<String> ROLES_LEFT_OUT =
      Set.of(
          "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "search",
          "dialog",
          "alert",
          "menu",
          "toolbar");

  /** What authors of pages call the parts that are no article, as whole words of a class or id. */
  private static final Pattern NAMES_LEFT_OUT =
      Pattern.compile(
          "(?:^|[^a-z])(?:comments?|related|recommended|recommendations|promo|sharing|share|social"
              + "|newsletter|subscribe|subscription|signup|cookies?|consent|sidebar|breadcrumbs?|advert"
              + "|advertisement|ads?|sponsored|paywall|masthead|navigation|navbar|nav|toolbar|popup|modal"
              + "|copyright|tags|author-bio|outbrain|taboola)(?:$|[^a-z])");

  private static final Set<String> NEVER_BY_NAME = Set.of("html", "body", "article", "main");

  /** The share of the page's sentences from which on an element is no aside, whatever its name. */
  private static final double MOST = 0.4;

  /** The share from which on what is hidden from screen readers is the page behind a dialog. */
  private static final double MOST_HIDDEN = 0.75;

  private static final Evaluator PARAGRAPHS =
      Objects.requireNonNull(QueryParser.parse("p, li, h1, h2, h3, h4, h5, h6, td, th, dd, dt"));

  private static final int[] NOTHING = {0, 0};

  private final List<Block> blocks = new ArrayList<>();
  private final Map<Element, int[]> ranges = new HashMap<>();
  private final List<Element> doubtful = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int[] wordSums = {0};
  private int[] sentenceSums = {0};
  private int links;
  private int words;
  private int linkedWords;

  private Blocks() {}

  /** Cuts a page. */
  static Blocks of(Document page) {
    Blocks blocks = new Blocks();
    Element body = page.body();
    body.filter(blocks);
    blocks.flush(body);
    blocks.sum(new boolean[blocks.blocks.size()]);
    blocks.sum(blocks.aside());
    return blocks;
  }

  /** Returns the blocks of the page that are not left out, in order. */
  List<Block> all() {
    return kept(0, blocks.size());
  }

  /** Returns the blocks inside an element, in order. */
  List<Block> inside(Element element) {
    int[] range = ranges.getOrDefault(element, NOTHING);
    return kept(range[0], range[1]);
  }

  /** Returns the words of sentences inside an element. */
  int sentenceWords(Element element) {
    int[] range = ranges.getOrDefault(element, NOTHING);
    return sentenceSums[range[1]] - sentenceSums[range[0]];
  }

  /** Returns the words inside an element that are in no sentence: headings, links, scraps. */
  int otherWords(Element element) {
    int[] range = ranges.getOrDefault(element, NOTHING);
    return wordSums[range[1]] - wordSums[range[0]] - sentenceWords(element);
  }

  private List<Block> kept(int from, int to) {
    List<Block> kept = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (wordSums[i + 1] > wordSums[i]) {
        kept.add(blocks.get(i));
      }
    }
    return kept;
  }

  /** Sums up the words before each block, so that those of an element are one difference. */
  private void sum(boolean[] leftOut) {
    wordSums = new int[blocks.size() + 1];
    sentenceSums = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      wordSums[i + 1] = wordSums[i] + (leftOut[i] ? 0 : block.words());
      sentenceSums[i + 1] = sentenceSums[i] + (leftOut[i] ? 0 : block.weight());
    }
  }

  /** Marks the blocks in elements that their names, and their size, tell to be something else. */
  private boolean[] aside() {
    boolean[] aside = new boolean[blocks.size()];
    int reached = 0;
    for (Element element : doubtful) {
      int[] range = ranges.getOrDefault(element, NOTHING);
      double most = isHiddenFromReaders(element) ? MOST_HIDDEN : MOST;
      boolean small = sentenceWords(element) < most * sentenceSums[blocks.size()];
      if (small && range[1] > reached) {
        Arrays.fill(aside, Math.max(range[0], reached), range[1], true);
        reached = range[1];
      }
    }
    return aside;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode part) {
      append(part.getWholeText());
    } else if (node instanceof Element element) {
      if (isLeftOut(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    if (isBlock(element)) {
      flush(element.parent() == null ? element : element.parent());
      ranges.put(element, new int[] {blocks.size(), blocks.size()});
      if (isNamedAsOther(element)) {
        doubtful.add(element);
      }
    } else if (element.nameIs("br")) {
      lineBreak(element);
    } else if (element.nameIs("a")) {
      links++;
    }
  }

  /** Two line breaks in a row end a paragraph, one is white space. */
  private void lineBreak(Element element) {
    if (isBreak(element.nextSibling())) {
      flush(element.parent() == null ? element : element.parent());
    } else {
      append(" ");
    }
  }

  /** Whether a line break comes next, but for blanks and remarks. */
  private static boolean isBreak(@Nullable Node next) {
    Node node = next;
    while (node instanceof Comment || (node instanceof TextNode blank && blank.isBlank())) {
      node = node.nextSibling();
    }
    return node instanceof Element element && element.nameIs("br");
  }

  /**
   * Whether an element stands for itself. Of an element with a name of the page's own nobody knows;
   * inside a paragraph it is taken for a part of it.
   */
  private static boolean isBlock(Element element) {
    return element.isBlock()
        || (element.normalName().indexOf('-') > 0 && element.closest(PARAGRAPHS) == null);
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isBlock(element)) {
        flush(element);
        int[] range = ranges.get(element);
        if (range != null) {
          range[1] = blocks.size();
        }
      } else if (element.nameIs("a")) {
        links--;
      }
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isLeftOut(Element element) {
    return LEFT_OUT.contains(element.normalName())
        || ROLES_LEFT_OUT.contains(element.attr("role"))
        || element.hasAttr("hidden")
        || (isHiddenFromReaders(element) && !isBlock(element))
        || hides(element.attr("style"));
  }

  /** While a dialog is open, pages hide all the rest from screen readers. */
  private static boolean isHiddenFromReaders(Element element) {
    return element.attr("aria-hidden").equals("true");
  }

  private static boolean hides(String style) {
    return !style.isEmpty() && style.replace(" ", "").contains("display:none");
  }

  private static boolean isNamedAsOther(Element element) {
    return !NEVER_BY_NAME.contains(element.normalName())
        && (element.nameIs("form")
            || isHiddenFromReaders(element)
            || isOther(element.className())
            || isOther(element.id()));
  }

  private static boolean isOther(String name) {
    return !name.isEmpty() && NAMES_LEFT_OUT.matcher(name.toLowerCase(Locale.ROOT)).find();
  }

  private void append(String part) {
    text.append(part);
    int count = countWords(part);
    words += count;
    linkedWords += links > 0 ? count : 0;
  }

  private void flush(Element element) {
    String line = oneLine(text);
    if (!line.isEmpty()) {
      blocks.add(new Block(element, line, Math.max(1, words), linkedWords));
    }
    text.setLength(0);
    words = 0;
    linkedWords = 0;
  }

  private static int countWords(String part) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < part.length(); i++) {
      boolean letter = Character.isLetterOrDigit(part.charAt(i));
      count += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return count;
  }

  /** Makes each run of white space one blank, and none at the ends; soft hyphens go. */
  static String oneLine(CharSequence given) {
    StringBuilder line = new StringBuilder(given.length());
    for (int i = 0; i < given.length(); i++) {
      char character = given.charAt(i);
      if (isBlank(character)) {
        if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
          line.append(' ');
        }
      } else if (character != '\u00AD' && character != '\u200B' && character != '\0') {
        line.append(character);
      }
    }
    int length = line.length();
    return length > 0 && line.charAt(length - 1) == ' '
        ? line.substring(0, length - 1)
        : line.toString();
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character) || character == '\u00A0' || character == '\uFEFF';
  }
}

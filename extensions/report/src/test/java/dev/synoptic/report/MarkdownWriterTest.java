// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Another library reads the summary and finds the texts in it, and no mark-up of theirs. */
class MarkdownWriterTest {

  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
  private static final TextContentRenderer RENDERER =
      TextContentRenderer.builder().extensions(TABLES).build();

  private static final Set<String> EXPECTED =
      Set.of(
          "Document",
          "Heading",
          "Paragraph",
          "Text",
          "Emphasis",
          "StrongEmphasis",
          "BulletList",
          "ListItem",
          "TableBlock",
          "TableHead",
          "TableBody",
          "TableRow",
          "TableCell");

  static List<Synopsis> synopses() {
    return Written.synopses();
  }

  private static List<Node> nodes(Node root) {
    List<Node> nodes = new ArrayList<>(List.of(root));
    for (Node child = root.getFirstChild(); child != null; child = child.getNext()) {
      nodes.addAll(nodes(child));
    }
    return nodes;
  }

  @ParameterizedTest
  @MethodSource("synopses")
  void holdsNoMarkupButItsOwn(Synopsis synopsis) {
    assertThat(nodes(PARSER.parse(Written.by(new MarkdownWriter(), synopsis))))
        .extracting(node -> node.getClass().getSimpleName())
        .isSubsetOf(EXPECTED);
  }

  @ParameterizedTest
  @MethodSource("synopses")
  void showsEveryStatementAndWhatOneAloneHas(Synopsis synopsis) {
    String shown = RENDERER.render(PARSER.parse(Written.by(new MarkdownWriter(), synopsis)));
    synopsis.statements().stream()
        .filter(statement -> statement.articles().size() > 1)
        .map(statement -> MarkdownText.plain(synopsis.text(statement.representative())))
        .filter(text -> text.length() < 250)
        .forEach(text -> assertThat(shown).contains(text));
    synopsis.accounts().stream()
        .flatMap(account -> account.unique().stream())
        .map(passage -> MarkdownText.plain(synopsis.text(passage)))
        .filter(text -> text.length() < 250)
        .forEach(text -> assertThat(shown).contains(text));
  }

  @Test
  void hasASectionForEachKindOfFinding() {
    List<String> headings = new ArrayList<>();
    for (Node node :
        nodes(PARSER.parse(Written.by(new MarkdownWriter(), SynopsisFixture.barrier())))) {
      if (node instanceof Heading) {
        headings.add(RENDERER.render(node));
      }
    }
    assertThat(headings)
        .contains(
            "Synopsis of 4 articles",
            "Overlap",
            "Reported by 2 of 4",
            "Where they differ",
            "Who draws on whom",
            "Only in inland-courier");
  }

  @Test
  void setsOffTheWordsThatDiffer() {
    assertThat(Written.by(new MarkdownWriter(), JsonWriterTest.everyValue()))
        .contains("- figure: Ten / Nobody\n  - *a*: **Ten** came.\n  - *b*: **Nobody** came\n");
  }

  @Test
  void saysWhatMayHaveChangedAndWhatAnArticleTellsInTwoWays() {
    Synopsis synopsis = Written.disputed();
    assertThat(Written.by(new MarkdownWriter(), synopsis))
        .contains("- figure: Ten / Nobody (may have changed since)\n")
        .contains("- office: Ten / Bye, both in *a*\n");
    assertThat(Written.by(CsvWriter.divergences(), synopsis)).contains(",MAY_HAVE_CHANGED,");
    assertThat(Written.by(JsonWriter.compact(), synopsis))
        .contains("\"standing\":\"MAY_HAVE_CHANGED\"");
  }

  @Test
  void saysFirstWhatABudgetLeftOut() {
    String cut = Written.by(new MarkdownWriter(), Written.cutShort());
    assertThat(cut)
        .contains("**Not everything was compared.**")
        .contains("- *a* and *b*: 3 of 7 pairs of sentences compared, as many as were allowed\n")
        .contains("- inside *a*: 0 pairs of sentences compared, until the time allowed was over\n");
    assertThat(cut.indexOf("Not everything")).isLessThan(cut.indexOf("##"));
    assertThat(Written.by(new MarkdownWriter(), SynopsisFixture.barrier()))
        .doesNotContain("Not everything");
  }

  @Test
  void textIsTextWhateverItSays() {
    Random random = new Random(11);
    String alphabet =
        "ab1 .)-+=#>*_`[]()!<&|~\\$:/\t\n\r\u0000\u0085\u00A0\u2028\u202E\u2067\u2069é;\uD83D\uDE00";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(14);
      for (int i = 0; i < length; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String plain = MarkdownText.plain(text.toString());
      if (!plain.isEmpty()) {
        assertShows(plain, "- " + MarkdownText.of(text.toString()));
      }
    }
  }

  private static void assertShows(String plain, String markdown) {
    Node document = PARSER.parse(markdown);
    assertThat(document.getFirstChild()).as(markdown).isInstanceOf(BulletList.class);
    Node paragraph = document.getFirstChild().getFirstChild().getFirstChild();
    StringBuilder shown = new StringBuilder();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      assertThat(node).as(markdown).isInstanceOf(Text.class);
      shown.append(((Text) node).getLiteral());
    }
    assertThat(shown).as(markdown).hasToString(plain);
    assertThat(paragraph.getNext()).as(markdown).isNull();
  }

  @Test
  void textFromRightToLeftIsSetApart() {
    assertThat(MarkdownText.of("\u05D0\u202E b")).isEqualTo("\u2068\u05D0 b\u2069");
    assertThat(MarkdownText.of("a\u2069\u202E b")).isEqualTo("a b");
  }

  @Test
  void longPassagesAreCutAroundWhatDiffers() {
    String text = "word ".repeat(200) + "seven ships " + "word ".repeat(200);
    Span span = new Span(0, text.length());
    String excerpt = MarkdownExcerpt.of(text, span, new Span(1000, 1011));
    assertThat(excerpt).hasSizeLessThan(300).startsWith("… word").contains(" **seven ships** ");
    assertThat(excerpt).endsWith("word …");
    assertThat(MarkdownExcerpt.of(text, span, span)).startsWith("**word").endsWith(" …");
    assertThat(MarkdownExcerpt.of("\uD83D\uDE00".repeat(400), new Span(0, 800))).hasSize(282);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PageTest {

  private static String wrapped(int width, StyledText text) {
    Page page = new Page(width, false);
    page.paragraph(0, 2, text);
    return page.toString();
  }

  @Test
  void wrapsBetweenWords() {
    assertThat(wrapped(20, new StyledText().add("The ferry sailed on time today.")))
        .isEqualTo("The ferry sailed on\n  time today.\n");
  }

  @Test
  void cutsAWordThatIsLongerThanALine() {
    String page = wrapped(20, new StyledText().add("x" + "\ud83d\ude00".repeat(30) + " end"));
    assertThat(page.lines()).allMatch(line -> DisplayWidth.of(line) <= 20);
    assertThat(page.replaceAll("\\s", "")).isEqualTo("x" + "\ud83d\ude00".repeat(30) + "end");
  }

  @Test
  void countsColumnsOfWideAndCombiningCharacters() {
    assertThat(DisplayWidth.of("日本")).isEqualTo(4);
    assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    assertThat(DisplayWidth.of("\ud83d\ude00")).isEqualTo(2);
  }

  @Test
  void marksAValueWithAsterisksWhereThereAreNoColours() {
    assertThat(
            wrapped(40, new StyledText().add("It cost “").add(Style.VALUE, "12 million").add("”.")))
        .isEqualTo("It cost “*12 million*”.\n");
  }

  @Test
  void paintsEachWordSoThatWrappingKeepsTheStyle() {
    Page page = new Page(20, true);
    page.paragraph(0, 0, new StyledText().add("It cost ").add(Style.VALUE, "twelve million"));
    assertThat(page.toString())
        .isEqualTo("It cost \u001b[1;33mtwelve\u001b[0m\n\u001b[1;33mmillion\u001b[0m\n");
  }

  @Test
  void textCanNotBringColoursOfItsOwn() {
    Page page = new Page(80, true);
    page.paragraph(0, 0, new StyledText().add("\u001b[31mred"));
    page.row(List.of(new Cell(Style.PLAIN, "\u001b[31m", 12, true)));
    assertThat(page.toString()).doesNotContain("\u001b");
  }

  @Test
  void blankTextPrintsNothing() {
    assertThat(wrapped(20, new StyledText().add(" ").add(Style.VALUE, " "))).isEmpty();
  }

  @Test
  void cellsAreCutAndPadded() {
    Page page = new Page(40, false);
    page.row(
        List.of(
            new Cell(Style.PLAIN, "a-long-name", 6, false), new Cell(Style.PLAIN, "7%", 5, true)));
    page.row(
        List.of(new Cell(Style.PLAIN, "日本語文", 6, false), new Cell(Style.PLAIN, "10%", 5, true)));
    assertThat(page.toString()).isEqualTo("a-lon…   7%\n日本…   10%\n");
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.examples;

import static dev.synoptic.examples.ProgramOutput.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the examples on what articles disagree on, quote and take from one another. */
class DifferenceExamplesTest {

  @Test
  void findContradictionsShowsTheWordsAndValuesOfBothSides() throws IOException {
    List<String> lines = ProgramOutput.of(FindContradictions::main, event("harbour-bridge"));

    int wire = lines.indexOf("  vps-wire: \"9.4 knots\" (9.4 kn)");
    assertThat(wire).isPositive();
    assertThat(lines.get(wire - 1)).isEqualTo("  ostmar-courier: \"13 knots\" (13.0 kn)");
    assertThat(lines.get(wire - 2)).matches("QUANTITY CONFLICTS 0\\.\\d\\d");
  }

  @Test
  void quotationsShowsTheWordThatWasChanged() throws IOException {
    List<String> lines = ProgramOutput.of(Quotations::main, event("reservoir-leak"));

    assertThat(String.join("\n", lines))
        .contains(
            """
            Ingrid Tallow: "The company waited three hours before it told anyone downstream"
              ALTERED in dunmere-standard, Tallow
                CHANGE "three" -> "five"
            """);
  }

  @Test
  void quotationsTellsACutQuotationFromAnUnchangedOne() throws IOException {
    List<String> lines = ProgramOutput.of(Quotations::main, event("reservoir-leak"));

    int whole = lines.indexOf("  SHORTENED in lorne-valley-gazette, Ingrid Tallow");
    assertThat(lines.get(whole + 1)).startsWith("    DELETE \"and three hours is a very long time");
    assertThat(lines).contains("  EXACT in lorne-valley-gazette, Peter Hollin");
  }

  @Test
  void whoDrawsOnWhomFindsTheReprintAndTheNamedSource() throws IOException {
    List<String> lines = ProgramOutput.of(WhoDrawsOnWhom::main, event("reservoir-leak"));

    int copy = lines.indexOf("lorne-valley-gazette COPIES estway-wire");
    assertThat(copy).isNotNegative();
    assertThat(lines.get(copy + 1)).matches("  word for word: [1-9]\\d?%");
    assertThat(lines.get(copy + 2)).isEqualTo("  credits Estway Wire: \"Estway Wire\"");
    assertThat(lines).contains("plain-ledger CITES estway-wire");
  }

  @Test
  void copiedPassagesFindsTheReusedSentence() throws IOException {
    List<String> lines = ProgramOutput.of(CopiedPassages::main);

    assertThat(lines).hasSize(3);
    assertThat(lines.subList(1, 3))
        .allMatch(line -> line.contains("carries one tonne over 400 kilometres on a single charge"))
        .noneMatch(line -> line.contains("Rivals") || line.contains("customers"));
  }
}

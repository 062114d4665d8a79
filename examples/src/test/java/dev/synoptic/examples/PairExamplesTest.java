// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the examples that score single sentences. */
class PairExamplesTest {

  @Test
  void scorePairListsEvidenceThatAddsUpToTheScore() throws IOException {
    List<String> lines = ProgramOutput.of(ScorePair::main);

    int prior = indexOf(lines, "PRIOR ");
    int sum = indexOf(lines, "log-odds ");
    double added = lines.subList(prior, sum).stream().mapToDouble(PairExamplesTest::value).sum();
    double logOdds = value(lines.get(sum));
    // Each of the numbers printed is off by up to half a thousandth.
    assertThat(added).isCloseTo(logOdds, within(0.0005 * (sum - prior + 1)));
    assertThat(value(lines.get(0))).isCloseTo(1 / (1 + Math.exp(-logOdds)), within(0.001));
  }

  @Test
  void scorePairListsTheWordsThatCorrespond() throws IOException {
    List<String> lines = ProgramOutput.of(ScorePair::main);

    assertThat(lines).contains("library = library", "closed = closed", "readers = Readers");
  }

  @Test
  void scorePairTakesSentencesFromTheCommandLine() throws IOException {
    List<String> same =
        ProgramOutput.of(ScorePair::main, "Rain fell in Oslo.", "Rain fell in Oslo.");
    List<String> other = ProgramOutput.of(ScorePair::main, "Rain fell in Oslo.", "The vote is on.");

    assertThat(value(same.get(0))).isGreaterThan(0.9);
    assertThat(same).contains("VERBATIM EQUIVALENT", "Oslo = Oslo");
    assertThat(value(other.get(0))).isLessThan(0.3);
  }

  @Test
  void weighByEventTrustsTheWordsOfTheEventLess() throws IOException {
    List<String> lines = ProgramOutput.of(WeighByEvent::main);

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("alone ");
    assertThat(lines.get(1)).startsWith("in the event ");
    assertThat(value(lines.get(1))).isLessThan(value(lines.get(0)));
  }

  @Test
  void withEncoderFindsTheSameMatterInOtherWords() throws IOException {
    List<String> lines = ProgramOutput.of(WithEncoder::main);

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("core: ");
    assertThat(lines.get(1)).startsWith("transformer: ");
    assertThat(value(lines.get(1))).isGreaterThan(value(lines.get(0)));
  }

  @Test
  void ownLexiconComparesTheEngineWithoutAndWithIt() throws IOException {
    List<String> lines = ProgramOutput.of(OwnLexicon::main);

    int lexicon = indexOf(lines, "lexicon: ");
    assertThat(lines.get(0)).startsWith("core: ");
    assertThat(lines.subList(0, lexicon))
        .contains("  Friday = Friday")
        .noneMatch(line -> line.contains("Physicians"));
  }

  @Test
  void ownLexiconAlignsSynonymsAndRaisesTheScore() throws IOException {
    List<String> lines = ProgramOutput.of(OwnLexicon::main);

    int lexicon = indexOf(lines, "lexicon: ");
    assertThat(lines.subList(lexicon, lines.size()))
        .contains("  Physicians = Doctors", "  clinic = hospital", "  wages = pay");
    assertThat(value(lines.get(lexicon))).isGreaterThan(value(lines.get(0)));
  }

  private static int indexOf(List<String> lines, String start) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(start)) {
        return i;
      }
    }
    throw new AssertionError("no line starts with " + start + " in " + lines);
  }

  /** Reads the number at the end of a line. */
  private static double value(String line) {
    return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
  }
}

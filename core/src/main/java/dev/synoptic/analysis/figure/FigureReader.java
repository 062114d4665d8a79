// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

import dev.synoptic.analysis.token.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds times and quantities in one go; times first, so that "in 2022" is no quantity. */
public final class FigureReader {

  private FigureReader() {}

  /**
   * What was found, each list in the order of the text.
   *
   * @param times the times
   * @param quantities the quantities; none overlaps a time
   */
  public record Figures(List<TimeMention> times, List<QuantityMention> quantities) {

    /** Takes copies. */
    public Figures {
      times = List.copyOf(times);
      quantities = List.copyOf(quantities);
    }
  }

  /**
   * Finds the times and quantities of an article.
   *
   * @param tokens the article's tokens
   * @param published the day the article was published, if known
   * @return what was found; both lists empty for a text without figures
   */
  public static Figures read(Tokens tokens, Optional<LocalDate> published) {
    Atoms atoms = Atoms.of(tokens);
    List<TimeMention> times = TimeReader.read(atoms, published);
    return new Figures(times, QuantityReader.read(tokens, atoms, times));
  }
}

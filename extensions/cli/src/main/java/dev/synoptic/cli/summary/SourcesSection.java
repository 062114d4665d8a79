// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.summary;

import dev.synoptic.cli.terminal.Page;
import dev.synoptic.cli.terminal.Style;
import dev.synoptic.cli.terminal.StyledText;
import dev.synoptic.model.Derivation;
import dev.synoptic.model.Derivation.Reason;
import dev.synoptic.model.Synopsis;
import java.util.List;

/** Who draws on whom. */
final class SourcesSection implements Section {

  private static final int MOST = 15;
  private static final int MOST_REASONS = 2;

  private final List<Derivation> derivations;

  SourcesSection(Synopsis synopsis) {
    this.derivations = synopsis.derivations();
  }

  @Override
  public void print(Page page, Amount amount) {
    if (derivations.isEmpty()) {
      return;
    }
    page.heading("Who draws on whom", "");
    for (Derivation derivation : amount.of(derivations, MOST)) {
      page.paragraph(2, 4, line(derivation, amount));
    }
    amount.tellRest(page, 2, derivations.size(), MOST);
  }

  private static StyledText line(Derivation derivation, Amount amount) {
    StyledText line = new StyledText().add(Style.ARTICLE, derivation.article());
    line.add(relation(derivation));
    line.add(derivation.internal() ? Style.ARTICLE : Style.PLAIN, derivation.source());
    List<Reason> reasons = derivation.evidence();
    String separator = ": ";
    for (Reason reason : amount.of(reasons, MOST_REASONS)) {
      line.add(Style.FAINT, separator + reason.text());
      separator = "; ";
    }
    return line;
  }

  private static String relation(Derivation derivation) {
    return switch (derivation.kind()) {
      case COPIES ->
          derivation.directed() ? " takes over words of " : " shares long runs of words with ";
      case COMMON_SOURCE ->
          derivation.internal() ? " shares a source with " : " draws, like others, on ";
      case CITES -> " names as its source ";
    };
  }
}

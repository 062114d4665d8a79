// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import static dev.synoptic.Pinned.number;

import dev.synoptic.model.Account;
import dev.synoptic.model.Derivation;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Edit;
import dev.synoptic.model.Evidence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Overlap;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Span;
import dev.synoptic.model.Statement;
import dev.synoptic.model.Synopsis;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a synopsis as lines that can be read and compared. */
final class PinnedLines {

  private static final int LONGEST = 60;

  private final Synopsis synopsis;
  private final List<String> lines = new ArrayList<>();

  private PinnedLines(Synopsis synopsis) {
    this.synopsis = synopsis;
  }

  static List<String> of(Synopsis synopsis) {
    PinnedLines written = new PinnedLines(synopsis);
    synopsis.accounts().forEach(written::addAccount);
    synopsis.links().forEach(link -> written.addLink("LINK", link));
    synopsis.repetitions().forEach(link -> written.addLink("REPETITION", link));
    synopsis.statements().forEach(written::addStatement);
    synopsis.overlaps().forEach(written::addOverlap);
    synopsis.quotations().forEach(written::addQuotation);
    synopsis.derivations().forEach(written::addDerivation);
    return written.lines;
  }

  private void addAccount(Account account) {
    lines.add(
        "ARTICLE " + account.article().id() + ", " + account.sentences().size() + " sentences");
    account.unique().forEach(passage -> lines.add("  alone " + text(passage)));
    account.divergences().forEach(divergence -> lines.add("  " + divergence(divergence)));
  }

  private void addLink(String kind, Link link) {
    lines.add(
        "%s %s %s, equivalence %s, similarity %s, %s"
            .formatted(
                kind,
                number(link.score()),
                link.coverage(),
                number(link.equivalence()),
                number(link.similarity()),
                link.wording()));
    lines.add("  left " + text(link.left()));
    lines.add("  right " + text(link.right()));
    lines.add("  " + evidence(link.evidence()));
    lines.add("  shared " + places(link.leftClauses()) + " / " + places(link.rightClauses()));
    String left = article(link.left().article());
    String right = article(link.right().article());
    lines.add("  words " + words(link, left, right));
    link.edits().forEach(edit -> lines.add("  " + edit(edit, left, right)));
    link.divergences().forEach(divergence -> lines.add("  " + divergence(divergence)));
  }

  private static String words(Link link, String left, String right) {
    return link.words().stream()
        .map(
            words ->
                words.left().in(left).equals(words.right().in(right))
                    ? words.left().in(left)
                    : words.left().in(left) + "=" + words.right().in(right))
        .collect(Collectors.joining(" "));
  }

  private void addStatement(Statement statement) {
    lines.add("STATEMENT " + text(statement.representative()));
    lines.add(
        "  in "
            + String.join(", ", statement.articles())
            + "; not in "
            + String.join(", ", statement.missing())
            + "; origins "
            + statement.independentOrigins()
            + "; conflicts "
            + statement.conflicts().size());
    statement.members().forEach(member -> lines.add("  " + text(member)));
  }

  private void addOverlap(Overlap overlap) {
    lines.add(
        "OVERLAP %s with %s: %s, back %s, resemblance %s; %s + %s + %s + %s"
            .formatted(
                overlap.article(),
                overlap.other(),
                number(overlap.containment()),
                number(overlap.reverseContainment()),
                number(overlap.resemblance()),
                number(overlap.verbatim()),
                number(overlap.nearVerbatim()),
                number(overlap.paraphrase()),
                number(overlap.novelty())));
  }

  private void addQuotation(Quotation quotation) {
    String own = article(quotation.article());
    lines.add(
        "QUOTATION %s %s: %s"
            .formatted(
                quotation.article(),
                quotation.speaker().map(PinnedLines::speaker).orElse("?"),
                place(quotation.span()) + " " + shortened(quotation.span().in(own))));
    for (Quotation.Counterpart counterpart : quotation.counterparts()) {
      String other = article(counterpart.article());
      lines.add(
          "  %s %s %s: %s"
              .formatted(
                  counterpart.match(),
                  counterpart.article(),
                  counterpart.speaker().map(PinnedLines::speaker).orElse("?"),
                  place(counterpart.span()) + " " + shortened(counterpart.span().in(other))));
      counterpart.changes().forEach(edit -> lines.add("    " + edit(edit, own, other)));
    }
  }

  private void addDerivation(Derivation derivation) {
    lines.add(
        "%s %s, %s%s%s"
            .formatted(
                derivation.kind(),
                derivation.article(),
                derivation.source(),
                derivation.internal() ? " (compared)" : "",
                derivation.directed() ? ", in this direction" : ""));
    derivation
        .evidence()
        .forEach(reason -> lines.add("  " + place(reason.span()) + " " + shortened(reason.text())));
  }

  static String evidence(Evidence evidence) {
    return evidence.contributions().stream()
        .map(part -> part.kind() + " " + number(part.logOdds()))
        .collect(Collectors.joining(", ", "PRIOR " + number(evidence.prior()) + ", ", ""));
  }

  static String edit(Edit edit, String left, String right) {
    return edit.kind() + ": " + edit.left().in(left) + " / " + edit.right().in(right);
  }

  static String divergence(Divergence divergence) {
    return "%s %s %s: %s, %s / %s, %s"
        .formatted(
            divergence.type(),
            number(divergence.confidence()),
            divergence.standing(),
            place(divergence.left()),
            divergence.leftValue(),
            place(divergence.right()),
            divergence.rightValue());
  }

  private static String speaker(Quotation.Speaker speaker) {
    return speaker.name() + " " + place(speaker.span());
  }

  private String text(Passage passage) {
    return "%s [%d, %d) %s %s"
        .formatted(
            passage.article(),
            passage.firstSentence(),
            passage.endSentence(),
            place(passage.span()),
            shortened(synopsis.text(passage)));
  }

  private String article(String id) {
    return synopsis.account(id).article().text();
  }

  private static String places(List<Span> spans) {
    return spans.stream().map(PinnedLines::place).collect(Collectors.joining(" "));
  }

  private static String place(Span span) {
    return span.start() + "-" + span.end();
  }

  static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= LONGEST
        ? line
        : line.substring(0, LONGEST / 2) + " … " + line.substring(line.length() - LONGEST / 2);
  }
}

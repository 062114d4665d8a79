// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.AlignedWords;
import dev.synoptic.model.Article;
import dev.synoptic.model.Coverage;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Edit;
import dev.synoptic.model.Evidence;
import dev.synoptic.model.Evidence.Contribution;
import dev.synoptic.model.Link;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import dev.synoptic.model.Value;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links sentences of test articles by their common words. */
final class LinkFixture {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}:,]*[\\p{L}\\p{N}]");

  private LinkFixture() {}

  static Passage passage(Article article, Sentence sentence) {
    return new Passage(article.id(), sentence.span(), sentence.index(), sentence.index() + 1);
  }

  static Optional<Link> link(Article left, Sentence here, Article right, Sentence there) {
    List<Span> ours = words(left.text(), here.span());
    List<Span> theirs = words(right.text(), there.span());
    List<AlignedWords> aligned = align(left.text(), ours, right.text(), theirs);
    long telling = aligned.stream().filter(pair -> pair.left().length() > 3).count();
    double share = (double) aligned.size() / Math.max(1, Math.min(ours.size(), theirs.size()));
    if (telling < 3 || share < 0.45) {
      return Optional.empty();
    }
    double whole = (double) aligned.size() / Math.max(ours.size(), theirs.size());
    boolean near = whole > 0.75;
    return Optional.of(
        new Link(
            passage(left, here),
            passage(right, there),
            coverage(aligned.size(), ours.size(), theirs.size()),
            whole == 1 ? Wording.VERBATIM : near ? Wording.NEAR_VERBATIM : Wording.PARAPHRASE,
            Math.min(1, whole),
            Math.min(1, share),
            evidence(share, whole),
            List.of(here.span()),
            List.of(there.span()),
            aligned,
            near ? edits(left.text(), ours, right.text(), theirs, aligned) : List.of(),
            divergences(left.text(), ours, right.text(), theirs)));
  }

  private static List<Span> words(String text, Span span) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(span.start(), span.end());
    while (matcher.find()) {
      words.add(new Span(matcher.start(), matcher.end()));
    }
    return words;
  }

  private static List<AlignedWords> align(
      String left, List<Span> ours, String right, List<Span> theirs) {
    List<AlignedWords> aligned = new ArrayList<>();
    Set<Span> used = new HashSet<>();
    for (Span word : ours) {
      theirs.stream()
          .filter(other -> !used.contains(other) && same(word.in(left), other.in(right)))
          .findFirst()
          .ifPresent(
              other -> {
                used.add(other);
                aligned.add(new AlignedWords(word, other, 1));
              });
    }
    return aligned;
  }

  private static boolean same(String one, String other) {
    return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }

  private static Coverage coverage(int aligned, int left, int right) {
    if (aligned > 0.75 * Math.max(left, right)) {
      return Coverage.EQUIVALENT;
    }
    if (aligned > 0.75 * Math.min(left, right)) {
      return left > right ? Coverage.CONTAINS : Coverage.CONTAINED;
    }
    return aligned > 5 ? Coverage.OVERLAPPING : Coverage.RELATED;
  }

  private static Evidence evidence(double share, double whole) {
    return new Evidence(
        -3.1,
        List.of(
            new Contribution(Evidence.Kind.WORDS, 6.3 * share),
            new Contribution(Evidence.Kind.RARE_WORDS, 2.7 * whole),
            new Contribution(Evidence.Kind.LENGTH, whole - 1)));
  }

  /** Changes between neighbouring aligned words, where both keep their order. */
  private static List<Edit> edits(
      String left, List<Span> ours, String right, List<Span> theirs, List<AlignedWords> aligned) {
    List<Edit> edits = new ArrayList<>();
    int here = 0;
    int there = 0;
    for (AlignedWords pair : aligned) {
      int nextHere = ours.indexOf(pair.left());
      int nextThere = theirs.indexOf(pair.right());
      if (nextThere >= there) {
        addEdit(edits, ours.subList(here, nextHere), theirs.subList(there, nextThere), pair);
        here = nextHere + 1;
        there = nextThere + 1;
      }
    }
    return edits;
  }

  private static void addEdit(
      List<Edit> edits, List<Span> ours, List<Span> theirs, AlignedWords next) {
    if (ours.isEmpty() && theirs.isEmpty()) {
      return;
    }
    Edit.Kind kind =
        ours.isEmpty() ? Edit.Kind.INSERT : theirs.isEmpty() ? Edit.Kind.DELETE : Edit.Kind.CHANGE;
    edits.add(new Edit(kind, hull(ours, next.left()), hull(theirs, next.right())));
  }

  private static Span hull(List<Span> words, Span next) {
    return words.isEmpty()
        ? new Span(next.start(), next.start())
        : new Span(words.get(0).start(), words.get(words.size() - 1).end());
  }

  private static List<Divergence> divergences(
      String left, List<Span> ours, String right, List<Span> theirs) {
    List<Span> here = numbers(left, ours);
    List<Span> there = numbers(right, theirs);
    if (here.size() != 1
        || there.size() != 1
        || same(here.get(0).in(left), there.get(0).in(right))) {
      return List.of();
    }
    return List.of(
        new Divergence(
            Divergence.Type.QUANTITY,
            here.get(0),
            there.get(0),
            quantity(left, here.get(0)),
            quantity(right, there.get(0)),
            0.87));
  }

  private static List<Span> numbers(String text, List<Span> words) {
    return words.stream().filter(word -> word.in(text).matches("\\d+")).toList();
  }

  private static Value quantity(String text, Span span) {
    double number = Double.parseDouble(span.in(text));
    List<Span> after = words(text, new Span(span.end(), text.length()));
    boolean about = text.substring(0, span.start()).endsWith("about ");
    return new Value.Quantity(number, number, after.isEmpty() ? "" : after.get(0).in(text), about);
  }

  static Optional<Quotation.Counterpart> counterpart(
      String text, Span span, String otherText, Quotation other) {
    List<Span> ours = words(text, span);
    List<Span> theirs = words(otherText, other.span());
    List<AlignedWords> aligned = align(text, ours, otherText, theirs);
    if (aligned.size() < 0.7 * Math.min(ours.size(), theirs.size())) {
      return Optional.empty();
    }
    List<Edit> changes = edits(text, ours, otherText, theirs, aligned);
    Quotation.Match match =
        changes.isEmpty()
            ? Quotation.Match.EXACT
            : ours.size() > theirs.size() ? Quotation.Match.SHORTENED : Quotation.Match.EXTENDED;
    return Optional.of(
        new Quotation.Counterpart(other.article(), other.span(), other.speaker(), match, changes));
  }
}

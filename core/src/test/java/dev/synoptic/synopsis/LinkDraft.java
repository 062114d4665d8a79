// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.event.Event;
import dev.synoptic.model.AlignedWords;
import dev.synoptic.model.Coverage;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Edit;
import dev.synoptic.model.Evidence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Span;
import dev.synoptic.model.Value;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A link being built by hand: an equivalent paraphrase with a score of 0.9, its equal words
 * aligned, unless told otherwise.
 */
public final class LinkDraft {

  private final AnalyzedArticle leftArticle;
  private final AnalyzedArticle rightArticle;
  private final Passage left;
  private final Passage right;
  private final List<Divergence> divergences = new ArrayList<>();
  private Coverage coverage = Coverage.EQUIVALENT;
  private Wording wording = Wording.PARAPHRASE;
  private double score = 0.9;

  LinkDraft(
      Event event, String left, int first, int end, String right, int rightFirst, int rightEnd) {
    leftArticle = find(event, left);
    rightArticle = find(event, right);
    this.left = passage(leftArticle, first, end);
    this.right = passage(rightArticle, rightFirst, rightEnd);
  }

  /** Sets the coverage. */
  public LinkDraft coverage(Coverage coverage) {
    this.coverage = coverage;
    return this;
  }

  /** Sets the wording. */
  public LinkDraft wording(Wording wording) {
    this.wording = wording;
    return this;
  }

  /** Sets the score, in (0, 1). */
  public LinkDraft score(double score) {
    this.score = score;
    return this;
  }

  /** Adds a divergence between two words. */
  public LinkDraft divergence(Divergence.Type type, String leftWord, String rightWord) {
    divergences.add(
        new Divergence(
            type,
            place(leftArticle, left, leftWord),
            place(rightArticle, right, rightWord),
            new Value.Text(leftWord),
            new Value.Text(rightWord),
            0.9));
    return this;
  }

  /** Builds the link. */
  public Link build() {
    double logOdds = StrictMath.log(score / (1 - score));
    return new Link(
        left,
        right,
        coverage,
        wording,
        0.5,
        0.5,
        new Evidence(logOdds, List.of()),
        List.of(left.span()),
        List.of(right.span()),
        words(),
        wording == Wording.NEAR_VERBATIM ? edits() : List.of(),
        divergences);
  }

  private List<AlignedWords> words() {
    List<AlignedWords> aligned = new ArrayList<>();
    List<Span> there = spans(rightArticle.tokens(), right);
    boolean[] taken = new boolean[there.size()];
    for (Span word : spans(leftArticle.tokens(), left)) {
      for (int j = 0; j < taken.length; j++) {
        if (!taken[j] && text(leftArticle, word).equals(text(rightArticle, there.get(j)))) {
          taken[j] = true;
          aligned.add(new AlignedWords(word, there.get(j), 1));
          break;
        }
      }
    }
    return aligned;
  }

  private List<Edit> edits() {
    List<Span> here = spans(leftArticle.tokens(), left);
    List<Span> there = spans(rightArticle.tokens(), right);
    List<String> source = here.stream().map(word -> text(leftArticle, word)).toList();
    List<String> target = there.stream().map(word -> text(rightArticle, word)).toList();
    List<Edit> edits = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(source, target).getDeltas()) {
      Edit.Kind kind = Edit.Kind.valueOf(delta.getType().name());
      edits.add(
          new Edit(
              kind,
              run(here, delta.getSource().getPosition(), delta.getSource().size(), left),
              run(there, delta.getTarget().getPosition(), delta.getTarget().size(), right)));
    }
    return edits;
  }

  private static Span run(List<Span> words, int first, int size, Passage passage) {
    int start = first < words.size() ? words.get(first).start() : passage.span().end();
    return new Span(start, size == 0 ? start : words.get(first + size - 1).end());
  }

  private static List<Span> spans(Tokens tokens, Passage passage) {
    return IntStream.range(
            tokens.firstToken(passage.firstSentence()), tokens.endToken(passage.endSentence() - 1))
        .mapToObj(i -> tokens.span(i, i + 1))
        .toList();
  }

  private static String text(AnalyzedArticle article, Span span) {
    return span.in(article.article().text());
  }

  private static Span place(AnalyzedArticle article, Passage passage, String word) {
    int start = article.article().text().indexOf(word, passage.span().start());
    return new Span(start, start + word.length());
  }

  private static AnalyzedArticle find(Event event, String id) {
    return event.articles().stream()
        .map(article -> article.analysis())
        .filter(article -> article.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Passage passage(AnalyzedArticle article, int first, int end) {
    Span start = article.sentences().get(first).span();
    Span last = article.sentences().get(end - 1).span();
    return new Passage(article.id(), new Span(start.start(), last.end()), first, end);
  }
}

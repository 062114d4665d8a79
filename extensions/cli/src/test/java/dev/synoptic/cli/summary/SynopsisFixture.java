// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.summary;

import dev.synoptic.model.Account;
import dev.synoptic.model.Article;
import dev.synoptic.model.Coverage;
import dev.synoptic.model.Derivation;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Edit;
import dev.synoptic.model.Evidence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Overlap;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Profile;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Quotation.Counterpart;
import dev.synoptic.model.Quotation.Match;
import dev.synoptic.model.Quotation.Speaker;
import dev.synoptic.model.Role;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import dev.synoptic.model.Statement;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Value;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Synopses made by hand. */
public final class SynopsisFixture {

  static final Article ALPHA =
      Article.builder("alpha")
          .outlet("Harbour News")
          .text(
              "The ferry sank on Monday. It carried 12 people. “We saw no warning light,” said Ana"
                  + " Ruiz. Divers found a bell.")
          .build();
  static final Article BETA =
      Article.of(
          "beta",
          "On Monday the ferry sank. At least 15 people were aboard. “We saw no light,” said Tom"
              + " Hale.");
  static final Article GAMMA =
      Article.of("gamma", "The ferry sank. There were 12 people on it, Harbour News wrote.");

  private SynopsisFixture() {}

  /** Returns a synopsis in which nothing corresponds. */
  public static Synopsis empty(Collection<Article> articles) {
    List<Account> accounts = new ArrayList<>();
    for (Article article : articles) {
      Sentence all = new Sentence(new Span(0, article.text().length()), 0, Role.BODY);
      accounts.add(
          new Account(article, List.of(all), List.of(new Passage(article.id(), all.span(), 0, 1))));
    }
    return new Synopsis(
        new Profile("core", "en", true),
        accounts,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static Span span(Article article, String words) {
    int start = article.text().indexOf(words);
    return new Span(start, start + words.length());
  }

  static Passage passage(Article article, String words, int sentence) {
    return new Passage(article.id(), span(article, words), sentence, sentence + 1);
  }

  static Link link(Passage left, Passage right, Divergence... divergences) {
    return new Link(
        left,
        right,
        Coverage.EQUIVALENT,
        Wording.PARAPHRASE,
        0.5,
        0.5,
        new Evidence(1, List.of()),
        List.of(left.span()),
        List.of(right.span()),
        List.of(),
        List.of(),
        List.of(divergences));
  }

  private static Divergence people(Span left, double low, Span right, double other) {
    return new Divergence(Divergence.Type.QUANTITY, left, right, people(low), people(other), 0.9);
  }

  private static Value people(double low) {
    double high = low == 12 ? low : Double.POSITIVE_INFINITY;
    return new Value.Quantity(low, high, "person", false);
  }

  private static Overlap overlap(Article article, Article other, double containment) {
    return new Overlap(
        article.id(), other.id(), containment, 0.5, 0.5, 0, 0, containment, 1 - containment);
  }

  private static Statement statement(Link conflict, List<String> missing, Passage... members) {
    List<Passage> passages = List.of(members);
    return new Statement(
        members[0],
        passages,
        passages.stream().map(Passage::article).toList(),
        missing,
        conflict.conflicts() ? List.of(conflict) : List.of(),
        passages.size() - 1);
  }

  private static Account account(Article article, Passage... unique) {
    return new Account(article, List.of(), List.of(unique));
  }

  private static Quotation quotation() {
    Span left = span(ALPHA, "We saw no warning light,");
    Span right = span(BETA, "We saw no light,");
    Edit edit =
        new Edit(Edit.Kind.DELETE, span(ALPHA, "warning"), new Span(right.end(), right.end()));
    Counterpart counterpart =
        new Counterpart(
            "beta",
            right,
            Optional.of(new Speaker("Tom Hale", span(BETA, "Tom Hale"))),
            Match.SHORTENED,
            List.of(edit));
    return new Quotation(
        "alpha",
        left,
        Optional.of(new Speaker("Ana Ruiz", span(ALPHA, "Ana Ruiz"))),
        List.of(counterpart));
  }

  /** Returns a synopsis of three articles with something for every section. */
  static Synopsis full() {
    Passage twelve = passage(ALPHA, "It carried 12 people.", 1);
    Passage fifteen = passage(BETA, "At least 15 people were aboard.", 1);
    Passage again = passage(GAMMA, "There were 12 people on it", 1);
    Link alphaBeta =
        link(twelve, fifteen, people(span(ALPHA, "12"), 12, span(BETA, "At least 15"), 15));
    Link betaGamma =
        link(fifteen, again, people(span(BETA, "At least 15"), 15, span(GAMMA, "12"), 12));
    Link sank =
        link(
            passage(ALPHA, "The ferry sank on Monday.", 0),
            passage(BETA, "On Monday the ferry sank.", 0));
    Span quoted = span(ALPHA, "We saw no warning light,");
    Link said =
        link(
            new Passage("alpha", quoted, 2, 3),
            passage(BETA, "“We saw no light,” said Tom Hale.", 2),
            new Divergence(
                Divergence.Type.QUOTATION,
                span(ALPHA, "no warning light"),
                span(BETA, "no light"),
                new Value.Text("no warning light"),
                new Value.Text("no light"),
                0.8));
    return new Synopsis(
        new Profile("core", "en", false),
        List.of(
            account(ALPHA, passage(ALPHA, "Divers found a bell.", 3)),
            account(BETA),
            account(GAMMA)),
        List.of(alphaBeta, betaGamma, sank, said),
        List.of(),
        List.of(
            statement(sank, List.of("gamma"), sank.left(), sank.right()),
            statement(alphaBeta, List.of(), twelve, fifteen, again)),
        List.of(
            overlap(ALPHA, BETA, 0.624),
            overlap(ALPHA, GAMMA, 0.001),
            overlap(BETA, ALPHA, 1),
            overlap(BETA, GAMMA, 0.998),
            overlap(GAMMA, ALPHA, 0),
            overlap(GAMMA, BETA, 0.5)),
        List.of(quotation()),
        List.of(
            new Derivation(
                Derivation.Kind.CITES,
                "gamma",
                "Harbour News",
                false,
                true,
                List.of(
                    new Derivation.Reason(
                        "“Harbour News wrote”", span(GAMMA, "Harbour News wrote"))))));
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

import java.util.List;
import java.util.Objects;

/**
 * Several articles on one event, laid side by side.
 *
 * <p>Everything is ordered by article id, then by place in the text, so that the order in which the
 * articles were given changes nothing but the order of {@link #accounts()}.
 *
 * @param profile what made this synopsis
 * @param accounts the articles, in the order given
 * @param links the correspondences between articles; the left side's article id sorts first
 * @param repetitions the correspondences inside single articles; the left side comes first
 * @param statements what two or more passages report, by number of articles, then by place
 * @param overlaps for every ordered pair of articles, how much of the first stands in the second
 * @param quotations all direct quotations of the articles
 * @param derivations who draws on whom
 * @param omissions what was left out because a budget was spent, by the two ids; empty for a
 *     complete comparison
 */
public record Synopsis(
    Profile profile,
    List<Account> accounts,
    List<Link> links,
    List<Link> repetitions,
    List<Statement> statements,
    List<Overlap> overlaps,
    List<Quotation> quotations,
    List<Derivation> derivations,
    List<Omission> omissions) {

  /** Checks and copies the parts. */
  public Synopsis {
    Objects.requireNonNull(profile, "profile");
    accounts = List.copyOf(accounts);
    links = List.copyOf(links);
    repetitions = List.copyOf(repetitions);
    statements = List.copyOf(statements);
    overlaps = List.copyOf(overlaps);
    quotations = List.copyOf(quotations);
    derivations = List.copyOf(derivations);
    omissions = List.copyOf(omissions);
  }

  /**
   * Creates a complete synopsis.
   *
   * @param profile what made it
   * @param accounts the articles, in the order given
   * @param links the correspondences between articles
   * @param repetitions the correspondences inside single articles
   * @param statements what two or more passages report
   * @param overlaps how much of each article stands in each other one
   * @param quotations all direct quotations
   * @param derivations who draws on whom
   */
  public Synopsis(
      Profile profile,
      List<Account> accounts,
      List<Link> links,
      List<Link> repetitions,
      List<Statement> statements,
      List<Overlap> overlaps,
      List<Quotation> quotations,
      List<Derivation> derivations) {
    this(
        profile,
        accounts,
        links,
        repetitions,
        statements,
        overlaps,
        quotations,
        derivations,
        List.of());
  }

  /**
   * Tells whether everything was compared.
   *
   * @return whether nothing was left out for a budget
   */
  public boolean isComplete() {
    return omissions.isEmpty();
  }

  /**
   * Returns an article by its id.
   *
   * @param article the id
   * @return the article with its sentences
   * @throws IllegalArgumentException if no article has that id
   */
  public Account account(String article) {
    Objects.requireNonNull(article, "article");
    return accounts.stream()
        .filter(account -> account.article().id().equals(article))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no article has the id " + article));
  }

  /**
   * Returns the text of a passage.
   *
   * @param passage a passage of one of the articles
   * @return the text that it covers
   * @throws IllegalArgumentException if no article has the passage's id
   */
  public String text(Passage passage) {
    return passage.span().in(account(passage.article()).article().text());
  }

  /**
   * Returns the links between two articles, seen from the first.
   *
   * @param left id of the article wanted on the left
   * @param right id of the article wanted on the right
   * @return the links, mirrored where needed, in the order of {@link #links()}
   */
  public List<Link> links(String left, String right) {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    return links.stream()
        .filter(link -> joins(link, left, right))
        .map(link -> link.left().article().equals(left) ? link : link.mirror())
        .toList();
  }

  private static boolean joins(Link link, String one, String other) {
    String left = link.left().article();
    String right = link.right().article();
    return (left.equals(one) && right.equals(other)) || (left.equals(other) && right.equals(one));
  }

  /**
   * Returns how much of one article stands in another.
   *
   * @param article id of the article asked about
   * @param other id of the article it is laid beside
   * @return the overlap
   * @throws IllegalArgumentException if there is no such pair
   */
  public Overlap overlap(String article, String other) {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(other, "other");
    return overlaps.stream()
        .filter(overlap -> overlap.article().equals(article) && overlap.other().equals(other))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no overlap of " + article + " with " + other));
  }

  /**
   * Returns the links that report a conflict.
   *
   * @return the links between articles whose divergences are not empty
   */
  public List<Link> conflicts() {
    return links.stream().filter(Link::conflicts).toList();
  }
}

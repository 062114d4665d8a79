// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

/**
 * How much input the library takes before it refuses.
 *
 * <p>An input past a limit is refused with a {@link LimitExceededException} that names the limit
 * and the value; nothing is cut off in silence, and a session or an index stays as it was. The
 * defaults are far above what news needs and keep what one pair of articles asks for within a few
 * hundred megabytes:
 *
 * <table>
 *   <caption>Defaults</caption>
 *   <tr><th scope="row">characters<td>10,000,000<td>a book has half a million
 *   <tr><th scope="row">sentences<td>500,000<td>an article of that many characters has 100,000
 *   <tr><th scope="row">articles<td>1,000<td>work grows with their square: half a million pairs
 *   <tr><th scope="row">candidates<td>1,000,000<td>two articles of 40,000 words each have fewer
 * </table>
 *
 * @param characters longest article, in UTF-16 code units; checked before any work is done
 * @param sentences most sentences of an article, found or given; checked when it is cut
 * @param articles most articles in one comparison; checked before any work is done
 * @param candidates most pairs of sentences that share telling words, of two articles or inside
 *     one; checked while they are sought, before one is compared. With a budget they are not
 *     refused: the comparison is then partial
 */
public record Limits(int characters, int sentences, int articles, int candidates) {

  /** The default limits. */
  public static final Limits DEFAULT = new Limits(10_000_000, 500_000, 1_000, 1_000_000);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if a limit is below 1
   */
  public Limits {
    check("characters", characters);
    check("sentences", sentences);
    check("articles", articles);
    check("candidates", candidates);
  }

  /**
   * Creates limits with the default numbers of sentences and candidates.
   *
   * @param characters longest article, in UTF-16 code units
   * @param articles most articles in one comparison
   * @throws IllegalArgumentException if a limit is below 1
   */
  public Limits(int characters, int articles) {
    this(characters, DEFAULT.sentences, articles, DEFAULT.candidates);
  }

  private static void check(String name, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(name + " (" + limit + ") must be >= 1");
    }
  }

  /**
   * Returns the same limits with another number of characters.
   *
   * @param limit longest article, in UTF-16 code units, at least 1
   * @return the limits
   */
  public Limits withCharacters(int limit) {
    return new Limits(limit, sentences, articles, candidates);
  }

  /**
   * Returns the same limits with another number of sentences.
   *
   * @param limit most sentences of an article, at least 1
   * @return the limits
   */
  public Limits withSentences(int limit) {
    return new Limits(characters, limit, articles, candidates);
  }

  /**
   * Returns the same limits with another number of articles.
   *
   * @param limit most articles in one comparison, at least 1
   * @return the limits
   */
  public Limits withArticles(int limit) {
    return new Limits(characters, sentences, limit, candidates);
  }

  /**
   * Returns the same limits with another number of candidates.
   *
   * @param limit most candidate pairs of two articles, at least 1
   * @return the limits
   */
  public Limits withCandidates(int limit) {
    return new Limits(characters, sentences, articles, limit);
  }
}

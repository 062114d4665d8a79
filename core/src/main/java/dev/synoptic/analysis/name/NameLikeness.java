// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

import dev.synoptic.analysis.name.NameMention.Kind;
import dev.synoptic.analysis.token.Tokens;
import java.util.List;

/**
 * How likely two names in different articles mean the same thing, judged by their forms.
 *
 * <table>
 *   <caption>Contract</caption>
 *   <tr><th scope="row">Range<td>[0, 1]
 *   <tr><th scope="row">Symmetric<td>yes
 *   <tr><th scope="row">Identity<td>1 for equal keys, save a country and its people: 0.8
 *   <tr><th scope="row">Cost<td>the product of the numbers of words
 * </table>
 *
 * <p>A government and what stands for it (Ukraine, Kyiv; Washington, the White House) have 0.5; a
 * place or body and its country 0.25; two other things of the gazetteer 0. Names of persons are
 * alike when family and given names are, a given name may be an initial, or missing (0.9). Names of
 * bodies and places are alike by the words that they share, general words ("ministry") counting
 * little.
 */
public final class NameLikeness {

  private static final double PEOPLE = 0.8;
  private static final double GOVERNMENT = 0.5;
  private static final double LOCATED = 0.25;
  private static final double ACRONYM = 0.85;
  private static final double CLASHING_KINDS = 0.3;

  private NameLikeness() {}

  /**
   * Compares two mentions; compare forms instead where a mention is compared more than once.
   *
   * @param a a mention
   * @param at the tokens of its article
   * @param b another mention
   * @param bt the tokens of its article
   * @return how likely they mean the same thing, in [0, 1]
   */
  public static double of(NameMention a, Tokens at, NameMention b, Tokens bt) {
    return of(NameForm.of(a, at), NameForm.of(b, bt));
  }

  /**
   * Compares two forms.
   *
   * @param a the form of a mention
   * @param b the form of another mention
   * @return how likely they mean the same thing, in [0, 1]
   */
  public static double of(NameForm a, NameForm b) {
    if (a.key().equals(b.key())) {
      return a.isDemonym() == b.isDemonym() ? 1 : PEOPLE;
    }
    GazetteerEntry first = a.entry();
    GazetteerEntry second = b.entry();
    if (first != null && second != null) {
      return related(first, second);
    }
    if (a.isDemonym() || b.isDemonym() || a.words().isEmpty() || b.words().isEmpty()) {
      return 0;
    }
    // The rules see the two in a fixed order, so that the result can't depend on it.
    return a.key().compareTo(b.key()) < 0 ? compared(a, b) : compared(b, a);
  }

  private static double related(GazetteerEntry a, GazetteerEntry b) {
    String aCountry = a.isCountry() ? a.key() : a.country();
    String bCountry = b.isCountry() ? b.key() : b.country();
    if (aCountry.isEmpty() || !aCountry.equals(bCountry)) {
      return 0;
    }
    boolean aGoverns = a.government() || a.isCountry();
    boolean bGoverns = b.government() || b.isCountry();
    if (aGoverns && bGoverns) {
      return GOVERNMENT;
    }
    return a.isCountry() || b.isCountry() ? LOCATED : 0;
  }

  private static double compared(NameForm a, NameForm b) {
    if (isAcronymOf(a, b) || isAcronymOf(b, a)) {
      return ACRONYM;
    }
    double likeness =
        PersonLikeness.mayBePerson(a) && PersonLikeness.mayBePerson(b)
            ? PersonLikeness.of(a, b)
            : BodyLikeness.of(a, b);
    return clash(a.kind(), b.kind()) ? likeness * CLASHING_KINDS : likeness;
  }

  private static boolean clash(Kind a, Kind b) {
    return a != b && (a == Kind.PERSON || b == Kind.PERSON) && a != Kind.OTHER && b != Kind.OTHER;
  }

  private static boolean isAcronymOf(NameForm acronym, NameForm longer) {
    String word = acronym.key();
    return acronym.kind() == Kind.ORGANIZATION
        && word.length() >= 2
        && longer.words().size() >= 2
        && (word.equals(longer.shortInitials()) || word.equals(longer.initials()));
  }

  /**
   * Returns how alike two words of names are spelled.
   *
   * @param a a folded word
   * @param b another
   * @return 1 if equal; 0.95 if they share a skeleton; less, down to 0.5, by Jaro and Winkler's
   *     measure; 0 below that, and for words that differ only by a final a (Ivanov, Ivanova)
   */
  public static double spelled(String a, String b) {
    return spelled(a, Skeleton.of(a), b, Skeleton.of(b));
  }

  /**
   * Returns the key under which the transliterations of one name meet: two words share a skeleton
   * when these steps, in this order, make them the same string.
   *
   * <ol>
   *   <li>A possessive {@code 's}, apostrophes and hyphens are dropped.
   *   <li>A listed spelling of a name gives way to the one that stands for all (Volodymyr:
   *       vladimir).
   *   <li>A word of fewer than four letters, or with a character outside a to z, is its own
   *       skeleton.
   *   <li>Consonants: tsch, tch, ch, cz are one; sch and sh; dsch, dzh, dj, zh, gy before a vowel,
   *       and j; ts, tz and z; kh and h; gh and g; dh and d; th and t; ph and f; ck, q, k and c,
   *       but before e, i, y it is s; w and v; x is ks; a final off or eff is ov or ev; h before a
   *       consonant or at the end is dropped; doubled ones count once.
   *   <li>Vowels (y is one, and j behind a vowel with none after it): the first group leaves its
   *       first letter's class, a, o (o, u) or e (e, i, y), at the head of a word with the glide
   *       (yu, iu) but before e; the last letters of the word leave a, o (o, u) or i, a final e
   *       behind a consonant leaves nothing; all others leave nothing.
   * </ol>
   *
   * @param normal a folded word
   * @return its skeleton; empty only for a word of apostrophes and hyphens; the same for the same
   *     word always
   */
  public static String skeleton(String normal) {
    return Skeleton.of(normal);
  }

  static double spelled(String a, String aSkeleton, String b, String bSkeleton) {
    if (a.equals(b)) {
      return 1;
    }
    if (aSkeleton.equals(bSkeleton)) {
      return SpellingBounds.SAME_SKELETON;
    }
    return SpellingBounds.scaled(a, b);
  }

  /** Returns the best spelled likeness of a word to any of some words. */
  static double best(NameForm form, int word, NameForm other, int from, int to) {
    double best = 0;
    List<String> words = other.words();
    for (int i = from; i < to; i++) {
      double spelled =
          spelled(
              form.words().get(word),
              form.skeletons().get(word),
              words.get(i),
              other.skeletons().get(i));
      best = Math.max(best, spelled);
    }
    return best;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

import dev.synoptic.analysis.name.NameMention.Kind;

/** Likeness of the names of persons: family name by family name, given name by given name. */
final class PersonLikeness {

  private static final double MISSING_GIVEN = 0.9;
  private static final double LEADING_SURNAME = 0.85;
  private static final double GIVEN_ONLY = 0.5;
  private static final double INITIAL = 0.9;
  private static final double SHORT_FORM = 0.9;
  private static final double NAMESAKE = 0.15;
  private static final double SWAPPED = 0.9;
  private static final double AGREEING = 0.6;

  private PersonLikeness() {}

  static boolean mayBePerson(NameForm form) {
    return form.entry() == null && (form.kind() == Kind.PERSON || form.kind() == Kind.OTHER);
  }

  static double of(NameForm a, NameForm b) {
    int aEnd = surnameEnd(a);
    int bEnd = surnameEnd(b);
    if (aEnd == 1 && bEnd == 1) {
      return NameLikeness.best(a, 0, b, 0, 1);
    }
    if (aEnd == 1 || bEnd == 1) {
      return aEnd == 1 ? single(a, b, bEnd) : single(b, a, aEnd);
    }
    double surname = NameLikeness.best(a, aEnd - 1, b, bEnd - 1, bEnd);
    double given = given(a, aEnd - 1, b, bEnd - 1);
    double straight = given >= AGREEING ? Math.min(surname, given) : NAMESAKE * surname;
    return Math.max(straight, swapped(a, aEnd, b, bEnd));
  }

  /** Returns the index after the family name: "Jr" is passed over. */
  private static int surnameEnd(NameForm form) {
    int end = form.words().size();
    while (end > 1 && Gazetteer.english().lexeme(form.words().get(end - 1)).is(WordClass.SUFFIX)) {
      end--;
    }
    return end;
  }

  private static double single(NameForm single, NameForm full, int end) {
    double last = NameLikeness.best(single, 0, full, end - 1, end);
    double first = NameLikeness.best(single, 0, full, 0, 1);
    Lexeme lexeme = Gazetteer.english().lexeme(full.words().get(0));
    boolean leading = lexeme.is(WordClass.SURNAMEFIRST) && !lexeme.is(WordClass.GIVEN);
    double firstWeight = leading ? LEADING_SURNAME : GIVEN_ONLY;
    return Math.max(last * MISSING_GIVEN, first * firstWeight);
  }

  /** Returns how well any given name of one agrees with any of the other. */
  private static double given(NameForm a, int aEnd, NameForm b, int bEnd) {
    double best = 0;
    for (int i = 0; i < aEnd; i++) {
      best = Math.max(best, NameLikeness.best(a, i, b, 0, bEnd));
      for (int j = 0; j < bEnd; j++) {
        best = Math.max(best, shortened(a.words().get(i), b.words().get(j), i == 0 && j == 0));
      }
    }
    return best;
  }

  private static double shortened(String a, String b, boolean leading) {
    boolean initial = leading && (a.length() == 1 || b.length() == 1);
    if (initial && a.charAt(0) == b.charAt(0)) {
      return INITIAL;
    }
    Gazetteer gazetteer = Gazetteer.english();
    return gazetteer.longForm(a).equals(gazetteer.longForm(b)) ? SHORT_FORM : 0;
  }

  /** "Orbán Viktor": the same two words the other way round. */
  private static double swapped(NameForm a, int aEnd, NameForm b, int bEnd) {
    if (aEnd != 2 || bEnd != 2) {
      return 0;
    }
    double first = NameLikeness.best(a, 0, b, 1, 2);
    double second = NameLikeness.best(a, 1, b, 0, 1);
    double least = Math.min(first, second);
    return least >= SpellingBounds.SAME_SKELETON ? SWAPPED * least : 0;
  }
}

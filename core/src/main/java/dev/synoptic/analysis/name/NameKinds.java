// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

import dev.synoptic.analysis.name.NameMention.Kind;

/** Guesses from a name's words and its neighbours what it names. */
final class NameKinds {

  private final NameTokens tokens;

  NameKinds(NameTokens tokens) {
    this.tokens = tokens;
  }

  /** Tells whether nothing in a name's words speaks against a person. */
  boolean isPersonal(NameDraft name) {
    if (name.acronym || (name.length() > 1 && tokens.is(name.first, WordClass.ORGHEAD))) {
      return false;
    }
    return tokens.is(name.first, WordClass.GIVEN) || headKind(name) == Kind.OTHER;
  }

  /** Returns the kind of a name that the gazetteer does not know. */
  Kind of(NameDraft name) {
    if (name.office < name.first || name.laterOffice < name.laterOfficeEnd) {
      return Kind.PERSON;
    }
    if (name.acronym) {
      return Kind.ORGANIZATION;
    }
    Kind head = headKind(name);
    if (head != Kind.OTHER) {
      return head;
    }
    boolean given = tokens.is(name.first, WordClass.GIVEN) && name.length() <= 5;
    if (given && (name.length() > 1 || !tokens.isPossessive(name.first))) {
      return Kind.PERSON;
    }
    if (name.length() == 1 && tokens.isNamedAtStart(name.first)) {
      return Kind.PERSON;
    }
    boolean place =
        name.first > 0
            && tokens.is(name.first - 1, WordClass.NEARBY)
            && tokens.gap(name.first) == Gap.SPACE
            && name.length() <= 2;
    return place ? Kind.PLACE : Kind.OTHER;
  }

  private Kind headKind(NameDraft name) {
    int last = name.end - 1;
    boolean single = name.length() == 1;
    Kind kind = headKind(last);
    if (kind != Kind.OTHER || single) {
      return kind;
    }
    for (int word = name.first; word < last; word++) {
      if (tokens.base(word + 1).equals("of") || tokens.base(word + 1).equals("for")) {
        return headKind(word);
      }
    }
    return tokens.is(name.first, WordClass.PLACEHEAD) && name.length() == 2
        ? Kind.PLACE
        : Kind.OTHER;
  }

  private Kind headKind(int word) {
    if (tokens.is(word, WordClass.ORGHEAD)) {
      return Kind.ORGANIZATION;
    }
    return tokens.is(word, WordClass.PLACEHEAD) ? Kind.PLACE : Kind.OTHER;
  }
}

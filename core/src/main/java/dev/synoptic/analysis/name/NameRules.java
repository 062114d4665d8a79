// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

import dev.synoptic.analysis.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Which words can be part of a name, and how far a run of them reaches. */
final class NameRules {

  /** Longest run that is read as one name, in words; longer runs are cut. */
  static final int LONGEST = 16;

  private static final int MOST_LINKERS = 3;

  private final NameTokens tokens;

  NameRules(NameTokens tokens) {
    this.tokens = tokens;
  }

  /** Tells whether a word can be part of a name where it stands. */
  boolean accepts(int word) {
    if (!canName(word)) {
      return false;
    }
    if (tokens.isHeadline(word)) {
      return acceptsInHeadline(word);
    }
    return tokens.gap(word) != Gap.START || acceptsAtStart(word);
  }

  /** Tells whether a word has the form of a name's word, wherever it stands. */
  private boolean canName(int word) {
    if (!tokens.isCapitalized(word) || tokens.is(word, WordClass.PRONOUN)) {
      return false;
    }
    if (tokens.is(word, WordClass.CALENDAR)) {
      return isCalendarName(word) || isOrdinalOffice(word);
    }
    return tokens.gap(word) == Gap.START
        || tokens.isHeadline(word)
        || !tokens.tokens.is(tokens.token(word), Tokens.FUNCTION);
  }

  /** "Theresa May", "Mrs May", but not "in May". */
  private boolean isCalendarName(int word) {
    if (!tokens.is(word, WordClass.CALENDARNAME) || word == 0) {
      return false;
    }
    boolean named =
        tokens.is(word - 1, WordClass.GIVEN) || tokens.is(word - 1, WordClass.HONORIFIC);
    return named && tokens.isCapitalized(word - 1) && tokens.gap(word).joinsForm();
  }

  /** "First Minister". */
  private boolean isOrdinalOffice(int word) {
    return tokens.is(word, WordClass.MODIFIER)
        && isJoined(word + 1)
        && tokens.lexeme(word + 1).isTitle()
        && tokens.isCapitalized(word + 1);
  }

  private boolean acceptsAtStart(int word) {
    if (tokens.is(word, WordClass.OPENER)) {
      return false;
    }
    if (tokens.isSeenAsName(word)) {
      return true;
    }
    if (isAcronym(word)) {
      return true;
    }
    boolean followed = isJoined(word + 1) && canName(word + 1) && !startsOtherName(word + 1);
    if (tokens.lexeme(word).isTitle() || tokens.is(word, WordClass.MODIFIER)) {
      return followed || (isJoined(word + 1) && tokens.lexeme(word + 1).isTitle());
    }
    if (tokens.isSeenAsWord(word) || looksOrdinary(word)) {
      return false;
    }
    return followed
        || tokens.is(word, WordClass.GIVEN)
        || tokens.isPossessive(word)
        || tokens.isNamedAtStart(word);
  }

  /** Tells whether what follows is a name by itself: the word before it only opens the sentence. */
  private boolean startsOtherName(int word) {
    return tokens.match(word, tokens.size()) != null && !tokens.is(word - 1, WordClass.GIVEN);
  }

  /** "Apparently", "Facing": words that open sentences. */
  private boolean looksOrdinary(int word) {
    String base = tokens.base(word);
    return base.length() > 5
        && (base.endsWith("ly") || base.endsWith("ing"))
        && !tokens.is(word, WordClass.GIVEN);
  }

  private boolean acceptsInHeadline(int word) {
    if (tokens.isSeenAsName(word)) {
      return true;
    }
    if (tokens.is(word, WordClass.OPENER) || tokens.isSeenAsWord(word)) {
      return false;
    }
    if (tokens.lexeme(word).isTitle() || tokens.is(word, WordClass.MODIFIER)) {
      return isJoined(word + 1) && canName(word + 1) && !tokens.isSeenAsWord(word + 1);
    }
    if (isAcronym(word)
        && !tokens.isAllCaps(word == 0 ? Math.min(1, tokens.size() - 1) : word - 1)) {
      return true;
    }
    return isPartOfPerson(word);
  }

  /** In a headline only a given name or an office vouches for an unknown word next to it. */
  private boolean isPartOfPerson(int word) {
    if (tokens.is(word, WordClass.GIVEN)) {
      return isJoined(word + 1)
          && canName(word + 1)
          && !tokens.is(word + 1, WordClass.OPENER)
          && !tokens.isSeenAsWord(word + 1);
    }
    boolean vouched =
        word > 0
            && isJoined(word)
            && tokens.isCapitalized(word - 1)
            && (tokens.is(word - 1, WordClass.GIVEN) || tokens.lexeme(word - 1).isTitle());
    return vouched && !tokens.is(word, WordClass.ORGHEAD);
  }

  /** Tells whether a word is two to six capitals, among words that are not. */
  boolean isAcronym(int word) {
    int length = tokens.base(word).length();
    return (tokens.isAllCaps(word) || (tokens.isDotted(word) && length > 1))
        && length >= 2
        && length <= 6
        && !tokens.is(word, WordClass.OPENER);
  }

  /** Tells whether a word goes on with the run of the word before it. */
  boolean isJoined(int word) {
    return word > 0
        && word < tokens.size()
        && tokens.gap(word).joinsForm()
        && !tokens.isPossessive(word - 1);
  }

  /** Returns the end of the run of name words that starts at a word. */
  int runEnd(int first, @Nullable GazetteerForm form) {
    int end = form == null ? first + 1 : first + form.length();
    while (end < tokens.size() && end - first < LONGEST && isJoined(end)) {
      int next = extended(first, end);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  private int extended(int first, int end) {
    GazetteerForm form = tokens.match(end, tokens.size());
    if (form != null) {
      return end + form.length();
    }
    if (accepts(end)) {
      return end + 1;
    }
    if (tokens.isCapitalized(end) && !tokens.is(end, WordClass.LINKER)) {
      return end;
    }
    int linked = afterLinkers(end);
    return linked > end ? linked : afterOf(first, end);
  }

  /** "van der" and a capitalised word. */
  private int afterLinkers(int end) {
    int word = end;
    while (word < tokens.size()
        && word - end < MOST_LINKERS
        && tokens.is(word, WordClass.LINKER)
        && isJoined(word)) {
      word++;
    }
    boolean named = word > end && word < tokens.size() && isJoined(word) && accepts(word);
    return named ? word + 1 : end;
  }

  /** "of", "of the", "for" behind the head of a body's name; "and" inside such a name. */
  private int afterOf(int first, int end) {
    String word = tokens.base(end);
    boolean of = word.equals("of");
    boolean within = word.equals("for") || word.equals("and");
    if (!of && !within) {
      return end;
    }
    boolean fits =
        of ? takesOf(first, end - 1) : isInstitution(word.equals("for") ? end - 1 : first);
    if (!fits) {
      return end;
    }
    int next = end + 1;
    if (next < tokens.size() && tokens.base(next).equals("the") && isJoined(next)) {
      next++;
    }
    if (next >= tokens.size() || !isJoined(next)) {
      return end;
    }
    GazetteerForm form = tokens.match(next, tokens.size());
    if (form != null) {
      return within ? end : next + form.length();
    }
    return accepts(next) ? next + 1 : end;
  }

  private boolean takesOf(int first, int last) {
    return tokens.is(last, WordClass.ORGHEAD)
        || tokens.is(last, WordClass.PLACEHEAD)
        || tokens.is(first, WordClass.OFFICE)
        || tokens.is(last, WordClass.OFFICE);
  }

  private boolean isInstitution(int first) {
    return tokens.is(first, WordClass.ORGHEAD) && !tokens.is(first, WordClass.GIVEN);
  }
}

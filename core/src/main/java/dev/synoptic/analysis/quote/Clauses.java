// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.quote;

import dev.synoptic.analysis.name.NameMention;
import dev.synoptic.analysis.quote.Subject.Form;
import dev.synoptic.analysis.token.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who governs a verb: the subject in front of it or behind it, or that of the clause that the
 * verb goes on with.
 */
final class Clauses {

  /** Words that a clause opens with before its subject. */
  static final Set<String> LEADING = Set.of("and", "as", "but", "so", "then");

  /** Those that join a second verb to one subject. */
  static final Set<String> JOINING = Set.of("and", "but", "then", "or");

  private static final int ASIDE = 30;
  private static final int ASIDE_MARKS = Words.COMMA | Words.DASH | Words.PARENTHESIS;

  private final Words words;
  private final NounPhrases phrases;
  private final ReportingVerbs verbs;

  Clauses(Words words, NounPhrases phrases, ReportingVerbs verbs) {
    this.words = words;
    this.phrases = phrases;
    this.verbs = verbs;
  }

  @Nullable Subject ofVerb(int verb, int floor, int limit) {
    if (words.normal(verb).equals("according")) {
      return phrases.forward(verb + 2, limit);
    }
    if (!verbs.isFinite(verb)) {
      return ofParticiple(verb, floor);
    }
    if ((words.gap(verb, Words.COMMA) && !verbs.isTelling(verb)) || verb == floor) {
      Subject inverted = phrases.forward(verb + 1, limit);
      if (inverted != null && inverted.form() == Form.NAME) {
        return inverted;
      }
    }
    Subject straight = subjectBefore(verb, floor);
    return straight != null ? straight : invertedPhrase(verb, floor, limit);
  }

  private @Nullable Subject invertedPhrase(int verb, int floor, int limit) {
    boolean opens = verb == floor || words.gap(verb, Words.COMMA | Words.MARK);
    boolean cut = words.gap(verb + 1, Words.BREAK) || verbs.isThat(verb + 1, limit);
    boolean saying = verbs.isReporting(verb);
    return opens && saying && !cut ? phrases.forward(verb + 1, limit) : null;
  }

  private @Nullable Subject ofParticiple(int verb, int floor) {
    for (int word = floor; word < verb; word++) {
      if (verbs.isFinite(word) && verbs.isGoverned(word)) {
        return ofVerb(word, floor, verb);
      }
    }
    return clauseSubject(floor, verb);
  }

  /** Reads the subject in front of a finite verb, over asides in commas. */
  private @Nullable Subject subjectBefore(int verb, int floor) {
    int end = verb;
    while (end > floor && !words.gap(end, Words.COMMA) && isHelper(end - 1)) {
      end--;
    }
    int who = words.gap(end, ASIDE_MARKS) ? -1 : relative(end, floor);
    if (who > floor) {
      return phrases.backward(who, floor);
    }
    if (end > floor && !words.gap(end, ASIDE_MARKS) && JOINING.contains(words.normal(end - 1))) {
      return clauseSubject(floor, end - 1);
    }
    for (int asides = 0; asides < 3 && end > floor && words.gap(end, ASIDE_MARKS); asides++) {
      int start = asideStart(end, floor);
      if (start < 0) {
        return null;
      }
      int apposed = phrases.apposition(start, end);
      Subject outer = phrases.backward(start, floor);
      if (outer != null && (apposed < 0 || outer.form() == Form.NAME)) {
        return outer;
      }
      if (apposed >= 0) {
        int from = outer == null ? start : outer.from();
        return new Subject(from, end, apposed, Form.NAME);
      }
      end = start;
    }
    return phrases.backward(end, floor);
  }

  /** "the mayor, who on the first day had vowed": the word after the antecedent; -1 if none. */
  private int relative(int verb, int floor) {
    for (int word = verb - 1; word > Math.max(floor, verb - 9); word--) {
      if (words.normal(word).equals("who")) {
        return word;
      }
      if (words.gap(word, ReportingVerbs.APART) || verbs.isFinite(word)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isHelper(int word) {
    return words.name(word) < 0 && Grammar.isAdverb(words.normal(word));
  }

  private int asideStart(int end, int floor) {
    for (int word = end - 1; word > floor && end - word < ASIDE; word--) {
      if (words.gap(word, ASIDE_MARKS)) {
        return word;
      }
    }
    return -1;
  }

  /** Reads the subject that a clause begins with, after an opening such as "In a letter,". */
  @Nullable Subject clauseSubject(int floor, int limit) {
    int start = floor;
    while (start < limit && LEADING.contains(words.normal(start))) {
      start++;
    }
    if (start < limit && isOpening(start)) {
      int word = start + 1;
      while (word < limit && word - start < ASIDE && !words.gap(word, Words.COMMA)) {
        word++;
      }
      start = word;
    }
    int name = leadingName(start, limit);
    if (name >= 0) {
      return new Subject(start, words.endOfName(name), name, Form.NAME);
    }
    int person = personAhead(start, limit);
    if (person >= 0) {
      return new Subject(start, words.endOfName(person), person, Form.NAME);
    }
    Subject subject = phrases.forward(start, limit);
    if (subject == null || subject.form() != Form.PHRASE) {
      return subject;
    }
    Subject cut = beforeVerb(subject);
    return isDescription(cut) ? cut : null;
  }

  /** "The secretary tried": a description ends before a verb that is in no list. */
  private Subject beforeVerb(Subject subject) {
    for (int word = subject.from() + 2; word < subject.end(); word++) {
      if (words.normal(word).endsWith("ed")) {
        return new Subject(subject.from(), word, -1, Form.PHRASE);
      }
    }
    return subject;
  }

  /** Returns the person that the first words of a clause name: "Opposition leader Ada Norrell". */
  private int personAhead(int start, int limit) {
    int word = start;
    while (word < Math.min(limit, start + 7) && words.name(word) < 0) {
      String normal = words.normal(word);
      boolean open = Grammar.isClosed(normal) && !Grammar.DETERMINERS.contains(normal);
      if (open || (word > start && words.gap(word, Words.BREAK))) {
        return -1;
      }
      word++;
    }
    int name = word < Math.min(limit, start + 7) ? words.name(word) : -1;
    boolean person =
        name >= 0
            && words.mention(name).kind() == NameMention.Kind.PERSON
            && !words.isPossessive(words.endOfName(name) - 1);
    return person ? name : -1;
  }

  /** Returns the name that a clause begins with, perhaps after an office; -1 if none. */
  private int leadingName(int start, int limit) {
    int word = start;
    while (word < limit
        && word - start < 4
        && words.name(word) < 0
        && words.is(word, Tokens.CAPITALIZED)) {
      word++;
    }
    int name = word < limit ? words.name(word) : -1;
    return name < 0 || words.isPossessive(words.endOfName(name) - 1) ? -1 : name;
  }

  private boolean isOpening(int word) {
    String normal = words.normal(word);
    return Grammar.PREPOSITIONS.contains(normal)
        || Grammar.CLAUSE.contains(normal)
        || (words.name(word) < 0 && normal.endsWith("ing"))
        || (words.name(word) < 0 && (SpeechVerbs.flags(normal) & SpeechVerbs.FINITE) != 0);
  }

  private boolean isDescription(Subject subject) {
    return Grammar.DETERMINERS.contains(words.normal(subject.from()))
        && !Grammar.THINGS.contains(words.normal(subject.end() - 1));
  }
}

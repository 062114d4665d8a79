// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.quote;

import dev.synoptic.analysis.name.NameMention;
import dev.synoptic.analysis.quote.Subject.Form;
import dev.synoptic.analysis.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase that starts or ends at a word, and the name that heads it.
 *
 * <p>Works from closed lists of function words and punctuation; a phrase has at most 25 words.
 */
final class NounPhrases {

  private static final int LONGEST = 25;

  private final Words words;

  NounPhrases(Words words) {
    this.words = words;
  }

  /**
   * Reads the phrase that starts at a word.
   *
   * @param start the word
   * @param limit where the text to read ends
   * @return the phrase, headed by a name where it has one, also in apposition ("the mayor, Ann
   *     Lee,"); null if no phrase starts there
   */
  @Nullable Subject forward(int start, int limit) {
    if (start >= limit) {
      return null;
    }
    if (isPronoun(start)) {
      return new Subject(start, start + 1, -1, Form.PRONOUN);
    }
    int end = endOf(start, limit);
    if (end <= start) {
      return null;
    }
    int head = head(start, end);
    if (head >= 0) {
      return new Subject(start, end, head, Form.NAME);
    }
    int apposed = apposition(end, limit);
    if (apposed >= 0) {
      return new Subject(start, end, apposed, Form.NAME);
    }
    return description(start, end);
  }

  /**
   * Reads the phrase that ends before a word.
   *
   * @param end the word
   * @param floor where the text to read starts
   * @return the phrase; null if none ends there
   */
  @Nullable Subject backward(int end, int floor) {
    int stop = end;
    if (stop > floor && isRelative(stop - 1)) {
      stop--;
    }
    int start = startOf(stop, floor);
    if (start >= stop) {
      return null;
    }
    if (isPronoun(stop - 1)) {
      return new Subject(stop - 1, stop, -1, Form.PRONOUN);
    }
    int head = head(start, stop);
    int named = head >= 0 ? head : afterOffice(start, stop);
    if (named >= 0) {
      return new Subject(start, stop, named, Form.NAME);
    }
    return description(determinerFrom(start, stop), stop);
  }

  /** "the Secretary for Peace Operations Ada Norrell": a person whom an office's name runs into. */
  private int afterOffice(int start, int end) {
    int name = words.name(end - 1);
    int first = name < 0 ? -1 : words.firstOfName(name);
    boolean person =
        first > start
            && words.mention(name).kind() == NameMention.Kind.PERSON
            && isCapitalized(first - 1)
            && !words.gap(first, Words.BREAK | Words.MARK)
            && !words.isPossessive(end - 1);
    return person ? name : -1;
  }

  /**
   * Returns the name in apposition at a word after a comma, -1 if none.
   *
   * @param start the word after the comma
   * @param limit where the text to read ends
   */
  int apposition(int start, int limit) {
    if (start >= limit || !words.gap(start, Words.COMMA)) {
      return -1;
    }
    int word = start;
    while (word < limit && word - start < 2 && words.name(word) < 0 && isCapitalized(word)) {
      word++;
    }
    if (word >= limit) {
      return -1;
    }
    if (isShortTitle(word, limit)) {
      word++;
    }
    int name = words.name(word);
    if (name < 0 || words.mention(name).kind() == NameMention.Kind.PLACE) {
      return -1;
    }
    int end = afterInitial(words.endOfName(name), limit);
    boolean closed =
        end >= limit
            || words.gap(end, Words.BREAK | Words.MARK)
            || words.sentence(end) != words.sentence(word)
            || isVerb(end);
    return closed && !words.isPossessive(end - 1) ? name : -1;
  }

  /** Tells whether a word read as a name is a title cut short before one: "Eng. Anna Kay". */
  private boolean isShortTitle(int word, int limit) {
    int next = word + 1;
    return next < limit
        && words.name(word) >= 0
        && words.name(next) >= 0
        && words.name(next) != words.name(word)
        && words.gap(next, Words.FULL_STOP)
        && words.sentence(next) == words.sentence(word);
  }

  /** Passes over a last name that is cut to its first letter: "Anna K.". */
  private int afterInitial(int word, int limit) {
    boolean initial =
        word < limit
            && isCapitalized(word)
            && words.end(word) - words.start(word) <= 2
            && !isPronoun(word)
            && !Grammar.DETERMINERS.contains(words.normal(word));
    return initial && words.name(word) < 0 ? word + 1 : word;
  }

  boolean isPronoun(int word) {
    return Grammar.PRONOUNS.contains(words.normal(word));
  }

  private boolean isCapitalized(int word) {
    return words.is(word, Tokens.CAPITALIZED);
  }

  private boolean isRelative(int word) {
    String normal = words.normal(word);
    return normal.equals("who") || normal.equals("which");
  }

  private boolean isVerb(int word) {
    int flags = SpeechVerbs.flags(words.normal(word));
    return (flags & SpeechVerbs.FINITE) != 0 && (flags & SpeechVerbs.NOUN_LIKE) == 0;
  }

  private int endOf(int start, int limit) {
    int bound = Math.min(limit, start + LONGEST);
    int word = start;
    while (word < bound) {
      boolean inside = word > start;
      if (inside && words.gap(word, Words.BREAK | Words.MARK)) {
        break;
      }
      int name = words.name(word);
      if (name >= 0) {
        word = Math.max(word + 1, words.endOfName(name));
        continue;
      }
      if (isEnd(word, inside, limit)) {
        break;
      }
      word++;
    }
    return Math.min(word, limit);
  }

  private boolean isEnd(int word, boolean inside, int limit) {
    String normal = words.normal(word);
    if (words.is(word, Tokens.ALL_CAPS) && normal.length() > 1) {
      return false;
    }
    if (Grammar.PLACING.contains(normal)) {
      return !inside || !isNameAhead(word + 1, limit);
    }
    if (Grammar.PREPOSITIONS.contains(normal)) {
      return !inside || !Grammar.LINKING.contains(normal);
    }
    if (!inside && Grammar.DETERMINERS.contains(normal)) {
      return false;
    }
    return Grammar.CLAUSE.contains(normal)
        || Grammar.BE.contains(normal)
        || Grammar.isAdverb(normal)
        || (inside && (isVerb(word) || Grammar.TIMES.contains(normal)))
        || (inside && Grammar.OBJECTS.contains(normal) && !isObjectInPhrase(word, normal));
  }

  private boolean isObjectInPhrase(int word, String normal) {
    return normal.equals("her") || words.normal(word - 1).equals("of");
  }

  private boolean isNameAhead(int word, int limit) {
    int next = word < limit && Grammar.DETERMINERS.contains(words.normal(word)) ? word + 1 : word;
    return next < limit && words.name(next) >= 0;
  }

  private int startOf(int end, int floor) {
    int bound = Math.max(floor, end - LONGEST);
    int word = end;
    while (word > bound) {
      int previous = word - 1;
      int name = words.name(previous);
      if (name >= 0) {
        word = Math.max(bound, Math.min(previous, words.firstOfName(name)));
      } else if (isBeyond(previous, previous == end - 1)) {
        break;
      } else {
        word = previous;
      }
      if (words.gap(word, Words.BREAK | Words.MARK)) {
        break;
      }
    }
    return word;
  }

  private boolean isBeyond(int word, boolean nearest) {
    String normal = words.normal(word);
    if (nearest && Grammar.PRONOUNS.contains(normal)) {
      return false;
    }
    return (Grammar.CLAUSE.contains(normal) && !Grammar.DETERMINERS.contains(normal))
        || Grammar.BE.contains(normal)
        || (isVerb(word) && !nearest)
        || Grammar.PRONOUNS.contains(normal);
  }

  /** The name that a phrase is about: not a possessor, not inside a prepositional phrase. */
  private int head(int start, int end) {
    int found = -1;
    int word = start;
    while (word < end) {
      int name = words.name(word);
      if (name < 0) {
        word++;
        continue;
      }
      int after = Math.max(word + 1, words.endOfName(name));
      if (isHead(name, start, after, end)) {
        found = name;
        if (after < end && Grammar.PREPOSITIONS.contains(words.normal(after))) {
          return found;
        }
      }
      word = after;
    }
    return found;
  }

  private boolean isHead(int name, int start, int after, int end) {
    if (words.isPossessive(after - 1)) {
      return false;
    }
    boolean last =
        after >= end
            || Grammar.PREPOSITIONS.contains(words.normal(after))
            || Grammar.isAdverb(words.normal(after));
    int first = Math.min(words.officeOfName(name), words.firstOfName(name));
    return last && !isInPrepositionalPhrase(first, start);
  }

  /** Tells whether a preposition governs the words that begin at a word. */
  private boolean isInPrepositionalPhrase(int first, int start) {
    for (int word = first - 1; word >= start && first - word <= 6; word--) {
      String normal = words.normal(word);
      if (Grammar.PREPOSITIONS.contains(normal)) {
        return true;
      }
      if (words.name(word) >= 0 || words.isPossessive(word)) {
        return false;
      }
    }
    return false;
  }

  private int determinerFrom(int start, int end) {
    for (int word = end - 1; word >= start; word--) {
      boolean governed = word > start && Grammar.PREPOSITIONS.contains(words.normal(word - 1));
      if (Grammar.DETERMINERS.contains(words.normal(word)) && !governed) {
        return word;
      }
    }
    return start;
  }

  /** "caused by the flood": a description does not begin with a participle in small letters. */
  private boolean isBareParticiple(int word) {
    String normal = words.normal(word);
    return (normal.endsWith("ed") || normal.endsWith("ing"))
        && normal.length() > 4
        && !isCapitalized(word);
  }

  private @Nullable Subject description(int start, int end) {
    if (start >= end || words.isPossessive(end - 1) || isBareParticiple(start)) {
      return null;
    }
    if (end - start == 1 && SpeechVerbs.flags(words.normal(start)) != 0) {
      return null;
    }
    if (end - start == 1 && Grammar.INDEFINITE.contains(words.normal(start))) {
      return new Subject(start, end, -1, Form.PHRASE);
    }
    for (int word = start; word < end; word++) {
      if (!words.is(word, Tokens.FUNCTION)
          && !Grammar.DETERMINERS.contains(words.normal(word))
          && !Grammar.PREPOSITIONS.contains(words.normal(start))) {
        return new Subject(start, end, -1, Form.PHRASE);
      }
    }
    return null;
  }
}

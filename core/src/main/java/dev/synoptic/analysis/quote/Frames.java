// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.quote;

import dev.synoptic.analysis.name.NameMention;
import dev.synoptic.analysis.quote.Subject.Form;
import dev.synoptic.analysis.token.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that attribute a quotation: the reporting verb beside it, and who governs the
 * verb.
 *
 * <p>After the quotation: {@code "…," said X}, {@code "…," X told reporters}, {@code "…," according
 * to X}. Before it: {@code X said: "…"}, {@code X, the mayor, has called it "…"}. Each look reads a
 * bounded number of words.
 */
final class Frames {

  private static final int REACH_AFTER = 30;
  private static final int REACH_BEFORE = 14;
  private static final int REACH_COLON = 40;
  private static final int ASIDE = 30;
  private static final int SENTENCE = 80;
  private static final int APART = Words.BREAK | Words.MARK | Words.CRY | Words.FULL_STOP;
  private static final int ASIDE_MARKS = Words.COMMA | Words.DASH | Words.PARENTHESIS;
  private static final Set<String> LEADING = Set.of("and", "as", "but", "so", "then");
  private static final Set<String> JOINING = Set.of("and", "but", "then", "or");
  private static final Set<String> PARTICLES = Set.of("back", "out", "on", "up", "in", "this");
  private static final Set<String> TURNING =
      Set.of("but", "while", "although", "though", "whereas");

  private final Words words;
  private final NounPhrases phrases;

  Frames(Words words) {
    this.words = words;
    phrases = new NounPhrases(words);
  }

  /**
   * Looks for the frame that follows a quotation.
   *
   * @param from the first word after it
   * @param limit where the sentence or the next quotation begins
   * @param full whether the quotation is long enough to be framed by any verb
   * @return who said it; null if the words there do not say
   */
  @Nullable Subject after(int from, int limit, boolean full) {
    if (from >= limit || words.gap(from, Words.COLON | Words.SEMICOLON)) {
      return null;
    }
    int word = from;
    boolean joined = false;
    while (word < limit && LEADING.contains(words.normal(word))) {
      joined |= JOINING.contains(words.normal(word));
      word++;
    }
    int bound = Math.min(limit, word + REACH_AFTER);
    if (isAccording(word, bound)) {
      return phrases.forward(word + 2, bound);
    }
    boolean closed = words.gap(from, Words.COMMA | Words.CRY);
    Subject inverted = joined ? null : inverted(word, bound, full && closed);
    return inverted != null ? inverted : straight(word, bound, full && closed, closed);
  }

  private boolean isAccording(int word, int limit) {
    return word + 1 < limit
        && words.normal(word).equals("according")
        && words.normal(word + 1).equals("to");
  }

  private @Nullable Subject inverted(int word, int limit, boolean open) {
    int verb = word;
    boolean helped = false;
    while (verb < limit && verb - word < 4 && Grammar.isAdverb(words.normal(verb))) {
      helped |= !Grammar.isMannerAdverb(words.normal(verb));
      verb++;
    }
    if (verb >= limit) {
      return null;
    }
    if (isFinite(verb)) {
      int subject = afterParticles(verb + 1, limit);
      boolean cut = words.gap(subject, Words.BREAK) || isThat(subject, limit);
      Subject found = cut ? null : phrases.forward(subject, limit);
      return helped && found != null && found.form() != Form.NAME ? null : found;
    }
    boolean unknownVerb =
        open
            && verb + 1 < limit
            && !words.is(verb, Tokens.CAPITALIZED)
            && words.normal(verb).endsWith("ed");
    Subject subject = unknownVerb ? phrases.forward(verb + 1, limit) : null;
    boolean fits = subject != null && (subject.form() == Form.NAME || isDefinite(verb + 1));
    return fits ? subject : null;
  }

  private boolean isDefinite(int word) {
    return Grammar.DEFINITE.contains(words.normal(word));
  }

  /** Tells whether a subject behind a quotation counts less than one in front with a colon. */
  boolean isLoose(Subject subject) {
    return subject.form() != Form.NAME;
  }

  private boolean isThat(int word, int limit) {
    return word < limit && (words.normal(word).equals("that") || words.normal(word).equals("to"));
  }

  private int afterParticles(int start, int limit) {
    int word = start;
    while (word < limit && word - start < 4 && isParticle(word)) {
      word++;
    }
    return word;
  }

  private boolean isParticle(int word) {
    String normal = words.normal(word);
    boolean addressed =
        normal.equals("to")
            && word + 1 < words.size()
            && Grammar.OBJECTS.contains(words.normal(word + 1));
    return addressed
        || PARTICLES.contains(normal)
        || normal.equals("it")
        || (Grammar.OBJECTS.contains(normal) && !normal.equals("her"))
        || Grammar.isAdverb(normal);
  }

  private @Nullable Subject straight(int word, int limit, boolean open, boolean closed) {
    int verb = verbAfter(word, limit, closed);
    if (verb > word) {
      Subject subject = phrases.forward(word, verb);
      if (subject != null) {
        return subject;
      }
    }
    return open ? withAnyVerb(word, limit) : null;
  }

  /**
   * Finds the finite verb of the clause that starts at a word; asides in commas may come between.
   */
  private int verbAfter(int start, int limit, boolean closed) {
    boolean aside = false;
    boolean auxiliaries = false;
    for (int word = start; word < limit; word++) {
      if (word > start && words.gap(word, Words.COLON | Words.SEMICOLON)) {
        return -1;
      }
      boolean comma = word > start && words.gap(word, Words.COMMA | Words.DASH | Words.PARENTHESIS);
      aside |= comma;
      String normal = words.normal(word);
      boolean governed = isGoverned(word) || (closed && isClauseEnd(word + 1, limit));
      if (isFinite(word) && (!aside || comma || auxiliaries) && governed) {
        return word;
      }
      auxiliaries = Grammar.isAdverb(normal) && (comma || auxiliaries);
      if (!aside && word > start && isBlocking(normal)) {
        return -1;
      }
    }
    return -1;
  }

  /** "…," the suit claims: what could be a noun is a verb where the clause ends with it. */
  private boolean isClauseEnd(int word, int limit) {
    return word >= limit
        || words.gap(word, Words.BREAK | Words.MARK | Words.FULL_STOP)
        || words.sentence(word) != words.sentence(word - 1)
        || Grammar.TIMES.contains(words.normal(word))
        || Grammar.PLACING.contains(words.normal(word));
  }

  private static boolean isBlocking(String normal) {
    return Grammar.BE.contains(normal)
        || (Grammar.CLAUSE.contains(normal) && !normal.equals("then") && !normal.equals("who"));
  }

  /** A noun-like form is a verb only right after a name or a pronoun. */
  private boolean isGoverned(int verb) {
    if ((SpeechVerbs.flags(words.normal(verb)) & SpeechVerbs.NOUN_LIKE) == 0 || verb == 0) {
      return true;
    }
    return words.name(verb - 1) >= 0
        || phrases.isPronoun(verb - 1)
        || Grammar.isAdverb(words.normal(verb - 1))
        || words.normal(verb - 1).endsWith("s");
  }

  private boolean isFinite(int word) {
    return isFiniteForm(word)
        && words.name(word) < 0
        && !isPassive(word)
        && (word == 0 || words.gap(word, APART) || !isUnfinite(words.normal(word - 1)));
  }

  private boolean isFiniteForm(int word) {
    String next = word + 1 < words.size() ? words.normal(word + 1) : "";
    return switch (words.normal(word)) {
      case "put", "puts" -> next.equals("it");
      case "went", "goes" -> next.equals("on");
      default -> (SpeechVerbs.flags(words.normal(word)) & SpeechVerbs.FINITE) != 0;
    };
  }

  /** "is told", "to tell", "the alleged …". */
  private static boolean isUnfinite(String before) {
    return Grammar.BE.contains(before) || before.equals("to") || Grammar.OWNERS.contains(before);
  }

  /** "the talks described by the mayor". */
  private boolean isPassive(int word) {
    return words.normal(word).endsWith("ed")
        && word + 1 < words.size()
        && words.normal(word + 1).equals("by")
        && !words.gap(word + 1, Words.BREAK);
  }

  private boolean isParticiple(int word) {
    return (SpeechVerbs.flags(words.normal(word)) & SpeechVerbs.PARTICIPLE) != 0;
  }

  /** After a comma, a pronoun or a person's name needs no verb that the list has. */
  private @Nullable Subject withAnyVerb(int word, int limit) {
    if (word + 1 >= limit) {
      return null;
    }
    if (phrases.isPronoun(word)) {
      return Grammar.BE.contains(words.normal(word + 1))
          ? null
          : new Subject(word, word + 1, -1, Form.PRONOUN);
    }
    int name = words.name(leadWord(word, limit));
    if (name < 0 || !mayBePerson(name)) {
      return null;
    }
    int end = words.endOfName(name);
    boolean verb =
        end < limit
            && !words.gap(end, Words.BREAK)
            && !words.is(end, Tokens.CAPITALIZED)
            && !Grammar.isClosed(words.normal(end))
            && !words.isPossessive(end - 1);
    return verb ? new Subject(word, end, name, Form.NAME) : null;
  }

  private boolean mayBePerson(int name) {
    NameMention.Kind kind = words.mention(name).kind();
    boolean full = words.endOfName(name) - words.firstOfName(name) == 2;
    return kind == NameMention.Kind.PERSON || (kind == NameMention.Kind.OTHER && full);
  }

  /** The name's first word: "a drained Lorne", "union boss Ada Norrell". */
  private int leadWord(int start, int limit) {
    int word = start;
    while (word + 1 < limit
        && word - start < 4
        && words.name(word) < 0
        && !words.gap(word + 1, Words.BREAK)
        && (Grammar.DETERMINERS.contains(words.normal(word))
            || !Grammar.isClosed(words.normal(word)))) {
      word++;
    }
    return word;
  }

  /**
   * Looks for the frame in front of a quotation.
   *
   * @param floor where its sentence or the quotation before it ends
   * @param quote its first word
   * @return who said it; null if the words there do not say
   */
  @Nullable Subject before(int floor, int quote) {
    return before(Math.max(floor, quote - SENTENCE), quote, true);
  }

  private @Nullable Subject before(int floor, int quote, boolean overColon) {
    if (floor >= quote) {
      return null;
    }
    boolean colon = words.gap(quote, Words.COLON);
    int bound = Math.max(floor, quote - (colon ? REACH_COLON : REACH_BEFORE));
    int inner = quote;
    Subject aimed = infinitive(floor, quote);
    if (aimed != null) {
      return aimed;
    }
    for (int word = quote - 1; word >= bound; word--) {
      if (isVerbAt(word)) {
        Subject subject = ofVerb(word, floor, quote);
        if (subject != null) {
          return subject;
        }
      }
      boolean turn = TURNING.contains(words.normal(word)) && words.gap(word, Words.COMMA);
      if (turn || words.gap(word, Words.SEMICOLON) || words.gap(word, Words.COLON)) {
        inner = word;
        break;
      }
    }
    if (colon) {
      return clauseSubject(floor, quote);
    }
    Subject main = inner == quote ? mainSubject(floor, bound, quote) : null;
    if (main != null) {
      return main;
    }
    boolean introduced =
        overColon && inner < quote && inner > floor && words.gap(inner, Words.COLON);
    return introduced ? before(floor, inner, false) : null;
  }

  /** "was quick to call it “…”": the subject is that of the clause. */
  private @Nullable Subject infinitive(int floor, int quote) {
    for (int word = quote - 1; word > Math.max(floor, quote - 4); word--) {
      boolean aimed = words.normal(word - 1).equals("to") && !words.gap(word, APART);
      if (aimed && (SpeechVerbs.flags(words.normal(word)) & SpeechVerbs.BASE) != 0) {
        for (int verb = word - 1; verb > Math.max(floor, word - REACH_AFTER); verb--) {
          if (isFinite(verb) && isGoverned(verb)) {
            return null;
          }
        }
        return clauseSubject(floor, word);
      }
    }
    return null;
  }

  /** The subject of the sentence's first reporting verb, when the quotation is far behind it. */
  private @Nullable Subject mainSubject(int floor, int bound, int quote) {
    for (int word = bound - 1; word > Math.max(floor, quote - REACH_COLON); word--) {
      boolean turn = TURNING.contains(words.normal(word)) && words.gap(word, Words.COMMA);
      if (turn || words.gap(word, Words.SEMICOLON | Words.COLON)) {
        return null;
      }
      boolean clause = isFinite(word) && isGoverned(word) && isReporting(word);
      Subject subject = clause ? ofVerb(word, floor, quote) : null;
      if (subject != null) {
        return subject;
      }
    }
    return null;
  }

  /** "said that …", "told reporters …": what goes on for long is what was said. */
  private boolean isReporting(int verb) {
    return (SpeechVerbs.flags(words.normal(verb)) & SpeechVerbs.SAYING) != 0;
  }

  private boolean isVerbAt(int word) {
    String normal = words.normal(word);
    return isParticiple(word) || (isFinite(word) && isGoverned(word)) || normal.equals("according");
  }

  /** Tells whether a quotation stands right after a reporting verb ("warned of", "said"). */
  boolean isGovernedDirectly(int floor, int quote) {
    for (int word = quote - 1; word >= Math.max(floor, quote - 2); word--) {
      if (isFinite(word) || isParticiple(word)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Subject ofVerb(int verb, int floor, int limit) {
    if (words.normal(verb).equals("according")) {
      return phrases.forward(verb + 2, limit);
    }
    if (!isFinite(verb)) {
      return ofParticiple(verb, floor);
    }
    if ((words.gap(verb, Words.COMMA) && !isTelling(verb)) || verb == floor) {
      Subject inverted = phrases.forward(verb + 1, limit);
      if (inverted != null && inverted.form() == Form.NAME) {
        return inverted;
      }
    }
    Subject straight = subjectBefore(verb, floor);
    return straight != null ? straight : invertedPhrase(verb, floor, limit);
  }

  /** After "told" stands who was told. */
  private boolean isTelling(int verb) {
    return words.normal(verb).equals("told") || words.normal(verb).equals("tells");
  }

  private @Nullable Subject invertedPhrase(int verb, int floor, int limit) {
    boolean opens = verb == floor || words.gap(verb, Words.COMMA | Words.MARK);
    boolean cut = words.gap(verb + 1, Words.BREAK) || isThat(verb + 1, limit);
    boolean saying = isReporting(verb);
    return opens && saying && !cut ? phrases.forward(verb + 1, limit) : null;
  }

  private @Nullable Subject ofParticiple(int verb, int floor) {
    for (int word = floor; word < verb; word++) {
      if (isFinite(word) && isGoverned(word)) {
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
      if (words.gap(word, APART) || isFinite(word)) {
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
  private @Nullable Subject clauseSubject(int floor, int limit) {
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

  /**
   * Looks for who speaks in a sentence without a quotation of its own.
   *
   * @param floor its first word
   * @param limit its end
   * @return who governs the reporting verb of its main clause; null if it has none
   */
  @Nullable Subject event(int floor, int limit) {
    int bound = Math.min(limit, floor + REACH_COLON);
    for (int word = floor; word < bound; word++) {
      if (isFinite(word) && isGoverned(word)) {
        Subject subject = ofVerb(word, floor, limit);
        if (subject != null && isMain(subject, floor, word)) {
          return subject;
        }
      }
    }
    return null;
  }

  /**
   * Looks for who tells what a sentence reports, be it at its start, in its middle or at its end.
   *
   * @param floor its first word
   * @param limit its end
   * @return who governs a reporting verb, or "according to"; null if nothing does
   */
  @Nullable Subject telling(int floor, int limit) {
    Subject main = event(floor, limit);
    for (int word = floor; main == null && word < limit; word++) {
      if (isAccording(word, limit)) {
        main = phrases.forward(word + 2, limit);
      } else if (isFinite(word) && isGoverned(word)) {
        main = ofVerb(word, floor, limit);
      }
    }
    return main;
  }

  private boolean isMain(Subject subject, int floor, int verb) {
    int from = subject.from();
    return from == floor
        || from > verb
        || words.gap(from, Words.COMMA)
        || (from == floor + 1 && LEADING.contains(words.normal(floor)));
  }
}

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
  private static final int SENTENCE = 80;
  private static final Set<String> PARTICLES = Set.of("back", "out", "on", "up", "in", "this");
  private static final Set<String> TURNING =
      Set.of("but", "while", "although", "though", "whereas");

  private final Words words;
  private final NounPhrases phrases;
  private final ReportingVerbs verbs;
  private final Clauses clauses;

  Frames(Words words) {
    this.words = words;
    phrases = new NounPhrases(words);
    verbs = new ReportingVerbs(words, phrases);
    clauses = new Clauses(words, phrases, verbs);
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
    while (word < limit && Clauses.LEADING.contains(words.normal(word))) {
      joined |= Clauses.JOINING.contains(words.normal(word));
      word++;
    }
    int bound = Math.min(limit, word + REACH_AFTER);
    if (verbs.isAccording(word, bound)) {
      return phrases.forward(word + 2, bound);
    }
    boolean closed = words.gap(from, Words.COMMA | Words.CRY);
    Subject inverted = joined ? null : inverted(word, bound, full && closed);
    return inverted != null ? inverted : straight(word, bound, full && closed, closed);
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
    if (verbs.isFinite(verb)) {
      int subject = afterParticles(verb + 1, limit);
      boolean cut = words.gap(subject, Words.BREAK) || verbs.isThat(subject, limit);
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
      boolean governed = verbs.isGoverned(word) || (closed && isClauseEnd(word + 1, limit));
      if (verbs.isFinite(word) && (!aside || comma || auxiliaries) && governed) {
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
        Subject subject = clauses.ofVerb(word, floor, quote);
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
      return clauses.clauseSubject(floor, quote);
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
      boolean aimed = words.normal(word - 1).equals("to") && !words.gap(word, ReportingVerbs.APART);
      if (aimed && (SpeechVerbs.flags(words.normal(word)) & SpeechVerbs.BASE) != 0) {
        for (int verb = word - 1; verb > Math.max(floor, word - REACH_AFTER); verb--) {
          if (verbs.isFinite(verb) && verbs.isGoverned(verb)) {
            return null;
          }
        }
        return clauses.clauseSubject(floor, word);
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
      boolean clause = verbs.isFinite(word) && verbs.isGoverned(word) && verbs.isReporting(word);
      Subject subject = clause ? clauses.ofVerb(word, floor, quote) : null;
      if (subject != null) {
        return subject;
      }
    }
    return null;
  }

  private boolean isVerbAt(int word) {
    String normal = words.normal(word);
    return verbs.isParticiple(word)
        || (verbs.isFinite(word) && verbs.isGoverned(word))
        || normal.equals("according");
  }

  /** Tells whether a quotation stands right after a reporting verb ("warned of", "said"). */
  boolean isGovernedDirectly(int floor, int quote) {
    for (int word = quote - 1; word >= Math.max(floor, quote - 2); word--) {
      if (verbs.isFinite(word) || verbs.isParticiple(word)) {
        return true;
      }
    }
    return false;
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
      if (verbs.isFinite(word) && verbs.isGoverned(word)) {
        Subject subject = clauses.ofVerb(word, floor, limit);
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
      if (verbs.isAccording(word, limit)) {
        main = phrases.forward(word + 2, limit);
      } else if (verbs.isFinite(word) && verbs.isGoverned(word)) {
        main = clauses.ofVerb(word, floor, limit);
      }
    }
    return main;
  }

  private boolean isMain(Subject subject, int floor, int verb) {
    int from = subject.from();
    return from == floor
        || from > verb
        || words.gap(from, Words.COMMA)
        || (from == floor + 1 && Clauses.LEADING.contains(words.normal(floor)));
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.quote;

import dev.synoptic.analysis.name.NameMention;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Quotation.Speaker;
import dev.synoptic.model.Span;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who was spoken of so far: what "he", "she" and "it" stand for.
 *
 * <p>"He" and "she" stand for the last one who spoke or was the first person named in a sentence,
 * unless a title told the other sex ("Ms"); a description of several ("the firms") is "they". A
 * name that a preposition governs is passed over. A first and a last name of unknown kind stands in
 * as long as nobody is known.
 */
final class Discourse {

  private static final Set<String> MALE = Set.of("mr", "mister", "sir", "lord", "herr", "monsieur");
  private static final Set<String> FEMALE =
      Set.of("mrs", "ms", "miss", "lady", "dame", "baroness", "madame", "frau");

  /** First names in "a" that men have, too. */
  private static final Set<String> BOTH =
      Set.of(
          "asa", "ira", "dana", "elisha", "attila", "akira", "hamza", "musa", "issa", "taha",
          "luka", "mika", "luca", "andrea", "nicola", "nikita", "joshua", "ezra", "sasha", "ilya",
          "misha", "kostya", "noah", "mustafa", "krishna", "aditya", "costa", "jona", "elia",
          "mattia", "kota", "danila");

  private final Tokens tokens;
  private final Words words;
  private final BitSet quoted = new BitSet();
  private final Map<String, String> pronounOfKey = new HashMap<>();
  private @Nullable Speaker person;
  private @Nullable String personKey;
  private @Nullable Speaker earlierPerson;
  private @Nullable String earlierKey;
  private @Nullable Speaker mentioned;
  private @Nullable String mentionedKey;
  private @Nullable String resolvedKey;
  private boolean metInParagraph;
  private boolean unknownHere;
  private @Nullable Speaker unknown;
  private @Nullable Speaker body;

  Discourse(Tokens tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** Marks words as quoted: whom they name is not who speaks. */
  void quote(int first, int end) {
    quoted.set(first, end);
  }

  /** Turns a subject into a speaker; a pronoun into whom it stands for. */
  Speaker speaker(Subject subject) {
    return switch (subject.form()) {
      case NAME -> named(subject.name());
      case PHRASE -> phrase(subject.from(), subject.end());
      case PRONOUN -> resolve(subject);
    };
  }

  private Speaker named(int name) {
    NameMention mention = words.mention(name);
    Span span = tokens.span(mention.firstToken(), mention.endToken());
    String text = span.in(tokens.text());
    boolean owner = text.endsWith("'s") || text.endsWith("\u2019s");
    Span bare = owner ? new Span(span.start(), span.end() - 2) : span;
    return new Speaker(bare.in(tokens.text()), bare);
  }

  private Speaker phrase(int from, int end) {
    var span = tokens.span(words.token(from), words.token(end - 1) + 1);
    return new Speaker(span.in(tokens.text()), span);
  }

  private Speaker resolve(Subject subject) {
    String pronoun = words.normal(subject.from());
    Speaker found =
        switch (pronoun) {
          case "he", "she" -> lastPerson(pronoun);
          case "it", "they" -> body;
          default -> null;
        };
    return found != null ? found : phrase(subject.from(), subject.end());
  }

  /** Whom "he" or "she" stands for: someone named in this paragraph first, then who was before. */
  private @Nullable Speaker lastPerson(String pronoun) {
    resolvedKey = null;
    if (!metInParagraph && mentioned != null && fits(mentionedKey, pronoun)) {
      resolvedKey = mentionedKey;
      return mentioned;
    }
    if (!metInParagraph && unknownHere) {
      return unknown;
    }
    if (person != null && fits(personKey, pronoun)) {
      resolvedKey = personKey;
      return person;
    }
    if (earlierPerson != null && fits(earlierKey, pronoun)) {
      return earlierPerson;
    }
    return unknown != null ? unknown : person;
  }

  private boolean fits(@Nullable String key, String pronoun) {
    String known = key == null ? null : pronounOfKey.getOrDefault(key, guessed(key));
    return known == null || known.isEmpty() || known.equals(pronoun);
  }

  /** What the end of a first name tells in most languages of Europe: "Ada", "Mario". */
  private static String guessed(String key) {
    int end = key.indexOf(' ');
    if (end < 3) {
      return "";
    }
    return switch (key.charAt(end - 1)) {
      case 'a' -> BOTH.contains(key.substring(0, end)) ? "" : "she";
      case 'o' -> "he";
      default -> "";
    };
  }

  /** Says that a new paragraph begins. */
  void paragraph() {
    metInParagraph = false;
    unknownHere = false;
    mentioned = null;
    mentionedKey = null;
  }

  /** Remembers who spoke. */
  void spoke(Subject subject, Speaker speaker) {
    switch (subject.form()) {
      case NAME -> named(subject.name(), speaker);
      case PHRASE -> describe(subject, speaker);
      case PRONOUN -> learn(subject);
    }
  }

  /**
   * A single word of unknown kind is not taken for a person while one is known; a first and a last
   * name of unknown kind are.
   */
  private void named(int name, Speaker speaker) {
    NameMention mention = words.mention(name);
    boolean human =
        mention.kind() == NameMention.Kind.PERSON
            || (mention.kind() == NameMention.Kind.OTHER
                && ((person == null && isBare(name))
                    || isFull(name)
                    || mention.key().equals(personKey)));
    if (human) {
      meet(name);
    } else {
      body = speaker;
    }
  }

  private boolean isFull(int name) {
    return isBare(name) && words.endOfName(name) - words.firstOfName(name) == 2;
  }

  private boolean isBare(int name) {
    int first = words.firstOfName(name);
    return first == 0 || !Grammar.DETERMINERS.contains(words.normal(first - 1));
  }

  private void describe(Subject subject, Speaker speaker) {
    if (subject.end() - subject.from() == 1
        && Grammar.INDEFINITE.contains(words.normal(subject.from()))) {
      return;
    }
    if (Grammar.THINGS.contains(words.normal(subject.end() - 1)) || isPlural(subject)) {
      body = speaker;
    } else {
      remember(speaker, null);
    }
  }

  /** Tells whether a description is of several: "the firms", "two witnesses of the fire". */
  private boolean isPlural(Subject subject) {
    int head = subject.from();
    while (head + 1 < subject.end() && !Grammar.PREPOSITIONS.contains(words.normal(head + 1))) {
      head++;
    }
    String noun = words.normal(head);
    return noun.endsWith("s")
        && !noun.endsWith("ss")
        && !noun.endsWith("us")
        && !noun.endsWith("is")
        && !noun.endsWith("'s");
  }

  private void learn(Subject subject) {
    String pronoun = words.normal(subject.from());
    if (resolvedKey != null && (pronoun.equals("he") || pronoun.equals("she"))) {
      pronounOfKey.putIfAbsent(resolvedKey, pronoun);
    }
  }

  /** Remembers the first person that a sentence names outside quotations, and the last. */
  void read(int from, int end) {
    int last = readSubject(from, end);
    if (last >= 0) {
      mentioned = named(last);
      mentionedKey = words.mention(last).key();
    }
  }

  /**
   * Remembers the first person that a stretch of words outside quotations names.
   *
   * @return the last name of a person there; -1 if there is none
   */
  int readSubject(int from, int end) {
    int last = -1;
    boolean met = false;
    for (int word = from; word < end; ) {
      int name = quoted.get(word) ? -1 : words.name(word);
      if (name < 0) {
        word++;
        continue;
      }
      int after = Math.max(word + 1, words.endOfName(name));
      if (isHuman(name, after)) {
        learnTitle(name);
        if (!met && isSubjectLike(name, after)) {
          meet(name);
          met = true;
        }
        last = name;
      } else if (words.mention(name).kind() == NameMention.Kind.ORGANIZATION && word == from) {
        body = named(name);
      } else if (words.mention(name).kind() == NameMention.Kind.OTHER
          && isFull(name)
          && isSubjectLike(name, after)) {
        unknown = named(name);
        unknownHere |= isDescribed(name, after);
      }
      word = after;
    }
    return last;
  }

  /** A person by its form, or by an age behind the name: "Jo Marsk, 34,". */
  private boolean isHuman(int name, int after) {
    NameMention.Kind kind = words.mention(name).kind();
    boolean aged =
        after < words.size()
            && words.gap(after, Words.COMMA)
            && words.is(after, Tokens.NUMERIC)
            && words.end(after) - words.start(after) == 2
            && (after + 1 >= words.size() || words.gap(after + 1, Words.COMMA | Words.FULL_STOP));
    boolean single = words.endOfName(name) - words.firstOfName(name) == 1;
    boolean titled = words.officeOfName(name) < words.firstOfName(name);
    boolean person = kind == NameMention.Kind.PERSON && (!single || titled || isBare(name));
    return person || (kind == NameMention.Kind.OTHER && aged);
  }

  /** "top vet Ada Norrell", "Ada Norrell, the owner": words beside a name that people have. */
  private boolean isDescribed(int name, int after) {
    int first = words.firstOfName(name);
    boolean before =
        first > 0
            && words.sentence(first - 1) == words.sentence(first)
            && !words.gap(first, Words.BREAK | Words.MARK)
            && !words.is(first - 1, Tokens.CAPITALIZED)
            && !Grammar.isClosed(words.normal(first - 1));
    return before || (after < words.size() && words.gap(after, Words.COMMA));
  }

  private boolean isSubjectLike(int name, int after) {
    int first = Math.min(words.officeOfName(name), words.firstOfName(name));
    boolean governed = first > 0 && Grammar.PREPOSITIONS.contains(words.normal(first - 1));
    return !governed && !words.isPossessive(after - 1);
  }

  private void meet(int name) {
    learnTitle(name);
    remember(named(name), words.mention(name).key());
  }

  private void remember(Speaker speaker, @Nullable String key) {
    if (key == null || !key.equals(personKey)) {
      earlierPerson = person;
      earlierKey = personKey;
    }
    person = speaker;
    personKey = key;
    metInParagraph = true;
  }

  private void learnTitle(int name) {
    int first = words.firstOfName(name);
    for (int word = Math.max(0, first - 1); word <= first && word < words.size(); word++) {
      String title = words.normal(word);
      if (MALE.contains(title)) {
        pronounOfKey.put(words.mention(name).key(), "he");
      } else if (FEMALE.contains(title)) {
        pronounOfKey.put(words.mention(name).key(), "she");
      }
    }
  }
}

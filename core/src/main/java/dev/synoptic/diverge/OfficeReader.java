// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.name.NameMention;
import dev.synoptic.analysis.token.Cues;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Span;
import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the offices that a passage gives the persons in it: what stands with a name ("Mayor Lind";
 * "Lind, the mayor"), in front of it behind a comma ("the mayor of the town, Ann Lind"), in a
 * relative clause ("Lind, who heads the bureau") or as a predicate ("Lind becomes chairman").
 */
final class OfficeReader {

  private static final int LONGEST = 9;
  private static final int SHORT = 3;

  private static final Set<String> OPENERS =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "our", "whose", "and", "with", "by",
          "from");

  /** Where the phrase for an office behind a name ends, if it isn't at a mark. */
  private static final Set<String> BOUNDS =
      Set.of(
          "at", "in", "on", "who", "which", "that", "from", "since", "said", "says", "told", "has",
          "had", "is", "was", "will", "as", "to", "by", "with", "before", "after", "he", "she",
          "becomes", "became");

  private static final Set<String> HEADING =
      Set.of("heads", "leads", "runs", "directs", "headed", "leading", "heading");

  private static final Set<String> ENTERING =
      Set.of("becomes", "became", "become", "named", "appointed", "elected");

  private final Names names;
  private final Side side;
  private final List<OfficeClaim> claims = new ArrayList<>();

  private OfficeReader(Names names) {
    this.names = names;
    this.side = names.side();
  }

  /** Returns the offices of a passage by the order of its names. */
  static List<OfficeClaim> read(Names names) {
    OfficeReader reader = new OfficeReader(names);
    for (int i = 0; i < names.size(); i++) {
      Work.step(8);
      NameMention.Kind kind = names.mention(i).kind();
      if (kind == NameMention.Kind.PERSON || kind == NameMention.Kind.OTHER) {
        reader.readAt(i);
      }
    }
    return reader.claims;
  }

  private void readAt(int index) {
    NameMention name = names.mention(index);
    if (readBehind(index, name)) {
      readBefore(index, name);
    } else if (name.hasLaterOffice()) {
      int first = name.hasOffice() ? name.office() : name.laterOffice();
      Set<String> words = Offices.words(side, name.office(), name.firstToken());
      words.addAll(Offices.words(side, name.laterOffice(), name.laterOfficeEnd()));
      Span span = side.tokens().span(first, name.laterOfficeEnd());
      claims.add(new OfficeClaim(index, words, span, false));
    } else {
      readBefore(index, name);
    }
    readClause(index, name);
    readPredicate(index, name);
  }

  /**
   * "Ann Lind, the union's general secretary, said", "Ann Lind of the Lorne Bank, its head": a
   * phrase behind a comma that is built around an office and ends in front of the next name.
   */
  private boolean readBehind(int index, NameMention name) {
    int comma = name.endToken();
    if (isOf(comma) && index + 1 < names.size()) {
      NameMention body = names.mention(index + 1);
      comma = body.firstToken() - comma <= 2 ? body.endToken() : comma;
    }
    if (!side.has(comma) || charBehind(comma - 1) != ',' || isOf(name.firstToken() - 1)) {
      return false;
    }
    int first = comma + (OPENERS.contains(side.normal(comma)) ? 1 : 0);
    int end = first;
    while (end - first < LONGEST && !endsPhrase(first, end)) {
      end++;
    }
    if (!endsPhrase(first, end)
        || isDoing(comma)
        || !Offices.isOffice(side, first, end)
        || namesPerson(index, first, end)) {
      return false;
    }
    add(index, first, end, false);
    return true;
  }

  private boolean endsPhrase(int first, int token) {
    return !side.has(token)
        || (token > first && side.isCut(token))
        || BOUNDS.contains(side.normal(token));
  }

  /** "Ann Lind, naming a director"; "Ann Lind, and her deputy". */
  private boolean isDoing(int token) {
    String word = side.normal(token);
    return word.equals("and") || (word.endsWith("ing") && !OfficeWords.RUNNING.contains(word));
  }

  /** "Ann Lind, Mayor Bo Kim and others": the office is the next one's. */
  private boolean namesPerson(int index, int first, int end) {
    for (int i = index + 1; i < names.size() && names.mention(i).firstToken() < end; i++) {
      NameMention other = names.mention(i);
      if (other.kind() == NameMention.Kind.PERSON && other.firstToken() >= first) {
        return true;
      }
    }
    return false;
  }

  /** "The mayor of the town, Ann Lind, said"; not "asked the mayor, Ann Lind said". */
  private void readBefore(int index, NameMention name) {
    int office = name.office();
    boolean comma = side.has(office - 1) && charBehind(office - 1) == ',';
    if (comma && !isSpeaking(name.endToken())) {
      int first = phraseStart(office);
      boolean inner = first > side.first() + 1 && isOf(first - 2);
      add(index, inner ? phraseStart(first - 2) : first, name.firstToken(), false);
      return;
    }
    int first = office;
    while (name.hasOffice() ? isOwner(first - 1) : isCommon(first - 1) && office - first < SHORT) {
      first--;
    }
    Set<String> words = name.hasOffice() ? Offices.words(side, first, name.firstToken()) : Set.of();
    if (words.isEmpty()) {
      // "The minister met Ann Lind": the office must end in front of the name
      boolean joined = OfficeWords.HEADS.contains(side.normal(name.firstToken() - 1));
      add(index, joined ? first : name.firstToken(), name.firstToken(), false);
    } else {
      Span span = side.tokens().span(first, name.firstToken());
      claims.add(new OfficeClaim(index, words, span, false));
    }
  }

  /** Returns where the words in front of a token begin, behind an article or a mark. */
  private int phraseStart(int end) {
    int first = end;
    while (side.has(first - 1)
        && end - first < LONGEST
        && (first == end || !side.isCut(first))
        && !OPENERS.contains(side.normal(first - 1))) {
      first--;
    }
    return first;
  }

  /** "The inspectorate's chief Ann Lind". */
  private boolean isOwner(int token) {
    String word = side.normal(token);
    return !side.isCut(token + 1) && (word.endsWith("'s") || word.endsWith("\u2019s"));
  }

  /** "Harbour master Ann Lind": words without a capital. */
  private boolean isCommon(int token) {
    return side.isContent(token)
        && !side.isCut(token + 1)
        && (!side.tokens().is(token, Tokens.CAPITALIZED) || side.tokens().is(token, Tokens.FIRST))
        && (Cues.flags(side.normal(token)) & Cues.REPORTING) == 0;
  }

  private boolean isOf(int token) {
    return side.normal(token).equals("of") || side.normal(token).equals("for");
  }

  private char charBehind(int token) {
    String text = side.tokens().text();
    int at = side.tokens().end(token);
    return at < text.length() ? text.charAt(at) : ' ';
  }

  private boolean isSpeaking(int token) {
    return side.has(token)
        && !side.isCut(token)
        && (Cues.flags(side.normal(token)) & Cues.REPORTING) != 0;
  }

  /** "Lind, who chairs the bureau". */
  private void readClause(int index, NameMention name) {
    int who = name.endToken();
    if (!side.normal(who).equals("who")) {
      return;
    }
    String verb = side.normal(who + 1);
    boolean chairs = verb.equals("chairs");
    if (!chairs && !HEADING.contains(verb)) {
      return;
    }
    int end = who + 2;
    while (side.has(end) && end - who < LONGEST && !side.isCut(end) && isPhrase(end)) {
      end++;
    }
    Set<String> words = Offices.words(side, who + 2, end);
    if (Offices.hasBody(words)) {
      words.add(chairs ? "chair" : "head");
      claims.add(new OfficeClaim(index, words, side.tokens().span(who + 1, end), false));
    }
  }

  private boolean isPhrase(int token) {
    return side.isContent(token) || OPENERS.contains(side.normal(token)) || isOf(token);
  }

  /** "Lind becomes chairman", "Lind, 54, will be the chief executive". */
  private void readPredicate(int index, NameMention name) {
    int verb = name.endToken();
    if (name.hasLaterOffice()) {
      return;
    }
    Boolean entered = enters(verb);
    if (entered == null) {
      return;
    }
    int first = verb + (entered ? (ENTERING.contains(side.normal(verb)) ? 1 : 2) : 1);
    first += OPENERS.contains(side.normal(first)) ? 1 : 0;
    int end = first;
    while (side.has(end)
        && end - first < LONGEST
        && (end == first || !side.isCut(end))
        && (side.isContent(end) || isOf(end) || side.normal(end).equals("the"))) {
      end++;
    }
    add(index, first, end, entered);
  }

  /** Tells whether a verb takes an office up, or only has it; null if it does neither. */
  private @Nullable Boolean enters(int verb) {
    String word = side.normal(verb);
    String next = side.normal(verb + 1);
    boolean be = word.equals("is") || word.equals("was") || word.equals("has");
    if (ENTERING.contains(word)
        || (word.equals("will") && (next.equals("be") || next.equals("become")))
        || (be && ENTERING.contains(next))) {
      return Boolean.TRUE;
    }
    return (word.equals("is") || word.equals("remains")) ? Boolean.FALSE : null;
  }

  private void add(int index, int first, int end, boolean entered) {
    if (first < end && Offices.isOffice(side, first, end)) {
      Set<String> words = Offices.words(side, first, end);
      claims.add(new OfficeClaim(index, words, side.tokens().span(first, end), entered));
    }
  }
}

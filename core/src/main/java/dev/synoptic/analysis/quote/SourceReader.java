// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.quote;

import dev.synoptic.analysis.name.NameMention;
import dev.synoptic.analysis.quote.SourceMention.Kind;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Role;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads which outside sources an article names: agencies, papers and broadcasters that wrote,
 * reported or were told something, datelines and lines of credit.
 *
 * <p>People and offices that say something are speakers, not sources. The article's own outlet is
 * not known here; a caller that knows it drops it.
 */
public final class SourceReader {

  private static final int DATELINE_WORDS = 12;
  private static final int DATELINE_SENTENCES = 3;
  private static final int LAST_SENTENCES = 4;
  private static final int LONGEST_LOOSE = 5;
  private static final Set<String> WRITING = Set.of("wrote", "writes", "reported", "reports");
  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "quoted",
          "quotes",
          "cited",
          "cites",
          "revealed",
          "reveals",
          "learned",
          "published",
          "broadcast",
          "added",
          "adds",
          "noted",
          "notes",
          "claimed",
          "claims",
          "citing",
          "quoting",
          "reporting",
          "understands",
          "highlights",
          "highlighted",
          "explains",
          "tells");
  private static final Set<String> BY = Set.of("reported", "published", "broadcast", "revealed");
  private static final Set<String> CITING = Set.of("citing", "quoting", "told", "tells", "per");
  private static final Set<String> HELPERS = Set.of("has", "had", "also", "first", "later", "the");
  private static final Set<String> CREDIT_STARTS =
      Set.of("by", "with", "source", "sources", "reporting", "additional", "compiled", "copyright");
  private static final Set<String> PICTURES = Set.of("photo", "photos", "image", "photograph");

  private final Tokens tokens;
  private final List<Sentence> sentences;
  private final Words words;
  private final Outlets outlets;
  private final List<SourceMention> found = new ArrayList<>();
  private boolean leading;

  private SourceReader(Tokens tokens, List<Sentence> sentences, List<NameMention> names) {
    this.tokens = tokens;
    this.sentences = sentences;
    words = new Words(tokens, names);
    outlets = new Outlets(words);
  }

  /**
   * Reads the sources that an article names.
   *
   * @param tokens the article's tokens
   * @param sentences its sentences, the same as the tokens are cut into
   * @param names the names in it, in the order of the text
   * @return the sources in the order of the text, one for each place; empty if none is named
   */
  public static List<SourceMention> read(
      Tokens tokens, List<Sentence> sentences, List<NameMention> names) {
    return new SourceReader(tokens, sentences, names).read();
  }

  private List<SourceMention> read() {
    int bodies = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Work.step(4);
      Role role = sentences.get(i).role();
      int from = words.firstOfSentence(i);
      int end = words.endOfSentence(i);
      bodies += role == Role.BODY ? 1 : 0;
      leading = role == Role.HEADLINE ? bodies == 0 : bodies <= 1;
      if (isCredit(i, from, end)) {
        readCredit(i, from, end);
      } else if (role != Role.BOILERPLATE) {
        int start = bodies <= DATELINE_SENTENCES ? readDateline(from, end) : from;
        readText(start, end);
      }
    }
    return List.copyOf(found);
  }

  private void add(int start, int end, Kind kind, boolean whole) {
    add(outlets.startAt(start, end), end, kind, whole, true);
  }

  private void add(int first, int end, Kind kind, boolean whole, boolean certain) {
    Span span = tokens.span(words.token(first), words.token(end - 1) + 1);
    String name = span.in(tokens.text());
    if (name.endsWith("'s") || name.endsWith("\u2019s")) {
      span = new Span(span.start(), span.end() - 2);
      name = span.in(tokens.text());
    }
    found.add(new SourceMention(name, span, kind, whole, certain));
  }

  /** Reads "(Reuters) -" after a place and a date; returns where the report itself begins. */
  private int readDateline(int from, int end) {
    int bound = Math.min(end, from + DATELINE_WORDS);
    for (int word = from; word < bound; word++) {
      if (words.gap(word, Words.PARENTHESIS)) {
        int close = closing(word, end);
        if (close < end && words.gap(close, Words.DASH) && words.is(word, Tokens.CAPITALIZED)) {
          add(word, close, Kind.DATELINE, true);
          return close;
        }
        return from;
      }
      int outlet = outlets.endAt(word);
      if (word > from && outlet > word && outlet < end && words.gap(outlet, Words.DASH)) {
        add(word, outlet, Kind.DATELINE, true);
        return outlet;
      }
      if (!words.is(word, Tokens.CAPITALIZED | Tokens.NUMERIC)) {
        return from;
      }
    }
    return from;
  }

  private int closing(int first, int end) {
    int word = first + 1;
    while (word < end && word - first < LONGEST_LOOSE && !words.gap(word, Words.PARENTHESIS)) {
      word++;
    }
    return word < words.size() && words.gap(word, Words.PARENTHESIS) ? word : end;
  }

  private boolean isCredit(int sentence, int from, int end) {
    if (from >= end) {
      return false;
    }
    boolean boilerplate = sentences.get(sentence).role() == Role.BOILERPLATE;
    char first = tokens.text().charAt(sentences.get(sentence).span().start());
    if (first == '\u00A9') {
      return true;
    }
    if (boilerplate) {
      return CREDIT_STARTS.contains(words.normal(from))
          || first == '('
          || isContribution(from, end);
    }
    boolean late = sentence >= sentences.size() - LAST_SENTENCES;
    return late && ((first == '(' && isReportingBy(from, end)) || isContribution(from, end));
  }

  private boolean isReportingBy(int from, int end) {
    for (int word = from; word + 1 < Math.min(end, from + 4); word++) {
      if (words.normal(word).equals("reporting") && words.normal(word + 1).equals("by")) {
        return true;
      }
    }
    return false;
  }

  private boolean isContribution(int from, int end) {
    int bound = Math.min(end, from + 40);
    for (int word = from; word + 2 < bound; word++) {
      if (words.normal(word).equals("contributed")
          && words.normal(word + 1).equals("to")
          && words.normal(word + 2).equals("this")) {
        return true;
      }
    }
    return false;
  }

  private void readCredit(int sentence, int from, int end) {
    boolean reporting = isReportingBy(from, end) || isContribution(from, end);
    boolean owned = tokens.text().charAt(sentences.get(sentence).span().start()) == '\u00A9';
    boolean material = words.normal(from).equals("with") || words.normal(from).startsWith("source");
    if (isInitialled(sentence, from, end)) {
      add(from, from + 1, Kind.CREDIT, true);
      return;
    }
    for (int word = from; word < end && !isCreditEnd(word); ) {
      int outlet = outlets.endAt(word);
      int name = words.name(word);
      int after = outlet > word ? outlet : name >= 0 ? words.endOfName(name) : word + 1;
      boolean person = name >= 0 && words.mention(name).kind() == NameMention.Kind.PERSON;
      boolean credited = follows(word, "from") || material;
      boolean rights = words.normal(word).equals("reproduction");
      if (outlet > word || (name >= 0 && !person && !rights && (credited || owned))) {
        add(word, after, Kind.CREDIT, true);
      } else if (person && reporting) {
        add(word, after, Kind.CREDIT, false);
      } else if (name >= 0 && !person) {
        add(word, after, Kind.CREDIT, true, false);
      }
      word = Math.max(after, word + 1);
    }
  }

  private boolean isCreditEnd(int word) {
    String normal = words.normal(word);
    return PICTURES.contains(normal) || normal.equals("editing") || normal.equals("redistribution");
  }

  private boolean follows(int word, String before) {
    return word > 0 && words.normal(word - 1).equals(before);
  }

  /** Tells whether a sentence is an agency's mark with the writers' initials: "(dpa/ab/cd)". */
  private boolean isInitialled(int sentence, int from, int end) {
    Span span = sentences.get(sentence).span();
    String text = tokens.text();
    return text.charAt(span.start()) == '('
        && text.charAt(span.end() - 1) == ')'
        && end - from <= LONGEST_LOOSE
        && words.end(from) < span.end()
        && text.charAt(words.end(from)) == '/';
  }

  private void readText(int from, int end) {
    for (int word = from; word < end; ) {
      int outlet = outlets.endAt(word);
      int name = words.name(word);
      boolean loose = outlet == word && name >= 0 && words.firstOfName(name) == word;
      int after = outlet > word ? outlet : loose ? words.endOfName(name) : word + 1;
      if (outlet > word) {
        readName(word, Math.min(after, end), from, end, true);
      } else if (loose && outlets.isPossible(name)) {
        readName(word, Math.min(after, end), from, end, false);
      }
      word = Math.max(after, word + 1);
    }
  }

  private void readName(int first, int after, int from, int end, boolean outlet) {
    int previous = previous(first, from);
    if (isReportedBy(previous, from)) {
      add(first, after, Kind.REPORTED_BY, leading);
      addInParentheses(after, end, Kind.REPORTED_BY);
    } else if (isWriting(after, end, outlet)
        || isWrittenBefore(first, from, outlet)
        || (outlet && isCited(previous, first, from))) {
      add(first, after, Kind.CITED, leading);
    } else if (!words.gap(first, Words.PARENTHESIS)) {
      add(first, after, Kind.CITED, false, false);
    }
  }

  /** Returns the word that governs a name, over articles and "newspaper"; -1 if none. */
  private int previous(int first, int from) {
    int word = first - 1;
    while (word >= from
        && first - word < 5
        && (words.normal(word).equals("the")
            || words.normal(word).equals("news")
            || outlets.isKind(word)
            || (words.normal(word).endsWith("an") && words.is(word, Tokens.CAPITALIZED)))) {
      word--;
    }
    return word >= from ? word : -1;
  }

  private boolean isReportedBy(int previous, int from) {
    return previous > from
        && words.normal(previous).equals("by")
        && BY.contains(words.normal(previous - 1));
  }

  private void addInParentheses(int word, int end, Kind kind) {
    if (word < end && words.gap(word, Words.PARENTHESIS) && words.is(word, Tokens.CAPITALIZED)) {
      int close = word + 1;
      while (close < end && close - word < LONGEST_LOOSE && !words.gap(close, Words.PARENTHESIS)) {
        close++;
      }
      add(word, close, kind, leading);
    }
  }

  private boolean isWriting(int after, int end, boolean outlet) {
    int verb = after;
    while (verb < end && verb - after < 3 && isBetween(verb, outlet)) {
      verb++;
    }
    if (verb >= end) {
      return false;
    }
    String normal = words.normal(verb);
    if (normal.equals("citing") || normal.equals("quoting")) {
      return true;
    }
    if (words.gap(verb, Words.BREAK)) {
      return false;
    }
    return outlet
        ? WRITING.contains(normal) || SAYING.contains(normal)
        : WRITING.contains(normal) && isReportEnd(verb + 1, end);
  }

  private boolean isBetween(int word, boolean outlet) {
    return !words.gap(word, Words.BREAK)
        && (HELPERS.contains(words.normal(word)) || (outlet && outlets.isKind(word)));
  }

  /** After an unknown name, "reported" must stand alone: "Acme reported a loss" is no source. */
  private boolean isReportEnd(int word, int end) {
    if (word >= end || words.gap(word, Words.BREAK)) {
      return true;
    }
    String normal = words.normal(word);
    return normal.equals("that") || normal.equals("citing") || Grammar.TIMES.contains(normal);
  }

  private boolean isWrittenBefore(int first, int from, boolean outlet) {
    int verb = first - 1;
    if (verb >= from && words.normal(verb).equals("the")) {
      verb--;
    }
    if (verb < from || words.gap(first, Words.BREAK)) {
      return false;
    }
    String normal = words.normal(verb);
    boolean opens = words.gap(verb, Words.COMMA | Words.MARK | Words.DASH);
    boolean titled =
        words.normal(first - 1).equals("the") || Outlets.ARTICLES.contains(words.normal(first));
    return opens
        && ((WRITING.contains(normal) && (outlet || titled))
            || (outlet && SAYING.contains(normal)));
  }

  private boolean isCited(int previous, int first, int from) {
    if (previous < from || previous < 0) {
      return false;
    }
    String normal = words.normal(previous);
    if (CITING.contains(normal)) {
      return !words.gap(first, Words.BREAK);
    }
    String before = previous > from ? words.normal(previous - 1) : "";
    return switch (normal) {
      case "to" -> before.equals("according") || before.equals("interview");
      case "with" -> before.equals("interview");
      case "by" -> Set.of("seen", "obtained", "quoted", "cited", "reviewed").contains(before);
      default -> false;
    };
  }
}

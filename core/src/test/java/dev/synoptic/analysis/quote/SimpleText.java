// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.quote;

import dev.synoptic.analysis.name.NameMention;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Role;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import dev.synoptic.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text with plain tokens and with runs of capitalised words as names, for tests of the readers.
 *
 * <p>Sentences are given; a run is a person after an office or a title, or if it has two words and
 * none of a body; the surname alone is a person where the full name was one.
 */
final class SimpleText {

  private static final Set<String> FUNCTION_WORDS =
      words(
          "a an and are as at be but by for if in into is it its no not of on or such that the"
              + " their then there these they this to was will with he she his her we i you our"
              + " from has have had who which what when where after before while because asked"
              + " nobody some about around two three one every many most both all once under"
              + " now today here so did does do how why should together perhaps said says");
  private static final Set<String> OFFICES =
      words(
          "president premier minister secretary mayor chief executive officer chairman chair dr"
              + " mr mrs ms eng prof professor insp general colonel captain prime foreign defence"
              + " transport environment trade social affairs interior finance financial deputy"
              + " senator governor judge justice supt sgt lt master spokesman spokeswoman"
              + " councillor investigator bishop director king queen prince princess");
  private static final Set<String> BODIES =
      words(
          "ministry agency press news times post herald wire bureau institute federation union"
              + " company chemicals council bank party court university hospital semiconductor"
              + " bulletin gazette standard courier ledger association authority works reuters ap"
              + " bbc journal mirror shipping services service commission office union inc corp"
              + " telegraph monde afp dpa tass");
  private static final Set<String> PLACES =
      words(
          "monday tuesday wednesday thursday friday saturday sunday january february march april"
              + " may june july august september october november december");

  final Tokens tokens;
  final List<Sentence> sentences;
  final List<NameMention> names;

  private SimpleText(Tokens tokens, List<Sentence> sentences, List<NameMention> names) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.names = names;
  }

  /** Lays sentences out; one that begins with a line feed opens a paragraph. */
  static SimpleText of(String... sentences) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<Role> roles = new ArrayList<>();
    for (String sentence : sentences) {
      String body = sentence;
      Role role = Role.BODY;
      if (body.startsWith("#")) {
        role = Role.HEADLINE;
        body = body.substring(1);
      } else if (body.startsWith("~")) {
        role = Role.BOILERPLATE;
        body = body.substring(1);
      }
      if (text.length() > 0) {
        text.append(body.startsWith("\n") ? "\n" : " ");
      }
      String shown = body.strip();
      text.append(body, 0, body.indexOf(shown));
      spans.add(new Span(text.length(), text.length() + shown.length()));
      roles.add(role);
      text.append(shown);
    }
    return of(text.toString(), spans, roles);
  }

  static SimpleText of(String text, List<Span> spans, List<Role> roles) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      sentences.add(new Sentence(spans.get(i), i, roles.get(i)));
    }
    Tokens tokens = tokenize(text, sentences);
    return new SimpleText(tokens, sentences, names(tokens));
  }

  private static Set<String> words(String list) {
    return new HashSet<>(Arrays.asList(list.split(" ")));
  }

  private static Tokens tokenize(String text, List<Sentence> sentences) {
    List<int[]> bounds = new ArrayList<>();
    int[] offsets = new int[sentences.size() + 1];
    for (Sentence sentence : sentences) {
      int i = sentence.span().start();
      while (i < sentence.span().end()) {
        int end = wordEnd(text, i, sentence.span().end());
        if (end > i) {
          bounds.add(new int[] {i, end, i});
          i = end;
        } else {
          i++;
        }
      }
      offsets[sentence.index() + 1] = bounds.size();
    }
    int count = bounds.size();
    int[] starts = new int[count];
    int[] ends = new int[count];
    String[] normals = new String[count];
    byte[] flags = new byte[count];
    for (int i = 0; i < count; i++) {
      starts[i] = bounds.get(i)[0];
      ends[i] = bounds.get(i)[1];
      normals[i] = Folding.fold(text, starts[i], ends[i]);
      flags[i] = flags(text.substring(starts[i], ends[i]), normals[i]);
    }
    return new Tokens(text, starts, ends, normals, normals, flags, offsets);
  }

  private static int wordEnd(String text, int start, int limit) {
    int end = start;
    while (end < limit) {
      char c = text.charAt(end);
      boolean joint =
          (c == '\'' || c == '\u2019' || c == '.')
              && end > start
              && end + 1 < limit
              && Character.isLetterOrDigit(text.charAt(end + 1));
      if (!Character.isLetterOrDigit(c) && !joint) {
        break;
      }
      end++;
    }
    return end;
  }

  private static byte flags(String surface, String normal) {
    int flags = FUNCTION_WORDS.contains(normal) ? Tokens.FUNCTION : 0;
    if (Character.isUpperCase(surface.charAt(0))) {
      flags |= Tokens.CAPITALIZED;
    }
    if (surface.length() > 1 && surface.equals(surface.toUpperCase(Locale.ROOT))) {
      flags |= Tokens.ALL_CAPS;
    }
    if (surface.chars().anyMatch(Character::isDigit)) {
      flags |= Tokens.NUMERIC;
    }
    return (byte) flags;
  }

  private static List<NameMention> names(Tokens tokens) {
    List<NameMention> names = new ArrayList<>();
    Set<String> persons = new HashSet<>();
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      int token = tokens.firstToken(sentence);
      while (token < tokens.endToken(sentence)) {
        int end = runEnd(tokens, token, tokens.endToken(sentence));
        if (end > token) {
          add(names, persons, tokens, token, end);
        }
        token = Math.max(end, token + 1);
      }
    }
    return names;
  }

  private static int runEnd(Tokens tokens, int first, int limit) {
    int end = first;
    while (end < limit && isNameWord(tokens, end) && (end == first || isJoined(tokens, end))) {
      boolean office = OFFICES.contains(tokens.normal(end));
      end++;
      if (!office && end > first && tokens.normal(end - 1).endsWith("'s")) {
        break;
      }
    }
    return end;
  }

  private static boolean isNameWord(Tokens tokens, int token) {
    return tokens.is(token, Tokens.CAPITALIZED)
        && (!tokens.is(token, Tokens.FUNCTION)
            || tokens.surface(token).equals("I") && initial(tokens, token))
        && !PLACES.contains(tokens.normal(token));
  }

  private static boolean initial(Tokens tokens, int token) {
    int end = tokens.end(token);
    return end < tokens.text().length() && tokens.text().charAt(end) == '.';
  }

  private static boolean isJoined(Tokens tokens, int token) {
    String gap = tokens.text().substring(tokens.end(token - 1), tokens.start(token));
    boolean brief = tokens.surface(token - 1).length() <= 4;
    return gap.equals(" ") || gap.equals("-") || (gap.equals(". ") && brief);
  }

  private static void add(
      List<NameMention> names, Set<String> persons, Tokens tokens, int start, int end) {
    int office = start;
    int first = start;
    for (int i = start; i < end; i++) {
      if (OFFICES.contains(tokens.normal(i))) {
        first = i + 1;
      }
    }
    if (first >= end) {
      return;
    }
    boolean titled = first > start || (start > 0 && OFFICES.contains(tokens.normal(start - 1)));
    String last = tokens.normal(end - 1).replaceAll("'s$", "");
    boolean body = false;
    for (int i = first; i < end; i++) {
      body |= BODIES.contains(tokens.normal(i).replaceAll("'s$", ""));
    }
    boolean person = !body && (titled || end - first > 1 || persons.contains(last));
    if (person) {
      persons.add(last);
    }
    NameMention.Kind kind =
        body
            ? NameMention.Kind.ORGANIZATION
            : person ? NameMention.Kind.PERSON : NameMention.Kind.OTHER;
    names.add(new NameMention(first, end, kind, last, office));
  }
}

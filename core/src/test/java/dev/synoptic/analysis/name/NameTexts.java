// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Role;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import dev.synoptic.text.Folding;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Makes tokens of short texts: each line is a sentence, a line after {@code #} a headline. Texts
 * can also be cut at spaces, as callers with tokens of their own do it.
 */
record NameTexts(Tokens tokens, List<Sentence> sentences) {

  static NameTexts of(String text) {
    return of(text, false);
  }

  static NameTexts atSpaces(String text) {
    return of(text, true);
  }

  List<NameMention> read() {
    return NameReader.read(tokens, sentences);
  }

  private static NameTexts of(String text, boolean spaces) {
    List<Span> spans = new ArrayList<>();
    List<Integer> offsets = new ArrayList<>(List.of(0));
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      Role role = line.startsWith("#") ? Role.HEADLINE : Role.BODY;
      int from = start + (role == Role.HEADLINE ? 1 : 0);
      int end = start + line.length();
      spans.addAll(spaces ? cutAtSpaces(text, from, end) : tokenize(text, from, end));
      offsets.add(spans.size());
      sentences.add(new Sentence(new Span(from, end), sentences.size(), role));
      start = end + 1;
    }
    return new NameTexts(tokens(text, spans, offsets), sentences);
  }

  private static List<Span> cutAtSpaces(String text, int from, int end) {
    List<Span> spans = new ArrayList<>();
    int start = from;
    for (int i = from; i <= end; i++) {
      if (i == end || text.charAt(i) == ' ') {
        if (i > start) {
          spans.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return spans;
  }

  private static List<Span> tokenize(String text, int from, int end) {
    List<Span> spans = new ArrayList<>();
    try (StandardTokenizer tokenizer = new StandardTokenizer()) {
      tokenizer.setReader(new StringReader(text.substring(from, end)));
      tokenizer.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        spans.add(new Span(from + offset.startOffset(), from + offset.endOffset()));
      }
      tokenizer.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return spans;
  }

  private static Tokens tokens(String text, List<Span> spans, List<Integer> offsets) {
    int size = spans.size();
    String[] normals = new String[size];
    byte[] flags = new byte[size];
    for (int i = 0; i < size; i++) {
      Span span = spans.get(i);
      normals[i] = Folding.fold(text, span.start(), span.end());
      flags[i] =
          (byte) (flags(span.in(text), normals[i]) | (offsets.contains(i) ? Tokens.FIRST : 0));
    }
    return new Tokens(
        text,
        spans.stream().mapToInt(Span::start).toArray(),
        spans.stream().mapToInt(Span::end).toArray(),
        normals,
        normals,
        flags,
        offsets.stream().mapToInt(Integer::intValue).toArray());
  }

  private static int flags(String surface, String normal) {
    int flags = 0;
    long letters = surface.codePoints().filter(Character::isLetter).count();
    long upper = surface.codePoints().filter(Character::isUpperCase).count();
    boolean digit = surface.codePoints().anyMatch(Character::isDigit);
    flags |= EnglishAnalyzer.getDefaultStopSet().contains(normal) ? Tokens.FUNCTION : 0;
    flags |= Character.isUpperCase(surface.codePointAt(0)) ? Tokens.CAPITALIZED : 0;
    flags |= letters >= 2 && upper == letters ? Tokens.ALL_CAPS : 0;
    flags |= digit ? Tokens.NUMERIC : 0;
    return flags | (letters == 0 && !digit ? Tokens.PUNCTUATION : 0);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.token;

import dev.synoptic.model.Article;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import dev.synoptic.text.Folding;
import dev.synoptic.text.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the sentences of one article into tokens and has the language's analyzer stem them.
 *
 * <p>Sentence by sentence, so that no token crosses a sentence's end. Where a token stands is
 * settled by Lucene's {@link StandardTokenizer} (UAX #29), or by the caller; the analyzer's terms
 * are joined to the tokens by their offsets, so that an analyzer may drop or merge what it likes.
 * Linear in the length of the text.
 */
final class Tokenization {

  /** Cuts into words and does no more; as an analyzer, it keeps one tokenizer a thread. */
  private static final Analyzer WORDS =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
          return new TokenStreamComponents(new StandardTokenizer());
        }
      };

  /** Letters below this are of alphabets whose words are cut letter by letter. */
  private static final char PLAIN = 0x530;

  private static final String PLAIN_MARKS = ".'_:,;\u00B7";

  private final Language language;
  private final WordMemory memory;
  private final String text;
  private final Map<String, String> shared = new HashMap<>();

  private int size;
  private int[] starts;
  private int[] ends;
  private String[] normals;
  private String[] stems;
  private byte[] flags;
  private @Nullable Word[] words;

  private Tokenization(Language language, WordMemory memory, String text) {
    this.language = language;
    this.memory = memory;
    this.text = text;
    int expected = Math.max(8, text.length() / 5);
    starts = new int[expected];
    ends = new int[expected];
    normals = new String[expected];
    stems = new String[expected];
    flags = new byte[expected];
    words = new @Nullable Word[expected];
  }

  static Tokens of(
      Article article, List<Sentence> sentences, Language language, WordMemory memory) {
    try {
      return new Tokenization(language, memory, article.text()).run(article, sentences);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Tokens run(Article article, List<Sentence> sentences) throws IOException {
    int[] sentenceOffsets = new int[sentences.size() + 1];
    for (int i = 0; i < sentences.size(); i++) {
      Span span = sentences.get(i).span();
      int first = size;
      boolean known = false;
      if (article.givenTokens().isEmpty()) {
        tokenize(span);
        known = language.wordByWord() && recall(first);
      } else {
        take(article.givenTokens().get(i));
      }
      if (!known) {
        fold(first);
        stem(span, first);
        mark(first);
      }
      if (size > first) {
        flags[first] |= Tokens.FIRST;
      }
      sentenceOffsets[i + 1] = size;
    }
    return new Tokens(
        text,
        Arrays.copyOf(starts, size),
        Arrays.copyOf(ends, size),
        Arrays.copyOf(normals, size),
        Arrays.copyOf(stems, size),
        Arrays.copyOf(flags, size),
        Arrays.copyOf(words, size),
        sentenceOffsets);
  }

  private void tokenize(Span sentence) throws IOException {
    int first = size;
    if (LatinCutter.cut(text, sentence.start(), sentence.end(), this::add)) {
      return;
    }
    size = first;
    try (TokenStream words = WORDS.tokenStream("", sentence.in(text))) {
      OffsetAttribute offset = words.getAttribute(OffsetAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        Work.step(1);
        add(sentence.start() + offset.startOffset(), sentence.start() + offset.endOffset());
      }
      words.end();
    }
  }

  private void take(List<Span> tokens) {
    for (Span token : tokens) {
      add(token.start(), token.end());
    }
  }

  private void add(int start, int end) {
    Work.step(1);
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  /** Takes what is known of the words; answers false if one of them can't be told by itself. */
  private boolean recall(int first) throws IOException {
    for (int token = first; token < size; token++) {
      Work.step(1);
      Word word = memory.find(text, starts[token], ends[token]);
      if (word == null) {
        if (!isPlain(starts[token], ends[token])) {
          return false;
        }
        word = learn(text.substring(starts[token], ends[token]));
        memory.add(word, ends[token] - starts[token]);
      }
      words[token] = word;
      normals[token] = word.normal;
      stems[token] = word.stem;
      flags[token] = word.flags;
    }
    return true;
  }

  /** Tells whether a word is of letters and marks that are cut the same without neighbours. */
  private boolean isPlain(int start, int end) {
    for (int i = start; i < end; i++) {
      char character = text.charAt(i);
      boolean plain =
          character < PLAIN
              ? Character.isLetterOrDigit(character) || PLAIN_MARKS.indexOf(character) >= 0
              : character == '\u2018' || character == '\u2019';
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private Word learn(String surface) throws IOException {
    String normal = Folding.fold(surface, 0, surface.length());
    String term = firstTerm(surface);
    String stem = term == null || term.equals(normal) ? normal : term;
    int mark = flags(surface, 0, surface.length(), normal, term == null);
    return new Word(surface, normal, stem, (byte) mark);
  }

  private @Nullable String firstTerm(String surface) throws IOException {
    try (TokenStream terms = language.analyzer().tokenStream("", surface)) {
      CharTermAttribute term = terms.addAttribute(CharTermAttribute.class);
      terms.reset();
      String first = null;
      while (terms.incrementToken()) {
        first = first == null ? term.toString() : first;
      }
      terms.end();
      return first;
    }
  }

  private int flags(String source, int start, int end, String normal, boolean unknown) {
    int mark = TokenShape.flags(source, start, end);
    return unknown || language.functionWords().contains(normal) ? mark | Tokens.FUNCTION : mark;
  }

  private void fold(int first) {
    for (int token = first; token < size; token++) {
      Work.step(1);
      normals[token] = share(Folding.fold(text, starts[token], ends[token]));
      stems[token] = null;
      words[token] = null;
    }
  }

  private void grow() {
    int larger = size + (size >> 1);
    starts = Arrays.copyOf(starts, larger);
    ends = Arrays.copyOf(ends, larger);
    normals = Arrays.copyOf(normals, larger);
    stems = Arrays.copyOf(stems, larger);
    flags = Arrays.copyOf(flags, larger);
    words = Arrays.copyOf(words, larger);
  }

  private String share(String form) {
    String known = shared.putIfAbsent(form, form);
    return known == null ? form : known;
  }

  /** Gives each token from {@code first} on the first term that starts inside it. */
  private void stem(Span sentence, int first) throws IOException {
    int token = first;
    try (TokenStream terms = language.analyzer().tokenStream("", sentence.in(text))) {
      CharTermAttribute term = terms.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = terms.addAttribute(OffsetAttribute.class);
      terms.reset();
      while (terms.incrementToken()) {
        Work.step(2);
        int start = sentence.start() + offset.startOffset();
        while (token < size && ends[token] <= start) {
          token++;
        }
        if (token < size && stems[token] == null && starts[token] <= start) {
          stems[token] = share(term.toString());
        }
      }
      terms.end();
    }
  }

  private void mark(int first) {
    for (int token = first; token < size; token++) {
      Work.step(1);
      boolean unknown = stems[token] == null;
      if (unknown) {
        stems[token] = normals[token];
      }
      flags[token] = (byte) flags(text, starts[token], ends[token], normals[token], unknown);
    }
  }
}

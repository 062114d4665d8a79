// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon.generator;

import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.analysis.ArticleAnalyzer;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sentences of a corpus of news and how often words and phrases stand in it. */
final class NewsCorpus {

  /**
   * A sentence.
   *
   * @param text as it was printed
   * @param words its folded words
   */
  record Sentence(String text, List<String> words) {}

  private static final int FEWEST_WORDS = 5;
  private static final int MOST_WORDS = 60;
  private static final int LONGEST_PHRASE = 3;

  private final Predicate<String> isPhrase;
  private final ArticleAnalyzer analyzer = new ArticleAnalyzer(Language.of("en"));
  private final List<Sentence> sentences = new ArrayList<>();
  private final Set<List<String>> seen = new HashSet<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> phrases = new HashMap<>();
  private final Map<String, Integer> inside = new HashMap<>();
  private final Map<String, Integer> capitals = new HashMap<>();

  /**
   * Creates an empty corpus.
   *
   * @param isPhrase tells whether some words with a space between two are a phrase to be counted
   */
  NewsCorpus(Predicate<String> isPhrase) {
    this.isPhrase = isPhrase;
  }

  /** Adds the articles of a file of JSON lines with "text" and perhaps "title". */
  void read(Path file) throws IOException {
    JsonMapper json = JsonMapper.shared();
    try (InputStream raw = Files.newInputStream(file);
        InputStream stream = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode row = json.readTree(line);
        String text = row.path("title").asString("") + "\n\n" + row.path("text").asString("");
        add(analyzer.analyze(Article.of("article", text)));
      }
    }
  }

  private void add(AnalyzedArticle article) {
    Tokens tokens = article.tokens();
    for (int i = 0; i < tokens.sentences(); i++) {
      List<String> sentence = new ArrayList<>();
      for (int token = tokens.firstToken(i); token < tokens.endToken(i); token++) {
        if (!tokens.is(token, Tokens.PUNCTUATION)) {
          count(article, token, i);
          sentence.add(tokens.normal(token));
        }
      }
      boolean fits = sentence.size() >= FEWEST_WORDS && sentence.size() <= MOST_WORDS;
      if (fits && seen.add(sentence)) {
        String text = article.sentences().get(i).span().in(article.article().text());
        sentences.add(new Sentence(text.replaceAll("\\s+", " "), sentence));
      }
    }
  }

  private void count(AnalyzedArticle article, int token, int sentence) {
    Tokens tokens = article.tokens();
    String word = tokens.normal(token);
    words.merge(word, 1, Integer::sum);
    if (token > tokens.firstToken(sentence)) {
      inside.merge(word, 1, Integer::sum);
      char first = article.article().text().charAt(tokens.start(token));
      capitals.merge(word, Character.isUpperCase(first) ? 1 : 0, Integer::sum);
    }
    String phrase = word;
    int end = Math.min(tokens.endToken(sentence), token + LONGEST_PHRASE);
    for (int next = token + 1; next < end; next++) {
      phrase = phrase + " " + tokens.normal(next);
      if (isPhrase.test(phrase)) {
        phrases.merge(phrase, 1, Integer::sum);
      }
    }
  }

  List<Sentence> sentences() {
    return sentences;
  }

  Map<String, Integer> words() {
    return words;
  }

  Map<String, Integer> phrases() {
    return phrases;
  }

  /** Returns the share of a word's places inside sentences where it has a capital; 0 for none. */
  double capitalShare(String word) {
    int places = inside.getOrDefault(word, 0);
    return places == 0 ? 0 : capitals.getOrDefault(word, 0) / (double) places;
  }
}

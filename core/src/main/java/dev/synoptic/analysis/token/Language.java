// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.token;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * What the library knows of a language: how its words are stemmed and which of them only join
 * others.
 *
 * @param tag BCP 47 tag; {@code und} for the language-independent fallback
 * @param analyzer gives a term for every word; words for which it gives none count as function
 *     words
 * @param functionWords folded function words
 * @param wordByWord whether the analyzer cuts as Lucene's standard tokenizer does and makes of a
 *     word the same whatever stands around it
 */
public record Language(
    String tag, Analyzer analyzer, Set<String> functionWords, boolean wordByWord) {

  /** Tag of the fallback that knows no language. */
  public static final String UNDETERMINED = "und";

  private static final Map<String, Supplier<Language>> BUILT_IN =
      Map.of(
          "en", Language::english,
          "fr", () -> of("fr", new FrenchAnalyzer(none()), FrenchAnalyzer.getDefaultStopSet()),
          "de", () -> of("de", new GermanAnalyzer(none()), GermanAnalyzer.getDefaultStopSet()),
          "es", () -> of("es", new SpanishAnalyzer(none()), SpanishAnalyzer.getDefaultStopSet()),
          "it", () -> of("it", new ItalianAnalyzer(none()), ItalianAnalyzer.getDefaultStopSet()),
          "pt",
              () ->
                  of("pt", new PortugueseAnalyzer(none()), PortugueseAnalyzer.getDefaultStopSet()),
          "ru", () -> of("ru", new RussianAnalyzer(none()), RussianAnalyzer.getDefaultStopSet()));

  /** Lucene's optional analyzers; they are used when their module is on the path. */
  private static final Map<String, String> OPTIONAL =
      Map.of(
          "uk", "org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer",
          "pl", "org.apache.lucene.analysis.pl.PolishAnalyzer");

  /** Copies the function words. */
  public Language {
    functionWords = Set.copyOf(functionWords);
  }

  /**
   * Returns what is known of a language.
   *
   * @param tag a BCP 47 tag; only its primary language counts
   * @return the language, or the fallback with the tag {@code und}
   */
  public static Language of(String tag) {
    String primary = Locale.forLanguageTag(tag).getLanguage();
    Supplier<Language> builtIn = BUILT_IN.get(primary);
    if (builtIn != null) {
      return builtIn.get();
    }
    Language optional = optional(primary);
    return optional != null
        ? optional
        : new Language(UNDETERMINED, new StandardAnalyzer(none()), Set.of(), true);
  }

  /**
   * Returns this language with another analyzer.
   *
   * @param other the analyzer to stem with
   * @return a language that differs in the analyzer alone
   */
  public Language withAnalyzer(Analyzer other) {
    return new Language(tag, other, functionWords, false);
  }

  private static Language english() {
    return new Language(
        "en", new EnglishAnalyzer(none()), WordList.load("function-words-en.txt"), true);
  }

  private static Language of(String tag, Analyzer analyzer, CharArraySet stopWords) {
    return new Language(tag, analyzer, WordList.folded(stopWords), true);
  }

  private static @Nullable Language optional(String tag) {
    String name = OPTIONAL.get(tag);
    if (name == null) {
      return null;
    }
    try {
      Class<?> type = Class.forName(name);
      return new Language(tag, (Analyzer) type.getConstructor().newInstance(), Set.of(), false);
    } catch (ReflectiveOperationException absent) {
      return null;
    }
  }

  private static CharArraySet none() {
    return CharArraySet.EMPTY_SET;
  }
}

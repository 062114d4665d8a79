// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.segment;

import dev.synoptic.model.Article;
import dev.synoptic.model.Role;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Cuts an article into sentences and finds what each is for.
 *
 * <p>Every character of the text is in exactly one sentence or is white space between sentences.
 * White space is what Unicode calls so, the no-break and zero-width spaces included; joiners,
 * direction marks and soft hyphens belong to the text. A sentence is never empty and has no white
 * space at its ends. Time is linear in the length of the text, whatever it holds.
 *
 * <p>The rules look at one pass of characters: stops, short forms, the case of the next word,
 * quotation marks and who-said-it behind them, line breaks. They know English best, other European
 * languages through short lists, and the stops of scripts that have their own.
 */
public final class Segmenter {

  private Segmenter() {}

  /**
   * Cuts an article; one that names no language is taken for English.
   *
   * @param article the article
   * @return its sentences in order; empty for a text of white space
   */
  public static List<Sentence> segment(Article article) {
    return segment(article, "en");
  }

  /**
   * Cuts an article. Sentences that the caller gave are kept as they are and only get roles; they
   * are headings or boilerplate when they show it by themselves.
   *
   * @param article the article
   * @param language a BCP 47 tag for an article that names no language
   * @return its sentences in order; empty for a text of white space
   */
  public static List<Sentence> segment(Article article, String language) {
    if (!article.givenSentences().isEmpty()) {
      return keep(article);
    }
    return cut(article, primary(article.language().orElse(language)));
  }

  /** The first part of a language tag: "de" of "de-AT". */
  private static String primary(String language) {
    int end = 0;
    while (end < language.length() && Character.isLetter(language.charAt(end))) {
      end++;
    }
    return language.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static List<Sentence> cut(Article article, String language) {
    String text = article.text();
    Layout layout = Layout.of(text);
    Roles roles = new Roles(text, layout, article.title().orElse(null));
    Ints starts = new Ints();
    Ints ends = new Ints();
    SentenceCutter cutter = new SentenceCutter(text, language, starts, ends);
    List<Sentence> sentences = new ArrayList<>();
    for (int block = 0; block < layout.size(); block++) {
      Work.step(8);
      int first = starts.size();
      cutter.cut(layout.start(block), layout.end(block));
      Role role = roles.next(block);
      boolean several = starts.size() - first > 1;
      for (int i = first; i < starts.size(); i++) {
        Work.step(4);
        Role own = several && role == Role.BODY ? ownRole(text, starts.get(i), ends.get(i)) : role;
        sentences.add(new Sentence(new Span(starts.get(i), ends.get(i)), i, own));
      }
    }
    return Collections.unmodifiableList(sentences);
  }

  private static Role ownRole(String text, int start, int end) {
    boolean odd = end - start <= Line.LONGEST && Boilerplate.isSure(Line.of(text, start, end));
    return odd ? Role.BOILERPLATE : Role.BODY;
  }

  private static List<Sentence> keep(Article article) {
    List<Span> spans = article.givenSentences();
    String text = article.text();
    List<Sentence> sentences = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      Work.step(4);
      Span span = spans.get(i);
      Role role = i == 0 && isGivenTitle(article) ? Role.HEADLINE : givenRole(text, span);
      sentences.add(new Sentence(span, i, role));
    }
    return Collections.unmodifiableList(sentences);
  }

  private static Role givenRole(String text, Span span) {
    return ownRole(text, span.start(), span.end());
  }

  /** The first of several sentences is a title if it alone of the first two has no full stop. */
  private static boolean isGivenTitle(Article article) {
    List<Span> spans = article.givenSentences();
    String text = article.text();
    Span first = spans.get(0);
    if (article.title().map(first.in(text)::equals).orElse(false)) {
      return true;
    }
    return spans.size() > 1
        && first.length() <= Line.LONGEST
        && first.in(text).indexOf(' ') > 0
        && !Lines.isTerminated(text, first.start(), first.end())
        && Lines.isTerminated(text, spans.get(1).start(), spans.get(1).end())
        && givenRole(text, first) == Role.BODY;
  }
}

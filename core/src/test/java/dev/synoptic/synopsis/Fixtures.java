// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.analysis.quote.QuotationMention;
import dev.synoptic.analysis.quote.SourceMention;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.event.Event;
import dev.synoptic.model.Article;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Role;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Builds analysed articles and events by hand, without the rooms that read text. */
public final class Fixtures {

  private static final Set<String> FUNCTION_WORDS =
      Set.of("the", "a", "of", "in", "to", "and", "was", "is", "on", "that", "we", "not", "it");

  private Fixtures() {}

  /** Starts an article. */
  public static Draft article(String id) {
    return new Draft(id);
  }

  /** Makes an event of articles. */
  public static Event event(Draft... articles) {
    return event(Arrays.asList(articles));
  }

  /** Makes an event of articles. */
  public static Event event(List<Draft> articles) {
    return Event.of(articles.stream().map(Draft::build).toList(), null);
  }

  /** Starts a link between a sentence of one article and a sentence of another. */
  public static LinkDraft link(
      Event event, String left, int leftSentence, String right, int rightSentence) {
    return new LinkDraft(
        event, left, leftSentence, leftSentence + 1, right, rightSentence, rightSentence + 1);
  }

  /** Starts a link between runs of sentences. */
  public static LinkDraft link(
      Event event, String left, int first, int end, String right, int rightFirst, int rightEnd) {
    return new LinkDraft(event, left, first, end, right, rightFirst, rightEnd);
  }

  /** Collects the sentences of an article; what stands between curly marks is a quotation. */
  public static final class Draft {

    private final Article.Builder article;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<QuotationMention> quotations = new ArrayList<>();
    private final List<SourceMention> sources = new ArrayList<>();

    private Draft(String id) {
      article = Article.builder(id);
    }

    /** Sets the outlet. */
    public Draft outlet(String outlet) {
      article.outlet(outlet);
      return this;
    }

    /** Sets when it was published. */
    public Draft published(String time) {
      article.published(OffsetDateTime.parse(time));
      return this;
    }

    /** Adds a body sentence. */
    public Draft sentence(String sentence) {
      return add(sentence, Role.BODY);
    }

    /** Adds a headline. */
    public Draft headline(String sentence) {
      return add(sentence, Role.HEADLINE);
    }

    /** Adds a sentence that states nothing. */
    public Draft boilerplate(String sentence) {
      return add(sentence, Role.BOILERPLATE);
    }

    /** Names the speaker of the last quotation; the name stands in the last sentence. */
    public Draft speaker(String name) {
      QuotationMention last = quotations.remove(quotations.size() - 1);
      Quotation.Speaker speaker = new Quotation.Speaker(name, place(name));
      quotations.add(new QuotationMention(last.span(), Optional.of(speaker)));
      return this;
    }

    /** Takes a name in the last sentence as a source. */
    public Draft source(String name, SourceMention.Kind kind, boolean wholeArticle) {
      sources.add(new SourceMention(name, place(name), kind, wholeArticle));
      return this;
    }

    /** Builds the analysed article. */
    public AnalyzedArticle build() {
      Article built = article.text(text.toString()).build();
      return new AnalyzedArticle(
          built,
          sentences,
          tokens(built.text()),
          List.of(),
          List.of(),
          List.of(),
          quotations,
          sources);
    }

    private Span place(String name) {
      int start = text.indexOf(name, sentences.get(sentences.size() - 1).span().start());
      return new Span(start, start + name.length());
    }

    private Draft add(String sentence, Role role) {
      int start = text.length();
      text.append(sentence);
      sentences.add(new Sentence(new Span(start, text.length()), sentences.size(), role));
      text.append('\n');
      for (int open = sentence.indexOf('“'); open >= 0; open = sentence.indexOf('“', open + 1)) {
        int close = sentence.indexOf('”', open);
        Span span = new Span(start + open + 1, start + close);
        quotations.add(new QuotationMention(span, Optional.empty()));
      }
      return this;
    }

    private Tokens tokens(String text) {
      List<Span> words = new ArrayList<>();
      int[] offsets = new int[sentences.size() + 1];
      for (Sentence sentence : sentences) {
        addWords(text, sentence.span(), words);
        offsets[sentence.index() + 1] = words.size();
      }
      String[] normals =
          words.stream().map(w -> w.in(text).toLowerCase(Locale.ROOT)).toArray(String[]::new);
      byte[] flags = new byte[normals.length];
      for (int i = 0; i < flags.length; i++) {
        flags[i] = (byte) (FUNCTION_WORDS.contains(normals[i]) ? Tokens.FUNCTION : 0);
      }
      return new Tokens(
          text,
          words.stream().mapToInt(Span::start).toArray(),
          words.stream().mapToInt(Span::end).toArray(),
          normals,
          normals.clone(),
          flags,
          offsets);
    }

    private static void addWords(String text, Span sentence, List<Span> words) {
      int start = -1;
      for (int i = sentence.start(); i <= sentence.end(); i++) {
        boolean letter = i < sentence.end() && Character.isLetterOrDigit(text.charAt(i));
        if (letter && start < 0) {
          start = i;
        } else if (!letter && start >= 0) {
          words.add(new Span(start, i));
          start = -1;
        }
      }
    }
  }
}

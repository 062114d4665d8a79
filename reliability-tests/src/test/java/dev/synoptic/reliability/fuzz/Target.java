// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.reliability.fuzz;

import dev.synoptic.Synoptic;
import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.analysis.ArticleAnalyzer;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.cli.input.ArticleFiles;
import dev.synoptic.cli.input.Problems;
import dev.synoptic.corpus.ArticleIndex;
import dev.synoptic.html.ArticleReader;
import dev.synoptic.model.Article;
import dev.synoptic.model.LimitExceededException;
import dev.synoptic.model.Limits;
import dev.synoptic.model.Link;
import dev.synoptic.model.PairScore;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import dev.synoptic.report.HtmlWriter;
import dev.synoptic.report.JsonWriter;
import dev.synoptic.report.SynopsisWriter;
import dev.synoptic.segment.Segmenter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What is fuzzed, each with the laws that it must keep for any input. */
public enum Target {
  /** Sentences are in order, inside the text, and nothing but white space lies between them. */
  SEGMENTER {
    @Override
    void test(byte[] bytes) {
      String text = OddText.of(bytes, 0, bytes.length);
      int end = 0;
      for (Sentence sentence : Segmenter.segment(Article.of("a", text))) {
        require(sentence.span().start() >= end, "sentences overlap");
        require(isBlank(text.substring(end, sentence.span().start())), "text is lost");
        end = sentence.span().end();
      }
      require(isBlank(text.substring(end)), "the end is lost");
    }
  },
  /** Quantities, times, names and quotations lie inside the text, each kind in order and apart. */
  READERS {
    @Override
    void test(byte[] bytes) {
      AnalyzedArticle article =
          ANALYZER.analyze(Article.of("a", OddText.of(bytes, 0, bytes.length)));
      Tokens tokens = article.tokens();
      requireOrder(article, article.quantities(), m -> tokens.span(m.firstToken(), m.endToken()));
      requireOrder(article, article.times(), m -> tokens.span(m.firstToken(), m.endToken()));
      requireOrder(article, article.names(), m -> tokens.span(m.firstToken(), m.endToken()));
      requireOrder(article, article.quotations(), m -> m.span());
      article.sources().forEach(source -> source.span().in(article.article().text()));
    }
  },
  /** Two texts and their mirror: the same score, words inside the texts, itself equivalent. */
  ALIGNER {
    @Override
    void test(byte[] bytes) {
      int middle = bytes.length / 2;
      String left = OddText.of(bytes, 0, middle);
      String right = OddText.of(bytes, middle, bytes.length);
      PairScore score = ENGINE.score(left, right);
      require(score.score() >= 0 && score.score() <= 1, "score " + score.score());
      require(ENGINE.score(right, left).equals(score.mirror()), "not the mirror");
      score.words().forEach(words -> words.left().in(left).concat(words.right().in(right)));
    }
  },
  /**
   * Two articles: every passage lies in its text; the JSON can be read again and holds the texts as
   * they are; on the page no text, title or outlet opens or closes an element that runs code.
   */
  SYNOPSIS {
    @Override
    void test(byte[] bytes) {
      Synopsis synopsis = compare(bytes);
      for (Link link : synopsis.links()) {
        require(link.score() >= 0.5 && link.score() <= 1, "score " + link.score());
        synopsis.text(link.left()).concat(synopsis.text(link.right()));
      }
      synopsis.statements().forEach(s -> synopsis.text(s.representative()));
      requireTexts(MAPPER.readTree(written(JsonWriter.compact(), synopsis)), synopsis);
      String page = written(PAGE, synopsis);
      require(count(page, "<script") == SCRIPTS, "a text opened a script");
      require(count(page, "</script") == SCRIPTS, "a text closed a script");
    }
  },
  /** A page gives an article or is refused. */
  PAGE_READER {
    @Override
    void test(byte[] bytes) {
      ArticleReader reader = ArticleReader.withLimits(Limits.DEFAULT.withCharacters(5000));
      try {
        reader.read("a", OddText.of(bytes, 0, bytes.length));
        reader.read("a", new ByteArrayInputStream(bytes));
      } catch (LimitExceededException e) {
        require(e.value() > e.maximum(), "refused without need");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },
  /** A line gives an article or a problem that is told. */
  LINES {
    @Override
    void test(byte[] bytes) {
      byte[] odd = OddText.of(bytes, 0, bytes.length).getBytes(StandardCharsets.UTF_8);
      for (byte[] input : List.of(bytes, odd)) {
        Problems problems = new Problems();
        List<Article> articles =
            new ArticleFiles(
                    Limits.DEFAULT,
                    StandardCharsets.UTF_8,
                    input == bytes,
                    new ByteArrayInputStream(input),
                    problems)
                .read(List.of(ArticleFiles.STANDARD_INPUT));
        require(!articles.isEmpty() || !problems.isEmpty(), "neither article nor problem");
      }
    }
  },
  /** An article that was added is there, is found, and is gone when it is removed. */
  INDEX {
    @Override
    void test(byte[] bytes) {
      int middle = bytes.length / 2;
      Article left = Article.of("left", OddText.of(bytes, 0, middle));
      Article right = Article.of("right", OddText.of(bytes, middle, bytes.length));
      INDEX_OF_TWO.add(left);
      INDEX_OF_TWO.add(right);
      INDEX_OF_TWO.commit();
      require(INDEX_OF_TWO.size() == 2, "an article is missing");
      require(INDEX_OF_TWO.article("left").filter(left::equals).isPresent(), "changed");
      INDEX_OF_TWO.nearest(left, 3);
      INDEX_OF_TWO.reuseOf(right);
      INDEX_OF_TWO.remove("left");
      INDEX_OF_TWO.remove("right");
      INDEX_OF_TWO.commit();
      require(INDEX_OF_TWO.size() == 0, "an article is left");
    }
  };

  private static final Synoptic ENGINE = Synoptic.english();
  private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer(Language.of("en"));
  private static final ArticleIndex INDEX_OF_TWO = ArticleIndex.inMemory();
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final HtmlWriter PAGE = new HtmlWriter();
  private static final int SCRIPTS = count(written(PAGE, compare(new byte[0])), "<script");

  /**
   * Tries one input.
   *
   * @param bytes any bytes
   */
  abstract void test(byte[] bytes);

  private static void require(boolean law, String broken) {
    if (!law) {
      throw new IllegalStateException(broken);
    }
  }

  private static boolean isBlank(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static <T> void requireOrder(
      AnalyzedArticle article, List<T> mentions, Function<T, Span> place) {
    int end = 0;
    for (T mention : mentions) {
      Span span = place.apply(mention);
      require(span.start() >= end, "mentions overlap");
      end = span.end();
    }
    require(end <= article.article().text().length(), "a mention lies outside");
  }

  private static void requireTexts(JsonNode document, Synopsis synopsis) {
    for (int i = 0; i < 2; i++) {
      Article article = synopsis.accounts().get(i).article();
      JsonNode read = document.get("articles").get(i);
      require(read.get("text").stringValue().equals(article.text()), "a text is changed");
      String title = read.get("title").isNull() ? "" : read.get("title").stringValue();
      require(article.title().orElse("").equals(title), "a title is changed");
    }
  }

  private static Synopsis compare(byte[] bytes) {
    int middle = bytes.length / 2;
    return ENGINE.compare(
        article("left", OddText.of(bytes, 0, middle), LocalDate.of(2031, 3, 27)),
        article("right", OddText.of(bytes, middle, bytes.length), LocalDate.of(2031, 4, 14)));
  }

  private static Article article(String id, String text, LocalDate day) {
    String start = text.substring(0, Math.min(20, text.length()));
    return Article.builder(id).text(text).title(start).outlet(start).published(day).build();
  }

  private static String written(SynopsisWriter writer, Synopsis synopsis) {
    StringWriter out = new StringWriter();
    try {
      writer.write(synopsis, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      count++;
    }
    return count;
  }
}

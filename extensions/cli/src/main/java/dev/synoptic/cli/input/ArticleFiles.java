// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.input;

import dev.synoptic.model.Article;
import dev.synoptic.model.Limits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the articles to compare.
 *
 * <p>A file is one article, and its name without the extension is the id; a file whose name ends in
 * {@code .jsonl} holds an article on each line, one in {@code .html} is a saved page; {@code -} is
 * standard input. Everything that is wrong is collected, so that one run tells all of it.
 */
public final class ArticleFiles {

  /** The name that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  // No JSON escape takes more bytes for a UTF-16 code unit.
  private static final int JSON_BYTES = 6;
  private static final int LINE_OVERHEAD = 1 << 16;

  private final Limits limits;
  private final Charset charset;
  private final boolean jsonInput;
  private final InputStream standardInput;
  private final Problems problems;
  private final Map<String, String> places = new LinkedHashMap<>();
  private final Map<Object, String> sources = new LinkedHashMap<>();
  private final List<Article> articles = new ArrayList<>();

  /**
   * Prepares to read once.
   *
   * @param limits how much is taken
   * @param charset encoding of text files; JSON lines are always UTF-8
   * @param jsonInput whether standard input holds JSON lines rather than one text
   * @param standardInput standard input; never closed
   * @param problems where to tell what is wrong
   */
  public ArticleFiles(
      Limits limits,
      Charset charset,
      boolean jsonInput,
      InputStream standardInput,
      Problems problems) {
    this.limits = limits;
    this.charset = charset;
    this.jsonInput = jsonInput;
    this.standardInput = standardInput;
    this.problems = problems;
  }

  /**
   * Reads all articles.
   *
   * @param names files, or {@link #STANDARD_INPUT}
   * @return the articles in the order given; not to be used when there are problems
   */
  public List<Article> read(List<String> names) {
    for (String name : names) {
      try {
        source(name);
      } catch (InputException | InvalidPathException e) {
        problems.add(shown(name), String.valueOf(e.getMessage()));
      } catch (IOException e) {
        problems.add(shown(name), FileErrors.describe(e));
      }
    }
    if (problems.isEmpty()) {
      checkNumber();
    }
    return List.copyOf(articles);
  }

  private static String shown(String name) {
    return name.equals(STANDARD_INPUT) ? "standard input" : name;
  }

  private void checkNumber() {
    if (articles.size() < 2) {
      problems.add(
          sources.values().iterator().next(),
          "a comparison needs at least 2 articles, and this is " + articles.size());
    } else if (articles.size() > limits.articles()) {
      problems.add("input", "articles must be <= " + limits.articles());
    }
  }

  private void source(String name) throws IOException, InputException {
    if (name.equals(STANDARD_INPUT)) {
      register(STANDARD_INPUT, shown(name));
      read(shown(name), "stdin", jsonInput, new FilterInputStream(standardInput) {});
      return;
    }
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      throw new InputException("is a directory, not a file");
    }
    register(real(path), name);
    boolean json = name.toLowerCase(Locale.ROOT).endsWith(".jsonl");
    if (!json && Files.isRegularFile(path)) {
      TextRules.checkSize(Files.size(path), limits.characters());
    }
    try (InputStream in = Files.newInputStream(path)) {
      read(name, id(path), json, in);
    }
  }

  /** Returns the file behind links; a pipe, as a shell hands over, has none but its own name. */
  private static Path real(Path path) throws IOException {
    try {
      return path.toRealPath();
    } catch (NoSuchFileException e) {
      if (Files.exists(path)) {
        return path.toAbsolutePath();
      }
      throw e;
    }
  }

  private void register(Object source, String name) throws InputException {
    String earlier = sources.putIfAbsent(source, name);
    if (earlier != null) {
      throw new InputException("the same input is given twice, first as " + earlier);
    }
  }

  private void read(String name, String id, boolean json, InputStream in)
      throws IOException, InputException {
    if (json) {
      lines(name, in);
    } else {
      text(name, id, in);
    }
  }

  private void text(String name, String id, InputStream in) throws IOException, InputException {
    byte[] bytes = TextRules.read(in, limits.characters());
    checkId(id);
    if (HtmlArticle.isPage(name)) {
      add(HtmlArticle.read(id, bytes, charset, limits), name);
      return;
    }
    String text = TextDecoder.decode(bytes, charset, 0);
    TextRules.checkNotBinary(text);
    TextRules.check(text, limits.characters());
    add(Article.of(id, text), name);
  }

  private static void checkId(String id) throws InputException {
    if (id.isBlank()) {
      throw new InputException("its name must not be blank, because it becomes the article's id");
    }
  }

  private void lines(String name, InputStream in) throws IOException, InputException {
    long longest = (long) JSON_BYTES * limits.characters() + LINE_OVERHEAD;
    LineReader lines = new LineReader(in, (int) Math.min(Integer.MAX_VALUE - 16L, longest));
    int before = articles.size();
    int seen = 0;
    long start = 0;
    for (boolean more = true; more; ) {
      try {
        byte[] line = lines.read();
        more = line != null;
        seen += line != null && line(name + ":" + lines.number(), line, start) ? 1 : 0;
      } catch (InputException e) {
        problems.add(name + ":" + lines.number(), String.valueOf(e.getMessage()));
        seen++;
      }
      start = lines.offset();
      if (articles.size() - before > limits.articles()) {
        throw new InputException("articles must be <= " + limits.articles());
      }
    }
    if (seen == 0) {
      throw new InputException("is empty: it holds no article");
    }
  }

  private boolean line(String where, byte[] bytes, long offset) {
    try {
      String json = TextDecoder.decode(bytes, StandardCharsets.UTF_8, offset);
      if (json.isBlank()) {
        return false;
      }
      add(JsonArticle.read(json, limits.characters()), where);
    } catch (InputException e) {
      problems.add(where, String.valueOf(e.getMessage()));
    }
    return true;
  }

  private void add(Article article, String where) throws InputException {
    String earlier = places.putIfAbsent(article.id(), where);
    if (earlier != null) {
      throw new InputException("the id \"" + article.id() + "\" is that of " + earlier + " too");
    }
    articles.add(article);
  }

  private static String id(Path path) {
    String name = String.valueOf(path.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}

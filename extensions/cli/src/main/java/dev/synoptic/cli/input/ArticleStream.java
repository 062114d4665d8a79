// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.input;

import dev.synoptic.model.Article;
import dev.synoptic.model.Limits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Hands on the articles of any number of files one by one, so that they needn't fit in memory.
 *
 * <p>A folder stands for all texts, saved pages and JSON lines files below it; a name that ends in
 * {@code .jsonl} or {@code .jsonl.gz} holds an article on each line; every other file is one
 * article, and its name without the extension is the id. What is wrong with one article, or with a
 * folder, is told, and the others are read.
 */
public final class ArticleStream {

  private static final int JSON_BYTES = 6;
  private static final int LINE_OVERHEAD = 1 << 16;

  private final Limits limits;
  private final Charset charset;
  private final InputStream standardInput;
  private final Problems problems;
  private long bytes;

  /**
   * Prepares to read once.
   *
   * @param limits how long an article may be
   * @param charset encoding of text files, and of pages that name none; JSON lines are always UTF-8
   * @param standardInput standard input; never closed
   * @param problems where to tell what is wrong
   */
  public ArticleStream(
      Limits limits, Charset charset, InputStream standardInput, Problems problems) {
    this.limits = limits;
    this.charset = charset;
    this.standardInput = standardInput;
    this.problems = problems;
  }

  /**
   * Finds the files that names stand for.
   *
   * @param names files and folders, or {@link ArticleFiles#STANDARD_INPUT}
   * @return the files, those of a folder in the order of their names
   */
  public List<String> files(List<String> names) {
    List<String> files = new ArrayList<>();
    for (String name : names) {
      try {
        if (!name.equals(ArticleFiles.STANDARD_INPUT) && Files.isDirectory(Path.of(name))) {
          folder(Path.of(name), files);
        } else {
          files.add(name);
        }
      } catch (IOException e) {
        problems.add(name, FileErrors.describe(e));
      } catch (InvalidPathException e) {
        problems.add(name, String.valueOf(e.getMessage()));
      }
    }
    return files;
  }

  private void folder(Path folder, List<String> files) throws IOException {
    List<String> found = new ArrayList<>();
    // A link to a folder is one only with something behind it.
    Files.walkFileTree(
        folder.resolve("."),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.normalize().toString();
            if (Files.isRegularFile(file) && isArticle(name)) {
              found.add(name);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add(file.normalize().toString(), FileErrors.describe(e));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path each, @Nullable IOException e) {
            if (e != null) {
              problems.add(each.normalize().toString(), FileErrors.describe(e));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(found);
    files.addAll(found);
  }

  private static boolean isArticle(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".txt")
        || HtmlArticle.isPage(name)
        || isJson(name);
  }

  private static boolean isJson(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".jsonl.gz");
  }

  /** Returns how many bytes of the files were read, as they lie on the disk. */
  public long bytes() {
    return bytes;
  }

  /**
   * Reads articles until there are no more or the reader has enough.
   *
   * @param files the files
   * @param reader takes an article and tells whether it wants another one
   */
  public void read(List<String> files, Predicate<Article> reader) {
    readAll(files, (article, place) -> reader.test(article));
  }

  /**
   * Reads articles until there are no more or the reader has enough. Of several articles with one
   * id the first is handed on, and the others are told; for that all ids are kept.
   *
   * @param files the files
   * @param reader takes an article and tells whether it wants another one
   */
  public void readDifferent(List<String> files, Predicate<Article> reader) {
    Map<String, String> places = new HashMap<>();
    readAll(
        files,
        (article, place) -> {
          String earlier = places.putIfAbsent(article.id(), place);
          if (earlier != null) {
            throw new InputException(
                "the id \"" + article.id() + "\" is that of " + earlier + " too");
          }
          return reader.test(article);
        });
  }

  /** Takes an article and the name of its file; tells whether it wants another one. */
  private interface Taker {

    boolean take(Article article, String place) throws InputException;
  }

  private void readAll(List<String> files, Taker reader) {
    for (String name : files) {
      try {
        if (!read(name, reader)) {
          return;
        }
      } catch (InputException | InvalidPathException e) {
        problems.add(name, String.valueOf(e.getMessage()));
      } catch (IOException e) {
        problems.add(name, FileErrors.describe(e));
      }
    }
  }

  private boolean read(String name, Taker reader) throws IOException, InputException {
    if (name.equals(ArticleFiles.STANDARD_INPUT)) {
      return lines("standard input", counted(new FilterInputStream(standardInput) {}), reader);
    }
    Path path = Path.of(name);
    try (InputStream in = counted(Files.newInputStream(path))) {
      if (!isJson(name)) {
        return reader.take(text(path, in), name);
      }
      boolean zipped = name.toLowerCase(Locale.ROOT).endsWith(".gz");
      return lines(name, zipped ? new GZIPInputStream(in, 1 << 16) : in, reader);
    }
  }

  private InputStream counted(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int read = super.read();
        bytes += read < 0 ? 0 : 1;
        return read;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        bytes += Math.max(0, read);
        return read;
      }
    };
  }

  private Article text(Path path, InputStream in) throws IOException, InputException {
    byte[] read = TextRules.read(in, limits.characters());
    String name = String.valueOf(path.getFileName());
    int dot = name.lastIndexOf('.');
    String id = dot > 0 ? name.substring(0, dot) : name;
    if (HtmlArticle.isPage(name)) {
      return HtmlArticle.read(id, read, charset, limits);
    }
    String text = TextDecoder.decode(read, charset, 0);
    TextRules.checkNotBinary(text);
    TextRules.check(text, limits.characters());
    return Article.of(id, text);
  }

  private boolean lines(String name, InputStream in, Taker reader) throws IOException {
    long longest = (long) JSON_BYTES * limits.characters() + LINE_OVERHEAD;
    LineReader lines = new LineReader(in, (int) Math.min(Integer.MAX_VALUE - 16L, longest));
    long start = 0;
    for (boolean more = true; more; ) {
      try {
        byte[] line = lines.read();
        more = line != null;
        String json = line == null ? "" : TextDecoder.decode(line, StandardCharsets.UTF_8, start);
        if (!json.isBlank() && !reader.take(JsonArticle.read(json, limits.characters()), name)) {
          return false;
        }
      } catch (InputException e) {
        problems.add(name + ":" + lines.number(), String.valueOf(e.getMessage()));
      }
      start = lines.offset();
    }
    return true;
  }
}

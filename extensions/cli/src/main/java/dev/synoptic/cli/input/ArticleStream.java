// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli.input;

import dev.synoptic.model.Article;
import dev.synoptic.model.Limits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Hands on the articles of any number of files one by one, so that they needn't fit in memory.
 *
 * <p>A folder stands for all texts, saved pages and JSON lines files below it; a name that ends in
 * {@code .jsonl} or {@code .jsonl.gz} holds an article on each line; every other file is one
 * article, and its name without the extension is the id. What is wrong with one article is told,
 * and the others are read.
 */
public final class ArticleStream {

  private static final int JSON_BYTES = 6;
  private static final int LINE_OVERHEAD = 1 << 16;

  private final Limits limits;
  private final InputStream standardInput;
  private final Problems problems;
  private long bytes;

  /**
   * Prepares to read once.
   *
   * @param limits how long an article may be
   * @param standardInput standard input; never closed
   * @param problems where to tell what is wrong
   */
  public ArticleStream(Limits limits, InputStream standardInput, Problems problems) {
    this.limits = limits;
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

  private static void folder(Path folder, List<String> files) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile)
          .map(Path::toString)
          .filter(name -> name.endsWith(".txt") || HtmlArticle.isPage(name) || isJson(name))
          .sorted()
          .forEach(files::add);
    }
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

  private boolean read(String name, Predicate<Article> reader) throws IOException, InputException {
    if (name.equals(ArticleFiles.STANDARD_INPUT)) {
      return lines("standard input", counted(new FilterInputStream(standardInput) {}), reader);
    }
    Path path = Path.of(name);
    try (InputStream in = counted(Files.newInputStream(path))) {
      if (!isJson(name)) {
        return reader.test(text(path, in));
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
    byte[] read = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16L, 4L * limits.characters()));
    String name = String.valueOf(path.getFileName());
    int dot = name.lastIndexOf('.');
    String id = dot > 0 ? name.substring(0, dot) : name;
    if (HtmlArticle.isPage(name)) {
      return HtmlArticle.read(id, read, StandardCharsets.UTF_8, limits);
    }
    String text = TextDecoder.decode(read, StandardCharsets.UTF_8, 0);
    TextRules.checkNotBinary(text);
    TextRules.check(text, limits.characters());
    return Article.of(id, text);
  }

  private boolean lines(String name, InputStream in, Predicate<Article> reader)
      throws IOException, InputException {
    long longest = (long) JSON_BYTES * limits.characters() + LINE_OVERHEAD;
    LineReader lines = new LineReader(in, (int) Math.min(Integer.MAX_VALUE - 16L, longest));
    long start = 0;
    for (byte[] line = lines.read(); line != null; line = lines.read()) {
      try {
        String json = TextDecoder.decode(line, StandardCharsets.UTF_8, start);
        if (!json.isBlank() && !reader.test(JsonArticle.read(json, limits.characters()))) {
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

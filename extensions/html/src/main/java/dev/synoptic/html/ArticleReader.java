// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.html;

import dev.synoptic.model.Article;
import dev.synoptic.model.LimitExceededException;
import dev.synoptic.model.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles out of saved news pages.
 *
 * <p>The article's text is its title, then its paragraphs, with a blank line between them; white
 * space inside a paragraph is one blank. All positions that a comparison gives refer to this text,
 * not to the page. A page in which no text is found gives an article with an empty text.
 *
 * <p>Readers are immutable and can be shared by threads.
 */
public final class ArticleReader {

  /** Mark-up takes room; a page may be so many times longer than the longest article. */
  private static final int PAGE_TO_TEXT = 8;

  private final Limits limits;
  private final @Nullable Charset unnamed;

  private ArticleReader(Limits limits, @Nullable Charset unnamed) {
    this.limits = limits;
    this.unnamed = unnamed;
  }

  /**
   * Returns a reader with the default limits.
   *
   * @return the reader
   */
  public static ArticleReader create() {
    return new ArticleReader(Limits.DEFAULT, null);
  }

  /**
   * Returns a reader with limits of one's own.
   *
   * @param limits how long an article may be; a page may be eight times as long
   * @return the reader
   */
  public static ArticleReader withLimits(Limits limits) {
    return new ArticleReader(Objects.requireNonNull(limits, "limits"), null);
  }

  /**
   * Returns a reader that takes an encoding for pages that name none.
   *
   * @param charset the encoding, in place of UTF-8 or windows-1252
   * @return the reader
   */
  public ArticleReader withUnnamedCharset(Charset charset) {
    return new ArticleReader(limits, Objects.requireNonNull(charset, "charset"));
  }

  /**
   * Reads a page that is in memory.
   *
   * @param id the article's id; not blank
   * @param html the page
   * @return the article; with an empty text if the page has none
   * @throws IllegalArgumentException if the id is blank
   * @throws LimitExceededException if the page or its text is too long
   */
  public Article read(String id, String html) {
    Objects.requireNonNull(id, "id");
    checkPage(html.length());
    return article(id, Jsoup.parse(html));
  }

  /**
   * Reads a page in the encoding that it names: by a byte order mark, else by its own declaration.
   * One that names none is read as {@link #withUnnamedCharset} says; without that as UTF-8 if its
   * bytes are UTF-8, else as windows-1252, the HTML standard's default. A byte that has no meaning
   * in the encoding becomes U+FFFD, as in browsers.
   *
   * @param id the article's id; not blank
   * @param page the bytes of the page; not closed
   * @return the article; with an empty text if the page has none
   * @throws IOException if the bytes can't be read
   * @throws IllegalArgumentException if the id is blank
   * @throws LimitExceededException if the page or its text is too long
   */
  public Article read(String id, InputStream page) throws IOException {
    byte[] bytes = bytes(page);
    Document document = parse(bytes, null);
    if (!PageEncoding.isNamed(document, bytes)) {
      Charset charset = unnamed == null ? PageEncoding.guess(bytes) : unnamed;
      if (!charset.equals(document.charset())) {
        document = parse(bytes, charset);
      }
    }
    return article(id, document);
  }

  /**
   * Reads a page in a known encoding.
   *
   * @param id the article's id; not blank
   * @param page the bytes of the page; not closed
   * @param charset their encoding; a byte order mark overrules it
   * @return the article; with an empty text if the page has none
   * @throws IOException if the bytes can't be read
   * @throws IllegalArgumentException if the id is blank
   * @throws LimitExceededException if the page or its text is too long
   */
  public Article read(String id, InputStream page, Charset charset) throws IOException {
    return article(id, parse(bytes(page), charset));
  }

  private byte[] bytes(InputStream page) throws IOException {
    int most = (int) Math.min(Integer.MAX_VALUE - 16L, longestPage() * 4);
    byte[] bytes = page.readNBytes(most);
    checkPage(bytes.length / 4);
    return bytes;
  }

  private static Document parse(byte[] page, @Nullable Charset charset) throws IOException {
    String name = charset == null ? null : charset.name();
    return Jsoup.parse(new ByteArrayInputStream(page), name, "");
  }

  private long longestPage() {
    return (long) PAGE_TO_TEXT * limits.characters();
  }

  private void checkPage(long length) {
    if (length >= longestPage()) {
      throw new LimitExceededException("characters of the page", length, longestPage());
    }
  }

  private Article article(String id, Document page) {
    Metadata metadata = Metadata.of(page);
    List<String> paragraphs = new Body(page).paragraphs(metadata.title());
    String text =
        Stream.concat(metadata.title().stream(), paragraphs.stream())
            .collect(Collectors.joining("\n\n"));
    if (text.length() > limits.characters()) {
      throw new LimitExceededException("characters", text.length(), limits.characters());
    }
    Article.Builder article = Article.builder(id).text(text);
    metadata.title().ifPresent(article::title);
    metadata.outlet().ifPresent(article::outlet);
    metadata.language().ifPresent(article::language);
    metadata.time().ifPresent(time -> time.putInto(article));
    return article.build();
  }
}

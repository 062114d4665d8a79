// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One article: a text with an id, and what is known about it.
 *
 * <p>All positions in results refer to {@link #text()} as it was given. A title line at the head of
 * the text is a sentence of the article; a title given apart is metadata.
 *
 * <p>Articles are immutable and equal by value.
 */
public final class Article {

  private final String id;
  private final String text;
  private final @Nullable String outlet;
  private final @Nullable String title;
  private final @Nullable String language;
  private final @Nullable OffsetDateTime published;
  private final List<Span> sentences;
  private final List<List<Span>> tokens;

  private Article(Builder builder) {
    id = builder.id;
    text = builder.text;
    outlet = builder.outlet;
    title = builder.title;
    language = builder.language;
    published = builder.published;
    sentences = List.copyOf(builder.sentences);
    tokens = List.copyOf(builder.tokens);
  }

  /**
   * Returns an article of plain text.
   *
   * @param id a name that no other article of the comparison has; not blank
   * @param text the text
   * @return the article
   * @throws IllegalArgumentException if the id is blank
   */
  public static Article of(String id, String text) {
    return builder(id).text(text).build();
  }

  /**
   * Starts an article.
   *
   * @param id a name that no other article of the comparison has; not blank
   * @return a builder with no text yet
   */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /**
   * Returns the name of the article in the comparison.
   *
   * @return the id; not blank
   */
  public String id() {
    return id;
  }

  /**
   * Returns the text that all spans refer to.
   *
   * @return the text as it was given; for given sentences or tokens, these joined
   */
  public String text() {
    return text;
  }

  /**
   * Returns who published the article.
   *
   * @return the outlet, if known
   */
  public Optional<String> outlet() {
    return Optional.ofNullable(outlet);
  }

  /**
   * Returns the title that was given apart from the text.
   *
   * @return the title, if given
   */
  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  /**
   * Returns the language of the text.
   *
   * @return a BCP 47 tag such as {@code en}, if given
   */
  public Optional<String> language() {
    return Optional.ofNullable(language);
  }

  /**
   * Returns when the article was published; relative dates are read against it.
   *
   * @return the time, if known
   */
  public Optional<OffsetDateTime> published() {
    return Optional.ofNullable(published);
  }

  /**
   * Returns the sentences that the caller cut the text into.
   *
   * @return the spans in order; empty when the library is to find the sentences
   */
  public List<Span> givenSentences() {
    return sentences;
  }

  /**
   * Returns the tokens that the caller cut each sentence into.
   *
   * @return for each of {@link #givenSentences()} its tokens; empty when the library is to find
   *     them
   */
  public List<List<Span>> givenTokens() {
    return tokens;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Article that
        && id.equals(that.id)
        && text.equals(that.text)
        && Objects.equals(outlet, that.outlet)
        && Objects.equals(title, that.title)
        && Objects.equals(language, that.language)
        && Objects.equals(published, that.published)
        && sentences.equals(that.sentences)
        && tokens.equals(that.tokens);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, text);
  }

  @Override
  public String toString() {
    return "Article{" + id + ", " + text.length() + " characters}";
  }

  /** Collects the parts of an {@link Article}; not safe for use by several threads. */
  public static final class Builder {

    private static final int LAST_YEAR = 9_999;

    private final String id;
    private String text = "";
    private @Nullable String outlet;
    private @Nullable String title;
    private @Nullable String language;
    private @Nullable OffsetDateTime published;
    private List<Span> sentences = List.of();
    private List<List<Span>> tokens = List.of();

    private Builder(String id) {
      if (id.isBlank()) {
        throw new IllegalArgumentException("article id must not be blank");
      }
      this.id = id;
    }

    /**
     * Sets the text.
     *
     * @param text the text; empty is allowed
     * @return this builder
     */
    public Builder text(String text) {
      this.text = Objects.requireNonNull(text, "text");
      sentences = List.of();
      tokens = List.of();
      return this;
    }

    /**
     * Sets the text as sentences that must be kept. They are joined by line feeds; a sentence
     * without any visible character is dropped.
     *
     * @param sentences the sentences in order
     * @return this builder
     */
    public Builder sentences(List<String> sentences) {
      StringBuilder joined = new StringBuilder();
      List<Span> spans = new ArrayList<>();
      for (String sentence : sentences) {
        String stripped = trim(sentence);
        if (!stripped.isEmpty()) {
          separate(joined, '\n');
          spans.add(append(joined, stripped));
        }
      }
      text(joined.toString());
      this.sentences = spans;
      return this;
    }

    /**
     * Sets the text as tokens that must be kept, sentence by sentence. Tokens are joined by blanks
     * and sentences by line feeds; blank tokens and empty sentences are dropped.
     *
     * @param tokens the tokens of each sentence, in order
     * @return this builder
     */
    public Builder tokens(List<List<String>> tokens) {
      StringBuilder joined = new StringBuilder();
      List<Span> spans = new ArrayList<>();
      List<List<Span>> words = new ArrayList<>();
      for (List<String> sentence : tokens) {
        List<String> kept =
            sentence.stream().map(Builder::trim).filter(token -> !token.isEmpty()).toList();
        if (!kept.isEmpty()) {
          separate(joined, '\n');
          words.add(appendTokens(joined, kept));
          List<Span> last = words.get(words.size() - 1);
          spans.add(new Span(last.get(0).start(), joined.length()));
        }
      }
      text(joined.toString());
      this.sentences = spans;
      this.tokens = words;
      return this;
    }

    /**
     * Sets the outlet.
     *
     * @param outlet who published the article; blank or null for unknown
     * @return this builder
     */
    public Builder outlet(@Nullable String outlet) {
      this.outlet = presence(outlet);
      return this;
    }

    /**
     * Sets the title.
     *
     * @param title the title as metadata; blank or null for none
     * @return this builder
     */
    public Builder title(@Nullable String title) {
      this.title = presence(title);
      return this;
    }

    /**
     * Sets the language.
     *
     * @param language a BCP 47 tag such as {@code en}; blank or null for the engine's own
     * @return this builder
     */
    public Builder language(@Nullable String language) {
      this.language = presence(language);
      return this;
    }

    /**
     * Sets when the article was published.
     *
     * @param published the time with its offset, or null for unknown
     * @return this builder
     * @throws IllegalArgumentException if the year is not in [1, 9999], those that ISO 8601 writes
     */
    public Builder published(@Nullable OffsetDateTime published) {
      if (published != null && (published.getYear() < 1 || published.getYear() > LAST_YEAR)) {
        throw new IllegalArgumentException(
            "year of publication (" + published.getYear() + ") must be in [1, " + LAST_YEAR + "]");
      }
      this.published = published;
      return this;
    }

    /**
     * Sets the day on which the article was published.
     *
     * @param published the day
     * @return this builder
     * @throws IllegalArgumentException if the year is not in [1, 9999]
     */
    public Builder published(LocalDate published) {
      return published(OffsetDateTime.of(published, LocalTime.MIDNIGHT, ZoneOffset.UTC));
    }

    /**
     * Builds the article.
     *
     * @return the article
     */
    public Article build() {
      return new Article(this);
    }

    private static @Nullable String presence(@Nullable String value) {
      return value == null || value.isBlank() ? null : value.strip();
    }

    /**
     * Removes white space at the ends, no-break and zero-width spaces and marks of order included.
     */
    private static String trim(String text) {
      int start = 0;
      int end = text.length();
      while (start < end && isSpace(text.charAt(start))) {
        start++;
      }
      while (end > start && isSpace(text.charAt(end - 1))) {
        end--;
      }
      return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
      return Character.isWhitespace(c)
          || Character.isSpaceChar(c)
          || c == '\u200B'
          || c == '\uFEFF'
          || c == '\u0085';
    }

    private static void separate(StringBuilder joined, char separator) {
      if (joined.length() > 0) {
        joined.append(separator);
      }
    }

    private static Span append(StringBuilder joined, String part) {
      int start = joined.length();
      joined.append(part);
      return new Span(start, joined.length());
    }

    private static List<Span> appendTokens(StringBuilder joined, List<String> tokens) {
      List<Span> spans = new ArrayList<>(tokens.size());
      for (String token : tokens) {
        if (!spans.isEmpty()) {
          joined.append(' ');
        }
        spans.add(append(joined, token));
      }
      return List.copyOf(spans);
    }
  }
}

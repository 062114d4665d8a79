// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.event;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.analysis.token.WordFact;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * How rare words are in the news at large: the background that an event's own statistics are read
 * against.
 *
 * <p>The information of a term is {@code ln((N + 1) / (df + 0.5))} for its document frequency
 * {@code df} among {@code N} articles (the inverse document frequency of K. Sparck Jones, 1972,
 * with the smoothing of the probabilistic model). An unseen term gets the value of {@code df = 0}.
 */
public final class Background {

  private static final String RESOURCE = "background-%s.txt.gz";

  /** A document frequency is shipped as a power of this base. */
  private static final double BASE = 1.25;

  private static final Map<String, @Nullable Background> LOADED = new HashMap<>();

  private static final WordFact<Known> KNOWN = new WordFact<>(2, Known.class);

  /**
   * What is remembered of a form.
   *
   * @param background the background that was asked
   * @param information what it said of the form's stem
   */
  private record Known(Background background, double information) {}

  private final InformationTable information;

  private Background(InformationTable information) {
    this.information = information;
  }

  /**
   * Returns the background of a language.
   *
   * @param language a primary BCP 47 language tag
   * @return the shipped background, or {@code null} if none is shipped
   */
  public static @Nullable Background of(String language) {
    synchronized (LOADED) {
      if (!LOADED.containsKey(language)) {
        LOADED.put(language, load(RESOURCE.formatted(language)));
      }
      return LOADED.get(language);
    }
  }

  /**
   * Returns how telling a term is.
   *
   * @param stem the term's stem
   * @return its information in nats, at least 0
   */
  public double information(String stem) {
    return information.get(stem);
  }

  /** Returns how telling the stem of a token is, as remembered with the token's form. */
  double information(Tokens tokens, int token) {
    Known known = KNOWN.known(tokens, token);
    if (known == null || known.background() != this) {
      known = new Known(this, information(tokens.stem(token)));
      KNOWN.note(tokens, token, known);
    }
    return known.information();
  }

  private static @Nullable Background load(String resource) {
    InputStream raw = Background.class.getResourceAsStream(resource);
    if (raw == null) {
      return null;
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(raw, 1 << 15), StandardCharsets.UTF_8),
            1 << 15)) {
      return read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** First line: number of documents; then one line a level: the level, then its stems. */
  private static Background read(BufferedReader lines) throws IOException {
    int documents = Integer.parseInt(lines.readLine().strip());
    Map<String, Float> information = new HashMap<>(1 << 16);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      StringTokenizer tokens = new StringTokenizer(line, " ");
      int level = Integer.parseInt(tokens.nextToken());
      Float value = (float) information(documents, StrictMath.pow(BASE, level));
      while (tokens.hasMoreTokens()) {
        information.put(tokens.nextToken(), value);
      }
    }
    return new Background(new InformationTable(information, (float) information(documents, 0)));
  }

  /** Returns the level under which a document frequency is shipped; at least 0. */
  public static int level(int documentFrequency) {
    return (int) StrictMath.rint(StrictMath.log(documentFrequency) / StrictMath.log(BASE));
  }

  private static double information(int documents, double frequency) {
    return Math.max(0, StrictMath.log((documents + 1) / (frequency + 0.5)));
  }
}

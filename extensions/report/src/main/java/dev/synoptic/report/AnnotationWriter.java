// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes a synopsis as a collection of W3C Web Annotations in JSON-LD.
 *
 * <p>There is an annotation for each link and repetition (the right passage is its body, the left
 * one its target), each statement (its targets are the passages that report it), each divergence
 * (its targets are the two values), each quotation (its bodies name the speaker and point to the
 * same quotation elsewhere), and each passage that one article alone has. A place is told twice, as
 * the recommendation advises: by position, counted in code points, and by the words with up to 32
 * code units before and behind them.
 *
 * <p>The annotations are named after the articles and what was found in them: equal synopses give
 * equal names, other ones other names. A position counts half a surrogate pair as one code point;
 * it is written as an escape.
 */
public final class AnnotationWriter implements SynopsisWriter {

  private final Function<String, URI> sources;

  /**
   * Returns a writer that names the article with the id {@code x} {@code urn:synoptic:article:x}.
   */
  public AnnotationWriter() {
    this(id -> URI.create("urn:synoptic:article:" + Iris.encoded(id)));
  }

  /**
   * Returns a writer that names the articles as their readers find them.
   *
   * @param sources gives for an article's id the address of its text; called once for each article
   */
  public AnnotationWriter(Function<String, URI> sources) {
    this.sources = Objects.requireNonNull(sources, "sources");
  }

  @Override
  public void write(Synopsis synopsis, Writer out) throws IOException {
    Objects.requireNonNull(synopsis, "synopsis");
    Objects.requireNonNull(out, "out");
    try (JsonGenerator json = JsonWriter.prettyGenerator(new EscapingWriter(out, false))) {
      new AnnotationDocument(synopsis, sources, json).write();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.write('\n');
    out.flush();
  }
}

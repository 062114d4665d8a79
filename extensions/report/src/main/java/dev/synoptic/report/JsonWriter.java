// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes everything that a synopsis holds as one JSON document.
 *
 * <p>The form of the document is laid down in {@link #schema()}. Every field is always there, in
 * the same order; what is unknown is {@code null}. A span is an array of two numbers, {@code
 * [start, end]}. Numbers read back to the same {@code double}; an infinite bound of a quantity is
 * {@code null}. Half a surrogate pair in a text is written as an escape and reads back as it was.
 *
 * <p>The document is written while it is made: memory grows with the number of links, not with the
 * length of the document.
 */
public final class JsonWriter implements SynopsisWriter {

  /** Value of the field {@code version} in the documents that this class writes. */
  public static final String VERSION = "1";

  // The fast writer prints the shortest digits on every Java version; Double.toString does not.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final boolean pretty;
  private final boolean forPage;

  private JsonWriter(boolean pretty, boolean forPage) {
    this.pretty = pretty;
    this.forPage = forPage;
  }

  /**
   * Returns a writer that adds no white space: one line and a line end.
   *
   * @return the writer
   */
  public static JsonWriter compact() {
    return new JsonWriter(false, false);
  }

  /**
   * Returns a writer that puts every field on a line of its own, indented by two blanks a level.
   *
   * @return the writer
   */
  public static JsonWriter pretty() {
    return new JsonWriter(true, false);
  }

  /** Returns a compact writer whose documents may stand inside an element of an HTML page. */
  static JsonWriter forPage() {
    return new JsonWriter(false, true);
  }

  /**
   * Returns the JSON Schema, draft 2020-12, that every document of this class obeys.
   *
   * @return the schema as JSON text
   */
  public static String schema() {
    return Resources.text("synopsis-1.schema.json");
  }

  @Override
  public void write(Synopsis synopsis, Writer out) throws IOException {
    Objects.requireNonNull(synopsis, "synopsis");
    Objects.requireNonNull(out, "out");
    try {
      Writer escaping = new EscapingWriter(out, forPage);
      try (JsonGenerator json = FACTORY.createGenerator(context(), escaping)) {
        new JsonDocument(json).write(synopsis);
      }
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.write('\n');
    out.flush();
  }

  /** Returns a generator of indented JSON that leaves the writer below open. */
  static JsonGenerator prettyGenerator(Writer out) {
    return FACTORY.createGenerator(new PrettyContext(), out);
  }

  private ObjectWriteContext context() {
    return pretty ? new PrettyContext() : ObjectWriteContext.empty();
  }

  /** Gives the generator a printer whose line ends do not depend on the platform. */
  private static final class PrettyContext extends ObjectWriteContext.Base {

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }
  }
}

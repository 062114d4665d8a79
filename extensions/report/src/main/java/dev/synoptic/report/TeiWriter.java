// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;

/**
 * Writes a synopsis as a critical apparatus of TEI P5, by the method of parallel segmentation.
 *
 * <p>Every article is a witness ({@code w1}, {@code w2}, … in the order given). Every {@code app}
 * holds what the articles say at one place: a {@code rdg} for each wording, with the witnesses that
 * have it, and an empty one for those that have nothing there. The readings of one witness, read
 * from beginning to end, are the article's sentences in their order: nothing is left out or told
 * twice, except white space between sentences. A passage that stands elsewhere in another article
 * has an {@code app} of its own; {@code corresp} leads from one to the other, and {@code n} names
 * the statement of both. Where a statement is only a part of a sentence, a {@code seg} holds it.
 * Divergences are notes in the {@code app} of the link's left side.
 *
 * <p>A character that XML 1.0 does not allow becomes U+FFFD. To be encoded as UTF-8.
 */
public final class TeiWriter implements SynopsisWriter {

  /** Returns a writer; one serves every synopsis. */
  public TeiWriter() {}

  @Override
  public void write(Synopsis synopsis, Writer out) throws IOException {
    Objects.requireNonNull(synopsis, "synopsis");
    Objects.requireNonNull(out, "out");
    new TeiDocument(synopsis, new XmlOutput(out)).write();
    out.flush();
  }
}

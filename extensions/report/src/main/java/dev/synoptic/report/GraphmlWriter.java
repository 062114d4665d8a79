// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;

/**
 * Writes a synopsis as one graph in GraphML.
 *
 * <p>The nodes, told apart by {@code kind}: {@code article} ({@code a0}, {@code a1}, … in the order
 * given), {@code statement} ({@code S0}, …), and {@code source} for an outside source that an
 * article draws on ({@code x0}, …). The edges: {@code reports} from an article to a statement, one
 * for each passage; {@code link} between two articles, one for each link, not directed, with the
 * score as {@code weight}; {@code overlap} from an article to one that has some of it, with that
 * share as {@code weight}; {@code derivation} from an article to what it draws on.
 *
 * <p>A character that XML 1.0 does not allow becomes U+FFFD. To be encoded as UTF-8.
 */
public final class GraphmlWriter implements SynopsisWriter {

  /** Returns a writer; one serves every synopsis. */
  public GraphmlWriter() {}

  @Override
  public void write(Synopsis synopsis, Writer out) throws IOException {
    Objects.requireNonNull(synopsis, "synopsis");
    Objects.requireNonNull(out, "out");
    new GraphmlDocument(synopsis, new XmlOutput(out)).write();
    out.flush();
  }
}

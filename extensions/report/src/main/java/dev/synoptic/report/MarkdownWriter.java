// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;

/**
 * Writes a summary of a synopsis in Markdown, for a wiki, an issue or a mail.
 *
 * <p>It is CommonMark with tables as GitHub has them, and holds: the articles; how much of each
 * stands in the others (for more than twelve articles, the closest pairs); what several report, by
 * number of articles; where they differ, with the words of both sides; quotations that differ; who
 * draws on whom; what each alone reports. Long passages are cut.
 *
 * <p>No text of an article can become a link, an image, HTML or any other mark-up. White space in
 * it becomes single blanks; control characters and halves of surrogate pairs become U+FFFD; marks
 * that override the direction of text are dropped.
 */
public final class MarkdownWriter implements SynopsisWriter {

  /** Returns a writer; one serves every synopsis. */
  public MarkdownWriter() {}

  @Override
  public void write(Synopsis synopsis, Writer out) throws IOException {
    Objects.requireNonNull(synopsis, "synopsis");
    Objects.requireNonNull(out, "out");
    new MarkdownDocument(synopsis, out).write();
    out.flush();
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Article;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;

/** Synopses of every kind, and what the writers make of one. */
final class Written {

  private Written() {}

  static List<Synopsis> synopses() {
    return List.of(
        SynopsisFixture.barrier(),
        SynopsisFixture.of("One text.", "Another text."),
        SynopsisFixture.of("", "Something happened here today."),
        SynopsisFixture.of(HostileTexts.all()),
        SynopsisFixture.of(LargeTexts.articles(14, 200)),
        hostileNames(),
        JsonWriterTest.everyValue());
  }

  /** Two articles on one matter, all names of which try to break out. */
  static Synopsis hostileNames() {
    String text = "\u202EThe *minister* of <b>harbours</b> closed [the gate](x) in $12 minutes.";
    return new SynopsisFixture()
        .add(article("=1+1|`x`\n# \"<&>\u0001", text))
        .add(article("**\uD83D_a_ \u05D0\u202E", text + " \u05D0\u05D1."))
        .synopsis();
  }

  private static Article article(String id, String text) {
    return Article.builder(id)
        .text(text)
        .outlet("<Post> & \"Sons\" | \u0007")
        .title("1. a\r\n\r\n- b <script>")
        .language("no language at all")
        .published(OffsetDateTime.parse("+12031-03-05T07:10:00+01:00:30"))
        .build();
  }

  static String by(SynopsisWriter writer, Synopsis synopsis) {
    StringWriter out = new StringWriter();
    try {
      writer.write(synopsis, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}

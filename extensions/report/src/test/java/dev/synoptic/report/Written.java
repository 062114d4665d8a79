// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Account;
import dev.synoptic.model.Article;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Omission;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Value;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalLong;

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
        disputed(),
        cutShort(),
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

  /** A figure that may have changed, and an article at odds with itself. */
  static Synopsis disputed() {
    Synopsis calm = JsonWriterTest.everyValue();
    Link link = calm.links().get(0);
    Divergence figure = link.divergences().get(0);
    Divergence changed =
        new Divergence(
            figure.type(),
            figure.left(),
            figure.right(),
            figure.leftValue(),
            figure.rightValue(),
            figure.confidence(),
            Divergence.Standing.MAY_HAVE_CHANGED);
    Divergence own =
        new Divergence(
            Divergence.Type.ROLE,
            new Span(0, 3),
            new Span(10, 13),
            new Value.Text("ten"),
            new Value.Text("bye"),
            0.7);
    Account first = calm.accounts().get(0);
    Link disputed =
        new Link(
            link.left(),
            link.right(),
            link.coverage(),
            link.wording(),
            link.equivalence(),
            link.similarity(),
            link.evidence(),
            link.leftClauses(),
            link.rightClauses(),
            link.words(),
            link.edits(),
            List.of(changed));
    return new Synopsis(
        calm.profile(),
        List.of(
            new Account(first.article(), first.sentences(), first.unique(), List.of(own)),
            calm.accounts().get(1)),
        List.of(disputed),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Two articles of which a budget let only some pairs be compared. */
  static Synopsis cutShort() {
    Synopsis whole = JsonWriterTest.everyValue();
    return new Synopsis(
        whole.profile(),
        whole.accounts(),
        whole.links(),
        whole.repetitions(),
        whole.statements(),
        whole.overlaps(),
        whole.quotations(),
        whole.derivations(),
        List.of(
            new Omission("a", "b", Omission.Reason.PAIRS, 3, OptionalLong.of(7)),
            new Omission("a", "a", Omission.Reason.TIME, 0, OptionalLong.empty())));
  }

  private static Article article(String id, String text) {
    return Article.builder(id)
        .text(text)
        .outlet("<Post> & \"Sons\" | \u0007")
        .title("1. a\r\n\r\n- b <script>")
        .language("no language at all")
        .published(OffsetDateTime.parse("9999-12-31T23:10:00-17:59:30"))
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

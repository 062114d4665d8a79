// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import static dev.synoptic.Pinned.number;

import dev.synoptic.model.Article;
import dev.synoptic.model.PairScore;
import dev.synoptic.model.Revision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Invented events, pairs of texts and versions of one text give what they gave. */
class PinnedSynopsesTest {

  private static final Synoptic ENGINE = Synoptic.builder().withoutLexicon().build();

  private static final Pattern ARTICLE =
      Pattern.compile(
          "\"id\": \"([^\"]+)\",\\s+\"outlet\": \"([^\"]+)\",\\s+\"published\": \"([^\"]+)\"");

  @Test
  @DisplayName("a bridge hit by a ship, in five articles")
  void harbourBridge() throws IOException {
    compare("harbour-bridge");
  }

  @Test
  @DisplayName("a vote on pensions, in four articles")
  void pensionVote() throws IOException {
    compare("pension-vote");
  }

  @Test
  @DisplayName("pairs of texts")
  void scores() {
    Pinned.check("scores.txt", PinnedSynopsesTest::score);
  }

  @Test
  @DisplayName("versions of a text")
  void versions() {
    Pinned.check("versions.txt", PinnedSynopsesTest::versions);
  }

  @Test
  @DisplayName("articles of a few sentences, with all that a comparison gives")
  void shortArticles() {
    Pinned.check(
        "short-articles.txt",
        (left, right) ->
            PinnedLines.of(
                ENGINE.compare(
                    Article.builder("left").text(left).outlet("Ostrel Review").build(),
                    Article.builder("right").text(right).outlet("Evening Mail").build())));
  }

  private static void compare(String event) throws IOException {
    Pinned.compare(event + ".txt", PinnedLines.of(ENGINE.compare(articles(event))));
  }

  private static List<Article> articles(String event) throws IOException {
    Path folder = Path.of(System.getProperty("synoptic.testdata"), event);
    Matcher matcher = ARTICLE.matcher(Files.readString(folder.resolve("event.json")));
    List<Article> articles = new ArrayList<>();
    while (matcher.find()) {
      articles.add(
          Article.builder(matcher.group(1))
              .text(Files.readString(folder.resolve(matcher.group(1) + ".txt")))
              .outlet(matcher.group(2))
              .published(OffsetDateTime.parse(matcher.group(3)))
              .build());
    }
    return articles;
  }

  private static List<String> score(String left, String right) {
    PairScore score = ENGINE.score(left, right);
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s %s, equivalence %s, similarity %s, %s"
            .formatted(
                number(score.score()),
                score.coverage().map(Enum::name).orElse("NO LINK"),
                number(score.equivalence()),
                number(score.similarity()),
                score.wording()));
    lines.add(PinnedLines.evidence(score.evidence()));
    return lines;
  }

  private static List<String> versions(String before, String after) {
    Revision revision = ENGINE.versions(Article.of("a", before), Article.of("a", after));
    List<String> lines = new ArrayList<>();
    for (Revision.Change change : revision.changes()) {
      lines.add(
          change.kind()
              + ": "
              + change.before().map(span -> PinnedLines.shortened(span.in(before))).orElse("-")
              + " / "
              + change.after().map(span -> PinnedLines.shortened(span.in(after))).orElse("-"));
      change.edits().forEach(edit -> lines.add("  " + PinnedLines.edit(edit, before, after)));
      change
          .divergences()
          .forEach(divergence -> lines.add("  " + PinnedLines.divergence(divergence)));
    }
    return lines.isEmpty() ? List.of("-") : lines;
  }
}

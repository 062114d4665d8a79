// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.model.AlignedWords;
import dev.synoptic.model.Article;
import dev.synoptic.model.Coverage;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Edit;
import dev.synoptic.model.Link;
import dev.synoptic.model.Overlap;
import dev.synoptic.model.PairScore;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bugs that made other programs of this field known, each told in a test of our own. The names say
 * where it was reported; docs/reliability.md has the table.
 */
class FamousFailuresTest {

  private static final String REPORT =
      "The ferry Marit ran aground off Holm on Tuesday with 48 people on board. Captain Oda Brekke"
          + " said that the radar had failed minutes before. Divers found three metres of torn hull"
          + " plates. The company may lose its licence, the ministry said.";

  private static List<Engines.Named> engines() {
    return Engines.all().toList();
  }

  private static void assertFractions(PairScore score) {
    assertThat(score.score()).isBetween(0.0, 1.0);
    assertThat(score.equivalence()).isBetween(0.0, 1.0);
    assertThat(score.similarity()).isBetween(0.0, 1.0);
  }

  private static void assertFractions(Overlap overlap) {
    assertThat(
            List.of(
                overlap.containment(),
                overlap.reverseContainment(),
                overlap.resemblance(),
                overlap.verbatim(),
                overlap.nearVerbatim(),
                overlap.paraphrase(),
                overlap.novelty()))
        .allSatisfy(value -> assertThat(value).isBetween(0.0, 1.0));
  }

  @ParameterizedTest
  @MethodSource("engines")
  @DisplayName("a text is less than wholly like itself (JPlag#1192)")
  void identityBelowOne(Engines.Named with) {
    for (String text : List.of(REPORT, "12 dead.", "Yes", "\uD83D\uDE80", "the of and", "")) {
      Synopsis synopsis = with.engine().compare(Article.of("one", text), Article.of("other", text));
      Overlap overlap = synopsis.overlap("one", "other");
      assertThat(overlap.containment()).isEqualTo(1.0);
      assertThat(overlap.resemblance()).isEqualTo(1.0);
      assertThat(overlap.verbatim()).isEqualTo(1.0);
      assertThat(overlap.novelty()).isEqualTo(0.0);
      assertThat(synopsis.links())
          .filteredOn(link -> link.left().span().equals(link.right().span()))
          .hasSameSizeAs(synopsis.account("one").sentences())
          .allMatch(link -> link.coverage() == Coverage.EQUIVALENT);
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  @DisplayName(
      "words that repeat lift a similarity above one (JPlag#2682, java-string-similarity#9)")
  void similarityAboveOne(Engines.Named with) {
    List<String> texts =
        List.of(
            "sank",
            "sank sank sank sank",
            "The ferry sank. The ferry sank. The ferry sank.",
            "The ferry sank, the ferry sank, and the ferry sank.",
            "The ferry sank.");
    for (String left : texts) {
      for (String right : texts) {
        assertFractions(with.engine().score(left, right));
        with.engine()
            .compare(Article.of("one", left), Article.of("other", right))
            .overlaps()
            .forEach(FamousFailuresTest::assertFractions);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  @DisplayName("texts shorter than the window give NaN (java-string-similarity#27)")
  void notANumberOnShortTexts(Engines.Named with) {
    List<String> texts =
        List.of("", " ", "a", "b", "ab", "?", "1", "\uD83D\uDE80", "\uD800", "\u0301", "the");
    for (String left : texts) {
      for (String right : texts) {
        assertFractions(with.engine().score(left, right));
        Synopsis synopsis =
            with.engine().compare(Article.of("one", left), Article.of("other", right));
        synopsis.overlaps().forEach(FamousFailuresTest::assertFractions);
        synopsis.links().forEach(link -> assertThat(link.score()).isBetween(0.0, 1.0));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  @DisplayName("another order of the witnesses gives another result (CollateX#12, #66)")
  void resultsThatHangOnTheOrder(Engines.Named with) {
    List<Article> articles =
        List.of(
            Article.of("a", REPORT),
            Article.of("b", "Torn hull plates were found by divers. Oda Brekke blamed the radar."),
            Article.of("c", "The ministry said the company may lose its licence. It sailed on."),
            Article.of("d", "With 48 aboard, the Marit ran aground near Holm. Radar had failed."));
    Synopsis straight = with.engine().compare(articles);
    Random random = new Random(12);
    for (int round = 0; round < 12; round++) {
      List<Article> shuffled = new ArrayList<>(articles);
      Collections.shuffle(shuffled, random);
      Synopsis other = with.engine().compare(shuffled);
      assertThat(other.links()).isEqualTo(straight.links());
      assertThat(other.statements()).isEqualTo(straight.statements());
      assertThat(other.overlaps()).isEqualTo(straight.overlaps());
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  @DisplayName("words vanish from the collation (CollateX#94)")
  void lostWords(Engines.Named with) {
    String left =
        "The mayor of Norvale said on Tuesday that that old harbour bridge would stay closed all"
            + " winter and the mayor of Norvale said no more.";
    String right =
        "The mayor of Norvale said on Tuesday that old old harbour bridge would stay closed all"
            + " winter and the mayor of of Norvale said no more.";
    Synopsis synopsis = with.engine().compare(Article.of("one", left), Article.of("other", right));
    assertThat(synopsis.links()).hasSize(1);
    Link link = synopsis.links().get(0);
    assertThat(link.wording()).isEqualTo(Wording.NEAR_VERBATIM);
    assertThat(applied(left, right, link.edits())).isEqualTo(words(right));
    for (String text : List.of(left, right)) {
      StringBuilder kept = new StringBuilder();
      for (Sentence sentence : synopsis.account(text.equals(left) ? "one" : "other").sentences()) {
        kept.append(sentence.span().in(text));
      }
      assertThat(kept.toString()).isEqualTo(text);
    }
  }

  /** The words of the left text with the edits done to them. */
  private static List<String> applied(String left, String right, List<Edit> edits) {
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (Edit edit : edits) {
      text.append(left, done, edit.left().start()).append(' ');
      text.append(edit.right().in(right)).append(' ');
      done = edit.left().end();
    }
    return words(text + left.substring(done));
  }

  private static List<String> words(String text) {
    return List.of(text.replaceAll("[,.]", " ").strip().split("\\s+"));
  }

  @ParameterizedTest
  @MethodSource("engines")
  @DisplayName("function words outvote content (CollateX#58)")
  void functionWordsOutvoteContent(Engines.Named with) {
    String sentence =
        "It was said to have been in the hands of the bank that the bridge collapsed.";
    String sameFunction = "It was said to have been in the hands of the man that the trees grew.";
    String sameContent = "Bank: bridge collapsed while banks held it in hand.";
    double function = with.engine().score(sentence, sameFunction).score();
    double content = with.engine().score(sentence, sameContent).score();
    assertThat(content).isGreaterThan(function);
    Synopsis synopsis =
        with.engine()
            .compare(
                Article.of("one", "The mayor of the town and the bishop met. Rain fell."),
                Article.of("other", "The bishop and the mayor of the town met. Snow fell."));
    Link link = synopsis.links("one", "other").get(0);
    assertThat(aligned(synopsis, link, "mayor")).isEqualTo("mayor");
    assertThat(aligned(synopsis, link, "bishop")).isEqualTo("bishop");
  }

  private static String aligned(Synopsis synopsis, Link link, String word) {
    String left = synopsis.account(link.left().article()).article().text();
    String right = synopsis.account(link.right().article()).article().text();
    return link.words().stream()
        .filter(words -> words.left().in(left).equals(word))
        .map(words -> words.right().in(right))
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @MethodSource("engines")
  @DisplayName("passages that moved are missed (passim#9, java-diff-utils#181)")
  void movedPassages(Engines.Named with) {
    List<String> sentences = new ArrayList<>(List.of(REPORT.split("(?<=\\.) ")));
    String straight = String.join(" ", sentences);
    Collections.reverse(sentences);
    String reversed = String.join(" ", sentences);
    Synopsis synopsis =
        with.engine().compare(Article.of("one", straight), Article.of("other", reversed));
    for (String sentence : sentences) {
      assertThat(synopsis.links())
          .anyMatch(
              link ->
                  synopsis.text(link.left()).equals(sentence)
                      && synopsis.text(link.right()).equals(sentence)
                      && link.wording() == Wording.VERBATIM);
    }
    assertThat(synopsis.overlap("one", "other").verbatim()).isEqualTo(1.0);
  }

  @ParameterizedTest
  @MethodSource("engines")
  @DisplayName("a changed row is paired with its neighbour (java-diff-utils#227)")
  void wrongRowPairing(Engines.Named with) {
    List<String> left =
        List.of(
            "Divers found torn hull plates near the bow.",
            "The captain blamed a broken radar.",
            "Two children were taken to hospital in Sund.");
    List<String> right =
        List.of(
            "Salvage tugs arrived from the mainland at noon.",
            "Divers found torn plates near the bow of the ferry.",
            "A broken radar was blamed by the captain.",
            "In Sund, two children were taken to a hospital.");
    Synopsis synopsis =
        with.engine()
            .compare(
                Article.builder("one").sentences(left).build(),
                Article.builder("other").sentences(right).build());
    assertThat(synopsis.links())
        .extracting(link -> link.right().firstSentence() - link.left().firstSentence())
        .hasSize(3)
        .containsOnly(1);
  }

  @ParameterizedTest
  @MethodSource("engines")
  @DisplayName(
      "large texts without anything in common never end (java-diff-utils#188, "
          + "sentence-transformers#1670)")
  void hangs(Engines.Named with) {
    long small = work(with.engine(), 500);
    long large = work(with.engine(), 4000);
    assertThat(large).as("work for eight times the text").isLessThan(20 * small);
  }

  /** Counts how often the engine asks whether to go on while it compares unlike texts. */
  private static long work(Synoptic engine, int words) {
    AtomicLong looks = new AtomicLong();
    Random random = new Random(188);
    engine
        .heeding(() -> looks.incrementAndGet() < 0)
        .compare(
            Article.of("one", noise(words, random)), Article.of("other", noise(words, random)));
    return looks.get();
  }

  private static String noise(int words, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(Integer.toString(random.nextInt(40_000), 36)).append(i % 15 == 14 ? "q. " : "q ");
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("engines")
  @DisplayName("a pair of surrogates is cut in two (diff-match-patch#10, #59)")
  void splitSurrogates(Engines.Named with) {
    String left =
        "The mayor posted \uD83D\uDE00 and \uD83D\uDE01\uD83D\uDE02 after the vote in Holm.";
    String right =
        "The mayor posted \uD83D\uDE01 and \uD83D\uDE02\uD83D\uDE00 after the vote in Holm.";
    Synopsis synopsis = with.engine().compare(Article.of("one", left), Article.of("other", right));
    assertThat(synopsis.links()).isNotEmpty();
    for (Link link : synopsis.links()) {
      for (AlignedWords words : link.words()) {
        assertWhole(left, words.left());
        assertWhole(right, words.right());
      }
      for (Edit edit : link.edits()) {
        assertWhole(left, edit.left());
        assertWhole(right, edit.right());
      }
      for (Divergence divergence : link.divergences()) {
        assertWhole(left, divergence.left());
        assertWhole(right, divergence.right());
      }
    }
  }

  private static void assertWhole(String text, Span span) {
    for (int place : List.of(span.start(), span.end())) {
      boolean inside =
          place > 0
              && place < text.length()
              && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
      assertThat(inside).as("a span cuts the pair at " + place).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  @DisplayName("\"Dr.\" and \"U.S.\" end a sentence (every regular expression for sentences)")
  void shortFormsEndSentences(Engines.Named with) {
    String text =
        "Dr. Ada Lindqvist of the U.S. Navy met Gen. Brekke at 5 p.m. on Jan. 3. They agreed.";
    Synopsis synopsis = with.engine().compare(Article.of("one", text), Article.of("other", "Yes."));
    assertThat(synopsis.account("one").sentences())
        .extracting(sentence -> sentence.span().in(text))
        .containsExactly(
            "Dr. Ada Lindqvist of the U.S. Navy met Gen. Brekke at 5 p.m. on Jan. 3.",
            "They agreed.");
  }

  @ParameterizedTest
  @MethodSource("engines")
  @DisplayName("numbers are thrown away (passim, TextPAIR, text-matcher)")
  void numbersThrownAway(Engines.Named with) {
    String left = "Police said that 12 people were injured when the bridge collapsed on 27 March.";
    String right = "Police said that 15 people were injured when the bridge collapsed on 28 March.";
    Synopsis synopsis = with.engine().compare(Article.of("one", left), Article.of("other", right));
    assertThat(synopsis.links()).hasSize(1);
    Link link = synopsis.links().get(0);
    assertThat(link.wording()).isNotEqualTo(Wording.VERBATIM);
    assertThat(link.divergences())
        .extracting(Divergence::type)
        .contains(Divergence.Type.QUANTITY, Divergence.Type.TIME);
    assertThat(synopsis.overlap("one", "other").containment()).isLessThan(1.0);
  }

  @ParameterizedTest
  @MethodSource("engines")
  @DisplayName("long texts on other matters score high (java-string-similarity#31)")
  void longUnrelatedTexts(Engines.Named with) {
    String trial =
        "The former mayor went on trial on Monday over payments from a builder. Prosecutors read"
            + " out e-mails for three hours. His lawyer called the charges invented. The judge"
            + " expects a verdict before the summer, when the court moves. Outside, some forty"
            + " supporters sang. The builder himself, who pleaded guilty, will speak next week.";
    String space =
        "A probe that was launched nine years ago has sent its last pictures from the comet. The"
            + " agency lost contact at dawn, as planned. Its batteries had been weak since the"
            + " winter. Scientists in four countries will study the dust that it weighed. A second"
            + " mission, to a smaller rock, has been put off again for want of money.";
    StringBuilder one = new StringBuilder();
    StringBuilder other = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      one.append(trial).append(' ');
      other.append(space).append(' ');
    }
    PairScore score = with.engine().score(one.toString(), other.toString());
    assertThat(score.score()).isLessThan(0.5);
    assertThat(score.similarity()).isLessThan(0.4);
    Synopsis synopsis =
        with.engine()
            .compare(Article.of("one", one.toString()), Article.of("other", other.toString()));
    assertThat(synopsis.links()).isEmpty();
    assertThat(synopsis.overlap("one", "other").resemblance()).isLessThan(0.05);
  }
}

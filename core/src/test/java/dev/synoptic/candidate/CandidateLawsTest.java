// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.RandomTexts;
import dev.synoptic.analysis.ArticleAnalyzer;
import dev.synoptic.analysis.token.Language;
import dev.synoptic.event.Background;
import dev.synoptic.event.Event;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Article;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Which sentence pairs are proposed, whatever the articles. */
class CandidateLawsTest {

  private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer(Language.of("en"));
  private static final Background BACKGROUND = Background.of("en");

  @Provide
  Arbitrary<String> texts() {
    return RandomTexts.texts();
  }

  private static List<EventArticle> event(String left, String right) {
    return Event.of(
            List.of(
                ANALYZER.analyze(Article.of("left", left)),
                ANALYZER.analyze(Article.of("right", right))),
            BACKGROUND)
        .articles();
  }

  private static Candidates between(String left, String right) {
    List<EventArticle> articles = event(left, right);
    return CandidateGenerator.between(articles.get(0), CandidateIndex.of(articles.get(1)));
  }

  private static Set<List<Integer>> pairs(Candidates candidates) {
    Set<List<Integer>> pairs = new HashSet<>();
    for (int k = 0; k < candidates.size(); k++) {
      pairs.add(List.of(candidates.left()[k], candidates.right()[k]));
    }
    return pairs;
  }

  @Property(tries = 150)
  @Label("pairs are in order, none twice, of sentences that there are, with a bound in [0, 1]")
  void order(@ForAll("texts") String left, @ForAll("texts") String right) {
    List<EventArticle> articles = event(left, right);
    Candidates candidates =
        CandidateGenerator.between(articles.get(0), CandidateIndex.of(articles.get(1)));
    long before = -1;
    for (int k = 0; k < candidates.size(); k++) {
      assertThat(candidates.left()[k]).isBetween(0, articles.get(0).sentences() - 1);
      assertThat(candidates.right()[k]).isBetween(0, articles.get(1).sentences() - 1);
      assertThat(candidates.bound()[k]).isBetween(0.0, 1.0);
      long place = (long) candidates.left()[k] * 1_000_000 + candidates.right()[k];
      assertThat(place).isGreaterThan(before);
      before = place;
    }
    assertThat(candidates.complete()).isTrue();
  }

  @Property(tries = 150)
  @Label("identity: every sentence is proposed with its twin")
  void twins(@ForAll("texts") String text) {
    int sentences = event(text, text).get(0).sentences();
    Set<List<Integer>> pairs = pairs(between(text, text));
    for (int sentence = 0; sentence < sentences; sentence++) {
      assertThat(pairs).contains(List.of(sentence, sentence));
    }
  }

  @Property(tries = 100)
  @Label("inside an article a sentence is proposed with later ones only")
  void within(@ForAll("texts") String text) {
    CandidateIndex index = CandidateIndex.of(event(text, "Other.").get(0));
    Candidates candidates = CandidateGenerator.within(index, Integer.MAX_VALUE);
    for (int k = 0; k < candidates.size(); k++) {
      assertThat(candidates.left()[k]).isLessThan(candidates.right()[k]);
    }
  }

  @Property(tries = 100)
  @Label("of a bounded number of pairs those are kept that share most")
  void best(
      @ForAll("texts") String left,
      @ForAll("texts") String right,
      @ForAll @IntRange(max = 40) int most) {
    Candidates candidates = between(left, right);
    int[] best = candidates.best(most);
    assertThat(best).hasSize(Math.min(most, candidates.size())).isSorted();
    Set<Integer> kept = new HashSet<>();
    Arrays.stream(best).forEach(kept::add);
    double least =
        Arrays.stream(best).mapToDouble(k -> candidates.bound()[k]).min().orElse(Double.MAX_VALUE);
    for (int k = 0; k < candidates.size(); k++) {
      assertThat(kept.contains(k) || candidates.bound()[k] <= least).isTrue();
    }
  }

  @Property(tries = 60)
  @Label("a search that finds too many stops and says so")
  void most(@ForAll("texts") String text, @ForAll @IntRange(max = 5) int most) {
    List<EventArticle> articles = event(text, text);
    CandidateIndex index = CandidateIndex.of(articles.get(1));
    Candidates whole = CandidateGenerator.between(articles.get(0), index);
    Candidates some = CandidateGenerator.between(articles.get(0), index, most);
    assertThat(some.complete()).isEqualTo(whole.size() <= most);
    assertThat(some.left()).isEqualTo(Arrays.copyOf(whole.left(), some.size()));
    assertThat(some.right()).isEqualTo(Arrays.copyOf(whole.right(), some.size()));
  }

  @Test
  void sentencesThatShareNothingAreNotProposed() {
    assertThat(between("The harbour bridge closed.", "Divers found a wreck.").size()).isZero();
    assertThat(between("", "Divers found a wreck.").size()).isZero();
  }

  @Test
  void oneTellingWordIsEnough() {
    assertThat(pairs(between("A storm hit Norvale.", "It rained. Norvale was dark.")))
        .containsExactly(List.of(0, 1));
  }

  @Test
  void figuresAndNamesOfOneThingMeet() {
    assertThat(pairs(between("Some 12,000 fled.", "Twelve thousand left their homes.")))
        .containsExactly(List.of(0, 0));
    assertThat(pairs(between("Volodymyr Zelensky spoke.", "It was Zelenskiy who came.")))
        .containsExactly(List.of(0, 0));
  }

  /** Of 70 copies here and there, each is proposed with one: 70 pairs, not 4,900. */
  @Test
  void veryManyCopiesMeetOneByOne() {
    String text = "And so it was. ".repeat(70);
    assertThat(pairs(between(text, text))).hasSize(70).contains(List.of(69, 69));
  }

  /** A word of more than 512 sentences opens no pair. */
  @Test
  void aWordThatIsEverywhereOpensNoPair() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 600; i++) {
      text.append("Norvale saw ship").append(Integer.toString(i, 36)).append("q. ");
    }
    assertThat(between("They fled Norvale.", text.toString()).size()).isZero();
  }
}

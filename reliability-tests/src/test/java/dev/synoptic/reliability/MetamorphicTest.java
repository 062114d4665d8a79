// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Article;
import dev.synoptic.model.Coverage;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.PairScore;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * What a change of a text does to its score, whatever the text: changes that keep the meaning must
 * keep the score above a bound, changes of the meaning must be noticed. Sentences are put together
 * from parts, so that the meaning of every one is known.
 */
class MetamorphicTest {

  private static final List<String> PEOPLE =
      List.of(
          "the minister",
          "the bishop",
          "the captain",
          "the striking teachers",
          "the governor",
          "Ada Lindqvist",
          "Oda Brekke",
          "Tomas Varga");

  private static final List<String> VERBS =
      List.of("criticised", "arrested", "sued", "praised", "attacked", "accused");

  private static final List<String> PLACES =
      List.of("after the vote in Norvale", "near the harbour of Holm", "on the bridge in Sund");

  /**
   * A sentence whose parts are known.
   *
   * @param agent who does it
   * @param verb what is done
   * @param patient to whom
   * @param people how many were there
   * @param place where
   */
  record Act(String agent, String verb, String patient, int people, String place) {

    String text() {
      return capital(agent + " " + verb + " " + patient + behind());
    }

    String swapped() {
      return capital(patient + " " + verb + " " + agent + behind());
    }

    String passive() {
      return capital(patient + " was " + verb + " by " + agent + behind());
    }

    private String behind() {
      return " before " + people + " people " + place + ".";
    }

    Act with(int others) {
      return new Act(agent, verb, patient, others, place);
    }
  }

  private static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  @Provide
  Arbitrary<Act> acts() {
    return Combinators.combine(
            Arbitraries.of(PEOPLE),
            Arbitraries.of(VERBS),
            Arbitraries.of(PEOPLE),
            Arbitraries.integers().between(20, 900),
            Arbitraries.of(PLACES))
        .as(Act::new)
        .filter(act -> !act.agent().equals(act.patient()));
  }

  @Provide
  Arbitrary<Engines.Named> engines() {
    return Arbitraries.of(Engines.all().toList());
  }

  @Property(tries = 120)
  @Label("case changes nothing")
  void letterCase(@ForAll("acts") Act act, @ForAll("engines") Engines.Named with) {
    for (String other :
        List.of(act.text().toUpperCase(Locale.ROOT), act.text().toLowerCase(Locale.ROOT))) {
      PairScore score = with.engine().score(act.text(), other);
      assertThat(score.wording()).isEqualTo(Wording.VERBATIM);
      assertThat(score.coverage()).contains(Coverage.EQUIVALENT);
      assertThat(score.score()).isGreaterThan(0.99);
    }
  }

  @Property(tries = 120)
  @Label("the form of quotation marks and apostrophes changes nothing")
  void quotationMarks(@ForAll("acts") Act act, @ForAll("engines") Engines.Named with) {
    String plain = "\"It isn't over,\" said " + act.agent() + "'s friend. " + act.text();
    String curly =
        "\u201CIt isn\u2019t over,\u201D said " + act.agent() + "\u2019s friend. " + act.text();
    PairScore score = with.engine().score(plain, curly);
    assertThat(score.wording()).isEqualTo(Wording.VERBATIM);
    assertThat(score.score()).isGreaterThan(0.99);
  }

  @Property(tries = 120)
  @Label("another spelling keeps the score above a half")
  void spelling(@ForAll("acts") Act act, @ForAll("engines") Engines.Named with) {
    String british = act.agent() + " criticised the labour programme of " + act.patient() + ".";
    String american = act.agent() + " criticized the labor program of " + act.patient() + ".";
    assertThat(with.engine().score(capital(british), capital(american)).score()).isGreaterThan(0.5);
  }

  @Property(tries = 120)
  @Label("a synonym keeps the score above a half with the lexicon, above .3 without")
  void synonym(@ForAll("acts") Act act, @ForAll("engines") Engines.Named with) {
    String one = act.agent() + " purchased a big company from " + act.patient() + ".";
    String other = act.agent() + " bought a large firm from " + act.patient() + ".";
    PairScore score = with.engine().score(capital(one), capital(other));
    boolean knows = with.profile().equals("lexicon");
    assertThat(score.score()).isGreaterThan(knows ? 0.5 : 0.3);
  }

  @Property(tries = 80)
  @Label("sentences in another order are found all the same")
  void reordered(
      @ForAll("acts") Act one,
      @ForAll("acts") Act two,
      @ForAll("acts") Act three,
      @ForAll("engines") Engines.Named with,
      @ForAll long seed) {
    List<String> sentences = new ArrayList<>(List.of(one.text(), two.text(), three.text()));
    String straight = String.join(" ", sentences);
    Collections.shuffle(sentences, new Random(seed));
    Synopsis synopsis = compare(with.engine(), straight, String.join(" ", sentences));
    assertThat(synopsis.overlap("one", "other").verbatim()).isEqualTo(1.0);
  }

  @Property(tries = 120)
  @Label("a sentence that is split keeps most of what it says")
  void split(
      @ForAll("acts") Act one, @ForAll("acts") Act two, @ForAll("engines") Engines.Named with) {
    String second = two.text().substring(0, 1).toLowerCase(Locale.ROOT) + two.text().substring(1);
    String joined = one.text().substring(0, one.text().length() - 1) + ", and " + second;
    String split = one.text() + " " + two.text();
    Synopsis synopsis = compare(with.engine(), joined, split);
    assertThat(synopsis.overlap("other", "one").containment()).isGreaterThan(0.8);
  }

  private static Synopsis compare(Synoptic engine, String one, String other) {
    return engine.compare(Article.of("one", one), Article.of("other", other));
  }

  @Property(tries = 120)
  @Label("another figure is a divergence")
  void figure(
      @ForAll("acts") Act act,
      @ForAll("engines") Engines.Named with,
      @ForAll @IntRange(min = 1000, max = 90_000) int others) {
    PairScore score = with.engine().score(act.text(), act.with(others).text());
    assertThat(score.divergences()).extracting(Divergence::type).contains(Divergence.Type.QUANTITY);
    assertThat(score.wording()).isNotEqualTo(Wording.VERBATIM);
  }

  @Property(tries = 120)
  @Label("a negation is a divergence")
  void negation(@ForAll("acts") Act act, @ForAll("engines") Engines.Named with) {
    String will = act.agent() + " will support " + act.patient() + " " + act.place() + ".";
    String not = act.agent() + " will not support " + act.patient() + " " + act.place() + ".";
    assertThat(with.engine().score(capital(will), capital(not)).divergences())
        .extracting(Divergence::type)
        .contains(Divergence.Type.POLARITY);
  }

  @Property(tries = 200)
  @Label("who does it and to whom, exchanged, is not the same")
  void rolesExchanged(@ForAll("acts") Act act, @ForAll("engines") Engines.Named with) {
    assertThat(with.engine().score(act.text(), act.swapped()).coverage())
        .isNotEmpty()
        .isNotEqualTo(Optional.of(Coverage.EQUIVALENT));
  }

  @Property(tries = 120)
  @Label("the passive says the same as the active")
  void passive(@ForAll("acts") Act act, @ForAll("engines") Engines.Named with) {
    PairScore score = with.engine().score(act.text(), act.passive());
    assertThat(score.coverage()).contains(Coverage.EQUIVALENT);
    assertThat(score.score()).isGreaterThan(0.5);
  }

  @Property(tries = 120)
  @Label("the passive with the roles exchanged is not the same")
  void passiveExchanged(@ForAll("acts") Act act, @ForAll("engines") Engines.Named with) {
    Act exchanged = new Act(act.patient(), act.verb(), act.agent(), act.people(), act.place());
    assertThat(with.engine().score(act.text(), exchanged.passive()).coverage())
        .isNotEmpty()
        .isNotEqualTo(Optional.of(Coverage.EQUIVALENT));
  }
}

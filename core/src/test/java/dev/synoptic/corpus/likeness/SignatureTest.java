// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Article;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SignatureTest {

  private static final String FIRE =
      "A fire at the Brannock mill in Tolverne killed 14 workers on 3 March 2031. Mayor Ilse Dorn"
          + " said that the sprinklers had failed, and promised 2 million crowns for the families.";
  private static final String SAME =
      "Fourteen workers died when flames tore through the Brannock mill in Tolverne. Sprinklers"
          + " failed, said the mayor, Ilse Dorn, who pledged 2 million crowns to their families.";
  private static final String OTHER =
      "The chess federation of Marrow Bay elected a new president after a long evening of votes."
          + " Ruben Asche, a retired judge, won by 31 votes to 12.";

  private final SignatureReader reader = new SignatureReader("en");

  private Signature of(String text) {
    return reader.read(Article.builder("x").text(text).published(LocalDate.of(2031, 3, 4)).build());
  }

  private double probability(String one, String other) {
    return EventModel.shipped().probability(of(one), of(other));
  }

  @Test
  void twoAccountsOfOneEventAreLikelierThanTwoEvents() {
    assertThat(probability(FIRE, SAME)).isGreaterThan(0.5);
    assertThat(probability(FIRE, OTHER)).isLessThan(0.1);
  }

  @Test
  void aCopyIsLikeliest() {
    assertThat(probability(FIRE, FIRE)).isGreaterThan(0.95).isGreaterThan(probability(FIRE, SAME));
  }

  @Test
  void exchangingTheTwoChangesNothing() {
    assertThat(probability(FIRE, SAME)).isEqualTo(probability(SAME, FIRE));
    assertThat(probability(OTHER, SAME)).isEqualTo(probability(SAME, OTHER));
  }

  @Test
  void theTimeBetweenTwoArticlesCounts() {
    Signature later =
        reader.read(Article.builder("x").text(SAME).published(LocalDate.of(2032, 3, 4)).build());
    assertThat(EventModel.shipped().probability(of(FIRE), later))
        .isLessThan(probability(FIRE, SAME));
  }

  @Test
  void otherFiguresAndDaysTellATwinEventApart() {
    String twin = FIRE.replace("killed 14", "killed 23").replace("3 March", "19 March");
    String others = twin.replace("2 million", "9 million");
    assertThat(probability(FIRE, twin)).isLessThan(probability(FIRE, FIRE));
    assertThat(probability(FIRE, others)).isLessThan(probability(FIRE, twin));
  }

  @Test
  void figuresAndDaysOfTheLeadAreComparedByShare() {
    String text = "On 3 March 2031 a fire killed 14 workers.";
    String less = "On 3 March 2031 there was a fire at a mill.";
    double[] values = Feature.values(of(text), of(less));
    assertThat(values[Feature.FIGURES_LESSER.ordinal()]).isZero();
    assertThat(values[Feature.FIGURES_GREATER.ordinal()]).isEqualTo(0.5);
    assertThat(values[Feature.LEAD_DATES_LESSER.ordinal()]).isOne();
    double[] same = Feature.values(of(text), of(text));
    assertThat(same[Feature.FIGURES_LESSER.ordinal()]).isOne();
    assertThat(same[Feature.LEAD_DATES_GREATER.ordinal()]).isOne();
  }

  @Test
  void bytesGiveTheSignatureBack() {
    Signature signature = of(FIRE);
    byte[] bytes = signature.encode();
    byte[] padded = new byte[bytes.length + 5];
    System.arraycopy(bytes, 0, padded, 3, bytes.length);
    Signature decoded = Signature.decode(padded, 3, bytes.length);
    assertThat(decoded.encode()).isEqualTo(bytes);
    assertThat(Feature.values(decoded, signature)).isEqualTo(Feature.values(signature, signature));
  }

  @Test
  void resemblanceIsTheShareOfCommonWording() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 800; i++) {
      text.append("word").append(i * 7919 % 1000).append(' ');
    }
    String whole = text.toString();
    String half = whole.substring(0, whole.length() / 2);
    assertThat(of(whole).resemblance(of(whole))).isOne();
    assertThat(of(whole).resemblance(of(half))).isBetween(0.4, 0.6);
    assertThat(of(FIRE).resemblance(of(OTHER))).isZero();
  }

  @Test
  void anEmptyArticleHasAnEmptySignature() {
    Signature empty = new SignatureReader("en").read(Article.of("x", ""));
    assertThat(empty.stems().size()).isZero();
    assertThat(Arrays.stream(Feature.values(empty, empty))).allMatch(Double::isFinite);
    assertThat(EventModel.shipped().probability(empty, empty)).isLessThan(0.5);
  }

  @Test
  void aVeryLongArticleHasASmallSignature() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40_000; i++) {
      text.append("Name").append(i).append(" paid ").append(i).append(" crowns. ");
    }
    assertThat(of(text.toString()).encode().length).isLessThan(6_000);
  }
}

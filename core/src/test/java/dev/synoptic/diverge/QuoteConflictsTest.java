// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteConflictsTest {

  @Test
  void reportsAnAlteredQuotation() {
    assertThat(
            Pairs.found(
                "\"We did it because the reform is necessary,\" she said.",
                "\"We did it because the reform is profitable,\" she said."))
        .containsExactly("QUOTATION: necessary / profitable");
  }

  @Test
  void isSilentAboutACutQuotation() {
    assertThat(
            Pairs.found(
                "\"We did it because the reform is necessary and overdue,\" she said.",
                "\"We did it because the reform is necessary,\" she said."))
        .isEmpty();
  }

  @Test
  void isSilentAboutWordsInBracketsThatStandForOthers() {
    assertThat(
            Pairs.found(
                "\"We did it because the harbour reform is necessary today,\" she said.",
                "\"We did it because [the plan] is necessary today,\" she said."))
        .isEmpty();
    assertThat(
            Pairs.found(
                "\"We did it because the reform of the harbour is necessary,\" she said.",
                "\"[They] did it because the reform of the harbour is profitable,\" she said."))
        .containsExactly("QUOTATION: necessary / profitable");
  }

  @Test
  void isSilentAboutANewSpelling() {
    assertThat(
            Pairs.found(
                "\"We organise the harvest festival every autumn,\" she said.",
                "\"We organize the harvest festival every autumn,\" she said."))
        .isEmpty();
  }

  @Test
  void reportsTheSameWordsFromAnotherSpeaker() {
    assertThat(
            Pairs.found(
                "\"The harbour bridge must be rebuilt this winter,\" Anna Berg said.",
                "\"The harbour bridge must be rebuilt this winter,\" Tom Keller said."))
        .anyMatch(found -> found.equals("ATTRIBUTION: Anna Berg / Tom Keller"));
  }

  @Test
  void reportsAnotherNumberAndAnotherEnd() {
    assertThat(
            Pairs.found(
                "\"The firm waited three hours before it told anyone,\" she said.",
                "\"The firm waited five hours before it told anyone,\" she said."))
        .contains("QUOTATION: three / five");
    assertThat(
            Pairs.found(
                "\"Nobody will lose a crown that they have earned, and nobody will wait,\" she said.",
                "\"Nobody will lose a crown that they were promised,\" she said."))
        .containsExactly("QUOTATION: have earned / were promised");
  }

  @Test
  void reportsOneWordChangedInAShortQuotation() {
    assertThat(
            Pairs.found(
                "Mayor Paul Lind spoke of \"a long night's work\".",
                "Mayor Paul Lind cheered \"a good night's work\"."))
        .containsExactly("QUOTATION: long / good");
  }

  @Test
  void reportsHowOneSpeakerGoesOnInOtherWords() {
    assertThat(
            Pairs.found(
                "\"We would rather be early and unpopular than popular and late,\" said Anna Berg.",
                "\"We would rather be early and unpopular than have no answer for the savers of"
                    + " this country,\" said Anna Berg."))
        .anyMatch(found -> found.startsWith("QUOTATION"));
  }

  @Test
  void isSilentAboutAnotherUtteranceOfMuchTheSame() {
    assertThat(
            Pairs.found(
                "\"My view is that the harbour itself is a bond between a town and its sea,\" Anna"
                    + " Berg said.",
                "\"I believe the harbour is a bond between a town and its sea,\" Anna Berg said."))
        .isEmpty();
    assertThat(
            Pairs.found(
                "\"The town wants to see us help ourselves by putting people back to work,\" Anna"
                    + " Berg said.",
                "\"That plan is not putting people back to work,\" Anna Berg said."))
        .isEmpty();
  }

  @Test
  void isSilentAboutASpeakerWhoIsOneOfThoseDescribed() {
    assertThat(
            Pairs.found(
                "\"The harbour bridge must be rebuilt this winter,\" the Lenne councillors said.",
                "\"The harbour bridge must be rebuilt this winter,\" Tom Keller said."))
        .noneMatch(found -> found.startsWith("ATTRIBUTION"));
  }

  @Test
  void reportsANegationInsideAQuotationAsAnAlteredOne() {
    assertThat(
            Pairs.found(
                "\"We are not selling the harbour works,\" she said.",
                "\"We are selling the harbour works,\" she said."))
        .containsExactly("QUOTATION: not selling / selling");
    assertThat(
            Pairs.found("\"The line is not safe,\" she said.", "\"The line is safe,\" she said."))
        .containsExactly("QUOTATION: not safe / safe");
  }

  @Test
  void isSilentAboutASpeakerWhomBothName() {
    assertThat(
            Pairs.found(
                "\"The harbour bridge must be rebuilt this winter,\" Mayor Anna Berg said.",
                "\"The harbour bridge must be rebuilt this winter,\" said Harbour Trust head"
                    + " Anna Berg."))
        .noneMatch(found -> found.startsWith("ATTRIBUTION"));
  }

  @Test
  void tellsOnceThatTheSpeakersDiffer() {
    assertThat(
            Pairs.found(
                "\"The bridge is not safe and never was,\" said Ada Lindqvist.",
                "\"The bridge is not safe and never was,\" said Peter Vandell."))
        .containsExactly("ATTRIBUTION: Ada Lindqvist / Peter Vandell");
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.synoptic.candidate.Candidates;
import dev.synoptic.model.Coverage;
import dev.synoptic.model.LimitExceededException;
import dev.synoptic.model.Omission.Reason;
import dev.synoptic.model.Wording;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a link's wording and coverage are told, and how pairs are rationed. */
class LinkRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ferry sank off Holm at dawn.  | The ferry sank off Holm at dawn.              | VERBATIM
          The ferry sank off Holm at dawn.  | THE FERRY SANK OFF HOLM AT DAWN!              | VERBATIM
          The ferry sank off Holm at dawn.  | Now the ferry sank off Holm at dawn.          | NEAR_VERBATIM
          The ferry sank off Holm at dawn.  | The ferry sank off the coast of Sund at noon. | PARAPHRASE
          alpha beta gamma delta epsilon    | alpha beta gamma delta zeta                   | NEAR_VERBATIM
          alpha beta gamma delta epsilon    | alpha beta gamma zeta delta                   | PARAPHRASE
          alpha beta gamma                  | alpha beta gamma delta                        | PARAPHRASE
          a b c d e f g h i j               | a b c d e f x y z w                           | NEAR_VERBATIM
          a b c d e f g h i j               | a b c d e v x y z w                           | PARAPHRASE
          alpha beta gamma delta            | delta gamma beta alpha                        | PARAPHRASE
          ***                               | ***                                           | VERBATIM
          """)
  void wording(String left, String right, Wording wording) {
    assertThat(WordingRule.of(LinkPairs.of(left, right))).isEqualTo(wording);
    assertThat(WordingRule.of(LinkPairs.of(right, left))).isEqualTo(wording);
  }

  private static Coverage coverage(String left, String right, double score, double equivalence) {
    return CoverageRule.of(LinkPairs.of(left, right), score, equivalence);
  }

  @Test
  @DisplayName("coverage: whose words the other has, unless meaning says that all is the same")
  void coverage() {
    String part = "Divers found the wreck.";
    String whole = "Divers found the wreck near Holm in a deep trench after nine days.";
    assertThat(coverage(part, part, 0.1, 0)).isEqualTo(Coverage.EQUIVALENT);
    assertThat(coverage(part, whole, 0.9, 0.2)).isEqualTo(Coverage.CONTAINED);
    assertThat(coverage(whole, part, 0.9, 0.2)).isEqualTo(Coverage.CONTAINS);
    assertThat(coverage(whole, part, 0.5, 0.2)).isEqualTo(Coverage.CONTAINS);
    assertThat(coverage(whole, part, 0.49, 0.9)).isEqualTo(Coverage.RELATED);
    assertThat(coverage(whole, part, 0.9, 0.75)).isEqualTo(Coverage.EQUIVALENT);
    assertThat(coverage(whole, part, 0.9, 0.74)).isEqualTo(Coverage.CONTAINS);
    assertThat(coverage(part, "The wreck was what divers found.", 0.9, 0.2))
        .isEqualTo(Coverage.EQUIVALENT);
    assertThat(coverage(part, "Divers left Holm for Sund.", 0.9, 0.2))
        .isEqualTo(Coverage.OVERLAPPING);
    assertThat(coverage("***", "###", 0.9, 0.2)).isEqualTo(Coverage.OVERLAPPING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister criticised the bishop.         | The bishop criticised the minister.         | true
          The minister criticised the bishop.         | The minister criticised the bishop.         | false
          The minister criticised the bishop.         | The bishop was criticised by the minister.  | false
          The minister criticised the bishop.         | The minister was criticised by the bishop.  | true
          The minister has criticised the bishop.     | The bishop would not criticise the minister. | true
          The minister met the bishop.                | The bishop met the minister.                | false
          The minister criticised the bishop.         | The minister criticised the mayor.          | false
          The minister criticised it.                 | The bishop criticised the minister.         | false
          The old minister criticised the bishop.     | The bishop criticised the old minister.     | true
          The bishop was criticised by the minister.  | The minister was criticised by the bishop.  | true
          Ada Lind sued Tomas Varga.                  | Tomas Varga sued Ada Lind.                  | true
          Lind sued Varga and Lind left.              | Lind sued Varga and Varga left.             | false
          Mayor Lind sued Judge Varga.                | Varga sued Lind.                            | true
          The town mayor sued the bishop.             | The bishop sued the town.                   | true
          The minister sued the old town bishop.      | The bishop sued the minister.               | true
          Yesterday the minister sued the bishop.     | Then the bishop sued the minister.          | true
          The minister 12 the bishop.                 | The bishop 12 the minister.                 | false
          The minister who sued the bishop left.      | The bishop who sued the minister left.      | false
          """)
  void roles(String left, String right, boolean exchanged) {
    assertThat(RoleExchange.isIn(LinkPairs.of(left, right))).isEqualTo(exchanged);
    assertThat(RoleExchange.isIn(LinkPairs.of(right, left))).isEqualTo(exchanged);
  }

  private static Candidates candidates(int size) {
    return new Candidates(new int[size], new int[size], new double[size], true);
  }

  @Test
  @DisplayName("what is left is shared out evenly; what one leaves goes to the later ones")
  void ration() {
    Ration ration = new Ration(9, true, 10);
    ration.expect(3);
    assertThat(ration.next()).isEqualTo(4);
    ration.spend(1);
    assertThat(ration.next()).isEqualTo(5);
    ration.spend(5);
    assertThat(ration.refusal()).isNull();
    assertThat(ration.next()).isEqualTo(4);
    ration.spend(4);
    assertThat(ration.refusal()).isEqualTo(Reason.PAIRS);
    assertThat(ration.candidates()).isEqualTo(9);
    ration.check("a", "b", candidates(10));
  }

  @Test
  @DisplayName("without a budget any number may be compared, and too many candidates are refused")
  void limited() {
    Ration ration = Ration.limited(9);
    ration.expect(2);
    assertThat(ration.next()).isEqualTo(Long.MAX_VALUE);
    ration.spend(1000);
    assertThat(ration.next()).isEqualTo(Long.MAX_VALUE);
    assertThat(ration.refusal()).isNull();
    ration.check("a", "b", candidates(9));
    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(() -> ration.check("a", "b", candidates(10)))
        .withMessage("candidate pairs found so far of articles a and b (10) must be <= 9");
    assertThatExceptionOfType(LimitExceededException.class)
        .isThrownBy(() -> ration.check("a", "a", candidates(10)))
        .withMessage("candidate pairs found so far inside article a (10) must be <= 9");
  }
}

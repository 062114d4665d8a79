// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapsTest {

  @Test
  void aFreeTokenKnowsItsRun() {
    Gaps gaps = new Gaps(new int[] {-1, -1, 3, -1, 0, 1, -1, -1});
    gaps.refresh();
    assertThat(gaps.first(0)).isZero();
    assertThat(gaps.first(1)).isZero();
    assertThat(gaps.end(0)).isEqualTo(2);
    assertThat(gaps.end(1)).isEqualTo(2);
    assertThat(gaps.first(3)).isEqualTo(3);
    assertThat(gaps.end(3)).isEqualTo(4);
    assertThat(gaps.first(7)).isEqualTo(6);
    assertThat(gaps.end(6)).isEqualTo(8);
    assertThat(gaps.share()).isEqualTo(3 / 8.0);
  }

  @Test
  void looksAgainWhenAsked() {
    int[] partner = {-1, -1, -1, -1};
    Gaps gaps = new Gaps(partner);
    gaps.refresh();
    assertThat(gaps.end(0)).isEqualTo(4);
    assertThat(gaps.share()).isZero();
    partner[2] = 0;
    gaps.refresh();
    assertThat(gaps.end(0)).isEqualTo(2);
    assertThat(gaps.first(3)).isEqualTo(3);
    assertThat(gaps.share()).isEqualTo(0.25);
  }

  @Test
  void nothingHasNoShare() {
    Gaps gaps = new Gaps(new int[0]);
    gaps.refresh();
    assertThat(gaps.share()).isZero();
  }
}

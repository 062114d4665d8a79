// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.examples;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Article;
import dev.synoptic.model.Reuse;
import java.util.Locale;

/** Finds the passages of a press release that stand, copied or reworked, in an article. */
public final class CopiedPassages {

  private static final Article RELEASE =
      Article.of(
          "release",
          """
          Norvik Motors is proud to present the Lynx, its first electric van. The Lynx carries one \
          tonne over 400 kilometres on a single charge and is ready for the road in spring. Our \
          customers asked for a van that simply works, and we listened.
          """);

  private static final Article REPORT =
      Article.of(
          "report",
          """
          Carmakers are late to the market for electric vans. Norvik's Lynx carries one tonne over \
          400 kilometres on a single charge and is ready for the road in spring, the firm says. \
          Rivals have promised more, and delivered nothing so far.
          """);

  private CopiedPassages() {}

  /**
   * Prints each reused passage as it stands in both texts.
   *
   * @param args not read
   */
  public static void main(String[] args) {
    for (Reuse reuse : Synoptic.english().reuse(RELEASE, REPORT)) {
      System.out.printf(Locale.ROOT, "%.2f%n", reuse.score());
      System.out.println("  " + reuse.left().span().in(RELEASE.text()));
      System.out.println("  " + reuse.right().span().in(REPORT.text()));
    }
  }
}

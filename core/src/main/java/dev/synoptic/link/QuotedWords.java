// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.Alignment;
import dev.synoptic.align.PassagePair;
import dev.synoptic.event.EventArticle;

/** How much of what two sentences quote is quoted by both. */
final class QuotedWords {

  private QuotedWords() {}

  /** Returns the aligned share of the words quoted on either side, by local information. */
  static double share(PassagePair pair) {
    EventArticle left = pair.left();
    EventArticle right = pair.right();
    boolean both =
        left.hasQuotation(pair.i(), pair.endI()) && right.hasQuotation(pair.j(), pair.endJ());
    if (!both) {
      return 0;
    }
    Alignment alignment = pair.alignment();
    double quoted = 0;
    double shared = 0;
    for (int x = 0; x < alignment.leftSize(); x++) {
      int token = alignment.leftFirst() + x;
      if (left.isQuoted(token)) {
        int partner = alignment.partner()[x];
        quoted += left.local(token);
        if (partner >= 0 && right.isQuoted(alignment.rightFirst() + partner)) {
          shared += 2 * left.local(token);
        }
      }
    }
    for (int y = 0; y < alignment.rightSize(); y++) {
      int token = alignment.rightFirst() + y;
      quoted += right.isQuoted(token) ? right.local(token) : 0;
    }
    return quoted > 0 ? Math.min(1, shared / quoted) : 0;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.NameForm;
import dev.synoptic.analysis.NameLikeness;
import dev.synoptic.analysis.NameMention;
import dev.synoptic.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of a passage, in order, with their forms.
 *
 * @param side the passage
 * @param mentions its names
 * @param forms the form of each
 */
record Names(Side side, List<NameMention> mentions, List<NameForm> forms) {

  static Names of(Side side) {
    List<NameMention> all = side.article().analysis().names();
    int index = firstFrom(all, side.first());
    List<NameMention> mentions = new ArrayList<>();
    List<NameForm> forms = new ArrayList<>();
    while (index < all.size() && all.get(index).firstToken() < side.end()) {
      mentions.add(all.get(index));
      forms.add(NameForm.of(all.get(index), side.tokens()));
      index++;
    }
    return new Names(side, mentions, forms);
  }

  private static int firstFrom(List<NameMention> names, int token) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).firstToken() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int size() {
    return mentions.size();
  }

  NameMention mention(int index) {
    return mentions.get(index);
  }

  NameForm form(int index) {
    return forms.get(index);
  }

  /** Returns where a name stands. */
  Span span(int index) {
    return side.tokens().span(mention(index).firstToken(), mention(index).endToken());
  }

  /** Tells whether any word of a name is aligned. */
  boolean isAligned(int index) {
    boolean aligned = false;
    for (int t = mention(index).firstToken(); t < mention(index).endToken(); t++) {
      aligned |= side.isContent(t) && side.isAligned(t);
    }
    return aligned;
  }

  /** Returns how alike the most alike of these names is to another. */
  double best(NameForm form) {
    double best = 0;
    for (NameForm own : forms) {
      best = Math.max(best, NameLikeness.of(own, form));
    }
    return best;
  }
}

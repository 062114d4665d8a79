// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.name.NameForm;
import dev.synoptic.analysis.name.NameLikeness;
import dev.synoptic.analysis.name.NameMention;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of a passage, in order; their forms are worked out when they are asked for. */
final class Names {

  private static final int FEW_SENTENCES = 2;

  private final Side side;
  private final List<NameMention> mentions;
  private final @Nullable NameForm[] forms;

  private Names(Side side, List<NameMention> mentions) {
    this.side = side;
    this.mentions = mentions;
    forms = new NameForm[mentions.size()];
  }

  static Names of(Side side) {
    List<NameMention> all = side.article().analysis().names();
    int first = firstFrom(all, side.first());
    return new Names(side, all.subList(first, firstFrom(all, side.end())));
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

  Side side() {
    return side;
  }

  int size() {
    return mentions.size();
  }

  NameMention mention(int index) {
    return mentions.get(index);
  }

  NameForm form(int index) {
    NameForm form = forms[index];
    if (form == null) {
      form = NameForm.of(mentions.get(index), side.tokens());
      forms[index] = form;
    }
    return form;
  }

  /**
   * Tells whether a name is part of another name's office: "Polish" of "Polish Premier Ann Lee".
   */
  boolean isInOffice(int index) {
    NameMention name = mention(index);
    for (int i = index + 1; i < size() && i <= index + 2; i++) {
      NameMention next = mention(i);
      if (next.office() <= name.firstToken() && name.endToken() <= next.firstToken()) {
        return true;
      }
    }
    return false;
  }

  /** Returns where a name stands. */
  Span span(int index) {
    return side.tokens().span(mention(index).firstToken(), mention(index).endToken());
  }

  /**
   * Tells whether another article has a name anywhere. Then it knows both, and one passage merely
   * tells of another one; two texts of a sentence or two don't tell.
   */
  boolean isKnownTo(Side other, int index) {
    EventArticle article = other.article();
    int entity = side.article().entity(mention(index).firstToken());
    if (article.sentences() <= FEW_SENTENCES || entity < 0) {
      return false;
    }
    for (NameMention name : article.analysis().names()) {
      if (article.entity(name.firstToken()) == entity) {
        return true;
      }
    }
    return false;
  }

  /** Returns the number of the words of a name that are aligned. */
  int aligned(int index) {
    int aligned = 0;
    for (int t = mention(index).firstToken(); t < mention(index).endToken(); t++) {
      aligned += side.isContent(t) && side.isAligned(t) ? 1 : 0;
    }
    return aligned;
  }

  /** Returns the one word of a name that is not aligned; -1 if there is none, or more than one. */
  int onlyUnaligned(int index) {
    int found = -1;
    for (int t = mention(index).firstToken(); t < mention(index).endToken(); t++) {
      if (side.isContent(t) && !side.isAligned(t)) {
        if (found >= 0) {
          return -1;
        }
        found = t;
      }
    }
    return found;
  }

  /** Tells whether any of these names may be another name for what a form names. */
  boolean mayHave(NameForm form, double likeness) {
    for (int i = 0; i < size(); i++) {
      if (NameLikeness.of(form(i), form) >= likeness) {
        return true;
      }
    }
    return false;
  }
}

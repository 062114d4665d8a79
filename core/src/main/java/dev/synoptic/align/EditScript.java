// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import dev.synoptic.analysis.token.NumberSigns;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Edit;
import dev.synoptic.model.Span;
import java.util.AbstractList;
import java.util.List;

/**
 * The word-level edit script between two runs of tokens: what was inserted, deleted, changed. Words
 * are the same when their folded forms are, and the signs at numbers. Found by java-diff-utils (E.
 * W. Myers, <i>An O(ND) Difference Algorithm and Its Variations</i>, 1986).
 */
public final class EditScript {

  private EditScript() {}

  /**
   * Returns the edits between two token runs.
   *
   * @param left the tokens of the left article
   * @param leftFirst index of the first left token
   * @param leftEnd index after the last left token
   * @param right the tokens of the right article
   * @param rightFirst index of the first right token
   * @param rightEnd index after the last right token
   * @return the edits in order; empty when the words are the same
   */
  public static List<Edit> between(
      Tokens left, int leftFirst, int leftEnd, Tokens right, int rightFirst, int rightEnd) {
    return DiffUtils.diff(forms(left, leftFirst, leftEnd), forms(right, rightFirst, rightEnd))
        .getDeltas()
        .stream()
        .map(delta -> edit(delta, left, leftFirst, right, rightFirst))
        .toList();
  }

  private static List<String> forms(Tokens tokens, int first, int end) {
    return new AbstractList<>() {
      @Override
      public String get(int index) {
        String signs = NumberSigns.at(tokens, first + index);
        String normal = tokens.normal(first + index);
        return signs.isEmpty() ? normal : normal + signs;
      }

      @Override
      public int size() {
        return end - first;
      }
    };
  }

  private static Edit edit(
      AbstractDelta<String> delta, Tokens left, int leftFirst, Tokens right, int rightFirst) {
    return new Edit(
        kind(delta.getType()),
        span(left, leftFirst, delta.getSource().getPosition(), delta.getSource().size()),
        span(right, rightFirst, delta.getTarget().getPosition(), delta.getTarget().size()));
  }

  private static Edit.Kind kind(DeltaType type) {
    return switch (type) {
      case INSERT -> Edit.Kind.INSERT;
      case DELETE -> Edit.Kind.DELETE;
      default -> Edit.Kind.CHANGE;
    };
  }

  /** An empty run stands where its first token would: after the token before it. */
  private static Span span(Tokens tokens, int first, int position, int size) {
    int from = first + position;
    if (size > 0) {
      int start = NumberSigns.span(tokens, from).start();
      return new Span(start, NumberSigns.span(tokens, from + size - 1).end());
    }
    int place = position > 0 ? tokens.end(from - 1) : from < tokens.size() ? tokens.start(from) : 0;
    return new Span(place, place);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Role;
import dev.synoptic.model.Span;

/**
 * One or more whole sentences of one article, the pieces that a {@link Collation} sets in rows.
 *
 * @param article the article's place in the order given
 * @param firstSentence index of the first sentence
 * @param span from the first sentence's start to the last one's end
 * @param role the first sentence's role
 * @param statement the place of the statement that it reports, or {@link #NO_STATEMENT}
 * @param told the part of the span that reports it; the whole span if there is none
 */
record Unit(int article, int firstSentence, Span span, Role role, int statement, Span told) {

  static final int NO_STATEMENT = -1;
}

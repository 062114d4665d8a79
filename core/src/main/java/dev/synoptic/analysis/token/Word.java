// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.token;

/**
 * What is known of one form of a word wherever it stands.
 *
 * @param hash a number that the same form always has
 * @param surface the form as it stands in texts
 * @param normal its folded form
 * @param stem what the language's analyzer makes of it, or the folded form
 * @param flags the flags of {@link Tokens} that do not depend on the place
 */
record Word(int hash, String surface, String normal, String stem, byte flags) {

  /** Tells whether this is the form at {@code [start, end)} of a text, whose hash is given. */
  boolean isAt(String text, int start, int end, int hash) {
    return this.hash == hash
        && surface.length() == end - start
        && text.startsWith(surface, start);
  }
}

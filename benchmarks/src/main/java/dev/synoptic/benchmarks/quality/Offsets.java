// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality;

import dev.synoptic.model.Span;

/** Turns the library's positions, in UTF-16 code units, into the row forms' code points. */
final class Offsets {

  private final String text;
  private final boolean same;

  Offsets(String text) {
    this.text = text;
    this.same = text.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
  }

  int codePoint(int unit) {
    return same ? unit : text.codePointCount(0, unit);
  }

  Span codePoints(Span units) {
    return new Span(codePoint(units.start()), codePoint(units.end()));
  }
}

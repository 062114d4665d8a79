// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.model;

/**
 * A half-open stretch {@code [start, end)} of a text, in UTF-16 code units of the caller's own
 * string.
 *
 * <p>{@code text.substring(span.start(), span.end())} is the stretch, whatever normalisation
 * happened inside the library. Spans order by start, then by end.
 *
 * @param start index of the first code unit, at least 0
 * @param end index after the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code start < 0} or {@code end < start}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span [" + start + ", " + end + ") must satisfy 0 <= start <= end");
    }
  }

  /**
   * Returns the number of code units covered.
   *
   * @return {@code end - start}
   */
  public int length() {
    return end - start;
  }

  /**
   * Tells whether nothing is covered.
   *
   * @return true if {@code start == end}
   */
  public boolean isEmpty() {
    return start == end;
  }

  /**
   * Tells whether another span lies wholly inside this one.
   *
   * @param other the span asked about
   * @return true if {@code other} starts no earlier and ends no later
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * Tells whether two spans share at least one code unit.
   *
   * @param other the span asked about
   * @return true if the two meet; an empty span overlaps nothing
   */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /**
   * Returns the text that this span covers.
   *
   * @param text the text that the span refers to
   * @return {@code text.substring(start, end)}
   * @throws IndexOutOfBoundsException if the text is shorter than {@code end}
   */
  public String in(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return "[" + start + "-" + end + ")";
  }
}

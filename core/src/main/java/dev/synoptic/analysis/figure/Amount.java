// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

/**
 * One number with its unit, before bounds and ranges are applied.
 *
 * @param start its first atom, a currency sign included
 * @param end index after its last atom
 * @param head the atom that names the unit; -1 if none does
 * @param low the number
 * @param high the greatest number meant; more than {@code low} for "thousands"
 * @param mantissa the number without its magnitude
 * @param scale the magnitude; 1 if none
 * @param unit the unit in normal form; empty if none
 * @param approximate whether the words are vague
 */
record Amount(
    int start,
    int end,
    int head,
    double low,
    double high,
    double mantissa,
    double scale,
    String unit,
    boolean approximate) {

  /** Returns the amount with the magnitude and the unit of the end of its range. */
  Amount inheriting(Amount other) {
    boolean scales = scale == 1 && other.scale > 1 && low < 1000 && low < other.mantissa;
    double factor = scales ? other.scale : 1;
    return new Amount(
        start,
        end,
        head,
        low * factor,
        high * factor,
        mantissa,
        scale * factor,
        unit.isEmpty() ? other.unit : unit,
        approximate);
  }
}

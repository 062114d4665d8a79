// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

import dev.synoptic.model.Value;

/**
 * A day, a date or a time in the text.
 *
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param value the time as data
 */
public record TimeMention(int firstToken, int endToken, Value.Time value) {}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

import dev.synoptic.model.Value;

/**
 * A figure in the text.
 *
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param head index of the token that names what is counted or the unit; -1 if none
 * @param value the figure as data
 */
public record QuantityMention(int firstToken, int endToken, int head, Value.Quantity value) {}

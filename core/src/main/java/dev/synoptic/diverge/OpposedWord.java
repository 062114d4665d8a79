// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

/**
 * A word or a phrase that has opposites, where it stands.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param key what the list of opposites knows it by
 */
record OpposedWord(int first, int end, String key) {}

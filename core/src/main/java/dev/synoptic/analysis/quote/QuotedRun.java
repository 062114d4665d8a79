// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.quote;

/**
 * A stretch of text between quotation marks.
 *
 * @param start where the words inside start
 * @param end where they end; more than {@code start}
 * @param continues whether the next run is the same quotation, reopened in a new paragraph
 */
record QuotedRun(int start, int end, boolean continues) {}

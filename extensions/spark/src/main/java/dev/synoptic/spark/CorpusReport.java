// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spark;

/**
 * What a comparison of a corpus went through.
 *
 * @param articles how many articles there are
 * @param droppedKeys keys of signatures that were dropped, because more articles have them than a
 *     key may
 * @param candidatePairs pairs whose signatures were compared
 * @param likelyPairs those of them that likely report one event
 * @param events events of two articles or more
 */
public record CorpusReport(
    long articles, long droppedKeys, long candidatePairs, long likelyPairs, long events) {}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import dev.synoptic.corpus.likeness.Signature;

/**
 * An article that the index proposes.
 *
 * @param document its number in the reader
 * @param id its id
 * @param fingerprint its fingerprint
 * @param signature its signature
 */
record Candidate(int document, String id, long fingerprint, Signature signature) {}

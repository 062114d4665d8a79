// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.link;

import dev.synoptic.align.WordAligner;

/** What scoring needs besides the texts; belongs to one thread because of the scratch memory. */
record ScoringTools(WordAligner aligner, PairFeatures features, Models models) {}

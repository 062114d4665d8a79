// SPDX-License-Identifier: Apache-2.0
/** Word meanings for English: relations and vectors as data. */
@NullMarked
package dev.synoptic.lexicon;

import org.jspecify.annotations.NullMarked;

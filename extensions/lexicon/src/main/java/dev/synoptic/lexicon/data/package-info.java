// SPDX-License-Identifier: Apache-2.0
/** The form of the data, for this module and what generates them. */
@NullMarked
package dev.synoptic.lexicon.data;

import org.jspecify.annotations.NullMarked;

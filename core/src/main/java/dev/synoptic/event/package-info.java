// SPDX-License-Identifier: Apache-2.0
/**
 * The analysed articles of one event in, their words as numbers out: how telling each word is in
 * the language and in this event. Decides nothing.
 */
@NullMarked
package dev.synoptic.event;

import org.jspecify.annotations.NullMarked;

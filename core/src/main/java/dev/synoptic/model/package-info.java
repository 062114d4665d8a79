// SPDX-License-Identifier: Apache-2.0
/**
 * The values that go in and come out: articles, passages, links, statements.
 *
 * <p>All types are immutable, equal by value, and refuse null. Text positions are half-open spans
 * in UTF-16 code units of the caller's own string.
 */
@NullMarked
package dev.synoptic.model;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Characters in, checked and folded text with exact offsets out. Never scores. */
@NullMarked
package dev.synoptic.text;

import org.jspecify.annotations.NullMarked;

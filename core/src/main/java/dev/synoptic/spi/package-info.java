// SPDX-License-Identifier: Apache-2.0
/** What an extension may provide: small interfaces that the library works without. */
@NullMarked
package dev.synoptic.spi;

import org.jspecify.annotations.NullMarked;

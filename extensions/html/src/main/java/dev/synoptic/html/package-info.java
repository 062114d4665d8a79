// SPDX-License-Identifier: Apache-2.0
/**
 * Reads the article out of a saved news page: title, outlet, language, time and text.
 *
 * <p>Pages say who wrote what and when in several ways; {@link dev.synoptic.html.ArticleReader}
 * asks them in this order: JSON-LD, microdata, the meta elements of Open Graph and their kin, then
 * what stands in the page itself. The text is what the page marks as the article's body or, where
 * it marks none, the densest part of it: the element whose text is long, in sentences, and not made
 * of links.
 *
 * <p>Nothing is loaded, no script runs, and a page is read in time linear in its length.
 */
@NullMarked
package dev.synoptic.html;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Reads the article out of a saved news page. */
module dev.synoptic.html {
  requires static transitive org.jspecify;
  requires transitive dev.synoptic.core;
  requires org.jsoup;
  requires tools.jackson.core;

  exports dev.synoptic.html;
}

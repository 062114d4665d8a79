// SPDX-License-Identifier: Apache-2.0
/** Writes a synopsis as JSON and as a page that needs nothing but a browser. */
module dev.synoptic.report {
  requires static transitive org.jspecify;
  requires transitive dev.synoptic.core;
  requires tools.jackson.core;

  exports dev.synoptic.report;
}

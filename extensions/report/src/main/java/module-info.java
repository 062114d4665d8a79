// SPDX-License-Identifier: Apache-2.0
/** Writes a synopsis as a page, as JSON, CSV, TEI, Web Annotations, GraphML and Markdown. */
@SuppressWarnings("module") // the command is built later
module dev.synoptic.report {
  requires static transitive org.jspecify;
  requires transitive dev.synoptic.core;
  requires tools.jackson.core;

  exports dev.synoptic.report;
  exports dev.synoptic.report.matter to
      dev.synoptic.cli;
}

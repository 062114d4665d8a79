// SPDX-License-Identifier: Apache-2.0
/** The {@code synoptic} command. */
module dev.synoptic.cli {
  requires static org.jspecify;
  requires dev.synoptic.core;
  requires dev.synoptic.html;
  requires dev.synoptic.report;
  requires info.picocli;
  requires tools.jackson.core;

  opens dev.synoptic.cli to
      info.picocli;
}

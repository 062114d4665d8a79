// SPDX-License-Identifier: Apache-2.0
/** Somebody else's module. On the class path it means nothing. */
module consumer {
  requires dev.synoptic.core;
  requires dev.synoptic.html;
  requires dev.synoptic.report;
}

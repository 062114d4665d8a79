// SPDX-License-Identifier: Apache-2.0
/** Small programs that use Synoptic as any application would: through its public API only. */
module dev.synoptic.examples {
  requires static org.jspecify;
  requires dev.synoptic.core;
  requires dev.synoptic.html;
  requires dev.synoptic.report;
  requires dev.synoptic.transformer;
  requires org.apache.lucene.analysis.common;
  requires tools.jackson.databind;
}

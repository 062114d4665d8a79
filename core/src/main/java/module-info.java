// SPDX-License-Identifier: Apache-2.0
/** Lays several articles about the same event side by side. */
module dev.synoptic.core {
  requires static transitive org.jspecify;
  requires transitive org.apache.lucene.core;
  requires org.apache.lucene.analysis.common;
  requires com.google.common;
  requires io.github.javadiffutils;

  exports dev.synoptic;
  exports dev.synoptic.corpus;
  exports dev.synoptic.model;
  exports dev.synoptic.spi;

  uses dev.synoptic.spi.Lexicon;
}

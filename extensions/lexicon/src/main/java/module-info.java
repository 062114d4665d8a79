// SPDX-License-Identifier: Apache-2.0
/** Word meanings for English: relations and vectors as data. */
module dev.synoptic.lexicon {
  requires static transitive org.jspecify;
  requires transitive dev.synoptic.core;

  exports dev.synoptic.lexicon;

  provides dev.synoptic.spi.Lexicon with
      dev.synoptic.lexicon.EnglishLexicon;
}

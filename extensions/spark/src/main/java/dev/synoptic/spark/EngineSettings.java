// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.spark;

import dev.synoptic.Synoptic;
import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What an engine is made from. Settings travel to the machines; each makes the engine once, because
 * a lexicon takes time to read.
 *
 * @param language BCP 47 tag
 * @param lexicon whether a lexicon on the path is used
 * @param minScore the least score of a link
 */
record EngineSettings(String language, boolean lexicon, double minScore) implements Serializable {

  private static final Map<EngineSettings, Synoptic> ENGINES = new ConcurrentHashMap<>();

  /** Returns the engine of this process. */
  Synoptic engine() {
    return ENGINES.computeIfAbsent(this, EngineSettings::make);
  }

  private static Synoptic make(EngineSettings settings) {
    Synoptic.Builder engine =
        Synoptic.builder().language(settings.language).minScore(settings.minScore);
    return (settings.lexicon ? engine : engine.withoutLexicon()).build();
  }
}

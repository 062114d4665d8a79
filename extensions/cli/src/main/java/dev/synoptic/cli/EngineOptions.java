// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import dev.synoptic.Budget;
import dev.synoptic.model.Limits;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the caller asks of the engine.
 *
 * @param minimumScore links below it are left out, in [0, 1]; absent for the engine's own
 * @param language BCP 47 tag of articles that name none; absent for the engine's own
 * @param limits how much input is taken
 * @param budget how much work the comparison may cost
 */
record EngineOptions(
    OptionalDouble minimumScore, Optional<String> language, Limits limits, Budget budget) {}

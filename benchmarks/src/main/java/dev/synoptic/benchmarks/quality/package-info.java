// SPDX-License-Identifier: Apache-2.0
/**
 * How good the library is: gold files in, one answer a row out, then the figures.
 *
 * <p>{@code java -jar benchmarks/target/quality.jar TASK --data GOLD.jsonl[,…] --out OUT.jsonl}. An
 * {@link dev.synoptic.benchmarks.quality.Answerer} sees only the fields that its row form names;
 * the gold in the row stays with the {@linkplain dev.synoptic.benchmarks.quality.metrics metrics}.
 */
@org.jspecify.annotations.NullMarked
package dev.synoptic.benchmarks.quality;

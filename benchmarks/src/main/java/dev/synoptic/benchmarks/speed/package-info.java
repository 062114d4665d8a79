// SPDX-License-Identifier: Apache-2.0
/**
 * How fast the library is and how much it allocates, measured with JMH.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar [JMH options]}. The texts come from the
 * folder that {@code -Dsynoptic.articles} (given before {@code -jar}) names, or else from {@code
 * src-test-data}.
 */
@org.jspecify.annotations.NullMarked
package dev.synoptic.benchmarks.speed;

// SPDX-License-Identifier: Apache-2.0
/**
 * A corpus on a Spark cluster: articles in as a data set, events, links, statements and divergences
 * out as data sets, the same as on one machine.
 *
 * <p>{@link dev.synoptic.spark.CorpusComparison} is the way in; {@link
 * dev.synoptic.spark.CorpusJob} is a program for {@code spark-submit}. The steps, in their order:
 *
 * <ol>
 *   <li>{@code Signatures}: a signature of each article, and a number by time and id.
 *   <li>{@code CandidatePairs}: articles that share rare keys of their signatures, by a join on the
 *       keys; a key in too many articles is dropped and counted.
 *   <li>{@code LikelyPairs}: core's comparison of two signatures, each signature sent once to every
 *       block of articles where it is needed.
 *   <li>{@code Components}: what is connected by likely pairs.
 *   <li>{@code Events}: core's star clustering inside each component.
 *   <li>{@code Comparisons}: core's comparison of all articles of an event.
 * </ol>
 *
 * <p>Every step is a function of the articles alone, whatever the number of machines, partitions
 * and retries.
 */
@NullMarked
package dev.synoptic.spark;

import org.jspecify.annotations.NullMarked;

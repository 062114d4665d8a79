// SPDX-License-Identifier: Apache-2.0
/**
 * Writes a {@link dev.synoptic.model.Synopsis} for people and for programs.
 *
 * <ul>
 *   <li>{@link dev.synoptic.report.JsonWriter} writes everything that a synopsis holds as one JSON
 *       document; its form is laid down in a JSON Schema.
 *   <li>{@link dev.synoptic.report.HtmlWriter} writes one page for the browser that holds the same
 *       data, needs no network and runs no code but its own.
 *   <li>{@link dev.synoptic.report.CsvWriter} writes tables of links, statements and divergences.
 *   <li>{@link dev.synoptic.report.TeiWriter} writes a critical apparatus in TEI P5.
 *   <li>{@link dev.synoptic.report.AnnotationWriter} writes W3C Web Annotations.
 *   <li>{@link dev.synoptic.report.GraphmlWriter} writes articles, statements and sources as a
 *       graph.
 *   <li>{@link dev.synoptic.report.MarkdownWriter} writes a summary to be read.
 * </ul>
 *
 * <p>All are {@link dev.synoptic.report.SynopsisWriter}s: they write while they go, compute no
 * number that is not in the synopsis, and write the same characters for equal synopses, whatever
 * the locale, the time zone and the Java version.
 */
@NullMarked
package dev.synoptic.report;

import org.jspecify.annotations.NullMarked;

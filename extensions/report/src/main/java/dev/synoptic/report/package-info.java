// SPDX-License-Identifier: Apache-2.0
/**
 * Writes a {@link dev.synoptic.model.Synopsis} for people and for programs.
 *
 * <ul>
 *   <li>{@link dev.synoptic.report.JsonWriter} writes everything that a synopsis holds as one JSON
 *       document; its form is laid down in a JSON Schema.
 *   <li>{@link dev.synoptic.report.HtmlWriter} writes one page for the browser that holds the same
 *       data, needs no network and runs no code but its own.
 * </ul>
 *
 * <p>Writers compute no number that is not in the synopsis, and write the same characters for equal
 * synopses, whatever the locale, the time zone and the Java version.
 */
@NullMarked
package dev.synoptic.report;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.quote;

import dev.synoptic.model.Quotation;
import dev.synoptic.model.Span;
import java.util.Optional;

/**
 * A direct quotation in the text.
 *
 * @param span the quoted words, without the marks
 * @param speaker who said them, as named nearby
 */
public record QuotationMention(Span span, Optional<Quotation.Speaker> speaker) {}

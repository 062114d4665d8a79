// SPDX-License-Identifier: Apache-2.0
/** A sentence encoder on ONNX Runtime: a BERT-like model and its WordPiece vocabulary. */
@NullMarked
package dev.synoptic.transformer;

import org.jspecify.annotations.NullMarked;

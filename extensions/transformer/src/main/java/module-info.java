// SPDX-License-Identifier: Apache-2.0
/** A sentence encoder on ONNX Runtime. */
module dev.synoptic.transformer {
  requires static transitive org.jspecify;
  requires transitive dev.synoptic.core;
  requires com.microsoft.onnxruntime;
  requires tools.jackson.databind;

  exports dev.synoptic.transformer;

  provides dev.synoptic.spi.PassageEncoder with
      dev.synoptic.transformer.TransformerEncoder;
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.transformer;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A model opened in ONNX Runtime. It is run by the calling thread alone and on one sequence at a
 * time: a dynamically quantised model scales its numbers by the largest of the batch, so that a
 * sequence would get another vector in other company.
 */
final class Session implements AutoCloseable {

  private static final String NUMBERS = "input_ids";
  private static final String MASK = "attention_mask";
  private static final String TYPES = "token_type_ids";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Set<String> inputs;
  private final String output;
  private final boolean pooled;
  private final Pooling pooling;

  private Session(OrtEnvironment environment, OrtSession session, Pooling pooling, String name)
      throws OrtException {
    this.environment = environment;
    this.session = session;
    this.pooling = pooling;
    inputs = session.getInputNames();
    if (!inputs.contains(NUMBERS) || !Set.of(NUMBERS, MASK, TYPES).containsAll(inputs)) {
      throw new IllegalArgumentException(
          "model ("
              + name
              + ") must read input_ids, attention_mask and perhaps token_type_ids,"
              + " not "
              + inputs);
    }
    NodeInfo first = session.getOutputInfo().values().iterator().next();
    int rank = first.getInfo() instanceof TensorInfo tensor ? tensor.getShape().length : 0;
    if (rank != 2 && rank != 3) {
      throw new IllegalArgumentException(
          "model (" + name + ") must give a vector a piece or a passage, not " + first.getInfo());
    }
    output = first.getName();
    pooled = rank == 2;
  }

  /**
   * Opens a model.
   *
   * @param files where the model is
   * @param pooling how vectors of pieces become one
   * @throws IllegalArgumentException if it is no model of this kind
   * @throws IllegalStateException if ONNX Runtime has no native library for this machine
   */
  static Session open(ModelFiles files, Pooling pooling) {
    String name = files.name();
    OrtEnvironment environment = environment();
    OrtSession session = null;
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setDeterministicCompute(true);
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
      session = files.open(environment, options);
      return new Session(environment, session, pooling, name);
    } catch (OrtException e) {
      throw new IllegalArgumentException(
          "model (" + name + ") must be an ONNX model: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      close(session, e);
      throw e;
    }
  }

  private static void close(@Nullable OrtSession session, RuntimeException cause) {
    try {
      if (session != null) {
        session.close();
      }
    } catch (OrtException e) {
      cause.addSuppressed(e);
    }
  }

  private static OrtEnvironment environment() {
    try {
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
      environment.setTelemetry(false);
      return environment;
    } catch (OrtException | LinkageError e) {
      throw new IllegalStateException(
          "ONNX Runtime has no native library for "
              + System.getProperty("os.name")
              + " on "
              + System.getProperty("os.arch")
              + ", or could not load it",
          e);
    }
  }

  /**
   * Runs the model on one sequence.
   *
   * @param numbers the numbers of the pieces, with those that begin and end it
   * @return the sequence's vector, not normalised
   */
  float[] run(long[] numbers) {
    long[] mask = new long[numbers.length];
    Arrays.fill(mask, 1);
    Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
    try {
      add(NUMBERS, numbers, tensors);
      add(MASK, mask, tensors);
      add(TYPES, new long[numbers.length], tensors);
      try (OrtSession.Result result = session.run(tensors, Set.of(output))) {
        Object value = result.get(0).getValue();
        return pooled ? ((float[][]) value)[0] : pool(((float[][][]) value)[0]);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the model could not be run: " + e.getMessage(), e);
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  private void add(String name, long[] values, Map<String, OnnxTensor> tensors)
      throws OrtException {
    if (inputs.contains(name)) {
      tensors.put(name, OnnxTensor.createTensor(environment, new long[][] {values}));
    }
  }

  private float[] pool(float[][] vectors) {
    if (pooling == Pooling.FIRST) {
      return vectors[0];
    }
    float[] sum = new float[vectors[0].length];
    for (float[] vector : vectors) {
      Vectors.add(vector, 1, sum);
    }
    return sum;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model could not be closed: " + e.getMessage(), e);
    }
  }
}

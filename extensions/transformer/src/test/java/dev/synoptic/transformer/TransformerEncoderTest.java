// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import dev.synoptic.spi.PassageEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransformerEncoderTest {

  private static final String PLAIN = "The ferry ran aground off the island on Monday.";
  private static final String REWORDED = "A passenger boat got stuck near the isle.";
  private static final String OTHER = "Parliament approved the new budget for schools.";

  private static TransformerEncoder encoder;

  @BeforeAll
  static void open() {
    encoder = new TransformerEncoder();
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  @Test
  @DisplayName("a reworded sentence is nearer than another one")
  void nearMeaningsHaveNearVectors() {
    float[][] vectors = encoder.encode(List.of(PLAIN, REWORDED, OTHER));

    assertThat(encoder.dimensions()).isEqualTo(384);
    assertThat(vectors).hasDimensions(3, 384);
    assertThat(dot(vectors[0], vectors[1])).isGreaterThan(dot(vectors[0], vectors[2]) + 0.15);
  }

  @Test
  @DisplayName("vectors have length one; that of nothing is zero")
  void vectorsAreNormalised() {
    float[][] vectors = encoder.encode(List.of(PLAIN, "", " \n", "👩‍🚒", "word ".repeat(2_000)));

    assertThat(dot(vectors[0], vectors[0])).isCloseTo(1, within(1e-5));
    assertThat(dot(vectors[4], vectors[4])).isCloseTo(1, within(1e-5));
    assertThat(vectors[1]).containsOnly(0);
    assertThat(vectors[2]).containsOnly(0);
    assertThat(encoder.encode(List.of())).isEmpty();
  }

  @Test
  @DisplayName("a passage has the same vector in any company, order and number of threads")
  void vectorsDoNotDependOnCompany() throws Exception {
    List<String> texts = new ArrayList<>(List.of(PLAIN, REWORDED, OTHER, "Short.", PLAIN + OTHER));
    float[][] alone =
        texts.stream().map(text -> encoder.encode(List.of(text))[0]).toArray(float[][]::new);
    assertThat(encoder.encode(texts)).isDeepEqualTo(alone);

    Collections.reverse(texts);
    Collections.reverse(Arrays.asList(alone));
    try (TransformerEncoder parallel = TransformerEncoder.builder().threads(3).open()) {
      assertThat(parallel.encode(texts)).isDeepEqualTo(alone);
    }
    ExecutorService callers = Executors.newFixedThreadPool(4);
    Callable<float[][]> call = () -> encoder.encode(texts);
    for (Future<float[][]> future : callers.invokeAll(Collections.nCopies(8, call))) {
      assertThat(future.get()).isDeepEqualTo(alone);
    }
    callers.shutdown();
  }

  @Test
  @DisplayName("a long passage is read to its end")
  void longPassagesAreReadToTheirEnd() {
    String head = "The committee met again. ".repeat(150);
    float[][] vectors = encoder.encode(List.of(head + PLAIN.repeat(40), head + OTHER.repeat(40)));

    assertThat(vectors[0]).isNotEqualTo(vectors[1]);
    float[] ferry = encoder.encode(List.of(PLAIN))[0];
    assertThat(dot(vectors[0], ferry)).isGreaterThan(dot(vectors[1], ferry) + 0.02);
  }

  @Test
  @DisplayName("a closed encoder says so, and may be closed again")
  void closedEncodersSaySo() {
    TransformerEncoder shut = TransformerEncoder.builder().threads(2).open();
    shut.close();
    shut.close();

    assertThatIllegalStateException()
        .isThrownBy(() -> shut.encode(List.of(PLAIN)))
        .withMessageContainingAll("bge-small-en-v1.5-q", "open");
  }

  @Test
  @DisplayName("the default model knows English only")
  void theDefaultModelIsEnglish() {
    assertThat(encoder.knows("en")).isTrue();
    assertThat(encoder.knows("en-GB")).isTrue();
    assertThat(encoder.knows("de")).isFalse();
  }

  @Test
  @DisplayName("an encoder can be found on the path")
  void serviceLoaderFindsIt() {
    try (PassageEncoder found =
        ServiceLoader.load(PassageEncoder.class).findFirst().orElseThrow()) {
      assertThat(found).isInstanceOf(TransformerEncoder.class);
    }
  }

  @Test
  @DisplayName("a model in a folder gives the vectors that it gives from the jar")
  void aModelInAFolderIsUsed(@TempDir Path folder) throws IOException {
    copy("bge-small-en-v1.5-q.onnx", folder.resolve("model.onnx"));
    copy("bge-small-en-v1.5-q-tokenizer.json", folder.resolve("tokenizer.json"));
    TransformerEncoder.Builder builder = TransformerEncoder.builder().folder(folder);

    try (TransformerEncoder first = builder.pooling(Pooling.FIRST).open();
        TransformerEncoder mean = builder.pooling(Pooling.MEAN).languages("en").open()) {
      float[] expected = encoder.encode(List.of(PLAIN))[0];
      assertThat(first.encode(List.of(PLAIN))[0]).isEqualTo(expected);
      assertThat(dot(mean.encode(List.of(PLAIN))[0], expected)).isBetween(0.5, 0.9999);
      assertThat(first.knows("de")).isTrue();
      assertThat(mean.knows("de")).isFalse();
    }
  }

  @Test
  @DisplayName("a file that is missing or no model is named in the error")
  void missingAndForeignFilesAreNamed(@TempDir Path folder) throws IOException {
    TransformerEncoder.Builder builder = TransformerEncoder.builder().folder(folder);
    assertThatIllegalArgumentException()
        .isThrownBy(builder::open)
        .withMessageContainingAll("vocabulary", "vocab.txt", "must be a file");

    Files.writeString(folder.resolve("vocab.txt"), "[UNK]\n[CLS]\n[SEP]\nferry\n");
    assertThatIllegalArgumentException()
        .isThrownBy(builder::open)
        .withMessageContainingAll("model", "model.onnx", "must be a file");

    Files.writeString(folder.resolve("model.onnx"), "this is not a model");
    assertThatIllegalArgumentException()
        .isThrownBy(builder::open)
        .withMessageContainingAll("model.onnx", "must be an ONNX model");
  }

  @Test
  @DisplayName("a vocabulary larger than the model's is refused when the encoder is opened")
  void vocabulariesMustFit(@TempDir Path folder) throws IOException {
    copy("bge-small-en-v1.5-q.onnx", folder.resolve("model.onnx"));
    String words = "[UNK]\n[CLS]\n[SEP]\n" + "w%d\n".repeat(40_000);
    Object[] numbers = IntStream.range(0, 40_000).boxed().toArray();
    Files.writeString(folder.resolve("vocab.txt"), String.format(words, numbers));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> TransformerEncoder.builder().folder(folder).open())
        .withMessageContainingAll("model.onnx", "must fit its vocabulary");
  }

  @Test
  @DisplayName("options out of range are refused with their value")
  void optionsAreChecked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TransformerEncoder.builder().threads(0))
        .withMessage("threads (0) must be >= 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TransformerEncoder.builder().longest(7))
        .withMessage("longest (7) must be >= 8");
  }

  private static void copy(String resource, Path file) throws IOException {
    try (InputStream in = TransformerEncoderTest.class.getResourceAsStream("/" + resource)) {
      Files.copy(in, file);
    }
  }

  private static double dot(float[] left, float[] right) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }
}

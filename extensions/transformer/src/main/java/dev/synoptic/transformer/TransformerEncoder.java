// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.transformer;

import dev.synoptic.spi.PassageEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A sentence encoder on ONNX Runtime: a BERT-like model with a WordPiece vocabulary.
 *
 * <pre>{@code
 * try (TransformerEncoder encoder = new TransformerEncoder()) {
 *   Synopsis synopsis = Synoptic.builder().encoder(encoder).build().compare(articles);
 *   System.out.println(synopsis.links().size() + " links");
 * }
 * }</pre>
 *
 * <p>Opening takes a part of a second and some 150 MB outside the heap; open one, share it between
 * engines and threads, and close it in the end. Each passage is run through the model by itself, so
 * that its vector never depends on its company, nor on the number of threads. Another processor may
 * round otherwise: the last digits of vectors, and so of scores, are the same on machines of one
 * kind only.
 *
 * <p>A passage longer than the model reads is cut into the fewest parts of nearly the same length;
 * its vector is the mean of theirs.
 */
public final class TransformerEncoder implements PassageEncoder {

  private final String name;
  private final Set<String> languages;
  private final Vocabulary vocabulary;
  private final Session session;
  private final Workers workers;
  private final int longest;
  private final int dimensions;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private boolean closed;

  /**
   * Opens the default model, {@code bge-small-en-v1.5}, quantised, for English; one thread.
   *
   * @throws IllegalStateException if ONNX Runtime has no native library for this machine, or the
   *     model's jar is not on the path
   */
  public TransformerEncoder() {
    this(builder());
  }

  private TransformerEncoder(Builder builder) {
    name = builder.files.name();
    languages = builder.languages;
    longest = builder.longest - 2;
    vocabulary = builder.files.vocabulary();
    session = Session.open(builder.files, builder.pooling);
    workers = new Workers(builder.threads);
    dimensions = tryOut();
  }

  /** Runs the model once, on the last piece: a vocabulary that is too large shows here. */
  private int tryOut() {
    int last = vocabulary.pieces().values().stream().mapToInt(Integer::intValue).max().orElse(0);
    try {
      return session.run(sequence(new int[] {last})).length;
    } catch (IllegalStateException e) {
      close();
      throw new IllegalArgumentException(
          "model (" + name + ") must fit its vocabulary: " + e.getMessage(), e);
    }
  }

  /**
   * Starts an encoder with options.
   *
   * @return a builder for the default model
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public boolean knows(String language) {
    return languages.isEmpty() || languages.contains(Locale.forLanguageTag(language).getLanguage());
  }

  @Override
  public int dimensions() {
    return dimensions;
  }

  @Override
  public float[][] encode(List<String> passages) {
    List<String> given = List.copyOf(passages);
    lock.readLock().lock();
    try {
      if (closed) {
        throw new IllegalStateException("encoder (" + name + ") must be open");
      }
      return workers.map(given, this::encode).toArray(float[][]::new);
    } finally {
      lock.readLock().unlock();
    }
  }

  private float[] encode(String passage) {
    int[] pieces = WordPieces.of(passage, vocabulary);
    float[] sum = new float[dimensions];
    if (pieces.length == 0) {
      return sum;
    }
    for (int[] part : Windows.of(pieces, longest)) {
      Vectors.add(Vectors.normalise(session.run(sequence(part))), part.length, sum);
    }
    return Vectors.normalise(sum);
  }

  private long[] sequence(int[] pieces) {
    long[] sequence = new long[pieces.length + 2];
    sequence[0] = vocabulary.first();
    for (int i = 0; i < pieces.length; i++) {
      sequence[i + 1] = pieces[i];
    }
    sequence[pieces.length + 1] = vocabulary.last();
    return sequence;
  }

  @Override
  public void close() {
    lock.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        workers.close();
        session.close();
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public String toString() {
    return "TransformerEncoder[" + name + "]";
  }

  /** Collects the options of an encoder; not safe for use by several threads. */
  public static final class Builder {

    private ModelFiles files = ModelFiles.ENGLISH;
    private Pooling pooling = Pooling.FIRST;
    private Set<String> languages = Set.of("en");
    private int longest = 512;
    private int threads = 1;

    private Builder() {}

    /**
     * Sets another model, by a folder with {@code model.onnx} and either {@code tokenizer.json} or
     * {@code vocab.txt}. Its pooling is then {@link Pooling#MEAN} and its language any, unless set
     * after this.
     *
     * @param folder the folder
     * @return this builder
     */
    public Builder folder(Path folder) {
      Path vocabulary = folder.resolve("tokenizer.json");
      return model(
          folder.resolve("model.onnx"),
          Files.exists(vocabulary) ? vocabulary : folder.resolve("vocab.txt"));
    }

    /**
     * Sets another model. Its pooling is then {@link Pooling#MEAN} and its language any, unless set
     * after this.
     *
     * @param model an ONNX model that reads {@code input_ids}, {@code attention_mask} and perhaps
     *     {@code token_type_ids} and whose first output is a vector a piece or a vector a passage
     * @param vocabulary its word pieces: a {@code tokenizer.json} of type WordPiece, or a list with
     *     one a line
     * @return this builder
     */
    public Builder model(Path model, Path vocabulary) {
      files = ModelFiles.of(model, vocabulary);
      pooling = Pooling.MEAN;
      languages = Set.of();
      return this;
    }

    /**
     * Sets how the vectors of pieces become the vector of a passage; a model that gives a vector a
     * passage does it itself.
     *
     * @param pooling the way
     * @return this builder
     */
    public Builder pooling(Pooling pooling) {
      this.pooling = Objects.requireNonNull(pooling, "pooling");
      return this;
    }

    /**
     * Sets the languages that the model knows.
     *
     * @param languages codes such as {@code en}; none for any language
     * @return this builder
     */
    public Builder languages(String... languages) {
      this.languages = Set.of(languages);
      return this;
    }

    /**
     * Sets how many pieces the model reads at once; a longer passage is cut.
     *
     * @param longest a number &gt;= 8, with the pieces that begin and end a passage; 512 by default
     * @return this builder
     * @throws IllegalArgumentException if it is less
     */
    public Builder longest(int longest) {
      if (longest < 8) {
        throw new IllegalArgumentException("longest (" + longest + ") must be >= 8");
      }
      this.longest = longest;
      return this;
    }

    /**
     * Sets the number of threads. One, the default, is the calling thread; more are daemons that
     * the encoder starts and {@link TransformerEncoder#close()} ends.
     *
     * @param threads a number &gt;= 1
     * @return this builder
     * @throws IllegalArgumentException if it is less
     */
    public Builder threads(int threads) {
      if (threads < 1) {
        throw new IllegalArgumentException("threads (" + threads + ") must be >= 1");
      }
      this.threads = threads;
      return this;
    }

    /**
     * Opens the encoder.
     *
     * @return an encoder, to be closed
     * @throws IllegalArgumentException if a file is missing or foreign, or model and vocabulary do
     *     not fit
     * @throws IllegalStateException if ONNX Runtime has no native library for this machine
     */
    public TransformerEncoder open() {
      return new TransformerEncoder(this);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon.generator;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.synoptic.lexicon.generator.NewsCorpus.Sentence;
import dev.synoptic.lexicon.generator.Relations.Related;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.extjwnl.JWNLException;

/**
 * Makes the data of the English lexicon.
 *
 * <p>Usage: {@code GenerateLexicon ARTICLES ALIGNMENTS WORK_DIR OUT_FILE}. Articles are JSON lines
 * with "text" and perhaps "title", alignments JSON lines with tokens "a" and "b" and "alignments";
 * several files of a kind are separated by commas. The encoders' answers are kept in the work
 * folder. The same input gives the same file.
 */
public final class GenerateLexicon {

  private static final int DIMENSIONS = 128;
  private static final int SENTENCES = 70_000;
  private static final int EPOCHS = 5;
  private static final double PULL = 1;

  /** Directions that all words share tell nothing of their meaning. */
  private static final int COMMON_DIRECTIONS = 2;

  private final PrintStream log = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final WordNet wordNet = new WordNet();
  private final NewsCorpus corpus = new NewsCorpus(wordNet::hasPhrase);
  private final Path work;

  private GenerateLexicon(Path work) throws JWNLException {
    this.work = work;
  }

  /**
   * Makes the data.
   *
   * @param args articles, alignments, folder for intermediate results, file to write
   * @throws IOException if a file can't be read or written
   * @throws JWNLException if WordNet can't be read
   */
  public static void main(String[] args) throws IOException, JWNLException {
    Path work = Files.createDirectories(Path.of(args[2]));
    new GenerateLexicon(work).run(args[0].split(","), args[1].split(","), Path.of(args[3]));
  }

  private void run(String[] articles, String[] alignments, Path out) throws IOException {
    for (String file : articles) {
      corpus.read(Path.of(file));
    }
    Vocabulary vocabulary = Vocabulary.of(corpus, wordNet::hasWord);
    log.println(corpus.sentences().size() + " sentences, " + vocabulary.terms().size() + " terms");
    Encoder bge = new Encoder("bge", new BgeSmallEnV15QuantizedEmbeddingModel(), work);
    float[][] first = bge.encode("terms", vocabulary.terms());
    float[][] second = encode("minilm", new AllMiniLmL6V2QuantizedEmbeddingModel(), vocabulary);
    List<String> lemmas = new ArrayList<>();
    int[] entries = entries(vocabulary, lemmas);
    List<List<Related>> relations = relate(vocabulary, first, second, lemmas, alignments);
    float[][] words = distil(vocabulary, first, bge);
    StringBuilder report = new StringBuilder();
    List<String> known = vocabulary.terms().subList(0, vocabulary.words());
    float[][] parts = PartVectors.fit(known, words, report);
    log.print(report);
    LexiconWriter.write(out, vocabulary.terms(), entries, relations, words, parts);
    log.println(Files.size(out) + " bytes");
  }

  private float[][] encode(String name, EmbeddingModel model, Vocabulary vocabulary)
      throws IOException {
    return new Encoder(name, model, work).encode("terms", vocabulary.terms());
  }

  /** Numbers the lemmas; returns for each term the number of its lemma. */
  private int[] entries(Vocabulary vocabulary, List<String> lemmas) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] entries = new int[vocabulary.terms().size()];
    for (int term = 0; term < entries.length; term++) {
      String lemma = wordNet.lemma(vocabulary.terms().get(term));
      String known = vocabulary.number(lemma) >= 0 ? lemma : vocabulary.terms().get(term);
      Integer number = numbers.putIfAbsent(known, lemmas.size());
      if (number == null) {
        lemmas.add(known);
        number = lemmas.size() - 1;
      }
      entries[term] = number;
    }
    return entries;
  }

  private List<List<Related>> relate(
      Vocabulary vocabulary,
      float[][] firstRaw,
      float[][] secondRaw,
      List<String> lemmas,
      String[] alignments)
      throws IOException {
    float[][] first = Vectors.withoutPrincipal(Vectors.centred(firstRaw), COMMON_DIRECTIONS);
    float[][] second = Vectors.withoutPrincipal(Vectors.centred(secondRaw), COMMON_DIRECTIONS);
    Signals signals = new Signals(wordNet, vocabulary, first, second);
    AlignedPairs pairs = new AlignedPairs(wordNet, vocabulary, signals);
    for (String file : alignments) {
      pairs.read(Path.of(file));
    }
    log.println(pairs.report());
    Relations relations = new Relations(wordNet, corpus, signals, Logistic.fit(pairs.rows()));
    Neighbours neighbours =
        new Neighbours(pick(first, lemmas, vocabulary), pick(second, lemmas, vocabulary));
    List<List<Related>> related = relations.of(lemmas, neighbours);
    log.println(
        lemmas.size() + " entries, " + related.stream().mapToInt(List::size).sum() + " relations");
    return related;
  }

  private static float[][] pick(float[][] vectors, List<String> lemmas, Vocabulary vocabulary) {
    return lemmas.stream().map(lemma -> vectors[vocabulary.number(lemma)]).toArray(float[][]::new);
  }

  private float[][] distil(Vocabulary vocabulary, float[][] terms, Encoder encoder)
      throws IOException {
    List<Sentence> sentences = sample(corpus.sentences());
    float[][] encoded =
        Vectors.centred(
            encoder.encode("sentences", sentences.stream().map(Sentence::text).toList()));
    float[][] directions = Vectors.principal(encoded, DIMENSIONS);
    float[][] targets = Vectors.project(encoded, directions);
    for (float[] target : targets) {
      Vectors.normalise(target);
    }
    float[][] words = Vectors.project(Vectors.centred(terms), directions);
    for (int i = 0; i < words.length; i++) {
      for (int k = 0; k < DIMENSIONS; k++) {
        words[i][k] *= (float) vocabulary.weight(i);
      }
    }
    words = Arrays.copyOf(words, vocabulary.words());
    int[][] numbers =
        sentences.stream().map(sentence -> numbers(sentence, vocabulary)).toArray(int[][]::new);
    log.println("vectors: " + new StudentVectors(words, PULL).fit(numbers, targets, EPOCHS));
    return words;
  }

  private static int[] numbers(Sentence sentence, Vocabulary vocabulary) {
    return sentence.words().stream().mapToInt(vocabulary::number).filter(n -> n >= 0).toArray();
  }

  /** Sentences from all over the corpus. */
  private static List<Sentence> sample(List<Sentence> all) {
    List<Sentence> sample = new ArrayList<>();
    for (int i = 0; i < Math.min(SENTENCES, all.size()); i++) {
      sample.add(all.get((int) ((long) i * all.size() / Math.min(SENTENCES, all.size()))));
    }
    return sample;
  }
}

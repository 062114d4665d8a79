// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.lexicon.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pairs of words from sentence pairs that people aligned: which of those that have no word of their
 * own lemma on the other side were taken for counterparts.
 */
final class AlignedPairs {

  private static final int FOLDS = 5;
  private static final int FUNCTION_WORDS = 110;

  private final WordNet wordNet;
  private final Signals signals;
  private final Set<String> functionWords;
  private final List<Logistic.Row> rows = new ArrayList<>();
  private int sentences;

  AlignedPairs(WordNet wordNet, Vocabulary vocabulary, Signals signals) {
    this.wordNet = wordNet;
    this.signals = signals;
    functionWords = new HashSet<>(vocabulary.terms().subList(0, FUNCTION_WORDS));
  }

  /** Adds a file of JSON lines: tokens "a" and "b", "alignments" of lists of their numbers. */
  void read(Path file) throws IOException {
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      add(JsonMapper.shared().readTree(line));
      sentences++;
    }
  }

  private void add(JsonNode row) {
    List<String> left = lemmas(row.get("a"));
    List<String> right = lemmas(row.get("b"));
    Boolean[][] aligned = aligned(row, left.size(), right.size());
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        boolean alone = !right.contains(left.get(i)) && !left.contains(right.get(j));
        if (alone && isContent(left.get(i)) && isContent(right.get(j))) {
          Boolean positive = aligned[i][j];
          if (positive != null) {
            double[] values = signals.of(left.get(i), right.get(j));
            rows.add(new Logistic.Row(values, positive, sentences % FOLDS));
          }
        }
      }
    }
  }

  private List<String> lemmas(JsonNode tokens) {
    List<String> lemmas = new ArrayList<>();
    tokens.forEach(token -> lemmas.add(wordNet.lemma(token.asString().toLowerCase(Locale.ROOT))));
    return lemmas;
  }

  private boolean isContent(String lemma) {
    return signals.knows(lemma) && !functionWords.contains(lemma);
  }

  /**
   * True for one to one, null for a part of a larger block: which words pair there is not known.
   */
  private static Boolean[][] aligned(JsonNode row, int n, int m) {
    Boolean[][] aligned = new Boolean[n][m];
    for (Boolean[] cells : aligned) {
      java.util.Arrays.fill(cells, false);
    }
    for (JsonNode alignment : row.get("alignments")) {
      boolean single = alignment.get("a").size() * alignment.get("b").size() == 1;
      for (JsonNode i : alignment.get("a")) {
        for (JsonNode j : alignment.get("b")) {
          aligned[i.asInt()][j.asInt()] = single ? Boolean.TRUE : null;
        }
      }
    }
    return aligned;
  }

  List<Logistic.Row> rows() {
    return rows;
  }

  /** Returns what held-out folds say of a model: pairs, log loss. */
  String report() {
    double loss = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      Logistic model = Logistic.fit(rows.stream().filter(row -> row.fold() != held).toList());
      for (Logistic.Row row : rows) {
        if (row.fold() == held) {
          double p = model.probability(row.values());
          loss -= Math.log(row.positive() ? p : 1 - p);
        }
      }
    }
    return String.format(
        Locale.ROOT,
        "%d pairs of words, %d aligned; log loss held out %.4f",
        rows.size(),
        rows.stream().filter(Logistic.Row::positive).count(),
        loss / rows.size());
  }
}

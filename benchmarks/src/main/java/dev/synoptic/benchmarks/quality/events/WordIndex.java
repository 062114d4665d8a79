// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * An inverted index of lower-cased words, weighed by 1 + ln tf and by idf (Salton and Buckley
 * 1988). Words of one article only can't join two, and words of more than a tenth of all articles
 * say little: both are left out.
 */
final class WordIndex {

  /** How many neighbours are kept. */
  static final int NEIGHBOURS = 20;

  private static final double COMMON = 0.1;
  private static final Comparator<Neighbour> BEST_LAST =
      Comparator.comparingDouble(Neighbour::score)
          .thenComparing(Comparator.comparingInt(Neighbour::article).reversed());

  /** Another article and its cosine, in (0, 1]. */
  record Neighbour(int article, double score) {}

  private final int[][] words;
  private final float[][] weights;
  private final int[][] postings;
  private final float[][] postingWeights;

  private WordIndex(int[][] words, float[][] weights, int vocabulary) {
    this.words = words;
    this.weights = weights;
    int[] sizes = new int[vocabulary];
    for (int[] article : words) {
      for (int word : article) {
        sizes[word]++;
      }
    }
    postings = new int[vocabulary][];
    postingWeights = new float[vocabulary][];
    for (int word = 0; word < vocabulary; word++) {
      postings[word] = new int[sizes[word]];
      postingWeights[word] = new float[sizes[word]];
    }
    fill();
  }

  private void fill() {
    int[] next = new int[postings.length];
    for (int article = 0; article < words.length; article++) {
      for (int i = 0; i < words[article].length; i++) {
        int word = words[article][i];
        postings[word][next[word]] = article;
        postingWeights[word][next[word]++] = weights[article][i];
      }
    }
  }

  /** Indexes texts. */
  static WordIndex of(List<String> texts) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    List<Map<Integer, Integer>> counts = new ArrayList<>(texts.size());
    for (String text : texts) {
      Map<Integer, Integer> own = new LinkedHashMap<>();
      for (String word : words(text)) {
        own.merge(numbers.computeIfAbsent(word, key -> numbers.size()), 1, Integer::sum);
      }
      counts.add(own);
    }
    int[] frequencies = new int[numbers.size()];
    counts.forEach(own -> own.keySet().forEach(word -> frequencies[word]++));
    int[][] words = new int[texts.size()][];
    float[][] weights = new float[texts.size()][];
    int most = Math.max(2, (int) (COMMON * texts.size()));
    for (int article = 0; article < words.length; article++) {
      Map<Integer, Integer> own = counts.get(article);
      own.keySet().removeIf(word -> frequencies[word] < 2 || frequencies[word] > most);
      words[article] = own.keySet().stream().mapToInt(Integer::intValue).toArray();
      weights[article] = weights(own, frequencies, texts.size());
    }
    return new WordIndex(words, weights, numbers.size());
  }

  private static float[] weights(Map<Integer, Integer> counts, int[] frequencies, int articles) {
    double[] weights = new double[counts.size()];
    int next = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      double rarity = StrictMath.log((double) articles / frequencies[entry.getKey()]);
      weights[next++] = (1 + StrictMath.log(entry.getValue())) * rarity;
    }
    double norm = Math.sqrt(Arrays.stream(weights).map(weight -> weight * weight).sum());
    float[] unit = new float[weights.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = norm == 0 ? 0 : (float) (weights[i] / norm);
    }
    return unit;
  }

  /** Cuts a text into lower-cased runs of letters and digits. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    int start = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean inWord = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(lower.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /** Returns for each text its nearest others, best first. */
  List<List<Neighbour>> neighbours() {
    List<List<Neighbour>> all = new ArrayList<>(words.length);
    float[] scores = new float[words.length];
    for (int article = 0; article < words.length; article++) {
      Arrays.fill(scores, 0);
      score(article, scores);
      scores[article] = 0;
      all.add(best(scores));
    }
    return all;
  }

  private void score(int article, float[] scores) {
    for (int i = 0; i < words[article].length; i++) {
      int[] others = postings[words[article][i]];
      float[] otherWeights = postingWeights[words[article][i]];
      float weight = weights[article][i];
      for (int k = 0; k < others.length; k++) {
        scores[others[k]] += weight * otherWeights[k];
      }
    }
  }

  private static List<Neighbour> best(float[] scores) {
    PriorityQueue<Neighbour> best = new PriorityQueue<>(BEST_LAST);
    for (int article = 0; article < scores.length; article++) {
      if (scores[article] > 0
          && (best.size() < NEIGHBOURS || scores[article] > best.element().score())) {
        best.add(new Neighbour(article, Math.min(1, scores[article])));
        if (best.size() > NEIGHBOURS) {
          best.remove();
        }
      }
    }
    return best.stream().sorted(BEST_LAST.reversed()).toList();
  }
}

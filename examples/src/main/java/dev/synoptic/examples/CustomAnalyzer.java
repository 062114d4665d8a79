// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.examples;

import dev.synoptic.Synoptic;
import dev.synoptic.model.Limits;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Compares with a Lucene analyzer of one's own, tighter options, and news of the progress. */
public final class CustomAnalyzer {

  private CustomAnalyzer() {}

  /**
   * Prints how far the comparison has come, then the profile and the number of links.
   *
   * @param args a folder of text files, one an article
   * @throws IOException if the folder can't be read
   */
  public static void main(String[] args) throws IOException {
    try (Analyzer analyzer = new PluralAnalyzer()) {
      Synoptic synoptic =
          Synoptic.builder()
              .language("en")
              .analyzer(analyzer)
              .minScore(0.8)
              .limits(new Limits(100_000, 20))
              .progress(
                  (stage, done, total) -> System.out.println(stage + " " + done + "/" + total))
              .build();

      Synopsis synopsis = synoptic.compare(ArticleFolder.read(args));

      System.out.println(synopsis.profile());
      System.out.println(synopsis.links().size() + " links of 0.8 and more");
    }
  }

  /** Tells no singular from a plural, and otherwise leaves words as they are. */
  private static final class PluralAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer words = new StandardTokenizer();
      return new TokenStreamComponents(
          words, new EnglishMinimalStemFilter(new LowerCaseFilter(words)));
    }
  }
}

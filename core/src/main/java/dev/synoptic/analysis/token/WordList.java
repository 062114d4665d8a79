// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.token;

import dev.synoptic.text.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.StringTokenizer;
import org.apache.lucene.analysis.CharArraySet;

/** Reads the word lists that are shipped beside this class: words between blanks, # for remarks. */
final class WordList {

  private WordList() {}

  static Set<String> load(String resource) {
    Set<String> words = new HashSet<>();
    try (InputStream in =
            Objects.requireNonNull(WordList.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        addAll(words, line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static void addAll(Set<String> words, String line) {
    if (line.startsWith("#")) {
      return;
    }
    StringTokenizer tokens = new StringTokenizer(line);
    while (tokens.hasMoreTokens()) {
      words.add(tokens.nextToken());
    }
  }

  static Set<String> folded(CharArraySet words) {
    Set<String> folded = new HashSet<>();
    for (Object word : words) {
      String text = new String((char[]) word);
      folded.add(Folding.fold(text, 0, text.length()));
    }
    return folded;
  }
}

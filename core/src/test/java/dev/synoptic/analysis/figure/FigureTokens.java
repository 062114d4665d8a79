// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.text.Folding;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Makes tokens for tests of the readers: as Lucene cuts text, or at the blanks. */
public final class FigureTokens {

  private FigureTokens() {}

  /** Cuts a text, one sentence, with the standard tokenizer. */
  public static Tokens standard(String text) {
    List<int[]> spans = new ArrayList<>();
    try (StandardTokenizer tokenizer = new StandardTokenizer()) {
      tokenizer.setReader(new StringReader(text));
      OffsetAttribute offsets = tokenizer.addAttribute(OffsetAttribute.class);
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        spans.add(new int[] {offsets.startOffset(), offsets.endOffset()});
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens(text, spans);
  }

  /** Cuts a text, one sentence, at its blanks. */
  public static Tokens blanks(String text) {
    List<int[]> spans = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        if (i > start) {
          spans.add(new int[] {start, i});
        }
        start = i + 1;
      }
    }
    return tokens(text, spans);
  }

  private static Tokens tokens(String text, List<int[]> spans) {
    int size = spans.size();
    int[] starts = new int[size];
    int[] ends = new int[size];
    String[] normals = new String[size];
    String[] stems = new String[size];
    byte[] flags = new byte[size];
    for (int i = 0; i < size; i++) {
      starts[i] = spans.get(i)[0];
      ends[i] = spans.get(i)[1];
      normals[i] = Folding.fold(text, starts[i], ends[i]);
      stems[i] = stem(normals[i]);
      flags[i] = (byte) (i == 0 ? Tokens.FIRST : 0);
    }
    return new Tokens(text, starts, ends, normals, stems, flags, new int[] {0, size});
  }

  private static String stem(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}

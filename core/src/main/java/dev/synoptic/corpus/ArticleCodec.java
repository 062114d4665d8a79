// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.corpus;

import dev.synoptic.model.Article;
import dev.synoptic.model.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Articles as bytes and back, equal to what they were. */
final class ArticleCodec {

  private enum Cut {
    TEXT,
    SENTENCES,
    TOKENS
  }

  private ArticleCodec() {}

  static byte[] encode(Article article) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(article.text().length() + 128);
    DataOutputStream out = new DataOutputStream(bytes);
    write(out, article.id());
    write(out, article.outlet().orElse(""));
    write(out, article.title().orElse(""));
    write(out, article.language().orElse(""));
    write(out, article.published().map(OffsetDateTime::toString).orElse(""));
    writeText(out, article);
    return bytes.toByteArray();
  }

  private static void writeText(DataOutputStream out, Article article) throws IOException {
    String text = article.text();
    if (!article.givenTokens().isEmpty()) {
      out.writeByte(Cut.TOKENS.ordinal());
      out.writeInt(article.givenTokens().size());
      for (List<Span> sentence : article.givenTokens()) {
        writeAll(out, sentence, text);
      }
    } else if (!article.givenSentences().isEmpty()) {
      out.writeByte(Cut.SENTENCES.ordinal());
      writeAll(out, article.givenSentences(), text);
    } else {
      out.writeByte(Cut.TEXT.ordinal());
      write(out, text);
    }
  }

  private static void writeAll(DataOutputStream out, List<Span> spans, String text)
      throws IOException {
    out.writeInt(spans.size());
    for (Span span : spans) {
      write(out, span.in(text));
    }
  }

  /** UTF-8, or UTF-16 (marked by a negative length) for a string with a lone surrogate. */
  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (new String(bytes, StandardCharsets.UTF_8).equals(text)) {
      out.writeInt(bytes.length);
      out.write(bytes);
    } else {
      out.writeInt(-text.length());
      out.writeChars(text);
    }
  }

  static Article decode(BytesRef bytes) throws IOException {
    DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length));
    Article.Builder article =
        Article.builder(read(in)).outlet(read(in)).title(read(in)).language(read(in));
    article.published(time(read(in)));
    switch (Cut.values()[in.readByte()]) {
      case TOKENS -> {
        List<List<String>> sentences = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
          sentences.add(readAll(in));
        }
        article.tokens(sentences);
      }
      case SENTENCES -> article.sentences(readAll(in));
      case TEXT -> article.text(read(in));
    }
    return article.build();
  }

  private static @Nullable OffsetDateTime time(String time) {
    return time.isEmpty() ? null : OffsetDateTime.parse(time);
  }

  private static List<String> readAll(DataInputStream in) throws IOException {
    List<String> all = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      all.add(read(in));
    }
    return all;
  }

  private static String read(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length >= 0) {
      return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder(-length);
    for (int left = -length; left > 0; left--) {
      text.append(in.readChar());
    }
    return text.toString();
  }
}

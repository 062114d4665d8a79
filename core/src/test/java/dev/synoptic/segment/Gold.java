// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.segment;

import dev.synoptic.model.Article;
import dev.synoptic.model.Role;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the sentence gold; its format is told in {@code segmentation/README.md}. */
final class Gold {

  static final List<String> FILES =
      List.of(
          "english-abbreviations",
          "english-quotations",
          "layout",
          "boilerplate",
          "european",
          "other-scripts",
          "unicode");

  /** A case: an article and the sentences that it has. */
  record Case(String name, Article article, List<Sentence> sentences) {
    @Override
    public String toString() {
      return name;
    }
  }

  private Gold() {}

  static List<Case> read() {
    return FILES.stream().flatMap(file -> read(file).stream()).toList();
  }

  static List<Case> read(String file) {
    List<Case> cases = new ArrayList<>();
    Builder builder = null;
    for (String line : lines(file)) {
      if (line.startsWith("== ")) {
        add(cases, builder);
        builder = new Builder(file + ": " + line.substring(3), line.split(" ")[1]);
      } else if (builder != null && !line.isEmpty() && !line.startsWith("##")) {
        builder.add(line);
      }
    }
    add(cases, builder);
    return cases;
  }

  private static void add(List<Case> cases, Builder builder) {
    if (builder != null) {
      cases.add(builder.build());
    }
  }

  private static List<String> lines(String file) {
    try (InputStream stream = Gold.class.getResourceAsStream("/segmentation/" + file + ".txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Builder {
    private final String name;
    private final String language;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private boolean separated = true;

    Builder(String name, String language) {
      this.name = name;
      this.language = language;
    }

    void add(String line) {
      Role role = Role.BODY;
      String rest = line;
      if (line.startsWith("H| ") || line.startsWith("X| ")) {
        role = line.charAt(0) == 'H' ? Role.HEADLINE : Role.BOILERPLATE;
        rest = line.substring(3);
      }
      boolean close = rest.endsWith("\\-");
      String plain = unescape(close ? rest.substring(0, rest.length() - 2) : rest);
      if (!separated) {
        text.append(' ');
      }
      int start = text.length() + Characters.skipSpace(plain, 0, plain.length());
      int end = text.length() + Characters.trimEnd(plain, 0, plain.length());
      text.append(plain);
      separated = close || end < text.length();
      sentences.add(new Sentence(new Span(start, end), sentences.size(), role));
    }

    Case build() {
      Article article = Article.builder("gold").text(text.toString()).language(language).build();
      return new Case(name, article, List.copyOf(sentences));
    }

    private static String unescape(String line) {
      StringBuilder plain = new StringBuilder();
      for (int i = 0; i < line.length(); i++) {
        char character = line.charAt(i);
        if (character != '\\') {
          plain.append(character);
          continue;
        }
        char code = line.charAt(++i);
        switch (code) {
          case 'n' -> plain.append('\n');
          case 'r' -> plain.append('\r');
          case 't' -> plain.append('\t');
          case 's' -> plain.append(' ');
          case 'u' -> {
            plain.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
            i += 4;
          }
          default -> throw new IllegalArgumentException("unknown mark in gold: " + line);
        }
      }
      return plain.toString();
    }
  }
}

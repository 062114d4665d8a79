// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality.metrics;

import dev.synoptic.benchmarks.quality.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Gold rows and answers made by chance, the same for the same seed; some rows lack an answer. */
final class GeneratedRows {

  final List<JsonNode> gold = new ArrayList<>();
  final List<JsonNode> answers = new ArrayList<>();
  private final Random random;

  private GeneratedRows(long seed) {
    random = new Random(seed);
  }

  static GeneratedRows of(String kind) {
    GeneratedRows rows = new GeneratedRows(kind.hashCode());
    for (int row = 0; row < 60; row++) {
      ObjectNode gold = Json.object().put("id", "r" + row);
      ObjectNode answer = Json.object().put("id", "r" + row);
      switch (kind) {
        case "classes" -> rows.pair(gold, answer, "01");
        case "words-as-classes" -> rows.namedClass(gold, answer);
        case "grades" -> rows.grade(gold, answer);
        case "contradiction" -> rows.contradiction(gold, answer);
        case "divergences" -> rows.divergences(gold, answer);
        case "documents" -> rows.documents(gold, answer);
        case "passages" -> rows.passages(gold, answer);
        case "words" -> rows.words(gold, answer);
        case "events" -> rows.event(row, gold);
        default -> throw new IllegalArgumentException(kind);
      }
      rows.gold.add(gold);
      if (!kind.equals("events") && rows.random.nextInt(10) > 0) {
        rows.answers.add(answer);
      }
    }
    return rows;
  }

  private void pair(ObjectNode gold, ObjectNode answer, String labels) {
    gold.put("label", labels.charAt(random.nextInt(2)) - '0');
    answer.put("score", random.nextInt(21) / 20.0);
  }

  private void namedClass(ObjectNode gold, ObjectNode answer) {
    gold.put("label", random.nextBoolean() ? "same" : "different");
    answer.put("score", random.nextDouble());
  }

  private void grade(ObjectNode gold, ObjectNode answer) {
    gold.put("label", random.nextInt(26) / 5.0);
    if (random.nextInt(4) > 0) {
      gold.put("genre", random.nextBoolean() ? "news" : "forum");
    }
    answer.put("score", random.nextDouble());
  }

  private void contradiction(ObjectNode gold, ObjectNode answer) {
    gold.put("label", List.of("CONTRADICTION", "refutes", "neutral").get(random.nextInt(3)));
    said(answer);
  }

  private void said(ObjectNode answer) {
    ArrayNode divergences = answer.putArray("divergences");
    for (int n = random.nextInt(3); n > 0; n--) {
      List<String> types = List.of("QUANTITY", "TIME", "NAME", "ROLE", "POLARITY");
      ObjectNode divergence = divergences.addObject().put("type", types.get(random.nextInt(5)));
      stretch(divergence.putArray("a"));
      stretch(divergence.putArray("b"));
      if (random.nextInt(3) > 0) {
        divergence.put("confidence", random.nextDouble());
      }
    }
  }

  private void stretch(ArrayNode pair) {
    int start = random.nextInt(3);
    pair.add(start).add(start + 3 + random.nextInt(3));
  }

  private void divergences(ObjectNode gold, ObjectNode answer) {
    ArrayNode notes = gold.putArray("annotations");
    for (int n = random.nextInt(4); n > 0; n--) {
      ObjectNode note = notes.addObject();
      note.put("type", random.nextBoolean() ? "Change (named ent.)" : "Addition");
      if (random.nextInt(3) > 0) {
        note.put("sense_preserving", random.nextInt(4) == 0);
      }
      note.put("a_text", List.of("Twenty-two ships", "ship", "a", "²", "5").get(random.nextInt(5)));
      note.put("b_text", List.of("a boat", "an", "third", "Ⅳ").get(random.nextInt(4)));
      spans(note.putArray("a_spans"));
      spans(note.putArray("b_spans"));
    }
    said(answer);
  }

  private void spans(ArrayNode spans) {
    for (int n = random.nextInt(3); n > 0; n--) {
      spans.addObject().put("offset", random.nextInt(3)).put("length", 3 + random.nextInt(3));
    }
  }

  private void documents(ObjectNode gold, ObjectNode answer) {
    if (random.nextInt(5) == 0) {
      ArrayNode alignments = gold.putArray("alignments");
      for (int n = random.nextInt(5); n > 0; n--) {
        alignments.addArray().add(random.nextInt(5)).add(random.nextInt(5)).add("S");
      }
    } else {
      ArrayNode links = gold.putArray("links");
      for (int n = random.nextInt(9); n > 0; n--) {
        ObjectNode link = links.addObject().put("a", random.nextInt(5)).put("b", random.nextInt(5));
        link.put("sure", random.nextBoolean());
      }
    }
    ArrayNode said = answer.putArray("links");
    for (int n = random.nextInt(7); n > 0; n--) {
      ObjectNode link = said.addObject();
      indexes(link.putArray("a"));
      indexes(link.putArray("b"));
      if (random.nextInt(4) > 0) {
        link.put("score", random.nextDouble());
      }
    }
  }

  private void indexes(ArrayNode indexes) {
    for (int n = 1 + random.nextInt(2); n > 0; n--) {
      indexes.add(random.nextInt(5));
    }
  }

  private void passages(ObjectNode gold, ObjectNode answer) {
    cases(gold.putArray("cases"));
    cases(answer.putArray("detections"));
  }

  private void cases(ArrayNode cases) {
    for (int n = random.nextInt(4); n > 0; n--) {
      cases
          .addObject()
          .put("a_offset", random.nextInt(300))
          .put("a_length", 1 + random.nextInt(200))
          .put("b_offset", random.nextInt(300))
          .put("b_length", 1 + random.nextInt(200));
    }
  }

  private void words(ObjectNode gold, ObjectNode answer) {
    ArrayNode alignments = gold.putArray("alignments");
    for (int n = random.nextInt(5); n > 0; n--) {
      ObjectNode link = alignments.addObject();
      indexes(link.putArray("a"));
      indexes(link.putArray("b"));
      if (random.nextInt(3) > 0) {
        link.put("type", random.nextBoolean() ? "S" : "P");
      }
    }
    ArrayNode pairs = answer.putArray("pairs");
    for (int n = random.nextInt(6); n > 0; n--) {
      pairs.addArray().add(random.nextInt(5)).add(random.nextInt(5));
    }
  }

  /** Events of one to four articles; answers for these and for background, some of them missing. */
  private void event(int row, ObjectNode gold) {
    ArrayNode articles = gold.putArray("articles");
    for (int n = 0; n <= random.nextInt(4); n++) {
      String id = "a" + row + "-" + n;
      articles.addObject().put("id", id);
      if (random.nextInt(10) > 0) {
        eventAnswer(id, row);
      }
    }
    eventAnswer("background" + row, row);
  }

  private void eventAnswer(String id, int row) {
    ObjectNode answer = Json.object().put("id", id);
    if (random.nextInt(5) > 0) {
      answer.put("event", "e" + (row + random.nextInt(2)));
    }
    ArrayNode nearest = answer.putArray("nearest");
    for (int n = 0; n < 14; n++) {
      String near = "a" + (row + random.nextInt(2) - n / 4) + "-" + n % 4;
      nearest.addObject().put("id", near).put("score", 1 - n / 14.0);
    }
    answers.add(answer);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Typed divergences against typed spans. A gold change of meaning with spans on both sides is a
 * figure when either side holds a digit or a numeral, else a name when its type substitutes a named
 * entity. It is found when a divergence of its kind covers both spans with intersection over union
 * of one half or more. A divergence is right when it overlaps any change of meaning. The false rate
 * is the share of rows without any change of meaning that have a divergence all the same.
 */
public record DivergenceMetric() implements Metric {

  private static final double MATCH = 0.5;

  private static final Set<String> NUMERALS =
      Set.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty"
                  + " seventy eighty ninety hundred thousand million billion trillion dozen half"
                  + " third quarter first second")
              .split(" "));

  private enum Kind {
    FIGURE,
    NAME;

    static Optional<Kind> of(JsonNode divergence) {
      return switch (divergence.path("type").asString("")) {
        case "QUANTITY", "TIME" -> Optional.of(FIGURE);
        case "NAME", "ROLE" -> Optional.of(NAME);
        default -> Optional.empty();
      };
    }
  }

  private record Stretch(int start, int end) {

    static Stretch of(JsonNode pair) {
      return new Stretch(pair.path(0).asInt(), pair.path(1).asInt());
    }

    double likeness(Stretch other) {
      double shared = Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
      return shared == 0 ? 0 : shared / (Math.max(end, other.end) - Math.min(start, other.start));
    }
  }

  private record Change(Optional<Kind> kind, List<Stretch> left, List<Stretch> right) {

    boolean isFoundBy(JsonNode divergence) {
      return Kind.of(divergence).equals(kind)
          && Stretch.of(divergence.path("a")).likeness(left.get(0)) >= MATCH
          && Stretch.of(divergence.path("b")).likeness(right.get(0)) >= MATCH;
    }

    boolean touches(JsonNode divergence) {
      Stretch leftSaid = Stretch.of(divergence.path("a"));
      Stretch rightSaid = Stretch.of(divergence.path("b"));
      return left.stream().anyMatch(stretch -> leftSaid.likeness(stretch) > 0)
          || right.stream().anyMatch(stretch -> rightSaid.likeness(stretch) > 0);
    }
  }

  private static final class Counts {
    private int gold;
    private int found;
    private int said;
    private int right;
  }

  @Override
  public Figures figures(Map<String, JsonNode> gold, Map<String, JsonNode> answers) {
    Map<Kind, Counts> counts = new EnumMap<>(Kind.class);
    Arrays.stream(Kind.values()).forEach(kind -> counts.put(kind, new Counts()));
    int quiet = 0;
    int noisy = 0;
    for (Map.Entry<String, JsonNode> row : gold.entrySet()) {
      List<Change> changes = changes(row.getValue());
      List<JsonNode> said = GoldFields.divergences(GoldFields.answer(answers, row.getKey()));
      if (changes.stream().allMatch(change -> change.left.isEmpty() && change.right.isEmpty())) {
        quiet++;
        noisy += said.isEmpty() ? 0 : 1;
      }
      count(changes, said, counts);
    }
    Figures figures = new Figures();
    counts.forEach((kind, count) -> report(kind, count, figures));
    return figures
        .add("false_rate", PrecisionRecall.ratio(noisy, quiet))
        .count("quiet_rows", quiet);
  }

  private static void count(List<Change> changes, List<JsonNode> said, Map<Kind, Counts> counts) {
    for (Change change : changes) {
      Counts count = change.kind.map(counts::get).orElse(null);
      if (count != null) {
        count.gold++;
        count.found += said.stream().anyMatch(change::isFoundBy) ? 1 : 0;
      }
    }
    for (JsonNode divergence : said) {
      Counts count = Kind.of(divergence).map(counts::get).orElse(null);
      if (count != null) {
        count.said++;
        count.right += changes.stream().anyMatch(change -> change.touches(divergence)) ? 1 : 0;
      }
    }
  }

  private static void report(Kind kind, Counts count, Figures figures) {
    String name = kind.name().toLowerCase(Locale.ROOT);
    figures
        .add(name + "_recall", PrecisionRecall.ratio(count.found, count.gold))
        .add(name + "_precision", PrecisionRecall.ratio(count.right, count.said))
        .count(name + "_gold", count.gold);
  }

  private static List<Change> changes(JsonNode row) {
    List<Change> changes = new ArrayList<>();
    for (JsonNode note : GoldFields.required(row, "annotations")) {
      JsonNode preserving = note.path("sense_preserving");
      if (preserving.isBoolean() && !preserving.asBoolean()) {
        List<Stretch> left = stretches(note.path("a_spans"));
        List<Stretch> right = stretches(note.path("b_spans"));
        boolean both = !left.isEmpty() && !right.isEmpty();
        changes.add(new Change(both ? kind(note) : Optional.empty(), left, right));
      }
    }
    return changes;
  }

  private static List<Stretch> stretches(JsonNode spans) {
    List<Stretch> stretches = new ArrayList<>();
    for (JsonNode span : spans) {
      int offset = span.path("offset").asInt();
      stretches.add(new Stretch(offset, offset + span.path("length").asInt()));
    }
    return stretches;
  }

  private static Optional<Kind> kind(JsonNode note) {
    String text = note.path("a_text").asString("") + " " + note.path("b_text").asString("");
    if (text.codePoints().anyMatch(DivergenceMetric::isDigit) || hasNumeral(text)) {
      return Optional.of(Kind.FIGURE);
    }
    return note.path("type").asString("").contains("named ent")
        ? Optional.of(Kind.NAME)
        : Optional.empty();
  }

  /** Decimal digits, and digits raised, lowered or circled. */
  @SuppressWarnings("CharacterGetNumericValue") // asked only for characters that are numbers
  private static boolean isDigit(int codePoint) {
    int value = Character.getNumericValue(codePoint);
    return Character.isDigit(codePoint)
        || (Character.getType(codePoint) == Character.OTHER_NUMBER && value >= 0 && value <= 9);
  }

  private static boolean hasNumeral(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).replace('-', ' ').split("\\s+", -1);
    return Arrays.stream(words).anyMatch(NUMERALS::contains);
  }
}

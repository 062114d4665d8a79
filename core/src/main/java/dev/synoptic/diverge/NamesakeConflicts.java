// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.name.NameLikeness;
import dev.synoptic.analysis.name.NameMention;
import dev.synoptic.analysis.name.NameMention.Kind;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Span;
import dev.synoptic.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Finds what two articles name half alike, wherever the names stand in the two passages: "Petra
 * Lundy" and "Petra Hollis", "Upper Fallow" and "Nether Fallow".
 *
 * <p>Two such names may as well belong to two persons or places. So each must be known to one
 * article alone, all of it; and what they share must be rare enough that two of the name in one
 * event are unlikely, or the rest must look alike, or the same office must stand with both.
 */
final class NamesakeConflicts {

  private static final double BIAS = -3.3;
  private static final double RARE = 0.6;
  private static final double SPELLED = 2;
  private static final double OFFICE = 1.5;
  private static final double SHARE = 2;

  /** Words with less information than this name many. */
  private static final double COMMON = 4;

  /** Words with at least this are hardly more than names. */
  private static final double UNKNOWN = 7;

  private static final double SAME_WORD = 0.9;
  private static final double ALIKE = 0.6;
  private static final double LEAST = 0.35;
  private static final int MOST_PAIRS = 256;
  private static final int MOST_NAMES = 1_000;

  /** What tells two places of one name apart. */
  private static final Set<String> SIDES =
      Set.of(
          "upper",
          "lower",
          "nether",
          "over",
          "under",
          "inner",
          "outer",
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "great",
          "greater",
          "little",
          "lesser",
          "old",
          "new",
          "high",
          "low");

  /** What may be left out behind a name. */
  private static final Set<String> GENERAL =
      Set.of(
          "farm",
          "village",
          "town",
          "city",
          "district",
          "county",
          "region",
          "province",
          "street",
          "road",
          "island",
          "islands",
          "lake",
          "river",
          "hill",
          "bridge",
          "station",
          "school");

  private NamesakeConflicts() {}

  /** Adds what is not said of the same names yet, or less surely. */
  static void find(Sides sides, Names left, Names right, List<Divergence> found) {
    if (left.size() * (long) right.size() > MOST_PAIRS) {
      return;
    }
    List<Halved> leftNames = halved(left);
    List<Halved> rightNames = leftNames.isEmpty() ? leftNames : halved(right);
    for (Halved one : leftNames) {
      for (Halved other : rightNames) {
        if (one.isHalfLike(other)
            && isUnknown(one, right.side())
            && isUnknown(other, left.side())) {
          add(sides, one, left, other, right, found);
        }
      }
    }
  }

  /**
   * A name of two words or more: what is shared and what may differ.
   *
   * @param mention where it stands
   * @param shared the given name of a person; the last word but a general one of anything else
   * @param own the rest: the surname, or what stands in front
   */
  private record Halved(NameMention mention, String shared, String own) {

    private boolean isHalfLike(Halved other) {
      return shared.equals(other.shared)
          && !own.equals(other.own)
          && SIDES.contains(own) == SIDES.contains(other.own)
          && NameLikeness.spelled(own, other.own) < SAME_WORD
          && !isPart(own, other.own)
          && !isPart(other.own, own);
    }
  }

  private static List<Halved> halved(Names names) {
    List<Halved> halved = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      NameMention mention = names.mention(i);
      String key = mention.key();
      int blank = key.indexOf(' ');
      if (blank > 0) {
        String first = key.substring(0, blank);
        String rest = key.substring(blank + 1);
        if (SIDES.contains(first)) {
          halved.add(new Halved(mention, withoutEnd(rest), first));
        } else if (mention.kind() == Kind.PERSON || mayBePerson(names.side(), mention)) {
          halved.add(new Halved(mention, first, surname(rest)));
        }
      }
    }
    return halved;
  }

  /** Tells whether a name has another at its end or beginning: "Lee" of "Ann Lee". */
  private static boolean isPart(String part, String name) {
    return name.startsWith(part) || name.endsWith(part);
  }

  /** Returns a name without initials and "Jr". */
  private static String surname(String rest) {
    StringJoiner kept = new StringJoiner(" ");
    for (String word : rest.split(" ")) {
      if (word.length() > 1 && !word.equals("jr") && !word.equals("sr")) {
        kept.add(word);
      }
    }
    return kept.length() == 0 ? rest : kept.toString();
  }

  /** Tells whether a name of unknown kind has two words that the language doesn't know. */
  private static boolean mayBePerson(Side side, NameMention mention) {
    int first = mention.firstToken();
    return mention.kind() == Kind.OTHER
        && mention.endToken() - first == 2
        && side.article().weight(first) >= UNKNOWN
        && side.article().weight(first + 1) >= UNKNOWN;
  }

  private static String withoutEnd(String name) {
    int blank = name.lastIndexOf(' ');
    boolean general = blank > 0 && GENERAL.contains(name.substring(blank + 1));
    return general ? name.substring(0, blank) : name;
  }

  /** Tells whether an article has no name like the part that is a name's own. */
  private static boolean isUnknown(Halved name, Side side) {
    List<NameMention> all = side.article().analysis().names();
    if (all.size() > MOST_NAMES) {
      return false;
    }
    String joined = name.own().replace(" ", "");
    for (NameMention other : all) {
      String key = other.key();
      String rest = key.substring(key.indexOf(' ') + 1);
      boolean alike =
          rest.replace(" ", "").equals(joined)
              || NameLikeness.spelled(rest, name.own()) >= SAME_WORD
              || key.startsWith(name.own() + " ");
      if (alike) {
        return false;
      }
    }
    return true;
  }

  private static void add(
      Sides sides, Halved one, Names left, Halved other, Names right, List<Divergence> found) {
    double confidence = Confidence.of(odds(sides, one, other));
    Divergence divergence =
        new Divergence(
            Divergence.Type.NAME,
            span(left, one),
            span(right, other),
            new Value.Text(one.mention().key()),
            new Value.Text(other.mention().key()),
            confidence);
    if (confidence >= LEAST) {
      found.removeIf(known -> isOfSame(known, divergence) && known.confidence() < confidence);
      if (found.stream().noneMatch(known -> isOfSame(known, divergence))) {
        found.add(divergence);
      }
    }
  }

  private static boolean isOfSame(Divergence known, Divergence divergence) {
    boolean names =
        known.type() == Divergence.Type.NAME || known.type() == Divergence.Type.ATTRIBUTION;
    return names
        && (known.left().overlaps(divergence.left()) || known.right().overlaps(divergence.right()));
  }

  private static Span span(Names names, Halved name) {
    return names.side().tokens().span(name.mention().firstToken(), name.mention().endToken());
  }

  private static double odds(Sides sides, Halved one, Halved other) {
    double rarity =
        Math.min(rarity(sides.left(), one.shared()), rarity(sides.right(), other.shared()));
    double odds = BIAS + RARE * (rarity - COMMON);
    odds += NameLikeness.spelled(one.own(), other.own()) >= ALIKE ? SPELLED : 0;
    odds += haveOneOffice(sides.left(), one.mention(), sides.right(), other.mention()) ? OFFICE : 0;
    return odds + SHARE * Math.min(sides.left().share(), sides.right().share());
  }

  /** Returns the information of a given name where an article first has it; 0 if nowhere. */
  private static double rarity(Side side, String word) {
    EventArticle article = side.article();
    for (NameMention name : article.analysis().names()) {
      for (int t = name.firstToken(); t < name.endToken(); t++) {
        if (side.normal(t).equals(word)) {
          return article.weight(t);
        }
      }
    }
    return 0;
  }

  private static boolean haveOneOffice(Side left, NameMention one, Side right, NameMention other) {
    return shares(left, one.office(), one.firstToken(), right, other)
        || shares(left, one.laterOffice(), one.laterOfficeEnd(), right, other);
  }

  private static boolean shares(Side left, int from, int end, Side right, NameMention other) {
    for (int t = from; t < end; t++) {
      for (int u = other.office(); u < other.laterOfficeEnd(); u++) {
        boolean name = u >= other.firstToken() && u < other.endToken();
        if (!name && left.isContent(t) && left.normal(t).equals(right.normal(u))) {
          return true;
        }
      }
    }
    return false;
  }
}

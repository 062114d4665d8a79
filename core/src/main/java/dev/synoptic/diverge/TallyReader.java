// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import dev.synoptic.analysis.figure.Units;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Role;
import dev.synoptic.model.Span;
import dev.synoptic.model.Value;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what an article counts: people by what became of them ("four dead", "killing four", "the
 * death toll rose to five", "a fifth body"), and things that few reports count, by their noun. What
 * is denied, what is only a part ("two of the dead") and what a sentence tells of an earlier year
 * is left out.
 */
final class TallyReader {

  private static final int BEHIND = 7;
  private static final int BEFORE = 4;
  private static final int TOLL = 7;
  private static final int NEGATED = 4;
  private static final String NOUN = "=";

  /** Everything is counted in these. */
  private static final Set<String> COMMON = Set.of("ordinal", "person", "time", "age");

  private static final Set<String> ASKING =
      Set.of("who", "whom", "whose", "whether", "how", "if", "when", "why", "what", "which");

  private static final Set<String> PEOPLE =
      Set.of(
          "people",
          "persons",
          "person",
          "others",
          "men",
          "women",
          "man",
          "woman",
          "children",
          "child",
          "boys",
          "girls",
          "boy",
          "girl",
          "crew",
          "staff",
          "police",
          "troops",
          "adults",
          "youths",
          "youth",
          "teens",
          "pupils",
          "students",
          "civilians",
          "victims",
          "guests",
          "patients",
          "dead",
          "bodies",
          "body",
          "lives",
          "souls",
          "casualties",
          "deaths",
          "residents",
          "inhabitants",
          "citizens",
          "crewmen",
          "hostages",
          "kids",
          "locals",
          "suspects",
          "nurses");

  /** What stands between those to whom something was done and what was done. */
  private static final Set<String> PASSIVE =
      Set.of("were", "was", "are", "is", "been", "be", "being", "have", "has", "had", "feared");

  /** How words for people end. */
  private static final List<String> PERSONAL =
      List.of(
          "ers", "ors", "ists", "men", "women", "ees", "ants", "ians", "ents", "er", "or", "ist");

  private static final Set<String> ANYONE = Set.of("nobody", "one", "anyone", "anybody");

  /** What happened longer ago than this is not what the article is about. */
  private static final int DAYS = 30;

  private final EventArticle article;
  private final List<Tally> tallies = new ArrayList<>();

  private TallyReader(EventArticle article) {
    this.article = article;
  }

  /**
   * A figure that counts.
   *
   * @param kind what it counts: the name of a tally, or a noun behind {@link #NOUN}
   * @param sentence index of the sentence
   * @param span where it stands, up to the word that tells what it counts
   * @param value how many
   * @param side the sentence
   * @param figure the figure
   */
  record Tally(
      String kind, int sentence, Span span, Value.Quantity value, Side side, Figure figure) {

    /** Tells whether a noun says what is counted, and not what became of people. */
    boolean isByNoun() {
      return kind.startsWith(NOUN);
    }
  }

  /** Returns the tallies of an article, in order. */
  static List<Tally> read(EventArticle article) {
    TallyReader reader = new TallyReader(article);
    for (int sentence = 0; sentence < article.sentences(); sentence++) {
      reader.readAt(sentence);
    }
    return reader.tallies;
  }

  private boolean isTold(int sentence) {
    Role role = article.analysis().sentences().get(sentence).role();
    return role != Role.BOILERPLATE && !isPast(sentence);
  }

  /** Tells whether a sentence names a time long before the article. */
  private boolean isPast(int sentence) {
    Optional<OffsetDateTime> published = article.analysis().article().published();
    int last = -1;
    int end = article.tokens().endToken(sentence);
    for (int t = article.tokens().firstToken(sentence); t < end; t++) {
      int index = article.time(t);
      if (index > last) {
        last = index;
        Optional<LocalDate> day = article.analysis().times().get(index).value().last();
        if (published.isPresent()
            && day.isPresent()
            && day.get().isBefore(published.get().toLocalDate().minusDays(DAYS))) {
          return true;
        }
      }
    }
    return false;
  }

  private void readAt(int sentence) {
    int first = article.tokens().firstToken(sentence);
    int size = article.tokens().endToken(sentence) - first;
    Side side = new Side(article, first, new int[size], 0);
    boolean hasFigure = article.hasFigure(sentence, sentence + 1);
    if ((!hasFigure && !side.hasSignal(Signals.NEGATES)) || !isTold(sentence)) {
      return;
    }
    List<Figure> figures = new QuantityConflicts().figures(side);
    List<Negator> negators = Negator.in(side);
    int taken = -1;
    for (Figure figure : figures) {
      int word = counts(side, figure) ? word(side, figure) : -1;
      if (word > taken && !isDenied(negators, figure, word)) {
        add(side, sentence, figure, word);
      }
      taken = Math.max(taken, word);
      addByNoun(side, sentence, figure);
    }
    for (Negator negator : negators) {
      addNone(side, sentence, negator);
    }
  }

  /** "Nobody was hurt", "without anyone being arrested", "no injuries"; not "nobody knew who". */
  private void addNone(Side side, int sentence, Negator negator) {
    boolean anyone = false;
    for (int t = negator.first(); t < negator.end(); t++) {
      String word = side.normal(t);
      if (ASKING.contains(word)) {
        return;
      }
      boolean plural = isWord(side, t) && word.endsWith("s") && t == negator.from();
      anyone |= ANYONE.contains(word) || plural;
      if (isWord(side, t) && anyone) {
        Value.Quantity none = new Value.Quantity(0, 0, "", false);
        Span span = side.tokens().span(negator.first(), t + 1);
        Figure figure = new Figure(negator.first(), t + 1, -1, none, false, false);
        tallies.add(new Tally(Tallies.kind(word), sentence, span, none, side, figure));
        return;
      }
    }
  }

  private void add(Side side, int sentence, Figure figure, int word) {
    Value.Quantity value = (Value.Quantity) figure.value();
    int first = Math.min(figure.first(), word);
    int end = Math.max(figure.end(), word + 1);
    tallies.add(
        new Tally(
            Tallies.kind(side.normal(word)),
            sentence,
            side.tokens().span(first, end),
            new Value.Quantity(value.low(), value.high(), "", value.approximate()),
            side,
            figure));
  }

  private void addByNoun(Side side, int sentence, Figure figure) {
    Value.Quantity value = (Value.Quantity) figure.value();
    String unit = Units.base(value.unit());
    boolean rare = !unit.isEmpty() && !COMMON.contains(unit) && !QuantityConflicts.isCommon(unit);
    boolean vague = value.low() < value.high() && Double.isFinite(value.high() - value.low());
    if (rare && !vague && !figure.former()) {
      tallies.add(new Tally(NOUN + unit, sentence, figure.span(side), value, side, figure));
    }
  }

  /** Tells whether a figure counts, and more than a part of what is counted. */
  private static boolean counts(Side side, Figure figure) {
    Value.Quantity value = (Value.Quantity) figure.value();
    if (figure.former() || value.low() < 1) {
      return false;
    }
    if (value.unit().equals("ordinal")) {
      String article = side.normal(figure.first() - 1);
      return article.equals("a") || article.equals("another");
    }
    String next = side.normal(figure.end());
    String before = side.normal(figure.first() - 1);
    return !Units.isMeasure(value.unit())
        && !isDescription(side, figure)
        && !next.equals("of")
        && !next.equals("more")
        && !next.equals("other")
        && !before.equals("other")
        && !before.equals("another");
  }

  /** "A mother of 12", "a 16-year-old": the figure tells of whom, not how many. */
  private static boolean isDescription(Side side, Figure figure) {
    String before = side.normal(figure.first() - 1);
    String second = side.normal(figure.first() - 2);
    boolean sum = second.equals("toll") || second.equals("total") || second.equals("number");
    return before.equals("a") || before.equals("an") || (before.equals("of") && !sum);
  }

  /** "Nine bullets hit his body": things do to people what is counted of people. */
  private static boolean mayBePeople(Side side, Figure figure, int word) {
    int head = figure.head();
    if (head < figure.end() || head >= word || !side.has(head)) {
      return true;
    }
    for (int t = head + 1; t < word; t++) {
      if (PASSIVE.contains(side.normal(t))) {
        return true;
      }
    }
    String noun = side.normal(head);
    return PEOPLE.contains(noun) || PERSONAL.stream().anyMatch(noun::endsWith);
  }

  private static boolean isDenied(List<Negator> negators, Figure figure, int word) {
    for (Negator negator : negators) {
      int ahead = figure.first() - negator.first();
      if (negator.negates(word) || (ahead >= 0 && ahead <= NEGATED)) {
        return true;
      }
    }
    return false;
  }

  /** Returns what became of the people that a figure counts; empty if that is not said. */
  static String kind(Side side, Figure figure) {
    int word = counts(side, figure) ? word(side, figure) : -1;
    return word < 0 ? "" : Tallies.kind(side.normal(word));
  }

  /** Returns the nearest word that tells what a figure counts; -1 if there is none near. */
  private static int word(Side side, Figure figure) {
    int behind = behind(side, figure);
    int before = before(side, figure);
    if (behind < 0 || before < 0) {
      return Math.max(behind, before);
    }
    return behind - figure.end() <= figure.first() - 1 - before ? behind : before;
  }

  private static int behind(Side side, Figure figure) {
    for (int t = figure.end(); side.has(t) && t < figure.end() + BEHIND; t++) {
      if (side.isCut(t) || side.article().quantity(t) >= 0) {
        return -1;
      }
      if (isWord(side, t) && !side.normal(t).equals("toll")) {
        return mayBePeople(side, figure, t) ? t : -1;
      }
    }
    return -1;
  }

  private static int before(Side side, Figure figure) {
    for (int t = figure.first() - 1; side.has(t) && t >= figure.first() - TOLL; t--) {
      if (side.isCut(t + 1) || side.article().quantity(t) >= 0) {
        return -1;
      }
      boolean near = figure.first() - t <= BEFORE;
      if (isWord(side, t) && (near || side.normal(t).equals("toll"))) {
        return t;
      }
    }
    return -1;
  }

  private static boolean isWord(Side side, int token) {
    return !Tallies.kind(side.normal(token)).isEmpty();
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.figure;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.analysis.token.WordFact;
import java.util.HashMap;
import java.util.Map;

/** The words that the readers of quantities and times know; English, beside codes and SI units. */
final class FigureWords {

  private static final int LONGEST = 16;

  private static final Map<String, FigureWord> WORDS = build();

  private static final WordFact<FigureWord> FACT =
      new WordFact<>(0, FigureWord.class, FigureWords::find);

  private FigureWords() {}

  /** Returns what a folded word can mean; {@link FigureWord#NONE} if nothing. */
  static FigureWord find(String word) {
    return word.length() > LONGEST ? FigureWord.NONE : WORDS.getOrDefault(word, FigureWord.NONE);
  }

  /** Returns what a token can mean. */
  static FigureWord find(Tokens tokens, int token) {
    return FACT.of(tokens, token);
  }

  private static Map<String, FigureWord> build() {
    Map<String, FigureWord> words = new HashMap<>();
    addNumerals(words);
    addCues(words);
    addCalendar(words);
    addPhraseWords(words);
    UnitWords.addTo(words);
    return Map.copyOf(words);
  }

  static void add(
      Map<String, FigureWord> words,
      long roles,
      double number,
      String unit,
      int calendar,
      String... forms) {
    FigureWord word = new FigureWord(roles, number, unit, calendar);
    for (String form : forms) {
      words.merge(form, word, FigureWord::and);
    }
  }

  private static void role(Map<String, FigureWord> words, long roles, String forms) {
    add(words, roles, 0, "", 0, forms.split(" "));
  }

  private static void count(
      Map<String, FigureWord> words, long roles, int from, int step, String forms) {
    int number = from;
    for (String form : forms.split(" ")) {
      add(words, roles, number, "", 0, form);
      number += step;
    }
  }

  private static void addNumerals(Map<String, FigureWord> words) {
    count(words, FigureWord.ONES, 0, 1, "zero one two three four five six seven eight nine");
    count(
        words,
        FigureWord.TEEN,
        10,
        1,
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
    count(words, FigureWord.TENS, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety");
    count(
        words,
        FigureWord.ORDINAL,
        1,
        1,
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
            + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
            + " twentieth");
    count(
        words,
        FigureWord.ORDINAL,
        30,
        10,
        "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth");
    count(words, FigureWord.PART, 3, 1, "third quarter fifth sixth seventh eighth ninth tenth");
    count(
        words,
        FigureWord.PART,
        3,
        1,
        "thirds quarters fifths sixths sevenths eighths ninths tenths");
    add(words, FigureWord.HALF, 0.5, "", 0, "half");
    add(words, FigureWord.PART, 2, "", 0, "halves");
    add(words, FigureWord.HUNDRED, 100, "", 0, "hundred");
    add(words, FigureWord.DOZEN, 12, "", 0, "dozen");
    addMagnitudes(words);
    add(words, FigureWord.COUPLE, 2, "", 0, "couple", "pair");
    role(words, FigureWord.FEW, "few several many");
  }

  private static void addMagnitudes(Map<String, FigureWord> words) {
    add(words, FigureWord.MAGNITUDE, 1e3, "", 0, "thousand");
    add(words, FigureWord.MAGNITUDE, 1e5, "", 0, "lakh");
    add(words, FigureWord.MAGNITUDE, 1e6, "", 0, "million", "mn", "mln");
    add(words, FigureWord.MAGNITUDE, 1e7, "", 0, "crore");
    add(words, FigureWord.MAGNITUDE, 1e9, "", 0, "billion", "bn", "bln");
    add(words, FigureWord.MAGNITUDE, 1e12, "", 0, "trillion", "trn", "tn");
    add(words, FigureWord.MAGNITUDE | FigureWord.ATTACHED, 1e3, "", 0, "k");
    add(words, FigureWord.MAGNITUDE | FigureWord.ATTACHED, 1e6, "", 0, "m");
    add(words, FigureWord.MAGNITUDE | FigureWord.ATTACHED, 1e9, "", 0, "b");
    add(words, FigureWord.VAGUE, 10, "", 0, "tens");
    add(words, FigureWord.VAGUE, 12, "", 0, "dozens");
    add(words, FigureWord.VAGUE, 20, "", 0, "scores");
    add(words, FigureWord.VAGUE, 100, "", 0, "hundreds");
    add(words, FigureWord.VAGUE, 1e3, "", 0, "thousands");
    add(words, FigureWord.VAGUE, 1e6, "", 0, "millions");
    add(words, FigureWord.VAGUE, 1e9, "", 0, "billions");
    add(words, FigureWord.VAGUE, 1e12, "", 0, "trillions");
  }

  private static void addCues(Map<String, FigureWord> words) {
    role(
        words,
        FigureWord.CUE,
        "least most more less fewer than over above exceeding under below up upwards nearly almost"
            + " approaching about around roughly approximately some estimated circa minimum maximum"
            + " excess greater to of many much just only close beyond maybe perhaps higher"
            + " virtually topping");
    role(words, FigureWord.TO, "to through till");
    role(words, FigureWord.AND, "and");
    role(words, FigureWord.OR, "or");
    role(words, FigureWord.OF, "of");
    role(words, FigureWord.ARTICLE, "a an");
    role(words, FigureWord.BETWEEN, "between");
    role(words, FigureWord.FROM, "from");
    role(words, FigureWord.AGED, "aged age ages");
    role(
        words,
        FigureWord.MOVE,
        "rose fell rises falls rise fall gained lost jumped dropped climbed slid added increased"
            + " decreased up down by grew shrank slipped dipped surged plunged edged soared sank"
            + " declined rising falling tumbled advanced");
    role(
        words,
        FigureWord.RESULT,
        "vote votes win victory defeat loss lead draw tie score margin record beat won lost bulge");
    role(
        words,
        FigureWord.LABEL,
        "no nos number flight article section chapter resolution route highway room page pages"
            + " paragraph clause title interstate channel platform phase version type level group"
            + " grade form volume boeing airbus apollo formula proposition protocol");
  }

  private static void addCalendar(Map<String, FigureWord> words) {
    calendar(
        words,
        FigureWord.MONTH,
        "january february march april may june july august september october november december");
    calendar(
        words,
        FigureWord.MONTH | FigureWord.DOUBTFUL,
        "jan feb mar apr may jun jul aug sep oct nov dec");
    add(words, FigureWord.MONTH | FigureWord.DOUBTFUL, 0, "", 9, "sept");
    role(words, FigureWord.DOUBTFUL, "march august");
    calendar(words, FigureWord.WEEKDAY, "monday tuesday wednesday thursday friday saturday sunday");
    calendar(words, FigureWord.WEEKDAY | FigureWord.DOUBTFUL, "mon tue wed thu fri sat sun");
    add(words, FigureWord.WEEKDAY | FigureWord.DOUBTFUL, 0, "", 2, "tues");
    add(words, FigureWord.WEEKDAY | FigureWord.DOUBTFUL, 0, "", 4, "thur", "thurs");
    calendar(words, FigureWord.PERIOD, "day week month year quarter weekend decade");
    calendar(words, FigureWord.DAY_PART, "morning afternoon evening night");
    add(words, FigureWord.DAY_PART, 0, "", 2, "lunchtime");
    add(words, FigureWord.DAY_PART, 0, "", 4, "overnight");
    calendar(words, FigureWord.RELATIVE, "yesterday today tomorrow tonight");
    calendar(words, FigureWord.NOON, "noon midday midnight");
    calendar(words, FigureWord.MERIDIEM, "am pm");
    role(words, FigureWord.LAST, "last previous past");
    role(words, FigureWord.THIS, "this current");
    role(words, FigureWord.NEXT, "next coming upcoming");
    role(words, FigureWord.AGO, "ago");
    role(
        words,
        FigureWord.FUTURE,
        "will shall ll due scheduled upcoming coming plans planned planning expected");
    role(words, FigureWord.SAID, "said told announced reported warned confirmed wrote saying");
    role(
        words,
        FigureWord.DATED,
        "in on since by until till from before after during through to early late mid last this"
            + " next of and between around about at every each");
    for (String zone :
        new String[] {
          "gmt", "utc", "bst", "cet", "cest", "eet", "eest", "msk", "est", "edt", "et", "cst",
          "cdt", "mst", "mdt", "pst", "pdt", "pt", "jst", "kst", "ist", "aest", "aedt", "hkt", "sgt"
        }) {
      add(words, FigureWord.ZONE, 0, zone.toUpperCase(java.util.Locale.ROOT), 0, zone);
    }
  }

  private static void calendar(Map<String, FigureWord> words, long roles, String forms) {
    int number = 1;
    for (String form : forms.split(" ")) {
      add(words, roles, 0, "", number++, form);
    }
  }

  private static void addPhraseWords(Map<String, FigureWord> words) {
    role(
        words,
        FigureWord.STOP,
        "the in on at to for from by with and or but who whom whose which that was were is are be"
            + " been being has have had will would could may might can should must said says say as"
            + " than after before since when while where during into a an his her their its our my"
            + " your he she it they we i you not near against about over under per between because"
            + " if so then there this these those also did do does told ago later earlier per via"
            + " without within among amid toward towards until till upon off out up down away"
            + " according including compared versus either nor yet both all each every just only"
            + " too again yesterday today tomorrow tonight am pm according them him us me died came"
            + " went got took made gave saw knew found left fell rose won lost met began became"
            + " sent held kept put set ran came broke spoke wrote stood sat lay remain remained"
            + " seem appear");
    role(
        words,
        FigureWord.COUNTED,
        "people men women children police personnel staff crew aircraft cattle feet teeth mice"
            + " geese fish sheep deer dead wounded injured killed missing arrested hurt displaced"
            + " homeless hospitalized hospitalised infantry livestock clergy folk ill detained"
            + " spacecraft offspring species series youth congressmen policemen servicemen firemen"
            + " gunmen fishermen businessmen policewomen firefighters");
    role(
        words,
        FigureWord.MODIFIER,
        "more other additional further new senior young old elite armed extra local foreign"
            + " military different separate consecutive straight major top small large big key"
            + " former nearby red white black blue green long short high low single full unarmed"
            + " total good bad great own");
  }
}

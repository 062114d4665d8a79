// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.segment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What kind of short form a word before a full stop is. Holds a general list for English, which
 * serves every language, and short lists for a few others; shapes catch more.
 */
final class Abbreviations {

  /** What may follow the full stop of a short form without a sentence end between. */
  enum Kind {
    /** No short form. */
    NONE,
    /** Anything follows; never the last word of a sentence. */
    INNER,
    /** A number follows, or the sentence is over. */
    BEFORE_NUMBER,
    /** A name, a number or more follows; an opening word of a sentence tells that it is over. */
    OPEN
  }

  /** No longer word is looked up; in characters. */
  static final int LONGEST = 12;

  private static final Map<String, Kind> GENERAL =
      table(
          """
          dr mr mrs ms messrs mx prof gen col maj capt cpt lt sgt cpl pvt cmdr adm sen rep gov
          rev hon pres supt insp det fr msgr amb atty mt eng engr e.g i.e eg ie cf viz nb mlle
          mme gens sens reps govs profs drs lieut comdr brig
          """,
          """
          no nos art arts sec secs fig figs p pp vol vols ch chap par para approx est ca c circa
          in ft lb lbs oz mi hr hrs min yd jan feb mar apr jun jul aug sep sept oct nov dec mon
          tue tues wed thu thur thurs fri sat sun op ext tel nr
          """,
          """
          st inc corp co cos ltd llc plc bros jr sr esq etc vs v dept univ assn ave blvd rd sq
          hwy pl apt bldg ste mfg intl natl govt adj avg misc incl excl ph.d b.a m.a ed eds
          trans al gmbh s.a sra sr
          """);

  private static final Map<String, Map<String, Kind>> BY_LANGUAGE = byLanguage();

  private static final Set<String> GERMAN_BEFORE_ORDINAL =
      Words.set(
          """
          am der den dem des die das zum zur vom bis im beim ab seit ein eine einen einem einer
          eines jeder jede jedes dieser dieses diesem ihr ihre ihrem ihren sein seine seinen
          seinem und
          """);

  private final Map<String, Kind> own;
  private final boolean german;
  private final boolean cyrillic;

  private Abbreviations(String language) {
    own = BY_LANGUAGE.getOrDefault(language, Map.of());
    german = language.equals("de");
    cyrillic = language.equals("ru");
  }

  static Abbreviations of(String language) {
    return new Abbreviations(language);
  }

  /**
   * Returns what kind of short form a word is.
   *
   * @param word the word without its last full stop; at most {@link #LONGEST} characters
   * @param before the last character before the word, blanks aside; a blank at a sentence start
   */
  Kind kind(String word, char before) {
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
      return letter(word.charAt(0), before);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    Kind listed = own.get(lower);
    if (listed != null) {
      return listed;
    }
    listed = GENERAL.get(lower);
    if (listed != null && !isShouted(word)) {
      return listed == Kind.INNER ? title(word) : unlessWord(lower, listed, before);
    }
    if (word.length() == 1) {
      return letter(word.charAt(0), before);
    }
    if (german && (lower.endsWith("str") || lower.endsWith("pl")) && word.length() > 4) {
      return Kind.OPEN;
    }
    return isDotted(word) || isVowelless(word) ? Kind.OPEN : Kind.NONE;
  }

  /** Tells whether a number with a full stop after this word is an ordinal in German. */
  boolean isOrdinalAfter(String word) {
    return german && GERMAN_BEFORE_ORDINAL.contains(word.toLowerCase(Locale.ROOT));
  }

  /** An English title has a capital: "Rep. Abbot", but "the union rep". */
  private static Kind title(String word) {
    boolean small = word.length() > 2 && Character.isLowerCase(word.charAt(0));
    return small && word.indexOf('.') < 0 ? Kind.OPEN : Kind.INNER;
  }

  /** "in." and "min." are short forms behind a number only. */
  private static Kind unlessWord(String lower, Kind listed, char before) {
    boolean unit = lower.equals("in") || lower.equals("min") || lower.equals("mi");
    return unit && !Lines.isDigit(before) ? Kind.NONE : listed;
  }

  /** Words that a text in capitals ends sentences with. */
  private static boolean isShouted(String word) {
    return word.equals("NO") || word.equals("IN") || word.equals("SAT") || word.equals("SUN");
  }

  private Kind letter(char letter, char before) {
    if (!Character.isLetter(letter)) {
      return Kind.NONE;
    }
    if (letter == 'I') {
      return before == ' ' || before == '.' ? Kind.OPEN : Kind.NONE;
    }
    if (cyrillic && Character.isLowerCase(letter)) {
      boolean closes = letter == '\u0434' || letter == '\u043F' || Lines.isDigit(before);
      return closes ? Kind.NONE : Kind.OPEN;
    }
    return hasCase(letter) ? Kind.OPEN : Kind.NONE;
  }

  private static boolean hasCase(char letter) {
    return Character.isUpperCase(letter) || Character.isLowerCase(letter);
  }

  /** "U.S", "a.m": letters one by one with full stops between, or "Ph.D". */
  static boolean isDotted(String word) {
    int run = 0;
    boolean dotted = false;
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == '.') {
        dotted |= run > 0;
        run = 0;
      } else if (!Character.isLetter(word.charAt(i)) || ++run > 2) {
        return false;
      }
    }
    return dotted && run > 0;
  }

  /** "Sgt", "Blvd": a capital, then one to three small consonants. */
  private static boolean isVowelless(String word) {
    if (word.length() > 4 || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      boolean consonant = letter < 0x80 && "aeiouyAEIOUY".indexOf(letter) < 0;
      if (!consonant || (i > 0 && !Character.isLowerCase(letter))) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, Map<String, Kind>> byLanguage() {
    return Map.of(
        "fr",
        table(
            """
          m mm mgr pr me av apr j.-c env boul bd st ste
          """,
            """
          art p pp n° nº h vol chap éd fig t
          """,
            """
          cie soc s.a p.ex etc
          """),
        "de",
        table(
            """
          z d u z.b d.h u.a v.a o.ä bzw ca rd inkl exkl ggf evtl bspw vgl sog hl str nr fr hr
          frl dipl ing mag geb gest zzt s i.d.r d.j
          """,
            """
          abs art bd s nr kap aufl tel jh
          """,
            """
          usw mio mrd co e.v jun sen jr
          """),
        "es",
        table(
            """
          sr sra sres srta dr dra d dña ud uds lic ing arq gral cnel tte av avda p.ej ee pte ej
          """,
            """
          núm nº n.º pág págs art vol cap tel aprox
          """,
            """
          uu ee.uu s.a s.l cia cía etc
          """),
        "it",
        table(
            """
          sig sigg sig.ra sig.na dott dott.ssa avv on ing arch geom rag mons sen prof.ssa s cfr
          es v.le p.za
          """,
            """
          pag pagg art n num vol cap tel
          """,
            """
          ecc s.p.a s.r.l
          """),
        "pt",
        table(
            """
          sr sra srs sras srta dr dra d exmo exma eng arq prof profª profa gal cel av r p.ex ex
          """,
            """
          n.º nº núm pág págs art vol cap tel aprox séc
          """,
            """
          ltda cia s.a etc
          """),
        "ru",
        table(
            """
          ул гг г-н г-жа им т.е проф акад ген полк доц просп пл пер напр см ср тов обл р-н
          """,
            """
          стр рис гл ст тел ок
          """,
            """
          млн млрд тыс руб коп
          """),
        "pl",
        table(
            """
          prof dr hab inż mgr ul al pl os św śp np tj tzn tzw im gen płk kpt ks m.in red
          """,
            """
          godz nr str s art ok r w tel poz
          """,
            """
          tys mln mld itd itp
          """),
        "nl",
        table(
            """
          dhr mevr mw drs ir mr ds bijv d.w.z o.a m.n
          """,
            """
          nr blz art ca
          """,
            """
          enz b.v n.v
          """));
  }

  private static Map<String, Kind> table(String inner, String beforeNumber, String open) {
    Map<String, Kind> table = new HashMap<>();
    put(table, inner, Kind.INNER);
    put(table, beforeNumber, Kind.BEFORE_NUMBER);
    put(table, open, Kind.OPEN);
    return Map.copyOf(table);
  }

  private static void put(Map<String, Kind> table, String words, Kind kind) {
    for (String word : Words.list(words)) {
      table.put(word, kind);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.diverge;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The English words of which the phrases for offices are made, folded. */
final class OfficeWords {

  /** What is put for a word before offices are compared: one word or two. */
  static final Map<String, String> LONG =
      Map.ofEntries(
          Map.entry("pm", "prime minister"),
          Map.entry("premier", "prime minister"),
          Map.entry("sen", "senator"),
          Map.entry("gov", "governor"),
          Map.entry("rep", "representative"),
          Map.entry("gen", "general"),
          Map.entry("lt", "lieutenant"),
          Map.entry("col", "colonel"),
          Map.entry("sgt", "sergeant"),
          Map.entry("capt", "captain"),
          Map.entry("cmdr", "commander"),
          Map.entry("adm", "admiral"),
          Map.entry("prof", "professor"),
          Map.entry("atty", "attorney"),
          Map.entry("pres", "president"),
          Map.entry("cfo", "chief finance"),
          Map.entry("vp", "deputy president"),
          Map.entry("vice", "deputy"),
          Map.entry("economic", "economy"),
          Map.entry("transportation", "transport"),
          Map.entry("traffic", "transport"),
          Map.entry("treasury", "finance"),
          Map.entry("economics", "economy"),
          Map.entry("mp", "lawmaker"),
          Map.entry("congressman", "representative"),
          Map.entry("congresswoman", "representative"),
          Map.entry("chairman", "chair"),
          Map.entry("chairwoman", "chair"),
          Map.entry("chairperson", "chair"),
          Map.entry("spokesman", "speaker"),
          Map.entry("spokeswoman", "speaker"),
          Map.entry("spokesperson", "speaker"),
          Map.entry("defense", "defence"),
          Map.entry("financial", "finance"),
          Map.entry("retired", "former"),
          Map.entry("formerly", "former"),
          Map.entry("previously", "former"),
          Map.entry("ex", "former"),
          Map.entry("erstwhile", "former"),
          Map.entry("onetime", "former"),
          Map.entry("then", "former"),
          Map.entry("vet", "veterinary"),
          Map.entry("veterinarian", "veterinary"),
          Map.entry("vets", "veterinary"));

  /** Says nothing about the office. */
  static final Set<String> EMPTY =
      set(
          "mr mrs ms miss dr sir dame lord lady the a an of for and s his her its "
              + "their senior officer late hon rev madam lead whose our at outgoing "
              + "incoming very");

  /** Fits any office. */
  static final Set<String> GENERAL =
      set(
          "leader head chief official speaker director candidate member captain coach "
              + "star player actor actress singer author writer ceo boss king queen prince "
              + "princess judge justice officer former ex acting nominee professor doctor "
              + "analyst editor reporter lawyer attorney founder owner manager lawmaker "
              + "politician aide adviser advisor strategist consultant counsel");

  /** Makes an office another one. */
  static final Set<String> DEPUTIES = set("deputy vice assistant under");

  /** Names what somebody heads; never a country, a government or a party, whose heads have more. */
  static final Set<String> BODIES =
      set(
          "inspectorate bureau agency institute company bank union federation "
              + "association university college authority commission firm group foundation "
              + "hospital school club regulator watchdog corporation");

  /** What a minister may be in charge of, in capitals or not. */
  static final Set<String> PORTFOLIOS =
      set(
          "finance defence interior justice health education economy trade transport "
              + "energy environment agriculture labour labor culture foreign social affairs "
              + "treasury home housing science");

  /** Ranks that leave no room for heading a body or a field. */
  static final Set<String> RANKS =
      set("minister mayor governor senator chancellor ambassador prosecutor");

  /** What the phrase for an office is built around. */
  static final Set<String> HEADS =
      set(
          "minister president chairman chairwoman chairperson chair chief head mayor "
              + "director secretary governor premier chancellor commissioner ambassador "
              + "executive prosecutor treasurer inspector senator manager speaker master "
              + "commander general admiral dean rector sheriff bishop officer investigator "
              + "economist judge magistrate engineer veterinarian captain leader boss "
              + "superintendent spokesman spokeswoman spokesperson controller principal "
              + "colonel professor");

  /** Members of a parliament, who may hold most other offices too, or have risen to them. */
  static final Set<String> LEGISLATORS = set("senator representative lawmaker councillor");

  /** Words in "-ing" with which an office may begin. */
  static final Set<String> RUNNING = set("acting managing leading outgoing incoming ruling");

  /** Ranks of soldiers and policemen, who hold offices beside them. */
  static final Set<String> MILITARY =
      set(
          "general admiral marshal brigadier major colonel captain lieutenant commander sergeant "
              + "corporal inspector superintendent");

  /** With the name of a field, makes an office of it: "chief economist", "head of trading". */
  static final Set<String> LEADING = set("chief head director lead top principal");

  /** What somebody may be the head of, by the words for it. */
  static final Map<String, String> FIELDS =
      fields(
          "economics economist",
          "trading trader dealing dealer",
          "investigation investigations investigator investigating detective",
          "veterinary",
          "medicine medical physician surgeon",
          "science scientist scientific",
          "engineering engineer",
          "police constable superintendent",
          "sales marketing",
          "communications press",
          "security",
          "technology");

  private OfficeWords() {}

  private static Map<String, String> fields(String... fields) {
    Map<String, String> byWord = new HashMap<>();
    for (String field : fields) {
      set(field).forEach(word -> byWord.put(word, field));
    }
    return Map.copyOf(byWord);
  }

  private static Set<String> set(String words) {
    return Set.of(words.split(" "));
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis;

import java.util.Locale;

/** Classes of words that tell names from other capitalised words. */
enum WordClass {
  /** Given names. */
  GIVEN,
  /** Forms of address: "Mr". */
  HONORIFIC,
  /** Heads of offices: "minister". */
  OFFICE,
  /** What stands in front of an office's head: "prime". */
  MODIFIER,
  /** Heads of names of bodies: "bank". */
  ORGHEAD,
  /** Heads of names of places: "river". */
  PLACEHEAD,
  /** Small words inside personal names: "van". */
  LINKER,
  /** Words that begin sentences and are no names: "meanwhile". */
  OPENER,
  /** Weekdays, months and number words. */
  CALENDAR,
  /** Words of the calendar that are names of people too: "May". */
  CALENDARNAME,
  /** Family names that come first. */
  SURNAMEFIRST,
  /** What follows a family name: "Jr". */
  SUFFIX,
  /** Words that acronyms and comparisons of names pass over. */
  SKIPPED,
  /** Words that are never part of a name, whatever their case. */
  PRONOUN,
  /** Articles and possessives in front of an office. */
  ARTICLE,
  /** Bodies that every country has; the demonym in front is not part of their name. */
  NATIONALBODY,
  /** Prepositions that stand before places. */
  NEARBY;

  static WordClass named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}

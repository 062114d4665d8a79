// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

import java.util.Locale;

/** Classes of words that tell names from other capitalised words. */
enum WordClass {
  /** Given names. */
  GIVEN(1),
  /** Forms of address: "Mr". */
  HONORIFIC(1 << 1),
  /** Heads of offices: "minister". */
  OFFICE(1 << 2),
  /** What stands in front of an office's head: "prime". */
  MODIFIER(1 << 3),
  /** Heads of names of bodies: "bank". */
  ORGHEAD(1 << 4),
  /** Heads of names of places: "river". */
  PLACEHEAD(1 << 5),
  /** Small words inside personal names: "van". */
  LINKER(1 << 6),
  /** Words that begin sentences and are no names: "meanwhile". */
  OPENER(1 << 7),
  /** Weekdays, months and number words. */
  CALENDAR(1 << 8),
  /** Words of the calendar that are names of people too: "May". */
  CALENDARNAME(1 << 9),
  /** Family names that come first. */
  SURNAMEFIRST(1 << 10),
  /** What follows a family name: "Jr". */
  SUFFIX(1 << 11),
  /** Words that acronyms and comparisons of names pass over. */
  SKIPPED(1 << 12),
  /** Words that are never part of a name, whatever their case. */
  PRONOUN(1 << 13),
  /** Articles and possessives in front of an office. */
  ARTICLE(1 << 14),
  /** Bodies that every country has; the demonym in front is not part of their name. */
  NATIONALBODY(1 << 15),
  /** "Western", "Eastern": a capital makes them no names by themselves. */
  DIRECTION(1 << 16),
  /** Prepositions that stand before places. */
  NEARBY(1 << 17);

  final int bit;

  WordClass(int bit) {
    this.bit = bit;
  }

  static WordClass named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}

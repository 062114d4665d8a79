// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

/**
 * A thing that the gazetteer knows.
 *
 * @param key its canonical form
 * @param kind what it is
 * @param country key of the country that it belongs to; empty for none, and for a country
 * @param government whether the name also stands for that country's government: its capital, the
 *     house where it sits
 */
record GazetteerEntry(String key, NameMention.Kind kind, String country, boolean government) {

  /** Tells whether this is itself a country or the like. */
  boolean isCountry() {
    return country.isEmpty() && kind == NameMention.Kind.PLACE;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

/**
 * A name in the text.
 *
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param kind what kind of thing it names, as far as the form tells
 * @param key the name's canonical form: the same for all mentions of one thing in an article (the
 *     surname alone has the key of the full name), and, for what the shipped gazetteer knows, the
 *     same in all articles
 * @param office index of the first token of the office in front of it ("Prime Minister"); equals
 *     {@code firstToken} when there is none
 * @param laterOffice index of the first token of the office behind it ("…, the president of
 *     France,"); equals {@code endToken} when there is none
 * @param laterOfficeEnd index after the last token of the office behind it; equals {@code endToken}
 *     when there is none
 */
public record NameMention(
    int firstToken,
    int endToken,
    Kind kind,
    String key,
    int office,
    int laterOffice,
    int laterOfficeEnd) {

  /** What a name names. */
  public enum Kind {
    /** A person. */
    PERSON,
    /** A country, a city or another place; also the government that is meant by it. */
    PLACE,
    /** A body, a company, an outlet. */
    ORGANIZATION,
    /** Unknown from the form. */
    OTHER
  }

  /**
   * Takes a name without an office behind it.
   *
   * @param firstToken index of its first token
   * @param endToken index after its last token
   * @param kind what kind of thing it names
   * @param key the name's canonical form
   * @param office index of the first token of the office in front of it; {@code firstToken} if none
   */
  public NameMention(int firstToken, int endToken, Kind kind, String key, int office) {
    this(firstToken, endToken, kind, key, office, endToken, endToken);
  }

  /** Tells whether an office stands in front of the name. */
  public boolean hasOffice() {
    return office < firstToken;
  }

  /** Tells whether an office stands behind the name. */
  public boolean hasLaterOffice() {
    return laterOffice < laterOfficeEnd;
  }
}

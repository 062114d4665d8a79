// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.quote;

import dev.synoptic.analysis.name.NameMention;
import dev.synoptic.analysis.token.Tokens;
import java.util.Set;

/** Tells which names are those of agencies, papers and broadcasters. */
final class Outlets {

  /** Words in the names of outlets. */
  private static final Set<String> NAME_WORDS =
      Set.of(
          "news",
          "times",
          "post",
          "herald",
          "agency",
          "press",
          "radio",
          "tv",
          "television",
          "journal",
          "gazette",
          "newspaper",
          "magazine",
          "broadcaster",
          "daily",
          "outlet",
          "wire",
          "courier",
          "tribune",
          "chronicle",
          "telegraph",
          "observer",
          "mirror",
          "bulletin",
          "weekly",
          "newswire",
          "zeitung",
          "agencies",
          "advertiser",
          "sentinel",
          "examiner",
          "inquirer",
          "standard",
          "gazeta",
          "diario",
          "corriere");

  /** Nouns that stand beside the name of an outlet. */
  private static final Set<String> KINDS =
      Set.of(
          "newspaper",
          "magazine",
          "daily",
          "weekly",
          "agency",
          "broadcaster",
          "channel",
          "website",
          "outlet",
          "tabloid",
          "portal",
          "paper",
          "newswire",
          "station",
          "journal");

  /** Words of bodies that report figures about themselves. */
  private static final Set<String> BODIES =
      Set.of(
          "ministry",
          "police",
          "department",
          "office",
          "council",
          "university",
          "hospital",
          "bank",
          "inc",
          "corp",
          "company",
          "institute",
          "court",
          "army",
          "command",
          "service",
          "authority",
          "party",
          "federation",
          "union",
          "association",
          "government",
          "parliament",
          "committee");

  private static final Set<String> KNOWN =
      Set.of(
          "reuters",
          "associated press",
          "ap",
          "afp",
          "agence france presse",
          "dpa",
          "bloomberg",
          "bbc",
          "cnn",
          "tass",
          "interfax",
          "xinhua",
          "kyodo",
          "ansa",
          "efe",
          "upi",
          "pti",
          "ria",
          "ukrinform",
          "yonhap",
          "anadolu",
          "le monde",
          "le figaro",
          "liberation",
          "der spiegel",
          "spiegel",
          "die zeit",
          "die welt",
          "bild",
          "el pais",
          "el mundo",
          "la repubblica",
          "la stampa",
          "guardian",
          "economist",
          "politico",
          "axios",
          "wsj",
          "nyt",
          "ft",
          "washington post",
          "usa today",
          "al jazeera",
          "al arabiya",
          "nbc",
          "cbs",
          "abc",
          "npr",
          "fox news",
          "sky news",
          "itv",
          "euronews",
          "deutsche welle",
          "dw",
          "haaretz",
          "nikkei",
          "asahi shimbun",
          "globe and mail",
          "the hill");

  /** Articles that begin the names of papers. */
  static final Set<String> ARTICLES = Set.of("the", "le", "la", "der", "die", "das", "el", "il");

  private static final int LONGEST = 3;

  private final Words words;

  Outlets(Words words) {
    this.words = words;
  }

  /** Returns the end of the outlet's name that starts at a word; the word itself if none does. */
  int endAt(int word) {
    int known = knownEnd(word);
    int name = words.name(word);
    if (name < 0 || words.firstOfName(name) != word) {
      return known;
    }
    int end = words.endOfName(name);
    if (known >= end || isMedia(word, end) || isNamedAs(word, end)) {
      return Math.max(known, end);
    }
    return word;
  }

  /** Returns where an outlet's name starts: "Korean Central News Agency" with its nationality. */
  int startAt(int first, int end) {
    boolean joined =
        first > 0
            && words.name(first - 1) >= 0
            && words.endOfName(words.name(first - 1)) == first
            && words.sentence(first - 1) == words.sentence(first)
            && !words.gap(first, Words.BREAK | Words.MARK | Words.FULL_STOP)
            && !words.isPossessive(first - 1)
            && words.mention(words.name(first - 1)).kind() == NameMention.Kind.PLACE;
    return joined && contains(first, end, NAME_WORDS)
        ? words.firstOfName(words.name(first - 1))
        : first;
  }

  private int knownEnd(int word) {
    if (!words.is(word, Tokens.CAPITALIZED) && !isLowerCaseAgency(word)) {
      return word;
    }
    StringBuilder phrase = new StringBuilder();
    int found = word;
    int bound = Math.min(words.size(), word + LONGEST);
    for (int i = word; i < bound && (i == word || !words.gap(i, Words.BREAK)); i++) {
      phrase.append(i == word ? "" : " ").append(bare(i));
      if (KNOWN.contains(phrase.toString())) {
        found = i + 1;
      }
    }
    return found;
  }

  private boolean isLowerCaseAgency(int word) {
    return words.normal(word).equals("dpa");
  }

  private String bare(int word) {
    String normal = words.normal(word);
    return normal.endsWith("'s") ? normal.substring(0, normal.length() - 2) : normal;
  }

  private boolean isMedia(int first, int end) {
    return !isPerson(first) && contains(first, end, NAME_WORDS) && !contains(first, end, BODIES);
  }

  private boolean contains(int first, int end, Set<String> set) {
    for (int word = first; word < end; word++) {
      if (set.contains(bare(word))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether "the newspaper" stands before a name or "newspaper" after it. */
  private boolean isNamedAs(int first, int end) {
    if (isPerson(first)) {
      return false;
    }
    boolean before = first > 0 && KINDS.contains(words.normal(first - 1));
    boolean after = end < words.size() && KINDS.contains(words.normal(end));
    return (before && !words.gap(first, Words.BREAK)) || (after && !words.gap(end, Words.BREAK));
  }

  boolean isKind(int word) {
    return KINDS.contains(words.normal(word));
  }

  private boolean isPerson(int word) {
    NameMention mention = words.mention(words.name(word));
    return mention.kind() == NameMention.Kind.PERSON || mention.office() < mention.firstToken();
  }

  /** Tells whether a name could be an outlet's that no list knows. */
  boolean isPossible(int name) {
    int first = words.firstOfName(name);
    return !isPerson(first)
        && words.mention(name).kind() != NameMention.Kind.PLACE
        && !contains(first, words.endOfName(name), BODIES);
  }
}

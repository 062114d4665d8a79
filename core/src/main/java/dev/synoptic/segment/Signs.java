// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases that the lines around a report are known by, in lower case with plain apostrophes. They
 * are of the trade in general; none belongs to one outlet.
 */
final class Signs {

  /** How a phrase must stand at the start of a line to be a sign. */
  enum Place {
    /** Any words may follow. */
    START,
    /** A colon follows, or nothing. */
    LABEL,
    /** Names follow. */
    CREDIT
  }

  /** A phrase and how it must stand. */
  record Sign(String phrase, Place place) {}

  private static final String[] STARTS = {
    "read also",
    "also read",
    "read more about",
    "read more here",
    "read more on",
    "read more from",
    "read more at",
    "read more in",
    "read more stories",
    "read the full story",
    "see also:",
    "you may also like",
    "you might also like",
    "what to read next",
    "recommended for you",
    "more on this story",
    "more on this topic",
    "more stories",
    "follow us",
    "follow our",
    "follow @",
    "subscribe to",
    "subscribe now",
    "subscribe for",
    "subscribe today",
    "subscribe here",
    "sign up for",
    "sign up to",
    "sign up here",
    "sign up now",
    "join our",
    "join us on",
    "like us on",
    "find us on",
    "connect with us",
    "download our",
    "download the app",
    "get our",
    "get the latest",
    "click here",
    "tap here",
    "share this",
    "share on",
    "share via",
    "email this",
    "print this",
    "send us",
    "contact us",
    "contact our",
    "have a tip",
    "got a tip",
    "do you have a tip",
    "got a story",
    "support our journalism",
    "support our work",
    "support us",
    "donate now",
    "become a member",
    "become a subscriber",
    "become a supporter",
    "register now",
    "skip to",
    "scroll down to",
    "continue reading",
    "story continues",
    "article continues",
    "stay up to date with",
    "stay informed",
    "never miss a story",
    "don't miss a story",
    "copyright",
    "(c) 19",
    "(c) 20",
    "\u00A9",
    "all rights reserved",
    "we use cookies",
    "this site uses cookies",
    "this website uses cookies",
    "our site uses cookies",
    "by continuing to use this",
    "by continuing to browse",
    "accept cookies",
    "accept all cookies",
    "cookie settings",
    "manage cookies",
    "with files from",
    "with material from",
    "with agency",
    "with agencies",
    "photo by",
    "photos by",
    "photo courtesy",
    "image courtesy",
    "picture by",
    "photography by",
    "lesen sie auch",
    "lesen sie mehr",
    "folgen sie uns",
    "abonnieren sie",
    "lire aussi",
    "\u00E0 lire aussi",
    "lisez aussi",
    "suivez-nous",
    "abonnez-vous",
    "lea tambi\u00E9n",
    "lee tambi\u00E9n",
    "s\u00EDguenos",
    "s\u00EDganos",
    "suscr\u00EDbete",
    "suscr\u00EDbase",
    "leggi anche",
    "seguici",
    "iscriviti",
    "leia tamb\u00E9m",
    "leia mais",
    "siga-nos",
    "inscreva-se",
    "\u0447\u0438\u0442\u0430\u0439\u0442\u0435 \u0442\u0430\u043A\u0436\u0435",
    "\u0447\u0438\u0442\u0430\u0439\u0442\u0435 \u0435\u0449\u0451",
    "\u043F\u043E\u0434\u043F\u0438\u0441\u044B\u0432\u0430\u0439\u0442\u0435\u0441\u044C",
    "\u043F\u043E\u0434\u043F\u0438\u0448\u0438\u0442\u0435\u0441\u044C",
    "\u0447\u0438\u0442\u0430\u0439\u0442\u0435 \u0442\u0430\u043A\u043E\u0436",
    "czytaj tak\u017Ce",
    "czytaj te\u017C",
    "zobacz tak\u017Ce",
    "zobacz te\u017C",
    "lees ook",
    "volg ons"
  };

  private static final String[] LABELS = {
    "read more",
    "see also",
    "related",
    "related stories",
    "related articles",
    "related news",
    "related topics",
    "related coverage",
    "related content",
    "related links",
    "related reading",
    "recommended",
    "recommended reading",
    "more on this",
    "most read",
    "most popular",
    "top stories",
    "trending",
    "trending now",
    "up next",
    "in this story",
    "in this article",
    "further reading",
    "don't miss",
    "watch",
    "watch now",
    "watch also",
    "listen",
    "listen now",
    "photo",
    "photos",
    "photo credit",
    "image",
    "images",
    "image credit",
    "image source",
    "picture",
    "pictures",
    "picture credit",
    "credit",
    "credits",
    "video",
    "illustration",
    "graphic",
    "file photo",
    "cover photo",
    "source",
    "sources",
    "tags",
    "tagged",
    "topics",
    "keywords",
    "category",
    "categories",
    "filed under",
    "author",
    "authors",
    "about the author",
    "editor's note",
    "editors' note",
    "published",
    "updated",
    "last updated",
    "first published",
    "posted",
    "date",
    "advertisement",
    "advertising",
    "ad",
    "sponsored",
    "sponsored content",
    "promoted",
    "promoted content",
    "paid content",
    "partner content",
    "share",
    "share this",
    "print",
    "comments",
    "leave a comment",
    "view image",
    "viewimage",
    "view gallery",
    "view images",
    "enlarge image",
    "play video",
    "open image in gallery",
    "close",
    "menu",
    "newsletter",
    "newsletters",
    "follow",
    "subscribe",
    "sign up",
    "sign in",
    "log in",
    "contact",
    "ends",
    "anzeige",
    "werbung",
    "foto",
    "fotos",
    "bild",
    "quelle",
    "mehr zum thema",
    "publicit\u00E9",
    "cr\u00E9dit",
    "publicidad",
    "fuente",
    "foto de archivo",
    "pubblicit\u00E0",
    "fonte",
    "publicidade",
    "reklama",
    "zdj\u0119cie",
    "\u017Ar\u00F3d\u0142o",
    "\u0440\u0435\u043A\u043B\u0430\u043C\u0430",
    "\u0444\u043E\u0442\u043E",
    "\u0438\u0441\u0442\u043E\u0447\u043D\u0438\u043A",
    "\u0430\u0432\u0442\u043E\u0440",
    "\u043F\u043E \u0442\u0435\u043C\u0435"
  };

  private static final String[] CREDITS = {
    "by",
    "von",
    "par",
    "por",
    "di",
    "door",
    "reporting by",
    "additional reporting by",
    "editing by",
    "edited by",
    "writing by",
    "written by",
    "translated by",
    "translation by",
    "compiled by",
    "reported by",
    "with reporting by",
    "with additional reporting by",
    "story by",
    "words by",
    "text by",
    "image by",
    "video by",
    "graphic by",
    "illustration by",
    "text von"
  };

  /** Phrases that tell anywhere in a sentence without quotation marks. */
  private static final String[] ANYWHERE = {
    "all rights reserved",
    "our newsletter",
    "our daily newsletter",
    "our weekly newsletter",
    "our telegram channel",
    "our whatsapp channel",
    "our youtube channel",
    "our facebook page",
    "our cookie policy",
    "our privacy policy",
    "may not be reproduced",
    "may not be republished",
    "may not be redistributed",
    "without prior written permission",
    "contributed to this report",
    "contributed to this story",
    "contributed to this article",
    "contributed reporting",
    "contributed additional reporting"
  };

  private static final String[] SELF = {
    "this article", "this story", "this report", "this text", "this piece"
  };

  private static final String[] SELF_VERBS = {
    "was first",
    "was originally",
    "was published",
    "was translated",
    "was updated",
    "was amended",
    "was corrected",
    "was produced",
    "has been updated",
    "has been amended",
    "has been corrected",
    "has been translated",
    "first appeared",
    "originally appeared",
    "appeared first"
  };

  private static final String[] NETWORKS = {
    "facebook",
    "twitter",
    "instagram",
    "telegram",
    "whatsapp",
    "youtube",
    "linkedin",
    "tiktok",
    "threads",
    "bluesky",
    "mastodon",
    "social media",
    "google news",
    "viber"
  };

  private static final Map<String, List<Sign>> BY_FIRST_WORD = byFirstWord();

  private Signs() {}

  /** Returns the phrases that begin with a word. */
  static List<Sign> startingWith(String firstWord) {
    return BY_FIRST_WORD.getOrDefault(firstWord, List.of());
  }

  static boolean hasTellingPhrase(String line) {
    return containsAny(line, ANYWHERE);
  }

  static boolean hasNetwork(String line) {
    return containsAny(line, NETWORKS) || line.endsWith(" on x");
  }

  private static boolean containsAny(String line, String[] phrases) {
    for (String phrase : phrases) {
      if (line.contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the first run of characters that are no blanks and no colon. */
  static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) != ' ' && line.charAt(end) != ':') {
      end++;
    }
    return line.substring(0, end);
  }

  private static Map<String, List<Sign>> byFirstWord() {
    Map<String, List<Sign>> signs = new HashMap<>();
    put(signs, STARTS, Place.START);
    put(signs, LABELS, Place.LABEL);
    put(signs, CREDITS, Place.CREDIT);
    for (String self : SELF) {
      for (String verb : SELF_VERBS) {
        put(signs, new String[] {self + " " + verb}, Place.START);
      }
    }
    return Map.copyOf(signs);
  }

  private static void put(Map<String, List<Sign>> signs, String[] phrases, Place place) {
    for (String phrase : phrases) {
      signs
          .computeIfAbsent(firstWord(phrase), word -> new ArrayList<>())
          .add(new Sign(phrase, place));
    }
  }
}

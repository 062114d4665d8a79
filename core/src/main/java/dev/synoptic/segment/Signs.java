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

  private static final String[] STARTS =
      Words.phrases(
          """
          read also, also read, read more about, read more here, read more on, read more from,
          read more at, read more in, read more stories, read the full story, see also:, you may
          also like, you might also like, what to read next, recommended for you, more on this
          story, more on this topic, more stories, follow us, follow our, follow @, subscribe
          to, subscribe now, subscribe for, subscribe today, subscribe here, sign up for, sign
          up to, sign up here, sign up now, join our, join us on, like us on, find us on,
          connect with us, download our, download the app, get our, get the latest, click here,
          tap here, share this, share on, share via, email this, print this, send us, contact
          us, contact our, have a tip, got a tip, do you have a tip, got a story, support our
          journalism, support our work, support us, donate now, become a member, become a
          subscriber, become a supporter, register now, skip to, scroll down to, continue
          reading, story continues, article continues, stay up to date with, stay informed,
          never miss a story, don't miss a story, copyright, (c) 19, (c) 20, ©, all rights
          reserved, we use cookies, this site uses cookies, this website uses cookies, our site
          uses cookies, by continuing to use this, by continuing to browse, accept cookies,
          accept all cookies, cookie settings, manage cookies, with files from, with material
          from, with agency, with agencies, photo by, photos by, photo courtesy, image courtesy,
          picture by, photography by, lesen sie auch, lesen sie mehr, folgen sie uns, abonnieren
          sie, lire aussi, à lire aussi, lisez aussi, suivez-nous, abonnez-vous, lea también,
          lee también, síguenos, síganos, suscríbete, suscríbase, leggi anche, seguici,
          iscriviti, leia também, leia mais, siga-nos, inscreva-se, читайте также, читайте ещё,
          подписывайтесь, подпишитесь, читайте також, czytaj także, czytaj też, zobacz także,
          zobacz też, lees ook, volg ons, to read more, to read also, got a question, got a
          view, correction: an earlier, this column reflects, the views expressed, views
          expressed, the opinions expressed, opinions expressed, listen to this article, listen to
          this story, show comments, join the conversation, join the discussion, have your say,
          write to us, email us, tell us what you think, let us know what you think, with
          contributions from, first
          published by, first published on, reprinted with permission, republished with permission,
          published with permission, reproduced with permission, distributed by, keep reading,
          also in this issue, on the same subject, on the same topic, read next, read our, read in
          full, liked this article, like this article, enjoyed this article, enjoying
          this article, if you liked this, turn on notifications, allow notifications, get
          breaking news, find out more, learn more about our, watch the video, see the gallery, see
          all photos, image may be, picture for illustration, photo for illustration, file picture
          """);

  private static final String[] LABELS =
      Words.phrases(
          """
          read more, see also, related, related stories, related articles, related news, related
          topics, related coverage, related content, related links, related reading,
          recommended, recommended reading, more on this, most read, most popular, top stories,
          trending, trending now, up next, in this story, in this article, further reading,
          don't miss, watch, watch now, watch also, listen, listen now, photo, photos, photo
          credit, image, images, image credit, image source, picture, pictures, picture credit,
          credit, credits, video, illustration, graphic, file photo, cover photo, source,
          sources, tags, tagged, topics, keywords, category, categories, filed under, author,
          authors, about the author, editor's note, editors' note, published, updated, last
          updated, first published, posted, date, advertisement, advertising, ad, sponsored,
          sponsored content, promoted, promoted content, paid content, partner content, share,
          share this, print, comments, leave a comment, view image, viewimage, view gallery,
          view images, enlarge image, play video, open image in gallery, close, menu,
          newsletter, newsletters, follow, subscribe, sign up, sign in, log in, contact, ends,
          anzeige, werbung, foto, fotos, bild, quelle, mehr zum thema, publicité, crédit,
          publicidad, fuente, foto de archivo, pubblicità, fonte, publicidade, reklama, zdjęcie,
          źródło, реклама, фото, источник, автор, по теме, photograph, photographs, caption, gallery, in pictures, map,
          archive photo, archive, stock photo, infographic, podcast, next, previous, elsewhere, more,
          in other news, also on this site, on the theme, on the topic, on this theme, also
          interesting, translation, translator, correspondent, byline, dateline, email, e-mail,
          website, phone, tel, text size, font size, copy link, back to top, top of page
          """);

  private static final String[] CREDITS =
      Words.phrases(
          """
          by, von, par, por, di, door, reporting by, additional reporting by, editing by, edited
          by, writing by, written by, translated by, translation by, compiled by, reported by,
          with reporting by, with additional reporting by, story by, words by, text by, image
          by, video by, graphic by, illustration by, text von
          """);

  /** Phrases that tell anywhere in a sentence without quotation marks. */
  private static final String[] ANYWHERE =
      Words.phrases(
          """
          all rights reserved, our newsletter, our daily newsletter, our weekly newsletter, our
          telegram channel, our whatsapp channel, our youtube channel, our facebook page, our
          cookie policy, our privacy policy, may not be reproduced, may not be republished, may
          not be redistributed, without prior written permission, contributed to this report,
          contributed to this story, contributed to this article, contributed reporting,
          contributed additional reporting, earlier version of this article, earlier version of
          this story, earlier version of this report
          """);

  /** One of these stands in each phrase that tells anywhere; spares most sentences the rest. */
  private static final String[] ANCHORS =
      Words.phrases(
          """
          ights reserved, our , ay not be, without prior, contributed, earlier version
          """);

  private static final String[] SELF =
      Words.phrases(
          """
          this article, this story, this report, this text, this piece
          """);

  private static final String[] SELF_VERBS =
      Words.phrases(
          """
          was first, was originally, was published, was translated, was updated, was amended,
          was corrected, was produced, has been updated, has been amended, has been corrected,
          has been translated, first appeared, originally appeared, appeared first
          """);

  private static final String[] NETWORKS =
      Words.phrases(
          """
          facebook, twitter, instagram, telegram, whatsapp, youtube, linkedin, tiktok, threads,
          bluesky, mastodon, social media, google news, viber
          """);

  private static final Map<String, List<Sign>> BY_FIRST_WORD = byFirstWord();

  private Signs() {}

  /** Returns the phrases that begin with a word. */
  static List<Sign> startingWith(String firstWord) {
    return BY_FIRST_WORD.getOrDefault(firstWord, List.of());
  }

  static boolean hasTellingPhrase(Line line) {
    return containsAny(line.text(), ANCHORS) && containsAny(line.folded(), ANYWHERE);
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
          .computeIfAbsent(Line.firstWord(phrase), word -> new ArrayList<>())
          .add(new Sign(phrase, place));
    }
  }
}

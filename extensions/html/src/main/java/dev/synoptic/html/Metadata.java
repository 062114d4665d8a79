// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.html;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article.
 *
 * @param title the title, one line
 * @param outlet who published it
 * @param language a BCP 47 tag
 * @param time when it was published
 */
record Metadata(
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> language,
    Optional<Time> time) {

  private static final List<String> TIME_PROPERTIES =
      List.of(
          "article:published_time",
          "og:published_time",
          "datePublished",
          "date",
          "dc.date",
          "dc.date.issued",
          "dcterms.created",
          "dcterms.date",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate");

  /** Asks a page. */
  static Metadata of(Document page) {
    LinkedData linked = LinkedData.of(page);
    return new Metadata(
        title(page, linked), outlet(page, linked), language(page, linked), time(page, linked));
  }

  private static Optional<String> title(Document page, LinkedData linked) {
    return first(
        linked::headline,
        () -> line(page.selectFirst("[itemtype*=Article] [itemprop=headline]")),
        () -> meta(page, "og:title"),
        () -> meta(page, "twitter:title"),
        () -> line(page.selectFirst("article h1, main h1, h1")),
        () -> text(page.title()));
  }

  private static Optional<String> outlet(Document page, LinkedData linked) {
    return first(
        linked::publisher,
        () -> line(page.selectFirst("[itemprop=publisher] [itemprop=name]")),
        () -> meta(page, "og:site_name"),
        () -> meta(page, "application-name"),
        () -> meta(page, "dc.publisher"));
  }

  private static Optional<String> language(Document page, LinkedData linked) {
    Element root = page.selectFirst("html");
    return Stream.of(
            root == null ? Optional.<String>empty() : text(root.attr("lang")),
            linked.language(),
            meta(page, "og:locale"),
            meta(page, "content-language"))
        .flatMap(Optional::stream)
        .flatMap(tag -> languageTag(tag).stream())
        .findFirst();
  }

  /** A well-formed tag; Open Graph writes {@code en_GB}. */
  private static Optional<String> languageTag(String given) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(given.strip().replace('_', '-')).build();
      return locale.getLanguage().isEmpty()
          ? Optional.empty()
          : Optional.of(locale.toLanguageTag());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  private static Optional<Time> time(Document page, LinkedData linked) {
    Stream<String> marked =
        page.select("[itemprop=datePublished]").stream()
            .flatMap(element -> Stream.of(element.attr("datetime"), element.attr("content")));
    Stream<String> named = TIME_PROPERTIES.stream().flatMap(name -> meta(page, name).stream());
    Stream<String> shown =
        page.select("article time[datetime], main time[datetime], time[pubdate]").stream()
            .map(element -> element.attr("datetime"));
    return Stream.of(linked.published().stream(), marked, named, shown)
        .flatMap(times -> times)
        .flatMap(text -> Time.of(text).stream())
        .findFirst();
  }

  private static Optional<String> meta(Document page, String name) {
    for (Element element : page.select("meta[content]")) {
      boolean named =
          name.equalsIgnoreCase(element.attr("property"))
              || name.equalsIgnoreCase(element.attr("name"))
              || name.equalsIgnoreCase(element.attr("http-equiv"))
              || name.equalsIgnoreCase(element.attr("itemprop"));
      Optional<String> content = named ? text(element.attr("content")) : Optional.empty();
      if (content.isPresent()) {
        return content;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> line(@Nullable Element element) {
    if (element == null) {
      return Optional.empty();
    }
    return text(element.hasAttr("content") ? element.attr("content") : element.text());
  }

  /** A text with its white space made one blank each, or nothing if it is blank. */
  static Optional<String> text(String given) {
    String line = Blocks.oneLine(given);
    return line.isEmpty() ? Optional.empty() : Optional.of(line);
  }

  @SafeVarargs
  private static Optional<String> first(Supplier<Optional<String>>... sources) {
    for (Supplier<Optional<String>> source : sources) {
      Optional<String> found = source.get();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}

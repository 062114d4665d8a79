// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Account;
import dev.synoptic.model.Article;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Role;
import dev.synoptic.model.Span;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Writes one synopsis as one TEI document. */
final class TeiDocument {

  private static final int LATEST_YEAR = 9999;
  private static final int GREATEST_OFFSET = 14 * 3600;

  private final Synopsis synopsis;
  private final Articles articles;
  private final Collation collation;
  private final List<List<Conflict>> conflicts = new ArrayList<>();
  private final XmlOutput xml;

  /**
   * A wording, with what else tells readings apart.
   *
   * @param role the role of its sentences
   * @param before what comes before the statement
   * @param told the statement
   * @param after what comes after it
   */
  private record Reading(Role role, String before, String told, String after) {}

  /**
   * A divergence with the articles that it stands between.
   *
   * @param link the link that has it
   * @param divergence the divergence
   */
  private record Conflict(Link link, Divergence divergence) {}

  TeiDocument(Synopsis synopsis, XmlOutput xml) {
    this.synopsis = synopsis;
    this.xml = xml;
    articles = new Articles(synopsis);
    collation = new Collation(synopsis, articles);
    collectConflicts();
  }

  private void collectConflicts() {
    List<List<Collation.Row>> bySentence = new ArrayList<>();
    synopsis.accounts().forEach(account -> bySentence.add(new ArrayList<>()));
    for (Collation.Row row : collation.rows()) {
      conflicts.add(new ArrayList<>());
      for (Unit unit : row.units()) {
        List<Collation.Row> own = bySentence.get(unit.article());
        while (own.size() < unit.firstSentence()) {
          own.add(own.get(own.size() - 1));
        }
        own.add(row);
      }
    }
    for (Link link : synopsis.conflicts()) {
      List<Collation.Row> own = bySentence.get(articles.place(link.left().article()));
      int row = own.get(Math.min(link.left().firstSentence(), own.size() - 1)).place();
      for (Divergence divergence : link.divergences()) {
        conflicts.get(row).add(new Conflict(link, divergence));
      }
    }
  }

  void write() throws IOException {
    xml.open("TEI", "xmlns", "http://www.tei-c.org/ns/1.0");
    writeHeader();
    xml.open("text");
    xml.open("body");
    if (collation.rows().isEmpty()) {
      xml.empty("ab");
    }
    for (Collation.Row row : collation.rows()) {
      writeRow(row);
    }
    xml.close();
    xml.close();
    xml.close();
  }

  private void writeHeader() throws IOException {
    xml.open("teiHeader");
    xml.open("fileDesc");
    xml.open("titleStmt");
    xml.leaf("title", "Synopsis of " + articles.size() + " articles");
    xml.close();
    xml.open("publicationStmt");
    xml.leaf("p", "Made by Synoptic; not published. The rights in the articles are unchanged.");
    xml.close();
    xml.open("sourceDesc");
    writeWitnesses();
    xml.close();
    xml.close();
    xml.open("encodingDesc");
    xml.empty("variantEncoding", "method", "parallel-segmentation", "location", "internal");
    xml.close();
    xml.close();
  }

  private void writeWitnesses() throws IOException {
    if (synopsis.accounts().isEmpty()) {
      xml.leaf("p", "No articles.");
      return;
    }
    xml.open("listWit");
    for (Account account : synopsis.accounts()) {
      Article article = account.article();
      xml.open("witness", "xml:id", "w" + (articles.place(article.id()) + 1));
      xml.open("bibl");
      xml.leaf("idno", article.id());
      if (article.outlet().isPresent()) {
        xml.leaf("publisher", article.outlet().get());
      }
      if (article.title().isPresent()) {
        xml.leaf("title", article.title().get());
      }
      if (article.published().isPresent()) {
        writeDate(article.published().get());
      }
      xml.close();
      xml.close();
    }
    xml.close();
  }

  /** Writes a time; as data only where XML Schema's dateTime can hold it. */
  private void writeDate(OffsetDateTime time) throws IOException {
    String words = InWords.time(time);
    int offset = time.getOffset().getTotalSeconds();
    boolean legal =
        time.getYear() >= 1
            && time.getYear() <= LATEST_YEAR
            && offset % 60 == 0
            && Math.abs(offset) <= GREATEST_OFFSET;
    if (legal) {
      xml.leaf("date", words, "when", words);
    } else {
      xml.leaf("date", words);
    }
  }

  private void writeRow(Collation.Row row) throws IOException {
    xml.open("ab");
    xml.open("app", attributes(row));
    for (Map.Entry<Reading, List<Integer>> reading : readings(row).entrySet()) {
      writeReading(reading.getKey(), reading.getValue());
    }
    List<Integer> silent = silent(row);
    if (!silent.isEmpty()) {
      xml.empty("rdg", "wit", witnesses(silent));
    }
    for (Conflict conflict : conflicts.get(row.place())) {
      writeNote(conflict);
    }
    xml.close();
    xml.close();
  }

  private String[] attributes(Collation.Row row) {
    List<String> attributes = new ArrayList<>(List.of("xml:id", name(row)));
    if (row.statement() != Unit.NO_STATEMENT) {
      attributes.addAll(List.of("n", "S" + row.statement()));
      String others =
          collation.rows(row.statement()).stream()
              .filter(other -> other != row)
              .map(other -> "#" + name(other))
              .collect(Collectors.joining(" "));
      if (!others.isEmpty()) {
        attributes.addAll(List.of("corresp", others));
      }
    }
    return attributes.toArray(String[]::new);
  }

  private static String name(Collation.Row row) {
    return "r" + (row.place() + 1);
  }

  private Map<Reading, List<Integer>> readings(Collation.Row row) {
    Map<Reading, List<Integer>> readings = new LinkedHashMap<>();
    for (Unit unit : row.units()) {
      String text = synopsis.accounts().get(unit.article()).article().text();
      Reading reading =
          new Reading(
              unit.role(),
              text.substring(unit.span().start(), unit.told().start()),
              unit.told().in(text),
              text.substring(unit.told().end(), unit.span().end()));
      readings.computeIfAbsent(reading, key -> new ArrayList<>()).add(unit.article());
    }
    return readings;
  }

  private void writeReading(Reading reading, List<Integer> having) throws IOException {
    String role = reading.role().name().toLowerCase(Locale.ROOT);
    if (reading.role() == Role.BODY) {
      xml.startLine("rdg", "wit", witnesses(having));
    } else {
      xml.startLine("rdg", "wit", witnesses(having), "type", role);
    }
    if (reading.before().isEmpty() && reading.after().isEmpty()) {
      xml.text(reading.told());
    } else {
      xml.text(reading.before());
      xml.start("seg", "type", "statement");
      xml.text(reading.told());
      xml.end("seg");
      xml.text(reading.after());
    }
    xml.endLine("rdg");
  }

  private List<Integer> silent(Collation.Row row) {
    boolean[] having = new boolean[articles.size()];
    row.units().forEach(unit -> having[unit.article()] = true);
    List<Integer> silent = new ArrayList<>();
    for (int i = 0; i < having.length; i++) {
      if (!having[i]) {
        silent.add(i);
      }
    }
    return silent;
  }

  private static String witnesses(List<Integer> places) {
    IntFunction<String> name = place -> "#w" + (place + 1);
    return places.stream().map(name::apply).collect(Collectors.joining(" "));
  }

  private void writeNote(Conflict conflict) throws IOException {
    String left = conflict.link().left().article();
    String right = conflict.link().right().article();
    Divergence divergence = conflict.divergence();
    String text =
        InWords.type(divergence.type())
            + ": "
            + side(left, divergence.left())
            + " / "
            + side(right, divergence.right());
    xml.leaf(
        "note",
        text,
        "type",
        "divergence",
        "subtype",
        divergence.type().name().toLowerCase(Locale.ROOT),
        "target",
        witnesses(List.of(articles.place(left), articles.place(right))));
  }

  private String side(String article, Span span) {
    String words = articles.text(article, span).strip();
    return (words.isEmpty() ? "(nothing)" : "“" + words + "”") + " (" + article + ")";
  }
}

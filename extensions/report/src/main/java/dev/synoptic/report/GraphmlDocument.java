// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Account;
import dev.synoptic.model.Article;
import dev.synoptic.model.Derivation;
import dev.synoptic.model.Link;
import dev.synoptic.model.Overlap;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Statement;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes one synopsis as one GraphML document. */
final class GraphmlDocument {

  /**
   * A kind of data of nodes or edges.
   *
   * @param name what programs show as its name
   * @param type how GraphML names the type
   */
  private record Key(String name, String type) {}

  private static final List<Key> NODE_KEYS =
      List.of(
          new Key("kind", "string"),
          new Key("label", "string"),
          new Key("text", "string"),
          new Key("outlet", "string"),
          new Key("title", "string"),
          new Key("language", "string"),
          new Key("published", "string"),
          new Key("articles", "int"),
          new Key("independentOrigins", "int"),
          new Key("conflicts", "int"));

  private static final List<Key> EDGE_KEYS =
      List.of(
          new Key("kind", "string"),
          new Key("label", "string"),
          new Key("weight", "double"),
          new Key("coverage", "string"),
          new Key("wording", "string"),
          new Key("divergences", "int"),
          new Key("start", "int"),
          new Key("end", "int"),
          new Key("text", "string"),
          new Key("reasons", "string"));

  private static final int LONGEST_LABEL = 60;

  private final Synopsis synopsis;
  private final Articles articles;
  private final XmlOutput xml;

  /** The nodes of outside sources by their names. */
  private final Map<String, String> sources = new LinkedHashMap<>();

  GraphmlDocument(Synopsis synopsis, XmlOutput xml) {
    this.synopsis = synopsis;
    this.xml = xml;
    articles = new Articles(synopsis);
    for (Derivation derivation : synopsis.derivations()) {
      if (!derivation.internal()) {
        sources.putIfAbsent(derivation.source(), "x" + sources.size());
      }
    }
  }

  void write() throws IOException {
    xml.open(
        "graphml",
        "xmlns",
        "http://graphml.graphdrawing.org/xmlns",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        "http://graphml.graphdrawing.org/xmlns"
            + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
    writeKeys("node", NODE_KEYS);
    writeKeys("edge", EDGE_KEYS);
    xml.open("graph", "id", "synopsis", "edgedefault", "directed");
    writeNodes();
    writeReports();
    for (int i = 0; i < synopsis.links().size(); i++) {
      writeLink("L" + i, synopsis.links().get(i));
    }
    for (Overlap overlap : synopsis.overlaps()) {
      writeOverlap(overlap);
    }
    for (Derivation derivation : synopsis.derivations()) {
      writeDerivation(derivation);
    }
    xml.close();
    xml.close();
  }

  private void writeKeys(String owner, List<Key> keys) throws IOException {
    for (Key key : keys) {
      String id = owner + "-" + key.name();
      xml.empty("key", "id", id, "for", owner, "attr.name", key.name(), "attr.type", key.type());
    }
  }

  private void writeNodes() throws IOException {
    for (Account account : synopsis.accounts()) {
      writeArticle(account.article());
    }
    for (int i = 0; i < synopsis.statements().size(); i++) {
      writeStatement("S" + i, synopsis.statements().get(i));
    }
    for (Map.Entry<String, String> source : sources.entrySet()) {
      xml.open("node", "id", source.getValue());
      node("kind", "source");
      node("label", source.getKey());
      xml.close();
    }
  }

  private void writeArticle(Article article) throws IOException {
    xml.open("node", "id", name(article.id()));
    node("kind", "article");
    node("label", article.id());
    node("outlet", article.outlet());
    node("title", article.title());
    node("language", article.language());
    node("published", article.published().map(InWords::time));
    xml.close();
  }

  private String name(String article) {
    return "a" + articles.place(article);
  }

  private void writeStatement(String name, Statement statement) throws IOException {
    xml.open("node", "id", name);
    node("kind", "statement");
    String text = articles.text(statement.representative());
    node("label", label(text));
    node("text", text);
    node("articles", Integer.toString(statement.articles().size()));
    node("independentOrigins", Integer.toString(statement.independentOrigins()));
    node("conflicts", Integer.toString(statement.conflicts().size()));
    xml.close();
  }

  /** Returns the beginning of a text, short enough to stand beside a node. */
  private static String label(String text) {
    if (text.length() <= LONGEST_LABEL) {
      return text;
    }
    int blank = text.lastIndexOf(' ', LONGEST_LABEL);
    int cut = blank > 0 ? blank : LONGEST_LABEL;
    boolean amid = Character.isHighSurrogate(text.charAt(cut - 1));
    return text.substring(0, amid ? cut - 1 : cut) + " …";
  }

  private void writeReports() throws IOException {
    for (int i = 0; i < synopsis.statements().size(); i++) {
      for (Passage member : synopsis.statements().get(i).members()) {
        xml.open("edge", "source", name(member.article()), "target", "S" + i);
        edge("kind", "reports");
        edge("start", Integer.toString(member.span().start()));
        edge("end", Integer.toString(member.span().end()));
        edge("text", articles.text(member));
        xml.close();
      }
    }
  }

  private void writeLink(String id, Link link) throws IOException {
    String left = name(link.left().article());
    String right = name(link.right().article());
    xml.open("edge", "id", id, "directed", "false", "source", left, "target", right);
    edge("kind", "link");
    edge("label", id);
    edge("weight", InWords.number(link.score()));
    edge("coverage", link.coverage().name());
    edge("wording", link.wording().name());
    edge("divergences", Integer.toString(link.divergences().size()));
    xml.close();
  }

  private void writeOverlap(Overlap overlap) throws IOException {
    if (overlap.containment() == 0) {
      return;
    }
    xml.open("edge", "source", name(overlap.article()), "target", name(overlap.other()));
    edge("kind", "overlap");
    edge("label", InWords.percent(overlap.containment()));
    edge("weight", InWords.number(overlap.containment()));
    xml.close();
  }

  private void writeDerivation(Derivation derivation) throws IOException {
    String source =
        derivation.internal()
            ? name(derivation.source())
            : sources.getOrDefault(derivation.source(), "");
    String directed = Boolean.toString(derivation.directed());
    String article = name(derivation.article());
    xml.open("edge", "directed", directed, "source", article, "target", source);
    edge("kind", "derivation");
    edge("label", derivation.kind().name());
    edge("reasons", InWords.reasons(derivation));
    xml.close();
  }

  private void node(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      node(key, value.get());
    }
  }

  private void node(String key, String value) throws IOException {
    xml.leaf("data", value, "key", "node-" + key);
  }

  private void edge(String key, String value) throws IOException {
    xml.leaf("data", value, "key", "edge-" + key);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.validate.rng.SAXSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import dev.synoptic.model.Account;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Span;
import dev.synoptic.model.Statement;
import dev.synoptic.model.Synopsis;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The apparatus is valid, and every article can be read from it. */
class TeiWriterTest {

  static List<Synopsis> synopses() {
    return Written.synopses();
  }

  private static String complaints(String document) throws Exception {
    String grammar = SynopsisFixture.resource("tei-apparatus.rnc");
    InputSource schema = new InputSource(new StringReader(grammar));
    return complaints(document, schema, CompactSchemaReader.getInstance());
  }

  private static String complaints(String document, InputSource schema, SchemaReader reader)
      throws Exception {
    StringWriter complaints = new StringWriter();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(complaints));
    RngProperty.CHECK_ID_IDREF.add(properties);
    ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), reader);
    assertThat(driver.loadSchema(schema)).isTrue();
    boolean valid = driver.validate(new InputSource(new StringReader(document)));
    return valid ? "" : complaints.toString();
  }

  private static Document parsed(String document) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(document)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagNameNS("http://www.tei-c.org/ns/1.0", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @ParameterizedTest
  @MethodSource("synopses")
  void obeysTheGrammar(Synopsis synopsis) throws Exception {
    assertThat(complaints(Written.by(new TeiWriter(), synopsis))).isEmpty();
  }

  /** The consortium's schema is in no repository of artifacts; a copy on disk can be named. */
  @ParameterizedTest
  @MethodSource("synopses")
  @EnabledIfSystemProperty(named = "synoptic.tei.schema", matches = ".+")
  void obeysTheSchemaOfTheStandard(Synopsis synopsis) throws Exception {
    Path schema = Path.of(System.getProperty("synoptic.tei.schema"));
    InputSource all = new InputSource(schema.toUri().toString());
    String document = Written.by(new TeiWriter(), synopsis);
    assertThat(complaints(document, all, SAXSchemaReader.getInstance())).isEmpty();
  }

  @Test
  void grammarRefusesWhatIsNoApparatus() throws Exception {
    String document = Written.by(new TeiWriter(), SynopsisFixture.barrier());
    assertThat(complaints(document.replace("<rdg wit=\"#w1\"", "<rdg wit=\"w1\""))).isNotEmpty();
    assertThat(complaints(document.replace("xml:id=\"r2\"", "xml:id=\"r1\""))).isNotEmpty();
    assertThat(complaints(document.replace("parallel-segmentation", "guess"))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("synopses")
  void everyWitnessReadsAsItsArticle(Synopsis synopsis) throws Exception {
    Document document = parsed(Written.by(new TeiWriter(), synopsis));
    for (int i = 0; i < synopsis.accounts().size(); i++) {
      StringBuilder read = new StringBuilder();
      for (Element reading : elements(document, "rdg")) {
        if (List.of(reading.getAttribute("wit").split(" ")).contains("#w" + (i + 1))) {
          read.append(reading.getTextContent());
        }
      }
      assertThat(withoutBlanks(read.toString())).isEqualTo(withoutBlanks(sentences(synopsis, i)));
    }
  }

  private static String sentences(Synopsis synopsis, int article) {
    Account account = synopsis.accounts().get(article);
    StringBuilder text = new StringBuilder();
    account.sentences().forEach(each -> text.append(each.span().in(account.article().text())));
    return LegalText.of(text.toString());
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("\\s", "");
  }

  @ParameterizedTest
  @MethodSource("synopses")
  void everyWitnessHasOneReadingAtEachPlace(Synopsis synopsis) throws Exception {
    Document document = parsed(Written.by(new TeiWriter(), synopsis));
    for (Element app : elements(document, "app")) {
      List<String> witnesses = new ArrayList<>();
      NodeList readings = app.getElementsByTagNameNS("*", "rdg");
      for (int i = 0; i < readings.getLength(); i++) {
        String wit = ((Element) readings.item(i)).getAttribute("wit");
        witnesses.addAll(List.of(wit.split(" ")));
      }
      assertThat(witnesses).doesNotHaveDuplicates().hasSameSizeAs(synopsis.accounts());
    }
  }

  @ParameterizedTest
  @MethodSource("synopses")
  void everyPointerLeadsSomewhere(Synopsis synopsis) throws Exception {
    Document document = parsed(Written.by(new TeiWriter(), synopsis));
    Set<String> names = new HashSet<>();
    for (Element element : elements(document, "*")) {
      names.add("#" + element.getAttribute("xml:id"));
    }
    for (Element element : elements(document, "*")) {
      for (String attribute : List.of("wit", "corresp", "target")) {
        if (element.hasAttribute(attribute)) {
          assertThat(names).contains(element.getAttribute(attribute).split(" "));
        }
      }
    }
  }

  @Test
  void wordingsOfOneStatementStandTogetherAndTheSameOnesOnce() throws Exception {
    Synopsis synopsis =
        SynopsisFixture.of(
            "The flood gate jammed on Monday evening. Nobody knows why.",
            "Somebody sang. The flood gate jammed on Monday evening.",
            "The flood gate jammed there on Monday evening.");
    assertThat(Written.by(new TeiWriter(), synopsis))
        .contains(
            """
                    <app xml:id="r2" n="S0">
                      <rdg wit="#w1 #w2">The flood gate jammed on Monday evening.</rdg>
                      <rdg wit="#w3">The flood gate jammed there on Monday evening.</rdg>
                    </app>
            """);
  }

  @Test
  void whatStandsElsewhereIsPointedTo() throws Exception {
    String gate = "The flood gate jammed on Monday evening.";
    String mayor = "The mayor promised another barrier before winter.";
    Synopsis synopsis = SynopsisFixture.of(gate + " " + mayor, mayor + " " + gate);
    Document document = parsed(Written.by(new TeiWriter(), synopsis));
    assertThat(elements(document, "app"))
        .extracting(app -> app.getAttribute("n") + app.getAttribute("corresp"))
        .containsExactly("S1#r3", "S0", "S1#r1");
  }

  @Test
  void partOfASentenceIsSetOff() throws Exception {
    Synopsis whole = SynopsisFixture.of("Yes: the gate jammed, he said.", "The gate jammed.");
    Passage part = new Passage("a0", new Span(5, 20), 0, 1);
    Passage other = new Passage("a1", new Span(0, 15), 0, 1);
    Statement statement =
        new Statement(part, List.of(part, other), List.of("a0", "a1"), List.of(), List.of(), 1);
    String document = Written.by(new TeiWriter(), withStatement(whole, statement));
    assertThat(document)
        .contains(
            "<rdg wit=\"#w1\">Yes: <seg type=\"statement\">the gate jammed</seg>, he said.</rdg>")
        .contains("<rdg wit=\"#w2\"><seg type=\"statement\">The gate jammed</seg>.</rdg>");
    assertThat(complaints(document)).isEmpty();
  }

  private static Synopsis withStatement(Synopsis synopsis, Statement statement) {
    return new Synopsis(
        synopsis.profile(),
        synopsis.accounts(),
        synopsis.links(),
        synopsis.repetitions(),
        List.of(statement),
        synopsis.overlaps(),
        synopsis.quotations(),
        synopsis.derivations());
  }

  @Test
  void divergencesAreNotes() throws Exception {
    Document document = parsed(Written.by(new TeiWriter(), JsonWriterTest.everyValue()));
    assertThat(elements(document, "note"))
        .extracting(Element::getTextContent)
        .containsExactly("figure: “Ten” (a) / “Nobody” (b)", "time: “Ten” (a) / “Nobody” (b)");
  }
}

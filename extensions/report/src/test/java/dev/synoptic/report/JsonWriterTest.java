// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.synoptic.model.Account;
import dev.synoptic.model.AlignedWords;
import dev.synoptic.model.Article;
import dev.synoptic.model.Coverage;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Evidence;
import dev.synoptic.model.Link;
import dev.synoptic.model.Omission;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Profile;
import dev.synoptic.model.Role;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import dev.synoptic.model.Statement;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Value;
import dev.synoptic.model.Wording;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The form of the JSON document, and that nothing of a synopsis is lost in it. */
class JsonWriterTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonWriter.schema());

  private static final double AWKWARD = 0.1 + 0.2;

  static List<Synopsis> synopses() {
    return List.of(
        SynopsisFixture.barrier(),
        SynopsisFixture.of("One text.", "Another text."),
        SynopsisFixture.of("", "Something happened here today."),
        SynopsisFixture.of(HostileTexts.all()),
        everyValue());
  }

  @ParameterizedTest
  @MethodSource("synopses")
  void obeysItsSchema(Synopsis synopsis) {
    assertThat(SCHEMA.validate(write(JsonWriter.compact(), synopsis), InputFormat.JSON)).isEmpty();
    assertThat(SCHEMA.validate(write(JsonWriter.pretty(), synopsis), InputFormat.JSON)).isEmpty();
  }

  @Test
  void schemaRefusesWhatIsUnknownOrMissing() {
    String document = write(JsonWriter.compact(), everyValue());
    List<String> spoiled =
        List.of(
            document.replace("\"version\":\"1\"", "\"version\":\"2\""),
            document.replace("\"profile\":", "\"other\":0,\"profile\":"),
            document.replace("\"unit\":\"\",", ""),
            document.replace("\"coverage\":\"CONTAINS\"", "\"coverage\":\"ALIKE\""));
    assertThat(spoiled)
        .doesNotContain(document)
        .allSatisfy(text -> assertThat(SCHEMA.validate(text, InputFormat.JSON)).isNotEmpty());
  }

  @Test
  void writesTheSameFieldsInTheSameOrder() {
    assertThat(write(JsonWriter.compact(), everyValue()))
        .startsWith(
            """
            {"version":"1","profile":{"name":"lexicon","language":"en","calibrated":true},\
            "articles":[{"id":"a","outlet":null,"title":"Title","language":null,\
            "published":"2031-03-05T00:00:00Z","text":"Ten came. Bye","sentences":[\
            {"index":0,"span":[0,9],"role":"BODY"},{"index":1,"span":[10,13],"role":"BOILERPLATE"}],\
            "unique":[],"divergences":[]}""")
        .contains(
            """
            "links":[{"id":"L0","left":{"article":"a","span":[0,9],"sentences":[0,1]},\
            "right":{"article":"b","span":[0,11],"sentences":[0,1]},\
            "coverage":"CONTAINS","wording":"PARAPHRASE","score":0.5,\
            "equivalence":0.30000000000000004,"similarity":1.0,\
            "evidence":{"prior":-1.5,"contributions":[{"kind":"WORDS","logOdds":1.5}]},\
            "leftClauses":[[0,9]],"rightClauses":[[7,11]],\
            "words":[{"left":[4,8],"right":[7,11],"strength":0.25}],"edits":[],"divergences":[""")
        .endsWith("\"omissions\":[]}\n");
  }

  @Test
  void writesUnboundedQuantitiesAndUnknownDaysAsNull() {
    assertThat(write(JsonWriter.compact(), everyValue()))
        .contains(
            """
            "leftValue":{"kind":"QUANTITY","low":10.0,"high":null,"unit":"","approximate":true},\
            "rightValue":{"kind":"QUANTITY","low":null,"high":2.0E23,"unit":"EUR",\
            "approximate":false}""")
        .contains(
            """
            "leftValue":{"kind":"TIME","first":"2031-03-05","last":null,"expression":"today"},\
            "rightValue":{"kind":"TEXT","text":"never"}""");
  }

  @Test
  void namesTheLinkBehindAConflict() {
    JsonNode conflicts = read(everyValue()).get("statements").get(0).get("conflicts");
    assertThat(conflicts.get(0).get("link").asString()).isEqualTo("L0");
    assertThat(conflicts.get(1).get("link").isNull()).isTrue();
  }

  @Test
  void keepsEveryCodeUnitOfTheTexts() {
    Synopsis synopsis = SynopsisFixture.of(HostileTexts.all());
    JsonNode articles = read(synopsis).get("articles");
    for (int i = 0; i < articles.size(); i++) {
      assertThat(articles.get(i).get("text").asString())
          .isEqualTo(synopsis.accounts().get(i).article().text());
    }
  }

  @Test
  void numbersReadBackToTheSameDouble() {
    Synopsis synopsis = SynopsisFixture.barrier();
    JsonNode links = read(synopsis).get("links");
    assertThat(links).isNotEmpty();
    for (int i = 0; i < links.size(); i++) {
      assertThat(links.get(i).get("score").asDouble()).isEqualTo(synopsis.links().get(i).score());
    }
  }

  @Test
  void dependsOnNoLocaleAndNoPlatform() {
    String expected = write(JsonWriter.pretty(), SynopsisFixture.barrier());
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(write(JsonWriter.pretty(), SynopsisFixture.barrier()))
          .isEqualTo(expected)
          .doesNotContain("\r");
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void prettyAndCompactSayTheSame() {
    Synopsis synopsis = SynopsisFixture.barrier();
    assertThat(write(JsonWriter.pretty(), synopsis))
        .startsWith("{\n  \"version\" : \"1\",\n  \"profile\" : {\n    \"name\"");
    ObjectMapper mapper = new ObjectMapper();
    assertThat(mapper.readTree(write(JsonWriter.pretty(), synopsis))).isEqualTo(read(synopsis));
  }

  @Test
  void passesOnTheWritersOwnException() {
    IOException failure = new IOException("disk full");
    Writer full =
        new Writer() {
          @Override
          public void write(char[] buffer, int offset, int length) throws IOException {
            throw failure;
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> JsonWriter.compact().write(SynopsisFixture.barrier(), full))
        .isSameAs(failure);
  }

  /** Two tiny articles whose one link has every kind of value. */
  static Synopsis everyValue() {
    Article left =
        Article.builder("a")
            .text("Ten came. Bye")
            .title("Title")
            .published(LocalDate.of(2031, 3, 5))
            .build();
    Article right = Article.of("b", "Nobody came");
    Passage here = new Passage("a", new Span(0, 9), 0, 1);
    Passage there = new Passage("b", new Span(0, 11), 0, 1);
    Link link =
        new Link(
            here,
            there,
            Coverage.CONTAINS,
            Wording.PARAPHRASE,
            AWKWARD,
            1,
            new Evidence(-1.5, List.of(new Evidence.Contribution(Evidence.Kind.WORDS, 1.5))),
            List.of(here.span()),
            List.of(new Span(7, 11)),
            List.of(new AlignedWords(new Span(4, 8), new Span(7, 11), 0.25)),
            List.of(),
            List.of(figures(), days()));
    Link unlisted = unlisted(link, new Passage("b", new Span(0, 6), 0, 1));
    Statement statement =
        new Statement(
            here,
            List.of(here, there),
            List.of("a", "b"),
            List.of(),
            List.of(link.mirror(), unlisted),
            2);
    return new Synopsis(
        new Profile("lexicon", "en", true),
        List.of(
            new Account(
                left,
                List.of(
                    new Sentence(new Span(0, 9), 0, Role.BODY),
                    new Sentence(new Span(10, 13), 1, Role.BOILERPLATE)),
                List.of()),
            new Account(right, List.of(new Sentence(new Span(0, 11), 0, Role.BODY)), List.of())),
        List.of(link),
        List.of(),
        List.of(statement),
        List.of(),
        List.of(),
        List.of());
  }

  private static Divergence figures() {
    return new Divergence(
        Divergence.Type.QUANTITY,
        new Span(0, 3),
        new Span(0, 6),
        new Value.Quantity(10, Double.POSITIVE_INFINITY, "", true),
        new Value.Quantity(Double.NEGATIVE_INFINITY, 2e23, "EUR", false),
        0.5);
  }

  private static Divergence days() {
    return new Divergence(
        Divergence.Type.TIME,
        new Span(0, 3),
        new Span(0, 6),
        new Value.Time(Optional.of(LocalDate.of(2031, 3, 5)), Optional.empty(), "today"),
        new Value.Text("never"),
        1);
  }

  private static Link unlisted(Link link, Passage right) {
    return new Link(
        link.left(),
        right,
        link.coverage(),
        link.wording(),
        0,
        0,
        link.evidence(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        link.divergences());
  }

  @Test
  void omissionsAreWrittenAndObeyTheSchema() {
    Synopsis whole = SynopsisFixture.barrier();
    String id = whole.accounts().get(0).article().id();
    Synopsis partial =
        new Synopsis(
            whole.profile(),
            whole.accounts(),
            whole.links(),
            whole.repetitions(),
            whole.statements(),
            whole.overlaps(),
            whole.quotations(),
            whole.derivations(),
            List.of(
                new Omission(id, id, Omission.Reason.PAIRS, 3, OptionalLong.of(7)),
                new Omission(id, id, Omission.Reason.TIME, 0, OptionalLong.empty())));
    String json = write(JsonWriter.compact(), partial);
    assertThat(json)
        .contains(
            "\"reason\":\"PAIRS\",\"compared\":3,\"candidates\":7}",
            "\"reason\":\"TIME\",\"compared\":0,\"candidates\":null}");
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
  }

  private static JsonNode read(Synopsis synopsis) {
    return new ObjectMapper().readTree(write(JsonWriter.compact(), synopsis));
  }

  private static String write(SynopsisWriter writer, Synopsis synopsis) {
    StringWriter out = new StringWriter();
    try {
      writer.write(synopsis, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.model.Article;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/** That the page is whole, closed to the network, and safe from the texts that it shows. */
class HtmlWriterTest {

  private static final String DATA_TAG = "<script type=\"application/json\" id=\"synopsis\">";

  @Test
  void policyAdmitsTheOneScriptAndTheOneStyleOnly() throws Exception {
    String page = write(SynopsisFixture.barrier());
    Matcher policy =
        Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"").matcher(page);
    assertThat(policy.find()).isTrue();
    assertThat(policy.group(1))
        .isEqualTo(
            "default-src 'none'; script-src 'sha256-%s'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                .formatted(
                    hash(between(page, "<script>", "</script>")),
                    hash(between(page, "<style>", "</style>"))));
    assertThat(policy.start()).isLessThan(page.indexOf("<style>"));
  }

  @Test
  void hostileTextsStayInsideTheData() throws IOException {
    Synopsis hostile = SynopsisFixture.of(HostileTexts.all());
    String page = write(hostile);
    String harmless = write(SynopsisFixture.of("x", "y"));
    assertThat(frame(page)).isEqualTo(frame(harmless));
    assertThat(data(page)).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    assertThat(page).containsOnlyOnce("<script>");
  }

  @Test
  void hostileNamesStayInsideTheData() throws IOException {
    String attack = "\"></script><script>alert(1)</script><!--";
    SynopsisFixture fixture = new SynopsisFixture();
    for (String id : new String[] {"__proto__", attack}) {
      fixture.add(
          Article.builder(id).text("Text.").outlet(attack).title(attack).language(attack).build());
    }
    String page = write(fixture.synopsis());
    assertThat(frame(page)).isEqualTo(frame(write(SynopsisFixture.of("x", "y"))));
    assertThat(page).doesNotContain("alert(1)</script>");
  }

  @Test
  void dataAreTheSameAsTheJsonDocument() throws IOException {
    Synopsis synopsis = SynopsisFixture.of(HostileTexts.all());
    StringWriter json = new StringWriter();
    JsonWriter.compact().write(synopsis, json);
    ObjectMapper mapper = new ObjectMapper();
    assertThat(mapper.readTree(data(write(synopsis)))).isEqualTo(mapper.readTree(json.toString()));
  }

  @Test
  void loadsNothing() throws IOException {
    // A namespace is a name, not an address, and the arrow stands in the drawing itself.
    String frame =
        frame(write(SynopsisFixture.barrier()))
            .replace("\"http://www.w3.org/2000/svg\"", "")
            .replace("\"url(#arrow)\"", "");
    assertThat(frame)
        .doesNotContainIgnoringCase("http:")
        .doesNotContainIgnoringCase("https:")
        .doesNotContain("src=", "<link", "@import", "url(", "fetch(", "XMLHttpRequest", "import(");
  }

  @Test
  void scriptBuildsThePageFromTextNodesOnly() throws IOException {
    String script = between(write(SynopsisFixture.barrier()), "<script>", "</script>");
    assertThat(script)
        .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write")
        .doesNotContain("eval(", "new Function", "<!--");
  }

  @Test
  void everyMarkerIsFilledIn() throws IOException {
    assertThat(frame(write(SynopsisFixture.barrier()))).doesNotContain("{{", "}}\"");
  }

  @Test
  void writesTheSamePageTwice() throws IOException {
    assertThat(write(SynopsisFixture.barrier())).isEqualTo(write(SynopsisFixture.barrier()));
  }

  private static String write(Synopsis synopsis) throws IOException {
    StringWriter out = new StringWriter();
    new HtmlWriter().write(synopsis, out);
    return out.toString();
  }

  /** The page without its data. */
  private static String frame(String page) {
    return page.replace(data(page), "");
  }

  private static String data(String page) {
    return between(page, DATA_TAG, "</script>");
  }

  private static String between(String page, String before, String after) {
    int start = page.indexOf(before) + before.length();
    return page.substring(start, page.indexOf(after, start));
  }

  private static String hash(String content) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    return Base64.getEncoder()
        .encodeToString(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
  }
}

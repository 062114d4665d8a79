// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class QualityCommandTest {

  @TempDir private Path folder;
  private final FakeEngine engine = new FakeEngine();
  private String printed = "";

  @Test
  void pairsGiveTheTargetAndTheDivergencesInCodePoints() throws IOException {
    assertThat(answers("{'id':'p','a':'😀 3 sank','b':'At least 5 sank','label':0}", "pairs"))
        .containsExactly(
            "{'id':'p','score':0.01798620996209156,'relation':'NONE','divergences':[{'type':'QUANTITY',"
                + "'a':[2,3],'b':[9,10],'a_value':'>=3 ship','b_value':'>=5 ship','confidence':0.75}]}");
    assertThat(printed).startsWith("{\"accuracy\": 1.0");
  }

  @Test
  void theTargetIsTheNumberAskedFor() throws IOException {
    String row = "{'id':'p','a':'x','b':'x','label':1}";
    assertThat(answers(row, "pairs", "--target", "equivalence").get(0)).contains("'score':0.75,");
    assertThat(answers(row, "pairs", "--target", "similarity").get(0)).contains("'score':0.875,");
  }

  @Test
  void groupsGiveTheContextOnlyWhenAskedFor() throws IOException {
    String rows =
        "{'id':1,'a':'x','b':'y','group':'g','label':1}\n"
            + "{'id':2,'a':'x','b':'z','group':'g','label':1}\n"
            + "{'id':3,'a':'u','b':'v','group':'h','label':0}";
    answers(rows, "pairs");
    assertThat(engine.events).isEmpty();
    answers(rows, "pairs", "--context", "group");
    assertThat(engine.events).containsExactly(3, 2);
  }

  @Test
  void documentsCountTheBlankSentencesThatAnArticleDrops() throws IOException {
    assertThat(
            answers(
                "{'id':'1-2','a':[' ','  The 3 ships'],'b':['None','','The 5 ships'],'links':[]}",
                "documents"))
        .containsExactly(
            "{'id':'1-2','links':[{'a':[1],'b':[2],'score':0.8807970779778823,"
                + "'relation':'OVERLAPPING','divergences':[{'type':'QUANTITY','a':[6,7],'b':[4,5],"
                + "'a_value':'>=3 ship','b_value':'>=5 ship','confidence':0.75,"
                + "'a_sentence':1,'b_sentence':2}]}]}");
  }

  @Test
  void anArticleAgainstItselfIsAskedForItsRepetitions() throws IOException {
    String sides = "'a':['One.','Two.','One!'],'b':['One.','Two.','One!'],'links':[]}";
    assertThat(answers("{'id':'001-001'," + sides, "documents").get(0))
        .contains("'links':[{'a':[0],'b':[2]")
        .doesNotContain("'a':[2]");
    assertThat(answers("{'id':'001-002'," + sides, "documents").get(0))
        .contains("{'a':[0],'b':[0]", "{'a':[2],'b':[0]");
  }

  @Test
  void wordsAreIndexesOfTheGivenTokens() throws IOException {
    assertThat(
            answers(
                "{'id':'w','a':['the',' ','ship'],'b':['ship','','the','ship'],'alignments':[]}",
                "words"))
        .containsExactly("{'id':'w','pairs':[[0,2],[2,0],[2,3]]}");
  }

  @Test
  void rowsWithoutAnyWordAreAnswered() throws IOException {
    assertThat(answers("{'id':'w','a':[],'b':['']}", "words"))
        .containsExactly("{'id':'w','pairs':[]}");
    assertThat(printed.strip()).isEqualTo("{\"rows\": 1}");
  }

  @Test
  void passagesAreCountedInCodePoints() throws IOException {
    assertThat(answers("{'id':'x','a':'y😀','b':'😀😀 y😀','cases':[]}", "passages"))
        .containsExactly(
            "{'id':'x','detections':[{'a_offset':0,'a_length':2,'b_offset':3,'b_length':2,'score':0.5}]}");
  }

  @Test
  void onlyTheFieldsOfTheRowFormAreSeen() {
    assertThat(
            Rows.only(
                Json.parse("{\"id\":1,\"a\":\"x\",\"b\":\"y\",\"label\":1,\"group\":2}"),
                List.of("id", "a", "b")))
        .isEqualTo(Json.parse("{\"id\":1,\"a\":\"x\",\"b\":\"y\"}"));
  }

  @Test
  void answersKeepTheOrderOfTheRowsForAnyNumberOfThreads() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      rows.append("{'id':'").append(i).append("','a':'x','b':'y','label':0}\n");
    }
    List<String> one = answers(rows.toString(), "pairs");
    assertThat(one).hasSize(500);
    assertThat(answers(rows.toString(), "pairs", "--threads", "4")).isEqualTo(one);
  }

  @Test
  void filesMayBeGzippedAndSeveral() throws IOException {
    Path zipped = folder.resolve("more.jsonl.gz");
    try (OutputStreamWriter writer =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(zipped)), StandardCharsets.UTF_8)) {
      writer.write("{\"id\":\"é\",\"a\":\"x\",\"b\":\"x\",\"label\":1}\n");
    }
    Path plain = folder.resolve("plain.jsonl");
    Files.writeString(plain, "{\"id\":\"p\",\"a\":\"x\",\"b\":\"y\",\"label\":0}\n\n");
    assertThat(run("pairs", "--data", plain + "," + zipped)).isZero();
    assertThat(output()).hasSize(2).element(1).asString().startsWith("{'id':'é'");
  }

  @Test
  void theTransformerProfileAsksTheEncoder() throws IOException {
    Path data = folder.resolve("gold.jsonl");
    Files.writeString(
        data, "{\"id\":\"p\",\"a\":\"The boat sank.\",\"b\":\"A ship went under.\",\"label\":1}\n");
    List<String> answers = new ArrayList<>();
    for (String profile : List.of("lexicon", "transformer")) {
      Path out = folder.resolve(profile);
      CommandLine line = QualityCommand.line(new QualityCommand());
      line.setOut(new PrintWriter(new StringWriter()));
      int code =
          line.execute(
              "pairs", "--data", data.toString(), "--out", out.toString(), "--profile", profile);
      assertThat(code).isZero();
      answers.add(Files.readString(out));
    }
    assertThat(answers).doesNotHaveDuplicates();
  }

  /** Runs with single quotes for double ones, and reads the answers in the same way. */
  private List<String> answers(String rows, String... arguments) throws IOException {
    Path data = folder.resolve("gold.jsonl");
    Files.writeString(data, rows.replace('\'', '"'));
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--data");
    all.add(data.toString());
    assertThat(run(all.toArray(String[]::new))).isZero();
    return output();
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--out");
    all.add(folder.resolve("out.jsonl").toString());
    CommandLine line = QualityCommand.line(new QualityCommand(engine));
    StringWriter output = new StringWriter();
    line.setOut(new PrintWriter(output));
    int code = line.execute(all.toArray(String[]::new));
    printed = output.toString();
    return code;
  }

  private List<String> output() throws IOException {
    return Files.readAllLines(folder.resolve("out.jsonl")).stream()
        .map(row -> row.replace('"', '\''))
        .toList();
  }
}

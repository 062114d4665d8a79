// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.benchmarks.quality.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.benchmarks.quality.Json;
import dev.synoptic.benchmarks.quality.Rows;
import dev.synoptic.benchmarks.quality.metrics.EventMetric;
import dev.synoptic.benchmarks.quality.metrics.Figures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class EventTaskTest {

  private static List<JsonNode> rows() {
    List<JsonNode> rows = new ArrayList<>();
    rows.add(
        Json.parse(
            "{\"id\":\"flood\",\"articles\":["
                + "{\"id\":\"f1\",\"text\":\"The Tarn burst its banks at Oldmill and drowned the"
                + " orchards.\"},"
                + "{\"id\":\"f2\",\"text\":\"Orchards drowned as the Tarn burst banks near"
                + " Oldmill.\"}]}"));
    for (int i = 0; i < 40; i++) {
      String text = "Number " + i + " speaks of matter" + i + " and of the thing" + i / 2;
      rows.add(Json.object().put("id", "b" + i).put("title", "Other " + i).put("text", text));
    }
    return rows;
  }

  @Test
  void findsAnEventAmongBackground() {
    List<JsonNode> rows = rows();
    List<ObjectNode> answers = EventTask.answers(rows);
    Figures figures =
        new EventMetric(10).figures(Rows.byId(EventTask.events(rows)), Rows.byId(answers));
    assertThat(answers).hasSize(42);
    assertThat(figures.get("recall_at_k")).isOne();
    assertThat(figures.get("b3_f1")).isOne();
  }

  @Test
  void theOrderOfTheRowsChangesNothing() {
    List<JsonNode> rows = rows();
    List<ObjectNode> answers = EventTask.answers(rows);
    Collections.reverse(rows);
    assertThat(EventTask.answers(rows)).isEqualTo(answers);
  }

  @Test
  void anArticleOfTwoEventsIsAnsweredOnce() {
    JsonNode row = Json.parse("{\"id\":\"e\",\"articles\":[{\"id\":\"x\",\"text\":\"t\"}]}");
    JsonNode other = Json.parse("{\"id\":\"f\",\"articles\":[{\"id\":\"x\",\"text\":\"t\"}]}");
    assertThat(EventTask.answers(List.of(row, other))).hasSize(1);
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.synoptic.model.Derivation;
import dev.synoptic.model.Synopsis;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.ImportException;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Another library reads the graph, after checking it against the schema of GraphML. */
class GraphmlWriterTest {

  static List<Synopsis> synopses() {
    return Written.synopses();
  }

  /** What the importer finds. */
  private static final class Found {
    final DirectedPseudograph<String, DefaultEdge> graph =
        new DirectedPseudograph<>(
            SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
    final Map<String, Integer> edges = new TreeMap<>();
    final Map<String, String> labels = new TreeMap<>();
    final Map<String, Integer> nodes = new TreeMap<>();
  }

  private static Found read(String document) {
    Found found = new Found();
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(true);
    importer.setVertexFactory(id -> id);
    importer.addEdgeAttributeConsumer(
        (edge, value) -> {
          if (edge.getSecond().equals("kind")) {
            found.edges.merge(value.getValue(), 1, Integer::sum);
          }
        });
    importer.addVertexAttributeConsumer(
        (node, value) -> {
          if (node.getSecond().equals("kind")) {
            found.nodes.merge(value.getValue(), 1, Integer::sum);
          } else if (node.getSecond().equals("label")) {
            found.labels.put(node.getFirst(), value.getValue());
          }
        });
    importer.importGraph(found.graph, new StringReader(document));
    return found;
  }

  @ParameterizedTest
  @MethodSource("synopses")
  void isValidAndHoldsEverything(Synopsis synopsis) {
    Found found = read(Written.by(new GraphmlWriter(), synopsis));
    int members = synopsis.statements().stream().mapToInt(each -> each.members().size()).sum();
    long overlaps = synopsis.overlaps().stream().filter(each -> each.containment() > 0).count();
    assertThat(count(found.nodes, "article")).isEqualTo(synopsis.accounts().size());
    assertThat(count(found.nodes, "statement")).isEqualTo(synopsis.statements().size());
    assertThat(count(found.nodes, "source"))
        .isEqualTo(
            synopsis.derivations().stream()
                .filter(each -> !each.internal())
                .map(Derivation::source)
                .distinct()
                .count());
    assertThat(count(found.edges, "reports")).isEqualTo(members);
    assertThat(count(found.edges, "link")).isEqualTo(synopsis.links().size());
    assertThat(count(found.edges, "overlap")).isEqualTo(overlaps);
    assertThat(count(found.edges, "derivation")).isEqualTo(synopsis.derivations().size());
    assertThat(found.graph.edgeSet())
        .hasSize(found.edges.values().stream().mapToInt(Integer::intValue).sum());
    for (int i = 0; i < synopsis.accounts().size(); i++) {
      assertThat(found.labels)
          .containsEntry("a" + i, LegalText.of(synopsis.accounts().get(i).article().id()));
    }
  }

  private static long count(Map<String, Integer> counts, String kind) {
    return counts.getOrDefault(kind, 0);
  }

  @Test
  void readerRefusesWhatIsNoGraph() {
    String document = Written.by(new GraphmlWriter(), SynopsisFixture.barrier());
    assertThatThrownBy(() -> read(document.replace("edgedefault=\"directed\"", "")))
        .isInstanceOf(ImportException.class);
  }

  @Test
  void longStatementsHaveShortLabels() {
    Found found = read(Written.by(new GraphmlWriter(), SynopsisFixture.barrier()));
    assertThat(found.labels.values()).allMatch(label -> label.length() <= 62);
  }
}

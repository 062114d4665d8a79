// SPDX-License-Identifier: Apache-2.0
package dev.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Holds the import arrows between the rooms against the plan: data flow one way. */
class ArchitectureTest {

  private static final String ROOT = "dev.synoptic";

  /** The rooms in the order of the flow; a room may import those before it, and the values. */
  private static final List<String> FLOW =
      List.of(
          "text",
          "segment",
          "analysis",
          "event",
          "candidate",
          "align",
          "diverge",
          "link",
          "synopsis",
          "corpus");

  /** Which room may use which library. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "org.apache.lucene", Set.of("analysis", "corpus", ""),
          "com.google.common", Set.of("synopsis", "link"),
          "com.github.difflib", Set.of("align", "synopsis"));

  private record Arrow(String from, String to) {}

  @Test
  @DisplayName("a room imports only rooms before it")
  void importsPointBackwards() {
    Set<String> wrong = new TreeSet<>();
    for (Arrow arrow : arrows()) {
      if (arrow.to().startsWith(ROOT) && !isAllowed(room(arrow.from()), room(arrow.to()))) {
        wrong.add(arrow.from() + " -> " + arrow.to());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  @DisplayName("a library is used only where the design names it")
  void librariesStayInTheirRooms() {
    Set<String> wrong = new TreeSet<>();
    for (Arrow arrow : arrows()) {
      LIBRARIES.forEach(
          (library, rooms) -> {
            if (arrow.to().startsWith(library) && !rooms.contains(room(arrow.from()))) {
              wrong.add(arrow.from() + " -> " + arrow.to());
            }
          });
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  @DisplayName(
      "inside the analysis, tokens come first, then clauses, figures and names, then quotations")
  void analysisPointsBackwards() {
    List<String> order = List.of("token", "clause", "figure", "name", "quote", "");
    Set<String> wrong = new TreeSet<>();
    for (Arrow arrow : arrows()) {
      if (isAnalysis(arrow.from()) && isAnalysis(arrow.to())) {
        int from = order.indexOf(part(arrow.from()));
        int to = order.indexOf(part(arrow.to()));
        if (to > from) {
          wrong.add(arrow.from() + " -> " + arrow.to());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isAnalysis(String packageName) {
    return packageName.startsWith(ROOT + ".analysis");
  }

  private static String part(String packageName) {
    String below = packageName.substring((ROOT + ".analysis").length());
    return below.isEmpty() ? "" : below.substring(1);
  }

  @Test
  @DisplayName("every room of the flow is there")
  void roomsExist() {
    Set<String> rooms = new TreeSet<>();
    arrows().forEach(arrow -> rooms.add(room(arrow.from())));
    assertThat(rooms).containsAll(FLOW).contains("model", "");
  }

  private static boolean isAllowed(String from, String to) {
    if (from.equals(to) || to.equals("model") || from.isEmpty()) {
      return true;
    }
    if (to.equals("spi")) {
      return FLOW.indexOf(from) >= FLOW.indexOf("event");
    }
    return FLOW.contains(from) && FLOW.contains(to) && FLOW.indexOf(to) < FLOW.indexOf(from);
  }

  /** The part of the package's name after the root; the rooms inside a room count as that room. */
  private static String room(String packageName) {
    if (packageName.equals(ROOT)) {
      return "";
    }
    String below = packageName.substring(ROOT.length() + 1);
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }

  private static Set<Arrow> arrows() {
    StringWriter out = new StringWriter();
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    int code =
        jdeps.run(
            new PrintWriter(out),
            new PrintWriter(out),
            "--multi-release",
            "base",
            "--ignore-missing-deps",
            "-verbose:package",
            "-filter:none",
            copyWithoutModule().toString());
    assertThat(code).as(out.toString()).isZero();
    return parse(out.toString());
  }

  /** As a module, jdeps would ask for every module that it requires. */
  private static Path copyWithoutModule() {
    try {
      Path copy = Files.createTempDirectory("classes");
      Path root =
          Path.of(Synoptic.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : (Iterable<Path>) files::iterator) {
          String name = root.relativize(file).toString();
          if (name.endsWith(".class") && !name.equals("module-info.class")) {
            Path target = copy.resolve(name);
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
          }
        }
      }
      return copy;
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<Arrow> parse(String report) {
    Pattern line = Pattern.compile("^\\s+([\\w.]+)\\s+->\\s+([\\w.]+)");
    Set<Arrow> arrows = new HashSet<>();
    String from = "";
    Pattern head = Pattern.compile("^\\s{3}([\\w.]+)\\s+->.*");
    Pattern tail = Pattern.compile("^\\s+->\\s+([\\w.]+).*");
    for (String row : report.lines().toList()) {
      Matcher both = line.matcher(row);
      Matcher start = head.matcher(row);
      Matcher target = tail.matcher(row);
      if (both.find() && both.group(1).startsWith(ROOT)) {
        from = both.group(1);
        arrows.add(new Arrow(from, both.group(2)));
      } else if (start.matches()) {
        from = start.group(1);
      } else if (target.matches() && from.startsWith(ROOT)) {
        arrows.add(new Arrow(from, target.group(1)));
      }
    }
    return arrows;
  }
}

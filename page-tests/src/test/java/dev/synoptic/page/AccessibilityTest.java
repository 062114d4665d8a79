// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That axe-core finds nothing serious, and that the page fits a phone. */
class AccessibilityTest {

  private static final List<String> SECTIONS =
      List.of("side-by-side", "statements", "differences", "quotations", "only-here", "sources");

  @TempDir static Path folder;
  private static Path bridge;
  private static String axe;

  @BeforeAll
  static void prepare() throws IOException {
    bridge = Events.page(Events.bridge(), folder);
    try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void nothingSeriousInAnySection(ColorScheme scheme) {
    try (OpenPage page = OpenPage.open(bridge, 1440, 900, scheme, "#article=vps-wire&at=340")) {
      page.ask(axe + ";0");
      assertThat(violations(page)).isEmpty();
      for (String section : SECTIONS) {
        page.section(section);
        assertThat(violations(page)).as(section).isEmpty();
      }
      page.slider(0, 40);
      assertThat(violations(page)).as("filters").isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void nothingSeriousOnAPhone(ColorScheme scheme) {
    try (OpenPage page = OpenPage.open(bridge, 390, 844, scheme, "")) {
      page.ask(axe + ";0");
      for (String section : SECTIONS) {
        page.section(section);
        assertThat(violations(page)).as(section).isEmpty();
      }
    }
  }

  @Test
  void nothingStandsBeyondThePhonesEdge() {
    try (OpenPage page = OpenPage.phone(bridge)) {
      for (String section : SECTIONS) {
        page.section(section);
        assertThat((Integer) page.ask("document.documentElement.scrollWidth"))
            .as(section)
            .isLessThanOrEqualTo(390);
      }
    }
  }

  @Test
  void phoneShowsOneColumnAtATime() {
    try (OpenPage page = OpenPage.phone(bridge)) {
      assertThat(page.count(".column:visible")).isEqualTo(1);
      page.all(".selector select").selectOption("2");
      assertThat(page.count(".column:visible")).isEqualTo(1);
      assertThat(page.all(".column").nth(2).isVisible()).isTrue();
      page.all(".column.current .sentence.linked").first().click();
      assertThat(page.all(".detail").isVisible()).isTrue();
      page.all(".card button.sigil").first().click();
      assertThat(page.all(".column").nth(2).isVisible()).isFalse();
    }
  }

  /** What axe-core calls serious or critical, one line each. */
  private static List<?> violations(OpenPage page) {
    return (List<?>)
        page.ask(
            "axe.run(document, { resultTypes: ['violations'] }).then((found) => found.violations"
                + ".filter((item) => ['serious', 'critical'].includes(item.impact))"
                + ".map((item) => item.id + ': ' + item.nodes.slice(0, 3)"
                + ".map((node) => node.html + ' ' + node.failureSummary).join(' | ')))");
  }
}

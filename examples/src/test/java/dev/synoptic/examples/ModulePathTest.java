// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.Synoptic;
import dev.synoptic.report.JsonWriter;
import java.lang.module.ModuleDescriptor;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Checks that the examples run on the module path and that the library keeps its rooms to itself.
 */
class ModulePathTest {

  private static final Module EXAMPLES = QuickStart.class.getModule();
  private static final Module CORE = Synoptic.class.getModule();

  @Test
  void examplesAndLibraryAreNamedModules() {
    assertThat(EXAMPLES.getName()).isEqualTo("dev.synoptic.examples");
    assertThat(CORE.getName()).isEqualTo("dev.synoptic.core");
    assertThat(JsonWriter.class.getModule().getName()).isEqualTo("dev.synoptic.report");
  }

  @Test
  void coreExportsItsPublicPackagesOnly() {
    assertThat(
            CORE.getDescriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(
            "dev.synoptic", "dev.synoptic.corpus", "dev.synoptic.model", "dev.synoptic.spi");
  }

  @Test
  void roomsAreClosedToTheExamples() {
    assertThat(CORE.getPackages()).contains("dev.synoptic.align", "dev.synoptic.link");
    assertThat(CORE.isExported("dev.synoptic.align", EXAMPLES)).isFalse();
    assertThat(CORE.isOpen("dev.synoptic.link", EXAMPLES)).isFalse();
  }

  @Test
  void jacksonIsNoNeedOfCore() {
    assertThat(CORE.getDescriptor().requires())
        .extracting(ModuleDescriptor.Requires::name)
        .noneMatch(name -> name.contains("jackson"));
  }
}

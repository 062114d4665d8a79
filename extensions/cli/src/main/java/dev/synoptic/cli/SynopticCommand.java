// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import picocli.CommandLine.Command;

/** The command that holds the others. */
@Command(
    name = "synoptic",
    description = "Lays several articles about the same event side by side.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Start with: synoptic compare a.txt b.txt --html out.html",
      "More on a command: synoptic COMMAND --help"
    })
final class SynopticCommand {}

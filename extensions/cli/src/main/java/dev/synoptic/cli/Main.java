// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;

/** The entry point of the {@code synoptic} command. */
public final class Main {

  private Main() {}

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param arguments the command line
   */
  public static void main(String... arguments) {
    CommandLine command = commandLine(Surroundings.ofProcess(), new Engine());
    command.setOut(writer(FileDescriptor.out));
    command.setErr(writer(FileDescriptor.err));
    int code = command.execute(arguments);
    command.getOut().flush();
    command.getErr().flush();
    System.exit(code);
  }

  /** Returns the whole command, ready to run. */
  static CommandLine commandLine(Surroundings surroundings, Comparer comparer) {
    Help.Ansi ansi = surroundings.colour() ? Help.Ansi.ON : Help.Ansi.OFF;
    return new CommandLine(new SynopticCommand())
        .addSubcommand(new CompareCommand(surroundings, comparer))
        .addSubcommand(new IndexCommand(surroundings))
        .addSubcommand(new EventsCommand())
        .addSubcommand(new NearCommand(surroundings))
        .setUsageHelpWidth(Math.max(60, surroundings.width()))
        .setColorScheme(Help.defaultColorScheme(ansi))
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::refuse)
        .setExecutionExceptionHandler(
            (error, command, result) -> fail(error, command, surroundings));
  }

  // The terminal's encoding can't be told reliably, and nearly all of them take UTF-8.
  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
  }

  private static int refuse(ParameterException error, String... arguments) {
    CommandLine command = error.getCommandLine();
    Messages messages = new Messages(command.getErr());
    messages.error(String.valueOf(error.getMessage()));
    messages.remark("see " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  private static int fail(Exception error, CommandLine command, Surroundings surroundings) {
    if (surroundings.debug()) {
      error.printStackTrace(command.getErr());
    }
    new Messages(command.getErr())
        .error("unexpected error: " + error + " (SYNOPTIC_DEBUG=1 shows where)");
    return ExitCode.UNEXPECTED;
  }
}

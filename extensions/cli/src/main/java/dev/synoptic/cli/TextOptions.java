// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands that read articles ask of texts: how they are encoded. */
final class TextOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      defaultValue = "UTF-8",
      description = "Encoding of text files, and of pages that name none (default: UTF-8).")
  private String charset = "UTF-8";

  /** Returns the encoding; refuses one that Java doesn't know. */
  Charset encoding() {
    try {
      return Charset.forName(charset);
    } catch (IllegalArgumentException e) {
      if (command == null) {
        throw new IllegalStateException("the option is read outside of a command line", e);
      }
      throw new ParameterException(
          command.commandLine(),
          "--charset (" + charset + ") must be an encoding that Java knows, such as UTF-8");
    }
  }

  /** Tells whether a text is a BCP 47 tag of a language. */
  static boolean isLanguage(String tag) {
    String language = Locale.forLanguageTag(tag).toLanguageTag();
    return language.equalsIgnoreCase(tag) && !language.startsWith("und");
  }
}

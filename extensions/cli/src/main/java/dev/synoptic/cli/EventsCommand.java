// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.cli;

import dev.synoptic.cli.input.Problems;
import dev.synoptic.cli.terminal.PlainText;
import dev.synoptic.corpus.ArticleIndex;
import dev.synoptic.corpus.NewsEvent;
import dev.synoptic.corpus.Window;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the events that the articles of an index report. */
@Command(
    name = "events",
    description = {
      "Lists the events of the index in DIR, those with the most articles first.",
      "One line each: the number of articles, then their ids, the representative's first, all"
          + " separated by tabs."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class EventsCommand extends CorpusCommand {

  private static final Comparator<NewsEvent> LARGEST =
      Comparator.comparingInt((NewsEvent event) -> event.articles().size())
          .reversed()
          .thenComparing(NewsEvent::representative);

  private static final int LAST_YEAR = 9_999;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "Only articles published on this day (such as 2031-03-27) or later.")
  private @Nullable String since;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description = "Only articles published on this day or earlier.")
  private @Nullable String until;

  @Option(
      names = "--least",
      paramLabel = "N",
      defaultValue = "2",
      description = "Leave out events of fewer articles (default: 2).")
  private int least = 2;

  @Override
  int work(Path directory, Problems problems) {
    Window window = window();
    try (ArticleIndex index = ArticleIndex.openForReading(directory)) {
      List<NewsEvent> events =
          index.events(window).stream()
              .filter(event -> event.articles().size() >= least)
              .sorted(LARGEST)
              .toList();
      events.forEach(event -> print(line(event)));
    }
    return ExitCode.OK;
  }

  private static String line(NewsEvent event) {
    String others =
        event.articles().stream()
            .filter(article -> !article.equals(event.representative()))
            .map(article -> "\t" + PlainText.clean(article))
            .collect(Collectors.joining());
    return event.articles().size() + "\t" + PlainText.clean(event.representative()) + others;
  }

  private Window window() {
    Optional<OffsetDateTime> from = day("--since", since).map(EventsCommand::midnight);
    Optional<OffsetDateTime> to = day("--until", until).map(day -> midnight(day).plusDays(1));
    if (from.isPresent() && to.isPresent() && !to.get().isAfter(from.get())) {
      throw wrong("--until (" + until + ") must not be before --since (" + since + ")");
    }
    return new Window(from, to);
  }

  private Optional<LocalDate> day(String option, @Nullable String day) {
    try {
      Optional<LocalDate> parsed = Optional.ofNullable(day).map(LocalDate::parse);
      if (parsed.isPresent() && isBeyond(parsed.get().getYear())) {
        throw wrong(option + " (" + day + ") must be in the years 1 to " + LAST_YEAR);
      }
      return parsed;
    } catch (DateTimeException e) {
      throw wrong(option + " (" + day + ") must be a day such as 2031-03-27");
    }
  }

  private static boolean isBeyond(int year) {
    return year < 1 || year > LAST_YEAR;
  }

  private static OffsetDateTime midnight(LocalDate day) {
    return day.atStartOfDay().atOffset(ZoneOffset.UTC);
  }
}

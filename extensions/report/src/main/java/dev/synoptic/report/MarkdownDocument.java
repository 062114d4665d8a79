// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Account;
import dev.synoptic.model.Article;
import dev.synoptic.model.Derivation;
import dev.synoptic.model.Divergence;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Quotation.Counterpart;
import dev.synoptic.model.Quotation.Match;
import dev.synoptic.model.Span;
import dev.synoptic.model.Statement;
import dev.synoptic.model.Synopsis;
import dev.synoptic.report.matter.Matter;
import dev.synoptic.report.matter.Mention;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the summary of one synopsis; every line is a heading, an item or a row of a table. */
final class MarkdownDocument {

  private final Synopsis synopsis;
  private final Articles articles;
  private final Writer out;

  MarkdownDocument(Synopsis synopsis, Writer out) {
    this.synopsis = synopsis;
    this.out = out;
    articles = new Articles(synopsis);
  }

  void write() throws IOException {
    line("# Synopsis of " + articles.size() + " articles");
    writeArticles();
    MarkdownOmissions.write(synopsis.omissions(), out);
    new MarkdownOverlaps(synopsis, out).write();
    writeStatements();
    writeMatters();
    writeQuotations();
    writeDerivations();
    writeUnique();
  }

  private void line(String line) throws IOException {
    out.write(line);
    out.write('\n');
  }

  private void heading(String heading) throws IOException {
    line("\n## " + heading + "\n");
  }

  private static String name(String id) {
    return MarkdownText.name(id);
  }

  private static String names(List<String> ids) {
    return ids.stream().map(MarkdownText::name).collect(Collectors.joining(", "));
  }

  private void writeArticles() throws IOException {
    if (synopsis.accounts().isEmpty()) {
      return;
    }
    Map<String, Function<Article, Optional<String>>> columns = new LinkedHashMap<>();
    columns.put("Outlet", Article::outlet);
    columns.put("Published", article -> article.published().map(InWords::time));
    columns.put("Title", Article::title);
    List<Article> all = synopsis.accounts().stream().map(Account::article).toList();
    columns
        .values()
        .removeIf(value -> all.stream().noneMatch(each -> value.apply(each).isPresent()));
    line("");
    if (columns.isEmpty()) {
      line(names(all.stream().map(Article::id).toList()));
      return;
    }
    line(MarkdownText.row("Article", columns.keySet().stream()));
    line("|---|" + "---|".repeat(columns.size()));
    for (Article article : all) {
      Stream<String> cells = columns.values().stream().map(value -> cell(value.apply(article)));
      line(MarkdownText.row(name(article.id()), cells));
    }
  }

  private static String cell(Optional<String> text) {
    return text.map(MarkdownText::of).orElse("–");
  }

  private void writeStatements() throws IOException {
    int count = 0;
    for (Statement statement : synopsis.statements()) {
      int having = statement.articles().size();
      if (having < 2) {
        continue;
      }
      if (having != count) {
        count = having;
        heading("Reported by " + (having == articles.size() ? "all " : "") + having(having));
      }
      line("- " + excerpt(statement.representative()) + remarks(statement));
    }
  }

  private String having(int having) {
    return having == articles.size() ? having + " articles" : having + " of " + articles.size();
  }

  private String excerpt(Passage passage) {
    return MarkdownExcerpt.of(articles.article(passage.article()).text(), passage.span());
  }

  private static String remarks(Statement statement) {
    StringBuilder remarks = new StringBuilder();
    if (!statement.missing().isEmpty()) {
      boolean few = statement.missing().size() < statement.articles().size();
      remarks
          .append(few ? " – not in " : " – in ")
          .append(names(few ? statement.missing() : statement.articles()));
    }
    if (!statement.conflicts().isEmpty()) {
      remarks.append(" – told differently");
    }
    int origins = statement.independentOrigins();
    if (origins < statement.articles().size()) {
      remarks.append(" – ").append(origins).append(origins == 1 ? " origin" : " origins");
    }
    return remarks.toString();
  }

  private void writeMatters() throws IOException {
    List<Matter> matters =
        Matter.of(
            synopsis.links().stream()
                .flatMap(
                    link -> link.divergences().stream().map(each -> Matter.Edge.of(link, each)))
                .toList());
    boolean own = synopsis.accounts().stream().anyMatch(item -> !item.divergences().isEmpty());
    if (matters.isEmpty() && !own) {
      return;
    }
    heading("Where they differ");
    for (Matter matter : matters) {
      String changed = matter.mayHaveChanged() ? " (may have changed since)" : "";
      line("- " + InWords.type(matter.type()) + ": " + values(matter) + changed);
      for (Mention mention : matter.mentions()) {
        String text = articles.article(mention.article()).text();
        String quote = MarkdownExcerpt.of(text, mention.around(), mention.span());
        line("  - " + name(mention.article()) + ": " + quote);
      }
    }
    for (Account account : synopsis.accounts()) {
      writeOwn(account);
    }
  }

  private void writeOwn(Account account) throws IOException {
    String text = account.article().text();
    for (Divergence divergence : account.divergences()) {
      String left = MarkdownText.of(divergence.left().in(text));
      String right = MarkdownText.of(divergence.right().in(text));
      String type = InWords.type(divergence.type());
      line("- " + type + ": " + left + " / " + right + ", both in " + name(account.article().id()));
    }
  }

  private String values(Matter matter) {
    return matter.values().stream()
        .map(mentions -> words(mentions.get(0)))
        .distinct()
        .collect(Collectors.joining(" / "));
  }

  private String words(Mention mention) {
    String words = MarkdownText.of(articles.text(mention.article(), mention.span()));
    return words.isEmpty() ? "(nothing)" : words;
  }

  private void writeQuotations() throws IOException {
    boolean first = true;
    for (Quotation quotation : synopsis.quotations()) {
      for (Counterpart other : quotation.counterparts()) {
        boolean indirect = other.match() == Match.INDIRECT;
        boolean told = !indirect && quotation.article().compareTo(other.article()) > 0;
        if (told || other.match() == Match.EXACT) {
          continue;
        }
        if (first) {
          heading("Quotations that differ");
          first = false;
        }
        line(
            "- " + name(quotation.article()) + ": " + quote(quotation.article(), quotation.span()));
        String words = indirect ? indirect(other) : quote(other.article(), other.span());
        line("  - " + name(other.article()) + ": " + words);
      }
    }
  }

  private String indirect(Counterpart other) {
    String text = articles.article(other.article()).text();
    return MarkdownExcerpt.of(text, other.span()) + " (told indirectly)";
  }

  private String quote(String article, Span span) {
    return "“" + MarkdownExcerpt.of(articles.article(article).text(), span) + "”";
  }

  private void writeDerivations() throws IOException {
    if (synopsis.derivations().isEmpty()) {
      return;
    }
    heading("Who draws on whom");
    for (Derivation derivation : synopsis.derivations()) {
      String source =
          derivation.internal() ? name(derivation.source()) : MarkdownText.of(derivation.source());
      String reasons = MarkdownText.of(InWords.reasons(derivation));
      line(
          "- "
              + name(derivation.article())
              + relation(derivation)
              + source
              + (reasons.isEmpty() ? "" : ": " + reasons));
    }
  }

  private static String relation(Derivation derivation) {
    return switch (derivation.kind()) {
      case COPIES ->
          derivation.directed() ? " takes over words of " : " shares long runs of words with ";
      case COMMON_SOURCE ->
          derivation.internal() ? " shares a source with " : " draws, like others, on ";
      case CITES -> " names as its source ";
    };
  }

  private void writeUnique() throws IOException {
    for (Account account : synopsis.accounts()) {
      if (!account.unique().isEmpty()) {
        heading("Only in " + name(account.article().id()));
        for (Passage passage : account.unique()) {
          line("- " + excerpt(passage));
        }
      }
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.report;

import dev.synoptic.model.Account;
import dev.synoptic.model.Article;
import dev.synoptic.model.Derivation;
import dev.synoptic.model.Link;
import dev.synoptic.model.Overlap;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Profile;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Role;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import dev.synoptic.model.Statement;
import dev.synoptic.model.Synopsis;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes synopses for tests by counting common words: good enough to fill every part of a document,
 * and no more than that.
 */
final class SynopsisFixture {

  private static final Pattern SENTENCE =
      Pattern.compile("\\S[^\\n]*?(?:[.?!]”?(?=\\s)|$)", Pattern.MULTILINE);
  private static final Pattern QUOTATION =
      Pattern.compile("“([^”]+)”(?:,? (?:said|he|she|chief) ([A-Z]\\w+ [A-Z]\\w+))?");

  private final List<Account> accounts = new ArrayList<>();

  /** A synopsis of four invented articles on a jammed flood gate. */
  static Synopsis barrier() {
    return new SynopsisFixture()
        .add(article("harbour-post", "Harbour Post", "2031-03-05T07:10:00+01:00"))
        .add(article("morning-ledger", "The Morning Ledger", "2031-03-05T09:45:00+01:00"))
        .add(article("coast-radio", "Coast Radio", "2031-03-05T11:00:00Z"))
        .add(article("inland-courier", "Inland Courier", "2031-03-06T00:00:00Z"))
        .synopsis();
  }

  /** A synopsis of articles with the given texts; their ids are a0, a1, and so on. */
  static Synopsis of(String... texts) {
    SynopsisFixture fixture = new SynopsisFixture();
    for (int i = 0; i < texts.length; i++) {
      fixture.add(Article.of("a" + i, texts[i]));
    }
    return fixture.synopsis();
  }

  private static Article article(String id, String outlet, String published) {
    return Article.builder(id)
        .text(resource("barrier/" + id + ".txt"))
        .outlet(outlet)
        .language("en")
        .published(OffsetDateTime.parse(published))
        .build();
  }

  static String resource(String name) {
    try (InputStream in = SynopsisFixture.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SynopsisFixture add(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(article.text());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      sentences.add(
          new Sentence(span, sentences.size(), role(sentences.size(), span.in(article.text()))));
    }
    accounts.add(new Account(article, sentences, List.of()));
    return this;
  }

  private static Role role(int index, String text) {
    if (text.matches("(By|Read also|Follow us).*")) {
      return Role.BOILERPLATE;
    }
    return index == 0 && !text.endsWith(".") ? Role.HEADLINE : Role.BODY;
  }

  Synopsis synopsis() {
    List<Link> links = new ArrayList<>();
    List<Link> repetitions = new ArrayList<>();
    for (Account left : accounts) {
      for (Account right : accounts) {
        int order = left.article().id().compareTo(right.article().id());
        if (order <= 0) {
          link(left, right, order == 0 ? repetitions : links);
        }
      }
    }
    List<Account> finished = accounts.stream().map(account -> withUnique(account, links)).toList();
    return new Synopsis(
        new Profile("core", "en", false),
        finished,
        links,
        repetitions,
        statements(links),
        overlaps(links),
        quotations(),
        derivations(links));
  }

  private static void link(Account left, Account right, List<Link> links) {
    for (Sentence here : left.sentences()) {
      for (Sentence there : right.sentences()) {
        boolean twice = left == right && here.index() >= there.index();
        if (!twice && here.role() == Role.BODY && there.role() == Role.BODY) {
          LinkFixture.link(left.article(), here, right.article(), there).ifPresent(links::add);
        }
      }
    }
  }

  private static Account withUnique(Account account, List<Link> links) {
    List<Passage> unique =
        account.sentences().stream()
            .filter(sentence -> sentence.role() == Role.BODY)
            .map(sentence -> LinkFixture.passage(account.article(), sentence))
            .filter(passage -> links.stream().noneMatch(link -> touches(link, passage)))
            .toList();
    return new Account(account.article(), account.sentences(), unique);
  }

  private static boolean touches(Link link, Passage passage) {
    return link.left().equals(passage) || link.right().equals(passage);
  }

  private List<Statement> statements(List<Link> links) {
    TreeSet<Passage> free = new TreeSet<>();
    links.forEach(link -> free.addAll(List.of(link.left(), link.right())));
    List<Statement> statements = new ArrayList<>();
    while (!free.isEmpty()) {
      Passage first = free.pollFirst();
      List<Link> own = links.stream().filter(link -> link.left().equals(first)).toList();
      TreeSet<Passage> members = new TreeSet<>(List.of(first));
      own.stream().map(Link::right).filter(free::remove).forEach(members::add);
      if (members.size() > 1) {
        statements.add(statement(first, List.copyOf(members), own));
      }
    }
    statements.sort((one, other) -> other.articles().size() - one.articles().size());
    return statements;
  }

  private Statement statement(Passage first, List<Passage> members, List<Link> links) {
    List<String> has = members.stream().map(Passage::article).distinct().toList();
    List<String> ids = accounts.stream().map(account -> account.article().id()).sorted().toList();
    return new Statement(
        first,
        members,
        has,
        ids.stream().filter(id -> !has.contains(id)).toList(),
        links.stream().filter(Link::conflicts).toList(),
        Math.max(1, has.size() - 1));
  }

  private List<Overlap> overlaps(List<Link> links) {
    List<Overlap> overlaps = new ArrayList<>();
    for (Account account : accounts) {
      for (Account other : accounts) {
        if (account != other) {
          double here = share(account, other.article().id(), links);
          double there = share(other, account.article().id(), links);
          overlaps.add(
              new Overlap(
                  account.article().id(),
                  other.article().id(),
                  here,
                  there,
                  (here + there) / 2,
                  here * 0.25,
                  here * 0.25,
                  here * 0.5,
                  1 - here));
        }
      }
    }
    return overlaps;
  }

  private static double share(Account account, String other, List<Link> links) {
    String id = account.article().id();
    long shared =
        account.sentences().stream()
            .map(sentence -> LinkFixture.passage(account.article(), sentence))
            .filter(
                passage ->
                    links.stream()
                        .anyMatch(
                            link ->
                                touches(link, passage)
                                    && (link.left().article().equals(other)
                                        || link.right().article().equals(other))))
            .count();
    return account.sentences().isEmpty() || id.equals(other)
        ? 0
        : (double) shared / account.sentences().size();
  }

  private List<Quotation> quotations() {
    List<Quotation> found = new ArrayList<>();
    for (Account account : accounts) {
      Matcher matcher = QUOTATION.matcher(account.article().text());
      while (matcher.find()) {
        Optional<Quotation.Speaker> speaker =
            Optional.ofNullable(matcher.group(2))
                .map(
                    name ->
                        new Quotation.Speaker(name, new Span(matcher.start(2), matcher.end(2))));
        Span span = new Span(matcher.start(1), matcher.end(1));
        found.add(new Quotation(account.article().id(), span, speaker, List.of()));
      }
    }
    return found.stream().map(quotation -> withCounterparts(quotation, found)).toList();
  }

  private Quotation withCounterparts(Quotation quotation, List<Quotation> all) {
    List<Quotation.Counterpart> counterparts = new ArrayList<>();
    for (Quotation other : all) {
      if (!other.article().equals(quotation.article())) {
        LinkFixture.counterpart(text(quotation), quotation.span(), text(other), other)
            .ifPresent(counterparts::add);
      }
    }
    return new Quotation(quotation.article(), quotation.span(), quotation.speaker(), counterparts);
  }

  private String text(Quotation quotation) {
    return accounts.stream()
        .map(Account::article)
        .filter(article -> article.id().equals(quotation.article()))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private List<Derivation> derivations(List<Link> links) {
    List<Derivation> found = new ArrayList<>();
    if (!links.isEmpty()) {
      Link link = links.get(0);
      List<Derivation.Reason> reasons =
          List.of(new Derivation.Reason("a run of the same words", link.left().span()));
      found.add(
          new Derivation(
              Derivation.Kind.COPIES,
              link.left().article(),
              link.right().article(),
              true,
              true,
              reasons));
      found.add(
          new Derivation(
              Derivation.Kind.COMMON_SOURCE,
              link.left().article(),
              link.right().article(),
              true,
              false,
              reasons));
      found.add(
          new Derivation(
              Derivation.Kind.CITES,
              link.right().article(),
              "Northern Wire",
              false,
              true,
              List.of()));
    }
    return found;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.synoptic.event.Event;
import dev.synoptic.model.Account;
import dev.synoptic.model.Coverage;
import dev.synoptic.model.Derivation;
import dev.synoptic.model.Link;
import dev.synoptic.model.Overlap;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Profile;
import dev.synoptic.model.Quotation;
import dev.synoptic.model.Statement;
import dev.synoptic.model.Synopsis;
import dev.synoptic.model.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** Laws of every synopsis, over random articles and random links. */
class SynopsisLawsTest {

  private static final Profile PROFILE = new Profile("core", "en", true);

  private static final List<String> WORDS =
      List.of("ferry", "sank", "harbour", "divers", "the", "of", "nobody", "storm", "dawn", "it");

  /** Random articles with random links between them and inside them. */
  private static final class Sample {

    private final Random random;
    private final List<Fixtures.Draft> drafts = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Link> repetitions = new ArrayList<>();

    Sample(long seed) {
      random = new Random(seed);
      int articles = 2 + random.nextInt(4);
      for (int i = 0; i < articles; i++) {
        drafts.add(draft("article-" + i));
      }
      Event event = Fixtures.event(drafts);
      for (int i = random.nextInt(25); i > 0; i--) {
        addLink(event, random.nextInt(articles), random.nextInt(articles));
      }
    }

    private Fixtures.Draft draft(String id) {
      Fixtures.Draft draft = Fixtures.article(id);
      if (random.nextBoolean()) {
        draft.published("2031-05-0" + (1 + random.nextInt(3)) + "T09:00:00Z");
      }
      for (int i = 0; i < 5; i++) {
        switch (random.nextInt(6)) {
          case 0 -> draft.boilerplate(sentence());
          case 1 -> draft.headline(sentence());
          case 2 -> addSpoken(draft, sentence());
          default -> draft.sentence(sentence());
        }
      }
      return draft;
    }

    private static void addSpoken(Fixtures.Draft draft, String sentence) {
      draft.sentence(sentence + " Lind");
      if (sentence.startsWith("“")) {
        draft.speaker("Lind");
      }
    }

    private String sentence() {
      List<String> words = new ArrayList<>();
      for (int i = random.nextInt(60); i > 0; i--) {
        words.add(WORDS.get(random.nextInt(WORDS.size())));
      }
      String text = String.join(" ", words);
      return random.nextInt(3) == 0 ? "“" + text + "”" : text + ".";
    }

    private void addLink(Event event, int one, int other) {
      int left = Math.min(one, other);
      int right = Math.max(one, other);
      int first = random.nextInt(4);
      int end = first + 1 + random.nextInt(2);
      int rightFirst = left == right ? 4 : random.nextInt(5);
      Link link =
          Fixtures.link(
                  event,
                  "article-" + left,
                  first,
                  end,
                  "article-" + right,
                  rightFirst,
                  rightFirst + 1)
              .coverage(Coverage.values()[random.nextInt(5)])
              .wording(Wording.values()[random.nextInt(3)])
              .score(0.5 + random.nextInt(40) / 100.0)
              .build();
      boolean overlaps = left == right && end > 4;
      if (!overlaps) {
        (left == right ? repetitions : links).add(link);
      }
    }

    Synopsis build() {
      return SynopsisBuilder.build(PROFILE, Fixtures.event(drafts), links, repetitions);
    }

    void shuffle() {
      Collections.shuffle(drafts, random);
      Collections.shuffle(links, random);
      Collections.shuffle(repetitions, random);
    }
  }

  @Property(tries = 300)
  @Label("the order of the articles and of the links changes nothing but the order of the accounts")
  void permutation(@ForAll long seed) {
    Sample sample = new Sample(seed);
    Synopsis first = sample.build();
    sample.shuffle();
    Synopsis second = sample.build();
    assertThat(second.accounts()).containsExactlyInAnyOrderElementsOf(first.accounts());
    assertThat(second.accounts())
        .extracting(account -> account.article().id())
        .containsExactlyElementsOf(
            sample.drafts.stream().map(draft -> draft.build().id()).toList());
    assertThat(withAccounts(second, first.accounts())).isEqualTo(first);
  }

  private static Synopsis withAccounts(Synopsis synopsis, List<Account> accounts) {
    return new Synopsis(
        synopsis.profile(),
        accounts,
        synopsis.links(),
        synopsis.repetitions(),
        synopsis.statements(),
        synopsis.overlaps(),
        synopsis.quotations(),
        synopsis.derivations());
  }

  @Property(tries = 300)
  @Label(
      "every ordered pair has an overlap; its shares add up to exactly 1; resemblance is symmetric")
  void shares(@ForAll long seed) {
    Sample sample = new Sample(seed);
    Synopsis synopsis = sample.build();
    int articles = sample.drafts.size();
    assertThat(synopsis.overlaps()).hasSize(articles * (articles - 1));
    for (Overlap overlap : synopsis.overlaps()) {
      double held = overlap.verbatim() + overlap.nearVerbatim() + overlap.paraphrase();
      assertThat(held + overlap.novelty()).isEqualTo(1);
      assertThat(overlap.containment()).isEqualTo(held);
      Overlap mirror = synopsis.overlap(overlap.other(), overlap.article());
      assertThat(overlap.resemblance()).isEqualTo(mirror.resemblance());
      assertThat(overlap.reverseContainment()).isEqualTo(mirror.containment());
    }
  }

  @Property(tries = 300)
  @Label("every member of a statement is linked to its representative, or is it")
  void linkedToRepresentative(@ForAll long seed) {
    Synopsis synopsis = new Sample(seed).build();
    for (Statement statement : synopsis.statements()) {
      Passage representative = statement.representative();
      assertThat(statement.members()).hasSizeGreaterThan(1).isSorted().doesNotHaveDuplicates();
      assertThat(statement.members())
          .allMatch(
              member ->
                  member.equals(representative) || isLinked(synopsis, member, representative));
    }
  }

  private static boolean isLinked(Synopsis synopsis, Passage one, Passage other) {
    List<Link> links = new ArrayList<>(synopsis.links());
    links.addAll(synopsis.repetitions());
    return links.stream()
        .filter(link -> link.coverage() != Coverage.RELATED)
        .anyMatch(
            link ->
                (meets(link.left(), one) && meets(link.right(), other))
                    || (meets(link.left(), other) && meets(link.right(), one)));
  }

  private static boolean meets(Passage one, Passage other) {
    return one.article().equals(other.article())
        && one.firstSentence() < other.endSentence()
        && other.firstSentence() < one.endSentence();
  }

  @Property(tries = 300)
  @Label("the statements' articles and missing articles are all articles, and rows get shorter")
  void table(@ForAll long seed) {
    Synopsis synopsis = new Sample(seed).build();
    int before = Integer.MAX_VALUE;
    for (Statement statement : synopsis.statements()) {
      List<String> all = new ArrayList<>(statement.articles());
      all.addAll(statement.missing());
      assertThat(all)
          .containsExactlyInAnyOrderElementsOf(
              synopsis.accounts().stream().map(account -> account.article().id()).toList());
      assertThat(statement.independentOrigins()).isBetween(1, statement.articles().size());
      assertThat(statement.articles().size()).isLessThanOrEqualTo(before);
      before = statement.articles().size();
    }
    assertThat(synopsis.statements()).doesNotHaveDuplicates();
  }

  @Property(tries = 300)
  @Label("what a quotation is to another, the other is to it in reverse")
  void quotationsMirror(@ForAll long seed) {
    Synopsis synopsis = new Sample(seed).build();
    for (Quotation quotation : synopsis.quotations()) {
      for (Quotation.Counterpart there : quotation.counterparts()) {
        if (there.match() == Quotation.Match.INDIRECT) {
          continue;
        }
        Quotation other =
            synopsis.quotations().stream()
                .filter(q -> q.article().equals(there.article()) && q.span().equals(there.span()))
                .findFirst()
                .orElseThrow();
        assertThat(other.counterparts())
            .filteredOn(c -> c.span().equals(quotation.span()))
            .filteredOn(c -> c.article().equals(quotation.article()))
            .singleElement()
            .satisfies(back -> assertThat(back.match()).isEqualTo(mirror(there.match())));
      }
    }
  }

  @Property(tries = 200)
  @Label("derivations join two articles once, with evidence, and copies have no common source")
  void derivations(@ForAll long seed) {
    Synopsis synopsis = new Sample(seed).build();
    Set<Set<String>> joined = new HashSet<>();
    for (Derivation derivation : synopsis.derivations()) {
      assertThat(derivation.evidence()).isNotEmpty();
      assertThat(derivation.article()).isNotEqualTo(derivation.source());
      if (derivation.kind() != Derivation.Kind.CITES) {
        assertThat(joined.add(Set.of(derivation.article(), derivation.source()))).isTrue();
        boolean inOrder = derivation.article().compareTo(derivation.source()) < 0;
        assertThat(derivation.directed() || inOrder).isTrue();
      }
    }
  }

  private static Quotation.Match mirror(Quotation.Match match) {
    return switch (match) {
      case SHORTENED -> Quotation.Match.EXTENDED;
      case EXTENDED -> Quotation.Match.SHORTENED;
      default -> match;
    };
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.synopsis;

import static java.util.stream.Collectors.joining;

import dev.synoptic.analysis.AnalyzedArticle;
import dev.synoptic.analysis.quote.SourceMention;
import dev.synoptic.model.Derivation.Reason;
import dev.synoptic.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sources that the articles name, and which of them are outlets of articles compared.
 *
 * <p>Names are compared by a key: folded, without a leading "the" and a possessive ending. An
 * outlet given as "Northern Press Agency (NPA)" is known by the long name and by the one in
 * parentheses; any outlet also by its initials and without the words that only say what it is
 * ("Northern"). An article's mentions of its own outlet are left out, also by the end of its name
 * ("the Gazette") where no other outlet is known by that; where no outlet is given, the article's
 * id stands for it if it has the form of a name ("lenne-herald"). A source of three words or more
 * is also known by its initials.
 */
final class Sources {

  /** Words at the end of an outlet's name that it may go without. */
  private static final Set<String> KINDS =
      Set.of("agency", "media", "news", "newspaper", "online", "press", "service", "wire");

  private static final int SHORTEST_ID = 4;

  private final Articles articles;
  private final Map<String, String> aliases = new HashMap<>();
  private final Map<String, List<Integer>> byOutlet = new HashMap<>();
  private final Map<String, List<Integer>> carriers = new HashMap<>();

  Sources(Articles articles) {
    this.articles = articles;
    for (int i = 0; i < articles.size(); i++) {
      String outlet = outletOf(i);
      if (!outlet.isEmpty()) {
        byOutlet.computeIfAbsent(plain(outlet), key -> new ArrayList<>()).add(i);
        aliases.put(plain(outlet), plain(outlet));
      }
    }
    for (int i = 0; i < articles.size(); i++) {
      if (!outletOf(i).isEmpty()) {
        addShortNames(outletOf(i));
      }
    }
    addLastWords();
    for (int i = 0; i < articles.size(); i++) {
      articles.get(i).analysis().sources().stream()
          .filter(SourceMention::certain)
          .forEach(mention -> addInitials(mention.name()));
    }
    for (int i = 0; i < articles.size(); i++) {
      addCarried(i);
    }
  }

  private void addCarried(int article) {
    boolean unknown = articles.get(article).analysis().article().outlet().isEmpty();
    for (SourceMention mention : articles.get(article).analysis().sources()) {
      if (unknown && mention.kind() == SourceMention.Kind.DATELINE) {
        carriers.computeIfAbsent(key(mention.name()), key -> new ArrayList<>()).add(article);
      }
    }
  }

  /** "The Evening Star Tribune" is "EST" too, unless that is known for another. */
  private void addInitials(String name) {
    List<String> words = List.of(plain(name).split(" +"));
    if (words.size() > 2) {
      aliases.putIfAbsent(initials(words), key(name));
    }
  }

  private static String initials(List<String> words) {
    return words.stream().map(word -> word.substring(0, 1)).collect(joining());
  }

  /** Returns the key under which all mentions of one source meet. */
  String key(String name) {
    String key = plain(name);
    return aliases.getOrDefault(key, key);
  }

  /** Returns the key of an article's outlet, if that is known. */
  @Nullable String outlet(int article) {
    String outlet = outletOf(article);
    return outlet.isEmpty() ? null : key(outlet);
  }

  /** The outlet that is given, or the id if that has the form of a name: "lenne-herald". */
  private String outletOf(int article) {
    String id = articles.id(article);
    boolean named = id.length() >= SHORTEST_ID && id.chars().noneMatch(Character::isDigit);
    String own = named ? id.replace('-', ' ').replace('_', ' ').strip() : "";
    return articles.get(article).analysis().article().outlet().orElse(own);
  }

  /** Returns the articles that an outlet has among those compared, in order. */
  List<Integer> articlesOf(String key) {
    return byOutlet.getOrDefault(key, List.of());
  }

  /** Returns the articles of unknown outlets whose dateline names a source, in order. */
  List<Integer> carriers(String key) {
    return carriers.getOrDefault(key, List.of());
  }

  /** Returns the sources that an article names, in the order of the text. */
  List<SourceMention> mentions(int article) {
    AnalyzedArticle analysis = articles.get(article).analysis();
    String own = outlet(article);
    return analysis.sources().stream()
        .filter(mention -> !mention.name().isBlank() && !isReporter(mention))
        .filter(mention -> mention.certain() || byOutlet.containsKey(key(mention.name())))
        .filter(mention -> !isOwn(key(mention.name()), own))
        .toList();
  }

  /** A credit of a part only names who wrote it. */
  private static boolean isReporter(SourceMention mention) {
    return mention.kind() == SourceMention.Kind.CREDIT && !mention.wholeArticle();
  }

  /** Returns an article's credits that name the outlet of another article. */
  List<Reason> creditsTo(int article, int other) {
    String outlet = outlet(other);
    return credited(article).stream()
        .filter(mention -> key(mention.name()).equals(outlet))
        .map(Sources::reason)
        .toList();
  }

  /** Returns an article's credits of any source but itself. */
  List<Reason> credits(int article) {
    return credited(article).stream().map(Sources::reason).toList();
  }

  /** Returns the mentions by which an article credits all of itself to a source. */
  List<SourceMention> credited(int article) {
    return mentions(article).stream()
        .filter(SourceMention::wholeArticle)
        .filter(mention -> mention.kind() != SourceMention.Kind.CITED)
        .toList();
  }

  /** Returns a mention as a reason. */
  static Reason reason(SourceMention mention) {
    String how =
        switch (mention.kind()) {
          case DATELINE -> "names in its dateline ";
          case CREDIT -> "credits ";
          case REPORTED_BY -> "names as the one who reported it ";
          case CITED -> "cites ";
        };
    return new Reason(how + mention.name(), mention.span());
  }

  private boolean isOwn(String key, @Nullable String own) {
    boolean isOtherOutlet = byOutlet.containsKey(key);
    return own != null && (key.equals(own) || (!isOtherOutlet && own.endsWith(" " + key)));
  }

  /** The name itself comes before its short forms, whichever article has it. */
  private void addShortNames(String outlet) {
    String canonical = key(outlet);
    int open = outlet.indexOf('(');
    int close = outlet.indexOf(')', open + 1);
    String name = open > 0 && close > open ? outlet.substring(0, open) : outlet;
    if (close > open + 1 && open > 0) {
      aliases.putIfAbsent(plain(outlet.substring(open + 1, close)), canonical);
    }
    String plain = plain(name);
    aliases.putIfAbsent(plain, canonical);
    List<String> words = List.of(plain.split(" +"));
    if (words.size() > 1) {
      aliases.putIfAbsent(initials(words), canonical);
    }
    aliases.putIfAbsent(withoutKind(words), canonical);
  }

  /** "The Bell" is The Daily Bell where no other outlet ends so. */
  private void addLastWords() {
    Map<String, Set<String>> byLast = new HashMap<>();
    for (String outlet : byOutlet.keySet()) {
      int open = outlet.indexOf('(');
      String name = (open > 0 ? outlet.substring(0, open) : outlet).strip();
      byLast
          .computeIfAbsent(name.substring(name.lastIndexOf(' ') + 1), last -> new HashSet<>())
          .add(outlet);
    }
    byLast.forEach(
        (last, outlets) -> {
          if (outlets.size() == 1 && !KINDS.contains(last)) {
            aliases.putIfAbsent(last, outlets.iterator().next());
          }
        });
  }

  private static String withoutKind(List<String> words) {
    int end = words.size();
    while (end > 1 && KINDS.contains(words.get(end - 1))) {
      end--;
    }
    return String.join(" ", words.subList(0, end));
  }

  private static String plain(String name) {
    String folded = Folding.fold(name, 0, name.length()).strip();
    String bare = folded.startsWith("the ") ? folded.substring(4).strip() : folded;
    return bare.endsWith("'s") ? bare.substring(0, bare.length() - 2) : bare;
  }
}

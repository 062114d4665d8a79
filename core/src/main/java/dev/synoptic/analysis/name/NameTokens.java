// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Role;
import dev.synoptic.model.Sentence;
import dev.synoptic.text.Work;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article as the name rules see them: without punctuation tokens and the possessive
 * {@code 's}, each with what stands before it, and with what the article's running text shows about
 * its case.
 */
final class NameTokens {

  /** How the words of a sentence are cased. */
  enum Casing {
    /** Only names are capitalised. */
    RUNNING,
    /** Most words are capitalised, or all letters: a headline. */
    HEADLINE
  }

  private static final Set<String> COPULAS = Set.of("is", "was", "became", "remains");
  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "told",
          "tells",
          "added",
          "adds",
          "insisted",
          "argued",
          "replied",
          "denied",
          "wrote",
          "writes",
          "declined",
          "warned",
          "answered",
          "admitted");

  final Tokens tokens;
  private final int[] token;
  private final NameWord[] word;
  private final Gap[] gap;
  private final boolean[] possessive;
  private final boolean[] capitalized;
  private final Casing[] casing;
  private final Map<String, int[]> evidence = new HashMap<>();
  private final Map<String, Integer> openings = new HashMap<>();
  private long evidenceBits;
  private int size;
  private boolean caseless = true;

  NameTokens(Tokens tokens, List<Sentence> sentences) {
    this.tokens = tokens;
    int capacity = tokens.size();
    token = new int[capacity];
    word = new NameWord[capacity];
    gap = new Gap[capacity];
    possessive = new boolean[capacity];
    capitalized = new boolean[capacity];
    casing = new Casing[capacity];
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      boolean headline = sentence < sentences.size() && sentences.get(sentence).role() != Role.BODY;
      addSentence(tokens.firstToken(sentence), tokens.endToken(sentence), headline);
    }
    gatherEvidence();
  }

  private void addSentence(int first, int end, boolean headline) {
    int start = size;
    for (int i = first; i < end; i++) {
      Work.step(1);
      if (!tokens.is(i, Tokens.PUNCTUATION) && !tokens.normal(i).isEmpty()) {
        addWord(i, size == start);
      }
    }
    Casing found = casing(start, headline);
    for (int word = start; word < size; word++) {
      casing[word] = found;
    }
  }

  private void addWord(int index, boolean first) {
    NameWord word = NameWord.of(tokens, index);
    if (word.mark() && size > 0) {
      possessive[size - 1] = true;
      return;
    }
    token[size] = index;
    possessive[size] = word.possessive();
    this.word[size] = word;
    gap[size] = first ? Gap.START : gapBefore(index);
    capitalized[size] =
        tokens.is(index, Tokens.CAPITALIZED) || hasCapitalAt(tokens.start(index), word.particle());
    caseless &= !capitalized[size];
    size++;
  }

  /** Tells whether a capital follows a word's particle. */
  private boolean hasCapitalAt(int start, int particle) {
    String text = tokens.text();
    int next = start + particle;
    return particle > 0 && next < text.length() && Character.isUpperCase(text.charAt(next));
  }

  /** A dot ends a sentence, but behind an initial, a form of address and the like. */
  private Gap gapBefore(int index) {
    Gap found = Gap.between(tokens, token[size - 1], index);
    if (found != Gap.DOT) {
      return found;
    }
    Lexeme before = word[size - 1].lexeme();
    boolean abbreviation =
        word[size - 1].length() == 1
            || isDotted(size - 1)
            || before.is(WordClass.HONORIFIC)
            || before.is(WordClass.SUFFIX);
    return abbreviation ? Gap.DOT : Gap.START;
  }

  private Casing casing(int start, boolean headline) {
    int counted = 0;
    int capitalized = 0;
    int shouted = 0;
    for (int word = start; word < size; word++) {
      if (this.word[word].length() > 3
          && Character.isLetter(tokens.text().charAt(tokens.start(token[word])))) {
        counted++;
        capitalized += isCapitalized(word) ? 1 : 0;
        shouted += tokens.is(token[word], Tokens.ALL_CAPS) ? 1 : 0;
      }
    }
    boolean titled =
        counted >= (headline ? 3 : 5) && capitalized * 10 >= counted * (headline ? 7 : 9);
    boolean loud = counted >= 2 && shouted * 10 >= counted * 8 && size - start >= 3;
    return titled || loud ? Casing.HEADLINE : Casing.RUNNING;
  }

  /** Counts how often each capitalised word has a capital, or none, where only names have one. */
  private void gatherEvidence() {
    if (caseless) {
      return;
    }
    for (int word = 0; word < size; word++) {
      Work.step(1);
      if (isCapitalized(word)) {
        int[] counts = evidence.computeIfAbsent(base(word), key -> new int[2]);
        evidenceBits |= this.word[word].bit();
        countOpening(word);
        counts[0] += casing[word] == Casing.RUNNING && gap[word] != Gap.START ? 1 : 0;
      }
    }
    for (int word = 0; word < size; word++) {
      if (!isCapitalized(word) && casing[word] == Casing.RUNNING) {
        int[] counts = evidence(word);
        if (counts != null) {
          counts[1]++;
        }
      }
    }
  }

  /** Returns the counts of a word that is somewhere capitalised; a look at bits spares most. */
  private int @Nullable [] evidence(int word) {
    return (evidenceBits & this.word[word].bit()) == 0 ? null : evidence.get(base(word));
  }

  int size() {
    return size;
  }

  /** Tells whether the whole article has no capital letter at the start of a word. */
  boolean isCaseless() {
    return caseless;
  }

  int token(int word) {
    return token[word];
  }

  String base(int word) {
    return this.word[word].base();
  }

  Lexeme lexeme(int word) {
    return this.word[word].lexeme();
  }

  boolean is(int word, WordClass wordClass) {
    return lexeme(word).is(wordClass);
  }

  /** Returns what stands before a word; START for an index past the end. */
  Gap gap(int word) {
    return word < size ? gap[word] : Gap.START;
  }

  boolean isPossessive(int word) {
    return possessive[word];
  }

  boolean isHeadline(int word) {
    return casing[word] == Casing.HEADLINE;
  }

  /** Tells whether a word begins with a capital, or with a small particle: "d'Orsay". */
  boolean isCapitalized(int word) {
    return capitalized[word];
  }

  boolean isAllCaps(int word) {
    return tokens.is(token[word], Tokens.ALL_CAPS);
  }

  boolean isDotted(int word) {
    return tokens.normal(token[word]).length() - base(word).length() > (possessive[word] ? 2 : 0);
  }

  /** Tells whether running text has the word capitalised, and more often than not. */
  boolean isSeenAsName(int word) {
    int[] counts = evidence(word);
    return counts != null && counts[0] > counts[1];
  }

  /** Tells whether running text has the word without a capital. */
  boolean isSeenAsWord(int word) {
    int[] counts = evidence(word);
    return counts != null && counts[1] > 0 && counts[0] <= counts[1];
  }

  /**
   * Tells whether a word that opens a sentence must name somebody: "Lorm was its minister" once, or
   * "Lorm said" twice, where nothing says that it is a common word. Bare nouns in the plural and
   * bodies ("Residents said", "Parliament was") are no evidence.
   */
  boolean isNamedAtStart(int word) {
    return isBareOpening(word)
        && (isOfficeSaidOf(word) || openings.getOrDefault(base(word), 0) >= 2);
  }

  private boolean isBareOpening(int word) {
    return gap[word] == Gap.START
        && isCapitalized(word)
        && !isHeadline(word)
        && !possessive[word]
        && base(word).length() > 2
        && !base(word).endsWith("s")
        && !is(word, WordClass.OPENER)
        && !is(word, WordClass.ORGHEAD)
        && !is(word, WordClass.PLACEHEAD)
        && !is(word, WordClass.CALENDAR)
        && !lexeme(word).isTitle()
        && !tokens.is(token[word], Tokens.FUNCTION)
        && !isSeenAsWord(word);
  }

  /** "was its labour minister". */
  private boolean isOfficeSaidOf(int word) {
    int next = word + 1;
    if (next + 1 >= size || gap[next] != Gap.SPACE || !COPULAS.contains(base(next))) {
      return false;
    }
    for (int i = next + 1; i < Math.min(size, next + 6) && gap[i] == Gap.SPACE; i++) {
      if (is(i, WordClass.OFFICE)) {
        return true;
      }
    }
    return false;
  }

  private void countOpening(int word) {
    if (gap[word] == Gap.START
        && word + 1 < size
        && gap[word + 1] == Gap.SPACE
        && SAYING.contains(base(word + 1))) {
      openings.merge(base(word), 1, Integer::sum);
    }
  }

  /** Returns the longest gazetteer form that starts at a word, if there is one. */
  @Nullable GazetteerForm match(int word, int end) {
    List<GazetteerForm> forms = lexeme(word).forms();
    for (int i = 0; i < forms.size(); i++) {
      GazetteerForm form = forms.get(i);
      if (word + form.length() <= end && matches(form, word)) {
        return form;
      }
    }
    return null;
  }

  private boolean matches(GazetteerForm form, int word) {
    List<String> words = form.words();
    for (int i = 0; i < words.size(); i++) {
      boolean comma = form.comma() && gap(word + i) == Gap.COMMA;
      if (i > 0 && !gap[word + i].joinsForm() && !comma) {
        return false;
      }
      if (!matches(words.get(i), word + i, i + 1 < words.size())) {
        return false;
      }
    }
    return isWrittenAsName(form, word);
  }

  /** Inside a form the possessive is part of the word: "people's republic". */
  private boolean matches(String expected, int word, boolean inside) {
    String found = base(word);
    if (!inside || !possessive[word]) {
      return expected.equals(found);
    }
    int length = found.length();
    return expected.length() == length + 2 && expected.startsWith(found) && expected.endsWith("'s");
  }

  /** "Polish President" at the head of a sentence: two capitals in a row tell. */
  private boolean leadsCapital(GazetteerForm form, int word) {
    int next = word + form.length();
    return next < size && gap[next] == Gap.SPACE && capitalized[next];
  }

  private boolean isWrittenAsName(GazetteerForm form, int word) {
    if (form.afterComma()) {
      return gap[word] == Gap.COMMA && isCapitalized(word);
    }
    if (caseless) {
      return !form.ordinary() || isDotted(word);
    }
    if (form.capitals() && !isAllCaps(word) && !isDotted(word)) {
      return false;
    }
    boolean capitalized = isCapitalized(word) && isCapitalized(word + form.length() - 1);
    if (!form.ordinary() || isDotted(word)) {
      return capitalized;
    }
    boolean telling = form.capitals() || gap[word] != Gap.START || leadsCapital(form, word);
    return capitalized && (isSeenAsName(word) || (telling && !isHeadline(word)));
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.name;

import dev.synoptic.analysis.name.NameMention.Kind;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Sentence;
import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of an article by rule: runs of capitalised words, weighed by how the article's
 * running text writes the same words, and what the shipped gazetteer knows.
 *
 * <p>Forms of address and offices in front ("Mr", "Foreign Minister") are not part of a name; a
 * nationality is a name of its own, with the country's key. Weekdays, months and number words are
 * no names. Of a text without any capital only the gazetteer's names are found.
 *
 * <p>Made for English; other languages in Latin script get the same rules, which read too many
 * names where all nouns are capitalised.
 */
public final class NameReader {

  private final NameTokens tokens;
  private final NameRules rules;
  private final NameOffices offices;
  private final NameKinds kinds;
  private final List<NameDraft> drafts = new ArrayList<>();

  private NameReader(NameTokens tokens) {
    this.tokens = tokens;
    rules = new NameRules(tokens);
    offices = new NameOffices(tokens);
    kinds = new NameKinds(tokens);
  }

  /**
   * Reads the names of an article.
   *
   * @param tokens the article's tokens
   * @param sentences the article's sentences, those of the tokens in the same order
   * @return the names in the order of the text, disjoint; empty if there are none
   */
  public static List<NameMention> read(Tokens tokens, List<Sentence> sentences) {
    NameTokens words = new NameTokens(tokens, sentences);
    NameReader reader = new NameReader(words);
    reader.readAll();
    if (reader.drafts.isEmpty()) {
      return List.of();
    }
    new NameKeys(reader.drafts).resolve();
    List<NameMention> mentions = new ArrayList<>(reader.drafts.size());
    for (NameDraft draft : reader.drafts) {
      Work.step(2);
      mentions.add(draft.mention(words));
    }
    return List.copyOf(mentions);
  }

  private void readAll() {
    int word = 0;
    while (word < tokens.size()) {
      Work.step(2);
      GazetteerForm form = tokens.match(word, tokens.size());
      if (tokens.isCaseless()) {
        word = readKnown(word, form);
      } else if (form == null && !rules.accepts(word)) {
        word++;
      } else {
        int end = rules.runEnd(word, form);
        Work.step(8 * (end - word));
        if (!isQuotedTitle(word, end, form)) {
          split(word, end);
        }
        word = end;
      }
    }
  }

  private int readKnown(int word, @Nullable GazetteerForm form) {
    if (form == null) {
      return word + 1;
    }
    add(word, word + form.length(), form, word);
    return word + form.length();
  }

  /** Cuts a run into offices, nationalities and names. */
  private void split(int first, int end) {
    int word = afterOpening(first, end);
    while (word < end) {
      int titleEnd = isKnownWhole(word, end) ? word : offices.titleEnd(word, end);
      if (titleEnd > word && !isBodyAfterTitle(titleEnd, end)) {
        addPlaces(word, titleEnd);
        if (titleEnd < end) {
          addTitled(titleEnd, nameEnd(titleEnd, end), word);
        }
        word = titleEnd < end ? nameEnd(titleEnd, end) : end;
      } else {
        word = splitUntitled(word, end);
      }
    }
  }

  /** "Furious Transport Minister Ada Norrell": the word that opens the sentence is no name. */
  private int afterOpening(int first, int end) {
    boolean opens =
        tokens.gap(first) == Gap.START
            && first + 2 < end
            && !tokens.is(first, WordClass.GIVEN)
            && !tokens.is(first, WordClass.ORGHEAD)
            && !tokens.is(first, WordClass.MODIFIER)
            && !tokens.lexeme(first).isTitle()
            && !tokens.isSeenAsName(first)
            && !rules.isAcronym(first)
            && tokens.match(first, end) == null;
    if (!opens) {
      return first;
    }
    int titleEnd = offices.titleEnd(first + 1, end);
    return titleEnd > first + 1 && titleEnd < end ? first + 1 : first;
  }

  /** "General Motors", "St. Petersburg": the gazetteer knows the office as part of the name. */
  private boolean isKnownWhole(int word, int end) {
    GazetteerForm form = tokens.lexeme(word).isTitle() ? tokens.match(word, end) : null;
    return form != null && form.length() > 1;
  }

  /** "General Assembly": what looks like an office is part of a body's name. */
  private boolean isBodyAfterTitle(int word, int end) {
    return word < end
        && tokens.is(word, WordClass.ORGHEAD)
        && !tokens.is(word - 1, WordClass.HONORIFIC)
        && !tokens.is(word, WordClass.GIVEN);
  }

  private int splitUntitled(int first, int end) {
    GazetteerForm form = tokens.match(first, end);
    int afterForm = form == null ? first : first + form.length();
    if (form != null && (afterForm == end || standsAlone(form, first, afterForm, end))) {
      add(first, afterForm, form, first);
      return afterForm;
    }
    int nameEnd = nameEnd(first, end);
    addUntitled(first, nameEnd);
    return nameEnd;
  }

  /** Tells whether a gazetteer form at the head of a longer run is a name by itself. */
  private boolean standsAlone(GazetteerForm form, int first, int next, int end) {
    if (form.demonym()) {
      boolean company =
          next + 1 == end
              && tokens.is(next, WordClass.ORGHEAD)
              && !tokens.is(next, WordClass.NATIONALBODY);
      return !company;
    }
    if (tokens.isHeadline(first) || form.length() > 1 || tokens.gap(next) == Gap.HYPHEN) {
      return !tokens.is(end - 1, WordClass.ORGHEAD);
    }
    if (tokens.is(first, WordClass.GIVEN)) {
      return false;
    }
    boolean person = tokens.is(next, WordClass.GIVEN) && !tokens.is(end - 1, WordClass.ORGHEAD);
    return person || tokens.match(next, end) != null;
  }

  /** Returns where the name ends that starts at a word: before the next place in a headline. */
  private int nameEnd(int first, int end) {
    for (int word = first + 1; word < end; word++) {
      if (tokens.isPossessive(word - 1)) {
        return word;
      }
      GazetteerForm form = tokens.match(word, end);
      if (form != null && cutsBefore(form, first, word)) {
        return word;
      }
    }
    return end;
  }

  private boolean cutsBefore(GazetteerForm form, int first, int word) {
    boolean linked =
        tokens.is(word - 1, WordClass.SKIPPED) || tokens.is(word - 1, WordClass.LINKER);
    if (linked || tokens.is(first, WordClass.ORGHEAD)) {
      return false;
    }
    return form.demonym() || (tokens.isHeadline(word) && form.entry().isCountry());
  }

  private void addPlaces(int first, int end) {
    int word = first;
    while (word < end) {
      GazetteerForm form = tokens.match(word, end);
      if (form == null) {
        word++;
      } else {
        add(word, word + form.length(), form, word);
        word += form.length();
      }
    }
  }

  private void addTitled(int first, int end, int title) {
    GazetteerForm form = tokens.match(first, end);
    boolean body = form != null && (form.demonym() || form.entry().kind() == Kind.ORGANIZATION);
    boolean place = form != null && form.entry().isCountry();
    boolean address = tokens.is(first - 1, WordClass.HONORIFIC);
    boolean known = form != null && form.length() == end - first && (body || place) && !address;
    NameDraft draft = add(first, end, known ? form : null, title);
    if (!known) {
      draft.kind = Kind.PERSON;
      draft.office = offices.officeBefore(title, end, true, before(draft));
      offices.findLater(draft);
    }
  }

  private void addUntitled(int first, int end) {
    int start = first;
    while (start < end && isWeakHead(start, end)) {
      start++;
    }
    if (start >= end) {
      return;
    }
    NameDraft draft = add(start, end, null, start);
    draft.acronym = draft.length() == 1 && rules.isAcronym(start);
    if (kinds.isPersonal(draft)) {
      draft.office = offices.officeBefore(start, end, false, before(draft));
      offices.findLater(draft);
    }
    draft.kind = kinds.of(draft);
  }

  /** A lone office or a lone small word is no name; nor is a small word at a name's head. */
  private boolean isWeakHead(int word, int end) {
    if (end - word == 1 && tokens.lexeme(word).isTitle() && !tokens.is(word, WordClass.GIVEN)) {
      return true;
    }
    boolean opener = tokens.is(word, WordClass.OPENER) && tokens.gap(word) == Gap.START;
    boolean modifier = tokens.is(word, WordClass.MODIFIER) && !tokens.isSeenAsName(word);
    return opener || (end - word == 1 && (modifier || tokens.is(word, WordClass.DIRECTION)));
  }

  private @Nullable NameDraft before(NameDraft draft) {
    int last = drafts.size() - 2;
    return last >= 0 && drafts.get(last + 1) == draft ? drafts.get(last) : null;
  }

  private NameDraft add(int first, int end, @Nullable GazetteerForm form, int office) {
    NameDraft draft = new NameDraft(tokens, first, end, form);
    draft.office = office;
    drafts.add(draft);
    return draft;
  }

  /** Tells whether a run of some words is all that stands between quotation marks. */
  private boolean isQuotedTitle(int first, int end, @Nullable GazetteerForm form) {
    if (end - first < 2 || (form != null && form.length() == end - first)) {
      return false;
    }
    int start = first > 0 && tokens.is(first - 1, WordClass.PRONOUN) ? first - 1 : first;
    return (isQuoteBefore(first) || isQuoteBefore(start)) && isQuoteAfter(end - 1);
  }

  private boolean isQuoteBefore(int word) {
    String text = tokens.tokens.text();
    int at = tokens.tokens.start(tokens.token(word)) - 1;
    at -= at >= 0 && text.charAt(at) == ' ' ? 1 : 0;
    return at >= 0 && "\"\u201C\u201E\u00AB\u2018'`".indexOf(text.charAt(at)) >= 0;
  }

  private boolean isQuoteAfter(int word) {
    String text = tokens.tokens.text();
    int at = tokens.tokens.end(tokens.token(word));
    at += at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ',') ? 1 : 0;
    return at < text.length() && "\"\u201D\u201C\u00BB\u2019'".indexOf(text.charAt(at)) >= 0;
  }
}

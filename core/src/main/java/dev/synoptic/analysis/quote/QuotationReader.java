// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.analysis.quote;

import dev.synoptic.analysis.name.NameMention;
import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.model.Quotation.Speaker;
import dev.synoptic.model.Role;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import dev.synoptic.text.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads direct quotations and who speaks them.
 *
 * <p>A quotation is a stretch between quotation marks; of nested ones only the outer is kept. One
 * or two quoted words, and quoted titles ("Men at Work"), count only with a reporting verb. Text
 * that is not the article's own account ({@link Role#BOILERPLATE}) is passed over.
 *
 * <p>The speaker is read from the reporting frame in the same sentence, behind the quotation or in
 * front of it. Another one in the same sentence without a frame has the same speaker. A quotation
 * that is a sentence of its own and has no frame belongs, in this order, to who spoke last in the
 * same paragraph, at most two sentences before; to who speaks at the start of the sentence that
 * follows in the paragraph; if it opens its paragraph, to the speaker of a quotation that closes
 * the paragraph before; and otherwise to nobody. The rules follow the patterns that Pouliquen,
 * Steinberger and Best (2007) and Krestel, Bergler and Witte (2008) found to cover most
 * attributions in news.
 */
public final class QuotationReader {

  private static final int SHORT = 2;
  private static final int LONGEST_TITLE = 6;
  private static final int FULL = 4;
  private static final int MEMORY = 2;
  private static final Set<String> NAMING =
      Set.of(
          "called", "dubbed", "named", "titled", "entitled", "codenamed", "nicknamed", "labelled");

  private final Tokens tokens;
  private final List<Sentence> sentences;
  private final Words words;
  private final Paragraphs paragraphs;
  private final Frames frames;
  private final Discourse discourse;
  private final List<Quoted> quotes;
  private final int[] plainEnds;
  private final int[] plainFirsts;
  private final List<QuotationMention> mentions = new ArrayList<>();
  private int nextSentence;
  private int paragraph = -1;
  private @Nullable Speaker lastSpeaker;
  private int lastSpoken = -1;
  private @Nullable Speaker unfinished;

  private record Quoted(QuotedRun run, int first, int end, boolean title) {
    int length() {
      return end - first;
    }

    boolean isPlain() {
      return !title && end - first > SHORT;
    }
  }

  private QuotationReader(Tokens tokens, List<Sentence> sentences, List<NameMention> names) {
    this.tokens = tokens;
    this.sentences = sentences;
    words = new Words(tokens, names);
    paragraphs = Paragraphs.of(tokens.text(), sentences);
    frames = new Frames(words);
    discourse = new Discourse(tokens, words);
    quotes = quotes();
    quotes.forEach(quote -> discourse.quote(quote.first(), quote.end()));
    plainEnds = new int[quotes.size()];
    plainFirsts = new int[quotes.size()];
    placePlain();
  }

  /**
   * Reads the quotations of an article.
   *
   * @param tokens the article's tokens
   * @param sentences its sentences, the same as the tokens are cut into
   * @param names the names in it, in the order of the text
   * @return the quotations in the order of the text; one for each paragraph of a longer one. A
   *     speaker who is named by a pronoun is given by the name that the pronoun stands for.
   */
  public static List<QuotationMention> read(
      Tokens tokens, List<Sentence> sentences, List<NameMention> names) {
    return QuoteMarks.mayOpen(tokens.text())
        ? new QuotationReader(tokens, sentences, names).read()
        : List.of();
  }

  private List<Quoted> quotes() {
    int[] ends = sentences.stream().mapToInt(sentence -> sentence.span().end()).toArray();
    List<Quoted> found = new ArrayList<>();
    for (QuotedRun run : QuoteMarks.read(tokens.text(), paragraphs.bounds(), ends)) {
      Work.step(4);
      int first = words.at(run.start());
      int end = words.at(run.end());
      if (first < end && sentences.get(words.sentence(first)).role() != Role.BOILERPLATE) {
        found.add(new Quoted(run, first, end, isTitle(first, end, run)));
      }
    }
    return found;
  }

  /** Tells whether the words have the form of a title: few, capitalised, not a sentence. */
  private boolean isTitle(int first, int end, QuotedRun run) {
    if (end - first > LONGEST_TITLE || ".!?".indexOf(tokens.text().charAt(run.end() - 1)) >= 0) {
      return false;
    }
    for (int word = first; word < end; word++) {
      boolean small = word > first && words.is(word, Tokens.FUNCTION);
      if (!small && !words.is(word, Tokens.CAPITALIZED | Tokens.NUMERIC)) {
        return false;
      }
    }
    return end - first > 1 || !words.is(first, Tokens.FUNCTION);
  }

  private List<QuotationMention> read() {
    for (int i = 0; i < quotes.size(); i++) {
      Work.step(16);
      Quoted quote = quotes.get(i);
      int sentence = words.sentence(quote.first());
      readUpTo(sentence, i);
      attribute(i, sentence);
    }
    return List.copyOf(mentions);
  }

  private void attribute(int index, int sentence) {
    Quoted quote = quotes.get(index);
    int floor = floorOf(index, sentence);
    enter(sentence);
    if (quote.isPlain()) {
      discourse.readSubject(floor, quote.first());
    }
    Speaker speaker = framed(index, floor);
    if (speaker == null && quote.isPlain()) {
      speaker = unfinished != null ? unfinished : unframed(index, floor, sentence);
    }
    unfinished = quote.run().continues() ? speaker : null;
    if (speaker == null && !quote.isPlain()) {
      return;
    }
    mentions.add(
        new QuotationMention(
            new Span(quote.run().start(), quote.run().end()), Optional.ofNullable(speaker)));
    lastSpeaker = speaker;
    lastSpoken = lastSentence(quote);
  }

  private void enter(int sentence) {
    if (paragraphs.of(sentence) != paragraph) {
      paragraph = paragraphs.of(sentence);
      discourse.paragraph();
    }
  }

  private int lastSentence(Quoted quote) {
    return words.sentence(quote.end() - 1);
  }

  /** Returns where the words in front of a quotation begin that can belong to its frame. */
  private int floorOf(int index, int sentence) {
    return Math.max(words.firstOfSentence(sentence), plainEnds[index]);
  }

  private int limitOf(int index) {
    return Math.min(words.endOfSentence(lastSentence(quotes.get(index))), plainFirsts[index]);
  }

  /** Notes for each quotation where the plain ones around it end and begin. */
  private void placePlain() {
    int end = 0;
    for (int i = 0; i < plainEnds.length; i++) {
      plainEnds[i] = end;
      end = quotes.get(i).isPlain() ? quotes.get(i).end() : end;
    }
    int first = words.size();
    for (int i = plainFirsts.length - 1; i >= 0; i--) {
      plainFirsts[i] = first;
      first = quotes.get(i).isPlain() ? quotes.get(i).first() : first;
    }
  }

  private @Nullable Speaker framed(int index, int floor) {
    Quoted quote = quotes.get(index);
    if (quote.title() && !isTitleSaid(quote, floor)) {
      return null;
    }
    boolean full = quote.length() >= FULL;
    Subject after = frames.after(quote.end(), limitOf(index), full);
    if (after == null || (words.gap(quote.first(), Words.COLON) && frames.isLoose(after))) {
      Subject before = frames.before(floor, quote.first());
      after = before != null ? before : after;
    }
    if (after == null) {
      return null;
    }
    Speaker speaker = discourse.speaker(after);
    discourse.spoke(after, speaker);
    return speaker;
  }

  private boolean isTitleSaid(Quoted quote, int floor) {
    boolean named = quote.first() > 0 && NAMING.contains(words.normal(quote.first() - 1));
    boolean said = words.gap(quote.end(), Words.COMMA | Words.CRY);
    return !named
        && (frames.isGovernedDirectly(floor, quote.first())
            || words.gap(quote.first(), Words.COLON)
            || said);
  }

  private @Nullable Speaker unframed(int index, int floor, int sentence) {
    Quoted quote = quotes.get(index);
    boolean introduced = words.gap(quote.first(), Words.COLON) && floor < quote.first();
    boolean whole = floor == quote.first() && limitOf(index) == quote.end();
    boolean recent =
        lastSpoken >= 0
            && sentence - lastSpoken <= MEMORY
            && paragraphs.of(lastSpoken) == paragraphs.of(sentence);
    boolean goesOn = lastSpoken == sentence && floor < quote.first();
    if (goesOn || (recent && (whole || introduced))) {
      return lastSpeaker;
    }
    if (!whole) {
      return null;
    }
    Speaker next = speaksNext(lastSentence(quote));
    return next != null ? next : carriedOver(sentence);
  }

  private @Nullable Speaker speaksNext(int sentence) {
    int next = sentence + 1;
    if (next >= sentences.size() || paragraphs.of(next) != paragraphs.of(sentence)) {
      return null;
    }
    int from = words.firstOfSentence(next);
    Subject subject = frames.event(from, words.endOfSentence(next));
    return subject == null || subject.from() > from + 1 ? null : discourse.speaker(subject);
  }

  private @Nullable Speaker carriedOver(int sentence) {
    boolean opens = sentence > 0 && paragraphs.of(sentence) != paragraphs.of(sentence - 1);
    return opens && lastSpoken == sentence - 1 ? lastSpeaker : null;
  }

  /** Reads the sentences before a quotation's, as far as they tell who speaks. */
  private void readUpTo(int sentence, int index) {
    int quote = index - 1;
    while (nextSentence < sentence) {
      int current = nextSentence++;
      if (sentences.get(current).role() == Role.BOILERPLATE) {
        continue;
      }
      int from = words.firstOfSentence(current);
      int end = words.endOfSentence(current);
      int quoted = quote >= 0 ? quotes.get(quote).end() : 0;
      if (quoted > from) {
        continue;
      }
      enter(current);
      discourse.read(from, end);
      Subject subject = frames.event(from, end);
      if (subject != null) {
        lastSpeaker = discourse.speaker(subject);
        discourse.spoke(subject, lastSpeaker);
        lastSpoken = current;
      }
    }
  }
}

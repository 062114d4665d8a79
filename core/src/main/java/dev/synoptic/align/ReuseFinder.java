// SPDX-License-Identifier: Apache-2.0
package dev.synoptic.align;

import dev.synoptic.analysis.token.Tokens;
import dev.synoptic.event.EventArticle;
import dev.synoptic.model.Passage;
import dev.synoptic.model.Reuse;
import dev.synoptic.model.Sentence;
import dev.synoptic.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the maximal passages that one text took over from another: copied, shuffled, reworded,
 * translated and back, or condensed.
 *
 * <p>The frame is that of M. Sanchez-Perez, G. Sidorov, A. Gelbukh (PAN 2014): pairs of like
 * sentences are seeds ({@link SeedFinder}), seeds that lie close together make a pair of passages
 * ({@link SeedClustering}), weak pairs and overlaps are dropped. In place of its thresholds on the
 * similarity of passages stands a model of copying ({@link CopyModel}), which also settles where a
 * passage ends ({@link BoundaryRefinement}) and whether it condenses the other text as a whole
 * ({@link Condensation}). Runs of the same words ({@link VerbatimRuns}) add seeds, and exact ends.
 *
 * <p>Says nothing of passages under a dozen words or of a stray common sentence. Works on any
 * length in time that grows in proportion to it; builds no table of the one text by the other. The
 * thresholds were learned on half of the training documents of the PAN 2013 text alignment task.
 */
public final class ReuseFinder {

  /** Most tokens between neighbouring seeds of a passage, on either side. */
  private static final int SEED_GAP = 60;

  /** Passages that lie at most this many tokens apart on both sides are one. */
  private static final int PASSAGE_GAP = 20;

  /** Joining ends after so many rounds at the latest. */
  private static final int MOST_JOINS = 20;

  /** A passage has at least this many tokens on either side. */
  private static final int LEAST_LENGTH = 12;

  /** Least evidence of a pair of passages, both sides together, in nats. */
  private static final double LEAST_EVIDENCE = 25;

  /** A pair yields to a stronger one that has more than this share of one of its passages. */
  private static final double MOST_OVERLAP = 0.2;

  /** Runs of at least this many words in the same order settle a passage's ends, … */
  private static final int EXACT_RUN = 20;

  /** … if they make up this share of it on both sides. */
  private static final double EXACT_SHARE = 0.5;

  /** The score is {@code 1 - exp(-evidence / SCORE_SCALE)}. */
  private static final double SCORE_SCALE = 12;

  private final ReuseText left;
  private final ReuseText right;
  private final int vocabulary;
  private final CopyModel model;

  private ReuseFinder(EventArticle left, EventArticle right) {
    this.left = new ReuseText(left);
    this.right = new ReuseText(right);
    vocabulary = 1 + Math.max(mostTerm(this.left), mostTerm(this.right));
    model = new CopyModel(vocabulary);
  }

  private static int mostTerm(ReuseText text) {
    int most = -1;
    for (int i = 0; i < text.size(); i++) {
      most = Math.max(most, text.term(i));
    }
    return most;
  }

  /**
   * Finds reused passages.
   *
   * <p>Exchanging the texts mirrors the passages. Two texts of the same words are one passage. No
   * two passages found share more than a fifth of the smaller one on a side.
   *
   * @param left the left text
   * @param right the right text, of the same event
   * @return the passages, in the order of the left text; empty if a text has no words
   */
  public static List<Reuse> find(EventArticle left, EventArticle right) {
    boolean mirrored = left.tokens().text().compareTo(right.tokens().text()) > 0;
    ReuseFinder finder = mirrored ? new ReuseFinder(right, left) : new ReuseFinder(left, right);
    List<Reuse> found = new ArrayList<>();
    for (ScoredBox scored : finder.run()) {
      Reuse reuse = finder.reuse(scored);
      found.add(mirrored ? reuse.mirror() : reuse);
    }
    found.sort(Comparator.comparing(Reuse::left).thenComparing(Reuse::right));
    return List.copyOf(found);
  }

  private List<ScoredBox> run() {
    if (isSame()) {
      Box all = new Box(0, left.size(), 0, right.size());
      return left.size() == 0 ? List.of() : List.of(new ScoredBox(all, Double.POSITIVE_INFINITY));
    }
    List<Box> runs = VerbatimRuns.find(left, right);
    List<Box> seeds = new SeedFinder(left, right, vocabulary).find();
    seeds.addAll(runs);
    List<ScoredBox> scored = validate(join(refine(SeedClustering.hulls(seeds, SEED_GAP), runs)));
    condense(scored, false);
    condense(scored, true);
    return choose(scored);
  }

  private boolean isSame() {
    boolean same = left.size() == right.size();
    for (int i = 0; same && i < left.size(); i++) {
      same = left.form(i) == right.form(i);
    }
    return same;
  }

  private List<Box> refine(List<Box> hulls, List<Box> runs) {
    List<Box> exact = runs.stream().filter(run -> run.leftLength() >= EXACT_RUN).toList();
    int longest = exact.stream().mapToInt(Box::leftLength).max().orElse(0);
    BoundaryRefinement refinement = new BoundaryRefinement(left, right, model);
    List<Box> refined = new ArrayList<>();
    for (Box hull : hulls) {
      refined.add(exactEnds(refinement.refine(hull), exact, longest));
    }
    return refined;
  }

  /** Gives a box that is mostly copied word for word the ends of what is. */
  private static Box exactEnds(Box box, List<Box> runs, int longest) {
    Box hull = box;
    int covered = 0;
    for (int i = firstFrom(runs, box.leftFirst() - longest); i < runs.size(); i++) {
      Box run = runs.get(i);
      if (run.leftFirst() >= box.leftEnd()) {
        break;
      }
      if (run.meets(box)) {
        hull = covered == 0 ? run : hull.union(run);
        covered += run.leftLength();
      }
    }
    int length = Math.max(box.leftLength(), box.rightLength());
    return covered >= EXACT_SHARE * length ? hull : box;
  }

  /** Returns the index of the first box that begins at a token or after it. */
  private static int firstFrom(List<Box> sorted, int token) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).leftFirst() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static List<Box> join(List<Box> boxes) {
    List<Box> joined = boxes;
    for (int round = 0; round < MOST_JOINS; round++) {
      List<Box> next = SeedClustering.hulls(joined, PASSAGE_GAP);
      if (next.size() == joined.size()) {
        return next;
      }
      joined = next;
    }
    return joined;
  }

  private List<ScoredBox> validate(List<Box> boxes) {
    List<ScoredBox> valid = new ArrayList<>();
    for (Box box : boxes) {
      if (Math.min(box.leftLength(), box.rightLength()) >= LEAST_LENGTH) {
        double evidence = evidence(box);
        if (evidence >= LEAST_EVIDENCE) {
          valid.add(new ScoredBox(box, evidence));
        }
      }
    }
    return valid;
  }

  private double evidence(Box box) {
    model.source(right, box.rightFirst(), box.rightEnd());
    double onLeft = model.sum(left, box.leftFirst(), box.leftEnd());
    model.source(left, box.leftFirst(), box.leftEnd());
    return onLeft + model.sum(right, box.rightFirst(), box.rightEnd());
  }

  /** Puts a condensation in the place of the pairs of passages that it explains. */
  private void condense(List<ScoredBox> scored, boolean mirrored) {
    Condensation condensation =
        mirrored
            ? new Condensation(right, left, model, vocabulary)
            : new Condensation(left, right, model, vocabulary);
    List<ScoredBox> local =
        mirrored ? scored.stream().map(ScoredBox::mirror).toList() : List.copyOf(scored);
    condensation
        .find(local)
        .map(found -> mirrored ? found.mirror() : found)
        .ifPresent(
            found -> {
              scored.removeIf(other -> other.box().meets(found.box()));
              scored.add(found);
            });
  }

  private static List<ScoredBox> choose(List<ScoredBox> scored) {
    scored.sort(ScoredBox.STRONGEST);
    TakenTokens takenLeft = new TakenTokens();
    TakenTokens takenRight = new TakenTokens();
    List<ScoredBox> chosen = new ArrayList<>();
    for (ScoredBox candidate : scored) {
      Box box = candidate.box();
      int shareLeft = takenLeft.taken(box.leftFirst(), box.leftEnd());
      int shareRight = takenRight.taken(box.rightFirst(), box.rightEnd());
      if (shareLeft <= MOST_OVERLAP * box.leftLength()
          && shareRight <= MOST_OVERLAP * box.rightLength()) {
        takenLeft.take(box.leftFirst(), box.leftEnd());
        takenRight.take(box.rightFirst(), box.rightEnd());
        chosen.add(candidate);
      }
    }
    return chosen;
  }

  private Reuse reuse(ScoredBox scored) {
    Box box = scored.box();
    return new Reuse(
        passage(left, box.leftFirst(), box.leftEnd()),
        passage(right, box.rightFirst(), box.rightEnd()),
        1 - StrictMath.exp(-scored.evidence() / SCORE_SCALE));
  }

  /** A passage that begins or ends with a sentence has the sentence's punctuation too. */
  private static Passage passage(ReuseText text, int first, int end) {
    EventArticle article = text.article();
    Tokens tokens = article.tokens();
    List<Sentence> sentences = article.analysis().sentences();
    int firstSentence = tokens.sentenceOf(first);
    int lastSentence = tokens.sentenceOf(end - 1);
    int from =
        first == tokens.firstToken(firstSentence)
            ? sentences.get(firstSentence).span().start()
            : tokens.start(first);
    int to =
        end == tokens.endToken(lastSentence)
            ? sentences.get(lastSentence).span().end()
            : tokens.end(end - 1);
    Span span = new Span(from, to);
    return new Passage(article.analysis().id(), span, firstSentence, lastSentence + 1);
  }
}

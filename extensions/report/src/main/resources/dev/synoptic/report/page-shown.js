// SPDX-License-Identifier: Apache-2.0
// What the filters leave: everything the page shows is read from here, so that nothing shown
// disagrees with the settings.

/** The part of a synopsis that is shown under some settings. Parts are worked out when asked for. */
class Shown {
  #parts = new Map();

  constructor(model, filter) {
    this.model = model;
    this.filter = filter;
    this.whole = showsEverything(filter);
    const admits = admission(filter);
    this.articles = model.articles.filter((article) => !filter.withoutArticle.includes(article.id));
    this.active = new Set(this.articles);
    this.admitted = new Set(model.links.concat(model.repetitions).filter(admits));
    this.links = model.links.filter((link) => this.admitted.has(link));
  }

  /** The links of a sentence, the articles in order and the likeliest link first. */
  entries(sentence) {
    return sentence.entries.filter((view) => this.admitted.has(view.link)).sort(byArticleThenScore);
  }

  /** The links of a run of text. */
  views(run) {
    return run.views.filter((view) => this.admitted.has(view.link));
  }

  /** In how many other articles a run of text stands. */
  spread(run) {
    return spreadOf(this.views(run));
  }

  get statements() {
    return this.#part("statements", () => shownStatements(this));
  }

  get matters() {
    return this.#part("matters", () => mattersOf(this.links, this.articles));
  }

  get quotations() {
    return this.#part("quotations", () => shownQuotations(this));
  }

  /** By article, in the order of `articles`: the passages that it alone has. */
  get unique() {
    return this.#part("unique", () => this.articles.map((article) => shownUnique(this, article)));
  }

  get derivations() {
    return this.#part("derivations", () => shownDerivations(this));
  }

  /** By article: its words that all articles have, that some have, and that it alone has. */
  get shares() {
    return this.#part("shares", () => this.articles.map((article) => sharesOf(this, article)));
  }

  /** How much of one article stands in another, or null if the data don't say. */
  overlap(row, column) {
    return this.#part(pairKey(row.id, column.id), () => shownOverlap(this, row, column));
  }

  #part(name, compute) {
    if (!this.#parts.has(name)) {
      this.#parts.set(name, compute());
    }
    return this.#parts.get(name);
  }
}

/** How many other articles some links lead to. */
function spreadOf(views) {
  return new Set(views.filter((view) => !view.link.repetition).map((view) => view.other.article)).size;
}

function byArticleThenScore(one, other) {
  const order = (view) => (view.link.repetition ? Infinity : view.other.article.place);
  const [first, second] = [order(one), order(other)];
  return first === second ? other.link.score - one.link.score : first - second;
}

/** Boilerplate is left out: a byline in common says nothing of the event. */
function sharesOf(shown, article) {
  const others = shown.articles.length - 1;
  const shares = { all: 0, some: 0, one: 0 };
  article.sentences.filter((sentence) => sentence.role !== "BOILERPLATE").forEach((sentence) =>
    sentence.runs.forEach((run) => {
      const spread = shown.spread(run);
      shares[spread === 0 ? "one" : spread < others ? "some" : "all"] += run.words;
    }));
  return shares;
}

/**
 * The overlap as it was measured or, while links are hidden, the part of it that the links shown
 * account for, by the length of the text that they cover.
 */
function shownOverlap(shown, row, column) {
  const measured = shown.model.overlaps.get(pairKey(row.id, column.id));
  if (!measured || shown.whole) {
    return measured || null;
  }
  const between = row.sentences.flatMap((sentence) => sentence.entries)
    .filter((view) => !view.link.repetition && view.other.article === column);
  const lengths = lengthsByWording(between.filter((view) => shown.admitted.has(view.link)));
  const total = coveredLength(between.map((view) => view.own));
  const containment = total === 0 ? 0 : measured.containment * lengths.all / total;
  const part = (length) => (lengths.all === 0 ? 0 : containment * length / lengths.all);
  return {
    containment,
    verbatim: part(lengths.verbatim),
    nearVerbatim: part(lengths.near - lengths.verbatim),
    paraphrase: part(lengths.all - lengths.near),
    novelty: 1 - containment,
  };
}

/** Each character counts once, for the closest wording in which it stands on the other side. */
function lengthsByWording(views) {
  const length = (...wordings) =>
    coveredLength(views.filter((view) => wordings.includes(view.link.wording)).map((view) => view.own));
  return {
    verbatim: length("VERBATIM"),
    near: length("VERBATIM", "NEAR_VERBATIM"),
    all: length("VERBATIM", "NEAR_VERBATIM", "PARAPHRASE"),
  };
}

/** The length of the union of some spans. */
function coveredLength(spans) {
  const ordered = [...spans].sort((one, other) => one.start - other.start);
  let reached = 0;
  let length = 0;
  ordered.forEach(({ start, end }) => {
    length += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  });
  return length;
}

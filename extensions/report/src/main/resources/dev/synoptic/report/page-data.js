// SPDX-License-Identifier: Apache-2.0
// The data: reads the embedded document and joins what it names by id.

/** A word as readers count words. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/**
 * Reads the synopsis that the page carries.
 *
 * An article has `place`, `sigil`, `name` and its `sentences`; a sentence has `entries`, one for
 * each link that touches it, as seen from that sentence's side.
 */
function readSynopsis() {
  const source = JSON.parse(document.getElementById("synopsis").textContent);
  const articles = source.articles.map(toArticle);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const passage = (given) => toPassage(byId, given);
  articles.forEach((article) => {
    article.unique = article.unique.map(passage).filter(Boolean);
  });
  const model = {
    profile: source.profile,
    omissions: source.omissions,
    articles,
    byId,
    links: toLinks(source.links, passage, false),
    repetitions: toLinks(source.repetitions, passage, true),
    statements: source.statements.map((statement) => toStatement(statement, passage)),
    overlaps: new Map(source.overlaps.map((overlap) => [pairKey(overlap.article, overlap.other), overlap])),
    quotations: source.quotations.filter((quotation) => byId.has(quotation.article)).map(toQuotation),
    derivations: source.derivations.filter((derivation) => byId.has(derivation.article)),
  };
  model.quotations.forEach((quotation) => byId.get(quotation.article).quoted.push(toSpan(quotation.span)));
  model.links.concat(model.repetitions).forEach(enter);
  articles.forEach((article) => article.sentences.forEach((sentence) => cut(article, sentence)));
  return model;
}

function toSpan([start, end]) {
  return { start, end };
}

function toQuotation(source, number) {
  return { ...source, number };
}

/**
 * Cuts a sentence into runs at the edges of all that is linked in it or differs, so that whatever
 * is shown, a run is wholly inside it or wholly outside. A run's views are the links whose other
 * side tells the part in which the run stands.
 */
function cut(article, sentence) {
  const spans = sentence.entries.flatMap((view) =>
    [view.own, ...view.ownTold, ...view.divergences().map((item) => toSpan(item.own))]);
  sentence.runs = pieces(sentence.start, sentence.end, spans).map(([start, end]) => {
    const run = { start, end, words: countWords(article.text.slice(start, end)) };
    run.views = sentence.entries.filter((view) => view.ownTold.some((part) => covers(part, run)));
    return run;
  });
}

/** A key for an ordered pair of ids that no other pair has. */
function pairKey(one, other) {
  return JSON.stringify([one, other]);
}

function toArticle(source, place) {
  const headline = source.sentences.find((sentence) => sentence.role === "HEADLINE");
  return {
    place,
    id: source.id,
    sigil: sigilOf(place),
    name: source.outlet || source.id,
    title: source.title || (headline ? source.text.slice(...headline.span) : ""),
    language: source.language,
    published: source.published,
    text: source.text,
    words: countWords(source.text),
    unique: source.unique,
    divergences: source.divergences,
    quoted: [],
    sentences: source.sentences.map(toSentence),
  };
}

function toSentence(source) {
  const [start, end] = source.span;
  return { index: source.index, start, end, role: source.role, entries: [], runs: [] };
}

/** A, B, … Z, AA, AB, … */
function sigilOf(place) {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : sigilOf(Math.floor(place / 26) - 1) + letter;
}

function countWords(text) {
  const words = text.match(WORD);
  return words ? words.length : 0;
}

/** A passage with its article joined, or null if the document lacks the article. */
function toPassage(byId, source) {
  const article = byId.get(source.article);
  if (!article || article.sentences.length === 0) {
    return null;
  }
  const [start, end] = source.span;
  const final = article.sentences.length - 1;
  const first = Math.min(source.sentences[0], final);
  const last = Math.min(source.sentences[1] - 1, final);
  return { article, start, end, first, last };
}

function toLinks(sources, passage, repetition) {
  return sources
    .map((source) => ({ ...source, left: passage(source.left), right: passage(source.right), repetition }))
    .filter((link) => link.left && link.right);
}

function toStatement(source, passage) {
  const known = (list) => list.map(passage).filter(Boolean);
  return {
    representative: passage(source.representative),
    members: known(source.members),
    origins: source.independentOrigins,
  };
}

/** Notes a link at all sentences that its two passages touch. */
function enter(link) {
  enterSide(viewOf(link, false));
  enterSide(viewOf(link, true));
}

function enterSide(view) {
  for (let i = view.own.first; i <= view.own.last; i++) {
    view.own.article.sentences[i].entries.push(view);
  }
}

/** A link as seen from one of its sides. */
function viewOf(link, fromRight) {
  const [own, other] = fromRight ? ["right", "left"] : ["left", "right"];
  const sides = (item) => ({ ...item, own: item[own], other: item[other] });
  const said = (item, side) =>
    valueText(item[side + "Value"], link[side].article.text.slice(...item[side]));
  const divergences = link.divergences.map((item) =>
    ({ ...sides(item), ownText: said(item, own), otherText: said(item, other) }));
  return {
    link,
    own: link[own],
    other: link[other],
    ownTold: toldParts(link, own),
    otherTold: toldParts(link, other),
    coverage: fromRight ? mirrored(link.coverage) : link.coverage,
    words: () => link.words.map(sides),
    edits: () => link.edits.map(sides),
    divergences: () => divergences,
  };
}

/**
 * The parts of one side that the other tells too: the clauses in common, and what stands beside
 * them if half of its words have a counterpart all the same.
 */
function toldParts(link, side) {
  const clauses = link[side + "Clauses"].map(toSpan);
  const aligned = link.words.map((item) => toSpan(item[side]));
  const { text } = link[side].article;
  const isTold = (gap) => {
    const words = countWords(text.slice(gap.start, gap.end));
    return words > 0 && aligned.filter((word) => covers(gap, word)).length * 2 >= words;
  };
  return clauses.concat(gapsBetween(link[side], clauses).filter(isTold));
}

/** The parts of a passage outside some spans in it; none if there are no spans. */
function gapsBetween(passage, spans) {
  const edges = [passage.start, ...spans.flatMap((span) => [span.start, span.end]), passage.end];
  const gaps = [];
  for (let i = 0; i < edges.length && spans.length > 0; i += 2) {
    gaps.push({ start: edges[i], end: edges[i + 1] });
  }
  return gaps.filter((gap) => gap.start < gap.end);
}

function mirrored(coverage) {
  if (coverage === "CONTAINS") {
    return "CONTAINED";
  }
  return coverage === "CONTAINED" ? "CONTAINS" : coverage;
}

function passageText(passage) {
  return passage.article.text.slice(passage.start, passage.end);
}

function overlaps(one, other) {
  return one.start < other.end && other.start < one.end;
}

function covers(outer, inner) {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The sentence of an article at a place in its text, or the nearest after it. */
function sentenceAt(article, offset) {
  const i = article.sentences.findIndex((sentence) => offset < sentence.end);
  return i < 0 ? Math.max(0, article.sentences.length - 1) : i;
}

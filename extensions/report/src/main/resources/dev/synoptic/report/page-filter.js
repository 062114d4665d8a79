// SPDX-License-Identifier: Apache-2.0
// What the reader wants to see: the settings of the filters.

/** What a link can be, in the order in which the filters offer it, each with its values in the data. */
const WORDING_CHOICES = [
  { name: "verbatim", text: "word for word", values: ["VERBATIM"] },
  { name: "near", text: "nearly word for word", values: ["NEAR_VERBATIM"] },
  { name: "paraphrase", text: "in other words", values: ["PARAPHRASE"] },
];

const RELATION_CHOICES = [
  { name: "same", text: "says the same", values: ["EQUIVALENT"] },
  { name: "more", text: "one says more", values: ["CONTAINS", "CONTAINED"] },
  { name: "part", text: "each says more of its own", values: ["OVERLAPPING"] },
  { name: "related", text: "the same subject only", values: ["RELATED"] },
];

const HIDING_CHOICES = [
  { name: "boilerplate", text: "bylines, credits and other boilerplate" },
  { name: "quotations", text: "quotations" },
  { name: "repetitions", text: "repetitions inside one article" },
];

/**
 * The settings: an object that is never changed, only replaced.
 *
 * `minimum` is the least score, from 0 to 1; `words` the least length of a linked passage;
 * `without` holds what is not shown, by the names above and, for articles, by their ids.
 */
const EVERYTHING = Object.freeze({
  minimum: 0,
  words: 1,
  differing: false,
  withoutWording: Object.freeze([]),
  withoutRelation: Object.freeze([]),
  hidden: Object.freeze([]),
  withoutArticle: Object.freeze([]),
});

function showsEverything(filter) {
  return JSON.stringify(filter) === JSON.stringify(EVERYTHING);
}

/** The list with a name put in or taken out; in a fixed order, so that equal settings look equal. */
function toggled(list, name, present) {
  const rest = list.filter((item) => item !== name);
  return present ? [...rest, name].sort() : rest;
}

function valuesWithout(choices, without) {
  return new Set(choices.filter((choice) => !without.includes(choice.name)).flatMap((choice) => choice.values));
}

/** A test whether a link is to be shown. */
function admission(filter) {
  const wordings = valuesWithout(WORDING_CHOICES, filter.withoutWording);
  const relations = valuesWithout(RELATION_CHOICES, filter.withoutRelation);
  const articles = new Set(filter.withoutArticle);
  const hidden = new Set(filter.hidden);
  return (link) =>
    link.score >= filter.minimum
    && wordings.has(link.wording)
    && relations.has(link.coverage)
    && (!filter.differing || link.divergences.length > 0)
    && !articles.has(link.left.article.id)
    && !articles.has(link.right.article.id)
    && !(link.repetition && hidden.has("repetitions"))
    && !(hidden.has("boilerplate") && (isBoilerplate(link.left) || isBoilerplate(link.right)))
    && !(hidden.has("quotations") && isQuoted(link.left) && isQuoted(link.right))
    && (filter.words <= 1 || sizeOf(link) >= filter.words);
}

function isBoilerplate({ article, first, last }) {
  return article.sentences.slice(first, last + 1).every((sentence) => sentence.role === "BOILERPLATE");
}

/** Whether at least half of a passage stands between quotation marks. */
function isQuoted({ article, start, end }) {
  const inside = article.quoted.reduce(
    (sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0);
  return inside * 2 >= end - start;
}

/** The words of a link's shorter side. */
function sizeOf(link) {
  if (link.size === undefined) {
    link.size = Math.min(countWords(passageText(link.left)), countWords(passageText(link.right)));
  }
  return link.size;
}

/** The settings in words, one phrase for each that is on. */
function filterTexts(model, filter) {
  const dropped = (choices, without) => choices.filter((choice) => without.includes(choice.name)).map((choice) => choice.text);
  const names = model.articles.filter((article) => filter.withoutArticle.includes(article.id)).map((article) => article.name);
  return [
    filter.minimum > 0 ? "score " + percent(filter.minimum) + " or more" : "",
    filter.words > 1 ? filter.words + " words or more" : "",
    filter.differing ? "only what differs" : "",
    ...dropped(WORDING_CHOICES, filter.withoutWording).map((text) => "not “" + text + "”"),
    ...dropped(RELATION_CHOICES, filter.withoutRelation).map((text) => "not “" + text + "”"),
    ...dropped(HIDING_CHOICES, filter.hidden).map((text) => "no " + text),
    ...names.map((name) => "without " + name),
  ].filter((text) => text !== "");
}

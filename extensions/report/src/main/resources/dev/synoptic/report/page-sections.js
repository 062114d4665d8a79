// SPDX-License-Identifier: Apache-2.0
// The lists: differences, quotations, what is only here, and who draws on whom.

/** How many items of a list fit a screen. */
const LISTED = 12;

/** Where elements lead that were made with `leadingTo`. */
const DESTINATIONS = new WeakMap();

/** Lets a click on an element show a passage in its column; the page listens for all of them. */
function leadingTo(passage, node) {
  DESTINATIONS.set(node, passage);
  return node;
}

/** The passage that a clicked element leads to, or undefined. */
function destinationOf(target) {
  return DESTINATIONS.get(target.closest("button"));
}

/** A passage as a button that leads to it in the columns. */
function passageButton(passage, ...children) {
  return leadingTo(passage, element("button", { type: "button", class: "passage", title: "Show in its article" }, ...children));
}

function nothing(text) {
  return element("p", { class: "hint" }, text);
}

function listOf(items, make, whole) {
  return fill(element("div", { class: "list" }), items, make, whole ? Infinity : LISTED);
}

/** Where articles conflict: each value, who has it, and the sentence in which it stands. */
function differencesSection(shown, query, whole) {
  const matters = searched(shown.matters, query, (matter) =>
    matter.values.flat().flatMap((mention) => [mention.text, passageText(mention.passage)]));
  return matters.length === 0
    ? nothing(query ? "No difference has these words." : "Nothing was found on which these articles differ. That does not mean that they agree in all they say.")
    : listOf(matters, matterItem, whole);
}

function matterItem(matter) {
  return element("article", { class: "difference" },
    element("header", {},
      element("h3", {}, DIVERGENCE_TEXT[matter.type]),
      element("span", { class: "meta" }, sureness(matter))),
    element("div", { class: "sides" }, ...matter.values.map(valueItem)));
}

/** A value with the articles that have it; a sentence that several share word for word stands once. */
function valueItem(mentions) {
  const sentences = new Map();
  mentions.forEach((mention) => {
    const words = passageText(mention.passage);
    sentences.set(words, [...(sentences.get(words) || []), mention]);
  });
  return element("div", { class: "side" },
    element("p", { class: "value" }, element("bdi", {}, mentions[0].text)),
    ...[...sentences.values()].map(mentionLine));
}

function mentionLine(mentions) {
  const [{ passage, start, end }] = mentions;
  const marks = [{ start, end, name: "differs", title: null }];
  const articles = [...new Set(mentions.map((mention) => mention.passage.article))];
  return element("div", { class: "mention" },
    element("span", { class: "sigils" }, ...articles.map(sigil)),
    element("p", {}, passageButton(passage, quote(passage.article, passage.start, passage.end, marks))));
}

/** Up to so many words a quotation is a borrowed expression rather than what somebody said. */
const EXPRESSION = 3;

/** All quotations; one that several articles have stands once, with its counterparts below. */
function quotationsSection(shown, query, whole) {
  const found = searched(shown.quotations, query, (quotation) =>
    [quotation, ...quotation.counterparts].map((item) => quotedText(shown.model, item)));
  const groups = [
    ["In several articles", (quotation) => quotation.counterparts.length > 0],
    ["In one article", (quotation) => quotation.counterparts.length === 0 && !isExpression(shown.model, quotation)],
    ["Single words and expressions, in one article", (quotation) => quotation.counterparts.length === 0 && isExpression(shown.model, quotation)],
  ];
  const entries = groups.flatMap(([title, has]) => {
    const own = found.filter(has);
    return own.length === 0 ? [] : [{ title }, ...own];
  });
  return entries.length === 0
    ? nothing(query ? "No quotation has these words." : "No direct quotations.")
    : listOf(entries, (entry) => (entry.title ? element("h3", { class: "group" }, entry.title) : quotationItem(shown.model, entry)), whole);
}

function isExpression(model, quotation) {
  return countWords(quotedText(model, quotation)) <= EXPRESSION;
}

function quotationItem(model, quotation) {
  const { counterparts } = quotation;
  const dropped = counterparts.flatMap((item) => item.changes.map((edit) => edit.left));
  const single = counterparts.length === 1 ? dropped : [];
  const longest = longestOf(quotation);
  return element("article", { class: isExpression(model, quotation) ? "quotation expression" : "quotation" },
    quotationLine(model, quotation, single, longest(quotation)),
    ...counterparts.map((item) => {
      const note = [MATCH_TEXT[item.match], longest(item)].filter(Boolean).join(", ");
      return quotationLine(model, item, item.changes.map((edit) => edit.right), note);
    }));
}

/** Says of a quotation or counterpart whether it is the longest; nothing where all are as long. */
function longestOf(quotation) {
  const own = quotation.span[1] - quotation.span[0];
  const length = (item) =>
    item === quotation || item.match === "EXACT" ? own : item.match === "INDIRECT" ? 0 : item.span[1] - item.span[0];
  const lengths = [quotation, ...quotation.counterparts].map(length);
  const most = Math.max(...lengths);
  const all = lengths.every((other) => other === most);
  return (item) => (!all && length(item) === most ? "longest" : "");
}

function quotationLine(model, item, changed, note) {
  const article = model.byId.get(item.article);
  const [start, end] = item.span;
  const marks = changed.map((span) => toMark(span, "changed", "changed")).filter((mark) => mark.start < mark.end);
  const first = sentenceAt(article, start);
  const speaker = item.speaker ? item.speaker.name : "speaker not named";
  return element("div", { class: "quotation-line" },
    sigil(article),
    element("div", {},
      passageButton({ article, first }, element("span", { class: "quote" }, "“", quote(article, start, end, marks), "”")),
      element("p", { class: "meta" }, element("bdi", {}, speaker), note ? " · " + note : "")));
}

/** What each article alone reports. */
function uniqueSection(shown, query, whole) {
  const found = shown.articles.map((article, i) =>
    ({ article, passages: searched(shown.unique[i], query, (passage) => [passageText(passage)]) }));
  return listOf(found, (item) => uniqueItem(item, shown, query, whole), whole);
}

function uniqueItem({ article, passages }, shown, query, whole) {
  const share = shown.shares[shown.articles.indexOf(article)];
  const total = share.all + share.some + share.one;
  return element("section", { class: "unique" },
    element("header", {},
      element("h3", {}, sigil(article), " ", element("bdi", {}, article.name)),
      element("span", { class: "meta" }, total === 0 ? "" : percent(share.one / total) + " of its words")),
    passages.length === 0
      ? nothing(query ? "No passage that the others lack has these words." : "Nothing that the others lack.")
      : fill(element("ul", {}), passages, (passage) =>
          element("li", {}, passageButton(passage, quote(article, passage.start, passage.end))), whole ? Infinity : LISTED));
}

/** Who draws on whom, with the reasons. */
function derivationsSection(shown, whole) {
  return shown.derivations.length === 0
    ? nothing("No article was seen to draw on another, or to name a source.")
    : listOf(shown.derivations, (item) => derivationItem(shown.model, item), whole);
}

function derivationItem(model, derivation) {
  const article = model.byId.get(derivation.article);
  const source = derivation.internal ? model.byId.get(derivation.source) : undefined;
  const named = source ? [sigil(source), " ", element("bdi", {}, source.name)] : [element("bdi", {}, derivation.source)];
  return element("article", { class: "derivation" },
    element("h3", {}, sigil(article), " ", element("bdi", {}, article.name), ...derivationText(derivation, named)),
    element("ul", {}, ...derivation.evidence.map((reason) => reasonItem(article, reason, "cites " + derivation.source))));
}

/** What follows the article's name: "copies from B" and the like. */
function derivationText(derivation, named) {
  switch (derivation.kind) {
    case "COPIES":
      return derivation.directed
        ? [" takes over wording from ", ...named]
        : [" and ", ...named, " share wording; who took it from whom is not known"];
    case "COMMON_SOURCE":
      return derivation.internal
        ? [" and ", ...named, " draw on a common source"]
        : [" draws on a source in common with others: ", ...named];
    default:
      return [" names as a source: ", ...named];
  }
}

/** A reason with the sentence in which it stands; not in words if the heading has them already. */
function reasonItem(article, reason, said) {
  const [start, end] = reason.span;
  const first = sentenceAt(article, start);
  const sentence = article.sentences[first];
  const marks = [{ start, end, name: "reason-mark", title: null }];
  return element("li", {},
    reason.text === said ? "" : element("span", { class: "reason" }, reason.text),
    start < end && sentence
      ? passageButton({ article, first },
          quote(article, Math.min(start, sentence.start), Math.max(end, sentence.end), marks))
      : "");
}

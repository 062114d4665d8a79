// SPDX-License-Identifier: Apache-2.0
// The lists: differences, quotations, what is only here, and who draws on whom.

/** A passage as a button that leads to it in the columns. */
function passageButton(passage, go, ...children) {
  return button({ class: "passage", title: "Show in its article" }, () => go(passage.article, passage.first), ...children);
}

function nothing(text) {
  return element("p", { class: "hint" }, text);
}

/** Where articles conflict: each value, who has it, and the sentence in which it stands. */
function differencesSection(shown, query, go) {
  const matters = searched(shown.matters, query, (matter) =>
    matter.values.flat().flatMap((mention) => [mention.text, passageText(mention.passage)]));
  return matters.length === 0
    ? nothing("No differences found among the links shown.")
    : element("div", { class: "list" }, ...matters.map((matter) => matterItem(matter, go)));
}

function matterItem(matter, go) {
  return element("article", { class: "difference" },
    element("header", {},
      element("h3", {}, DIVERGENCE_TEXT[matter.type]),
      element("span", { class: "meta" }, sureness(matter))),
    ...matter.values.map((mentions) => valueItem(mentions, go)));
}

/** A value with the articles that have it; a sentence that several share word for word stands once. */
function valueItem(mentions, go) {
  const sentences = new Map();
  mentions.forEach((mention) => {
    const words = passageText(mention.passage);
    sentences.set(words, [...(sentences.get(words) || []), mention]);
  });
  return element("div", { class: "side" },
    element("p", { class: "value" }, element("bdi", {}, mentions[0].text)),
    ...[...sentences.values()].map((same) => mentionLine(same, go)));
}

function mentionLine(mentions, go) {
  const [{ passage, start, end }] = mentions;
  const marks = [{ start, end, name: "differs", title: null }];
  const articles = [...new Set(mentions.map((mention) => mention.passage.article))];
  return element("p", { class: "mention" },
    ...articles.flatMap((article) => [sigil(article), " "]),
    passageButton(passage, go, quote(passage.article, passage.start, passage.end, marks)));
}

/** All quotations; one that several articles have stands once, with its counterparts below. */
function quotationsSection(shown, query, go) {
  const found = searched(shown.quotations, query, (quotation) =>
    [quotation, ...quotation.counterparts].map((item) => quotedText(shown.model, item)));
  const items = found.map((quotation) => quotationItem(shown.model, quotation, go));
  return items.length === 0 ? nothing("No direct quotations.") : element("div", { class: "list" }, ...items);
}

function quotationItem(model, quotation, go) {
  const { counterparts } = quotation;
  const dropped = counterparts.flatMap((item) => item.changes.map((edit) => edit.left));
  const single = counterparts.length === 1 ? dropped : [];
  const longest = longestOf(quotation);
  return element("article", { class: "quotation" },
    quotationLine(model, quotation, single, longest(quotation), go),
    ...counterparts.map((item) => {
      const note = [MATCH_TEXT[item.match], longest(item)].filter(Boolean).join(", ");
      return quotationLine(model, item, item.changes.map((edit) => edit.right), note, go);
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

function quotationLine(model, item, changed, note, go) {
  const article = model.byId.get(item.article);
  const [start, end] = item.span;
  const marks = changed.map((span) => toMark(span, "changed", "changed")).filter((mark) => mark.start < mark.end);
  const first = sentenceAt(article, start);
  const speaker = item.speaker ? item.speaker.name : "speaker not named";
  return element("div", { class: "quotation-line" },
    sigil(article),
    element("div", {},
      passageButton({ article, first }, go, "“", quote(article, start, end, marks), "”"),
      element("p", { class: "meta" }, element("bdi", {}, speaker), note ? " · " + note : "")));
}

/** What each article alone reports. */
function uniqueSection(shown, query, go) {
  return element("div", { class: "list" }, ...shown.articles.map((article, i) =>
    uniqueItem(article, searched(shown.unique[i], query, (passage) => [passageText(passage)]), go)));
}

function uniqueItem(article, passages, go) {
  return element("section", { class: "unique" },
    element("h3", {}, sigil(article), " " + article.name),
    passages.length === 0
      ? nothing("Nothing that the others lack.")
      : element("ul", {}, ...passages.map((passage) =>
          element("li", {}, passageButton(passage, go, quote(article, passage.start, passage.end))))));
}

/** Who draws on whom, with the reasons. */
function derivationsSection(shown, go) {
  return shown.derivations.length === 0
    ? nothing("No article was seen to draw on another, or to name a source.")
    : element("div", { class: "list" }, ...shown.derivations.map((item) => derivationItem(shown.model, item, go)));
}

function derivationItem(model, derivation, go) {
  const article = model.byId.get(derivation.article);
  const source = derivation.internal ? model.byId.get(derivation.source) : undefined;
  const named = source ? [sigil(source), " " + source.name] : [element("bdi", {}, derivation.source)];
  return element("article", { class: "derivation" },
    element("h3", {}, sigil(article), " " + article.name, ...derivationText(derivation, named)),
    element("ul", {}, ...derivation.evidence.map((reason) => reasonItem(article, reason, go))));
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

/** A reason with the sentence in which it stands. */
function reasonItem(article, reason, go) {
  const [start, end] = reason.span;
  const first = sentenceAt(article, start);
  const sentence = article.sentences[first];
  const marks = [{ start, end, name: "reason-mark", title: null }];
  return element("li", {},
    element("span", { class: "reason" }, reason.text),
    start < end && sentence
      ? passageButton({ article, first }, go,
          quote(article, Math.min(start, sentence.start), Math.max(end, sentence.end), marks))
      : "");
}

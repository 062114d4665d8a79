// SPDX-License-Identifier: Apache-2.0
// The tables: statements, differences, quotations, what is only here, and who draws on whom.

/** A passage as a button that leads to it in the columns. */
function passageButton(passage, go, ...children) {
  return button({ class: "passage", title: "Show in its article" }, () => go(passage.article, passage.first), ...children);
}

function nothing(text) {
  return element("p", { class: "hint" }, text);
}

/** Passage × article. */
function statementsSection(model, go) {
  if (model.statements.length === 0) {
    return nothing("No two passages report the same thing.");
  }
  const heads = model.articles.map((article) => element("th", { scope: "col", class: "mark-cell" }, sigil(article)));
  return element("div", { class: "wide" },
    element("table", { class: "statements" },
      element("thead", {}, element("tr", {},
        element("th", { scope: "col" }, "Statement"), ...heads,
        element("th", { scope: "col" }, "Articles"),
        element("th", { scope: "col" }, element("abbr", { title: "Independent origins: sources that do not draw on one another" }, "Origins")))),
      element("tbody", {}, ...model.statements.map((statement) => statementRow(model, statement, go)))));
}

function statementRow(model, statement, go) {
  const { representative } = statement;
  return element("tr", {},
    element("th", { scope: "row" }, representative
      ? passageButton(representative, go, quote(representative.article, representative.start, representative.end))
      : ""),
    ...model.articles.map((article) => statementCell(statement, article, go)),
    element("td", { class: "number" }, statement.articles + " of " + model.articles.length),
    element("td", { class: "number" }, String(statement.origins)));
}

function statementCell(statement, article, go) {
  const member = statement.members.find((candidate) => candidate.article === article);
  if (!member) {
    return element("td", { class: "mark-cell missing" }, element("span", { "aria-label": "not in " + article.name }, "–"));
  }
  const disputed = statement.members.some((candidate) =>
    candidate.article === article && statement.disputed.has(passageKey(candidate)));
  const label = article.name + (disputed ? " tells it otherwise: " : ": ") + passageText(member);
  return element("td", { class: "mark-cell" },
    button({ class: disputed ? "dot disputed" : "dot", title: label, "aria-label": label },
      () => go(article, member.first), disputed ? "≠" : "●"));
}

/** Where two articles conflict: the two values, each in its sentence. */
function differencesSection(model, minimum, go) {
  const shown = model.links.filter((link) => link.score >= minimum && link.divergences.length > 0);
  const items = shown.flatMap((link) => differenceItems(viewOf(link, false), go))
    .concat(model.articles.flatMap((article) => ownItems(article, go)));
  return items.length === 0
    ? nothing("No differences found among the links shown.")
    : element("div", { class: "list" }, ...items);
}

/** What an article tells in two ways itself. */
function ownItems(article, go) {
  const sides = (item) => [[item.left, item.leftValue], [item.right, item.rightValue]];
  return article.divergences.map((item) =>
    element("article", { class: "difference" },
      element("header", {},
        element("h3", {}, DIVERGENCE_TEXT[item.type]),
        element("span", { class: "meta" }, sureness(item))),
      ...sides(item).map(([span, value]) => differenceSide(sentenceAround(article, span), span, value, go))));
}

/** The passage of the sentence that a span starts in. */
function sentenceAround(article, [start]) {
  const place = Math.max(0, article.sentences.findIndex((sentence) => start < sentence.end));
  const sentence = article.sentences[place];
  return { article, start: sentence.start, end: sentence.end, first: place, last: place };
}

function differenceItems(view, go) {
  return view.divergences().map((item) =>
    element("article", { class: "difference" },
      element("header", {},
        element("h3", {}, DIVERGENCE_TEXT[item.type]),
        element("span", { class: "meta" }, sureness(item))),
      differenceSide(view.own, item.own, item.ownValue, go),
      differenceSide(view.other, item.other, item.otherValue, go)));
}

function differenceSide(passage, [start, end], value, go) {
  const { article } = passage;
  return element("div", { class: "side" },
    element("p", { class: "value" }, sigil(article), element("bdi", {}, valueText(value))),
    passageButton(passage, go,
      quote(article, passage.start, passage.end, [{ start, end, name: "differs", title: null }])));
}

/** All quotations; one that several articles have stands once, with its counterparts below. */
function quotationsSection(model, go) {
  const items = distinctQuotations(model)
    .sort((one, other) => other.counterparts.length - one.counterparts.length)
    .map((quotation) => quotationItem(model, quotation, go));
  return items.length === 0 ? nothing("No direct quotations.") : element("div", { class: "list" }, ...items);
}

function distinctQuotations(model) {
  const seen = new Set();
  return model.quotations.filter((quotation) => !seenBefore(seen, quotation));
}

function seenBefore(seen, quotation) {
  const key = (item) => JSON.stringify([item.article, item.span]);
  const known = seen.has(key(quotation));
  [quotation, ...quotation.counterparts].forEach((item) => seen.add(key(item)));
  return known;
}

function quotationItem(model, quotation, go) {
  const counterparts = quotation.counterparts.filter((item) => model.byId.has(item.article));
  const dropped = counterparts.flatMap((item) => item.changes.map((edit) => edit.left));
  const single = counterparts.length === 1 ? dropped : [];
  return element("article", { class: "quotation" },
    quotationLine(model, quotation, single, "", go),
    ...counterparts.map((item) =>
      quotationLine(model, item, item.changes.map((edit) => edit.right), MATCH_TEXT[item.match], go)));
}

function quotationLine(model, item, changed, note, go) {
  const article = model.byId.get(item.article);
  const [start, end] = item.span;
  const marks = changed.map((span) => toMark(span, "changed", "changed")).filter((mark) => mark.start < mark.end);
  const first = Math.max(0, article.sentences.findIndex((sentence) => start < sentence.end));
  const speaker = item.speaker ? item.speaker.name : "speaker not named";
  return element("div", { class: "quotation-line" },
    sigil(article),
    element("div", {},
      passageButton({ article, first }, go, "“", quote(article, start, end, marks), "”"),
      element("p", { class: "meta" }, element("bdi", {}, speaker), note ? " · " + note : "")));
}

/** What each article alone reports. */
function uniqueSection(model, go) {
  return element("div", { class: "list" }, ...model.articles.map((article) =>
    element("section", { class: "unique" },
      element("h3", {}, sigil(article), " " + article.name),
      article.unique.length === 0
        ? nothing("Nothing that the others lack.")
        : element("ul", {}, ...article.unique.map((passage) =>
            element("li", {}, passageButton(passage, go, quote(article, passage.start, passage.end))))))));
}

/** Who draws on whom, with the reasons. */
function derivationsSection(model, go) {
  const shown = model.derivations.filter((derivation) => model.byId.has(derivation.article));
  return shown.length === 0
    ? nothing("No article was seen to draw on another, or to name a source.")
    : element("div", { class: "list" }, ...shown.map((derivation) => derivationItem(model, derivation, go)));
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

function reasonItem(article, reason, go) {
  const [start, end] = reason.span;
  const first = Math.max(0, article.sentences.findIndex((sentence) => start < sentence.end));
  return element("li", {},
    element("span", { class: "reason" }, reason.text),
    start < end ? passageButton({ article, first }, go, quote(article, start, end)) : "");
}

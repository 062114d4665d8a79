// SPDX-License-Identifier: Apache-2.0
// The table of passage × article.

/** The most articles whose wordings stand beside one another unless the reader asks for it. */
const WORDINGS_AT_ONCE = 5;

/** Items of which one of the texts has the query; all if there is none. */
function searched(items, query, textsOf) {
  const pattern = patternOf(query);
  return pattern ? items.filter((item) => textsOf(item).some((text) => text.search(pattern) >= 0)) : items;
}

/** The rows that fit a screen, with a mark for each article and with its words. */
const MARKED_ROWS = 24;
const WORDED_ROWS = 12;

/**
 * @param whole whether all rows are needed now, for print
 */
function statementsSection(shown, query, whole) {
  const statements = searched(shown.statements, query, (statement) => statement.members.map(passageText));
  if (statements.length === 0) {
    return nothing(query ? "No statement has these words." : "No two passages shown report the same thing.");
  }
  const body = element("div", { class: "wide", tabindex: "0", role: "region", "aria-label": "Statements by article" });
  const show = (wordings) => body.replaceChildren(
    wordings ? wordingTable(shown, statements, whole) : dotTable(shown, statements, whole));
  const wordings = shown.articles.length <= WORDINGS_AT_ONCE;
  show(wordings);
  return element("div", { class: "statement-section" }, viewChoice(wordings, show), body);
}

/** The choice between each article's words and a mark for each article. */
function viewChoice(wordings, show) {
  const radio = (text, checked, value) => {
    const input = element("input", { type: "radio", name: "statement-view", checked });
    input.addEventListener("change", () => show(value));
    return element("label", { class: "box" }, input, text);
  };
  return element("div", { class: "view-choice", role: "radiogroup", "aria-label": "Show" },
    radio("Each wording", wordings, true), radio("At a glance", !wordings, false));
}

/** Each article's words in a column of its own. */
function wordingTable(shown, statements, whole) {
  return element("table", { class: "statements wordings" },
    element("thead", {}, element("tr", {},
      element("th", { scope: "col" }, "Told by"),
      ...shown.articles.map((article) =>
        element("th", { scope: "col" }, sigil(article), element("span", { class: "outlet", dir: "auto" }, article.name))))),
    fill(element("tbody", {}), statements, (statement) =>
      element("tr", {},
        element("th", { scope: "row" }, countText(shown, statement), element("br"), originText(statement)),
        ...shown.articles.map((article) => wordingCell(statement, article))), whole ? Infinity : WORDED_ROWS));
}

function wordingCell(statement, article) {
  const members = statement.members.filter((member) => member.article === article);
  return members.length === 0
    ? element("td", { class: "missing" }, cellSigil(article), element("span", { "aria-label": "not in " + article.name }, "–"))
    : element("td", {}, cellSigil(article), ...members.map((member) => wordingPassage(statement, member)));
}

/** On a phone the cells stand below one another, and each says whose it is. */
function cellSigil(article) {
  return element("span", { class: "cell-sigil", "aria-hidden": "true" }, article.sigil);
}

function wordingPassage(statement, member) {
  const marks = statement.disputed.has(member) ? differingIn(member, statement) : [];
  return element("p", {}, passageButton(member, quote(member.article, member.start, member.end, marks)));
}

/** The values in a passage that another passage of the statement contradicts. */
function differingIn(member, statement) {
  return entriesOf(member)
    .filter((view) => statement.articles.has(view.other.article))
    .flatMap((view) => view.divergences().map((item) => toMark(item.own, "differs", DIVERGENCE_TEXT[item.type])));
}

/** One wording of each statement, and a mark for each article that has it. */
function dotTable(shown, statements, whole) {
  const heads = shown.articles.map((article) => element("th", { scope: "col", class: "mark-cell" }, sigil(article)));
  const wordings = distinctWordings(statements);
  return element("table", { class: "statements dots" },
    dotColumns(shown.articles.length),
    element("thead", {}, element("tr", {},
      element("th", { scope: "col" }, "Statement"), ...heads,
      element("th", { scope: "col" }, "Told by"), element("th", { scope: "col" }, "Origins"))),
    fill(element("tbody", {}), statements, (statement) => {
      const { article, first, start, end } = wordings.get(statement);
      return element("tr", {},
        element("th", { scope: "row" }, passageButton({ article, first }, quote(article, start, end))),
        ...shown.articles.map((other) => dotCell(statement, other)),
        element("td", { class: "number" }, countText(shown, statement)),
        element("td", { class: "number" }, originText(statement)));
    }, whole ? Infinity : MARKED_ROWS));
}

/**
 * A wording for each statement: its representative's, unless a statement above shows the same
 * words, which is so where one sentence tells two statements; then the first that none shows.
 */
function distinctWordings(statements) {
  const seen = new Set();
  return new Map(statements.map((statement) => {
    const candidates = [statement.representative, ...statement.members];
    const chosen = candidates.find((member) => !seen.has(passageText(member))) || statement.representative;
    seen.add(passageText(chosen));
    return [statement, chosen];
  }));
}

/** Widths in pixels, so that a browser need not read the whole table before it shows any of it. */
function dotColumns(count) {
  const [mark, told, origins] = [count > 8 ? 34 : 44, 76, 84];
  const rest = Math.max(260, 1210 - count * mark - told - origins);
  const widths = [rest, ...Array(count).fill(mark), told, origins];
  return element("colgroup", {}, ...widths.map((width) => element("col", { width })));
}

function countText(shown, statement) {
  return statement.articles.size + " of " + shown.articles.length;
}

/** Origins that do not draw on one another; while articles are hidden, they can only be fewer. */
function originText(statement) {
  return element("abbr", { class: "origins", title: "Independent origins: sources that do not draw on one another" },
    (statement.exact ? "" : "≤\u202f") + plural(statement.origins, "origin", "origins"));
}

function dotCell(statement, article) {
  const member = statement.members.find((candidate) => candidate.article === article);
  if (!member) {
    return element("td", { class: "mark-cell missing" }, element("span", { "aria-label": "not in " + article.name }, "–"));
  }
  const disputed = statement.members.some((candidate) => candidate.article === article && statement.disputed.has(candidate));
  const label = article.name + (disputed ? " tells it otherwise: " : ": ") + passageText(member);
  return element("td", { class: "mark-cell" },
    leadingTo(member, element("button", { type: "button", class: disputed ? "dot disputed" : "dot", title: label, "aria-label": label },
      disputed ? "≠" : "●")));
}

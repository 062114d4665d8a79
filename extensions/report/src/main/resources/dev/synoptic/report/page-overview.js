// SPDX-License-Identifier: Apache-2.0
// The head of the page: the articles at a glance, and how much of each stands in each other.

function overview(shown, actions) {
  const { model, articles } = shown;
  const words = articles.reduce((sum, article) => sum + article.words, 0);
  const facts = [
    plural(words, "word", "words"),
    plural(shown.links.length, "link", "links"),
    plural(shown.statements.length, "shared statement", "shared statements"),
    plural(shown.matters.length, "difference", "differences"),
  ];
  return [
    element("div", { class: "glance" },
      element("h1", { dir: "auto" }, eventTitle(model)),
      element("p", { class: "facts" }, facts.join(" · ")),
      filterNotice(shown, actions),
      articleTable(shown),
      element("p", { class: "meta" }, profileText(model.profile) + omissionText(model.omissions))),
    element("div", { class: "drawings" }, matrix(shown), sourceGraph(shown, actions)),
  ];
}

/** Says that not everything is shown, and why. */
function filterNotice(shown, actions) {
  return shown.whole ? null : element("p", { class: "filter-notice" },
    element("strong", {}, "Filtered: "), filterTexts(shown.model, shown.filter).join(" · ") + " ",
    button({ class: "reset" }, actions.reset, "Show everything"));
}

function eventTitle(model) {
  return plural(model.articles.length, "account", "accounts") + " of one event";
}

/** Says that a budget was spent before everything was compared. */
function omissionText(omissions) {
  if (omissions.length === 0) {
    return "";
  }
  const named = omissions.slice(0, 5).map((one) =>
    one.left === one.right ? "sentences of " + one.left : one.left + " and " + one.right);
  const rest = omissions.length - named.length;
  return " Not everything was compared, because a budget was spent: links between " + named.join(", ")
    + (rest > 0 ? ", and of " + plural(rest, "pair", "pairs") + " more," : "") + " may be missing.";
}

function profileText(profile) {
  return "Compared with the " + profile.name + " profile for " + languageText(profile.language)
    + (profile.calibrated ? "; scores are probabilities." : "; scores are not calibrated: they order links, but are no probabilities.");
}

function articleTable(shown) {
  return element("table", { class: "articles" },
    element("caption", {}, "Shared by all, by some, by one: each article’s words that ",
      shareKey("all", "all"), " have, that ", shareKey("some", "some others"), " have, and that ", shareKey("one", "it alone"), " has"),
    element("tbody", {}, ...shown.articles.map((article, i) =>
      element("tr", {},
        element("th", { scope: "row" }, sigil(article)),
        element("td", { class: "name" },
          element("div", { class: "outlet", dir: "auto" }, article.name),
          element("div", { class: "title", dir: "auto", lang: article.language, title: article.title }, article.title)),
        element("td", { class: "time" }, publishedText(article.published)),
        element("td", { class: "number" }, plural(article.words, "word", "words")),
        element("td", { class: "share" }, shareBar(shown.shares[i]))))));
}

function shareKey(name, text) {
  return element("span", { class: "share-key key-" + name }, text);
}

/** A bar of the words that all have, that some have and that one has. */
function shareBar(shares) {
  const total = Math.max(1, shares.all + shares.some + shares.one);
  const said = percent(shares.all / total) + " in all, " + percent(shares.some / total) + " in some, "
    + percent(shares.one / total) + " here only";
  let left = 0;
  const parts = ["all", "some", "one"].map((name) => {
    const width = 100 * shares[name] / total;
    left += width;
    return drawing("rect", { class: "share-" + name, x: left - width, y: 0, width, height: 10 });
  });
  return drawing("svg", { class: "share-bar", viewBox: "0 0 100 10", preserveAspectRatio: "none", role: "img", "aria-label": said },
    drawing("title", {}, said), ...parts);
}

/** The heat map: how much of the row's article the column's article has. */
function matrix(shown) {
  const note = element("p", { class: "matrix-note", role: "status" }, "Choose a field to see how the two share words.");
  const heads = shown.articles.map((article) => element("th", { scope: "col" }, sigil(article)));
  const table = element("table", { class: "matrix" },
    element("thead", {}, element("tr", {}, element("td", {}), ...heads)),
    element("tbody", {}, ...shown.articles.map((row) =>
      element("tr", {},
        element("th", { scope: "row" }, sigil(row)),
        ...shown.articles.map((column) => matrixCell(shown, row, column, note))))));
  walkWithArrows(table);
  return element("figure", { class: "overlap" },
    element("figcaption", {}, "How much of the row’s article stands in the column’s, in %"),
    element("div", { class: "wide" }, table), note);
}

function matrixCell(shown, row, column, note) {
  const overlap = row === column ? null : shown.overlap(row, column);
  if (!overlap) {
    return element("td", { class: "self" }, "");
  }
  const text = overlapText(row, column, overlap);
  const show = () => note.replaceChildren(text);
  const field = button({ class: "heat-" + Math.min(5, Math.floor(overlap.containment * 6)), tabindex: "-1", "aria-label": text },
    show, String(Math.round(overlap.containment * 100)));
  field.addEventListener("focus", show);
  field.addEventListener("mouseenter", show);
  return element("td", {}, field);
}

function overlapText(row, column, overlap) {
  return percent(overlap.containment) + " of " + row.sigil + " stands in " + column.sigil + ": "
    + percent(overlap.verbatim) + " word for word, " + percent(overlap.nearVerbatim) + " nearly so, "
    + percent(overlap.paraphrase) + " in other words; " + percent(overlap.novelty) + " is not in " + column.sigil + ".";
}

/** Lets the arrow keys walk over a table's buttons, and makes the first one a tab stop. */
function walkWithArrows(table) {
  const first = table.querySelector("button");
  if (first) {
    first.tabIndex = 0;
  }
  table.addEventListener("keydown", (event) => {
    const next = cellBeside(table, event);
    if (next) {
      event.preventDefault();
      moveTabStop(event.target, next);
      next.focus();
    }
  });
}

/** The button that an arrow key leads to, over empty cells; or null. */
function cellBeside(table, event) {
  const steps = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
  const cell = event.target.closest("td");
  const step = steps[event.key];
  if (!cell || !step) {
    return null;
  }
  let row = cell.parentNode.rowIndex + step[0];
  let column = cell.cellIndex + step[1];
  while (table.rows[row] && table.rows[row].cells[column]) {
    const found = table.rows[row].cells[column].querySelector("button");
    if (found) {
      return found;
    }
    row += step[0];
    column += step[1];
  }
  return null;
}

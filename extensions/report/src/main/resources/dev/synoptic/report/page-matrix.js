// SPDX-License-Identifier: Apache-2.0
// The heat map: how much of each article stands in each other.

/** The heat map: how much of the row's article the column's article has. */
function matrix(shown) {
  const note = element("p", { class: "matrix-note", role: "status" }, "Choose a field to see how the two share words.");
  const heads = shown.articles.map((article) => element("th", { scope: "col" }, sigil(article)));
  const table = element("table", { class: "matrix" },
    element("thead", {}, element("tr", {}, element("td", {}), ...heads)),
    element("tbody", {}, ...shown.articles.map((row) =>
      element("tr", {},
        element("th", { scope: "row" }, sigil(row)),
        ...shown.articles.map((column) => matrixCell(shown, row, column))))));
  tellFields(table, note);
  walkWithArrows(table);
  return element("figure", { class: "overlap" },
    element("figcaption", {}, "How much of the row’s article stands in the column’s, in %"),
    element("div", { class: "wide" }, table), note);
}

function matrixCell(shown, row, column) {
  const overlap = row === column ? null : shown.overlap(row, column);
  if (!overlap) {
    return element("td", { class: "self" }, "");
  }
  const heat = "heat-" + Math.min(5, Math.floor(overlap.containment * 6));
  return element("td", {}, element("button",
    { type: "button", class: heat, tabindex: "-1", "aria-label": overlapText(row, column, overlap) },
    String(Math.round(overlap.containment * 100))));
}

function overlapText(row, column, overlap) {
  return percent(overlap.containment) + " of " + row.sigil + " stands in " + column.sigil + ": "
    + percent(overlap.verbatim) + " word for word, " + percent(overlap.nearVerbatim) + " nearly so, "
    + percent(overlap.paraphrase) + " in other words; " + percent(overlap.novelty) + " is not in " + column.sigil + ".";
}

/** Says below the table what the field says that is chosen, in focus or under the pointer. */
function tellFields(table, note) {
  const tell = (event) => {
    const field = event.target.closest("button");
    if (field) {
      note.replaceChildren(field.getAttribute("aria-label"));
    }
  };
  ["click", "focusin", "mouseover"].forEach((name) => table.addEventListener(name, tell));
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

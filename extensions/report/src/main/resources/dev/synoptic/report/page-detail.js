// SPDX-License-Identifier: Apache-2.0
// The panel beside the columns: what a chosen sentence has in common with the other articles.

/** Fills the panel for a chosen sentence, or with a legend when none is chosen, if there is anything to choose. */
function showDetail(panel, place, shown, actions) {
  panel.classList.toggle("open", place !== null);
  const content = place ? detail(place, shown.entries(place.sentence), actions) : shown.admitted.size > 0 ? legend() : stranger(shown);
  panel.replaceChildren(...content);
  panel.scrollTop = 0;
}

function detail(place, views, actions) {
  const { article, sentence } = place;
  const number = article.sentences.indexOf(sentence) + 1;
  return [
    element("header", { class: "detail-head" },
      element("h2", {}, sigil(article), " " + article.name + ", sentence " + number),
      button({ class: "plain", "aria-label": "Close" }, actions.close, "×")),
    element("p", { class: "deep-link" }, element("a", { href: actions.link }, "Link to this passage")),
    views.length === 0 ? element("p", { class: "hint" }, "No other passage corresponds to this sentence.") : "",
    ...views.map((view) => card(view, actions)),
  ];
}

/** One link, seen from the chosen side. */
function card(view, actions) {
  const { link, own, other } = view;
  return element("article", { class: "card" },
    element("header", { class: "card-head" },
      element("h3", {}, sigil(other.article), " " + (link.repetition ? "Again in this article" : other.article.name)),
      element("span", { class: "score", title: "Score: do both report the same matter?" }, percent(link.score))),
    element("p", { class: "verdict" }, coverageText(view) + ", " + WORDING_TEXT[link.wording]),
    comparedText(own, marksOf(view, "own"), null),
    comparedText(other, marksOf(view, "other"), () => actions.go(other.article, other.first)),
    divergenceList(view),
    reasons(view),
    evidenceDetails(link));
}

function comparedText(passage, marks, action) {
  const { article, start, end } = passage;
  const letter = action
    ? button({ class: "sigil", "aria-label": "Go to this passage in " + article.name }, action, article.sigil)
    : sigil(article);
  return element("p", { class: "compared" }, letter, quote(article, start, end, marks));
}

function divergenceList(view) {
  const items = view.divergences();
  return items.length === 0
    ? ""
    : element("dl", { class: "divergences" }, ...items.flatMap((item) => divergenceItem(view, item)));
}

/** How sure a divergence is, and whether both may have been right in their time. */
function sureness(item) {
  const changed = item.standing === "MAY_HAVE_CHANGED" ? " · may have changed since" : "";
  return percent(item.confidence) + " sure" + changed;
}

function divergenceItem(view, item) {
  return [
    element("dt", {}, DIVERGENCE_TEXT[item.type]),
    element("dd", {},
      element("span", { class: "said" }, sigil(view.own.article), element("bdi", {}, item.ownText)),
      element("span", { class: "said" }, sigil(view.other.article), element("bdi", {}, item.otherText)),
      element("span", { class: "meta" }, sureness(item))),
  ];
}

/** What makes the two passages one matter, in words. */
function reasons(view) {
  const texts = evidenceWords(view);
  return texts.length === 0
    ? ""
    : element("ul", { class: "reasons" }, ...texts.map((text) => element("li", { dir: "auto" }, text + ".")));
}

function evidenceDetails(link) {
  return element("details", { class: "evidence" },
    element("summary", {}, "Why " + percent(link.score)),
    evidenceTable(link.evidence),
    element("p", { class: "meta" },
      "Equivalence " + percent(link.equivalence) + " · similarity " + link.similarity.toFixed(2)));
}

function stranger(shown) {
  return [
    element("h2", {}, "Nothing to lay side by side"),
    element("p", {}, shown.whole
      ? "No passage of these articles reports the same as a passage of another. They may not be about one event."
      : "The filters leave no link between any two passages."),
  ];
}

function legend() {
  const sample = (name, text) =>
    element("li", {}, element("span", { class: "run sample " + name }, "Aa"), " " + text);
  return [
    element("h2", {}, "How to read this"),
    element("p", {}, "Choose a tinted sentence. Its counterparts light up, the columns move so that they stand level, and this panel shows what the two have in common and where they differ."),
    element("ul", { class: "legend" },
      sample("shared-1", "told by a few of the others"),
      sample("shared-2", "told by many"),
      sample("shared-3", "told by all or nearly all"),
      sample("shared-2 disputed", "told otherwise elsewhere"),
      sample("lit", "counterpart of the chosen sentence")),
    element("p", { class: "hint keys" }, "Keys: ↑ ↓ next sentence, ← → its counterpart in the next column, Esc to let go, / to search."),
  ];
}

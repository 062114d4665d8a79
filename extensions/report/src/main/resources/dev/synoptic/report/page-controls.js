// SPDX-License-Identifier: Apache-2.0
// The controls in the bar: the filters and the search.

/**
 * The filters, behind one button.
 *
 * @param onChange called with the new settings whenever the reader changes one
 */
class FilterControls {
  constructor(model, onChange) {
    this.model = model;
    this.onChange = onChange;
    this.filter = EVERYTHING;
    this.boxes = [];
    this.count = element("span", { class: "count" });
    this.score = this.#slider("Score at least", 0, 99, (value) => percent(value / 100),
      (value) => ({ minimum: value / 100 }), (filter) => Math.round(filter.minimum * 100));
    this.words = this.#slider("Passages of at least", 1, 30, (value) => plural(value, "word", "words"),
      (value) => ({ words: value }), (filter) => filter.words);
    this.panel = element("div", { class: "filter-panel" }, ...this.#groups(),
      button({ class: "reset" }, () => this.#apply(EVERYTHING), "Show everything"));
    this.node = element("details", { class: "filters" },
      element("summary", {}, "Filters", " ", this.count), this.panel);
    this.node.addEventListener("keydown", (event) => this.#key(event));
    document.addEventListener("click", (event) => this.#closeOutside(event));
    this.set(EVERYTHING);
  }

  /** Shows settings that came from elsewhere. */
  set(filter) {
    this.filter = filter;
    [this.score, this.words].forEach((slider) => slider.set(filter));
    this.boxes.forEach((box) => box.set(filter));
    const texts = filterTexts(this.model, filter);
    this.count.textContent = texts.length === 0 ? "" : String(texts.length);
  }

  #groups() {
    const articles = this.model.articles.map((article) =>
      ({ name: article.id, text: article.sigil + " · " + article.name }));
    return [
      fieldset("Links", this.score.node, this.words.node, this.#differing()),
      fieldset("Wording", ...this.#choices(WORDING_CHOICES, "withoutWording", false)),
      fieldset("Relation", ...this.#choices(RELATION_CHOICES, "withoutRelation", false)),
      fieldset("Hide", ...this.#choices(HIDING_CHOICES, "hidden", true)),
      fieldset("Articles", ...this.#choices(articles, "withoutArticle", false)),
    ];
  }

  #differing() {
    return this.#box("Only links with a difference", (filter) => filter.differing, (on) => ({ differing: on }));
  }

  /** Boxes for the names in one list of the settings: checked if the name is in it, or if it is not. */
  #choices(choices, list, inside) {
    return choices.map(({ name, text }) => this.#box(text,
      (filter) => filter[list].includes(name) === inside,
      (on) => ({ [list]: toggled(this.filter[list], name, on === inside) })));
  }

  #box(text, read, change) {
    const input = element("input", { type: "checkbox" });
    input.addEventListener("change", () => this.#apply({ ...this.filter, ...change(input.checked) }));
    this.boxes.push({ set: (filter) => { input.checked = read(filter); } });
    return element("label", { class: "box" }, input, element("span", { dir: "auto" }, text));
  }

  #slider(text, least, most, say, change, read) {
    const output = element("output", {});
    const input = element("input", { type: "range", min: least, max: most, step: "1", value: least });
    let waiting = 0;
    input.addEventListener("input", () => {
      output.textContent = say(Number(input.value));
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => this.#apply({ ...this.filter, ...change(Number(input.value)) }));
    });
    const set = (filter) => {
      input.value = String(read(filter));
      output.textContent = say(read(filter));
    };
    return { node: element("label", { class: "slider" }, text, input, output), set };
  }

  #apply(filter) {
    this.set(filter);
    this.onChange(filter);
  }

  #key(event) {
    if (event.key === "Escape" && this.node.open) {
      this.node.open = false;
      this.node.querySelector("summary").focus();
    }
  }

  #closeOutside(event) {
    if (this.node.open && !this.node.contains(event.target)) {
      this.node.open = false;
    }
  }
}

function fieldset(title, ...children) {
  return element("fieldset", {}, element("legend", {}, title), ...children);
}

/**
 * The search: marks what is found in the articles, and leads from one place to the next.
 *
 * @param onSearch called with the query when it changes
 * @param onGo called with the place of a sentence to show
 */
class Search {
  constructor(onSearch, onGo) {
    this.places = [];
    this.current = -1;
    this.input = element("input", { type: "search", placeholder: "Search", "aria-label": "Search in all articles", autocomplete: "off" });
    this.note = element("span", { class: "count", role: "status" });
    this.node = element("div", { class: "search" }, this.input, this.note);
    this.input.addEventListener("input", () => onSearch(this.input.value));
    this.input.addEventListener("keydown", (event) => this.#key(event, onGo));
    document.addEventListener("keydown", (event) => this.#shortcut(event));
  }

  /** Shows where the query stands in the columns. */
  find(columns, shown, query) {
    this.input.value = query;
    const pattern = patternOf(query);
    this.places = pattern ? shown.articles.flatMap((article) => placesIn(article, pattern)) : [];
    this.current = -1;
    const articles = new Set(this.places.map((place) => place.article)).size;
    this.note.textContent = !pattern ? "" : this.places.length === 0
      ? "not found" : plural(this.places.length, "place", "places") + " in " + plural(articles, "article", "articles");
    highlight(columns, this.places);
  }

  #key(event, onGo) {
    if (event.key === "Enter" && this.places.length > 0) {
      const step = event.shiftKey ? -1 : 1;
      const start = this.current < 0 && step < 0 ? 0 : this.current;
      this.current = (start + step + this.places.length) % this.places.length;
      const { article, start: offset } = this.places[this.current];
      onGo(article, sentenceAt(article, offset));
      this.note.textContent = this.current + 1 + " of " + plural(this.places.length, "place", "places");
      this.input.focus({ preventScroll: true });
    }
  }

  /** A slash leads to the search, as on many sites, unless something is being typed. */
  #shortcut(event) {
    const typing = event.target instanceof Element && event.target.matches("input:not([type=checkbox], [type=range]), select");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      this.input.focus();
    }
  }
}

/** The query as a pattern, whatever the case and however its words are spaced; null if it is blank. */
function patternOf(query) {
  const words = query.trim().split(/\s+/u).filter((word) => word !== "");
  const literal = (word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  return words.length === 0 ? null : new RegExp(words.map(literal).join("\\s+"), "giu");
}

function placesIn(article, pattern) {
  return [...article.text.matchAll(pattern)].map((match) =>
    ({ article, start: match.index, end: match.index + match[0].length }));
}

/** Marks places in the columns, in browsers that can mark without changing the document. */
function highlight(columns, places) {
  if (!window.CSS || !CSS.highlights) {
    return;
  }
  CSS.highlights.delete("found");
  const ranges = places.slice(0, 2000).flatMap((place) => rangesOf(columns, place));
  if (ranges.length > 0) {
    CSS.highlights.set("found", new Highlight(...ranges));
  }
}

function rangesOf(columns, place) {
  const { sentences } = columns.columns[place.article.place];
  const from = sentenceAt(place.article, place.start);
  const to = sentenceAt(place.article, place.end - 1);
  return sentences.slice(from, to + 1).flatMap((parts) => parts.runs)
    .filter((run) => overlaps(run, place))
    .map((run) => rangeOf(run, place));
}

function rangeOf(run, place) {
  const range = document.createRange();
  const text = run.node.firstChild;
  range.setStart(text, Math.max(0, place.start - run.start));
  range.setEnd(text, Math.min(run.end, place.end) - run.start);
  return range;
}

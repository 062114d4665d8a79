// SPDX-License-Identifier: Apache-2.0
// The page as a whole: the bar with its tabs and the slider, and the sections below it.

/** Holds the page together: which section is shown, and which links. */
class Page {
  constructor(model) {
    this.model = model;
    this.minimum = 0;
    this.go = (article, sentence) => this.#go(article, sentence);
    this.panel = element("aside", { class: "detail", "aria-label": "Chosen sentence", tabindex: "-1" });
    this.columns = new Columns(model, (place) => this.#detail(place));
    this.selector = articleSelector(model, (place) => this.columns.show(place));
    this.sections = this.#sections();
    this.slider = slider((minimum) => this.#filter(minimum));
  }

  /** Puts everything into the document. */
  show() {
    document.title = eventTitle(this.model);
    document.getElementById("overview").append(...overview(this.model));
    document.getElementById("bar").append(this.#tabList(), this.slider);
    document.getElementById("sections").append(...this.sections.map((section) => section.node));
    this.#detail(null);
    this.#open(this.sections[0]);
    window.addEventListener("beforeprint", () => this.sections.forEach((section) => this.#fill(section)));
  }

  #sections() {
    const { model, go } = this;
    const workspace = element("div", { class: "workspace" },
      element("div", { class: "reading" }, this.selector.node, this.columns.node), this.panel);
    const unique = model.articles.reduce((sum, article) => sum + article.unique.length, 0);
    return [
      section("side-by-side", "Side by side", null, true, () => workspace),
      section("statements", "Statements", model.statements.length, false, () => statementsSection(model, go)),
      section("differences", "Differences", countDivergences(model, 0), true,
        () => differencesSection(model, this.minimum, go)),
      section("quotations", "Quotations", model.quotations.length, false, () => quotationsSection(model, go)),
      section("only-here", "Only here", unique, false, () => uniqueSection(model, go)),
      section("sources", "Who draws on whom", model.derivations.length, false, () => derivationsSection(model, go)),
    ];
  }

  #tabList() {
    const list = element("div", { class: "tabs", role: "tablist" }, ...this.sections.map((item) => item.tab));
    this.sections.forEach((item) => item.tab.addEventListener("click", () => this.#open(item)));
    list.addEventListener("keydown", (event) => this.#walkTabs(event));
    return list;
  }

  #walkTabs(event) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) {
      return;
    }
    const count = this.sections.length;
    const current = this.sections.findIndex((item) => item.tab === event.target);
    const next = this.sections[(current + step + count) % count];
    event.preventDefault();
    this.#open(next);
    next.tab.focus();
  }

  #open(chosen) {
    this.#fill(chosen);
    this.sections.forEach((item) => {
      const open = item === chosen;
      item.node.classList.toggle("closed", !open);
      item.tab.setAttribute("aria-selected", String(open));
      item.tab.tabIndex = open ? 0 : -1;
    });
    this.slider.classList.toggle("idle", !chosen.filtered);
    this.open = chosen;
  }

  /** Sections are built when they are first shown, so that a large synopsis opens at once. */
  #fill(item) {
    if (item.stale) {
      item.body.replaceChildren(item.build());
      item.stale = false;
    }
  }

  #filter(minimum) {
    this.minimum = minimum;
    this.columns.refresh(minimum);
    const differences = this.sections.find((item) => item.name === "differences");
    differences.stale = true;
    differences.count.textContent = countDivergences(this.model, minimum);
    this.#fill(this.open);
  }

  #detail(place) {
    const views = place ? this.columns.entries(place.sentence) : [];
    showDetail(this.panel, place, views, { go: this.go, close: () => this.columns.clear() });
    if (place) {
      this.selector.set(place.article.place);
    }
  }

  /** Leads to a sentence in the columns. */
  #go(article, sentence) {
    this.#open(this.sections[0]);
    this.columns.show(article.place);
    document.getElementById("bar").scrollIntoView({ block: "start", behavior: "auto" });
    this.columns.select(article, article.sentences[sentence], { level: true, focus: true });
  }
}

function section(name, title, total, filtered, build) {
  const count = element("span", { class: "count" }, total === null ? "" : String(total));
  const tab = element("button",
    { type: "button", role: "tab", id: "tab-" + name, "aria-controls": "section-" + name }, title, " ", count);
  const body = element("div", { class: "body" });
  const node = element("section",
    { id: "section-" + name, class: "section", role: "tabpanel", "aria-labelledby": "tab-" + name },
    element("h2", { class: "print-only" }, title), body);
  return { name, tab, node, body, count, filtered, build, stale: true };
}

function countDivergences(model, minimum) {
  return model.links
    .filter((link) => link.score >= minimum)
    .reduce((sum, link) => sum + link.divergences.length, 0);
}

/** The control that sets the least score of the links shown. */
function slider(onChange) {
  const output = element("output", {}, "0\u202f%");
  const input = element("input", { type: "range", min: "0", max: "99", step: "1", value: "0" });
  let waiting = 0;
  input.addEventListener("input", () => {
    output.textContent = input.value + "\u202f%";
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => onChange(Number(input.value) / 100));
  });
  return element("label", { class: "slider" }, "Links scored at least", input, output);
}

/** The list that chooses the article shown where there is room for one column only. */
function articleSelector(model, onChange) {
  const options = model.articles.map((article) =>
    element("option", { value: article.place }, article.sigil + " · " + article.name));
  const select = element("select", {}, ...options);
  select.addEventListener("change", () => onChange(Number(select.value)));
  const set = (place) => {
    select.value = String(place);
    onChange(place);
  };
  return { node: element("label", { class: "selector" }, "Article ", select), set };
}

new Page(readSynopsis()).show();

// SPDX-License-Identifier: Apache-2.0
// The page as a whole: the bar with its tabs and controls, and the sections below it.

/** Holds the page together: which section is shown, under which settings. */
class Page {
  constructor(model) {
    this.model = model;
    this.shown = new Shown(model, EVERYTHING);
    this.query = "";
    this.go = (article, sentence) => this.#go(article, sentence);
    this.panel = element("aside", { class: "detail", "aria-label": "Chosen sentence", tabindex: "-1" });
    this.columns = new Columns(this.shown, (place) => this.#detail(place));
    this.selector = articleSelector(model, (place) => this.columns.show(place));
    this.filters = new FilterControls(model, (filter) => this.#filter(filter));
    this.search = new Search((query) => this.#search(query), this.go);
    this.sections = this.#sections();
  }

  /** Puts everything into the document. */
  show() {
    document.title = eventTitle(this.model);
    document.body.classList.toggle("many", this.model.articles.length > 8);
    document.getElementById("bar").append(this.#tabList(),
      element("div", { class: "controls" }, this.search.node, this.filters.node));
    document.getElementById("sections").append(...this.sections.map((section) => section.node));
    this.#follow();
    window.addEventListener("hashchange", () => this.#follow());
    window.addEventListener("beforeprint", () => this.sections.forEach((section) => this.#fill(section, true)));
  }

  #sections() {
    const { go } = this;
    const workspace = element("div", { class: "workspace" },
      element("div", { class: "reading" }, this.selector.node, this.columns.stage), this.panel);
    const sum = (lists) => lists.reduce((total, list) => total + list.length, 0);
    return [
      section("side-by-side", "Side by side", () => "", () => workspace),
      section("statements", "Statements", (shown) => shown.statements.length,
        (atOnce) => statementsSection(this.shown, this.query, go, atOnce)),
      section("differences", "Differences", (shown) => shown.matters.length,
        () => differencesSection(this.shown, this.query, go)),
      section("quotations", "Quotations", (shown) => shown.quotations.length,
        () => quotationsSection(this.shown, this.query, go)),
      section("only-here", "Only here", (shown) => sum(shown.unique), () => uniqueSection(this.shown, this.query, go)),
      section("sources", "Who draws on whom", (shown) => shown.derivations.length,
        () => derivationsSection(this.shown, go)),
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
    const current = this.sections.findIndex((item) => item.tab === event.target);
    const count = this.sections.length;
    const next = { Home: 0, End: count - 1 }[event.key] ?? (step && (current + step + count) % count);
    if (next !== undefined) {
      event.preventDefault();
      this.#open(this.sections[next]);
      this.sections[next].tab.focus();
    }
  }

  #open(chosen) {
    this.open = chosen;
    this.#fill(chosen);
    this.sections.forEach((item) => {
      const open = item === chosen;
      item.node.classList.toggle("closed", !open);
      item.tab.setAttribute("aria-selected", String(open));
      item.tab.tabIndex = open ? 0 : -1;
    });
    this.columns.ribbons.redraw();
    this.#note();
  }

  /** Sections are built when they are first shown, so that a large synopsis opens at once. */
  #fill(item, atOnce) {
    if (item.stale || (atOnce && item !== this.sections[0])) {
      item.body.replaceChildren(item.build(atOnce));
      item.stale = false;
    }
  }

  #filter(filter) {
    this.shown = new Shown(this.model, filter);
    this.columns.refresh(this.shown);
    this.search.find(this.columns, this.shown, this.query);
    this.#renew();
    this.#overviewSoon();
  }

  #search(query) {
    this.query = query;
    this.search.find(this.columns, this.shown, query);
    this.#renew();
  }

  /** All sections but the columns, which renew themselves, are built again when they are next shown. */
  #renew() {
    this.sections.slice(1).forEach((item) => {
      item.stale = true;
      item.count.textContent = String(item.size(this.shown));
    });
    if (this.open) {
      this.#fill(this.open);
      this.#note();
    }
  }

  /** The head of the page can wait for the next frame, what the reader looks at can't. */
  #overviewSoon() {
    if (document.getElementById("overview").childElementCount === 0) {
      this.#overview();
    } else if (!this.waiting) {
      this.waiting = true;
      requestAnimationFrame(() => setTimeout(() => {
        this.waiting = false;
        this.#overview();
      }));
    }
  }

  #overview() {
    const actions = { reset: () => this.#reset(), open: (name) => this.#open(this.#named(name)) };
    document.getElementById("overview").replaceChildren(...overview(this.shown, actions));
  }

  #reset() {
    this.filters.set(EVERYTHING);
    this.#filter(EVERYTHING);
  }

  #named(name) {
    return this.sections.find((item) => item.name === name) || this.sections[0];
  }

  #detail(place) {
    const views = place ? this.columns.entries(place.sentence) : [];
    const link = place && writeAddress({ section: "", place, query: "", filter: this.shown.filter });
    showDetail(this.panel, place, views, { go: this.go, close: () => this.columns.clear(), link });
    if (place) {
      this.selector.set(place.article.place);
    }
    this.#note();
  }

  /** Leads to a sentence in the columns. */
  #go(article, sentence) {
    this.#open(this.sections[0]);
    this.columns.show(article.place);
    document.getElementById("bar").scrollIntoView({ block: "start", behavior: "auto" });
    this.columns.select(article, article.sentences[sentence], { level: true, focus: true });
  }

  /** Shows what the address asks for. */
  #follow() {
    const wanted = readAddress(this.model, location.hash);
    this.open = null;
    this.query = wanted.query;
    this.filters.set(wanted.filter);
    this.#filter(wanted.filter);
    this.#detail(null);
    if (wanted.place && this.shown.active.has(wanted.place.article)) {
      this.#go(wanted.place.article, wanted.place.article.sentences.indexOf(wanted.place.sentence));
    } else {
      this.#open(this.#named(wanted.section));
    }
  }

  /** Keeps the address in step with what is shown. */
  #note() {
    if (this.open) {
      const columns = this.open === this.sections[0];
      showAddress(writeAddress({
        section: columns ? "" : this.open.name,
        place: columns ? this.columns.selected : null,
        query: this.query,
        filter: this.shown.filter,
      }));
    }
  }
}

/**
 * One tab and what it opens.
 *
 * @param size how many items it has to show, or "" if that says nothing
 * @param build makes its content; its argument says whether all of it is needed at once
 */
function section(name, title, size, build) {
  const count = element("span", { class: "count" });
  const tab = element("button",
    { type: "button", role: "tab", id: "tab-" + name, "aria-controls": "section-" + name }, title, " ", count);
  const body = element("div", { class: "content" });
  const node = element("section",
    { id: "section-" + name, class: "section", role: "tabpanel", "aria-labelledby": "tab-" + name },
    element("h2", { class: "print-only" }, title), body);
  return { name, tab, node, body, count, size, build, stale: true };
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

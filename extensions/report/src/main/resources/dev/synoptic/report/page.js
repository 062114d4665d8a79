// SPDX-License-Identifier: Apache-2.0
// The page as a whole: the bar with its tabs and controls, and the sections below it.

/** Holds the page together: which section is shown, under which settings. */
class Page {
  constructor(model) {
    this.model = model;
    this.shown = new Shown(model, EVERYTHING);
    this.query = "";
    this.go = (article, sentence) => this.#go(article, sentence);
    this.followed = "";
    this.address = new Later(400, () => this.#showAddress());
    this.aside = new Later(50, () => this.#renewAside());
    this.panel = element("aside", { class: "detail", "aria-label": "Chosen sentence", tabindex: "-1" });
    this.columns = new Columns(this.shown, (place) => this.#detail(place));
    this.selector = articleSelector(model, (place) => this.columns.show(place));
    this.filters = new FilterControls(model, (filter) => this.#filter(filter));
    this.search = new Search((query) => this.#search(query), this.go);
    this.sections = this.#sections();
  }

  /** Puts everything into the document. */
  show() {
    document.title = pageTitle(this.model);
    document.body.classList.toggle("many", this.model.articles.length > 8);
    document.getElementById("bar").append(this.#tabList(),
      element("div", { class: "controls" }, this.search.node, this.filters.node));
    document.getElementById("sections").append(...this.sections.map((section) => section.node));
    this.#open(this.sections[0]);
    this.columns.fit.begin();
    this.#follow();
    document.getElementById("sections").addEventListener("click", (event) => this.#lead(event));
    window.addEventListener("hashchange", () => this.#follow());
    window.addEventListener("beforeprint", () => this.#readyForPrint());
  }

  #lead(event) {
    const passage = destinationOf(event.target);
    if (passage) {
      this.#go(passage.article, passage.first);
    }
  }

  /** A section's content is built by a function that is told whether all of it is needed at once. */
  #sections() {
    const workspace = element("div", { class: "workspace" },
      element("div", { class: "reading" }, this.selector.node, this.columns.stage), this.panel);
    const sum = (lists) => lists.reduce((total, list) => total + list.length, 0);
    return [
      section("side-by-side", "Side by side", () => "", () => workspace),
      section("statements", "Statements", (shown) => shown.statements.length,
        (whole) => statementsSection(this.shown, this.query, whole)),
      section("differences", "Differences", (shown) => shown.matters.length,
        (whole) => differencesSection(this.shown, this.query, whole)),
      section("quotations", "Quotations", (shown) => shown.quotations.length,
        (whole) => quotationsSection(this.shown, this.query, whole)),
      section("only-here", "Only here", (shown) => sum(shown.unique),
        (whole) => uniqueSection(this.shown, this.query, whole)),
      section("sources", "Who draws on whom", (shown) => shown.derivations.length,
        (whole) => derivationsSection(this.shown, whole)),
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

  /** Sections are built, and the columns renewed, when they are shown, so that a large synopsis opens at once. */
  #fill(item) {
    if (item.stale) {
      item.stale = false;
      if (item !== this.sections[0] || !item.body.firstChild) {
        item.body.replaceChildren(item.build(false));
      }
      if (item === this.sections[0] && this.columns.shown !== this.shown) {
        this.columns.refresh(this.shown);
        if (!this.columns.selected) {
          this.#detail(null);
        }
      }
    }
  }

  /** Print shows all sections, and all of each. */
  #readyForPrint() {
    this.aside.now();
    this.#fill(this.sections[0]);
    this.sections.slice(1).forEach((item) => item.body.replaceChildren(item.build(true)));
  }

  #filter(filter) {
    this.shown = this.shown.whole && showsEverything(filter) ? this.shown : new Shown(this.model, filter);
    this.search.find(this.columns, this.shown, this.query);
    this.#renew(this.sections);
  }

  #search(query) {
    this.query = query;
    this.search.find(this.columns, this.shown, query);
    this.#renew(this.sections.slice(1));
  }

  /** What the reader looks at is built again at once; the rest can wait until there is time. */
  #renew(sections) {
    sections.forEach((item) => {
      item.stale = true;
    });
    if (this.open) {
      this.#count(this.open);
      this.#fill(this.open);
      this.aside.soon();
    } else {
      this.#renewAside();
    }
    this.#note();
  }

  #count(item) {
    item.count.textContent = String(item.size(this.shown));
  }

  /** The head of the page and what the tabs say of their sections. */
  #renewAside() {
    this.sections.forEach((item) => this.#count(item));
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
    const link = place && writeAddress({ section: "", place, query: "", filter: this.shown.filter });
    showDetail(this.panel, place, this.shown, { go: this.go, close: () => this.columns.clear(), link });
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
    this.followed = location.hash;
    const wanted = readAddress(this.model, location.hash);
    this.open = null;
    this.query = wanted.query;
    this.filters.set(wanted.filter);
    this.#filter(wanted.filter);
    this.columns.clear();
    if (wanted.place && this.shown.active.has(wanted.place.article)) {
      this.#go(wanted.place.article, wanted.place.article.sentences.indexOf(wanted.place.sentence));
    } else {
      this.#open(this.#named(wanted.section));
    }
  }

  /** Keeps the address in step with what is shown; browsers take long to change it. */
  #note() {
    if (this.open) {
      this.address.soon();
    }
  }

  /** Unless the reader has just gone to another address, which is still to be followed. */
  #showAddress() {
    if (location.hash === this.followed) {
      showAddress(this.#fragment());
      this.followed = location.hash;
    }
  }

  #fragment() {
    const columns = this.open === this.sections[0];
    return writeAddress({
      section: columns ? "" : this.open.name,
      place: columns ? this.columns.selected : null,
      query: this.query,
      filter: this.shown.filter,
    });
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

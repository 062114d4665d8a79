// SPDX-License-Identifier: Apache-2.0
// The articles side by side.

/**
 * The columns: one article each, with its linked passages tinted.
 *
 * A sentence can be chosen; then all its counterparts light up, every column scrolls so that they
 * stand level, and ribbons lead from one to the next. Inside a sentence the tint goes exactly as
 * far as the clauses that others tell too: the text is cut into runs at their edges.
 */
class Columns {
  /** @param onSelect called with the chosen sentence's place, or null when nothing is chosen */
  constructor(shown, onSelect) {
    this.articles = shown.model.articles;
    this.onSelect = onSelect;
    this.selected = null;
    this.lit = [];
    this.pointer = "";
    this.columns = this.articles.map((article) => this.#column(article));
    this.node = element("div", { class: "columns" }, ...this.columns.map((column) => column.node));
    this.ribbons = new Ribbons(this);
    this.stage = element("div", { class: "stage" }, this.ribbons.node, this.node);
    this.fit = new Fit(this.node, () => this.ribbons.redraw());
    this.#listen();
    this.show(0);
    this.refresh(shown);
  }

  /** Shows one column where there is room for one only. */
  show(place) {
    this.columns.forEach((column, i) => column.node.classList.toggle("current", i === place));
    this.ribbons.redraw();
  }

  /** Tints what has links that are shown, and hides the columns of articles that are not. */
  refresh(shown) {
    const fewer = this.shown && this.shown.articles.length !== shown.articles.length;
    this.shown = shown;
    this.columns.forEach((column) => this.#refreshColumn(column));
    if (fewer) {
      this.fit.renew();
    }
    if (this.selected && shown.active.has(this.selected.article)) {
      this.select(this.selected.article, this.selected.sentence);
    } else if (this.selected) {
      this.clear();
    }
    this.ribbons.redraw();
  }

  /** Chooses a sentence: lights its counterparts and levels the columns. */
  select(article, sentence, options) {
    this.selected = { article, sentence };
    this.node.querySelectorAll(".selected").forEach((node) => node.classList.remove("selected"));
    const node = this.nodeOf(article, sentence);
    node.classList.add("selected");
    this.#light(article, sentence);
    if (options && options.level) {
      this.#level(article, sentence);
    }
    if (options && options.focus) {
      this.#focus(article, node);
    }
    this.onSelect(this.selected);
    this.ribbons.redraw();
  }

  /** Forgets the choice. */
  clear() {
    this.selected = null;
    this.node.querySelectorAll(".selected").forEach((node) => node.classList.remove("selected"));
    this.#light(null, null);
    this.onSelect(null);
    this.ribbons.redraw();
  }

  /** The links of a sentence that are shown, the articles in order and the likeliest link first. */
  entries(sentence) {
    return this.shown.entries(sentence);
  }

  /** The element of a sentence. */
  nodeOf(article, sentence) {
    return this.columns[article.place].sentences[article.sentences.indexOf(sentence)].node;
  }

  #column(article) {
    const sentences = article.sentences.map((sentence) => sentenceParts(article, sentence));
    const text = element("div", { class: "text", role: "group", "aria-label": article.name },
      ...paragraphs(article, sentences.map((parts) => parts.node)));
    const node = element("section", { class: "column" }, columnHead(article), text);
    return { article, node, text, sentences, stop: null };
  }

  #refreshColumn(column) {
    column.node.classList.toggle("off", !this.shown.active.has(column.article));
    column.sentences.forEach((parts, i) => this.#refreshSentence(parts, column.article.sentences[i]));
    const first = column.sentences.find((parts) => parts.node.classList.contains("linked"));
    const kept = column.stop && column.stop.classList.contains("linked");
    if (first && !kept) {
      moveTabStop(column.stop, first.node);
      column.stop = first.node;
    }
  }

  #refreshSentence(parts, sentence) {
    const views = sentence.entries.filter((view) => this.shown.admitted.has(view.link));
    const linked = views.length > 0;
    if (linked !== parts.linked) {
      parts.linked = linked;
      parts.node.classList.toggle("linked", linked);
      setRole(parts.node, linked);
    }
    parts.runs.forEach((run) => this.#refreshRun(run, views));
  }

  /** A class is set only where it changes: each change costs the browser more than finding out. */
  #refreshRun(run, views) {
    const name = ("run " + this.#tint(run) + (isDisputed(views, run) ? " disputed" : "")).trim();
    if (name !== run.name) {
      run.name = name;
      run.node.className = name;
    }
  }

  /** The tint of a run: by how many of the other articles have it. */
  #tint(run) {
    const spread = this.shown.spread(run);
    const share = spread / Math.max(1, this.shown.articles.length - 1);
    return spread === 0 ? "" : "shared-" + Math.ceil(share * 3);
  }

  #light(article, sentence) {
    this.lit.forEach((node) => node.classList.remove("lit"));
    this.lit = [];
    if (sentence) {
      this.entries(sentence).forEach((view) => {
        this.#lightPassage(view.own);
        this.#lightPassage(view.other);
      });
    }
  }

  #lightPassage(passage) {
    const sentences = this.columns[passage.article.place].sentences;
    sentences.slice(passage.first, passage.last + 1).forEach((parts) => {
      const runs = parts.runs.filter((run) => covers(passage, run));
      runs.forEach((run) => run.node.classList.add("lit"));
      this.lit.push(...runs.map((run) => run.node));
    });
  }

  /**
   * Scrolls every column so that the likeliest counterpart in it stands as high as the sentence.
   * A counterpart near the head of its article can't come down, so the others go up to it.
   */
  #level(article, sentence) {
    const targets = this.#targets(article, sentence);
    const own = targets[0];
    const current = own.top - own.text.scrollTop;
    const lowest = Math.max(24, own.text.clientHeight * (isNarrow() ? 0.1 : 0.6));
    const height = Math.min(Math.max(current, 24), lowest, ...targets.map((target) => target.top));
    targets.forEach((target) => target.text.scrollTo({ top: target.top - height, behavior: scrollBehavior() }));
  }

  /** The sentence and its counterparts, one a column, with their distance from the column's top. */
  #targets(article, sentence) {
    const best = new Map([[article, sentence]]);
    const likeliest = this.entries(sentence).sort((one, other) => other.link.score - one.link.score);
    likeliest.forEach(({ other }) => {
      if (!best.has(other.article)) {
        best.set(other.article, other.article.sentences[other.first]);
      }
    });
    return [...best]
      .filter(([other]) => this.columns[other.place].text.clientHeight > 0 || other === article)
      .map(([other, target]) => this.#target(other, target));
  }

  #target(article, sentence) {
    const text = this.columns[article.place].text;
    const top = this.nodeOf(article, sentence).getBoundingClientRect().top;
    return { text, top: top - text.getBoundingClientRect().top + text.scrollTop };
  }

  #focus(article, node) {
    const column = this.columns[article.place];
    moveTabStop(column.stop, node);
    column.stop = node;
    node.focus({ preventScroll: true });
    column.node.scrollIntoView({ block: "nearest", inline: "nearest", behavior: scrollBehavior() });
  }

  #listen() {
    this.node.addEventListener("click", (event) => this.#choose(event.target));
    this.node.addEventListener("keydown", (event) => this.#key(event));
    this.node.addEventListener("mousemove", (event) => this.#hover(event));
    this.node.addEventListener("focusin", (event) => this.#preview(event.target));
    this.node.addEventListener("mouseleave", () => this.#restore());
    this.node.addEventListener("focusout", () => this.#restore());
    this.node.addEventListener("scroll", () => this.ribbons.redraw(), { capture: true, passive: true });
  }

  #choose(target) {
    const place = this.#placeOf(target);
    if (place && window.getSelection().isCollapsed) {
      this.select(place.article, place.sentence, { level: true, focus: true });
    }
  }

  /** Text that scrolls along under a resting pointer is not meant; only a moved pointer is. */
  #hover(event) {
    const position = event.screenX + "," + event.screenY;
    if (position !== this.pointer) {
      this.pointer = position;
      this.#preview(event.target);
    }
  }

  #preview(target) {
    const place = this.#placeOf(target);
    if (place) {
      this.#light(place.article, place.sentence);
    } else {
      this.#restore();
    }
  }

  #restore() {
    const { article, sentence } = this.selected || { article: null, sentence: null };
    this.#light(article, sentence);
  }

  /** The linked sentence that an element belongs to, or null. */
  #placeOf(target) {
    const node = target.closest(".sentence.linked");
    if (!node) {
      return null;
    }
    const column = this.columns.find((candidate) => candidate.text.contains(node));
    const i = column.sentences.findIndex((parts) => parts.node === node);
    return { article: column.article, sentence: column.article.sentences[i] };
  }

  #key(event) {
    const place = this.#placeOf(event.target);
    if (!place || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const next = this.#destination(event.key, place);
    if (next) {
      event.preventDefault();
      this.select(next.article, next.sentence, { level: true, focus: true });
    } else if (event.key === "Escape") {
      this.clear();
    }
  }

  /** Where a key leads from a sentence, or null. */
  #destination(key, place) {
    switch (key) {
      case "Enter":
      case " ":
        return place;
      case "ArrowDown":
        return this.#neighbour(place, 1);
      case "ArrowUp":
        return this.#neighbour(place, -1);
      case "ArrowRight":
        return this.#counterpart(place, 1);
      case "ArrowLeft":
        return this.#counterpart(place, -1);
      default:
        return null;
    }
  }

  #neighbour({ article, sentence }, step) {
    const { sentences } = article;
    let i = sentences.indexOf(sentence) + step;
    while (i >= 0 && i < sentences.length && this.entries(sentences[i]).length === 0) {
      i += step;
    }
    return sentences[i] ? { article, sentence: sentences[i] } : null;
  }

  /** The likeliest counterpart in the nearest column on one side that has any. */
  #counterpart({ article, sentence }, step) {
    const ahead = this.entries(sentence).filter((view) => (view.other.article.place - article.place) * step > 0);
    const nearest = ahead.sort((one, other) => (one.other.article.place - other.other.article.place) * step
      || other.link.score - one.link.score)[0];
    return nearest
      ? { article: nearest.other.article, sentence: nearest.other.article.sentences[nearest.other.first] }
      : null;
  }
}

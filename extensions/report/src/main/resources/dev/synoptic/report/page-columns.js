// SPDX-License-Identifier: Apache-2.0
// The articles side by side.

/**
 * The columns: one article each, with its linked passages tinted.
 *
 * A sentence can be chosen; then all its counterparts light up and every column scrolls so that
 * they stand level. Inside a sentence the tint goes exactly as far as the linked passage does: the
 * text is cut into runs at the passages' edges.
 */
class Columns {
  /** @param onSelect called with the chosen sentence's place, or null when nothing is chosen */
  constructor(model, onSelect) {
    this.articles = model.articles;
    this.onSelect = onSelect;
    this.minimum = 0;
    this.selected = null;
    this.lit = [];
    this.columns = this.articles.map((article) => this.#column(article));
    this.node = element("div", { class: "columns" }, ...this.columns.map((column) => column.node));
    this.#listen();
    this.show(0);
    this.refresh(0);
  }

  /** Shows one column where there is room for one only. */
  show(place) {
    this.columns.forEach((column, i) => column.node.classList.toggle("current", i === place));
  }

  /** Tints what has links of at least some score. */
  refresh(minimum) {
    this.minimum = minimum;
    this.columns.forEach((column) => this.#refreshColumn(column));
    if (this.selected) {
      this.select(this.selected.article, this.selected.sentence);
    }
  }

  /** Chooses a sentence: lights its counterparts and levels the columns. */
  select(article, sentence, options) {
    this.selected = { article, sentence };
    this.node.querySelectorAll(".selected").forEach((node) => node.classList.remove("selected"));
    const node = this.#nodeOf(article, sentence);
    node.classList.add("selected");
    this.#light(article, sentence);
    if (options && options.level) {
      this.#level(article, sentence);
    }
    if (options && options.focus) {
      this.#focus(article, node);
    }
    this.onSelect(this.selected);
  }

  /** Forgets the choice. */
  clear() {
    this.selected = null;
    this.node.querySelectorAll(".selected").forEach((node) => node.classList.remove("selected"));
    this.#light(null, null);
    this.onSelect(null);
  }

  /** The links of a sentence that are shown, the articles in order and the likeliest link first. */
  entries(sentence) {
    return sentence.entries
      .filter((view) => view.link.score >= this.minimum)
      .sort((one, other) => this.#order(one) - this.#order(other) || other.link.score - one.link.score);
  }

  #order(view) {
    return view.link.repetition ? this.articles.length : view.other.article.place;
  }

  #column(article) {
    const sentences = article.sentences.map((sentence) => sentenceParts(article, sentence));
    const text = element("div", { class: "text", role: "group", "aria-label": article.name },
      ...paragraphs(article, sentences.map((parts) => parts.node)));
    const node = element("section", { class: "column" }, columnHead(article), text);
    return { article, node, text, sentences, stop: null };
  }

  #refreshColumn(column) {
    column.sentences.forEach((parts, i) => this.#refreshSentence(parts, column.article.sentences[i]));
    const first = column.sentences.find((parts) => parts.node.classList.contains("linked"));
    if (column.stop === null && first) {
      column.stop = first.node;
      first.node.tabIndex = 0;
    }
  }

  #refreshSentence(parts, sentence) {
    const shown = this.entries(sentence);
    parts.node.classList.toggle("linked", shown.length > 0);
    setRole(parts.node, shown.length > 0);
    parts.runs.forEach((run) => {
      const here = shown.filter((view) => covers(view.own, run));
      run.node.className = "run " + this.#tint(here) + (isDisputed(here, run) ? " disputed" : "");
    });
  }

  /** The tint of a run: by how many of the other articles have it. */
  #tint(views) {
    const others = new Set(views.filter((view) => !view.link.repetition).map((view) => view.other.article));
    const share = others.size / Math.max(1, this.articles.length - 1);
    return others.size === 0 ? "" : "shared-" + Math.ceil(share * 3);
  }

  #nodeOf(article, sentence) {
    return this.columns[article.place].sentences[article.sentences.indexOf(sentence)].node;
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
    const lowest = Math.max(24, own.text.clientHeight * 0.6);
    const height = Math.min(Math.max(current, 24), lowest, ...targets.map((target) => target.top));
    targets.forEach((target) => target.text.scrollTo({ top: target.top - height, behavior: scrollBehavior() }));
  }

  /** The sentence and its counterparts, one a column, with their distance from the column's top. */
  #targets(article, sentence) {
    const best = new Map([[article, sentence]]);
    this.entries(sentence)
      .sort((one, other) => other.link.score - one.link.score)
      .filter((view) => !best.has(view.other.article))
      .forEach((view) => best.set(view.other.article, view.other.article.sentences[view.other.first]));
    return [...best]
      .filter(([other]) => this.columns[other.place].text.clientHeight > 0 || other === article)
      .map(([other, target]) => this.#target(other, target));
  }

  #target(article, sentence) {
    const text = this.columns[article.place].text;
    const top = this.#nodeOf(article, sentence).getBoundingClientRect().top;
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
    ["mouseover", "focusin"].forEach((type) =>
      this.node.addEventListener(type, (event) => this.#preview(event.target)));
    this.node.addEventListener("mouseleave", () => this.#restore());
    this.node.addEventListener("focusout", () => this.#restore());
  }

  #choose(target) {
    const place = this.#placeOf(target);
    if (place) {
      this.select(place.article, place.sentence, { level: true, focus: true });
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

function columnHead(article) {
  return element("header", { class: "column-head" },
    element("h2", {}, sigil(article), element("span", { class: "outlet", dir: "auto" }, article.name)),
    element("p", { class: "meta" },
      [publishedText(article.published), plural(article.words, "word", "words")].filter(Boolean).join(" · ")));
}

/** The sentences in paragraphs: a line break in the text begins a new one. */
function paragraphs(article, nodes) {
  const result = [];
  article.sentences.forEach((sentence, i) => {
    const before = article.sentences[i - 1];
    const gap = before ? article.text.slice(before.end, sentence.start) : "\n";
    if (gap.includes("\n") || before.role !== sentence.role) {
      const name = sentence.role.toLowerCase();
      result.push(element("p", { class: "paragraph " + name, dir: "auto", lang: article.language }, nodes[i]));
    } else {
      result[result.length - 1].append(gap, nodes[i]);
    }
  });
  return result;
}

/** A sentence's element and the runs that it is cut into. */
function sentenceParts(article, sentence) {
  const spans = sentence.entries.flatMap((view) => [view.own, ...view.divergences().map((item) => toSpan(item.own))]);
  const runs = pieces(sentence.start, sentence.end, spans).map(([start, end]) => {
    return { start, end, node: element("span", { class: "run" }, article.text.slice(start, end)) };
  });
  const node = element("span", { class: "sentence", tabindex: "-1" }, ...runs.map((run) => run.node));
  return { node, runs };
}

function toSpan([start, end]) {
  return { start, end };
}

function setRole(node, linked) {
  if (linked) {
    node.setAttribute("role", "button");
  } else {
    node.removeAttribute("role");
  }
}

function covers(outer, inner) {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function isDisputed(views, run) {
  return views.some((view) => view.divergences().some((item) => covers(toSpan(item.own), run)));
}

function scrollBehavior() {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}

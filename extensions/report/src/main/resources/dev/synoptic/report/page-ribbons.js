// SPDX-License-Identifier: Apache-2.0
// The ribbons that lead from a chosen passage to its counterparts in the other columns.

/**
 * The ribbons of the chosen sentence, drawn behind the columns.
 *
 * Each column with a counterpart is joined to the next such column towards the chosen one; where
 * columns between have none, the ribbon passes behind them.
 */
class Ribbons {
  constructor(columns) {
    this.columns = columns;
    this.node = drawing("svg", { class: "ribbons", "aria-hidden": "true" });
    this.waiting = 0;
  }

  /** Draws with the next frame; any number of calls before it are one. */
  redraw() {
    if (!this.waiting) {
      this.waiting = requestAnimationFrame(() => {
        this.waiting = 0;
        this.#draw();
      });
    }
  }

  #draw() {
    const { selected } = this.columns;
    const ground = selected && !isNarrow() && this.node.getBoundingClientRect();
    if (!ground || ground.width === 0) {
      this.node.replaceChildren();
      return;
    }
    const stops = this.#stops(selected);
    const own = stops.findIndex((stop) => stop.article === selected.article);
    const shapes = stops.slice(1).map((stop, i) => {
      const weak = i + 1 <= own ? stops[i].score : stop.score;
      return ribbon(stops[i].box, stop.box, ground, weak);
    });
    this.node.replaceChildren(...shapes);
  }

  /** The chosen sentence and, one a column, its likeliest counterparts; from left to right. */
  #stops({ article, sentence }) {
    const spans = new Map([[article, { from: sentence, to: sentence, score: 1 }]]);
    const likeliest = [...this.columns.entries(sentence)].sort((one, other) => other.link.score - one.link.score);
    likeliest.filter((view) => !view.link.repetition).forEach(({ other, link }) => {
      if (!spans.has(other.article)) {
        const { sentences } = other.article;
        spans.set(other.article, { from: sentences[other.first], to: sentences[other.last], score: link.score });
      }
    });
    return [...spans].map(([own, span]) => ({ article: own, score: span.score, box: this.#box(own, span) }))
      .sort((one, other) => one.article.place - other.article.place);
  }

  /** Where sentences stand, cut to the part of their column that is in view. */
  #box(article, { from, to }) {
    const column = this.columns.columns[article.place].text.getBoundingClientRect();
    const first = this.columns.nodeOf(article, from).getBoundingClientRect();
    const last = this.columns.nodeOf(article, to).getBoundingClientRect();
    const inside = (y) => Math.min(Math.max(y, column.top), column.bottom);
    return { left: column.left + GUTTER, right: column.right - GUTTER, top: inside(first.top), bottom: inside(last.bottom) };
  }
}

/** Half of the blank between the texts of two columns, in pixels. */
const GUTTER = 18;

/** The width of a ribbon where it passes behind columns that it does not mean, in pixels. */
const THREAD = 6;

/** A band from the right edge of one box to the left edge of another; a thread where columns lie between. */
function ribbon(from, to, ground, score) {
  const [start, end] = [sideOf(from, from.right, ground), sideOf(to, to.left, ground)];
  const reach = 2 * GUTTER + 4;
  const stops = end.x - start.x <= reach ? [start, end] : [start, thread(start, start.x + reach), thread(end, end.x - reach), end];
  return drawing("path", { class: score < 0.5 ? "ribbon doubtful" : "ribbon", d: band(stops) });
}

function sideOf(box, x, ground) {
  return { x: x - ground.left, top: box.top - ground.top, bottom: box.bottom - ground.top };
}

function thread({ top, bottom }, x) {
  const middle = (top + bottom) / 2;
  return { x, top: middle - THREAD / 2, bottom: middle + THREAD / 2 };
}

/** The outline of a band through some stops: along their tops to the right, and back along their bottoms. */
function band(stops) {
  const curve = (one, other, side) => {
    const middle = (one.x + other.x) / 2;
    return ["C", middle, one[side], middle, other[side], other.x, other[side]].join(" ");
  };
  const back = [...stops].reverse();
  const tops = stops.slice(1).map((stop, i) => curve(stops[i], stop, "top"));
  const bottoms = back.slice(1).map((stop, i) => curve(back[i], stop, "bottom"));
  const [first, last] = [stops[0], back[0]];
  return ["M", first.x, first.top, ...tops, "L", last.x, last.bottom, ...bottoms, "Z"].join(" ");
}

// SPDX-License-Identifier: Apache-2.0
// How wide the columns are.

/** The least width of a column and, where more columns follow, how much of the next one shows, in rem. */
const LEAST_WIDTH = 15.5;
const PEEK = 2.5;

/** Fits whole columns into their room and, if there are more, a strip of the next one that says so. */
class Fit {
  /** @param node the element that holds the columns and scrolls */
  constructor(node, onChange) {
    this.node = node;
    this.onChange = onChange;
    node.addEventListener("scroll", (event) => event.target === node && this.#mark(), { passive: true });
    new ResizeObserver(() => this.renew()).observe(node);
  }

  /** To be called when the columns are in the document for the first time: lays them out without their texts. */
  begin() {
    this.node.classList.add("bare");
    this.renew();
    this.node.classList.remove("bare");
  }

  /** To be called when columns come or go; a change of their room is seen. */
  renew() {
    const width = this.node.clientWidth;
    if (width === 0) {
      return;
    }
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const least = LEAST_WIDTH * rem;
    const count = this.node.querySelectorAll(".column:not(.off)").length;
    const crowded = count * least > width;
    const whole = Math.max(1, Math.floor((width - PEEK * rem) / least));
    this.node.style.setProperty("--column", (crowded ? (width - PEEK * rem) / whole : least) + "px");
    this.#mark();
    this.onChange();
  }

  #mark() {
    const { scrollLeft, clientWidth, scrollWidth } = this.node;
    const left = Math.abs(scrollLeft);
    this.node.parentNode.classList.toggle("more", left + clientWidth < scrollWidth - 4);
  }
}

/** Whether one column is shown at a time, with the panel over its lower half. */
function isNarrow() {
  return window.matchMedia("(max-width: 699px)").matches;
}

function scrollBehavior() {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}

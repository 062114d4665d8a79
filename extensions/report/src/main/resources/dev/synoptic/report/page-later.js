// SPDX-License-Identifier: Apache-2.0
// What can wait until the browser has time for it.

/** The longest that work waits for an idle moment, in milliseconds. */
const PATIENCE = 250;

/** The most items that are added in one idle moment: a browser must lay them out before it can answer. */
const AT_A_TIME = 12;

/** Calls back in an idle moment, with a deadline as `requestIdleCallback` gives it; returns what cancels the call. */
function whenIdle(work) {
  if (window.requestIdleCallback) {
    const handle = requestIdleCallback(work, { timeout: PATIENCE });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(() => {
    const end = performance.now() + 8;
    work({ timeRemaining: () => Math.max(0, end - performance.now()) });
  }, 40);
  return () => clearTimeout(handle);
}

/** Work that is put off for some milliseconds, and then until there is time; asked for meanwhile, it is done once. */
class Later {
  #work;
  #delay;
  #cancel = null;

  constructor(delay, work) {
    this.#work = work;
    this.#delay = delay;
  }

  soon() {
    if (!this.#cancel) {
      const timer = setTimeout(() => {
        this.#cancel = whenIdle(() => this.now());
      }, this.#delay);
      this.#cancel = () => clearTimeout(timer);
    }
  }

  now() {
    if (this.#cancel) {
      this.#cancel();
      this.#cancel = null;
    }
    this.#work();
  }
}

/**
 * Fills an element from the top: with what fits a screen at once, and with the rest in idle
 * moments, for as long as the element is in the document.
 *
 * @param atOnce how many items are needed now; Infinity for print
 */
function fill(parent, items, make, atOnce) {
  parent.append(...items.slice(0, atOnce).map(make));
  let next = Math.min(atOnce, items.length);
  const more = (deadline) => {
    if (!parent.isConnected) {
      return;
    }
    const last = Math.min(next + AT_A_TIME, items.length);
    do {
      parent.append(make(items[next]));
      next++;
    } while (next < last && deadline.timeRemaining() > 3);
    rest();
  };
  const rest = () => next < items.length && whenIdle(more);
  rest();
  return parent;
}

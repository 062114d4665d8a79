// SPDX-License-Identifier: Apache-2.0
// The building blocks: elements, and texts with marks. Text enters the page as text nodes only.

/** Makes an element; strings among the children become text. */
function element(tag, attributes, ...children) {
  const node = document.createElement(tag);
  Object.entries(attributes || {}).forEach(([name, value]) => setAttribute(node, name, value));
  node.append(...children.filter((child) => child !== null && child !== ""));
  return node;
}

function setAttribute(node, name, value) {
  if (value === null || value === undefined || value === false) {
    return;
  }
  node.setAttribute(name, value === true ? "" : String(value));
}

/** Makes an element of a drawing. */
function drawing(tag, attributes, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  Object.entries(attributes || {}).forEach(([name, value]) => setAttribute(node, name, value));
  node.append(...children);
  return node;
}

function button(attributes, action, ...children) {
  const node = element("button", { type: "button", ...attributes }, ...children);
  node.addEventListener("click", action);
  return node;
}

/** The letter that stands for an article, with its name for those who can't see which is meant. */
function sigil(article) {
  return element("abbr", { class: "sigil", title: article.name }, article.sigil);
}

/** A stretch of an article's own text. */
function quote(article, start, end, marks) {
  const attributes = { class: "quote", dir: "auto", lang: article.language };
  return element("span", attributes, ...marked(article.text, start, end, marks || []));
}

/**
 * Cuts a stretch of text at the edges of marks.
 *
 * A mark is `{start, end, name, title}`; where marks overlap, the first in the list wins.
 */
function marked(text, start, end, marks) {
  return pieces(start, end, marks).map(([from, to]) => {
    const part = text.slice(from, to);
    const mark = marks.find((item) => item.start <= from && to <= item.end);
    return mark ? element("mark", { class: mark.name, title: mark.title }, part) : part;
  });
}

/** The stretches between all edges of some spans inside a stretch; none of them empty. */
function pieces(start, end, spans) {
  const edges = new Set([start, end]);
  spans.forEach((span) => {
    edges.add(Math.min(Math.max(span.start, start), end));
    edges.add(Math.min(Math.max(span.end, start), end));
  });
  const ordered = [...edges].sort((one, other) => one - other);
  return ordered.slice(1).map((edge, i) => [ordered[i], edge]);
}

/** Marks for one side of a link: values that differ, what the other side does not tell, changed words. */
function marksOf(view, side) {
  const text = view[side].article.text;
  const differing = view.divergences().map((item) => toMark(item[side], "differs", DIVERGENCE_TEXT[item.type]));
  const changed = view.link.edits.length > 0 ? editMarks(view, side) : unalignedMarks(view, side, text);
  return differing.concat(besideMarks(view[side], view[side + "Told"]), changed);
}

/** Marks for the parts of a passage that the other side does not tell. */
function besideMarks(passage, told) {
  const ordered = [...told].sort((one, other) => one.start - other.start);
  return gapsBetween(passage, ordered).map((gap) => toMark([gap.start, gap.end], "beside", "not told by the other"));
}

function toMark([start, end], name, title) {
  return { start, end, name, title };
}

function editMarks(view, side) {
  return view
    .edits()
    .map((edit) => toMark(edit[side], "changed", "not so in the other text"))
    .filter((mark) => mark.start < mark.end);
}

/** Marks the words of a freely worded passage that no word on the other side answers to. */
function unalignedMarks(view, side, text) {
  if (view.link.wording === "VERBATIM") {
    return [];
  }
  const aligned = view.words().map((item) => item[side]);
  const passage = view[side];
  const marks = [];
  for (const word of text.slice(passage.start, passage.end).matchAll(WORD)) {
    const start = passage.start + word.index;
    const end = start + word[0].length;
    if (!aligned.some((span) => span[0] < end && start < span[1])) {
      append(marks, text, start, end);
    }
  }
  return marks;
}

/** Adds a mark for a word, or makes the last mark longer if only a blank stands between. */
function append(marks, text, start, end) {
  const last = marks[marks.length - 1];
  if (last && text.slice(last.end, start) === " ") {
    last.end = end;
  } else {
    marks.push(toMark([start, end], "changed", "not so in the other text"));
  }
}

/**
 * Moves the one tab stop of a group of elements, so that Tab passes the group in one step and the
 * arrow keys walk inside it.
 */
function moveTabStop(from, to) {
  if (from) {
    from.tabIndex = -1;
  }
  to.tabIndex = 0;
}

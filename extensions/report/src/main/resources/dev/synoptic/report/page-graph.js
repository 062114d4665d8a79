// SPDX-License-Identifier: Apache-2.0
// Who draws on whom, as a small drawing. The section of that name says the same in words.

const GRAPH = { width: 272, height: 200, crowded: 260, radius: 11, outside: 3, row: 30 };

/** The drawing, or null if no article draws on another and no outside source is named by two. */
function sourceGraph(shown, actions) {
  const outside = commonSources(shown);
  const edges = graphEdges(shown, outside);
  if (edges.length === 0) {
    return null;
  }
  const height = shown.articles.length > 8 ? GRAPH.crowded : GRAPH.height;
  const places = graphPlaces(shown.articles, outside, height);
  const said = edges.map((edge) => edge.text).join("; ") + ".";
  const node = drawing("svg", { class: "graph", viewBox: "0 0 " + GRAPH.width + " " + height, role: "img", "aria-label": said },
    arrowHead(),
    ...edges.map((edge) => edgeLine(places.get(edge.from), places.get(edge.to), edge)),
    ...shown.articles.map((article) => articleNode(article, places.get(article.id))),
    ...outside.map((name) => outsideNode(name, places.get(outsideKey(name)))));
  return element("figure", { class: "sources" },
    element("figcaption", {}, "Who draws on whom ",
      button({ class: "inline" }, () => actions.open("sources"), "in words")),
    node,
    element("p", { class: "matrix-note" }, "Arrow: takes over wording, or names as its source. Dashed: a source in common."));
}

/** The outside sources named by two articles or more, those named by most first. */
function commonSources(shown) {
  const counts = new Map();
  shown.derivations.filter((item) => !item.internal).forEach((item) =>
    counts.set(item.source, (counts.get(item.source) || new Set()).add(item.article)));
  return [...counts].filter(([, articles]) => articles.size > 1)
    .sort(([, one], [, other]) => other.size - one.size)
    .slice(0, GRAPH.outside)
    .map(([name]) => name);
}

function outsideKey(name) {
  return JSON.stringify(["outside", name]);
}

/** One line for each pair; copying is told rather than a source in common. */
function graphEdges(shown, outside) {
  const { byId } = shown.model;
  const edges = shown.derivations
    .filter((item) => item.internal || outside.includes(item.source))
    .map((item) => ({
      from: item.article,
      to: item.internal ? item.source : outsideKey(item.source),
      directed: item.directed,
      dashed: item.kind === "COMMON_SOURCE",
      text: edgeText(byId.get(item.article), item.internal ? byId.get(item.source).name : item.source, item),
    }));
  const byEnds = new Map();
  edges.sort((one, other) => Number(other.dashed) - Number(one.dashed))
    .forEach((edge) => byEnds.set(pairKey(...[edge.from, edge.to].sort()), edge));
  return [...byEnds.values()];
}

function edgeText(article, source, { kind, directed }) {
  if (kind === "COPIES" && directed) {
    return article.name + " takes over wording from " + source;
  }
  const joint = { COPIES: " share wording", COMMON_SOURCE: " draw on a common source" }[kind];
  return joint ? article.name + " and " + source + joint : article.name + " names " + source;
}

/** Articles stand on an ellipse, outside sources below one another in its middle; each keeps lines off its own ellipse. */
function graphPlaces(articles, outside, height) {
  const [cx, cy] = [GRAPH.width / 2, height / 2];
  const [rx, ry] = [cx - 24, cy - 16];
  const places = new Map(articles.map((article, i) => {
    const angle = -Math.PI / 2 + 2 * Math.PI * i / articles.length;
    const free = GRAPH.radius + 4;
    return [article.id, { x: cx + rx * Math.cos(angle), y: cy + ry * Math.sin(angle), free: [free, free] }];
  }));
  outside.forEach((name, i) => {
    const y = cy + (i - (outside.length - 1) / 2) * GRAPH.row;
    places.set(outsideKey(name), { x: cx, y, free: [outsideLabel(name).length * 3.2 + 8, 13] });
  });
  return places;
}

function outsideLabel(name) {
  return name.length > 16 ? name.slice(0, 15) + "…" : name;
}

/** How far from a place's middle a line may begin that leaves it in some direction. */
function freeOf({ free }, dx, dy) {
  return 1 / Math.hypot(dx / free[0], dy / free[1]);
}

function arrowHead() {
  return drawing("defs", {},
    drawing("marker", { id: "arrow", viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: "auto-start-reverse" },
      drawing("path", { class: "arrow", d: "M0,0 L8,4 L0,8 Z" })));
}

/** A line from edge to edge of two nodes. */
function edgeLine(from, to, { directed, dashed, text }) {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const [out, into] = [freeOf(from, dx, dy), freeOf(to, dx, dy)];
  return drawing("line", {
    class: dashed ? "edge dashed" : "edge",
    x1: from.x + dx * out, y1: from.y + dy * out, x2: to.x - dx * into, y2: to.y - dy * into,
    "marker-end": directed && !dashed ? "url(#arrow)" : null,
  }, drawing("title", {}, text));
}

function articleNode(article, { x, y }) {
  return drawing("g", { class: "node" }, drawing("title", {}, article.name),
    drawing("circle", { cx: x, cy: y, r: GRAPH.radius }),
    drawing("text", { x, y: y + 4 }, article.sigil));
}

function outsideNode(name, { x, y }) {
  return drawing("g", { class: "node outside" }, drawing("title", {}, name), drawing("text", { x, y: y + 4 }, outsideLabel(name)));
}

// SPDX-License-Identifier: Apache-2.0
// The parts of one column: its head, its paragraphs, and its sentences cut into runs.

function columnHead(article) {
  return element("header", { class: "column-head" },
    element("h2", {}, sigil(article), element("span", { class: "outlet", dir: "auto", title: article.name }, article.name)),
    article.published ? element("p", { class: "meta" }, publishedText(article.published)) : "");
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

/** A sentence's element and those of its runs. */
function sentenceParts(article, sentence) {
  const runs = sentence.runs.map((run) =>
    ({ ...run, node: element("span", {}, article.text.slice(run.start, run.end)), name: "" }));
  const node = element("span", { class: "sentence", tabindex: "-1" }, ...runs.map((run) => run.node));
  return { node, runs, linked: false };
}

function setRole(node, linked) {
  if (linked) {
    node.setAttribute("role", "button");
  } else {
    node.removeAttribute("role");
  }
}

function isDisputed(views, run) {
  return views.some((view) => view.divergences().some((item) => covers(toSpan(item.own), run)));
}

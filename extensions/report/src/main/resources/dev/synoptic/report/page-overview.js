// SPDX-License-Identifier: Apache-2.0
// The head of the page: the articles at a glance, and how much of each stands in each other.

function overview(shown, actions) {
  const { model, articles } = shown;
  const words = articles.reduce((sum, article) => sum + article.words, 0);
  const facts = [
    plural(words, "word", "words"),
    plural(shown.links.length, "link", "links"),
    plural(shown.statements.length, "shared statement", "shared statements"),
    plural(shown.matters.length, "difference", "differences"),
  ];
  return [
    element("div", { class: "glance" },
      eventHead(model),
      element("p", { class: "facts" }, facts.join(" · ")),
      omissionNotice(model),
      filterNotice(shown, actions),
      articleTable(shown),
      element("p", { class: "meta" }, profileText(model.profile))),
    element("div", { class: "drawings" }, matrix(shown), sourceGraph(shown, actions)),
  ];
}

/** The headline that stands for the event, with what the page is above it. */
function eventHead(model) {
  const leading = leadingArticle(model);
  return element("hgroup", {},
    element("p", { class: "kind" }, eventTitle(model), leading ? element("span", {}, ", under the headline of ", sigil(leading)) : ""),
    leading
      ? element("h1", { dir: "auto", lang: leading.language }, leading.title)
      : element("h1", {}, "What each of them tells"));
}

/** Says that not everything is shown, and why. */
function filterNotice(shown, actions) {
  return shown.whole ? null : element("p", { class: "filter-notice" },
    element("strong", {}, "Filtered: "), filterTexts(shown.model, shown.filter).join(" · ") + " ",
    button({ class: "reset" }, actions.reset, "Show everything"));
}

function eventTitle(model) {
  return plural(model.articles.length, "account", "accounts") + " of one event";
}

/** What the browser shows as the page's name. */
function pageTitle(model) {
  const leading = leadingArticle(model);
  return (leading ? leading.title + " · " : "") + eventTitle(model);
}

/** The article of whose headline most stands in the others; the first of several, or null. */
function leadingArticle(model) {
  const titled = model.articles.filter((article) => article.title !== "");
  const scores = new Map(titled.map((article) => [article, headlineSpread(article)]));
  return [...titled].sort((one, other) => scores.get(other) - scores.get(one))[0] || null;
}

/** In how many other articles the headline's words stand, on average. */
function headlineSpread(article) {
  const runs = article.sentences.filter((sentence) => sentence.role === "HEADLINE").slice(0, 1).flatMap((sentence) => sentence.runs);
  const words = runs.reduce((sum, run) => sum + run.words, 0);
  const told = runs.reduce((sum, run) => sum + run.words * spreadOf(run.views), 0);
  return words === 0 ? 0 : told / words;
}

function profileText(profile) {
  return "Compared with the " + profile.name + " profile for " + languageText(profile.language)
    + (profile.calibrated ? "; scores are probabilities." : "; scores are not calibrated: they order links, but are no probabilities.");
}

function articleTable(shown) {
  const total = { all: 0, some: 0, one: 0 };
  shown.shares.forEach((shares) => Object.keys(total).forEach((name) => { total[name] += shares[name]; }));
  const rows = shown.articles.map((article, i) =>
    element("tr", {},
      element("th", { scope: "row" }, sigil(article)),
      element("td", { class: "name" },
        element("div", { class: "outlet", dir: "auto" }, article.name),
        element("div", { class: "title", dir: "auto", lang: article.language, title: article.title }, article.title)),
      element("td", { class: "time" }, publishedText(article.published)),
      element("td", { class: "number" }, plural(article.words, "word", "words")),
      shareCell(shown.shares[i])));
  return element("table", { class: "articles" },
    element("caption", {}, "Shared by all, by some, by one: each article’s words that ",
      shareKey("all", "all"), " have, that ", shareKey("some", "some others"), " have, and that ", shareKey("one", "it alone"), " has"),
    element("tbody", {}, ...rows),
    element("tfoot", {}, element("tr", {},
      element("th", { scope: "row", colspan: 4 }, "Together"), shareCell(total))));
}

function shareKey(name, text) {
  return element("span", { class: "share-key key-" + name }, text);
}

/** A bar of the words that all have, that some have and that one has, with the three shares in figures. */
function shareCell(shares) {
  const total = Math.max(1, shares.all + shares.some + shares.one);
  const parts = ["all", "some", "one"].map((name) => percent(shares[name] / total));
  const said = parts[0] + " in all, " + parts[1] + " in some, " + parts[2] + " here only";
  return element("td", { class: "share" },
    shareBar(shares, total, said),
    element("div", { class: "share-figures", "aria-hidden": "true" }, ...parts.map((part) => element("span", {}, part))));
}

function shareBar(shares, total, said) {
  let left = 0;
  const parts = ["all", "some", "one"].map((name) => {
    const width = 100 * shares[name] / total;
    left += width;
    return drawing("rect", { class: "share-" + name, x: left - width, y: 0, width, height: 10 });
  });
  return drawing("svg", { class: "share-bar", viewBox: "0 0 100 10", preserveAspectRatio: "none", role: "img", "aria-label": said },
    drawing("title", {}, said), ...parts);
}

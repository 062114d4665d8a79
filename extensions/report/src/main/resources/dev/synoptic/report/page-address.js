// SPDX-License-Identifier: Apache-2.0
// The address: what is shown stands in the URL's fragment, so that a link leads to it again.

/** What a fragment asks for, with the defaults for what it leaves open or gets wrong. */
function readAddress(model, fragment) {
  const fields = new URLSearchParams(fragment.replace(/^#/, ""));
  const names = (field, known) => (fields.get(field) || "").split(",").filter((name) => known.includes(name)).sort();
  const choices = (list) => list.map((choice) => choice.name);
  return {
    section: fields.get("section") || "",
    place: placeOf(model, fields.get("article"), fields.get("at")),
    query: fields.get("search") || "",
    filter: {
      minimum: numberIn(fields.get("score"), 0, 99, 0) / 100,
      words: numberIn(fields.get("words"), 1, 30, 1),
      differing: fields.get("differing") === "yes",
      withoutWording: names("not", choices(WORDING_CHOICES)),
      withoutRelation: names("not", choices(RELATION_CHOICES)),
      hidden: names("hide", choices(HIDING_CHOICES)),
      withoutArticle: fields.getAll("without").filter((id) => model.byId.has(id)).sort(),
    },
  };
}

/** The sentence of an article that holds a character, or null. */
function placeOf(model, id, at) {
  const article = model.byId.get(id);
  if (!article || article.sentences.length === 0 || !/^\d{1,9}$/.test(at || "")) {
    return null;
  }
  return { article, sentence: article.sentences[sentenceAt(article, Number(at))] };
}

function numberIn(text, least, most, otherwise) {
  return /^\d{1,3}$/.test(text || "") ? Math.min(Math.max(Number(text), least), most) : otherwise;
}

/** The fragment that leads to a section, a place, a search and settings; empty for the plain page. */
function writeAddress({ section, place, query, filter }) {
  const fields = new URLSearchParams();
  const put = (name, value, given) => given && fields.append(name, value);
  put("section", section, section !== "");
  put("article", place && place.article.id, place);
  put("at", place && String(place.sentence.start), place);
  put("search", query, query !== "");
  put("score", String(Math.round(filter.minimum * 100)), filter.minimum > 0);
  put("words", String(filter.words), filter.words > 1);
  put("differing", "yes", filter.differing);
  const without = [...filter.withoutWording, ...filter.withoutRelation];
  put("not", without.join(","), without.length > 0);
  put("hide", filter.hidden.join(","), filter.hidden.length > 0);
  filter.withoutArticle.forEach((id) => fields.append("without", id));
  const fragment = fields.toString();
  return fragment === "" ? "" : "#" + fragment;
}

/** Puts a fragment into the address bar, where the browser lets a page do so. */
function showAddress(fragment) {
  try {
    history.replaceState(null, "", fragment === "" ? location.pathname + location.search : fragment);
  } catch {
    // A page inside another document may not; everything else works without.
  }
}

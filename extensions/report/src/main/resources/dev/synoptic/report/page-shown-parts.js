// SPDX-License-Identifier: Apache-2.0
// Statements, differences, quotations and the rest, as far as the filters leave them.

/** Groups joined by pairs: which group each of some numbers belongs to. */
class Groups {
  constructor(count) {
    this.parents = Array.from({ length: count }, (_, i) => i);
  }

  root(i) {
    let root = i;
    while (this.parents[root] !== root) {
      this.parents[root] = this.parents[this.parents[root]];
      root = this.parents[root];
    }
    return root;
  }

  join(one, other) {
    const [low, high] = [this.root(one), this.root(other)].sort((a, b) => a - b);
    this.parents[high] = low;
  }

  /** The items by group, the groups in the order of their first items. */
  of(items) {
    const groups = new Map();
    items.forEach((item, i) => {
      const root = this.root(i);
      groups.set(root, [...(groups.get(root) || []), item]);
    });
    return [...groups.values()];
  }
}

/**
 * The statements, those that most articles have first. Where links are hidden a statement can fall
 * into several, or be told by one article only and so be none.
 */
function shownStatements(shown) {
  const parts = shown.model.statements.flatMap((statement) => partsOf(shown, statement));
  return parts.sort((one, other) => other.articles.size - one.articles.size);
}

function partsOf(shown, statement) {
  const bonds = bondsOf(statement);
  const groups = new Groups(statement.members.length);
  const kept = bonds.filter((bond) => !bond.link || shown.admitted.has(bond.link));
  kept.forEach((bond) => groups.join(bond.from, bond.to));
  const places = groups.of(statement.members.map((_, i) => i));
  return places.map((group) => group.filter((i) => shown.active.has(statement.members[i].article)))
    .map((group) => partOf(statement, group, kept))
    .filter((part) => part.articles.size > 1);
}

function partOf(statement, group, bonds) {
  const members = group.map((i) => statement.members[i]);
  const complete = members.length === statement.members.length;
  const articles = new Set(members.map((member) => member.article));
  const disputed = new Set(bonds
    .filter((bond) => bond.link && bond.link.divergences.length > 0 && group.includes(bond.from))
    .flatMap((bond) => [statement.members[bond.from], statement.members[bond.to]]));
  const kept = members.some((member) => isSame(member, statement.representative));
  return {
    representative: kept ? statement.representative : members[0],
    members,
    articles,
    disputed,
    origins: Math.min(statement.origins, articles.size),
    exact: complete || statement.origins === 1,
  };
}

function isSame(one, other) {
  return Boolean(other) && one.article === other.article && one.start === other.start && one.end === other.end;
}

/** What holds a statement together: its links and, where there is none, its being one in the data. */
function bondsOf(statement) {
  if (!statement.bonds) {
    const links = linksWithin(statement.members);
    const groups = new Groups(statement.members.length);
    links.forEach((bond) => groups.join(bond.from, bond.to));
    const loose = statement.members.map((_, i) => i).filter((i) => i > 0 && groups.root(i) === i);
    statement.bonds = links.concat(loose.map((i) => ({ link: null, from: 0, to: i })));
  }
  return statement.bonds;
}

function linksWithin(members) {
  const bonds = [];
  members.forEach((member, from) => entriesOf(member).forEach((view) => members.forEach((other, to) => {
    if (other.article === view.other.article && overlaps(other, view.other)) {
      bonds.push({ link: view.link, from, to });
    }
  })));
  return bonds;
}

/** The links, each once, that touch a passage and lead to another article. */
function entriesOf(passage) {
  const sentences = passage.article.sentences.slice(passage.first, passage.last + 1);
  const views = new Set(sentences.flatMap((sentence) => sentence.entries));
  return [...views].filter((view) => !view.link.repetition && overlaps(view.own, passage));
}

/**
 * What differs: all values that differences of one kind connect, so that three articles with two
 * values are told once, not three times. Those of most articles first, then the surest.
 */
function mattersOf(links, articles) {
  const mentions = new Map();
  const edges = links.flatMap((link) => link.divergences.map((item) => edgeOf(mentions, item, link.left, link.right)))
    .concat(articles.flatMap((article) => article.divergences.map((item) =>
      edgeOf(mentions, item, sentenceWith(article, item.left), sentenceWith(article, item.right)))));
  const groups = new Groups(mentions.size);
  edges.forEach((edge) => groups.join(edge.from.number, edge.to.number));
  const matters = groups.of([...mentions.values()]).map((group) => matterOf(group, groups, edges));
  return matters.sort((one, other) => other.articles - one.articles || other.confidence - one.confidence);
}

function edgeOf(mentions, item, left, right) {
  return {
    from: mentionAt(mentions, item.type, left, item.left, item.leftValue),
    to: mentionAt(mentions, item.type, right, item.right, item.rightValue),
    confidence: item.confidence,
    standing: item.standing,
  };
}

/** The sentence in which a span begins, as a passage: what an article tells in two ways itself has no link. */
function sentenceWith(article, [start]) {
  const place = sentenceAt(article, start);
  const sentence = article.sentences[place];
  return { article, start: sentence.start, end: sentence.end, first: place, last: place };
}

function mentionAt(mentions, type, passage, [start, end], value) {
  const key = JSON.stringify([type, passage.article.place, start, end]);
  if (!mentions.has(key)) {
    const text = valueText(value, passage.article.text.slice(start, end));
    const same = value.kind === "TIME" ? text : JSON.stringify(value);
    mentions.set(key, { number: mentions.size, type, passage, start, end, value: same, text });
  }
  return mentions.get(key);
}

function matterOf(mentions, groups, edges) {
  const root = groups.root(mentions[0].number);
  const own = edges.filter((edge) => groups.root(edge.from.number) === root);
  const ordered = [...mentions].sort((one, other) =>
    one.passage.article.place - other.passage.article.place || one.start - other.start);
  const values = new Map();
  ordered.forEach((mention) => values.set(mention.value, [...(values.get(mention.value) || []), mention]));
  return {
    type: mentions[0].type,
    values: [...values.values()],
    articles: new Set(mentions.map((mention) => mention.passage.article)).size,
    confidence: Math.max(...own.map((edge) => edge.confidence)),
    standing: own.every((edge) => edge.standing === "MAY_HAVE_CHANGED") ? "MAY_HAVE_CHANGED" : "CONFLICTS",
  };
}

/** All quotations; one that several articles have stands once, those in most articles first. */
function shownQuotations(shown) {
  if (shown.filter.hidden.includes("quotations")) {
    return [];
  }
  const active = (item) => shown.model.byId.has(item.article) && shown.active.has(shown.model.byId.get(item.article));
  const all = shown.model.quotations.filter(active).map((quotation) => ({
    ...quotation,
    counterparts: quotation.counterparts.filter((item) => active(item) && isLaidTogether(shown, quotation, item)),
  }));
  const seen = new Set();
  return all.filter((quotation) => !seenBefore(seen, quotation))
    .filter((quotation) => !shown.filter.differing || quotation.counterparts.some((item) => item.changes.length > 0))
    .filter((quotation) => countWords(quotedText(shown.model, quotation)) >= shown.filter.words)
    .sort((one, other) => other.counterparts.length - one.counterparts.length || one.number - other.number);
}

/** Unless all links that lead from one quotation to the other are hidden. */
function isLaidTogether(shown, quotation, item) {
  const article = shown.model.byId.get(quotation.article);
  const [own, other] = [toSpan(quotation.span), toSpan(item.span)];
  const first = sentenceAt(article, own.start);
  const last = sentenceAt(article, own.end - 1);
  const views = article.sentences.slice(first, last + 1).flatMap((sentence) => sentence.entries)
    .filter((view) => view.other.article.id === item.article && overlaps(view.own, own) && overlaps(view.other, other));
  return views.length === 0 || views.some((view) => shown.admitted.has(view.link));
}

function quotedText(model, { article, span }) {
  return model.byId.get(article).text.slice(...span);
}

function seenBefore(seen, quotation) {
  const key = (item) => JSON.stringify([item.article, item.span]);
  const known = seen.has(key(quotation));
  [quotation, ...quotation.counterparts].forEach((item) => seen.add(key(item)));
  return known;
}

/** What no other article has, and what seems so while the links to the others are hidden. */
function shownUnique(shown, article) {
  const { words, hidden } = shown.filter;
  const bared = article.sentences
    .map((sentence, i) => ({ article, start: sentence.start, end: sentence.end, first: i, last: i, sentence }))
    .filter(({ sentence }) => sentence.role === "BODY" && isBared(shown, sentence));
  return article.unique.concat(bared)
    .filter((passage) => !(hidden.includes("quotations") && isQuoted(passage)))
    .filter((passage) => words <= 1 || countWords(passageText(passage)) >= words)
    .sort((one, other) => one.start - other.start);
}

function isBared(shown, sentence) {
  const views = sentence.entries.filter((view) => !view.link.repetition);
  return views.length > 0 && !views.some((view) => shown.admitted.has(view.link));
}

/** Who draws on whom, among the articles shown. */
function shownDerivations(shown) {
  const { byId } = shown.model;
  return shown.model.derivations.filter((derivation) =>
    shown.active.has(byId.get(derivation.article))
    && (!derivation.internal || shown.active.has(byId.get(derivation.source))));
}

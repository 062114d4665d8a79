// SPDX-License-Identifier: Apache-2.0
// Why two passages were linked, in words and in numbers.

/** How much of a kind of evidence is worth a word, in log-odds. */
const NOTEWORTHY = 0.05;

/** The most examples named of one kind. */
const EXAMPLES = 4;

const LANGUAGES_WITH_CAPITAL_NOUNS = /^(de|lb)\b/i;

/** What speaks for a link, in sentences: what both name and say, what answers to what. */
function evidenceWords(view) {
  const weights = new Map(view.link.evidence.contributions.map((item) => [item.kind, item.logOdds]));
  const above = (kind) => (weights.get(kind) || 0) >= NOTEWORTHY;
  const below = (kind) => (weights.get(kind) || 0) <= -NOTEWORTHY;
  const words = alignedTexts(view);
  const verbatim = view.link.wording === "VERBATIM";
  const lacks = (test) => !verbatim && (hasUnanswered(view, "own", test) || hasUnanswered(view, "other", test));
  const isCalendar = calendarWords(view.own.article.language);
  const names = sharedNames(view, words.filter((item) => !isCalendar(item.own)));
  const figures = words.filter((item) => (/\p{N}/u.test(item.own) || isCalendar(item.own)) && fold(item.own) === fold(item.other)).map((item) => item.own);
  const answers = words.filter((item) => isReworded(item)).map((item) => item.own + " – " + item.other);
  const others = words.filter((item) => isPlainWord(item) && !isCalendar(item.own) && !names.some((name) => name.includes(item.own))).map((item) => item.own);
  return [
    list("Both name ", names),
    list("Both say ", figures),
    view.link.wording === "PARAPHRASE" ? list("Both use ", longest(others)) : "",
    list("Answer to each other: ", answers),
    above("QUOTATIONS") ? "Both quote the same words" : "",
    above("CONTEXT") ? "The passages around them correspond too" : "",
    above("IDENTITY") ? "The wording is identical" : "",
    !verbatim && below("ORDER") ? "The order of the words differs" : "",
    below("NAMES") && lacks(isNameLike) ? "Not all names agree" : "",
    below("QUANTITIES") && lacks((word) => /\p{N}/u.test(word) || isCalendar(word)) ? "Not all figures and times agree" : "",
    !verbatim && below("LENGTH") ? "One is much longer" : "",
    below("RIVALS") ? "Other passages fit as well" : "",
  ].filter((text) => text !== "");
}

/** Whether a word of some kind inside a sentence on one side has no like counterpart on the other. */
function hasUnanswered(view, side, test) {
  const { article, start, end } = view[side];
  const back = side === "own" ? "other" : "own";
  const text = (own, [from, to]) => view[own].article.text.slice(from, to);
  const answered = view.words().filter((item) => fold(text(side, item[side])) === fold(text(back, item[back])));
  const starts = new Set(article.sentences.map((sentence) => sentence.start));
  return [...article.text.slice(start, end).matchAll(WORD)].some((word) => {
    const at = start + word.index;
    return !starts.has(at) && test(word[0])
      && !answered.some((item) => item[side][0] <= at && at < item[side][1]);
  });
}

function isNameLike(word) {
  return /^\p{Lu}/u.test(word);
}

const CALENDARS = new Map();

/** A test whether a word names a day of the week or a month in a language, capitalised; they are times, no names. */
function calendarWords(language) {
  if (!CALENDARS.has(language)) {
    CALENDARS.set(language, new Set(calendarOf(language || "en")));
  }
  const words = CALENDARS.get(language);
  return (word) => /^\p{Lu}/u.test(word) && words.has(fold(word));
}

function calendarOf(language) {
  const words = [];
  try {
    const weekday = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
    const month = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
    for (let i = 0; i < 12; i++) {
      words.push(fold(weekday.format(Date.UTC(2024, 0, 1 + i))), fold(month.format(Date.UTC(2024, i, 1))));
    }
  } catch {
    // A tag that the browser can't read: nothing is taken for a day.
  }
  return words;
}

function list(begin, items) {
  const distinct = [...new Set(items)];
  const rest = distinct.length - EXAMPLES;
  const named = distinct.slice(0, EXAMPLES).join(", ");
  return distinct.length === 0 ? "" : begin + named + (rest > 0 ? " and " + rest + " more" : "");
}

function longest(words) {
  return [...new Set(words)].filter((word) => word.length > 3)
    .map((word, i) => [word, i]).sort(([one, i], [other, j]) => other.length - one.length || i - j).map(([word]) => word);
}

function fold(text) {
  return text.toLowerCase();
}

function alignedTexts(view) {
  const text = (passage, [start, end]) => passage.article.text.slice(start, end);
  return view.words().map((item) => ({ ...item, start: item.own[0], own: text(view.own, item.own), other: text(view.other, item.other) }));
}

function isPlainWord(item) {
  return fold(item.own) === fold(item.other) && !/\p{N}/u.test(item.own);
}

/** Different words, and not two forms of one. */
function isReworded({ own, other }) {
  if (/\p{N}/u.test(own) !== /\p{N}/u.test(other)) {
    return true;
  }
  const [one, two] = [fold(own), fold(other)];
  const stem = Math.min(4, one.length, two.length);
  return one.length > 3 && two.length > 3 && one.slice(0, stem) !== two.slice(0, stem);
}

/** Capitalised words inside a sentence, those side by side as one name. */
function sharedNames(view, words) {
  const { article } = view.own;
  if (LANGUAGES_WITH_CAPITAL_NOUNS.test(article.language || "")) {
    return [];
  }
  const starts = new Set(article.sentences.map((sentence) => sentence.start));
  const capitals = words.filter((item) => /^\p{Lu}/u.test(item.own) && /^\p{Lu}/u.test(item.other) && !starts.has(item.start))
    .sort((one, other) => one.start - other.start);
  const names = [];
  capitals.forEach((item) => {
    const last = names[names.length - 1];
    if (last && /^\.? $/.test(article.text.slice(last.end, item.start))) {
      last.end = item.start + item.own.length;
    } else if (!last || item.start >= last.end) {
      names.push({ start: item.start, end: item.start + item.own.length });
    }
  });
  return names.map(({ start, end }) => article.text.slice(start, end));
}

/** The contributions as signed numbers; they add up to the score's log-odds. */
function evidenceTable(evidence) {
  const rows = evidence.contributions
    .filter((item) => item.logOdds !== 0)
    .map((item) => [EVIDENCE_TEXT[item.kind] || item.kind, item.logOdds]);
  const sum = rows.reduce((total, [, value]) => total + value, evidence.prior);
  return element("table", {},
    element("caption", {}, "Log-odds"),
    element("tbody", {},
      ...[["to begin with", evidence.prior], ...rows, ["together", sum]].map(([name, value]) =>
        element("tr", {}, element("th", { scope: "row" }, name), element("td", {}, signed(value))))));
}

function signed(value) {
  const digits = Math.abs(value).toFixed(2);
  return digits === "0.00" ? "0.00" : (value < 0 ? "−" : "+") + digits;
}

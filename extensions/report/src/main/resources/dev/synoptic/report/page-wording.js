// SPDX-License-Identifier: Apache-2.0
// The wording: how the page says what the data hold.

const WORDING_TEXT = {
  VERBATIM: "word for word",
  NEAR_VERBATIM: "nearly word for word",
  PARAPHRASE: "in other words",
};

const DIVERGENCE_TEXT = {
  QUANTITY: "Figure",
  TIME: "Time",
  NAME: "Name",
  ROLE: "Office",
  POLARITY: "Asserted or denied",
  CERTAINTY: "Certainty",
  DIRECTION: "Direction",
  ATTRIBUTION: "Speaker",
  QUOTATION: "Quotation",
};

const EVIDENCE_TEXT = {
  WORDS: "words in common",
  RARE_WORDS: "rare words",
  NAMES: "names",
  QUANTITIES: "figures and times",
  QUOTATIONS: "words quoted by both",
  ORDER: "order of the words",
  CONTEXT: "the neighbouring passages",
  LENGTH: "length",
  RIVALS: "other candidates",
  MEANING: "meaning",
  IDENTITY: "identical wording",
};

const MATCH_TEXT = {
  EXACT: "the same words",
  SHORTENED: "shortened",
  EXTENDED: "extended",
  PARTS: "each cut elsewhere",
  ALTERED: "altered",
  PARAPHRASED: "in other words",
  INDIRECT: "told indirectly",
};

const NUMBER = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** How much of each other the two sides say, in words, with the articles' letters. */
function coverageText(view) {
  const { own, other } = view;
  switch (view.coverage) {
    case "EQUIVALENT":
      return "Says the same";
    case "CONTAINS":
      return view.link.repetition ? "Says this and more" : own.article.sigil + " says this and more";
    case "CONTAINED":
      return view.link.repetition ? "Said there with more" : other.article.sigil + " says this and more";
    case "OVERLAPPING":
      return "Each says more of its own";
    default:
      return "The same subject only";
  }
}

function percent(fraction) {
  // 99.7 % is not certain: only 1 is shown as 100 %, and only 0 as 0 %.
  const rounded = Math.round(fraction * 100);
  const bounded = fraction < 1 ? Math.min(rounded, 99) : rounded;
  return (fraction > 0 ? Math.max(bounded, 1) : bounded) + "\u202f%";
}

function plural(count, one, many) {
  return NUMBER.format(count) + "\u00a0" + (count === 1 ? one : many);
}

/**
 * A value as data, in words: "at least 15 soldiers".
 *
 * @param said the words in which the article says it; they are shown for names and the like, which
 *     the data hold in normal form
 */
function valueText(value, said) {
  switch (value.kind) {
    case "QUANTITY":
      return quantityText(value, said.trim());
    case "TIME":
      return timeText(value);
    default:
      return said.trim() || "(nothing)";
  }
}

/**
 * A number with its unit, which the data hold as a stem and the words in full; the words alone if
 * the unit is not in them, or if they name a range without its bounds, as "thousands" does.
 */
function quantityText({ low, high, unit, approximate }, said) {
  if (approximate && low !== high && said !== "" && !/\p{N}/u.test(said)) {
    return said;
  }
  const number = (approximate ? "about " : "") + rangeText(low, high);
  const words = said.match(WORD) || [];
  const whole = unit.length < 3 ? undefined : words.find((word) => word.toLowerCase().startsWith(unit.toLowerCase()));
  if (unit === "" || whole) {
    return number + (whole ? "\u00a0" + whole : "");
  }
  return said || number + "\u00a0" + unit;
}

function rangeText(low, high) {
  if (low === null && high === null) {
    return "any number";
  }
  if (low === null) {
    return "at most " + numberText(high);
  }
  if (high === null) {
    return "at least " + numberText(low);
  }
  return low === high ? numberText(low) : numberText(low) + "–" + numberText(high);
}

/** Round millions and billions with the word. */
function numberText(number) {
  const [size, word] = number >= 1e9 ? [1e9, "billion"] : [1e6, "million"];
  return number >= size && number % (size / 100) === 0
    ? NUMBER.format(number / size) + "\u00a0" + word
    : NUMBER.format(number);
}

/** A time of day with what is known of its day; else the days. */
function timeText({ first, last, expression }) {
  const clock = /^(.*?)T(\d{2}:\d{2}|[a-z]+)/.exec(expression);
  if (clock) {
    const day = first && first === last ? dayText(first) : clock[1];
    return (day ? day + ", " : "") + clock[2];
  }
  if (!first && !last) {
    return dayText(expression);
  }
  const [from, to] = [first || last, last || first];
  return from === to ? dayText(from) : dayText(from) + " – " + dayText(to);
}

/** "27 Mar 2031" for "2031-03-27", "27 Mar" for "--03-27", "until Sunday" for "../Sunday"; anything else as it is. */
function dayText(day) {
  if (day.startsWith("../")) {
    return "until " + dayText(day.slice(3));
  }
  if (day.endsWith("/..")) {
    return "from " + dayText(day.slice(0, -3));
  }
  const parts = /^(\d{4}|-)-(\d{2})(?:-(\d{2}))?$/.exec(day);
  if (!parts) {
    return day;
  }
  const [, year, month, date] = parts;
  return [date ? Number(date) : "", MONTHS[Number(month) - 1], year === "-" ? "" : year].filter((part) => part !== "").join(" ");
}

/** A publication time as the outlet's own clock showed it; midnight UTC stands for a day alone. */
function publishedText(published) {
  const parts = /^([^T]+)T(\d{2}:\d{2})(?::[\d.]+)?(.*)$/.exec(published || "");
  if (!parts) {
    return published || "";
  }
  const [, day, time, offset] = parts;
  if (time === "00:00" && offset === "Z") {
    return dayText(day);
  }
  return dayText(day) + ", " + time + " " + (offset === "Z" ? "UTC" : "UTC" + offset);
}

/** The language's English name, or its tag where the browser knows none. */
function languageText(tag) {
  if (tag === "und") {
    return "any language";
  }
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(tag);
  } catch {
    return tag;
  }
}

// SPDX-License-Identifier: Apache-2.0
// What a budget left out of the comparison, in words.

const OMISSION_TEXT = {
  PAIRS: "the number of comparisons allowed was reached",
  TIME: "the time allowed was over",
  CANDIDATES: "there were more candidates than the limits allow",
};

/** The most pairs of articles that are named one by one. */
const OMISSIONS_NAMED = 5;

/** Says which articles were not wholly compared, why, and what that means for the page; or nothing. */
function omissionNotice({ omissions, byId }) {
  if (omissions.length === 0) {
    return null;
  }
  const reasons = [...new Set(omissions.map((one) => OMISSION_TEXT[one.reason] || "a budget was spent"))];
  const rest = omissions.length - OMISSIONS_NAMED;
  return element("div", { class: "omissions", role: "note" },
    element("p", {}, element("strong", {}, "Not everything was compared: "), reasons.join(", and ")
      + ". Links may be missing, and statements, shares and “only here” count them as if they were not there."),
    element("ul", {},
      ...omissions.slice(0, OMISSIONS_NAMED).map((one) => element("li", {}, ...omissionItem(byId, one))),
      rest > 0 ? element("li", {}, "and " + plural(rest, "pair", "pairs") + " more") : ""));
}

function omissionItem(byId, { left, right, compared, candidates }) {
  const name = (id) => (byId.has(id) ? [sigil(byId.get(id)), " ", element("bdi", {}, byId.get(id).name)] : [element("bdi", {}, id)]);
  const place = (id) => (byId.has(id) ? byId.get(id).place : Infinity);
  const [first, second] = place(left) <= place(right) ? [left, right] : [right, left];
  const pair = left === right ? ["inside ", ...name(left)] : [...name(first), " and ", ...name(second)];
  const amount = candidates === undefined || candidates === null
    ? plural(compared, "pair", "pairs") + " of sentences compared"
    : NUMBER.format(compared) + " of " + plural(candidates, "pair", "pairs") + " of sentences compared";
  return [...pair, ": " + amount];
}

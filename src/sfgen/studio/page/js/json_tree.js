// @ts-check
/** JSON as a tree that folds. What is folded is not in the page, and long lists and texts come in parts. */

import { h } from "./dom.js";
import { amount, number } from "./format.js";

const PART = 100;
const LONG = 600;
const OPEN_ROWS = 40;

/**
 * Show a value, with a button that copies it.
 *
 * @param {any} value
 * @param {string} name what it is, for who hears it
 * @returns {HTMLElement}
 */
export function jsonView(value, name) {
  return h(
    "div.json",
    { role: "group", "aria-label": name },
    copyButton(value, name),
    h("ul.json-tree", null, entry(null, value, { rows: OPEN_ROWS }, true)),
  );
}

/** Give a button that copies a value as text. @param {any} value @param {string} name */
export function copyButton(value, name) {
  const button = h("button.copy.small", { type: "button", "aria-label": `Copy ${name.toLowerCase()}` }, "Copy");
  button.addEventListener("click", async () => {
    const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
    const done = await navigator.clipboard.writeText(text).then(
      () => "Copied",
      () => "Not allowed",
    );
    button.textContent = done;
    setTimeout(() => (button.textContent = "Copy"), 1500);
  });
  return button;
}

/** @param {any} value */
const isBranch = (value) => typeof value === "object" && value !== null;

/** @param {any} value */
const size = (value) => (Array.isArray(value) ? value.length : Object.keys(value).length);

/**
 * @param {string | number | null} key
 * @param {any} value
 * @param {{rows: number}} left how many more rows may stand open at first
 * @param {boolean} [outermost]
 * @returns {HTMLElement}
 */
function entry(key, value, left, outermost = false) {
  const named =
    key === null ? null : h(typeof key === "number" ? "span.json-index" : "span.json-key", null, String(key));
  if (!isBranch(value)) return h("li", null, named, named && ": ", leaf(value));
  const [start, end] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const count = size(value);
  if (count === 0) return h("li", null, named, named && ": ", h("span.json-mark", null, start + end));
  const inner = h("ul");
  const told = h("span.json-mark", null, `${start} ${amount(count, Array.isArray(value) ? "item" : "member")} ${end}`);
  const fold = h(
    "button.json-fold",
    { type: "button" },
    h("span.chevron", { "aria-hidden": "true" }),
    named,
    named && ": ",
    told,
  );
  const open = (/** @type {boolean} */ is) => {
    fold.setAttribute("aria-expanded", String(is));
    inner.hidden = !is;
    if (is && inner.childElementCount === 0) grow(inner, entriesOf(value), 0, left);
  };
  fold.addEventListener("click", () => open(inner.hidden));
  const opened = outermost || left.rows >= Math.min(count, PART);
  if (opened) left.rows -= Math.min(count, PART);
  open(opened);
  return h("li", null, fold, inner);
}

/** @param {any} value @returns {[string | number, any][]} */
function entriesOf(value) {
  return Array.isArray(value) ? value.map((item, place) => [place, item]) : Object.entries(value);
}

/** @param {Element} list @param {[string | number, any][]} entries @param {number} from @param {{rows: number}} left */
function grow(list, entries, from, left) {
  list.append(...entries.slice(from, from + PART).map(([key, value]) => entry(key, value, left)));
  const rest = entries.length - from - PART;
  if (rest <= 0) return;
  const more = h("button.small", { type: "button" }, `Show ${number(Math.min(PART, rest))} of ${number(rest)} more`);
  const row = h("li", null, more);
  more.addEventListener("click", () => {
    row.remove();
    grow(list, entries, from + PART, { rows: 0 });
  });
  list.append(row);
}

/** @param {any} value */
function leaf(value) {
  if (typeof value !== "string") return h("span.json-other", null, JSON.stringify(value) ?? "nothing");
  if (value.length <= LONG) return h("span.json-text", null, JSON.stringify(value));
  const text = h("span.json-text", null, `${JSON.stringify(value.slice(0, LONG))}…`);
  const more = h("button.small", { type: "button" }, `Show all ${number(value.length)} characters`);
  more.addEventListener("click", () => {
    text.textContent = JSON.stringify(value);
    more.remove();
  });
  return h("span", null, text, " ", more);
}

// @ts-check
/** Times and numbers as people read them. */

const CLOCK = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
const NUMBER = new Intl.NumberFormat("en");

/** @param {number} count @returns {string} */
export const number = (count) => NUMBER.format(count);

/** Say how many there are of something. @param {number} count @param {string} one @param {string} [many] */
export const amount = (count, one, many = `${one}s`) => `${number(count)} ${count === 1 ? one : many}`;

/**
 * Say how long something took: `40 ms`, `1.2 s`, `3 min 05 s`, `2 h 10 min`, `3 d 4 h`.
 *
 * @param {number} ms
 * @returns {string}
 */
export function duration(ms) {
  const seconds = Math.max(0, ms) / 1000;
  if (seconds < 0.9995) return `${Math.round(Math.max(0, ms))} ms`;
  if (seconds < 59.95) return `${seconds.toFixed(1).replace(/\.0$/, "")} s`;
  const whole = Math.round(seconds);
  if (whole < 3600) return pair(Math.floor(whole / 60), "min", whole % 60, "s");
  if (whole < 86400) return pair(Math.floor(whole / 3600), "h", Math.floor((whole % 3600) / 60), "min");
  return pair(Math.floor(whole / 86400), "d", Math.floor((whole % 86400) / 3600), "h");
}

/** Say how much time is left, in whole seconds. @param {number} ms */
export const remaining = (ms) => duration(Math.max(0, Math.ceil(ms / 1000)) * 1000).replace(/^0 ms$/, "0 s");

/** Say when something was; the day too where it was not today. @param {number} ms @param {number} [now] */
export function moment(ms, now = Date.now()) {
  const at = new Date(ms);
  const clock = CLOCK.format(at);
  return new Date(now).toDateString() === at.toDateString() ? clock : `${DAY.format(at)}, ${clock}`;
}

/** Say when something was, with milliseconds. @param {number} ms */
export const precise = (ms) => `${CLOCK.format(ms)}.${String(Math.floor(ms) % 1000).padStart(3, "0")}`;

/**
 * Give the distance between two marks of an axis, so that there are about as many as asked for.
 *
 * @param {number} span in milliseconds
 * @param {number} count
 */
export function tick(span, count) {
  const rough = Math.max(span, 1) / Math.max(count, 1);
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 1.5e4, 3e4, 6e4, 12e4, 3e5, 6e5, 9e5, 18e5];
  const hours = [36e5, 72e5, 216e5, 432e5, 864e5];
  return [...steps, ...hours].find((step) => step >= rough) ?? Math.ceil(rough / 864e5) * 864e5;
}

/** Make a sentence of what was said, and of what to do. @param {string} message @param {string | null} [hint] */
export const sentences = (message, hint) =>
  [message, hint]
    .filter(Boolean)
    .map((text) => `${String(text).charAt(0).toUpperCase()}${String(text).slice(1).replace(/[.:]$/, "")}.`)
    .join(" ");

/** @param {number} large @param {string} unit @param {number} small @param {string} part */
function pair(large, unit, small, part) {
  return small === 0
    ? `${large} ${unit}`
    : `${large} ${unit} ${String(small).padStart(part === "h" ? 1 : 2, "0")} ${part}`;
}

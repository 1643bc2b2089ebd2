// @ts-check
/** A line between two parts that can be moved, with the mouse, a finger, or the arrow keys. */

import { h } from "./dom.js";

const LEAST = 15;
const MOST = 75;
const STEP = 3;

/**
 * Make a line that says how much room the part after it has.
 *
 * @param {HTMLElement} around what is divided; a property of its style says how, in percent
 * @param {{name: string, property: string, share: number, upright: boolean}} setting
 * @returns {HTMLElement}
 */
export function splitter(around, { name, property, share, upright }) {
  let now = share;
  const line = h("div.split", {
    role: "separator",
    tabindex: "0",
    "aria-label": name,
    "aria-orientation": upright ? "vertical" : "horizontal",
    "aria-valuemin": LEAST,
    "aria-valuemax": MOST,
  });
  const move = (/** @type {number} */ to) => {
    now = Math.min(MOST, Math.max(LEAST, to));
    around.style.setProperty(property, `${now}%`);
    line.setAttribute("aria-valuenow", String(Math.round(now)));
  };
  line.addEventListener("pointerdown", (/** @type {PointerEvent} */ event) => line.setPointerCapture(event.pointerId));
  line.addEventListener("pointermove", (/** @type {PointerEvent} */ event) => {
    if (!line.hasPointerCapture(event.pointerId)) return;
    const { right, bottom, width, height } = around.getBoundingClientRect();
    move(upright ? ((right - event.clientX) / width) * 100 : ((bottom - event.clientY) / height) * 100);
  });
  line.addEventListener("dblclick", () => move(share));
  line.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    const grow = upright ? "ArrowLeft" : "ArrowUp";
    const shrink = upright ? "ArrowRight" : "ArrowDown";
    if (event.key !== grow && event.key !== shrink) return;
    event.preventDefault();
    move(now + (event.key === grow ? STEP : -STEP));
  });
  move(share);
  return line;
}

// @ts-check
/** Moving and zooming what is larger than its window: with mouse, wheel, fingers, keys and buttons. */

import { eachFrame } from "./dom.js";

const LEAST = 0.04;
const MOST = 3;
const READABLE = 0.7;
const DRAG = 4;
const MARGIN = 24;
/** Where the buttons are. */
const BELOW = 52;
const STILL = 160;

/**
 * @typedef {{x: number, y: number, width: number, height: number}} Box
 */

/** A window on a large drawing. Events: `moved` when somebody has moved it by hand. */
export class Viewport extends EventTarget {
  #frame;
  #content;
  #scale = 1;
  #x = 0;
  #y = 0;
  #size = { width: 1, height: 1 };
  #begin = 0;
  #fitted = true;
  #still = 0;
  /** @type {Map<number, {x: number, y: number}>} */
  #fingers = new Map();
  #dragged = false;
  #show = eachFrame(() => this.#paint());

  /** @param {HTMLElement} frame @param {HTMLElement} content what is in it, and moves */
  constructor(frame, content) {
    super();
    this.#frame = frame;
    this.#content = content;
    frame.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
    frame.addEventListener("pointerdown", (event) => this.#press(event));
    frame.addEventListener("pointermove", (event) => this.#drag(event));
    for (const end of ["pointerup", "pointercancel"]) {
      frame.addEventListener(end, (event) => this.#fingers.delete(/** @type {PointerEvent} */ (event).pointerId));
    }
    frame.addEventListener("click", (event) => this.#dragged && event.stopPropagation(), { capture: true });
    new ResizeObserver(() => this.#fitted && this.start()).observe(frame);
  }

  get scale() {
    return this.#scale;
  }

  /**
   * Say how large the drawing is, and where it begins, and show it.
   *
   * @param {number} width
   * @param {number} height
   * @param {number} begin
   */
  hold(width, height, begin) {
    this.#size = { width, height };
    this.#begin = begin;
    this.start();
  }

  /** Show all of it, or where that would be too small to read, where it begins. */
  start() {
    const whole = this.#whole();
    this.#scale = Math.max(whole, READABLE);
    this.#centre(whole < this.#scale);
    this.#fitted = true;
  }

  /** Show all of it. */
  fit() {
    this.#scale = this.#whole();
    this.#centre(false);
    this.#fitted = true;
  }

  /** Zoom about the middle. @param {number} factor */
  zoom(factor) {
    this.#zoomAt(factor, this.#frame.clientWidth / 2, this.#frame.clientHeight / 2);
    this.#fitted = false;
    this.#show();
  }

  /** Move it by hand. @param {number} x @param {number} y in pixels */
  pan(x, y) {
    this.#x += x;
    this.#y += y;
    this.#byHand();
  }

  /**
   * Move as little as is needed to see a part of it.
   *
   * @param {Box} box
   * @param {boolean} [middle] move it to the middle
   */
  reveal(box, middle = false) {
    const { clientWidth: width, clientHeight: height } = this.#frame;
    if (width === 0) return;
    const scale = this.#scale;
    const left = box.x * scale + this.#x;
    const top = box.y * scale + this.#y;
    const right = left + box.width * scale;
    const bottom = top + Math.min(box.height * scale, height - MARGIN - BELOW);
    const outside = left < MARGIN || top < MARGIN || right > width - MARGIN || bottom > height - BELOW;
    if (!outside) return;
    this.#fitted = false;
    if (middle) {
      this.#x += width / 2 - (left + right) / 2;
      this.#y += height / 2 - (top + bottom) / 2;
    } else {
      this.#x += left < MARGIN ? MARGIN - left : Math.min(0, width - MARGIN - right);
      this.#y += top < MARGIN ? MARGIN - top : Math.min(0, height - BELOW - bottom);
    }
    this.#show();
  }

  /** The scale at which all of it is seen. */
  #whole() {
    const free = Math.max(1, this.#frame.clientHeight - 2 * MARGIN);
    return Math.max(LEAST, Math.min(this.#widthwise(), free / this.#size.height));
  }

  #widthwise() {
    return Math.min(1.1, Math.max(1, this.#frame.clientWidth - 2 * MARGIN) / this.#size.width);
  }

  /** @param {boolean} top */
  #centre(top) {
    const { clientWidth } = this.#frame;
    const left = (clientWidth - this.#size.width * this.#scale) / 2;
    const begin = clientWidth / 2 - this.#begin * this.#scale;
    // Not further than to an edge, when it is wider than the window.
    this.#x = top && left < 0 ? Math.min(MARGIN, Math.max(2 * left - MARGIN, begin)) : left;
    this.#y = top ? MARGIN / 2 : (this.#frame.clientHeight - this.#size.height * this.#scale) / 2;
    this.#show();
  }

  #byHand() {
    this.#fitted = false;
    this.#show();
    this.dispatchEvent(new Event("moved"));
  }

  /** @param {number} factor @param {number} x @param {number} y */
  #zoomAt(factor, x, y) {
    const scale = Math.min(MOST, Math.max(LEAST, this.#scale * factor));
    const change = scale / this.#scale;
    this.#x = x - (x - this.#x) * change;
    this.#y = y - (y - this.#y) * change;
    this.#scale = scale;
  }

  /** @param {WheelEvent} event */
  #wheel(event) {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 18 : 1;
    if (!event.ctrlKey && !event.metaKey) {
      const [x, y] = event.shiftKey ? [event.deltaY, event.deltaX] : [event.deltaX, event.deltaY];
      this.pan(-x * lines, -y * lines);
      return;
    }
    const frame = this.#frame.getBoundingClientRect();
    this.#zoomAt(Math.exp(-event.deltaY * lines * 0.006), event.clientX - frame.left, event.clientY - frame.top);
    this.#byHand();
  }

  /** @param {PointerEvent} event */
  #press(event) {
    if (event.button !== 0) return;
    this.#dragged = false;
    this.#fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  }

  /** @param {PointerEvent} event */
  #drag(event) {
    const before = this.#fingers.get(event.pointerId);
    if (before === undefined) return;
    const now = { x: event.clientX, y: event.clientY };
    if (!this.#dragged && Math.hypot(now.x - before.x, now.y - before.y) < DRAG) return;
    if (!this.#dragged) this.#frame.setPointerCapture(event.pointerId);
    this.#dragged = true;
    const other = [...this.#fingers].find(([id]) => id !== event.pointerId)?.[1];
    this.#fingers.set(event.pointerId, now);
    if (other === undefined) {
      this.pan(now.x - before.x, now.y - before.y);
      return;
    }
    const frame = this.#frame.getBoundingClientRect();
    const [x, y] = [(now.x + other.x) / 2, (now.y + other.y) / 2];
    const stretched =
      Math.hypot(now.x - other.x, now.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
    this.#zoomAt(stretched, x - frame.left, y - frame.top);
    this.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
  }

  #paint() {
    // While it moves it is a layer of its own, so that nothing is drawn anew; afterwards it is drawn sharp.
    this.#content.style.willChange = "transform";
    this.#content.style.transform = `translate(${this.#x}px, ${this.#y}px) scale(${this.#scale})`;
    clearTimeout(this.#still);
    this.#still = setTimeout(() => {
      this.#content.style.willChange = "auto";
    }, STILL);
    this.dispatchEvent(new Event("shown"));
  }
}

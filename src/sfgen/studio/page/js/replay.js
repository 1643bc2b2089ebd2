// @ts-check
/** The slider over the events: shows an execution as it was after one of them. */

import { h, write } from "./dom.js";
import { number } from "./format.js";
import { icon } from "./statuses.js";

const PLAY = "M5 3L13 8L5 13Z";
const PAUSE = "M5.5 3V13M10.5 3V13";
const BEFORE = "M11 3L5 8L11 13";
const AFTER = "M5 3L11 8L5 13";
const EVENTS_A_SECOND = 8;

/** The controls of a replay. Events: `event` with the number of an event, or null for what is so now. */
export class Replay extends EventTarget {
  #events = 0;
  /** @type {number | null} */
  #event = null;
  #playing = false;
  #begun = { at: 0, event: 0 };
  #slider = h("input", { type: "range", min: "0", max: "0", value: "0", "aria-label": "Event" });
  #play = h("button.icon-button", { type: "button" });
  #text = h("output.replay-text");
  #live = h("button.small.live", { type: "button" });
  #speed = h(
    "select.small",
    { "aria-label": "Speed" },
    ...[1, 4, 16, 64].map((speed) => h("option", { value: speed }, `${speed}×`)),
  );

  constructor() {
    super();
    const step = (/** @type {number} */ by, /** @type {string} */ said, /** @type {string} */ sign) =>
      h("button.icon-button", { type: "button", "aria-label": said, on: { click: () => this.#move(by) } }, icon(sign));
    this.#slider.addEventListener("input", () => {
      this.#stop();
      this.#go(Number(this.#slider.value));
    });
    this.#play.addEventListener("click", () => (this.#playing ? this.#stop() : this.#start()));
    this.#live.addEventListener("click", () => {
      this.#stop();
      this.#go(this.#events);
    });
    this.#speed.addEventListener("change", () => this.#playing && this.#start());
    this.element = h(
      "div.replay",
      { role: "group", "aria-label": "Replay" },
      step(-1, "Event before", BEFORE),
      this.#play,
      step(1, "Next event", AFTER),
      this.#slider,
      this.#text,
      this.#speed,
      this.#live,
    );
    this.#draw();
  }

  /**
   * Say where it is.
   *
   * @param {number} events how many there are
   * @param {number | null} event
   * @param {string} text what was so then
   * @param {boolean} running
   * @param {boolean} complete whether all steps are here
   */
  show(events, event, text, running, complete) {
    this.#events = events;
    this.#event = event;
    this.#slider.max = String(events);
    this.#slider.value = String(event ?? events);
    const place = `${number(event ?? events)} of ${number(events)}`;
    this.#slider.setAttribute("aria-valuetext", `Event ${place}${text ? `, ${text}` : ""}`);
    write(this.#text, complete ? `Event ${place}${text ? ` · ${text}` : ""}` : "Loading…");
    write(this.#live, running ? "Live" : "End");
    this.#live.setAttribute("aria-pressed", String(event === null));
    this.#draw();
  }

  #draw() {
    const said = this.#playing ? "Pause" : "Play";
    if (this.#play.getAttribute("aria-label") === said) return;
    this.#play.setAttribute("aria-label", said);
    this.#play.replaceChildren(icon(this.#playing ? PAUSE : PLAY));
  }

  /** @param {number} by */
  #move(by) {
    this.#stop();
    this.#go((this.#event ?? this.#events) + by);
  }

  /** @param {number} event */
  #go(event) {
    const to = Math.max(0, event);
    this.dispatchEvent(new CustomEvent("event", { detail: to >= this.#events ? null : to }));
  }

  #start() {
    const event = this.#event ?? 0;
    this.#begun = { at: performance.now(), event };
    this.#go(event);
    if (this.#playing) return;
    this.#playing = true;
    this.#draw();
    requestAnimationFrame(() => this.#tick());
  }

  #stop() {
    this.#playing = false;
    this.#draw();
  }

  #tick() {
    if (!this.#playing) return;
    const seconds = (performance.now() - this.#begun.at) / 1000;
    const event = this.#begun.event + Math.floor(seconds * EVENTS_A_SECOND * Number(this.#speed.value));
    if (event !== this.#event) this.#go(event);
    if (event >= this.#events) this.#stop();
    else requestAnimationFrame(() => this.#tick());
  }
}

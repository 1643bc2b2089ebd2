// @ts-check
/** Says aloud, for screen readers, what changes: the latest of each execution, and not more than they can say. */

import { write } from "./dom.js";

const PAUSE = 1200;

/** Two places of the page that screen readers listen to. */
export class Announcer {
  #polite;
  #urgent;
  /** @type {Map<string, string>} */
  #pending = new Map();
  #timer = 0;

  /** @param {Element} polite @param {Element} urgent */
  constructor(polite, urgent) {
    this.#polite = polite;
    this.#urgent = urgent;
  }

  /**
   * Say something when there is time; what is newer about the same thing takes its place.
   *
   * @param {string} about
   * @param {string} text
   */
  say(about, text) {
    this.#pending.set(about, text);
    this.#timer ||= setTimeout(() => this.#flush(), PAUSE);
  }

  /** Say something at once. @param {string} text */
  interrupt(text) {
    write(this.#urgent, text);
  }

  #flush() {
    this.#timer = 0;
    write(this.#polite, [...this.#pending.values()].join(". "));
    this.#pending.clear();
  }
}

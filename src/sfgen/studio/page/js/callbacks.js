// @ts-check
/** The forms with which a step that waits is answered. What was typed stays when something else is looked at. */

import { fill, freshId, h, write } from "./dom.js";
import { ValueForm } from "./form.js";
import { remaining, sentences } from "./format.js";
import { disc } from "./statuses.js";

/**
 * A step that waits for somebody.
 *
 * @typedef {object} Callback
 * @property {string | null} token null where nobody knows it
 * @property {string} state
 * @property {number} step
 * @property {any} arguments
 * @property {Record<string, any> | null} schema of the answer
 * @property {number} since
 * @property {number | null} due when it times out
 * @property {number | null} beat by when a heartbeat is wanted
 */

/** @typedef {(message: Record<string, any>) => Promise<any>} Ask */

/** The form for one callback. */
export class CallbackForm {
  #ask;
  /** @type {Callback} */
  #callback;
  #value;
  #left = h("p.left");
  #alert = h("div", { role: "alert" });
  #error = h("input", { type: "text", id: freshId("error"), autocomplete: "off", value: "Rejected" });
  #cause = h("textarea", { rows: 1, id: freshId("cause") });
  #beat = h("button.small", { type: "button" }, "Send a heartbeat");
  #failing = h("details.failing");
  #buttons;

  /** @param {Callback} callback @param {Ask} ask @param {number} now by the clock of the execution */
  constructor(callback, ask, now) {
    this.#ask = ask;
    this.#callback = callback;
    this.#value = new ValueForm(callback.schema, undefined, "Answer");
    const answer = h("button.primary", { type: "submit" }, "Send answer");
    const fail = h("button.danger", { type: "button" }, "Fail it");
    fill(
      this.#failing,
      h("summary", null, "Fail it instead"),
      h("div.field", null, h("label", { for: this.#error.id }, "Error"), this.#error),
      h(
        "div.field",
        null,
        h("label", { for: this.#cause.id }, "Cause", h("span.hint", null, " optional")),
        this.#cause,
      ),
      fail,
    );
    this.#buttons = [answer, fail, this.#beat];
    const title = h("h4", { id: freshId("callback") }, disc("waiting"), `${callback.state} waits for an answer`);
    const unknown = h(
      "p",
      null,
      "Its token is not known here: whoever got it answers, or ",
      h("code", null, "sfgen approve TOKEN"),
      ".",
    );
    const parts =
      callback.token === null
        ? [unknown]
        : [this.#value.element, this.#alert, h("div.actions", null, answer, this.#beat), this.#failing];
    this.element = h("form.callback", { novalidate: true, "aria-labelledby": title.id }, title, this.#left, ...parts);
    this.element.addEventListener("submit", (/** @type {Event} */ event) => {
      event.preventDefault();
      const read = this.#value.read();
      if (read) void this.#send({ do: "answer", output: read.value });
    });
    fail.addEventListener("click", () =>
      this.#send({ do: "fail", error: this.#error.value, cause: this.#cause.value }),
    );
    this.#beat.addEventListener("click", () => this.#send({ do: "heartbeat" }));
    this.update(callback, now);
  }

  /** Take what the server says of it now. @param {Callback} callback @param {number} now */
  update(callback, now) {
    this.#callback = callback;
    this.#beat.hidden = callback.beat === null;
    this.tick(now);
  }

  /** Say how much time is left. @param {number} now by the clock of the execution */
  tick(now) {
    const { due, beat } = this.#callback;
    const parts = [
      beat === null ? "" : `Heartbeat wanted within ${remaining(beat - now)}.`,
      due === null ? "" : `Times out in ${remaining(due - now)}.`,
    ];
    write(this.#left, parts.filter(Boolean).join(" "));
  }

  /** @param {Record<string, any>} message */
  async #send(message) {
    for (const button of this.#buttons) button.disabled = true;
    fill(this.#alert);
    try {
      await this.#ask({ ...message, token: this.#callback.token });
    } catch (error) {
      const { message: said, hint } = /** @type {import("./connection.js").RefusedError} */ (error);
      fill(this.#alert, h("p.problem", null, sentences(said, hint)));
    } finally {
      for (const button of this.#buttons) button.disabled = false;
    }
  }
}

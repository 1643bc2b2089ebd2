// @ts-check
/** The dialog that starts an execution. */

import { fill, freshId, h } from "./dom.js";
import { ValueForm } from "./form.js";
import { sentences } from "./format.js";

/**
 * A workflow that can be started.
 *
 * @typedef {object} Workflow
 * @property {string} name
 * @property {string} type
 * @property {Record<string, any> | null} input the schema of its input
 * @property {any} example
 * @property {string | null} definition what its graph is called
 */

/** The dialog. Events: `started` with the reply of the server. */
export class StartDialog extends EventTarget {
  #ask;
  /** @type {Workflow[]} */
  #workflows = [];
  #choose = h("select", { id: freshId("workflow") });
  #name = h("input", { type: "text", id: freshId("name"), autocomplete: "off", maxlength: "80" });
  #input = h("div");
  #alert = h("div", { role: "alert" });
  #submit = h("button.primary", { type: "submit" }, "Start");
  /** @type {ValueForm | null} */
  #value = null;

  /** @param {(message: Record<string, any>) => Promise<any>} ask */
  constructor(ask) {
    super();
    this.#ask = ask;
    const title = h("h2", { id: freshId("start") }, "Start an execution");
    const cancel = h("button", { type: "button", on: { click: () => this.element.close() } }, "Cancel");
    this.#choose.addEventListener("change", () => this.#fill());
    this.#chooseField = h("div.field", null, h("label", { for: this.#choose.id }, "Workflow"), this.#choose);
    const form = h(
      "form.start",
      { novalidate: true },
      title,
      this.#chooseField,
      this.#input,
      h("div.field", null, h("label", { for: this.#name.id }, "Name", h("span.hint", null, " optional")), this.#name),
      this.#alert,
      h("div.actions", null, this.#submit, cancel),
    );
    form.addEventListener("submit", (/** @type {Event} */ event) => {
      event.preventDefault();
      void this.#start();
    });
    this.element = h("dialog.dialog", { "aria-labelledby": title.id }, form);
  }

  #chooseField;

  /** @param {Workflow[]} workflows */
  offer(workflows) {
    const before = JSON.stringify(this.#workflows);
    if (JSON.stringify(workflows) === before) return;
    this.#workflows = workflows;
    fill(this.#choose, ...workflows.map(({ name }) => h("option", { value: name }, name)));
    this.#chooseField.hidden = workflows.length < 2;
    this.#fill();
  }

  /** Ask what to start. @param {string} [workflow] */
  open(workflow) {
    if (workflow !== undefined && workflow !== this.#workflow?.name) {
      this.#choose.value = workflow;
      this.#fill();
    }
    fill(this.#alert);
    this.element.showModal();
  }

  #fill() {
    const workflow = this.#workflow;
    if (!workflow) return;
    this.#value = new ValueForm(workflow.input, workflow.example ?? (workflow.input ? undefined : {}), "Input");
    fill(this.#input, this.#value.element);
  }

  get #workflow() {
    return this.#workflows.find(({ name }) => name === this.#choose.value) ?? this.#workflows[0];
  }

  async #start() {
    const read = this.#value?.read();
    if (!read || !this.#workflow) return;
    this.#submit.disabled = true;
    fill(this.#alert);
    try {
      const name = this.#name.value.trim();
      const reply = await this.#ask({
        do: "start",
        workflow: this.#workflow.name,
        input: read.value,
        ...(name && { name }),
      });
      this.#name.value = "";
      this.element.close();
      this.dispatchEvent(new CustomEvent("started", { detail: reply }));
    } catch (error) {
      const { message, hint } = /** @type {import("./connection.js").RefusedError} */ (error);
      fill(this.#alert, h("p.problem", null, sentences(message, hint)));
    } finally {
      this.#submit.disabled = false;
    }
  }
}

// @ts-check
/** The list of executions. */

import { fill, h, write } from "./dom.js";
import { duration, moment } from "./format.js";
import { disc, icon, isRunning, ofExecution } from "./statuses.js";

const BESIDE = "M2.5 3.5H13.5V12.5H2.5ZM8 3.5V12.5";
const MOST = 200;
const MANY = 8;

/** The list. Events: `open` and `beside` with the id of an execution. */
export class ExecutionList extends EventTarget {
  #list = h("ul.execution-list");
  #filter = h("input.filter", {
    type: "search",
    placeholder: "Filter executions",
    "aria-label": "Filter executions",
    hidden: true,
  });
  #note = h("p.muted.note");
  /** @type {Map<string, {item: HTMLElement, paint: (summary: any, open: boolean) => void}>} */
  #items = new Map();
  /** @type {any[]} */
  #summaries = [];
  /** @type {Set<string>} */
  #open = new Set();
  /** Whether they are of several workflows. */
  #several = false;

  constructor() {
    super();
    this.#filter.addEventListener("input", () => this.#paint());
    this.element = h("div.executions", null, this.#filter, this.#list, this.#note);
  }

  /** @param {any[]} summaries @param {Set<string>} open the ids of those that are shown */
  show(summaries, open) {
    this.#summaries = summaries;
    this.#several = new Set(summaries.map(({ workflow }) => workflow)).size > 1;
    this.#open = open;
    this.#paint();
  }

  #paint() {
    const words = this.#filter.value.trim().toLowerCase();
    this.#filter.hidden = this.#summaries.length <= MANY && words === "";
    const fitting = this.#summaries.filter((each) =>
      `${each.name} ${each.id} ${each.workflow} ${each.status}`.toLowerCase().includes(words),
    );
    const shown = fitting.sort((one, other) => other.started - one.started).slice(0, MOST);
    const wanted = new Set(shown.map(({ id }) => id));
    for (const [id, { item }] of this.#items) {
      if (wanted.has(id)) continue;
      item.remove();
      this.#items.delete(id);
    }
    shown.forEach((summary, place) => {
      const entry = this.#items.get(summary.id) ?? this.#make(summary.id);
      entry.paint(summary, this.#open.has(summary.id));
      if (this.#list.children[place] !== entry.item)
        this.#list.insertBefore(entry.item, this.#list.children[place] ?? null);
    });
    const hidden = fitting.length - shown.length;
    this.#note.hidden = shown.length > 0 && hidden === 0;
    write(
      this.#note,
      hidden > 0 ? `${hidden} older ones: filter to find them.` : words ? "None fits the filter." : "None yet.",
    );
  }

  /** @param {string} id */
  #make(id) {
    const mark = h("span");
    const name = h("span.execution-name");
    const about = h("span.execution-about");
    const open = h("button.execution", { type: "button" }, mark, h("span.execution-text", null, name, about));
    open.addEventListener("click", () => this.dispatchEvent(new CustomEvent("open", { detail: id })));
    const beside = h("button.icon-button.beside", { type: "button", title: "Open beside" }, icon(BESIDE));
    beside.addEventListener("click", () => this.dispatchEvent(new CustomEvent("beside", { detail: id })));
    const item = h("li", null, open, beside);
    const paint = (/** @type {any} */ summary, /** @type {boolean} */ isOpen) => {
      const { kind, word } = ofExecution(summary.status);
      const said = summary.name || summary.id;
      if (mark.dataset.kind !== kind) {
        mark.dataset.kind = kind;
        fill(mark, disc(kind, word));
      }
      write(name, said);
      const took = isRunning(summary.status) ? "running" : duration((summary.stopped ?? summary.now) - summary.started);
      write(about, [this.#several ? summary.workflow : "", moment(summary.started), took].filter(Boolean).join(" · "));
      if (isOpen) open.setAttribute("aria-current", "true");
      else open.removeAttribute("aria-current");
      beside.hidden = isOpen;
      beside.setAttribute("aria-label", `Open ${said} beside`);
    };
    const entry = { item, paint };
    this.#items.set(id, entry);
    return entry;
  }
}

// @ts-check
/** All states as a table: the graph for who cannot see it, and for who looks for a name among hundreds. */

import { fill, h, write } from "./dom.js";
import { number } from "./format.js";
import { disc, word } from "./statuses.js";

/** The list of states. Events: `select` with the name of a state. */
export class StatesList extends EventTarget {
  #body = h("tbody");
  #filter = h("input.filter", { type: "search", placeholder: "Find a state", "aria-label": "Find a state" });
  /** @type {Map<string, {row: HTMLElement, cells: HTMLElement[], shown: string}>} */
  #rows = new Map();

  constructor() {
    super();
    this.#filter.addEventListener("input", () => this.#narrow());
    const head = ["State", "Status", "Visits", "Retries"].map((name) => h("th", { scope: "col" }, name));
    this.element = h(
      "div.states",
      { hidden: true, tabindex: "0", role: "group", "aria-label": "States" },
      this.#filter,
      h("table", null, h("thead", null, h("tr", null, ...head)), this.#body),
    );
  }

  /** @param {string[]} names */
  load(names) {
    this.#rows.clear();
    for (const name of names) {
      const button = h(
        "button.link",
        { type: "button", on: { click: () => this.dispatchEvent(new CustomEvent("select", { detail: name })) } },
        name,
      );
      const cells = [h("td"), h("td.right"), h("td.right")];
      const row = h("tr", null, h("th", { scope: "row" }, button), ...cells);
      this.#rows.set(name, { row, cells, shown: "" });
    }
    fill(this.#body, ...[...this.#rows.values()].map(({ row }) => row));
  }

  /** @param {Map<string, import("./history.js").StateThen>} states @param {string | null} selected */
  paint(states, selected) {
    for (const [name, each] of this.#rows) {
      const state = states.get(name);
      const shown = `${state?.status} ${state?.visits} ${state?.retries} ${name === selected}`;
      if (shown === each.shown) continue;
      each.shown = shown;
      const status = state?.status ?? "none";
      if (name === selected) each.row.setAttribute("aria-current", "true");
      else each.row.removeAttribute("aria-current");
      fill(each.cells[0], h("span.chip", { data: { kind: status } }, disc(status), h("span", null, word(status))));
      write(each.cells[1], state ? number(state.visits) : "");
      write(each.cells[2], state?.retries ? number(state.retries) : "");
    }
  }

  #narrow() {
    const words = this.#filter.value.trim().toLowerCase();
    for (const [name, { row }] of this.#rows) row.hidden = !name.toLowerCase().includes(words);
  }
}

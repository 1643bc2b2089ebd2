// @ts-check
/** Every visit to a state as a row with its bar in time. Only the rows that are seen are in the page. */

import { eachFrame, fill, freshId, h, write } from "./dom.js";
import { amount, duration, moment, precise, tick } from "./format.js";
import { isOver, statusAt } from "./history.js";
import { disc, icon, word } from "./statuses.js";

/** @typedef {import("./history.js").Step} Step */
/** @typedef {import("./history.js").Steps} Steps */

const ROW = 30;
const BEYOND = 6;
/** Room for the text of a mark on the axis, in pixels. */
const TICK = 48;
const CHEVRON = "M6 4L10 8L6 12";
const BAD = new Set(["failed", "caught", "aborted"]);

/**
 * What the timeline shows.
 *
 * @typedef {object} Moment
 * @property {Steps} steps
 * @property {number | null} event
 * @property {number} from where the axis begins, in milliseconds since 1970
 * @property {number} to where it ends
 * @property {number} now up to where bars of what runs go
 */

/** The timeline of an execution. Events: `select` with the number of a step. */
export class Timeline extends EventTarget {
  #filter;
  #failed;
  #count;
  #axis;
  #space;
  #grid;
  #empty;
  /** @type {Moment | null} */
  #moment = null;
  #version = "";
  /** Whether the selected step is kept in sight when there is less room. */
  #keeps = false;
  /** @type {Step[]} */
  #rows = [];
  /** @type {number | null} */
  #selected = null;
  /** @type {Set<number>} */
  #folded = new Set();
  /** @type {Set<number>} */
  #parents = new Set();
  /** @type {Map<number, Row>} */
  #shown = new Map();
  #words = "";
  #onlyFailed = false;
  #id = freshId("timeline");
  #draw = eachFrame(() => this.#paint());

  constructor() {
    super();
    this.#filter = h("input.filter", {
      type: "search",
      placeholder: "Filter steps",
      "aria-label": "Filter steps by name",
      on: { input: () => this.#narrow() },
    });
    this.#failed = h("input", { type: "checkbox", on: { change: () => this.#narrow() } });
    this.#count = h("span.muted.count");
    this.#axis = h("div.axis", { "aria-hidden": "true" });
    this.#space = h("div.rows", { role: "presentation" });
    this.#grid = h(
      "div.timeline-grid",
      {
        role: "treegrid",
        tabindex: "0",
        "aria-label": "Steps",
        "aria-colcount": "5",
        on: { keydown: (/** @type {KeyboardEvent} */ event) => this.#key(event), scroll: this.#draw },
      },
      this.#space,
    );
    this.#space.addEventListener("click", (/** @type {MouseEvent} */ event) => this.#click(event));
    this.#empty = h("p.empty");
    this.element = h(
      "div.timeline",
      { role: "group", "aria-label": "Timeline" },
      h(
        "div.bar",
        null,
        h("h3", null, "Timeline"),
        this.#filter,
        h("label.check", null, this.#failed, h("span", null, "Failed only")),
        this.#count,
      ),
      h(
        "div.timeline-head",
        { "aria-hidden": "true" },
        h("span", null, "Step"),
        this.#axis,
        h("span.right", null, "Took"),
      ),
      this.#grid,
      this.#empty,
    );
    for (const byHand of ["wheel", "pointerdown"]) {
      this.#grid.addEventListener(byHand, () => (this.#keeps = false), { passive: true });
    }
    new ResizeObserver(() => {
      if (this.#keeps) this.#reveal(this.#rows.findIndex((row) => row.n === this.#selected));
      this.#draw();
    }).observe(this.#grid);
  }

  /** Show a moment of an execution. @param {Moment} moment */
  show(moment) {
    const version = `${moment.steps.version} ${moment.event}`;
    this.#moment = moment;
    if (version !== this.#version) this.#collect();
    this.#version = version;
    this.#draw();
  }

  /** Mark a step as the selected one. @param {number | null} step @param {boolean} reveal */
  select(step, reveal) {
    this.#selected = step;
    this.#keeps ||= reveal;
    if (reveal && step !== null) this.#reveal(this.#rows.findIndex((row) => row.n === step));
    this.#draw();
  }

  /** Take the keyboard. */
  focusFilter() {
    this.#filter.focus();
  }

  #narrow() {
    this.#words = this.#filter.value.trim().toLowerCase();
    this.#onlyFailed = this.#failed.checked;
    this.#collect();
    this.#grid.scrollTop = 0;
    this.#draw();
  }

  #collect() {
    if (!this.#moment) return;
    const { steps, event } = this.#moment;
    const here = event === null ? steps.rows() : steps.rows().filter((step) => step.event <= event);
    this.#parents = new Set();
    for (const step of here) if (step.around !== null) this.#parents.add(step.around);
    const narrowed = this.#words !== "" || this.#onlyFailed;
    this.#rows = narrowed ? here.filter((step) => this.#fits(step, event)) : this.#unfolded(here);
    write(
      this.#count,
      narrowed ? `${this.#rows.length} of ${amount(here.length, "step")}` : amount(here.length, "step"),
    );
    const none = this.#rows.length === 0;
    this.#empty.hidden = !none;
    if (none)
      write(this.#empty, narrowed && here.length > 0 ? "No step fits the filter." : "No state has been entered yet.");
  }

  /** @param {Step} step @param {number | null} event */
  #fits(step, event) {
    return step.name.toLowerCase().includes(this.#words) && (!this.#onlyFailed || BAD.has(statusAt(step, event)));
  }

  /** Leave out what is in a step that is folded. @param {Step[]} steps */
  #unfolded(steps) {
    if (this.#folded.size === 0) return steps;
    const hidden = new Set();
    return steps.filter((step) => {
      const out = step.around !== null && (hidden.has(step.around) || this.#folded.has(step.around));
      if (out) hidden.add(step.n);
      return !out;
    });
  }

  #paint() {
    if (!this.#moment || this.#grid.clientHeight === 0) return;
    this.#space.style.height = `${this.#rows.length * ROW}px`;
    const first = Math.max(0, Math.floor(this.#grid.scrollTop / ROW) - BEYOND);
    const last = Math.min(
      this.#rows.length,
      Math.ceil((this.#grid.scrollTop + this.#grid.clientHeight) / ROW) + BEYOND,
    );
    const wanted = new Set(this.#rows.slice(first, last).map((step) => step.n));
    const free = [];
    for (const [n, row] of this.#shown) {
      if (wanted.has(n)) continue;
      this.#shown.delete(n);
      free.push(row);
    }
    const scale = this.#scale();
    for (let place = first; place < last; place += 1) {
      const step = this.#rows[place];
      let row = this.#shown.get(step.n);
      if (row === undefined) {
        row = free.pop() ?? new Row(this.#space);
        this.#shown.set(step.n, row);
      }
      row.show(step, place, this.#moment, scale, {
        id: `${this.#id}-${step.n}`,
        selected: step.n === this.#selected,
        folded: this.#parents.has(step.n) ? this.#folded.has(step.n) : null,
      });
    }
    for (const row of free) row.element.remove();
    this.#arrange(first, last);
    this.#grid.setAttribute("aria-rowcount", String(this.#rows.length));
    const active = this.#selected !== null && wanted.has(this.#selected) ? `${this.#id}-${this.#selected}` : null;
    if (active) this.#grid.setAttribute("aria-activedescendant", active);
    else this.#grid.removeAttribute("aria-activedescendant");
    this.#paintAxis(scale);
  }

  /**
   * Have the rows in the page in their order, for who reads them one after another.
   *
   * @param {number} first
   * @param {number} last
   */
  #arrange(first, last) {
    let next = this.#space.firstElementChild;
    for (let place = first; place < last; place += 1) {
      const element = /** @type {Row} */ (this.#shown.get(this.#rows[place].n)).element;
      if (element === next) next = next.nextElementSibling;
      else this.#space.insertBefore(element, next);
    }
  }

  #scale() {
    const { from, to } = /** @type {Moment} */ (this.#moment);
    const span = Math.max(1, to - from);
    return (/** @type {number} */ at) => Math.min(100, Math.max(0, ((at - from) / span) * 100));
  }

  /** @param {(at: number) => number} scale */
  #paintAxis(scale) {
    const { from, to } = /** @type {Moment} */ (this.#moment);
    const width = this.#axis.clientWidth;
    const step = tick(to - from, width / 90);
    const key = `${from} ${to} ${step}`;
    if (this.#axis.dataset.key === key) return;
    this.#axis.dataset.key = key;
    const marks = [];
    for (let at = 0; at <= to - from && marks.length < 40; at += step) {
      const mark = h("span.tick", null, at === 0 ? "0" : duration(at));
      mark.style.left = `${scale(from + at)}%`;
      if (at === 0 || (scale(from + at) / 100) * width < width - TICK) marks.push(mark);
    }
    fill(this.#axis, ...marks);
    this.#grid.style.setProperty("--tick", `${Math.max(1, scale(from + step))}%`);
  }

  /** @param {number} place */
  #reveal(place) {
    if (place < 0 || this.#grid.clientHeight === 0) return;
    const top = place * ROW;
    const height = this.#grid.clientHeight;
    // The space may not be as high yet as it will be with the next frame.
    this.#space.style.height = `${this.#rows.length * ROW}px`;
    if (top < this.#grid.scrollTop) this.#grid.scrollTop = top;
    else if (top + ROW > this.#grid.scrollTop + height) this.#grid.scrollTop = top + ROW - height;
  }

  /** @param {MouseEvent} event */
  #click(event) {
    const target = /** @type {Element} */ (event.target);
    const row = /** @type {HTMLElement | null} */ (target.closest(".row"));
    if (!row) return;
    const n = Number(row.dataset.n);
    if (target.closest(".fold") && this.#parents.has(n)) this.#fold(n, !this.#folded.has(n));
    else this.#choose(n);
  }

  /** @param {number} n @param {boolean} folded */
  #fold(n, folded) {
    if (folded) this.#folded.add(n);
    else this.#folded.delete(n);
    this.#collect();
    this.#draw();
  }

  /** @param {number} n */
  #choose(n) {
    this.#selected = n;
    this.#draw();
    this.dispatchEvent(new CustomEvent("select", { detail: n }));
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || this.#rows.length === 0) return;
    const place = this.#rows.findIndex((row) => row.n === this.#selected);
    const page = Math.max(1, Math.floor(this.#grid.clientHeight / ROW) - 1);
    /** @type {Record<string, number>} */
    const moves = {
      ArrowDown: place + 1,
      ArrowUp: place < 0 ? 0 : place - 1,
      PageDown: place + page,
      PageUp: place - page,
      Home: 0,
      End: this.#rows.length - 1,
    };
    const here = this.#rows[place];
    if (event.key in moves) this.#go(moves[event.key]);
    else if (here && event.key === "ArrowLeft") this.#outward(here);
    else if (here && event.key === "ArrowRight" && this.#folded.has(here.n)) this.#fold(here.n, false);
    else if (here && (event.key === "Enter" || event.key === " ")) this.#choose(here.n);
    else return;
    event.preventDefault();
  }

  /** @param {number} place */
  #go(place) {
    const at = Math.min(this.#rows.length - 1, Math.max(0, place));
    this.#reveal(at);
    this.#choose(this.#rows[at].n);
  }

  /** Fold a step, or go to the one around it. @param {Step} step */
  #outward(step) {
    if (this.#parents.has(step.n) && !this.#folded.has(step.n)) this.#fold(step.n, true);
    else if (step.around !== null) this.#go(this.#rows.findIndex((row) => row.n === step.around));
  }
}

/** One row, which shows one step after another. */
class Row {
  #shown = "";
  #fold = h("span.fold", { "aria-hidden": "true" });
  #mark = h("span.mark");
  #name = h("span.name");
  #round = h("span.round");
  #line = h("span.line");
  #attempts = h("span.attempts");
  #took = h("span.right.took", { role: "gridcell" });

  /** @param {Element} parent */
  constructor(parent) {
    this.element = h(
      "div.row",
      { role: "row" },
      h("span.what", { role: "gridcell" }, this.#fold, this.#mark, this.#name, this.#round),
      h("span.track", { role: "gridcell" }, this.#line, this.#attempts),
      this.#took,
    );
    parent.append(this.element);
  }

  /**
   * @param {Step} step
   * @param {number} place
   * @param {Moment} then
   * @param {(at: number) => number} scale
   * @param {{id: string, selected: boolean, folded: boolean | null}} state
   */
  show(step, place, then, scale, { id, selected, folded }) {
    const status = statusAt(step, then.event);
    const over = isOver(step, then.event);
    const until = over ? (step.left ?? then.now) : Math.max(then.now, step.entered);
    const left = scale(step.entered);
    const width = Math.max(0, scale(until) - left);
    this.element.style.transform = `translateY(${place * ROW}px)`;
    this.#line.style.left = `${left}%`;
    this.#line.style.width = `${width}%`;
    write(this.#took, duration(until - step.entered));
    const shown = [id, place, status, selected, folded, step.attempts, step.error].join(" ");
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#tell(step, place, status, selected, folded);
    this.element.id = id;
    this.#attempts.style.left = `min(${left}%, 100% - 40px)`;
  }

  /**
   * @param {Step} step
   * @param {number} place
   * @param {string} status
   * @param {boolean} selected
   * @param {boolean | null} folded
   */
  #tell(step, place, status, selected, folded) {
    const { element } = this;
    Object.assign(element.dataset, { n: String(step.n), kind: status });
    element.setAttribute("aria-rowindex", String(place + 1));
    element.setAttribute("aria-level", String(step.depth + 1));
    element.setAttribute("aria-selected", String(selected));
    if (folded === null) element.removeAttribute("aria-expanded");
    else element.setAttribute("aria-expanded", String(!folded));
    element.style.setProperty("--depth", String(Math.min(step.depth, 6)));
    fill(this.#fold, folded === null ? null : icon(CHEVRON));
    fill(this.#mark, disc(status, word(status)));
    write(this.#name, step.name);
    write(this.#round, step.iteration === null ? "" : `#${step.iteration}`);
    this.#round.title = step.iteration === null ? "" : `Iteration ${step.iteration}`;
    const entered = `${moment(step.entered)} (${precise(step.entered)})`;
    element.title = `${step.name}: ${word(status).toLowerCase()}, entered ${entered}`;
    write(this.#attempts, step.attempts > 1 ? `${step.attempts} attempts` : "");
    this.#attempts.hidden = step.attempts < 2;
  }
}

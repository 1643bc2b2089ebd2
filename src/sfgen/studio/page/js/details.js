// @ts-check
/** Everything about one step, or about the execution as a whole. */

import { findState } from "./definition.js";
import { fill, h, write } from "./dom.js";
import { allEvents, eventList } from "./events.js";
import { amount, duration, moment, number, precise, sentences } from "./format.js";
import { isOver, statusAt } from "./history.js";
import { copyButton, jsonView } from "./json_tree.js";
import { chip, icon, ofExecution, word } from "./statuses.js";

/** @typedef {import("./history.js").Step} Step */

const BACK = "M10 3L5 8L10 13";
const FORTH = "M6 3L11 8L6 13";
/** So long the details of what goes on rest before they are fetched again, in milliseconds. */
const REST = 250;

/**
 * What the details are of.
 *
 * @typedef {object} Subject
 * @property {any} summary of the execution
 * @property {Step | null} step
 * @property {Step[]} visits to the same state
 * @property {number | null} event
 * @property {HTMLElement | null} callback the form with which the step is answered
 */

/** The details. Events: `select` with the number of a step, or null for the execution. */
export class Details extends EventTarget {
  #files;
  #title = h("h3");
  #nav = h("div.visits", { hidden: true });
  #visit = h("span", { "aria-live": "polite" });
  /** The visits before and after, by their numbers. @type {(number | null)[]} */
  #neighbours = [null, null];
  #goes = [this.#goer(0, "Visit before", BACK), this.#goer(1, "Next visit", FORTH)];
  #back = h("button.link.back", { type: "button" }, icon(BACK), "Execution");
  #facts = h("div.facts");
  #callback = h("div.callback-place");
  #sections = h("div.sections");
  #body;
  /** Sections that somebody has folded. @type {Set<string>} */
  #folded = new Set(["Events", "Definition"]);
  /**
   * The sections that are shown, and what they were made from.
   *
   * @type {Map<string, {key: string, element: HTMLElement}>}
   */
  #built = new Map();
  #shown = "";
  #timer = 0;
  #asked = 0;

  /** @param {import("./files.js").Files} files */
  constructor(files) {
    super();
    this.#files = files;
    this.#back.addEventListener("click", () => this.#select(null));
    const told = { tabindex: "0", role: "group", "aria-label": "Details of what is selected" };
    this.#body = h("div.details-body", told, this.#facts, this.#callback, this.#sections);
    this.#nav.append(this.#goes[0], this.#visit, this.#goes[1]);
    this.element = h(
      "div.details",
      { role: "group", "aria-label": "Details" },
      h("div.bar", null, this.#back, this.#title, this.#nav),
      this.#body,
    );
  }

  /** @param {Subject} subject */
  show(subject) {
    const { step, callback } = subject;
    this.#back.hidden = step === null;
    if (callback === null) fill(this.#callback);
    else if (callback.parentElement !== this.#callback) fill(this.#callback, callback);
    const key = version(subject);
    if (key === this.#shown) return;
    const same = key.split(" ", 2).join(" ") === this.#shown.split(" ", 2).join(" ");
    this.#shown = key;
    this.#title.textContent = step ? step.name : "Execution";
    this.#title.title = step ? step.name : "";
    this.#showVisits(subject);
    fill(this.#facts, step ? stepFacts(step, subject.event) : executionFacts(subject.summary));
    clearTimeout(this.#timer);
    if (same) this.#timer = setTimeout(() => this.#load(subject), REST);
    else {
      this.#built.clear();
      this.#body.scrollTop = 0;
      fill(this.#sections, h("p.loading", null, "Loading…"));
      void this.#load(subject);
    }
  }

  /** @param {Subject} subject */
  async #load(subject) {
    this.#asked += 1;
    const asked = this.#asked;
    const { summary, step } = subject;
    try {
      const full = step
        ? await this.#files.step(summary.id, step.n, `${step.last} ${step.status}`)
        : await this.#files.summary(summary.id, `${summary.status} ${summary.redriveCount}`);
      if (asked === this.#asked) this.#fill(full, subject);
    } catch (error) {
      if (asked === this.#asked) this.#fail(/** @type {any} */ (error), subject);
    }
  }

  /** @param {any} full @param {Subject} subject */
  #fill(full, { step, event, summary }) {
    const over = step === null ? event === null : isOver(step, event);
    const sections = [];
    if (over && full.error)
      sections.push(this.#section("Error", [full.error, full.cause], () => errorView(full.error, full.cause)));
    sections.push(this.#json("Input", full.input));
    if (step && full.arguments !== undefined && full.arguments !== null)
      sections.push(this.#json("Arguments", full.arguments));
    if (step && over && given(full.variables)) sections.push(this.#json("Variables", full.variables));
    if (
      over &&
      (full.output !== null || ["succeeded", "caught"].includes(step ? step.status : ofExecution(summary.status).kind))
    ) {
      sections.push(this.#json("Output", full.output));
    }
    if (step && full.events?.length) {
      const events = full.events.filter((/** @type {any} */ each) => event === null || each.id <= event);
      sections.push(this.#section("Events", events.length, () => eventList(events), number(events.length)));
    }
    if (step === null)
      sections.push(
        this.#section("Events", summary.status, () => allEvents((...some) => this.#files.events(summary.id, ...some))),
      );
    sections.push(this.#section("Definition", step?.name, () => this.#definition(summary.id, step?.name)));
    // What is in its place already stays there, with its scrolling.
    if (sections.some((section, place) => this.#sections.children[place] !== section))
      fill(this.#sections, ...sections);
    while (this.#sections.childElementCount > sections.length) this.#sections.lastElementChild?.remove();
  }

  /** Show the definition of a state, or of all of it. @param {string} execution @param {string | undefined} name */
  #definition(execution, name) {
    const place = h("div", null, h("p.loading", null, "Loading…"));
    const show = async () => {
      const machine = await this.#files.definition(execution);
      fill(place, jsonView(name === undefined ? machine : (findState(machine, name) ?? null), "Definition"));
    };
    show().catch((error) => fill(place, h("p.loading", null, sentences(error.message, error.hint))));
    return place;
  }

  /** @param {Error & {hint?: string}} error @param {Subject} subject */
  #fail(error, subject) {
    const again = h("button.small", { type: "button" }, "Try again");
    again.addEventListener("click", () => this.#load(subject));
    this.#built.clear();
    fill(
      this.#sections,
      h("div.notice", { data: { kind: "failed" } }, h("p", null, sentences(error.message, error.hint)), again),
    );
  }

  /** @param {string} name @param {any} value */
  #json(name, value) {
    return this.#section(name, value, () => jsonView(value ?? null, name));
  }

  /**
   * Give a section; the one of before where what it shows has not changed, so that what was unfolded stays so.
   *
   * @param {string} name
   * @param {any} value
   * @param {() => Node} make
   * @param {string} [count]
   */
  #section(name, value, make, count) {
    const key = JSON.stringify(value) ?? "";
    const before = this.#built.get(name);
    if (before?.key === key) return before.element;
    const element = this.#foldable(name, make, count);
    this.#built.set(name, { key, element });
    return element;
  }

  /** @param {string} name @param {() => Node} make @param {string} [count] */
  #foldable(name, make, count) {
    const summary = h("summary", null, name, count && h("span.muted", null, ` ${count}`));
    const element = h("details", { open: !this.#folded.has(name) }, summary);
    const unfold = () => {
      if (element.open) this.#folded.delete(name);
      else this.#folded.add(name);
      if (element.open && element.childElementCount === 1) element.append(make());
    };
    element.addEventListener("toggle", unfold);
    if (element.open) element.append(make());
    return element;
  }

  /** @param {Subject} subject */
  #showVisits({ step, visits }) {
    this.#nav.hidden = !step || visits.length < 2;
    if (!step || visits.length < 2) return;
    const place = visits.findIndex((visit) => visit.n === step.n);
    this.#neighbours = [visits[place - 1]?.n ?? null, visits[place + 1]?.n ?? null];
    // A button that is disabled would lose the keyboard.
    this.#neighbours.forEach((n, side) => this.#goes[side].setAttribute("aria-disabled", String(n === null)));
    const of = `${number(place + 1)} of ${number(visits.length)}`;
    write(this.#visit, step.iteration === null ? `Visit ${of}` : `#${step.iteration}, ${of}`);
  }

  /** @param {number} side @param {string} said @param {string} sign */
  #goer(side, said, sign) {
    const button = h("button.icon-button", { type: "button", "aria-label": said }, icon(sign));
    button.addEventListener("click", () => {
      const n = this.#neighbours[side];
      if (n !== null) this.#select(n);
    });
    return button;
  }

  /** @param {number | null} step */
  #select(step) {
    this.dispatchEvent(new CustomEvent("select", { detail: step }));
  }
}

/** @param {any} value */
const given = (value) => value !== null && value !== undefined && Object.keys(value).length > 0;

/** Differs when what is shown does; the first two words say what it is of. @param {Subject} subject */
function version({ summary, step, visits, event }) {
  if (!step)
    return `execution ${summary.id} ${summary.status} ${summary.redriveCount} ${summary.stopped} ${event === null}`;
  const then = event === null ? "" : `${statusAt(step, event)} ${Math.min(event, step.last)}`;
  return `${summary.id} ${step.n} ${step.last} ${statusAt(step, null)} ${step.attempts} ${visits.length} ${then}`;
}

/** @param {Step} step @param {number | null} event */
function stepFacts(step, event) {
  const status = statusAt(step, event);
  const over = isOver(step, event);
  const facts = [
    ["Type", step.type],
    ["Entered", `${moment(step.entered)}`, precise(step.entered)],
    over && step.left !== null ? ["Took", duration(step.left - step.entered)] : null,
    step.attempts > 1 ? ["Attempts", number(step.attempts)] : null,
    step.iteration === null ? null : ["Iteration", String(step.iteration)],
  ];
  return h("div.fact-list", null, chip(status, word(status)), factList(facts));
}

/** @param {any} summary */
function executionFacts(summary) {
  const { kind, word: said } = ofExecution(summary.status);
  const facts = [
    ["Workflow", summary.workflow],
    ["Started", moment(summary.started), precise(summary.started)],
    summary.stopped === null ? null : ["Took", duration(summary.stopped - summary.started)],
    summary.redriveCount > 0 ? ["Redriven", amount(summary.redriveCount, "time")] : null,
    [summary.arn ? "ARN" : "Id", summary.arn ?? summary.id],
  ];
  return h("div.fact-list", null, chip(kind, said), factList(facts));
}

/** @param {(string[] | null)[]} facts */
function factList(facts) {
  const shown = facts.filter((fact) => fact !== null);
  return h(
    "dl",
    null,
    ...shown.map(([name, value, title]) => h("div", null, h("dt", null, name), h("dd", { title }, value))),
  );
}

/** @param {string} error @param {string | null} cause */
function errorView(error, cause) {
  const parsed = parsedCause(cause);
  const text = parsed === undefined ? (cause ? h("pre.cause", null, cause) : null) : jsonView(parsed, "Cause");
  return h(
    "div.error-view",
    null,
    h(
      "p",
      null,
      h("code.error-name", null, error),
      " ",
      parsed === undefined && cause ? copyButton(cause, "Cause") : null,
    ),
    text,
  );
}

/** A cause is often JSON in a text. @param {string | null} cause */
function parsedCause(cause) {
  if (!cause?.trimStart().startsWith("{")) return undefined;
  try {
    return JSON.parse(cause);
  } catch {
    return undefined;
  }
}

// @ts-check
/** One execution: its graph, its timeline, the details of what is selected, and its replay. */

import { CallbackForm } from "./callbacks.js";
import { Details } from "./details.js";
import { eachFrame, fill, h, write } from "./dom.js";
import { amount, duration, moment, sentences } from "./format.js";
import { Graph } from "./graph.js";
import { Steps, statusAt } from "./history.js";
import { Replay } from "./replay.js";
import { splitter } from "./splitter.js";
import { StatesList } from "./states_list.js";
import { chip, disc, icon, isRunning, ofExecution, word } from "./statuses.js";
import { Timeline } from "./timeline.js";

/** @typedef {import("./callbacks.js").Callback} Callback */
/** @typedef {import("./history.js").Step} Step */

const CLOSE = "M4 4L12 12M12 4L4 12";
const NARROW = 460;
const REDRIVE = "It goes on from there with the same input; what succeeded is not run again.";
const VIEWS = { graph: "Graph", timeline: "Timeline", details: "Details" };

/**
 * What a pane needs of the page around it.
 *
 * @typedef {object} Around
 * @property {import("./files.js").Files} files
 * @property {(message: Record<string, any>) => Promise<any>} ask
 * @property {import("./announcer.js").Announcer} announcer
 * @property {(what: string) => boolean} can
 */

/** A pane. Events: `close`, and `changed` when the address should tell something else. */
export class Pane extends EventTarget {
  #around;
  #steps = new Steps();
  #graph = new Graph();
  #states = new StatesList();
  #timeline = new Timeline();
  #replay = new Replay();
  /** @type {Details} */
  #details;
  /** @type {any} */
  #summary = null;
  /** The latest moment of the execution's own clock that is known, and when that came by the clock of this machine. */
  #clock = { now: 0, heard: Date.now() };
  /** @type {Map<string, {callback: Callback, form: CallbackForm}>} */
  #callbacks = new Map();
  /** @type {number | null} */
  #selected = null;
  /** @type {number | null} */
  #event = null;
  /** True until somebody has chosen a step. */
  #follows = true;
  #definition = "";
  #draw = eachFrame(() => this.#paint());
  #title = h("h2");
  #about = h("p.about");
  #status = h("span");
  #actions = h("div.pane-actions");
  #alert = h("div", { role: "alert" });
  #notices = h("div.notices");
  #body = h("div.pane-body", { data: { view: "graph" } });
  #stage = h("div.stage");
  #switch = h("div.switch", { role: "group", "aria-label": "What is shown" });
  #loading = h("p.empty", { role: "status" }, "Loading…");
  #listButton = h("button.small", { type: "button", "aria-pressed": "false" }, "List");
  #followButton = h(
    "button.small",
    { type: "button", "aria-pressed": "true", title: "Keep what happens in sight" },
    "Follow",
  );
  /** The buttons that are for the picture alone. @type {HTMLElement[]} */
  #zooms = [];
  #said = "";

  /** @param {import("./address.js").Shown} shown @param {Around} around */
  constructor(shown, around) {
    super();
    this.id = shown.id;
    this.#around = around;
    this.#selected = shown.step;
    this.#event = shown.event;
    this.#follows = shown.step === null;
    this.#details = new Details(around.files);
    this.#listen();
    this.element = this.#build();
    if (shown.step !== null) this.#view("details");
  }

  /** What the address tells of it. @returns {import("./address.js").Shown} */
  get shown() {
    return { id: this.id, step: this.#follows ? null : this.#selected, event: this.#event };
  }

  /** How many steps wait for an answer. */
  get waiting() {
    return this.#callbacks.size;
  }

  /** @param {any} summary */
  tell(summary) {
    const before = this.#summary?.status;
    this.#summary = summary;
    this.#learn(summary.now);
    if (before !== undefined && before !== summary.status) {
      const { word: said } = ofExecution(summary.status);
      this.#around.announcer.say(this.id, `Execution ${summary.name}: ${said.toLowerCase()}`);
      fill(this.#alert);
    }
    if (summary.definition && summary.definition !== this.#definition) void this.#load(summary.definition);
    this.#draw();
  }

  /** @param {any} message */
  steps(message) {
    this.#steps.take(message);
    for (const step of message.steps) this.#learn(step.left ?? step.entered);
    if (this.#event !== null && this.#steps.complete && this.#event >= this.#steps.events) this.#event = null;
    this.#draw();
  }

  /** @param {Callback[]} callbacks */
  callbacks(callbacks) {
    const keys = new Set(callbacks.map(keyOf));
    for (const key of this.#callbacks.keys()) if (!keys.has(key)) this.#callbacks.delete(key);
    for (const callback of callbacks) {
      const known = this.#callbacks.get(keyOf(callback));
      if (known) {
        known.callback = callback;
        known.form.update(callback, this.#now());
        continue;
      }
      this.#callbacks.set(keyOf(callback), {
        callback,
        form: new CallbackForm(callback, this.#around.ask, this.#now()),
      });
      this.#around.announcer.interrupt(`${callback.state} waits for an answer`);
    }
    this.#draw();
    this.dispatchEvent(new Event("changed"));
  }

  /** Let time go on, once a second. */
  tick() {
    for (const { form } of this.#callbacks.values()) form.tick(this.#now());
    if (isRunning(this.#summary?.status)) this.#draw();
  }

  /** Take the keyboard. */
  focus() {
    this.#title.focus({ preventScroll: true });
  }

  #listen() {
    this.#graph.addEventListener("select", (event) => this.#selectState(/** @type {CustomEvent} */ (event).detail));
    this.#states.addEventListener("select", (event) => this.#selectState(/** @type {CustomEvent} */ (event).detail));
    this.#timeline.addEventListener("select", (event) =>
      this.#select(/** @type {CustomEvent} */ (event).detail, "timeline"),
    );
    this.#details.addEventListener("select", (event) =>
      this.#select(/** @type {CustomEvent} */ (event).detail, "details"),
    );
    this.#replay.addEventListener("event", (event) => this.#replayTo(/** @type {CustomEvent} */ (event).detail));
    this.#graph.viewport.addEventListener("moved", () => this.#followButton.setAttribute("aria-pressed", "false"));
  }

  #build() {
    const close = h("button.icon-button.close", { type: "button", "aria-label": "Close this execution" }, icon(CLOSE));
    close.addEventListener("click", () => this.dispatchEvent(new Event("close")));
    this.#title.tabIndex = -1;
    for (const [view, said] of Object.entries(VIEWS)) {
      const button = h("button", { type: "button", "aria-pressed": String(view === "graph"), data: { view } }, said);
      button.addEventListener("click", () => this.#view(view));
      this.#switch.append(button);
    }
    this.#stage.append(this.#graph.element, this.#states.element, this.#loading, this.#tools());
    this.#body.append(
      h("div.graph", { role: "group", "aria-label": "Graph" }, this.#stage),
      this.#timeline.element,
      this.#details.element,
      splitter(this.#body, { name: "Height of the timeline", property: "--below", share: 40, upright: false }),
      splitter(this.#body, { name: "Width of the details", property: "--side", share: 36, upright: true }),
    );
    // Where there is room for the graph and one more, the graph is always seen.
    new ResizeObserver(() => {
      if (this.#body.dataset.view === "graph" && this.#body.clientWidth >= NARROW) this.#view("timeline");
    }).observe(this.#body);
    return h(
      "section.pane",
      { "aria-label": "Execution" },
      h(
        "header.pane-head",
        null,
        h("div.pane-title", null, h("div.pane-name", null, this.#title, this.#status), this.#about),
        this.#actions,
        close,
      ),
      this.#alert,
      this.#notices,
      this.#switch,
      this.#body,
      this.#replay.element,
    );
  }

  #tools() {
    const { viewport } = this.#graph;
    const button = (/** @type {string} */ text, /** @type {string} */ said, /** @type {() => void} */ act) =>
      h(
        "button.small",
        { type: "button", "aria-label": text.length === 1 ? said : null, title: said, on: { click: act } },
        text,
      );
    this.#listButton.addEventListener("click", () => this.#list(this.#states.element.hidden));
    this.#followButton.addEventListener("click", () => {
      const follows = this.#followButton.getAttribute("aria-pressed") !== "true";
      this.#followButton.setAttribute("aria-pressed", String(follows));
      if (follows) this.#followNow();
    });
    this.#zooms = [
      button("−", "Zoom out", () => viewport.zoom(0.8)),
      button("+", "Zoom in", () => viewport.zoom(1.25)),
      button("Fit", "Show the whole graph", () => viewport.fit()),
      this.#followButton,
    ];
    return h("div.tools", { role: "group", "aria-label": "View of the graph" }, ...this.#zooms, this.#listButton);
  }

  /** @param {boolean} list */
  #list(list) {
    this.#listButton.setAttribute("aria-pressed", String(list));
    this.#states.element.hidden = !list;
    this.#graph.element.hidden = list;
    for (const zoom of this.#zooms) zoom.hidden = list;
    this.#draw();
  }

  /** @param {string} view */
  #view(view) {
    this.#body.dataset.view = view;
    for (const button of this.#switch.children)
      button.setAttribute("aria-pressed", String(button.dataset.view === view));
    this.#draw();
  }

  /** @param {string} definition */
  async #load(definition) {
    this.#definition = definition;
    this.#loading.hidden = false;
    write(this.#loading, "Loading…");
    try {
      const text = await this.#around.files.graph(definition);
      if (definition !== this.#definition) return;
      this.#graph.load(text, this.#summary.workflow);
      this.#states.load(this.#graph.names);
      this.#steps.know(this.#graph.transitions);
      this.#loading.hidden = true;
      this.#said = "";
      this.#draw();
    } catch (error) {
      if (definition !== this.#definition) return;
      this.#definition = "";
      write(this.#loading, `The graph did not come: ${/** @type {Error} */ (error).message}`);
    }
  }

  /** @param {string} name */
  #selectState(name) {
    const visits = this.#steps.visits(name, this.#event);
    const last = visits[visits.length - 1];
    if (last) this.#select(last.n, "graph");
    else this.#around.announcer.say(this.id, `${name}: not entered`);
  }

  /** @param {number | null} step @param {"graph" | "timeline" | "details"} from where it was chosen */
  #select(step, from) {
    this.#selected = step;
    this.#follows = step === null;
    this.#graph.select(this.#steps.get(step)?.name ?? null, from !== "graph");
    this.#timeline.select(step, from !== "timeline");
    if (from === "graph") this.#view("details");
    this.#draw();
    this.dispatchEvent(new Event("changed"));
  }

  /** @param {number | null} event */
  #replayTo(event) {
    this.#event = event;
    this.#draw();
    if (this.#followButton.getAttribute("aria-pressed") === "true") this.#followNow();
    this.dispatchEvent(new Event("changed"));
  }

  /** Bring what happens now in sight. */
  #followNow() {
    const steps = this.#steps.upTo(this.#event);
    const last = steps[steps.length - 1];
    if (last) this.#graph.show(last.name);
  }

  /** What the clock of the execution says now. */
  #now() {
    const { now, stopped, status } = this.#summary;
    return isRunning(status) ? this.#clock.now + (Date.now() - this.#clock.heard) : (stopped ?? now);
  }

  /** The clock of an execution may run ahead: waits take less time than they say. @param {number} now */
  #learn(now) {
    const { now: known, heard } = this.#clock;
    if (now > known + (Date.now() - heard)) this.#clock = { now, heard: Date.now() };
  }

  #paint() {
    if (!this.#summary) return;
    const steps = this.#steps.upTo(this.#event);
    const latest = steps[steps.length - 1];
    const states = this.#steps.states(this.#event);
    this.#paintHead();
    this.#paintNotices();
    this.#graph.paint(states, this.#steps.taken(this.#event));
    const shown = this.#chosen(latest);
    if (!this.#states.element.hidden) this.#states.paint(states, shown?.name ?? null);
    this.#graph.select(this.#follows ? null : (shown?.name ?? null), false);
    this.#timeline.show({
      steps: this.#steps,
      event: this.#event,
      from: this.#summary.started,
      to: this.#end(),
      now: this.#then(steps),
    });
    this.#timeline.select(shown?.n ?? null, false);
    this.#paintDetails(shown);
    this.#paintReplay(latest);
    if (this.#event === null && this.#followButton.getAttribute("aria-pressed") === "true") this.#keepUp(latest, shown);
  }

  /**
   * Give the step whose details are shown: the chosen one, else one that waits for an answer.
   *
   * @param {Step | undefined} latest
   */
  #chosen(latest) {
    if (!this.#follows) return this.#steps.get(this.#selected) ?? null;
    const [first] = this.#callbacks.values();
    if (first && this.#event === null) return this.#steps.get(first.callback.step) ?? null;
    return this.#event !== null ? (latest ?? null) : null;
  }

  /** Where the axis of time ends. */
  #end() {
    return Math.max(this.#summary.started + 1, this.#now());
  }

  /** The time after the event that is shown. @param {Step[]} steps */
  #then(steps) {
    const event = this.#event;
    if (event === null) return this.#now();
    let then = this.#summary.started;
    for (const step of steps) {
      then = Math.max(then, step.entered);
      if (step.left !== null && step.last <= event) then = Math.max(then, step.left);
    }
    return then;
  }

  /** @param {Step | undefined} latest @param {Step | null} shown */
  #keepUp(latest, shown) {
    if (!latest || !this.#loading.hidden || !this.#steps.complete) return;
    const running = isRunning(this.#summary.status);
    const said = running ? String(latest.n) : this.#summary.status;
    if (said === this.#said) return;
    this.#said = said;
    if (!running) {
      const [stopped] = this.#steps.stopped();
      if (stopped) this.#graph.show(stopped.name);
      return;
    }
    this.#graph.show(latest.name);
    if (this.#follows) this.#timeline.select(shown?.n ?? latest.n, true);
    this.#around.announcer.say(`${this.id} step`, `${latest.name}: ${word(statusAt(latest, null)).toLowerCase()}`);
  }

  #paintHead() {
    const summary = this.#summary;
    const { kind, word: said } = ofExecution(summary.status);
    const name = summary.name || summary.id;
    write(this.#title, name);
    this.#title.title = summary.arn ?? summary.id;
    this.element.setAttribute("aria-label", `Execution ${name}`);
    if (this.#status.dataset.status !== summary.status) {
      this.#status.dataset.status = summary.status;
      fill(this.#status, chip(kind, said));
    }
    const parts = [summary.workflow, `started ${moment(summary.started)}`, duration(this.#now() - summary.started)];
    if (summary.redriveCount > 0) parts.push(`redriven ${amount(summary.redriveCount, "time")}`);
    if (summary.source === "account") parts.push("from the account");
    write(this.#about, parts.filter(Boolean).join(" · "));
    this.#paintActions();
  }

  #paintActions() {
    const { can } = this.#around;
    const running = isRunning(this.#summary.status);
    const wanted = running && can("stop") ? "stop" : "";
    if (this.#actions.dataset.wanted === wanted) return;
    this.#actions.dataset.wanted = wanted;
    fill(this.#actions, wanted === "stop" && this.#act("Stop", "button.danger", { do: "stop" }));
  }

  /** @param {string} text @param {string} tag @param {Record<string, any>} message @param {string} [title] */
  #act(text, tag, message, title) {
    const button = h(tag, { type: "button", title }, text);
    button.addEventListener("click", async () => {
      button.disabled = true;
      fill(this.#alert);
      try {
        await this.#around.ask({ ...message, execution: this.id });
        this.#follows = true;
        this.#event = null;
      } catch (error) {
        const { message: said, hint } = /** @type {import("./connection.js").RefusedError} */ (error);
        fill(this.#alert, h("p.notice", { data: { kind: "failed" } }, sentences(said, hint)));
      } finally {
        button.disabled = false;
      }
    });
    return button;
  }

  #paintNotices() {
    const { status, error, cause } = this.#summary;
    const stopped = ["FAILED", "TIMED_OUT", "ABORTED"].includes(status) ? this.#steps.stopped() : [];
    const past = this.#event !== null;
    const key = [status, past, error, cause, stopped.map((step) => step.n), [...this.#callbacks.keys()]].join(" ");
    if (this.#notices.dataset.key === key) return;
    this.#notices.dataset.key = key;
    const now = [this.#failure(stopped), this.#waits()];
    // In the past too there is a notice where there is one now, so that nothing jumps.
    fill(this.#notices, ...(past ? [now.some(Boolean) && this.#past()] : now));
  }

  /** Say that what is shown was so earlier. */
  #past() {
    const waiting = this.#callbacks.size;
    const now =
      waiting === 0 ? "" : ` Now ${amount(waiting, "step")} ${waiting === 1 ? "waits" : "wait"} for an answer.`;
    const back = h("button", { type: "button", on: { click: () => this.#replayTo(null) } }, "Back to now");
    const text = `This is how it was after an earlier event.${now}`;
    return h("div.notice", { data: { kind: "none" } }, h("p.notice-text", null, text), back);
  }

  /** Say why an execution ended badly, and from where a redrive goes on. @param {Step[]} stopped */
  #failure(stopped) {
    const { status } = this.#summary;
    const error = this.#summary.error ?? stopped[0]?.error;
    const { cause } = this.#summary;
    const { kind, word: said } = ofExecution(status);
    if (!["failed", "aborted"].includes(kind)) return null;
    const places = stopped.slice(0, 2).map((step) => this.#link(step));
    const more = stopped.length > 2 ? ` and ${stopped.length - 2} more` : "";
    const at = places.length > 0 ? [" at ", places[0], places[1] && " and ", places[1], more] : [];
    const redrive = this.#around.can("redrive") && stopped.length > 0;
    const names =
      stopped
        .slice(0, 2)
        .map((step) => step.name)
        .join(" and ") + more;
    return h(
      "div.notice.failure",
      { data: { kind } },
      disc(kind),
      h(
        "div.notice-text",
        null,
        h("p", null, h("strong", null, said), ...at, error && ": ", error && h("code.error-name", null, error)),
        cause && h("p.cause-line", { title: cause }, cause),
      ),
      redrive && this.#act(`Redrive from ${names}`, "button.primary", { do: "redrive" }, REDRIVE),
    );
  }

  /** Say which steps wait for an answer. */
  #waits() {
    if (this.#callbacks.size === 0) return null;
    const all = [...this.#callbacks.values()].map(({ callback }) => callback);
    const buttons = all.slice(0, 5).map((callback) => {
      const name = this.#named(callback);
      const button = h(
        "button",
        { type: "button", "aria-label": `Answer ${name}` },
        all.length === 1 ? "Answer" : name,
      );
      button.addEventListener("click", () => this.#answer(callback));
      return button;
    });
    const more = all.length - buttons.length;
    const said =
      all.length === 1
        ? [h("strong", null, this.#named(all[0])), " waits for an answer."]
        : [`${amount(all.length, "step")} wait for an answer.`];
    return h(
      "div.notice",
      { data: { kind: "waiting" } },
      disc("waiting"),
      h("p.notice-text", null, ...said),
      ...buttons,
      more > 0 && h("span.muted", null, `and ${more} more`),
    );
  }

  /** @param {Callback} callback */
  #named({ state, step }) {
    const iteration = this.#steps.get(step)?.iteration ?? null;
    return iteration === null ? state : `${state} #${iteration}`;
  }

  /** @param {Callback} callback */
  #answer(callback) {
    this.#select(callback.step, "timeline");
    this.#view("details");
    const form = this.#callbacks.get(keyOf(callback))?.form.element;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => form?.querySelector("input, textarea, select, button")?.focus()),
    );
  }

  /** @param {Step} step */
  #link(step) {
    const round = step.iteration === null ? "" : ` #${step.iteration}`;
    const button = h("button.link", { type: "button" }, `${step.name}${round}`);
    button.addEventListener("click", () => {
      this.#select(step.n, "details");
      this.#view("details");
    });
    return button;
  }

  /** @param {Step | null} step */
  #paintDetails(step) {
    const waiting =
      step && this.#event === null
        ? [...this.#callbacks.values()].find(({ callback }) => callback.step === step.n)
        : null;
    this.#details.show({
      summary: this.#summary,
      step,
      event: this.#event,
      visits: step ? this.#steps.visits(step.name, this.#event) : [],
      callback: waiting?.form.element ?? null,
    });
  }

  /** @param {Step | undefined} latest */
  #paintReplay(latest) {
    const text = this.#event !== null && latest ? latest.name : "";
    const { complete, events } = this.#steps;
    this.#replay.show(events, this.#event, text, isRunning(this.#summary.status), complete);
    this.element.classList.toggle("is-past", this.#event !== null);
  }
}

/** What a callback is known by; in an account, tokens are not always known. @param {Callback} callback */
const keyOf = ({ token, step }) => token ?? `step ${step}`;

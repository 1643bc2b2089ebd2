// @ts-check
/** The picture of a definition, coloured by what became of its states. */

import { fill, h, s } from "./dom.js";
import { amount } from "./format.js";
import { edgeKey } from "./history.js";
import { sign, word } from "./statuses.js";
import { Viewport } from "./viewport.js";

/** @typedef {import("./history.js").StateThen} StateThen */
/** @typedef {import("./viewport.js").Box} Box */

/**
 * @typedef {object} Drawn
 * @property {SVGGElement} group
 * @property {Box} box
 * @property {string} kind
 * @property {string} text what is written in it
 * @property {string} shown what is painted now
 * @property {Badge | null} badge
 */

const ARROWS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
/** @type {Map<string, CSSStyleSheet>} */
const SHEETS = new Map();

/** A graph. Events: `select` with the name of a state. */
export class Graph extends EventTarget {
  /** @type {Map<string, Drawn>} */
  #states = new Map();
  /** @type {{key: string, group: Element, taken: boolean}[]} */
  #edges = [];
  /**
   * Lines from where something begins, and to where it ends.
   *
   * @type {{name: string, ends: boolean, group: Element, taken: boolean}[]}
   */
  #outer = [];
  /** @type {SVGElement | null} */
  #ring = null;
  /** Above everything else. @type {Element} */
  #badges = s("g");
  /** @type {string | null} */
  #focused = null;
  /** Where the drawing begins. */
  #offset = [0, 0];
  #content = h("div.graph-content.is-live");
  #frame = h("div.graph-frame", null, this.#content);

  constructor() {
    super();
    this.viewport = new Viewport(this.#frame, this.#content);
    this.element = this.#frame;
    this.#frame.addEventListener("click", (/** @type {Event} */ event) => {
      const name = nameAt(event.target);
      if (name !== null) this.#choose(name);
    });
    this.#frame.addEventListener("focusin", (/** @type {Event} */ event) => {
      const name = nameAt(event.target);
      if (name !== null) this.show(name, false);
    });
    this.#frame.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => this.#key(event));
  }

  /** The names of all states, in the order of the picture. */
  get names() {
    return [...this.#states.keys()];
  }

  /** What kind of state it is. @param {string} name */
  kind(name) {
    return this.#states.get(name)?.kind ?? "";
  }

  /** The transitions that the definition has. @returns {string[]} */
  get transitions() {
    return this.#edges.map((edge) => edge.key);
  }

  /**
   * Show the picture that the server drew.
   *
   * @param {string} text
   * @param {string} title what the graph is of
   */
  load(text, title) {
    const drawn = readPicture(text);
    drawn.setAttribute("role", "group");
    drawn.setAttribute("aria-label", `Graph of ${title}. Arrow keys go from state to state, Enter selects.`);
    this.#states.clear();
    this.#badges = s("g", { "aria-hidden": "true" });
    for (const group of drawn.querySelectorAll("[data-state]")) this.#read(/** @type {SVGGElement} */ (group));
    this.#edges = [...drawn.querySelectorAll("[data-from]")].map((group) => {
      const { from = "", to = "", kind } = /** @type {SVGElement} */ (group).dataset;
      group.setAttribute("aria-hidden", "true");
      return { key: edgeKey(from, to, kind === "catch"), group, taken: false };
    });
    this.#outer = [...drawn.querySelectorAll(".sf-plain")].flatMap((group) => this.#outerLine(group));
    this.#ring = s("rect", { class: "st-ring", rx: 12 });
    this.#focused = null;
    this.#rove(this.names[0] ?? null);
    this.paint(new Map(), new Set());
    drawn.querySelector("g")?.append(this.#badges);
    fill(this.#content, drawn);
    const offset = /translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(
      drawn.querySelector("g")?.getAttribute("transform") ?? "",
    );
    this.#offset = offset ? [Number(offset[1]), Number(offset[2])] : [0, 0];
    const first = middle(this.#states.get(this.names[0] ?? "")?.box).x + this.#offset[0];
    this.viewport.hold(Number(drawn.getAttribute("width")), Number(drawn.getAttribute("height")), first);
  }

  /** Colour it. @param {Map<string, StateThen>} states @param {Set<string>} taken */
  paint(states, taken) {
    for (const [name, drawn] of this.#states) this.#paintState(name, drawn, states.get(name));
    for (const edge of this.#edges) {
      const is = taken.has(edge.key);
      if (is === edge.taken) continue;
      edge.taken = is;
      edge.group.classList.toggle("st-taken", is);
    }
    for (const line of this.#outer) {
      const status = states.get(line.name)?.status;
      const is = line.ends ? status === "succeeded" : status !== undefined;
      if (is === line.taken) continue;
      line.taken = is;
      line.group.classList.toggle("st-taken", is);
    }
  }

  /** Mark a state as the selected one. @param {string | null} name @param {boolean} reveal */
  select(name, reveal) {
    const drawn = name === null ? undefined : this.#states.get(name);
    if (!drawn || !this.#ring) {
      this.#ring?.remove();
      return;
    }
    this.#rove(name);
    const { x, y, width, height } = drawn.box;
    for (const [key, value] of Object.entries({ x: x - 5, y: y - 5, width: width + 10, height: height + 10 })) {
      this.#ring.setAttribute(key, String(value));
    }
    if (drawn.group.firstElementChild !== this.#ring) drawn.group.prepend(this.#ring);
    if (reveal) this.reveal(drawn);
  }

  /** Move so that a state is seen. @param {string} name @param {boolean} [middle] */
  show(name, middle = true) {
    const drawn = this.#states.get(name);
    if (drawn) this.reveal(drawn, middle);
  }

  /** @param {Drawn} drawn @param {boolean} [middle] */
  reveal(drawn, middle = false) {
    const [left, top] = this.#offset;
    const { x, y, width, height } = drawn.box;
    this.viewport.reveal({ x: x + left, y: y + top, width, height: Math.min(height, 120) }, middle);
  }

  /** Find the state at which a line begins or ends that is no transition. @param {Element} group */
  #outerLine(group) {
    const tip = pointOf(group.querySelector(".sf-head"));
    const from = pointOf(group.querySelector(".sf-line"));
    const at = (/** @type {number[]} */ [x, y], /** @type {Box} */ box, /** @type {number} */ edge) =>
      Math.abs(y - edge) < 1 && x >= box.x && x <= box.x + box.width;
    for (const [name, { box }] of this.#states) {
      if (tip && at(tip, box, box.y)) return [{ name, ends: false, group, taken: false }];
      if (from && at(from, box, box.y + box.height)) return [{ name, ends: true, group, taken: false }];
    }
    return [];
  }

  /** @param {SVGGElement} group */
  #read(group) {
    const name = group.dataset.state ?? "";
    group.setAttribute("role", "button");
    group.setAttribute("tabindex", "-1");
    group.querySelector("title")?.remove();
    const kind = [...group.classList].find((each) => each !== "sf-state")?.slice(3) ?? "";
    const text = [...group.querySelectorAll("text")].map((line) => line.textContent).join(" ");
    this.#states.set(name, { group, box: boxOf(group), kind, text, shown: "", badge: null });
  }

  /** @param {string} name @param {Drawn} drawn @param {StateThen | undefined} state */
  #paintState(name, drawn, state) {
    const status = state?.status ?? "none";
    const said = state ? `${status} ${state.visits} ${state.retries}` : "none";
    if (drawn.shown === said) return;
    drawn.shown = said;
    drawn.group.dataset.status = status;
    drawn.group.setAttribute("aria-label", `${drawn.text}: ${told(state)}`);
    if (state && !drawn.badge) {
      drawn.badge = new Badge(drawn.box);
      this.#badges.append(drawn.badge.element);
    }
    drawn.badge?.show(state);
  }

  /** @param {string} name */
  #choose(name) {
    this.#rove(name);
    this.#states.get(name)?.group.focus({ preventScroll: true });
    this.dispatchEvent(new CustomEvent("select", { detail: name }));
  }

  /** Let one state alone be reached with the tab key. @param {string | null} name */
  #rove(name) {
    if (this.#focused !== null) this.#states.get(this.#focused)?.group.setAttribute("tabindex", "-1");
    this.#focused = name;
    if (name !== null) this.#states.get(name)?.group.setAttribute("tabindex", "0");
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const name = nameAt(event.target);
    const arrow = ARROWS[/** @type {keyof typeof ARROWS} */ (event.key)];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (arrow && event.shiftKey) this.viewport.pan(-arrow[0] * 60, -arrow[1] * 60);
    else if (arrow && name !== null) this.#step(name, arrow);
    else if ((event.key === "Enter" || event.key === " ") && name !== null) this.#choose(name);
    else if (event.key === "+" || event.key === "=") this.viewport.zoom(1.25);
    else if (event.key === "-") this.viewport.zoom(0.8);
    else if (event.key === "0") this.viewport.fit();
    else return;
    event.preventDefault();
  }

  /** Go to the nearest state in a direction. @param {string} name @param {number[]} direction */
  #step(name, [right, down]) {
    const from = middle(this.#states.get(name)?.box);
    let best = Infinity;
    let found = null;
    for (const [other, { box }] of this.#states) {
      const to = middle(box);
      const [x, y] = [to.x - from.x, to.y - from.y];
      const ahead = x * right + y * down;
      const aside = Math.abs(x * down) + Math.abs(y * right);
      if (other === name || ahead < 4 || aside > 2.5 * ahead) continue;
      const far = Math.hypot(x, y);
      if (far < best) [best, found] = [far, other];
    }
    if (found === null) return;
    this.#rove(found);
    this.#states.get(found)?.group.focus({ preventScroll: true });
  }
}

/** @param {EventTarget | null} target */
function nameAt(target) {
  const group = target instanceof Element ? target.closest("[data-state]") : null;
  return group instanceof SVGElement ? (group.dataset.state ?? null) : null;
}

/** The middle of the heading of a state. @param {Box | undefined} box */
function middle(box) {
  return box ? { x: box.x + box.width / 2, y: box.y + Math.min(box.height, 50) / 2 } : { x: 0, y: 0 };
}

/**
 * Read a picture that the server drew, without its title and its ground.
 *
 * @param {string} text
 * @returns {SVGElement}
 */
export function readPicture(text) {
  // The policy of the page allows no style in a document, not even in one that is only read.
  const bare = text.replace(/<style>([^<]*)<\/style>/, (_, css) => adopt(css));
  const parsed = new DOMParser().parseFromString(bare, "image/svg+xml").documentElement;
  const drawn = /** @type {SVGElement} */ (/** @type {Element} */ (document.importNode(parsed, true)));
  drawn.querySelectorAll(":scope > title, :scope > desc, .sf-page, .sf-heading").forEach((each) => each.remove());
  return drawn;
}

/** Take the style sheet of a picture into the page, and leave nothing in its place. @param {string} css */
function adopt(css) {
  if (SHEETS.has(css)) return "";
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  SHEETS.set(css, sheet);
  document.adoptedStyleSheets = [...SHEETS.values()];
  return "";
}

/** Where a path begins. @param {Element | null} path @returns {number[] | null} */
function pointOf(path) {
  const found = /^M(-?[\d.]+) (-?[\d.]+)/.exec(path?.getAttribute("d") ?? "");
  return found && [Number(found[1]), Number(found[2])];
}

/** Read where a state is from what is drawn. @param {Element} group @returns {Box} */
function boxOf(group) {
  const box = group.querySelector(".sf-box");
  const read = (/** @type {string} */ name) => Number(box?.getAttribute(name));
  if (box?.tagName === "rect") return { x: read("x"), y: read("y"), width: read("width"), height: read("height") };
  const numbers = (box?.getAttribute("d")?.match(/-?[\d.]+/g) ?? ["0", "0"]).map(Number);
  const [across, along] = [0, 1].map((odd) => numbers.filter((_, place) => place % 2 === odd));
  const [x, y] = [Math.min(...across), Math.min(...along)];
  return { x, y, width: Math.max(...across) - x, height: Math.max(...along) - y };
}

/** @param {StateThen | undefined} state */
function told(state) {
  if (!state) return "not entered";
  const counts = [
    state.visits > 1 ? amount(state.visits, "visit") : "",
    state.retries > 0 ? amount(state.retries, "retry", "retries") : "",
  ];
  return [word(state.status).toLowerCase(), ...counts].filter(Boolean).join(", ");
}

/** The sign of a status at the corner of a state, with how often it was visited and tried again. */
class Badge {
  #box;
  #sign;
  #count = s("g", { display: "none" });
  #room = s("rect", { class: "st-count", height: 18, rx: 9 });
  #text = s("text", { class: "st-count-text" });
  #shown = "";

  /** @param {Box} box of the state */
  constructor(box) {
    this.#box = box;
    const [x, y] = this.#corner;
    this.#sign = s("path", { class: "st-sign", transform: `translate(${x - 8} ${y - 8})` });
    this.#count.append(this.#room, this.#text);
    this.element = s(
      "g",
      { class: "st-badge" },
      this.#count,
      s("circle", { class: "st-disc", cx: x, cy: y, r: 11 }),
      this.#sign,
    );
  }

  get #corner() {
    return [this.#box.x + this.#box.width - 4, this.#box.y + 2];
  }

  /** @param {StateThen | undefined} state */
  show(state) {
    if (!state) {
      this.element.setAttribute("display", "none");
      return;
    }
    this.element.removeAttribute("display");
    this.element.dataset.status = state.status;
    this.#sign.setAttribute("d", sign(state.status));
    this.#tell(
      [state.visits > 1 ? `×${state.visits}` : "", state.retries > 0 ? `↻${state.retries}` : ""]
        .filter(Boolean)
        .join(" "),
    );
  }

  /** @param {string} text */
  #tell(text) {
    if (text === this.#shown) return;
    this.#shown = text;
    this.#count.setAttribute("display", text === "" ? "none" : "inline");
    const [x, y] = this.#corner;
    const width = text.length * 7 + 12;
    for (const [name, value] of Object.entries({ x: x - 14 - width, y: y - 9, width }))
      this.#room.setAttribute(name, String(value));
    this.#text.setAttribute("x", String(x - 14 - width / 2));
    this.#text.setAttribute("y", String(y + 4));
    this.#text.textContent = text;
  }
}

// @ts-check
/** The steps of one execution, and what was so after any of its events. Knows nothing of the page. */

/**
 * One visit to a state, as the server tells of it.
 *
 * @typedef {object} Step
 * @property {number} n
 * @property {string} name
 * @property {string} type
 * @property {"running" | "succeeded" | "caught" | "failed" | "aborted"} status
 * @property {number} entered when, in milliseconds since 1970
 * @property {number | null} left
 * @property {number} event the id of the event that entered it
 * @property {number} last the id of the latest event that belongs to it
 * @property {number} depth in how many Parallel and Map states it is
 * @property {number | null} around the `n` of the step around it
 * @property {number | null} iteration
 * @property {number} attempts
 * @property {string | null} error
 * @property {boolean} waits for somebody outside
 */

/**
 * What was so of one state after an event.
 *
 * @typedef {object} StateThen
 * @property {string} status
 * @property {number} visits
 * @property {number} retries
 * @property {Step} last the last visit
 */

/** What an edge is called. @param {string} from @param {string} to @param {boolean} caught */
export const edgeKey = (from, to, caught) => `${from}\u0000${to}\u0000${caught ? "catch" : "flow"}`;

/** @type {Record<string, number>} */
const WEIGHT = { succeeded: 1, caught: 2, aborted: 3, failed: 4, running: 5, waiting: 6 };

/** The steps of one execution. */
export class Steps {
  /** In the order in which they were entered. @type {Step[]} */
  all = [];
  /** How many events there are. */
  events = 0;
  /** True when everything that had happened when the execution was opened is here. */
  complete = false;
  /** @type {Map<number, number>} */
  #places = new Map();
  /** @type {Set<string>} */
  #edges = new Set();
  /** @type {{taken: Map<string, {first: number, count: number}>, roots: Map<number, number>, rows: Step[]} | null} */
  #derived = null;

  /**
   * Take what the server says: all of it, or what is new or has changed.
   *
   * @param {{steps: Step[], events: number, complete: boolean, from: number}} message
   */
  take(message) {
    if (message.from === 0) {
      this.all = [];
      this.#places.clear();
    }
    let disordered = false;
    for (const step of message.steps) {
      const place = this.#places.get(step.n);
      if (place !== undefined) {
        this.all[place] = step;
        continue;
      }
      disordered ||= this.all.length > 0 && this.all[this.all.length - 1].event > step.event;
      this.#places.set(step.n, this.all.length);
      this.all.push(step);
    }
    if (disordered) {
      this.all.sort((one, other) => one.event - other.event);
      this.all.forEach((step, place) => this.#places.set(step.n, place));
    }
    this.events = message.events;
    this.complete = message.complete;
    this.#derived = null;
  }

  /** Say which transitions the definition has, as `edgeKey` calls them. @param {Iterable<string>} keys */
  know(keys) {
    this.#edges = new Set(keys);
    this.#derived = null;
  }

  /** @param {number | null} n @returns {Step | undefined} */
  get(n) {
    const place = n === null ? undefined : this.#places.get(n);
    return place === undefined ? undefined : this.all[place];
  }

  /** Give the visits to a state up to an event. @param {string} name @param {number | null} event @returns {Step[]} */
  visits(name, event) {
    return this.upTo(event).filter((step) => step.name === name);
  }

  /** Give what had been entered after an event; null is after all of them. @param {number | null} event @returns {Step[]} */
  upTo(event) {
    if (event === null) return this.all;
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.all[middle].event <= event) low = middle + 1;
      else high = middle;
    }
    return low === this.all.length ? this.all : this.all.slice(0, low);
  }

  /**
   * Say what was so of each state after an event. Of a state in a Map, all its iterations count; of one in a loop the
   * last visit does.
   *
   * @param {number | null} event
   * @returns {Map<string, StateThen>}
   */
  states(event) {
    /** @type {Map<string, StateThen & {around: number | null, each: Map<number, Step> | null}>} */
    const found = new Map();
    for (const step of this.upTo(event)) {
      const status = statusAt(step, event);
      const state = found.get(step.name);
      const retries = Math.max(0, step.attempts - 1);
      if (state === undefined) {
        const each = step.iteration === null ? null : new Map([[step.iteration, step]]);
        found.set(step.name, { status, visits: 1, retries, last: step, around: step.around, each });
        continue;
      }
      state.visits += 1;
      state.retries += retries;
      state.last = step;
      if (step.around !== state.around) {
        state.around = step.around;
        state.each?.clear();
      }
      if (step.iteration !== null) state.each?.set(step.iteration, step);
      state.status = status;
    }
    for (const state of found.values()) {
      for (const step of state.each?.values() ?? []) {
        const status = statusAt(step, event);
        if (WEIGHT[status] > WEIGHT[state.status]) state.status = status;
      }
    }
    return found;
  }

  /** Give the transitions that had been taken after an event. @param {number | null} event @returns {Set<string>} */
  taken(event) {
    const taken = new Set();
    for (const [key, { first }] of this.#derive().taken) if (event === null || first <= event) taken.add(key);
    return taken;
  }

  /** Give all steps, each below the one around it, iterations and branches together. @returns {Step[]} */
  rows() {
    return this.#derive().rows;
  }

  /**
   * Give the steps from which a redrive goes on: what failed or was aborted, and has nothing in it that did.
   *
   * @returns {Step[]}
   */
  stopped() {
    const states = new Map();
    for (const step of this.all) states.set(`${step.around} ${step.iteration} ${this.#derive().roots.get(step.n)}`, step);
    const last = [...states.values()].filter((step) => step.status === "failed" || step.status === "aborted");
    const outer = new Set(last.map((step) => step.around));
    return last.filter((step) => !outer.has(step.n) && this.#isInStopped(step));
  }

  /** @param {Step} step */
  #isInStopped(step) {
    for (let around = this.get(step.around); around; around = this.get(around.around)) {
      if (around.status !== "failed" && around.status !== "aborted") return false;
    }
    return true;
  }

  #derive() {
    this.#derived ??= this.#work();
    return this.#derived;
  }

  #work() {
    /** @type {Map<string, {first: number, count: number}>} */
    const taken = new Map();
    /** The first step of the strand in which a step is. @type {Map<number, number>} */
    const roots = new Map();
    /** The steps after which their strand may go on. @type {Map<string, Step[]>} */
    const ends = new Map();
    for (const step of this.all) {
      const group = `${step.around} ${step.iteration}`;
      const open = ends.get(group) ?? [];
      if (open.length === 0) ends.set(group, open);
      const place = this.#before(open, step);
      const before = place < 0 ? undefined : open[place];
      roots.set(step.n, before === undefined ? step.n : (roots.get(before.n) ?? step.n));
      if (before === undefined) {
        open.push(step);
        continue;
      }
      open[place] = step;
      const key = this.#edge(before, step);
      const edge = taken.get(key);
      if (edge) edge.count += 1;
      else taken.set(key, { first: step.event, count: 1 });
    }
    return { taken, roots, rows: this.#nest(roots) };
  }

  /** Find the step that a step follows on, among those where strands may go on. @param {Step[]} open @param {Step} step */
  #before(open, step) {
    let best = -1;
    for (let place = 0; place < open.length; place += 1) {
      const end = open[place];
      if (end.left === null || end.last >= step.event || !this.#edges.has(this.#edge(end, step))) continue;
      if (best < 0 || end.last > open[best].last) best = place;
    }
    return best;
  }

  /** @param {Step} from @param {Step} to */
  #edge(from, to) {
    const caught = from.status === "caught" || from.status === "failed";
    const key = edgeKey(from.name, to.name, caught);
    return caught && !this.#edges.has(key) ? edgeKey(from.name, to.name, false) : key;
  }

  /** @param {Map<number, number>} roots @returns {Step[]} */
  #nest(roots) {
    /** @type {Map<number | null, Step[]>} */
    const inside = new Map();
    for (const step of this.all) {
      const siblings = inside.get(step.around);
      if (siblings) siblings.push(step);
      else inside.set(step.around, [step]);
    }
    const strand = (/** @type {Step} */ step) => step.iteration ?? roots.get(step.n) ?? 0;
    for (const [around, siblings] of inside) {
      if (around !== null) siblings.sort((one, other) => strand(one) - strand(other) || one.event - other.event);
    }
    /** @type {Step[]} */
    const rows = [];
    const stack = [...(inside.get(null) ?? [])].reverse();
    while (stack.length > 0) {
      const step = /** @type {Step} */ (stack.pop());
      rows.push(step);
      const below = inside.get(step.n);
      if (below) for (let place = below.length - 1; place >= 0; place -= 1) stack.push(below[place]);
    }
    return rows;
  }
}

/**
 * Say what was so of a step after an event; null is after all of them.
 *
 * @param {Step} step
 * @param {number | null} event
 * @returns {string}
 */
export function statusAt(step, event) {
  const status = event !== null && step.last > event ? "running" : step.status;
  return status === "running" && step.waits ? "waiting" : status;
}

/** Say whether a step is over after an event. @param {Step} step @param {number | null} event */
export const isOver = (step, event) => !["running", "waiting"].includes(statusAt(step, event));

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
 * @property {boolean} waits for somebody outside, now
 * @property {boolean} callback whether somebody is to send its result
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
  /** Differs when anything has changed. */
  version = 0;
  /** @type {Map<number, number>} */
  #places = new Map();
  /** @type {Set<string>} */
  #edges = new Set();
  #strands = new Strands(this);
  /** @type {Map<string, Step[]> | null} */
  #byName = null;
  /** In the order of the timeline. @type {number[] | null} */
  #order = null;
  /** @type {{event: number | null, version: number, states: Map<string, StateThen>} | null} */
  #known = null;

  /**
   * Take what the server says: all of it, or what is new or has changed.
   *
   * @param {{steps: Step[], events: number, complete: boolean, from: number}} message
   */
  take(message) {
    if (message.from === 0) {
      this.all = [];
      this.#places.clear();
      this.#anew();
    }
    const before = this.all.length;
    for (const step of message.steps) {
      const place = this.#places.get(step.n);
      if (place === undefined) this.#places.set(step.n, this.all.push(step) - 1);
      else this.all[place] = step;
    }
    if (this.#isDisordered(before)) {
      this.all.sort((one, other) => one.event - other.event);
      this.all.forEach((step, place) => this.#places.set(step.n, place));
      this.#anew();
    }
    if (this.all.length > before) this.#order = null;
    this.events = message.events;
    this.complete = message.complete;
    this.version += 1;
    this.#byName = null;
  }

  /** Say which transitions the definition has, as `edgeKey` calls them. @param {Iterable<string>} keys */
  know(keys) {
    this.#edges = new Set(keys);
    this.version += 1;
    this.#anew();
  }

  /** Say whether the definition has a transition. @param {string} key */
  has(key) {
    return this.#edges.has(key);
  }

  /** @param {number | null} n @returns {Step | undefined} */
  get(n) {
    const place = n === null ? undefined : this.#places.get(n);
    return place === undefined ? undefined : this.all[place];
  }

  /** Give the visits to a state up to an event. @param {string} name @param {number | null} event @returns {Step[]} */
  visits(name, event) {
    const visits = this.#named().get(name) ?? [];
    return visits.slice(0, countUpTo(visits, event));
  }

  /**
   * Give what had been entered after an event; null is after all of them.
   *
   * @param {number | null} event
   * @returns {Step[]}
   */
  upTo(event) {
    const count = countUpTo(this.all, event);
    return count === this.all.length ? this.all : this.all.slice(0, count);
  }

  /**
   * Say what was so of each state after an event. Of a state in a Map, all its iterations count; of one in a loop the
   * last visit does.
   *
   * @param {number | null} event
   * @returns {Map<string, StateThen>}
   */
  states(event) {
    if (this.#known?.event === event && this.#known.version === this.version) return this.#known.states;
    /** @type {Map<string, StateThen>} */
    const states = new Map();
    for (const [name, visits] of this.#named()) {
      const count = countUpTo(visits, event);
      if (count > 0) states.set(name, stateThen(visits, count, event));
    }
    this.#known = { event, version: this.version, states };
    return states;
  }

  /** Give the transitions that had been taken after an event. @param {number | null} event @returns {Set<string>} */
  taken(event) {
    const taken = new Set();
    for (const [key, first] of this.#strands.read().first) if (event === null || first <= event) taken.add(key);
    return taken;
  }

  /** Give all steps, each below the one around it, iterations and branches together. @returns {Step[]} */
  rows() {
    this.#order ??= nested(this.all, this.#strands.read().roots);
    return this.#order.map((n) => /** @type {Step} */ (this.get(n)));
  }

  /**
   * Give the steps from which a redrive goes on: what failed or was aborted, and has nothing in it that did.
   *
   * @returns {Step[]}
   */
  stopped() {
    const { roots } = this.#strands.read();
    const ends = new Map();
    for (const step of this.all) ends.set(`${step.around} ${step.iteration} ${roots.get(step.n)}`, step);
    const last = [...ends.values()].filter((step) => step.status === "failed" || step.status === "aborted");
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

  /** @param {number} before how many steps were known */
  #isDisordered(before) {
    for (let place = Math.max(1, before); place < this.all.length; place += 1) {
      if (this.all[place - 1].event > this.all[place].event) return true;
    }
    return false;
  }

  #anew() {
    this.#strands = new Strands(this);
    this.#order = null;
    this.#byName = null;
  }

  #named() {
    if (this.#byName) return this.#byName;
    /** @type {Map<string, Step[]>} */
    const named = new Map();
    for (const step of this.all) {
      const visits = named.get(step.name);
      if (visits) visits.push(step);
      else named.set(step.name, [step]);
    }
    this.#byName = named;
    return named;
  }
}

/** Which step follows on which: found once for each step, when it is new. */
class Strands {
  /** With which event each transition was taken first. @type {Map<string, number>} */
  first = new Map();
  /** The first step of the strand in which a step is. @type {Map<number, number>} */
  roots = new Map();
  #steps;
  #done = 0;
  /** The steps after which a strand may go on, by where they are. @type {Map<string, number[]>} */
  #ends = new Map();

  /** @param {Steps} steps */
  constructor(steps) {
    this.#steps = steps;
  }

  /** Take what is new into account. */
  read() {
    const { all } = this.#steps;
    for (; this.#done < all.length; this.#done += 1) this.#follow(all[this.#done]);
    return this;
  }

  /** @param {Step} step */
  #follow(step) {
    const group = `${step.around} ${step.iteration}`;
    const open = this.#ends.get(group) ?? [];
    if (open.length === 0) this.#ends.set(group, open);
    const place = this.#before(open, step);
    if (place < 0) {
      this.roots.set(step.n, step.n);
      open.push(step.n);
      return;
    }
    const before = /** @type {Step} */ (this.#steps.get(open[place]));
    this.roots.set(step.n, this.roots.get(before.n) ?? step.n);
    open[place] = step.n;
    const key = this.#edge(before, step);
    if (!this.first.has(key)) this.first.set(key, step.event);
  }

  /**
   * Find the step that a step follows on, among those where strands may go on.
   *
   * @param {number[]} open
   * @param {Step} step
   */
  #before(open, step) {
    let best = -1;
    let last = -1;
    open.forEach((n, place) => {
      const end = this.#steps.get(n);
      if (!end || end.left === null || end.last >= step.event || end.last < last) return;
      if (this.#steps.has(this.#edge(end, step))) [best, last] = [place, end.last];
    });
    return best;
  }

  /** @param {Step} from @param {Step} to */
  #edge(from, to) {
    const caught = from.status === "caught" || from.status === "failed";
    const key = edgeKey(from.name, to.name, caught);
    return caught && !this.#steps.has(key) ? edgeKey(from.name, to.name, false) : key;
  }
}

/** How many of some steps had been entered after an event. @param {Step[]} steps @param {number | null} event */
function countUpTo(steps, event) {
  if (event === null) return steps.length;
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (steps[middle].event <= event) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * @param {Step[]} visits
 * @param {number} count how many of them count
 * @param {number | null} event
 * @returns {StateThen}
 */
function stateThen(visits, count, event) {
  const last = visits[count - 1];
  let status = statusAt(last, event);
  let retries = 0;
  for (let place = 0; place < count; place += 1) retries += Math.max(0, visits[place].attempts - 1);
  if (last.iteration !== null) {
    const seen = new Set();
    for (let place = count - 1; place >= 0 && visits[place].around === last.around; place -= 1) {
      const visit = visits[place];
      if (seen.has(visit.iteration)) continue;
      seen.add(visit.iteration);
      const other = statusAt(visit, event);
      if (WEIGHT[other] > WEIGHT[status]) status = other;
    }
  }
  return { status, visits: count, retries, last };
}

/** Put each step below the one around it. @param {Step[]} all @param {Map<number, number>} roots @returns {number[]} */
function nested(all, roots) {
  /** @type {Map<number | null, Step[]>} */
  const inside = new Map();
  for (const step of all) {
    const siblings = inside.get(step.around);
    if (siblings) siblings.push(step);
    else inside.set(step.around, [step]);
  }
  const strand = (/** @type {Step} */ step) => step.iteration ?? roots.get(step.n) ?? 0;
  for (const [around, siblings] of inside) {
    if (around !== null) siblings.sort((one, other) => strand(one) - strand(other) || one.event - other.event);
  }
  /** @type {number[]} */
  const order = [];
  const stack = [...(inside.get(null) ?? [])].reverse();
  while (stack.length > 0) {
    const step = /** @type {Step} */ (stack.pop());
    order.push(step.n);
    const below = inside.get(step.n);
    if (below) for (let place = below.length - 1; place >= 0; place -= 1) stack.push(below[place]);
  }
  return order;
}

/**
 * Say what was so of a step after an event; null is after all of them.
 *
 * @param {Step} step
 * @param {number | null} event
 * @returns {string}
 */
export function statusAt(step, event) {
  if (event !== null && step.last > event) return step.callback ? "waiting" : "running";
  return step.status === "running" && step.waits ? "waiting" : step.status;
}

/** Say whether a step is over after an event. @param {Step} step @param {number | null} event */
export const isOver = (step, event) => !["running", "waiting"].includes(statusAt(step, event));

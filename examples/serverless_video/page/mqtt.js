// @ts-check
/**
 * A subscription over MQTT 3.1.1 and WebSocket that holds: when the connection is lost, it is made again.
 *
 * It does what a page needs that listens: CONNECT, SUBSCRIBE with QoS 1, messages in, and a pulse that notices a dead
 * connection. The packets are in packets.js.
 */

import * as packets from "./packets.js";

const { Kind, ProtocolError } = packets;

const REFUSED = new Map([
  [1, "the server speaks another version of MQTT"],
  [2, "the client id was refused"],
  [4, "the password was refused"],
  [5, "not authorized"],
]); // code 3, "server unavailable", is worth another try (3.2.2.3)

const SUBSCRIPTION = 1; // the only packet id that this client gives

/**
 * How long things may take, in milliseconds.
 *
 * A pulse comes each half of the time that the server waits for one; a hidden page has timers that come once a minute.
 */
const TIMES = Object.freeze({ open: 15_000, pulse: 30_000, pong: 10_000, firstPause: 500, longestPause: 30_000 });

/**
 * @typedef {"connecting" | "connected" | "waiting" | "refused" | "closed"} State
 *   `connected`: the server has confirmed the subscription. `waiting`: for the next try. `refused`: for good.
 */

export class Subscription {
  /** @type {WebSocket | null} */
  #socket = null;
  #timers = new Timers();
  #tries = 0;
  /** @type {State} */
  #state = "closed";

  /**
   * @param {object} options
   * @param {string} options.url
   * @param {string} options.clientId
   * @param {string} options.username
   * @param {string} options.password
   * @param {string} options.filter
   * @param {(topic: string, payload: Uint8Array) => void} options.onMessage
   * @param {(state: State, reason: string) => void} options.onState
   * @param {Partial<typeof TIMES>} [options.times]
   */
  constructor({ times = {}, ...options }) {
    this.options = options;
    this.times = { ...TIMES, ...times };
  }

  /** What it does now. */
  get state() {
    return this.#state;
  }

  /** Connect, and stay connected until `close`. */
  open() {
    addEventListener("online", this.#retry);
    addEventListener("offline", this.#offline);
    document.addEventListener("visibilitychange", this.#seen);
    this.#connect();
  }

  /** Say goodbye, and listen no more. */
  close() {
    removeEventListener("online", this.#retry);
    removeEventListener("offline", this.#offline);
    document.removeEventListener("visibilitychange", this.#seen);
    this.#send(packets.disconnect());
    this.#leave("closed", "");
  }

  /** Try at once where a try is due later. */
  retry() {
    this.#retry();
  }

  #retry = () => {
    if (this.#state === "waiting") this.#connect();
  };

  #offline = () => {
    if (this.#state === "connecting" || this.#state === "connected") this.#lose("the device is offline");
  };

  /** A page that is seen again may have slept: its connection is tried, by a pulse or by a new one. */
  #seen = () => {
    if (document.visibilityState !== "visible") return;
    if (this.#state === "connected") this.#pulse();
    else this.#retry();
  };

  #connect() {
    this.#drop();
    this.#become("connecting", "");
    const socket = new WebSocket(this.options.url, "mqtt");
    const reader = new packets.Reader();
    const { clientId, username, password } = this.options;
    const keepAliveSeconds = Math.ceil((2 * this.times.pulse) / 1000);
    socket.binaryType = "arraybuffer";
    socket.onopen = () => this.#send(packets.connect({ clientId, username, password, keepAliveSeconds }));
    socket.onclose = ({ code }) => this.#lose(`the connection was closed (${code})`);
    socket.onmessage = ({ data }) => this.#receive(reader, data);
    this.#socket = socket;
    this.#timers.set("open", this.times.open, () => this.#lose("no answer"));
  }

  /**
   * @param {packets.Reader} reader
   * @param {unknown} data
   */
  #receive(reader, data) {
    const socket = this.#socket;
    try {
      if (!(data instanceof ArrayBuffer)) throw new ProtocolError("a frame of text");
      for (const { kind, flags, body } of reader.read(new Uint8Array(data))) {
        this.#timers.clear("pong");
        this.#take(kind, flags, body);
        if (this.#socket !== socket) return; // what it said ended this connection
      }
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      this.#lose(error.message);
    }
  }

  /**
   * @param {number} kind
   * @param {number} flags
   * @param {Uint8Array} body
   */
  #take(kind, flags, body) {
    if (kind === Kind.CONNACK) this.#welcome(packets.connackCode(body));
    else if (kind === Kind.SUBACK) this.#confirmed(packets.suback(body));
    else if (kind === Kind.PUBLISH) this.#deliver(packets.publish(flags, body));
    else if (kind !== Kind.PINGRESP) throw new ProtocolError(`a packet of kind ${kind}`);
  }

  /** @param {number} code */
  #welcome(code) {
    const refused = REFUSED.get(code);
    if (refused !== undefined) this.#leave("refused", refused);
    else if (code !== 0) this.#lose(`the server is not available (${code})`);
    else this.#send(packets.subscribe(SUBSCRIPTION, this.options.filter));
  }

  /** @param {{id: number, code: number}} answer */
  #confirmed({ id, code }) {
    if (id !== SUBSCRIPTION) throw new ProtocolError(`an answer to ${id}, which was not asked`);
    if (code === 0x80) {
      this.#leave("refused", "the subscription was refused");
      return;
    }
    this.#timers.clear("open");
    this.#timers.repeat("pulse", this.times.pulse, () => this.#pulse());
    this.#tries = 0;
    this.#become("connected", "");
  }

  /** @param {{topic: string, payload: Uint8Array, id: number | null}} message */
  #deliver({ topic, payload, id }) {
    this.options.onMessage(topic, payload);
    if (id !== null) this.#send(packets.puback(id));
  }

  #pulse() {
    this.#send(packets.pingreq());
    this.#timers.start("pong", this.times.pong, () => this.#lose("the connection is dead"));
  }

  /** @param {Uint8Array<ArrayBuffer>} bytes */
  #send(bytes) {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(bytes);
  }

  /**
   * Give the connection up, and make another later: each time after a longer pause, and not all pages at once.
   *
   * @param {string} reason
   */
  #lose(reason) {
    const longest = Math.min(this.times.firstPause * 2 ** this.#tries, this.times.longestPause);
    this.#tries += 1;
    this.#leave("waiting", reason);
    this.#timers.set("retry", longest * (0.5 + Math.random() / 2), this.#retry);
  }

  /**
   * @param {State} state
   * @param {string} reason
   */
  #leave(state, reason) {
    this.#drop();
    this.#become(state, reason);
  }

  #drop() {
    this.#timers.clearAll();
    if (this.#socket === null) return;
    this.#socket.onopen = this.#socket.onclose = this.#socket.onmessage = null;
    this.#socket.close();
    this.#socket = null;
  }

  /**
   * @param {State} state
   * @param {string} reason
   */
  #become(state, reason) {
    this.#state = state;
    this.options.onState(state, reason);
  }
}

/** Timers by name. */
class Timers {
  /** @type {Map<string, number>} */
  #running = new Map();

  /**
   * @param {string} name
   * @param {number} milliseconds
   * @param {() => void} act
   */
  set(name, milliseconds, act) {
    this.clear(name);
    this.#running.set(name, setTimeout(act, milliseconds));
  }

  /**
   * Set a timer, unless it runs already.
   *
   * @param {string} name
   * @param {number} milliseconds
   * @param {() => void} act
   */
  start(name, milliseconds, act) {
    if (!this.#running.has(name)) this.set(name, milliseconds, act);
  }

  /**
   * @param {string} name
   * @param {number} milliseconds
   * @param {() => void} act
   */
  repeat(name, milliseconds, act) {
    this.clear(name);
    this.#running.set(name, setInterval(act, milliseconds));
  }

  /** @param {string} name */
  clear(name) {
    clearTimeout(this.#running.get(name)); // ends an interval too
    this.#running.delete(name);
  }

  clearAll() {
    for (const name of [...this.#running.keys()]) this.clear(name);
  }
}

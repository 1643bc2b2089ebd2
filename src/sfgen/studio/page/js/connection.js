// @ts-check
/** The WebSocket to the server: says hello, asks, hears, and comes back after it was lost. */

const PAUSES = [500, 1000, 2000, 4000, 8000, 15000];
const REFUSED = 4401;

/** What the server said no to: the message, and what to do. */
export class RefusedError extends Error {
  /** @param {string} message @param {string} [hint] */
  constructor(message, hint = "") {
    super(message);
    this.hint = hint;
  }
}

/**
 * A connection that is held for as long as the page is open.
 *
 * Events: `message` with what the server said, and `state` each time when `state` changes: `connecting`, `open`,
 * `lost` (then `again` says when it is tried next) or `refused` (the token is wrong).
 */
export class Connection extends EventTarget {
  /** @type {"connecting" | "open" | "lost" | "refused"} */
  state = "connecting";
  /** When the next attempt is made, in milliseconds since 1970. */
  again = 0;
  #address;
  #token = "";
  #failures = 0;
  #asked = 0;
  #timer = 0;
  /** @type {WebSocket | null} */
  #socket = null;
  /** @type {Map<number, {resolve: (reply: any) => void, reject: (error: Error) => void}>} */
  #open = new Map();

  /** @param {string} address */
  constructor(address) {
    super();
    this.#address = address;
    addEventListener("online", () => this.retry());
    document.addEventListener("visibilitychange", () => document.hidden || this.retry());
  }

  /** Connect with a token, also in the place of another one. @param {string} token */
  start(token) {
    this.#token = token;
    this.#failures = 0;
    this.#connect();
  }

  /** Try at once, where the connection is lost. */
  retry() {
    if (this.state === "lost") this.#connect();
  }

  /** Say something that has no reply. @param {Record<string, any>} message */
  say(message) {
    if (this.state === "open") this.#socket?.send(JSON.stringify(message));
  }

  /**
   * Ask for something and wait for the reply.
   *
   * @param {Record<string, any>} message
   * @returns {Promise<any>}
   */
  ask(message) {
    if (this.state !== "open") {
      return Promise.reject(new RefusedError("There is no connection to sfgen.", "Try again when it is back."));
    }
    this.#asked += 1;
    const id = this.#asked;
    this.#socket?.send(JSON.stringify({ ...message, id }));
    return new Promise((resolve, reject) => this.#open.set(id, { resolve, reject }));
  }

  #connect() {
    clearTimeout(this.#timer);
    this.#leave();
    const socket = new WebSocket(this.#address);
    this.#socket = socket;
    this.#become("connecting");
    socket.addEventListener("open", () => socket.send(JSON.stringify({ do: "hello", token: this.#token })));
    socket.addEventListener("message", (event) => socket === this.#socket && this.#hear(JSON.parse(event.data)));
    socket.addEventListener("close", (event) => socket === this.#socket && this.#lose(event.code));
  }

  #leave() {
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
  }

  /** @param {any} message */
  #hear(message) {
    if (message.type === "reply") {
      const waiting = this.#open.get(message.id);
      this.#open.delete(message.id);
      if (message.ok) waiting?.resolve(message);
      else waiting?.reject(new RefusedError(message.message, message.hint ?? ""));
      return;
    }
    if (message.type === "hello") {
      this.#failures = 0;
      this.#become("open");
    }
    this.dispatchEvent(new CustomEvent("message", { detail: message }));
  }

  /** @param {number} code */
  #lose(code) {
    this.#socket = null;
    for (const { reject } of this.#open.values()) {
      reject(
        new RefusedError("The connection was lost before sfgen answered.", "Look whether it was done, then try again."),
      );
    }
    this.#open.clear();
    if (code === REFUSED) {
      this.#become("refused");
      return;
    }
    const pause = PAUSES[Math.min(this.#failures, PAUSES.length - 1)];
    this.#failures += 1;
    this.again = Date.now() + pause;
    this.#timer = setTimeout(() => this.#connect(), pause);
    this.#become("lost");
  }

  /** @param {"connecting" | "open" | "lost" | "refused"} state */
  #become(state) {
    this.state = state;
    this.dispatchEvent(new Event("state"));
  }
}

// @ts-check
/** Calls of the application's API. */

const TIMEOUT = 30_000; // milliseconds; API Gateway gives up after 29 seconds

/** The token is not, or no longer, good. */
export class Refused extends Error {}

/** The API said no to this request; asking again will not help. */
export class Rejected extends Error {}

/** The API was not reached, or is busy; asking again may help. */
export class Unreachable extends Error {}

export class Api {
  /**
   * @param {string} address
   * @param {string} token
   */
  constructor(address, token) {
    this.address = address.replace(/\/$/, "");
    this.token = token;
  }

  /**
   * Ask for a form with which one file can be uploaded.
   *
   * @param {string} type
   * @returns {Promise<{video_id: string, key: string, form: {url: string, fields: Record<string, string>}}>}
   */
  upload(type) {
    return this.#post("/uploads", { type });
  }

  /**
   * Say that a video is uploaded, and have the work on it begun.
   *
   * @param {string} video_id
   * @param {string} key
   */
  begin(video_id, key) {
    return this.#post("/videos", { video_id, key });
  }

  /**
   * Answer what the workflow has asked.
   *
   * @param {string} token
   * @param {"first" | "second" | "regenerate"} choice
   */
  answer(token, choice) {
    return this.#post("/feedback", { token, answer: { choice } });
  }

  /**
   * Say that somebody still looks at the suggestions.
   *
   * @param {string} token
   */
  heartbeat(token) {
    return this.#post("/heartbeat", { token });
  }

  /**
   * Ask for the address of an avatar anew.
   *
   * @param {string} video_id
   * @returns {Promise<{url: string}>}
   */
  avatar(video_id) {
    return this.#post("/avatars", { video_id });
  }

  /**
   * @param {string} path
   * @param {object} body
   */
  async #post(path, body) {
    const headers = { Authorization: `Bearer ${this.token}`, "Content-Type": "application/json" };
    const signal = AbortSignal.timeout(TIMEOUT);
    // A page that is closed or reloaded meanwhile has the request go on: what was begun or answered once is.
    const request = { method: "POST", headers, body: JSON.stringify(body), signal, keepalive: true };
    const response = await fetch(this.address + path, request).catch((error) => {
      throw new Unreachable(`${path}: ${error.message}`);
    });
    const { ok, status } = response;
    if (status === 401 || status === 403) throw new Refused(`${path}: ${status}`);
    if (status === 429 || status >= 500) throw new Unreachable(`${path}: ${status}`);
    if (!ok) throw new Rejected(`${path}: ${status}`);
    return response.json();
  }
}

// @ts-check
/** What is fetched over HTTP: pictures, and the whole of a step. */

import { RefusedError } from "./connection.js";

const KEPT = 200;

/** Fetches with the token and keeps what does not change. */
export class Files {
  #token = "";
  /** @type {Map<string, Promise<any>>} */
  #kept = new Map();

  /** @param {string} token */
  use(token) {
    if (token !== this.#token) this.#kept.clear();
    this.#token = token;
  }

  /** Fetch the picture of a definition. @param {string} definition @returns {Promise<string>} */
  graph(definition) {
    return this.#keep(`graph/${encodeURIComponent(definition)}.svg`, "", (response) => response.text());
  }

  /**
   * Fetch the whole of a step.
   *
   * @param {string} execution
   * @param {number} step
   * @param {string} version differs when the step has changed
   * @returns {Promise<any>}
   */
  step(execution, step, version) {
    return this.#keep(`executions/${encodeURIComponent(execution)}/steps/${step}`, version, (response) =>
      response.json(),
    );
  }

  /** Fetch what an execution got and gave. @param {string} execution @param {string} version @returns {Promise<any>} */
  summary(execution, version) {
    return this.#keep(`executions/${encodeURIComponent(execution)}/summary`, version, (response) => response.json());
  }

  /** Fetch the definition that an execution runs. @param {string} execution @returns {Promise<any>} */
  definition(execution) {
    return this.#keep(`executions/${encodeURIComponent(execution)}/definition`, "", (response) => response.json());
  }

  /** Fetch some events. @param {string} execution @param {number} after @param {number} most @returns {Promise<any>} */
  async events(execution, after, most) {
    const response = await this.#fetch(
      `executions/${encodeURIComponent(execution)}/events?after=${after}&most=${most}`,
    );
    return response.json();
  }

  /** @param {string} address @param {string} version @param {(response: Response) => Promise<any>} read */
  #keep(address, version, read) {
    const key = `${address} ${version}`;
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const coming = this.#fetch(address).then(read);
    this.#kept.set(key, coming);
    coming.catch(() => this.#kept.delete(key));
    const oldest = this.#kept.keys().next().value;
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return coming;
  }

  /** @param {string} address @returns {Promise<Response>} */
  async #fetch(address) {
    const response = await fetch(address, { headers: { Authorization: `Bearer ${this.#token}` } }).catch(() => {
      throw new RefusedError("sfgen does not answer.", "Is it still running in the terminal?");
    });
    if (response.ok) return response;
    const said = await response.json().catch(() => ({}));
    throw new RefusedError(said.message ?? `sfgen answered with status ${response.status}.`, said.hint ?? "");
  }
}

// @ts-check
/**
 * What can become of a step and of an execution: each has a word and a sign, so that nothing is told by colour alone.
 */

import { h, s } from "./dom.js";

/** Signs on a field of 16 by 16, drawn with a line. @type {Record<string, string>} */
const SIGNS = {
  running: "M8 2.2A5.8 5.8 0 1 0 13.8 8",
  waiting: "M8 2.4A2.4 2.4 0 0 0 8 7.2A2.4 2.4 0 0 0 8 2.4ZM3.2 13.4C3.6 8.4 12.4 8.4 12.8 13.4",
  succeeded: "M3.4 8.6L6.6 11.6L12.6 4.6",
  caught: "M8 3V9M8 12.6V12.7",
  failed: "M4 4L12 12M12 4L4 12",
  aborted: "M4.6 4.6H11.4V11.4H4.6Z",
  none: "M5 8H11",
};

/** @type {Record<string, string>} */
const WORDS = {
  running: "Running",
  waiting: "Waiting for an answer",
  succeeded: "Succeeded",
  caught: "Failed, caught",
  failed: "Failed",
  aborted: "Aborted",
  none: "Not entered",
};

/** @type {Record<string, [string, string]>} */
const EXECUTIONS = {
  RUNNING: ["running", "Running"],
  SUCCEEDED: ["succeeded", "Succeeded"],
  FAILED: ["failed", "Failed"],
  TIMED_OUT: ["failed", "Timed out"],
  ABORTED: ["aborted", "Aborted"],
  PENDING_REDRIVE: ["running", "Redrive pending"],
};

/** Say in a word what became of a step. @param {string} status */
export const word = (status) => WORDS[status] ?? status;

/** Give the sign of a status, as the data of a path. @param {string} status */
export const sign = (status) => SIGNS[status] ?? SIGNS.none;

/**
 * Give the status of a step that stands for that of an execution, and the word for it.
 *
 * @param {string} status as the API of Step Functions has it
 * @returns {{kind: string, word: string}}
 */
export function ofExecution(status) {
  const [kind, said] = EXECUTIONS[status] ?? ["none", status];
  return { kind, word: said };
}

/** Say whether an execution goes on. @param {string | undefined} status */
export const isRunning = (status) => status === "RUNNING" || status === "PENDING_REDRIVE";

/**
 * Draw the sign of a status in a coloured disc; what it says stands beside it, or in `label`.
 *
 * @param {string} kind
 * @param {string | null} [label] what a screen reader says, where no word stands beside it
 */
export function disc(kind, label = null) {
  const told = label === null ? { "aria-hidden": "true" } : { role: "img", "aria-label": label };
  return h("span.disc", { data: { kind }, ...told }, icon(sign(kind)));
}

/** Draw a sign with a line. @param {string} path @param {number} [size] */
export function icon(path, size = 16) {
  const drawn = { viewBox: `0 0 ${size} ${size}`, "aria-hidden": "true", class: "icon", focusable: "false" };
  return s("svg", drawn, s("path", { d: path }));
}

/** Show a status as a sign and a word. @param {string} kind @param {string} text */
export const chip = (kind, text) => h("span.chip", { data: { kind } }, disc(kind), h("span", null, text));

// @ts-check
/** The page: what the server says goes to the panes, and what people do goes to the server. */

import { keepOpen, readOpen, takeToken } from "./address.js";
import { Announcer } from "./announcer.js";
import { Connection } from "./connection.js";
import { eachFrame, fill, h, write } from "./dom.js";
import { ExecutionList } from "./executions.js";
import { Files } from "./files.js";
import { remaining } from "./format.js";
import { Pane } from "./pane.js";
import { showPreviews } from "./preview.js";
import { StartDialog } from "./start.js";
import { isRunning, ofExecution } from "./statuses.js";

/** @param {string} id @returns {any} */
const the = (id) => document.getElementById(id);

const connection = new Connection(new URL("ws", location.href.replace(/[#?].*$/, "").replace(/^http/, "ws")).href);
const files = new Files();
const announcer = new Announcer(the("polite"), the("urgent"));
const ask = (/** @type {Record<string, any>} */ message) => connection.ask(message);
const list = new ExecutionList();
const start = new StartDialog(ask);
/** Where the list of executions has no room beside the panes. */
const narrow = matchMedia("(width < 800px)");
/** @type {Map<string, any>} */
const summaries = new Map();
/** @type {Pane[]} */
const panes = [];
/** @type {Set<string>} */
let allowed = new Set();
/** @type {import("./start.js").Workflow[]} */
let workflows = [];
let title = "sfgen";
/** Which pane is seen where there is room for one alone. */
let front = 0;
let greeted = false;

const redraw = eachFrame(() => {
  list.show([...summaries.values()], new Set(panes.map((pane) => pane.id)));
  document.body.classList.toggle("is-single", workflows.length === 0 && summaries.size === 1);
  paintTabs();
  paintTitle();
  keepOpen(panes.map((pane) => pane.shown));
});

/** @param {any} message */
function hear(message) {
  const pane = panes.find((each) => each.id === message.execution);
  if (message.type === "hello") greet(message);
  else if (message.type === "execution") meet(message);
  else if (message.type === "steps") pane?.steps(message);
  else if (message.type === "callbacks") pane?.callbacks(message.callbacks);
  redraw();
}

/** @param {any} message */
function greet(message) {
  title = message.title;
  allowed = new Set(message.can);
  write(the("title"), title);
  workflows = allowed.has("start") ? message.workflows : [];
  the("start").hidden = workflows.length === 0;
  start.offer(message.workflows);
  summaries.clear();
  for (const summary of message.executions) learn(summary);
  for (const pane of panes) connection.say({ do: "open", execution: pane.id });
  if (!greeted) restore(message.executions);
  greeted = true;
  paintConnection();
  paintEmpty();
}

/** Open what the address tells of; where it tells of nothing, the latest execution. @param {any[]} executions */
function restore(executions) {
  const shown = readOpen(location.hash).filter(({ id }) => summaries.has(id));
  const [latest] = [...executions].sort((one, other) => other.started - one.started);
  for (const each of shown) add(each);
  if (shown.length === 0 && latest) add({ id: latest.id, step: null, event: null });
}

/** Learn of an execution; one that somebody else has started, an application's own page perhaps, is shown where nothing is. @param {any} summary */
function meet(summary) {
  const isNew = !summaries.has(summary.id);
  learn(summary);
  if (isNew && panes.length === 0) add({ id: summary.id, step: null, event: null });
}

/** @param {any} summary */
function learn(summary) {
  const known = { ...summaries.get(summary.id), ...summary };
  summaries.set(summary.id, known);
  panes.find((pane) => pane.id === summary.id)?.tell(known);
}

/** @param {import("./address.js").Shown} shown */
function add(shown) {
  const pane = new Pane(shown, { files, ask, announcer, can: (what) => allowed.has(what) });
  pane.addEventListener("close", () => close(pane));
  pane.addEventListener("changed", redraw);
  panes.push(pane);
  the("panes").append(pane.element);
  pane.tell(summaries.get(shown.id));
  connection.say({ do: "open", execution: shown.id });
  bring(panes.length - 1);
}

/** @param {Pane} pane */
function close(pane) {
  connection.say({ do: "close", execution: pane.id });
  pane.element.remove();
  panes.splice(panes.indexOf(pane), 1);
  bring(Math.min(front, panes.length - 1));
  paintEmpty();
  redraw();
}

/** Open an execution in the place of the one that is in front. @param {string} id */
function open(id) {
  const place = panes.findIndex((pane) => pane.id === id);
  if (place < 0) {
    const old = panes[front];
    if (old) close(old);
    add({ id, step: null, event: null });
  } else bring(place);
  drawer(false);
  panes[front]?.focus();
}

/** @param {string} id */
function beside(id) {
  if (panes.every((pane) => pane.id !== id)) add({ id, step: null, event: null });
  drawer(false);
  panes[front]?.focus();
}

/** @param {number} place */
function bring(place) {
  front = Math.max(0, place);
  panes.forEach((pane, each) => pane.element.classList.toggle("is-front", each === front));
  panes[front]?.element.scrollIntoView({ block: "nearest", inline: "nearest" });
  paintEmpty();
  redraw();
}

function paintEmpty() {
  const empty = panes.length === 0;
  the("empty").hidden = !empty || workflows.length > 0;
  the("previews").hidden = !empty || workflows.length === 0;
  if (!empty || workflows.length === 0) fill(the("previews"));
  else if (the("previews").childElementCount === 0)
    showPreviews(the("previews"), workflows, files, (name) => start.open(name));
}

function paintTabs() {
  the("tabs").hidden = panes.length < 2;
  const tabs = panes.map((pane, place) => {
    const summary = summaries.get(pane.id);
    const button = h("button", { type: "button", "aria-pressed": String(place === front) }, summary?.name || pane.id);
    button.addEventListener("click", () => bring(place));
    return button;
  });
  const key = panes.map((pane) => pane.id).join(" ") + front;
  if (the("tabs").dataset.key === key) return;
  the("tabs").dataset.key = key;
  fill(the("tabs"), ...tabs);
}

function paintTitle() {
  const waiting = panes.reduce((sum, pane) => sum + pane.waiting, 0);
  const running = [...summaries.values()].filter((summary) => isRunning(summary.status)).length;
  const one = panes.length === 1 ? summaries.get(panes[0].id) : null;
  const state =
    waiting > 0
      ? `(${waiting}) Waiting for you`
      : one
        ? ofExecution(one.status).word
        : running > 0
          ? `${running} running`
          : "";
  const said = [state, one?.name, title].filter(Boolean).join(" · ");
  if (document.title !== said) document.title = said;
}

function paintConnection() {
  const { state } = connection;
  the("lost").hidden = state !== "lost" && !(state === "connecting" && greeted);
  the("refused").hidden = state !== "refused";
  the("content").hidden = !greeted || state === "refused";
  the("opening").hidden = greeted || state === "refused" || state === "lost";
  document.body.dataset.connection = state;
  paintPause();
}

function paintPause() {
  const { state, again } = connection;
  const pause = remaining(again - Date.now());
  write(
    the("lost-text"),
    state === "connecting"
      ? "Connection lost. Trying again…"
      : `Connection lost. Is sfgen still running in the terminal? Trying again in ${pause}.`,
  );
}

/** Show or hide the list of executions, where there is no room for it beside the panes. @param {boolean} is */
function drawer(is) {
  document.body.classList.toggle("has-drawer", is);
  paintMenu();
}

/** Show or hide the list of executions. */
function turnList() {
  const { classList } = document.body;
  classList.toggle(narrow.matches ? "has-drawer" : "has-no-side");
  paintMenu();
}

function paintMenu() {
  const { classList } = document.body;
  const is = narrow.matches ? classList.contains("has-drawer") : !classList.contains("has-no-side");
  the("menu").setAttribute("aria-expanded", String(is));
}

function begin() {
  const token = takeToken(location, history, sessionStorage);
  if (token === null) {
    the("opening").hidden = true;
    the("refused").hidden = false;
    return;
  }
  files.use(token);
  connection.start(token);
}

the("executions").append(list.element);
document.body.append(start.element);
connection.addEventListener("message", (event) => hear(/** @type {CustomEvent} */ (event).detail));
connection.addEventListener("state", paintConnection);
list.addEventListener("open", (event) => open(/** @type {CustomEvent} */ (event).detail));
list.addEventListener("beside", (event) => beside(/** @type {CustomEvent} */ (event).detail));
start.addEventListener("started", (event) => started(/** @type {CustomEvent} */ (event).detail));
the("start").addEventListener("click", () => start.open());
the("again").addEventListener("click", () => connection.retry());
the("menu").addEventListener("click", turnList);
narrow.addEventListener("change", paintMenu);
paintMenu();
addEventListener("keydown", (event) => event.key === "Escape" && drawer(false));
addEventListener("hashchange", () => location.hash.includes("token=") && begin());
setInterval(() => {
  for (const pane of panes) pane.tick();
  if (connection.state === "lost") paintPause();
}, 1000);

/** Show what was started as soon as the server tells of it. @param {any} reply */
function started(reply) {
  const id = reply.execution;
  if (summaries.has(id)) {
    open(id);
    return;
  }
  const wait = (/** @type {Event} */ event) => {
    const { detail } = /** @type {CustomEvent} */ (event);
    if (detail.type !== "execution" || detail.id !== id) return;
    connection.removeEventListener("message", wait);
    open(id);
  };
  connection.addEventListener("message", wait);
}

begin();

// @ts-check
/** Brings the page up: reads the settings, listens to what the workflow says, and shows it. */

import { Api } from "./api.js";
import { Desk } from "./desk.js";
import { copyOf } from "./dom.js";
import { Subscription } from "./mqtt.js";
import { authorOf, hasNewToken, isExpired, messagesUrl, settings as readSettings, takeToken } from "./session.js";
import { Videos } from "./videos.js";
import { View } from "./view.js";

const SETTLED = 1500; // milliseconds after the subscription; what is retained comes first
const REFRESH = 30_000; // milliseconds; some words depend on the time

const settings = await readSettings().catch((error) => {
  const words = {
    title: "The page is not set up",
    text: "Its settings cannot be read.",
    remedy: "Load it again in a moment.",
  };
  document.getElementById("stage")?.replaceChildren(copyOf("refused", words));
  throw error;
});
const token = takeToken();
const author = token === null ? "" : authorOf(settings, token);
const utf8 = new TextDecoder();

let settled = false;
let refused = false;
let connectedBefore = false;
let due = false;

const videos = new Videos(author, () => {
  if (due) return;
  due = true;
  queueMicrotask(show);
});
const desk = new Desk({ api: new Api(settings.api, token ?? ""), videos, open, onRefused: () => refuse("refused") });
const view = new View({ videos, desk, local: settings.local === true });
const subscription = new Subscription({
  url: messagesUrl(settings),
  clientId: `${author}.${crypto.randomUUID().replaceAll("-", "")}`,
  username: "page",
  password: token ?? "",
  filter: `authors/${author}/+`,
  onMessage: hear,
  onState,
});

/** Show things as they are. */
function show() {
  due = false;
  if (refused) return;
  const id = openId();
  view.show(id, settled);
  desk.watch(id === null ? null : videos.get(id));
}

/** Give the id of the video that the address names, or null at the start. */
function openId() {
  return new URLSearchParams(location.hash.slice(1)).get("video");
}

/** @param {string | null} id */
function open(id) {
  location.hash = id === null ? "" : `video=${encodeURIComponent(id)}`;
}

/**
 * @param {string} topic
 * @param {Uint8Array} payload
 */
function hear(topic, payload) {
  const id = topic.split("/").at(-1);
  if (id === undefined || payload.length === 0) return; // an empty one takes a retained one away
  try {
    videos.hear(id, JSON.parse(utf8.decode(payload)));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    console.warn(`${topic}: no JSON`);
  }
}

/**
 * @param {import("./mqtt.js").State} state
 */
function onState(state) {
  if (state === "refused") refuse("refused");
  if (state === "waiting" && isExpired(settings, token ?? "")) refuse("expired"); // a connection lasts a day at most
  if (state === "waiting" && !refused) view.connection(connectedBefore ? "lost" : "never", () => subscription.retry());
  if (state !== "connected") return;
  connectedBefore = true;
  view.connection("fine", () => {});
  setTimeout(() => {
    settled = true;
    videos.settle();
  }, SETTLED);
}

/** @param {"missing" | "expired" | "refused"} reason */
function refuse(reason) {
  if (refused) return;
  refused = true;
  subscription.close();
  desk.watch(null);
  view.connection("fine", () => {});
  view.refuse(reason);
}

/** Take files that are dropped anywhere on the page. */
function takeDrops() {
  const over = (/** @type {boolean} */ is) => document.body.classList.toggle("dropping", is);
  addEventListener("dragover", (event) => {
    event.preventDefault();
    over(event.dataTransfer?.types.includes("Files") ?? false);
  });
  addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) over(false);
  });
  addEventListener("drop", (event) => {
    event.preventDefault();
    over(false);
    const file = event.dataTransfer?.files[0];
    if (file === undefined || refused) return;
    open(null);
    desk.take(file);
  });
}

addEventListener("hashchange", () => {
  if (hasNewToken()) location.reload();
  else show();
});

if (token === null) refuse("missing");
else if (isExpired(settings, token)) refuse("expired");
else {
  show();
  subscription.open();
  takeDrops();
  setInterval(show, REFRESH);
  addEventListener("beforeunload", (event) => {
    if (videos.all().some(({ upload }) => upload !== null)) event.preventDefault();
  });
}

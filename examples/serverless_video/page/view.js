// @ts-check
/** The page: the start, or a video; beneath it the author's videos; above it whether there is a connection. */

import { button, copyOf, doer, one, setBusy, setIcon, setProblem, slot } from "./dom.js";
import { panelKey, panelOf } from "./panels.js";
import { addressOf, stageOf } from "./videos.js";
import { STEPS, nameOf, progressOf, refusal, stateOf, stepOf } from "./words.js";

/** @typedef {import("./videos.js").Video} Video */
/** @typedef {import("./videos.js").Stage} Stage */

/** @type {ReadonlySet<Stage>} Where the author has something to do or to see: the focus moves there. */
const WANTED = new Set(/** @type {Stage[]} */ (["suggestions", "late", "avatar", "ended", "interrupted", "unsent"]));

export class View {
  #stage = one(document, "#stage");
  #list = one(document, "#videos");
  #told = one(document, "#told");
  /** @type {{key: string, element: HTMLElement, update: () => void} | null} */
  #shown = null;
  /** @type {Map<string, Stage>} */
  #stages = new Map();

  /**
   * @param {object} options
   * @param {import("./videos.js").Videos} options.videos
   * @param {import("./desk.js").Desk} options.desk
   * @param {boolean} options.local
   */
  constructor({ videos, desk, local }) {
    this.videos = videos;
    this.desk = desk;
    this.local = local;
    one(document, "#local").hidden = !local;
  }

  /**
   * Show things as they are.
   *
   * @param {string | null} id  The video that is open.
   * @param {boolean} settled  Whether all that the server retained has come.
   */
  show(id, settled) {
    const video = id === null ? null : this.videos.get(id);
    if (id === null) this.#make("welcome", () => this.#welcome());
    else if (video === null) this.#make(`unknown ${settled}`, () => unknown(settled));
    else this.#make(`video ${id}`, () => this.#video(video));
    this.#shown?.update();
    this.#showList(id);
    this.#tell(id);
    document.title = video === null ? "ServerlessVideo" : `${stateOf(video)}: ${nameOf(video)} · ServerlessVideo`;
  }

  /**
   * Make another part of the page, unless it is there already.
   *
   * @param {string} key
   * @param {() => {element: HTMLElement, update: () => void}} make
   */
  #make(key, make) {
    if (this.#shown?.key === key) return;
    const first = this.#shown === null;
    this.#shown = { key, ...make() };
    this.#stage.replaceChildren(this.#shown.element);
    if (!first) focus(this.#shown.element);
  }

  #welcome() {
    const { desk } = this;
    const element = copyOf("welcome");
    const input = /** @type {HTMLInputElement} */ (one(element, "input"));
    const take = doer(element, "sample");
    take.hidden = !this.local;
    take.addEventListener("click", () => desk.takeSample());
    doer(element, "choose").addEventListener("click", () => input.click());
    input.addEventListener("change", () => {
      if (input.files?.[0] !== undefined) desk.take(input.files[0]);
      input.value = ""; // the same file may be chosen again
    });
    slot(element, "steps").append(...STEPS.map((step) => stepItem(step, "")));
    const update = () => {
      setProblem(element, desk.problem);
      for (const each of element.querySelectorAll("button")) setBusy(each, desk.preparing);
    };
    return { element, update };
  }

  /** @param {Video} video */
  #video(video) {
    const element = copyOf("video");
    let key = "";
    /** @type {import("./panels.js").Panel | null} */
    let panel = null;
    const update = () => {
      slot(element, "name").textContent = nameOf(video);
      showSteps(slot(element, "steps"), stepOf(video));
      const needed = panelKey(video);
      if (key !== needed) {
        const held = panel?.element.contains(document.activeElement) ?? false;
        const first = panel === null;
        panel = panelOf(video, this.desk);
        key = needed;
        panel.update();
        slot(element, "panel").replaceChildren(panel.element);
        if (!first && (held || wantsFocus(video))) focus(panel.element);
      } else {
        panel?.update();
      }
    };
    update();
    return { element, update };
  }

  /** @param {string | null} open */
  #showList(open) {
    const videos = this.videos.all();
    this.#list.hidden = videos.every(({ id }) => id === open); // nothing to change to
    const list = one(this.#list, "ul");
    const known = new Map([...list.children].map((each) => [/** @type {HTMLElement} */ (each).dataset.video, each]));
    const entries = videos.map((video) => showEntry(known.get(video.id) ?? copyOf("entry"), video, open));
    if (entries.some((each, index) => list.children[index] !== each) || entries.length !== list.children.length) {
      list.replaceChildren(...entries);
    }
  }

  /**
   * Tell those who do not see the page what has changed.
   *
   * @param {string | null} open
   */
  #tell(open) {
    for (const video of this.videos.all()) {
      const stage = stageOf(video);
      const before = this.#stages.get(video.id);
      if (before === stage) continue;
      this.#stages.set(video.id, stage);
      if (before === undefined || (video.id === open && WANTED.has(stage))) continue; // the focus moves there
      const { title, text } = progressOf(video);
      this.#told.textContent = video.id === open ? `${title}. ${text}` : `${nameOf(video)}: ${stateOf(video)}`;
    }
  }

  /**
   * Show that nobody is let in.
   *
   * @param {"missing" | "expired" | "refused"} reason
   */
  refuse(reason) {
    const element = copyOf("refused", refusal(reason, this.local));
    this.#shown = { key: "refused", element, update: () => {} };
    this.#stage.replaceChildren(element);
    this.#list.hidden = true;
    focus(element);
  }

  /**
   * Show whether there is a connection.
   *
   * @param {"fine" | "lost" | "never"} state
   * @param {() => void} retry
   */
  connection(state, retry) {
    const place = one(document, "#connection");
    if (place.dataset.state === state) return;
    place.dataset.state = state;
    if (state === "fine") {
      place.replaceChildren();
      return;
    }
    const words = document.createElement("p");
    words.textContent =
      state === "lost"
        ? "The connection is lost. Trying again; nothing gets lost meanwhile."
        : "The server cannot be reached. Trying again.";
    place.replaceChildren(words, button("Try now", retry));
  }
}

/** @param {Video} video */
function wantsFocus(video) {
  const active = document.activeElement;
  return (
    WANTED.has(stageOf(video)) &&
    (active === null || active === document.body || one(document, "#stage").contains(active))
  );
}

/** @param {boolean} settled */
function unknown(settled) {
  const element = settled
    ? copyOf("progress", {
        title: "Nothing is known of this video",
        text: "It was never begun, or it is more than a week old.",
      })
    : copyOf("progress", { title: "Looking for your video", text: "" });
  setIcon(element, settled ? "failed" : "listen");
  const home = document.createElement("a");
  Object.assign(home, { href: "#", className: "button primary", textContent: "To the start" });
  if (settled) slot(element, "buttons").append(home);
  return { element, update: () => {} };
}

/** @param {HTMLElement} element */
function focus(element) {
  const heading = element.querySelector("h1");
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "nearest" });
}

/**
 * @param {HTMLElement} list
 * @param {number} at
 */
function showSteps(list, at) {
  if (list.dataset.at === String(at)) return;
  list.dataset.at = String(at);
  const states = STEPS.map((_, index) => (index < at ? "done" : index === at ? "now" : ""));
  list.replaceChildren(...STEPS.map((step, index) => stepItem(step, states[index])));
}

/**
 * @param {{name: string, icon: string}} step
 * @param {string} state
 */
function stepItem({ name, icon }, state) {
  const item = copyOf("step", { name });
  item.className = state;
  if (state === "now") item.setAttribute("aria-current", "step");
  setIcon(item, state === "done" ? "done" : icon);
  if (state === "done") item.append(unseen("done"));
  return item;
}

/** @param {string} text */
function unseen(text) {
  const made = document.createElement("span");
  made.className = "unseen";
  made.textContent = ` ${text}`;
  return made;
}

/**
 * @param {Element} entry
 * @param {Video} video
 * @param {string | null} open
 */
function showEntry(entry, video, open) {
  const item = /** @type {HTMLElement} */ (entry);
  const stage = stageOf(video);
  item.dataset.video = video.id;
  item.dataset.stage = stage;
  const link = one(item, "a");
  link.setAttribute("href", `#video=${encodeURIComponent(video.id)}`);
  if (video.id === open) link.setAttribute("aria-current", "true");
  else link.removeAttribute("aria-current");
  set(slot(item, "name"), stage === "avatar" ? video.message?.title ?? nameOf(video) : nameOf(video));
  const { sent, all } = video.upload ?? { sent: 0, all: 0 };
  const share = all > 0 ? ` ${Math.floor((100 * sent) / all)} %` : "";
  set(slot(item, "state"), stateOf(video) + share);
  showThumb(one(item, ".thumb"), stage, video);
  return item;
}

/**
 * @param {HTMLElement} thumb
 * @param {Stage} stage
 * @param {Video} video
 */
function showThumb(thumb, stage, video) {
  const address = stage === "avatar" ? addressOf(video) : null;
  const key = address ?? stage;
  if (thumb.dataset.key === key) return;
  thumb.dataset.key = key;
  const drawn = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  drawn.classList.add("icon");
  drawn.append(document.createElementNS("http://www.w3.org/2000/svg", "use"));
  setIcon(drawn, progressOf(video).icon);
  thumb.replaceChildren(drawn);
  if (address === null) return;
  const picture = new Image(48, 48);
  picture.alt = "";
  picture.onload = () => thumb.replaceChildren(picture);
  picture.src = address;
}

/**
 * @param {HTMLElement} element
 * @param {string} text
 */
function set(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

// @ts-check
/** What is shown of a video, stage by stage: each panel is made once, and brought up to date when something changes. */

import { button, copyOf, doer, one, setBusy, setIcon, setProblem, slot } from "./dom.js";
import { sizeText } from "./upload.js";
import { addressOf, stageOf } from "./videos.js";
import { modelName, progressOf } from "./words.js";

/** @typedef {import("./videos.js").Video} Video */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {{element: HTMLElement, update: () => void}} Panel */

/**
 * Tell which panel a video needs; with another key, another panel is made.
 *
 * @param {Video} video
 */
export function panelKey(video) {
  const { message } = video;
  return [stageOf(video), message?.token ?? message?.at, progressOf(video).title].join(" ");
}

/**
 * Make the panel of a video.
 *
 * @param {Video} video
 * @param {Desk} desk
 * @returns {Panel}
 */
export function panelOf(video, desk) {
  switch (stageOf(video)) {
    case "suggestions":
      return suggestions(video, desk);
    case "avatar":
      return avatar(video, desk);
    default:
      return progress(video, desk);
  }
}

/**
 * @param {Video} video
 * @param {Desk} desk
 * @returns {Panel}
 */
function progress(video, desk) {
  const stage = stageOf(video);
  const { icon, title, text } = progressOf(video);
  const element = copyOf("progress", { title, text });
  setIcon(element, icon);
  element.classList.add(icon);
  if (stage === "uploading") return uploading(element, video);
  const ghost = GHOSTS[icon];
  if (ghost !== undefined) slot(element, "more").append(copyOf(ghost));
  const buttons = slot(element, "buttons");
  const begin = (/** @type {string} */ words) => {
    if (video.kept.key !== undefined) buttons.append(button(words, () => desk.begin(video), "primary"));
  };
  if (stage === "unsent") begin("Begin now");
  if (stage === "silent") begin("Begin again");
  if (stage === "ended") begin("Try again");
  if (stage === "interrupted") {
    buttons.append(button("Choose the file again", () => restart(video, desk), "primary"));
  } else if (stage === "ended") {
    buttons.append(button("Another video", () => desk.open(null)));
  }
  const update = () => {
    slot(element, "text").textContent = video.problem ?? text;
    for (const each of buttons.querySelectorAll("button")) setBusy(each, video.busy);
  };
  return { element, update };
}

/** @type {Readonly<Record<string, string>>} What moves while something is being done, by the icon of it. */
const GHOSTS = Object.freeze({ listen: "listening", write: "writing", draw: "drawing" });

/**
 * @param {Video} video
 * @param {Desk} desk
 */
function restart(video, desk) {
  desk.videos.forget(video.id);
  desk.open(null);
}

/**
 * @param {HTMLElement} element
 * @param {Video} video
 * @returns {Panel}
 */
function uploading(element, video) {
  const made = copyOf("uploading");
  const bar = /** @type {HTMLProgressElement} */ (one(made, "progress"));
  slot(element, "more").append(made);
  slot(element, "buttons").append(button("Cancel", () => video.upload?.cancel()));
  const update = () => {
    const { sent, all } = video.upload ?? { sent: 0, all: 1 };
    bar.value = sent / Math.max(all, 1);
    slot(made, "amount").textContent = `${Math.floor(100 * bar.value)} % of ${sizeText(all)}`;
  };
  return { element, update };
}

/**
 * @param {Video} video
 * @param {Desk} desk
 * @returns {Panel}
 */
function suggestions(video, desk) {
  const { drafts, round = 1, rounds_left: left = 0 } = video.message ?? {};
  const both = drafts?.second.title !== "" && drafts?.first.title !== "";
  const element = copyOf("suggestions", {
    title: both ? "Which one is yours?" : "Is this one yours?",
    lead: "The picture is drawn from the title that you select.",
    rounds: roundsText(round, left),
  });
  for (const name of /** @type {const} */ (["first", "second"])) {
    const draft = drafts?.[name];
    if (draft !== undefined) slot(element, "cards").append(card(name, draft, () => desk.answer(video, name)));
  }
  const again = doer(element, "regenerate");
  again.addEventListener("click", () => desk.answer(video, "regenerate"));
  again.setAttribute("aria-describedby", "rounds");
  again.disabled = left === 0;
  const update = () => {
    setProblem(element, video.problem);
    for (const each of element.querySelectorAll("button")) setBusy(each, video.busy);
  };
  return { element, update };
}

/**
 * @param {number} round
 * @param {number} left
 */
function roundsText(round, left) {
  if (left === 0) return `This was round ${round}, the last one.`;
  const more = left === 1 ? "one more round" : `${left} more rounds`;
  return `None of them? Both models write anew: ${more}.`;
}

/**
 * @param {"first" | "second"} name
 * @param {import("./videos.js").Draft} draft
 * @param {() => void} select
 */
function card(name, { title, description, model }, select) {
  if (title === "") return copyOf("empty-card", { model: modelName(model) });
  const made = copyOf("card", { title, description, model: modelName(model) });
  const heading = one(made, "h2");
  heading.id = `${name}-title`;
  made.setAttribute("aria-labelledby", heading.id);
  doer(made, "select").setAttribute("aria-label", `Select “${title}”`);
  doer(made, "select").addEventListener("click", select);
  return made;
}

/**
 * @param {Video} video
 * @param {Desk} desk
 * @returns {Panel}
 */
function avatar(video, desk) {
  const title = video.message?.title ?? "";
  const description = video.kept.chosen?.title === title ? video.kept.chosen.description : "";
  const element = copyOf("avatar", { title, description });
  slot(element, "description").hidden = description === "";
  const picture = /** @type {HTMLImageElement} */ (one(element, "img"));
  picture.alt = `The picture that was drawn from the title “${title}”`;
  picture.addEventListener("error", () => {
    if (video.address === null) {
      desk.renew(video);
    } else {
      video.lost = true;
      desk.videos.onChange();
    }
  });
  const download = /** @type {HTMLAnchorElement} */ (one(element, '[data-do="download"]'));
  download.download = `${fileName(title)}.png`;
  download.addEventListener("click", (event) => save(event, download));
  const copy = doer(element, "copy");
  copy.addEventListener("click", () => copyText(element, [title, description].filter(Boolean).join("\n\n")));
  const again = button("Try again", () => desk.renew(video));
  const update = () => {
    const address = addressOf(video);
    if (address === null && !video.lost && !video.busy) desk.renew(video);
    if (address !== null && picture.src !== new URL(address, location.href).href) picture.src = address;
    picture.hidden = address === null || video.lost;
    download.hidden = picture.hidden;
    if (address !== null) download.href = address;
    const missing = slot(element, "missing");
    missing.hidden = !picture.hidden;
    missing.textContent = video.lost ? "The picture cannot be shown." : "Fetching the picture…";
    setProblem(element, video.problem);
    if (video.lost) slot(element, "missing").append(again);
  };
  return { element, update };
}

/**
 * Save the picture under a name of its own, which a browser does not do for an address elsewhere.
 *
 * @param {MouseEvent} event
 * @param {HTMLAnchorElement} link
 */
async function save(event, link) {
  const address = link.href;
  if (new URL(address).origin === location.origin || address.startsWith("blob:")) return;
  event.preventDefault();
  const here = document.createElement("a");
  here.download = link.download;
  try {
    here.href = URL.createObjectURL(await (await fetch(address)).blob());
  } catch {
    here.href = address; // the browser shows it instead
    here.target = "_blank";
  }
  here.click();
  setTimeout(() => URL.revokeObjectURL(here.href), 60_000);
}

/**
 * @param {HTMLElement} element
 * @param {string} text
 */
async function copyText(element, text) {
  try {
    await navigator.clipboard.writeText(text);
    slot(element, "copy").textContent = "Copied";
  } catch {
    slot(element, "copy").textContent = "Your browser does not allow it";
  }
}

/** @param {string} title */
function fileName(title) {
  return (
    title
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
      .slice(0, 60) || "picture"
  );
}

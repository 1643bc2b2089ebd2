// @ts-check
/** What the page says of a video. */

import { stageOf, wentUnanswered } from "./videos.js";

/** @typedef {import("./videos.js").Video} Video */
/** @typedef {import("./videos.js").Stage} Stage */

/** The way of every video, with the icon of each step. */
export const STEPS = Object.freeze([
  { name: "Upload", icon: "upload" },
  { name: "Listen", icon: "listen" },
  { name: "Write", icon: "write" },
  { name: "Choose", icon: "choose" },
  { name: "Draw", icon: "draw" },
]);

/** @type {Readonly<Record<Stage, number>>} The step at which a video is; an end may come at any. */
const AT = Object.freeze({
  uploading: 0,
  interrupted: 0,
  unsent: 0,
  silent: 1,
  waiting: 1,
  transcribing: 1,
  drafting: 2,
  suggestions: 3,
  late: 3,
  answered: 3,
  drawing: 4,
  avatar: STEPS.length,
  ended: -1,
});

/**
 * Give the step at which a video is; one behind the last when all is done, -1 where it ended before.
 *
 * @param {Video} video
 */
export function stepOf(video) {
  const stage = stageOf(video);
  if (stage !== "answered") return AT[stage];
  return video.kept.answered?.choice === "regenerate" ? AT.drafting : AT.drawing;
}

/**
 * Give the name of a video.
 *
 * @param {Video} video
 */
export function nameOf({ kept, message }) {
  if (kept.name !== undefined) return kept.name;
  const date = new Date(message?.at ?? kept.since);
  return `Video of ${date.toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" })}`;
}

/**
 * Give the name of a model without where it runs and who made it: claude-haiku-4-5 of
 * global.anthropic.claude-haiku-4-5-20251001-v1:0.
 *
 * @param {string} id
 */
export function modelName(id) {
  const name = id.split("/").at(-1) ?? id;
  return name.replace(/^(?:[a-z-]+\.)+/, "").replace(/-\d{8}\b.*$/, "") || id;
}

/**
 * Say in a few words how far a video is, for the list.
 *
 * @param {Video} video
 */
export function stateOf(video) {
  switch (stageOf(video)) {
    case "uploading":
      return "Uploading";
    case "interrupted":
      return "Upload interrupted";
    case "unsent":
      return "Uploaded, not begun";
    case "silent":
    case "waiting":
      return "Waiting to begin";
    case "transcribing":
      return "Listening";
    case "drafting":
      return "Writing";
    case "suggestions":
    case "late":
      return "Your choice is wanted";
    case "answered":
      return video.kept.answered?.choice === "regenerate" ? "Writing anew" : "Drawing";
    case "drawing":
      return "Drawing";
    case "avatar":
      return "Done";
    case "ended":
      return video.message?.status === "ABORTED" ? "Stopped" : "Not finished";
  }
}

/**
 * Say what is going on where there is nothing else to show: a title, a text, and an icon.
 *
 * @param {Video} video
 * @returns {{icon: string, title: string, text: string}}
 */
export function progressOf(video) {
  const round = video.message?.round ?? 1;
  switch (stageOf(video)) {
    case "uploading":
      return { icon: "upload", title: "Uploading", text: "Keep this page open until it is there." };
    case "interrupted":
      return { icon: "failed", title: "The upload was interrupted", text: "Choose the file again, please." };
    case "unsent":
      return {
        icon: "failed",
        title: "Uploaded, but not begun",
        text: "The video is there; the work on it has not begun.",
      };
    case "silent":
      return {
        icon: "failed",
        title: "Has it begun?",
        text: "The page was closed just when the work was to begin, and nothing was heard of it since.",
      };
    case "waiting":
      return Date.now() - (video.kept.sentAt ?? Date.now()) > SLOW_MILLISECONDS
        ? { icon: "listen", title: "It takes longer than usual", text: `It waits for its turn. ${CLOSE}` }
        : { icon: "listen", title: "It begins in a moment", text: `The video is uploaded. ${CLOSE}` };
    case "transcribing":
      return { icon: "listen", title: "Listening to what is said", text: `This takes a minute or two. ${CLOSE}` };
    case "drafting":
      return round > 1
        ? again(round)
        : { icon: "write", title: "Two models are writing", text: "Each writes a title and a description." };
    case "answered":
      return video.kept.answered?.choice === "regenerate"
        ? again(round + 1)
        : { icon: "draw", title: "Drawing the picture", text: drawn(video.kept.chosen?.title) };
    case "drawing":
      return { icon: "draw", title: "Drawing the picture", text: drawn(video.message?.title) };
    case "suggestions":
      return { icon: "choose", title: "Your choice is wanted", text: "" };
    case "avatar":
      return { icon: "done", title: "Done", text: "" };
    case "late":
      return {
        icon: "choose",
        title: "These suggestions are no longer open",
        text:
          "They were answered elsewhere, or waited too long. If a choice is still wanted, they come again within " +
          "some minutes, here on this page.",
      };
    case "ended":
      return endOf(video);
  }
}

const SLOW_MILLISECONDS = 60_000;
const CLOSE = "You may close this page and come back.";

/** @param {number} round */
function again(round) {
  return {
    icon: "write",
    title: "Two models are writing anew",
    text: `Round ${round}. Each writes another title and description.`,
  };
}

/** @param {string | undefined} title */
function drawn(title) {
  return title === undefined ? "A model draws it from the title." : `A model draws it from the title “${title}”.`;
}

/** @param {Video} video */
function endOf(video) {
  if (wentUnanswered(video)) {
    return {
      icon: "failed",
      title: "The suggestions waited too long",
      text: "Nobody chose one within a day, so the work was ended.",
    };
  }
  switch (video.message?.status) {
    case "ABORTED":
      return { icon: "failed", title: "The work was stopped", text: "Somebody who runs this has stopped it." };
    case "TIMED_OUT":
      return {
        icon: "failed",
        title: "It took too long",
        text: "The work was not done after two days, and was ended.",
      };
    default:
      return {
        icon: "failed",
        title: "Something went wrong",
        text: "The work on this video could not be finished. Whoever runs this can see why. Your video is kept.",
      };
  }
}

/**
 * Say why nobody is let in, and what to do.
 *
 * @param {"missing" | "expired" | "refused"} reason
 * @param {boolean} local
 */
export function refusal(reason, local) {
  const remedy = local
    ? "Open the address that sfgen printed in the terminal when it started: it ends with the key."
    : "Sign in again, and open the link that you get.";
  const said = {
    missing: { title: "The key is missing", text: "This page opens with a link that has a key in it." },
    expired: { title: "The link has expired", text: "For safety, a link is good for a limited time only." },
    refused: {
      title: "The key is not accepted",
      text: local ? "It may belong to an earlier start of the server." : "It is wrong, or it has expired.",
    },
  };
  return { ...said[reason], remedy };
}

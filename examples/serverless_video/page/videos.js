// @ts-check
/**
 * The author's videos: what the workflow says of each, and what this browser knows beside it.
 *
 * The workflow's last message is retained by the server, so it is not kept here. Kept are the name of the file, how far
 * its upload got, and what was answered, so that nothing is sent twice after a reload.
 */

const KNOWN = new Set(["transcribing", "drafting", "suggestions", "drawing", "avatar", "ended"]);
const KEPT_MILLISECONDS = 30 * 24 * 3600 * 1000;
const ADDRESS_MILLISECONDS = 55 * 60 * 1000; // it is good for an hour
const UNANSWERED_MILLISECONDS = 12 * 3600 * 1000; // the workflow waits for a day

/**
 * @typedef {object} Draft
 * @property {string} title
 * @property {string} description
 * @property {string} model
 */

/**
 * @typedef {object} Message  What the workflow says; `at` is in milliseconds since 1970.
 * @property {"transcribing" | "drafting" | "suggestions" | "drawing" | "avatar" | "ended"} type
 * @property {number} at
 * @property {string} [token]
 * @property {{first: Draft, second: Draft}} [drafts]
 * @property {number} [round]
 * @property {number} [rounds_left]
 * @property {string} [title]
 * @property {string} [url]
 * @property {"FAILED" | "TIMED_OUT" | "ABORTED"} [status]
 */

/**
 * @typedef {object} Kept  What this browser keeps of a video.
 * @property {number} since
 * @property {string} [name]
 * @property {string} [key]
 * @property {"uploading" | "uploaded" | "sending" | "sent"} [phase]
 * @property {number} [sentAt]  When the work was to begin.
 * @property {{token: string, choice: "first" | "second" | "regenerate"}} [answered]
 * @property {Draft} [chosen]
 * @property {boolean} [heard]  Whether the workflow has said anything of it.
 * @property {number} [askedAt]  When the suggestions came that were shown last.
 * @property {number} [over]  The time of an end after which the work was begun anew.
 */

/**
 * @typedef {object} Video
 * @property {string} id
 * @property {Kept} kept
 * @property {Message | null} message
 * @property {{sent: number, all: number, cancel: () => void} | null} upload  While this page uploads it.
 * @property {string | null} late  The token of suggestions that can no longer be answered.
 * @property {string | null} problem  What did not work, in words.
 * @property {boolean} busy  While something is under way to the API.
 * @property {string | null} address  Where the avatar is, where the address of the message has expired.
 * @property {boolean} lost  Whether the avatar cannot be shown.
 * @property {boolean} gone  Whether the workflow has said something, and nothing is left of it.
 */

/**
 * @typedef {"uploading" | "interrupted" | "unsent" | "waiting" | "silent" | "transcribing" | "drafting" | "suggestions"
 *   | "answered" | "late" | "drawing" | "avatar" | "ended"} Stage
 */

export class Videos {
  /** @type {Map<string, Video>} */
  #videos = new Map();

  /**
   * @param {string} author
   * @param {() => void} onChange
   */
  constructor(author, onChange) {
    this.key = `serverless-video ${author}`;
    this.onChange = onChange;
    this.#load();
    addEventListener("storage", ({ key }) => {
      if (key !== this.key) return; // another tab has answered or uploaded
      this.#load();
      this.onChange();
    });
  }

  /**
   * Give a video, or null if nothing is known of it.
   *
   * @param {string} id
   */
  get(id) {
    const video = this.#videos.get(id);
    return video === undefined || video.gone ? null : video;
  }

  /** Give all videos, the newest first. */
  all() {
    const shown = [...this.#videos.values()].filter(({ gone }) => !gone);
    return shown.sort((one, other) => lastTime(other) - lastTime(one));
  }

  /**
   * Take what the workflow says; a message that is older than what is known comes too late.
   *
   * @param {string} id
   * @param {Message} message
   */
  hear(id, message) {
    if (!KNOWN.has(message?.type) || typeof message.at !== "number") return; // of a later version, or of somebody else
    const video = this.#videos.get(id) ?? this.#add(id, { since: message.at });
    const newest = Math.max(video.message?.at ?? 0, video.kept.over ?? 0);
    if (message.at < newest || message.at === video.kept.over) return;
    if (message.token !== video.message?.token) video.problem = null;
    if (!video.kept.heard) this.keep(id, { heard: true });
    if (message.type === "suggestions") this.#asked(video, message);
    if (message.url !== video.message?.url) Object.assign(video, { address: null, lost: false });
    Object.assign(video, { message, gone: false });
    this.onChange();
  }

  /**
   * @param {Video} video
   * @param {Message} message
   */
  #asked({ kept }, message) {
    kept.askedAt = message.at;
    if (kept.answered?.token !== message.token) delete kept.answered;
    this.#save();
  }

  /**
   * Keep facts of a video.
   *
   * @param {string} id
   * @param {Partial<Kept>} facts
   */
  keep(id, facts) {
    const video = this.#videos.get(id) ?? this.#add(id, { since: Date.now() });
    Object.assign(video.kept, facts);
    this.#save();
    this.onChange();
    return video;
  }

  /**
   * Hide what the workflow says nothing of any more: all that is retained has come, and messages expire after a week.
   */
  settle() {
    for (const video of this.all()) {
      const { kept, message, upload } = video;
      video.gone = kept.heard === true && kept.over === undefined && message === null && upload === null;
    }
    this.onChange();
  }

  /**
   * Forget a video that never got to the workflow.
   *
   * @param {string} id
   */
  forget(id) {
    this.#videos.delete(id);
    this.#save();
    this.onChange();
  }

  /**
   * @param {string} id
   * @param {Kept} kept
   */
  #add(id, kept) {
    /** @type {Video} */
    const video = {
      id,
      kept,
      message: null,
      upload: null,
      late: null,
      problem: null,
      busy: false,
      address: null,
      lost: false,
      gone: false,
    };
    this.#videos.set(id, video);
    return video;
  }

  #load() {
    const oldest = Date.now() - KEPT_MILLISECONDS;
    for (const [id, kept] of Object.entries(read(this.key))) {
      const known = this.#videos.get(id);
      if (known !== undefined) known.kept = kept;
      else if (kept.since > oldest) this.#add(id, kept);
    }
  }

  #save() {
    const kept = Object.fromEntries([...this.#videos.values()].map((video) => [video.id, video.kept]));
    localStorage.setItem(this.key, JSON.stringify(kept));
  }
}

/**
 * Tell how far a video is.
 *
 * @param {Video} video
 * @returns {Stage}
 */
export function stageOf({ kept, message, upload, late, busy }) {
  if (message !== null) {
    if (message.type !== "suggestions") return message.type;
    if (kept.answered?.token === message.token) return "answered";
    return late === message.token ? "late" : "suggestions";
  }
  if (upload !== null) return "uploading";
  if (kept.phase === "uploading") return "interrupted";
  if (kept.phase === "uploaded") return "unsent";
  return kept.phase === "sending" && !busy ? "silent" : "waiting";
}

/**
 * Tell whether nobody chose: the end came long after the suggestions, which were not answered.
 *
 * @param {Video} video
 */
export function wentUnanswered({ kept, message }) {
  if (message?.type !== "ended" || message.status === "ABORTED") return false;
  return kept.answered === undefined && message.at - (kept.askedAt ?? message.at) > UNANSWERED_MILLISECONDS;
}

/**
 * Give the address at which the avatar can be fetched, or null if that of the message has expired.
 *
 * @param {Video} video
 */
export function addressOf({ address, message }) {
  if (address !== null) return address;
  const fresh = message?.type === "avatar" && Date.now() - message.at < ADDRESS_MILLISECONDS;
  return fresh ? message.url ?? null : null;
}

/** @param {Video} video */
function lastTime({ kept, message }) {
  return Math.max(message?.at ?? 0, kept.since);
}

/**
 * @param {string} key
 * @returns {Record<string, Kept>}
 */
function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "{}");
  } catch {
    return {}; // not what this page wrote
  }
}

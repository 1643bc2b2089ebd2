// @ts-check
/** What the author does: uploads a file, has the work begun, answers, and fetches the picture. */

import { Refused, Rejected } from "./api.js";
import { sample } from "./sample.js";
import { problemOf, send, typeOf } from "./upload.js";
import { stageOf } from "./videos.js";

/** @typedef {import("./videos.js").Video} Video */

const BEAT = 120_000; // milliseconds; the workflow asks anew after ten minutes of silence

export class Desk {
  /** Why the last file was not taken. @type {string | null} */
  problem = null;
  /** Whether a file is about to be uploaded. */
  preparing = false;
  /** @type {{token: string, timer: number} | null} */
  #beating = null;

  /**
   * @param {object} options
   * @param {import("./api.js").Api} options.api
   * @param {import("./videos.js").Videos} options.videos
   * @param {(id: string | null) => void} options.open  Shows a video, or the start.
   * @param {() => void} options.onRefused
   */
  constructor({ api, videos, open, onRefused }) {
    this.api = api;
    this.videos = videos;
    this.open = open;
    this.onRefused = onRefused;
  }

  /** Upload the sample recording. */
  takeSample() {
    return this.take(sample());
  }

  /**
   * Upload a file, and have the work on it begun.
   *
   * @param {File} file
   */
  async take(file) {
    if (this.preparing) return;
    this.problem = problemOf(file);
    this.preparing = this.problem === null;
    this.videos.onChange();
    if (!this.preparing) return;
    try {
      const made = await this.api.upload(/** @type {string} */ (typeOf(file)));
      const video = this.videos.keep(made.video_id, { name: file.name, key: made.key, phase: "uploading" });
      this.open(video.id);
      this.#send(video, made.form, file);
    } catch (error) {
      this.problem = this.#words(error, "The upload could not be begun. Is there a connection?");
    } finally {
      this.preparing = false;
      this.videos.onChange();
    }
  }

  /**
   * @param {Video} video
   * @param {{url: string, fields: Record<string, string>}} form
   * @param {File} file
   */
  async #send(video, form, file) {
    const cancelling = new AbortController();
    video.problem = null;
    video.upload = { sent: 0, all: file.size, cancel: () => cancelling.abort() };
    const onProgress = (/** @type {number} */ sent, /** @type {number} */ all) => {
      Object.assign(video.upload ?? {}, { sent, all });
      this.videos.onChange();
    };
    try {
      await send(form, file, { signal: cancelling.signal, onProgress });
      video.upload = null;
      this.videos.keep(video.id, { phase: "uploaded" });
      await this.begin(video);
    } catch {
      video.upload = null;
      if (cancelling.signal.aborted) {
        this.videos.forget(video.id);
        this.open(null);
      } else {
        video.problem = "The connection was lost, or the server did not take the file.";
        this.videos.onChange();
      }
    }
  }

  /**
   * Have the work on a video begun; also anew, when it ended without a picture.
   *
   * @param {Video} video
   */
  async begin(video) {
    const { id, kept, message } = video;
    if (kept.key === undefined) return;
    const over = message?.at;
    await this.#act(video, "The work could not be begun. Try again in a moment.", async () => {
      this.videos.keep(id, { phase: "sending", sentAt: Date.now() });
      try {
        await this.api.begin(id, /** @type {string} */ (kept.key));
      } catch (error) {
        this.videos.keep(id, { phase: "uploaded" });
        throw error;
      }
      if (video.message?.at === over) video.message = null;
      this.videos.keep(id, { phase: "sent", ...(over === undefined ? {} : { over }) });
    });
  }

  /**
   * Answer the suggestions.
   *
   * @param {Video} video
   * @param {"first" | "second" | "regenerate"} choice
   */
  async answer(video, choice) {
    const { token, drafts } = video.message ?? {};
    if (token === undefined || drafts === undefined) return;
    await this.#act(video, "Your choice could not be sent. Try again in a moment.", async () => {
      try {
        await this.api.answer(token, choice);
      } catch (error) {
        if (!(error instanceof Rejected)) throw error;
        video.late = token;
        return;
      }
      const chosen = choice === "regenerate" ? {} : { chosen: drafts[choice] };
      this.videos.keep(video.id, { answered: { token, choice }, ...chosen });
    });
  }

  /**
   * Ask for the address of the picture anew.
   *
   * @param {Video} video
   */
  async renew(video) {
    video.lost = false;
    await this.#act(video, "The picture could not be fetched. Try again in a moment.", async () => {
      try {
        video.address = (await this.api.avatar(video.id)).url;
      } catch (error) {
        video.lost = true;
        if (!(error instanceof Rejected)) throw error;
      }
    });
  }

  /**
   * Tell the workflow that somebody looks at the suggestions, as long as they are shown.
   *
   * @param {Video | null} video  What is shown.
   */
  watch(video) {
    const shown = video !== null && stageOf(video) === "suggestions" ? video : null;
    const token = shown?.message?.token ?? null;
    if (token === (this.#beating?.token ?? null)) return;
    clearInterval(this.#beating?.timer);
    this.#beating = null;
    if (shown === null || token === null) return;
    this.#beating = { token, timer: setInterval(() => this.#beat(shown, token), BEAT) };
    this.#beat(shown, token);
  }

  /**
   * @param {Video} video
   * @param {string} token
   */
  async #beat(video, token) {
    try {
      await this.api.heartbeat(token);
    } catch (error) {
      if (error instanceof Refused) this.onRefused();
      if (!(error instanceof Rejected)) return; // the next one may get through
      video.late = token;
      this.videos.onChange();
    }
  }

  /**
   * Do one thing at a time with a video, and tell what went wrong.
   *
   * @param {Video} video
   * @param {string} problem
   * @param {() => Promise<void>} act
   */
  async #act(video, problem, act) {
    if (video.busy) return;
    video.busy = true;
    video.problem = null;
    this.videos.onChange();
    try {
      await act();
    } catch (error) {
      video.problem = this.#words(error, problem);
    } finally {
      video.busy = false;
      this.videos.onChange();
    }
  }

  /**
   * @param {unknown} error
   * @param {string} problem
   */
  #words(error, problem) {
    if (error instanceof Refused) this.onRefused();
    return problem;
  }
}

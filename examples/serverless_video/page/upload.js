// @ts-check
/** Files: which are taken, and how they get to the bucket. */

/** @type {Readonly<Record<string, string>>} The types that are taken, each with the ending of its files. */
export const TYPES = Object.freeze({
  "video/mp4": "mp4",
  "video/webm": "webm",
  "audio/mp4": "m4a",
  "audio/mpeg": "mp3",
  "audio/ogg": "ogg",
  "audio/wav": "wav",
});

export const LARGEST_BYTES = 2 * 1024 ** 3;

/** @type {Readonly<Record<string, string>>} Other names that browsers and systems have for them. */
const ALIASES = Object.freeze({
  "video/x-m4v": "video/mp4",
  "audio/webm": "video/webm",
  "audio/x-m4a": "audio/mp4",
  "audio/m4a": "audio/mp4",
  "audio/aac": "audio/mp4",
  "audio/mp3": "audio/mpeg",
  "video/ogg": "audio/ogg",
  "application/ogg": "audio/ogg",
  "audio/wave": "audio/wav",
  "audio/x-wav": "audio/wav",
  "audio/vnd.wave": "audio/wav",
});

/**
 * Give the type under which a file is uploaded, or null if it is none that is taken.
 *
 * @param {{name: string, type: string}} file
 */
export function typeOf({ name, type }) {
  const plain = type.split(";")[0].toLowerCase();
  const known = ALIASES[plain] ?? plain;
  if (known in TYPES) return known;
  if (plain !== "") return null;
  const ending = name.split(".").at(-1)?.toLowerCase();
  return Object.keys(TYPES).find((each) => TYPES[each] === ending) ?? null;
}

/**
 * Say why a file is not taken, or null if it is.
 *
 * @param {File} file
 */
export function problemOf(file) {
  if (typeOf(file) === null) {
    return `“${file.name}” is no video or recording that can be taken: MP4, WebM, M4A, MP3, OGG and WAV can.`;
  }
  if (file.size === 0) return `“${file.name}” is empty.`;
  if (file.size > LARGEST_BYTES)
    return `“${file.name}” has ${sizeText(file.size)}; 2 GB is the most that can be taken.`;
  return null;
}

/**
 * Write how large something is.
 *
 * @param {number} bytes
 */
export function sizeText(bytes) {
  const units = ["bytes", "KB", "MB", "GB"];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${unit === 0 || value >= 10 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}

/**
 * Send a file with a form that S3 has signed.
 *
 * @param {{url: string, fields: Record<string, string>}} form
 * @param {File} file
 * @param {{signal: AbortSignal, onProgress: (sent: number, all: number) => void}} options
 * @returns {Promise<void>}
 */
export function send(form, file, { signal, onProgress }) {
  const body = new FormData();
  for (const [name, value] of Object.entries(form.fields)) body.append(name, value);
  body.append("file", file); // S3 ignores what stands behind it
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const request = new XMLHttpRequest(); // fetch cannot tell how much is sent
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded, total);
    request.onload = () =>
      request.status < 300 ? resolve() : reject(new Error(`the bucket answered ${request.status}`));
    request.onerror = () => reject(new Error("the bucket was not reached"));
    request.onabort = () => reject(signal.reason);
    signal.addEventListener("abort", () => request.abort());
    request.open("POST", form.url);
    request.send(body);
  });
}

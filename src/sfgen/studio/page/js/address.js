// @ts-check
/** What the address and the session keep: the token, and which executions are open. */

const TOKEN = "sfgen.token";
const OPEN = "sfgen.open";

/**
 * What is shown of one execution.
 *
 * @typedef {{id: string, step: number | null, event: number | null}} Shown
 */

/**
 * Take the token out of the address, or give the one that was taken before.
 *
 * @param {Location} location
 * @param {History} history
 * @param {Storage} storage
 * @returns {string | null}
 */
export function takeToken(location, history, storage) {
  const token = part(location.hash, "token");
  if (token === null) return storage.getItem(TOKEN);
  storage.setItem(TOKEN, token);
  const open = part(location.hash, "open");
  const rest = open === null ? storage.getItem(OPEN) : `open=${open}`;
  history.replaceState(null, "", rest ? `#${rest}` : location.pathname);
  return token;
}

/** Read which executions are open. @param {string} hash @returns {Shown[]} */
export function readOpen(hash) {
  const said = part(hash, "open");
  if (!said) return [];
  return said.split(",").map((shown) => {
    const [id, ...marks] = shown.split("~").map(decodeURIComponent);
    return { id, step: marked(marks, "s"), event: marked(marks, "e") };
  });
}

/** Write which executions are open. @param {Shown[]} shown @returns {string} */
export function writeOpen(shown) {
  if (shown.length === 0) return "";
  const written = shown.map(({ id, step, event }) =>
    [id, step === null ? "" : `s${step}`, event === null ? "" : `e${event}`]
      .filter(Boolean)
      .map((mark) => encodeURIComponent(mark).replaceAll("~", "%7E"))
      .join("~"),
  );
  return `#open=${written.join(",")}`;
}

/**
 * Keep which executions are open in the address and, for when a new token comes, in the session.
 *
 * @param {Shown[]} shown
 */
export function keepOpen(shown) {
  const written = writeOpen(shown);
  sessionStorage.setItem(OPEN, written.slice(1));
  if (location.hash !== written) history.replaceState(null, "", written || location.pathname);
}

/** @param {string[]} marks @param {string} letter */
function marked(marks, letter) {
  const found = marks.find((mark) => mark.startsWith(letter));
  const value = found === undefined ? Number.NaN : Number(found.slice(1));
  return Number.isSafeInteger(value) ? value : null;
}

/** @param {string} hash @param {string} name @returns {string | null} */
function part(hash, name) {
  const found = hash
    .replace(/^#/, "")
    .split("&")
    .find((each) => each.startsWith(`${name}=`));
  return found === undefined ? null : found.slice(name.length + 1);
}

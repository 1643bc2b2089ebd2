// @ts-check
/** Who the author is: the settings of the page, and the token that opens the API and the connection. */

const KEY = "serverless-video token";

/**
 * @typedef {object} Settings  What settings.json says; it is made when the page is deployed, or served.
 * @property {string} api  The address of the API.
 * @property {string} messages  Host and port of the messages.
 * @property {string} authorizer  The authorizer that IoT Core asks.
 * @property {boolean} [local]  Whether all of it runs on this machine.
 * @property {string} [author]  The author, where the token does not name one.
 */

/**
 * @typedef {object} Session
 * @property {Settings} settings
 * @property {string} token
 * @property {string} author
 */

/**
 * Read the settings.
 *
 * @returns {Promise<Settings>}
 */
export async function settings() {
  const response = await fetch("settings.json", { cache: "no-cache" });
  if (!response.ok) throw new Error(`settings.json: ${response.status}`);
  return response.json();
}

/**
 * Take the token out of the address bar, where nobody is to see it; it is kept as long as this tab is open.
 *
 * @returns {string | null}
 */
export function takeToken() {
  const given = new URLSearchParams(location.hash.slice(1)).get("token");
  if (given !== null) {
    sessionStorage.setItem(KEY, given);
    history.replaceState(null, "", location.pathname + location.search);
  }
  return sessionStorage.getItem(KEY);
}

/** Tell whether the address has another token, for example because somebody pasted a new link. */
export function hasNewToken() {
  return new URLSearchParams(location.hash.slice(1)).has("token");
}

/**
 * Give the author whom a token names: `AUTHOR.EXPIRES.SIGNATURE`.
 *
 * @param {Settings} settings
 * @param {string} token
 */
export function authorOf(settings, token) {
  return settings.author ?? token.split(".")[0];
}

/**
 * Tell whether a token has expired; one that does not say when it does is for the server to judge.
 *
 * @param {Settings} settings
 * @param {string} token
 */
export function isExpired(settings, token) {
  if (settings.author !== undefined) return false;
  const expires = Number(token.split(".")[1]);
  return Number.isFinite(expires) && expires * 1000 < Date.now();
}

/**
 * Give the address of the messages.
 *
 * @param {Settings} settings
 */
export function messagesUrl(settings) {
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  return `${scheme}://${settings.messages}/mqtt?x-amz-customauthorizer-name=${encodeURIComponent(settings.authorizer)}`;
}

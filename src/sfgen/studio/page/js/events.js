// @ts-check
/** Events of a history, one to a line, each with what it holds. */

import { h } from "./dom.js";
import { amount, number, precise } from "./format.js";
import { jsonView } from "./json_tree.js";

const PART = 100;

/** Show the latest of some events. @param {any[]} events */
export function eventList(events) {
  const hidden = Math.max(0, events.length - PART);
  return h(
    "ol.events",
    null,
    hidden > 0 && h("li.muted", null, `${amount(hidden, "earlier event")} not shown.`),
    ...events.slice(-PART).map(row),
  );
}

/**
 * Show all events of an execution, part by part.
 *
 * @param {(after: number, most: number) => Promise<{events: any[], count: number}>} fetch
 */
export function allEvents(fetch) {
  const list = h("ol.events");
  const more = h("button.small", { type: "button" }, "Show more");
  const said = h("span.muted", { role: "status" });
  let after = 0;
  const grow = async () => {
    more.disabled = true;
    try {
      const { events, count } = await fetch(after, PART);
      list.append(...events.map(row));
      after = events.at(-1)?.id ?? after;
      said.textContent = `${number(after)} of ${number(count)}`;
      more.hidden = after >= count;
    } catch (error) {
      said.textContent = /** @type {Error} */ (error).message;
    } finally {
      more.disabled = false;
    }
  };
  more.addEventListener("click", grow);
  void grow();
  return h("div", null, list, h("div.more", null, more, said));
}

/** @param {any} event */
function row(event) {
  const { id, type, timestamp } = event;
  const parts = [
    h("span.event-id", null, String(id)),
    h("span", null, type),
    h("time.muted", null, precise(timestamp)),
  ];
  const details = Object.entries(event).find(([name]) => name.endsWith("EventDetails"))?.[1];
  if (!details || Object.keys(details).length === 0) return h("li", null, h("div.event-plain", null, ...parts));
  const element = h("details.event", null, h("summary", null, ...parts));
  element.addEventListener(
    "toggle",
    () => element.childElementCount === 1 && element.append(jsonView(details, `Event ${id}`)),
  );
  return h("li", null, element);
}

// @ts-check
/** What can be started, as long as nothing else is shown: each workflow with its graph. */

import { fill, h } from "./dom.js";
import { amount } from "./format.js";
import { readPicture } from "./graph.js";
import { Viewport } from "./viewport.js";

const MOST = 12;

/** @typedef {import("./start.js").Workflow} Workflow */

/**
 * Show workflows with their graphs.
 *
 * @param {Element} place
 * @param {Workflow[]} workflows
 * @param {import("./files.js").Files} files
 * @param {(workflow: string) => void} start
 */
export function showPreviews(place, workflows, files, start) {
  fill(place, ...workflows.slice(0, MOST).map((workflow) => preview(workflow, files, start, workflows.length > 1)));
}

/**
 * @param {Workflow} workflow
 * @param {import("./files.js").Files} files
 * @param {(workflow: string) => void} start
 * @param {boolean} several
 */
function preview({ name, type, definition }, files, start, several) {
  const content = h("div.graph-content");
  const frame = h("div.graph-frame", null, content);
  const viewport = new Viewport(frame, content);
  const said = h("p.empty", null, definition ? "Loading…" : "Its definition has errors: a start tells them.");
  const button =
    several &&
    h("button.primary", { type: "button", "aria-label": `Start ${name}`, on: { click: () => start(name) } }, "Start");
  if (definition) void load(definition);
  return h(
    "section.preview",
    { "aria-label": name },
    h("header", null, h("h2", null, name), h("span.muted", null, type === "EXPRESS" ? "Express" : ""), button),
    h("div.stage", null, frame, said),
  );

  /** @param {string} graph */
  async function load(graph) {
    try {
      const drawn = readPicture(await files.graph(graph));
      drawn.setAttribute(
        "aria-label",
        `Graph of ${name}, ${amount(drawn.querySelectorAll("[data-state]").length, "state")}`,
      );
      fill(content, drawn);
      const [width, height] = ["width", "height"].map((each) => Number(drawn.getAttribute(each)));
      viewport.hold(width, height, width / 2);
      viewport.fit();
      said.hidden = true;
    } catch (error) {
      said.textContent = `The graph did not come: ${/** @type {Error} */ (error).message}`;
    }
  }
}

// @ts-check
/** Templates of index.html, and what is filled into them. */

/**
 * Give a new copy of a template's only element.
 *
 * @param {string} id
 * @param {Record<string, string>} [texts]  By the names of the slots.
 * @returns {HTMLElement}
 */
export function copyOf(id, texts = {}) {
  const template = /** @type {HTMLTemplateElement} */ (document.getElementById(id));
  const made = /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true));
  for (const [name, text] of Object.entries(texts)) slot(made, name).textContent = text;
  return made;
}

/**
 * Give the place of a name in an element.
 *
 * @param {Element} element
 * @param {string} name
 * @returns {HTMLElement}
 */
export function slot(element, name) {
  return one(element, `[data-slot="${name}"]`);
}

/**
 * Give what does something in an element.
 *
 * @param {Element} element
 * @param {string} name
 * @returns {HTMLButtonElement}
 */
export function doer(element, name) {
  return /** @type {HTMLButtonElement} */ (one(element, `[data-do="${name}"]`));
}

/**
 * Give the first element that a selector finds, which must be there.
 *
 * @param {ParentNode} element
 * @param {string} selector
 * @returns {HTMLElement}
 */
export function one(element, selector) {
  const found = element.querySelector(selector);
  if (!(found instanceof HTMLElement || found instanceof SVGElement)) throw new Error(`there is no ${selector}`);
  return /** @type {HTMLElement} */ (found);
}

/**
 * Show an icon of index.html.
 *
 * @param {Element} element
 * @param {string} name
 */
export function setIcon(element, name) {
  one(element, "use").setAttribute("href", `#icon-${name}`);
}

/**
 * Show a problem in its slot, or none.
 *
 * @param {Element} element
 * @param {string | null} problem
 */
export function setProblem(element, problem) {
  const place = slot(element, "problem");
  place.hidden = problem === null;
  if (place.textContent !== problem) place.textContent = problem;
}

/**
 * Show that a button does nothing just now; it keeps the focus, other than one that is disabled.
 *
 * @param {HTMLButtonElement} button
 * @param {boolean} busy
 */
export function setBusy(button, busy) {
  button.setAttribute("aria-disabled", String(busy));
}

/**
 * Make a button.
 *
 * @param {string} text
 * @param {() => void} act
 * @param {"primary" | ""} [kind]
 */
export function button(text, act, kind = "") {
  const made = document.createElement("button");
  made.type = "button";
  made.className = kind;
  made.textContent = text;
  made.addEventListener("click", act);
  return made;
}

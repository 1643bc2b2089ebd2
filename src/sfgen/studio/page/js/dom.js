// @ts-check
/** Making elements, in one line each. */

const SVG = "http://www.w3.org/2000/svg";

/**
 * Make an element.
 *
 * @param {string} tag `name`, or `name.class.class`.
 * @param {Record<string, any> | null} [properties] Attributes; `on` holds listeners, `data` what goes to `dataset`;
 *     true is an attribute without a value, and null, undefined and false are left out.
 * @param {...(Node | string | number | null | undefined | false)} children
 * @returns {any}
 */
export function h(tag, properties, ...children) {
  const [name, ...classes] = tag.split(".");
  const made = document.createElement(name);
  if (classes.length) made.className = classes.join(" ");
  set(made, properties);
  made.append(...present(children));
  return made;
}

/**
 * Make an element of SVG.
 *
 * @param {string} tag
 * @param {Record<string, any> | null} [properties]
 * @param {...Node} children
 * @returns {any}
 */
export function s(tag, properties, ...children) {
  const made = document.createElementNS(SVG, tag);
  set(made, properties);
  made.append(...children);
  return made;
}

/**
 * Put children in the place of those that an element has.
 *
 * @param {Element} element
 * @param {...(Node | string | number | null | undefined | false)} children
 */
export function fill(element, ...children) {
  element.replaceChildren(...present(children));
}

/**
 * Change a text only where it differs, so that nothing is laid out or said for nothing.
 *
 * @param {Element} element
 * @param {string} text
 */
export function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/**
 * Give a function that runs at most once a frame, however often it is called.
 *
 * @param {() => void} work
 * @returns {() => void}
 */
export function eachFrame(work) {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      work();
    });
  };
}

let made = 0;

/** Give an id that no other element has. @param {string} prefix */
export function freshId(prefix) {
  made += 1;
  return `${prefix}-${made}`;
}

/** @param {Element} element @param {Record<string, any> | null | undefined} properties */
function set(element, properties) {
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") for (const [event, heard] of Object.entries(value)) element.addEventListener(event, heard);
    else if (name === "data") Object.assign(/** @type {HTMLElement} */ (element).dataset, value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
}

/** @param {any[]} children @returns {(Node | string)[]} */
function present(children) {
  return children
    .filter((child) => child !== null && child !== undefined && child !== false)
    .map((child) => (child instanceof Node ? child : String(child)));
}

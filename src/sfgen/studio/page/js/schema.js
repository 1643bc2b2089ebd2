// @ts-check
/** Reading JSON Schema as pydantic writes it: what a field is, and whether a value fits. Knows nothing of the page. */

/** @typedef {Record<string, any>} Schema */

/**
 * @typedef {"text" | "number" | "boolean" | "choice" | "constant" | "date"} Simple
 * @typedef {Simple | "list" | "object" | "map" | "variants" | "json"} Control
 */

/**
 * What a field of a form is like.
 *
 * @typedef {object} Kind
 * @property {Control} kind
 * @property {Schema} schema with references followed
 * @property {boolean} nullable
 * @property {Schema[]} [variants]
 */

const DATES = new Set(["date", "time", "date-time"]);

/**
 * Say what a field is like.
 *
 * @param {Schema} schema
 * @param {Schema} root where `$defs` are
 * @returns {Kind}
 */
export function kindOf(schema, root) {
  const followed = follow(schema, root);
  const { schema: plain, nullable } = withoutNull(followed, root);
  if ("const" in plain) return { kind: "constant", schema: plain, nullable };
  if (Array.isArray(plain.enum)) return { kind: "choice", schema: plain, nullable };
  const several = plain.anyOf ?? plain.oneOf;
  if (Array.isArray(several))
    return { kind: "variants", schema: plain, nullable, variants: several.map((each) => follow(each, root)) };
  switch (plain.type) {
    case "string":
      return { kind: DATES.has(plain.format) ? "date" : "text", schema: plain, nullable };
    case "integer":
    case "number":
      return { kind: "number", schema: plain, nullable };
    case "boolean":
      return { kind: "boolean", schema: plain, nullable };
    case "array":
      return { kind: typeof plain.items === "object" && !plain.prefixItems ? "list" : "json", schema: plain, nullable };
    case "object":
      if (plain.properties) return { kind: "object", schema: plain, nullable };
      return { kind: typeof plain.additionalProperties === "object" ? "map" : "json", schema: plain, nullable };
    default:
      return { kind: "json", schema: plain, nullable };
  }
}

/** Follow references; what stands beside one is kept. @param {Schema} schema @param {Schema} root @returns {Schema} */
export function follow(schema, root) {
  let found = schema;
  for (let steps = 0; steps < 32; steps += 1) {
    const single = Array.isArray(found.allOf) && found.allOf.length === 1 ? found.allOf[0] : null;
    if (typeof found.$ref !== "string" && single === null) return found;
    const { $ref, allOf, ...beside } = found;
    found = { ...(single ?? target($ref, root)), ...beside };
  }
  return {};
}

/** @param {string} reference @param {Schema} root @returns {Schema} */
function target(reference, root) {
  if (!reference.startsWith("#/")) return {};
  const parts = reference
    .slice(2)
    .split("/")
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
  return parts.reduce((found, part) => found?.[part], /** @type {any} */ (root)) ?? {};
}

/** @param {Schema} schema @param {Schema} root */
function withoutNull(schema, root) {
  if (Array.isArray(schema.type) && schema.type.includes("null")) {
    const rest = schema.type.filter((type) => type !== "null");
    return {
      schema: rest.length === 1 ? { ...schema, type: rest[0] } : { ...schema, type: undefined },
      nullable: true,
    };
  }
  const name = ["anyOf", "oneOf"].find((each) => Array.isArray(schema[each]));
  if (name === undefined) return { schema, nullable: schema.type === "null" };
  const all = schema[name].map((/** @type {Schema} */ each) => follow(each, root));
  const rest = all.filter((/** @type {Schema} */ each) => each.type !== "null");
  const nullable = rest.length < all.length;
  if (rest.length !== 1) return { schema: { ...schema, [name]: rest }, nullable };
  const { [name]: _, ...beside } = schema;
  return { schema: { ...rest[0], ...beside }, nullable };
}

/** Say what a field is called. @param {Schema} schema @param {string} name */
export function titleOf(schema, name) {
  const said = name.replaceAll("_", " ").replace(/([a-z])([A-Z])/g, "$1 $2");
  return said === "" ? (schema.title ?? "Value") : said.charAt(0).toUpperCase() + said.slice(1);
}

/**
 * Read a number from a text.
 *
 * @param {string} text
 * @param {Schema} schema
 * @returns {{value?: number, problem?: string}}
 */
export function readNumber(text, schema) {
  const value = Number(text.trim());
  if (text.trim() === "" || !Number.isFinite(value)) return { problem: `A number, not “${text}”.` };
  if (schema.type === "integer" && !Number.isInteger(value)) return { problem: "A whole number." };
  if (schema.type === "integer" && !Number.isSafeInteger(value))
    return { problem: "Too large for this form: give it as JSON." };
  if (value < schema.minimum) return { problem: `At least ${schema.minimum}.` };
  if (value > schema.maximum) return { problem: `At most ${schema.maximum}.` };
  if (value <= schema.exclusiveMinimum) return { problem: `More than ${schema.exclusiveMinimum}.` };
  if (value >= schema.exclusiveMaximum) return { problem: `Less than ${schema.exclusiveMaximum}.` };
  return { value };
}

/**
 * Say what is wrong with a text, or null.
 *
 * @param {string} text
 * @param {Schema} schema
 * @returns {string | null}
 */
export function textProblem(text, schema) {
  const length = [...text].length;
  if (length < (schema.minLength ?? 0))
    return schema.minLength === 1 ? "Fill this in." : `At least ${schema.minLength} characters.`;
  if (length > schema.maxLength) return `At most ${schema.maxLength} characters; these are ${length}.`;
  if (schema.pattern && !matches(text, schema.pattern)) return `It must match ${schema.pattern}.`;
  return null;
}

/** A pattern that JavaScript does not understand is left to the server. @param {string} text @param {string} pattern */
function matches(text, pattern) {
  try {
    return new RegExp(pattern, "u").test(text);
  } catch {
    return true;
  }
}

/**
 * Say which values a choice may have, in words, where they are short.
 *
 * @param {Schema} schema
 * @param {boolean} required
 */
export function hintOf(schema, required) {
  const limits = [];
  if (schema.minimum !== undefined && schema.maximum !== undefined)
    limits.push(`${schema.minimum} to ${schema.maximum}`);
  else if (schema.minimum !== undefined) limits.push(`at least ${schema.minimum}`);
  else if (schema.maximum !== undefined) limits.push(`at most ${schema.maximum}`);
  if (schema.maxLength !== undefined) limits.push(`at most ${schema.maxLength} characters`);
  if (!required) limits.push("optional");
  return limits.join(", ");
}

/**
 * Read JSON, and where that fails, say where.
 *
 * @param {string} text
 * @returns {{value?: any, problem?: string}}
 */
export function readJson(text) {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const said = /** @type {Error} */ (error).message;
    const at = /position (\d+)/.exec(said);
    if (text.trim() === "") return { problem: "Give JSON: a text stands in double quotes." };
    if (!at) return { problem: `This is no JSON: ${said}` };
    const before = text.slice(0, Number(at[1])).split("\n");
    return {
      problem: `This is no JSON, from line ${before.length}, column ${before[before.length - 1].length + 1} on.`,
    };
  }
}

// @ts-check
/**
 * Forms from JSON Schema. Each can be filled in as JSON too, and is where the schema says nothing that a form can
 * show.
 */

import { fill, freshId, h } from "./dom.js";
import { hintOf, kindOf, readJson, readNumber, textProblem, titleOf } from "./schema.js";

/** @typedef {import("./schema.js").Schema} Schema */
/** @typedef {import("./schema.js").Kind} Kind */

/** Stands for a value that is not given. */
const ABSENT = Symbol("absent");
const FEW = 4;

/**
 * A part of a form.
 *
 * @typedef {object} Field
 * @property {HTMLElement} element
 * @property {() => any} read gives the value, or ABSENT; throws a `Problem`
 */

/**
 * What a part of a form is made from.
 *
 * @typedef {object} Setting
 * @property {Schema} root
 * @property {string} name
 * @property {boolean} required
 * @property {any} given what stands in it at first; undefined for nothing
 * @property {boolean} [short] one line is enough for a text
 */

/** What is wrong at one place of a form. */
class Problem extends Error {
  /** @param {string} message @param {HTMLElement} place */
  constructor(message, place) {
    super(message);
    this.place = place;
  }
}

/** A form for one value, which can be changed over to JSON. */
export class ValueForm {
  #schema;
  #name;
  #body = h("div.form-body");
  #switch = h("button.link", { type: "button" });
  /** @type {Field} */
  #field;
  #asJson = false;

  /**
   * @param {Schema | null} schema
   * @param {any} given what stands in it at first; undefined for nothing
   * @param {string} name what it is for
   */
  constructor(schema, given, name) {
    this.#schema = schema ?? {};
    this.#name = name;
    this.#switch.addEventListener("click", () => this.#change());
    this.#field = this.#make(given);
    const formless = kindOf(this.#schema, this.#schema).kind === "json";
    this.#switch.hidden = formless;
    this.#asJson = formless;
    this.element = h("div.value-form", null, this.#body, this.#switch);
    this.element.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.element.closest("form")?.requestSubmit();
    });
    this.#label();
  }

  /**
   * Give the value, or null where something is wrong; that is said in the form then.
   *
   * @returns {{value: any} | null}
   */
  read() {
    this.element.querySelectorAll(".problem").forEach((/** @type {Element} */ each) => each.remove());
    this.element
      .querySelectorAll("[aria-invalid]")
      .forEach((/** @type {Element} */ each) => each.removeAttribute("aria-invalid"));
    try {
      const value = this.#field.read();
      return { value: value === ABSENT ? null : value };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      complain(error);
      return null;
    }
  }

  /** @param {any} given */
  #make(given) {
    const setting = { root: this.#schema, name: this.#name, required: true, given };
    const field = this.#asJson ? jsonField(setting, {}) : fieldOf(this.#schema, setting, true);
    fill(this.#body, field.element);
    return field;
  }

  #change() {
    const read = this.#asJson || this.#isFilled() ? this.read() : { value: this.#rough() };
    if (read === null) return;
    this.#asJson = !this.#asJson;
    this.#field = this.#make(read.value);
    this.#label();
  }

  #isFilled() {
    try {
      this.#field.read();
      return true;
    } catch {
      return false;
    }
  }

  /** A form that is not filled in yet becomes an outline in JSON. */
  #rough() {
    const { kind, schema } = kindOf(this.#schema, this.#schema);
    return kind === "object" ? Object.fromEntries(Object.keys(schema.properties).map((name) => [name, null])) : null;
  }

  #label() {
    this.#switch.textContent = this.#asJson ? "Fill in a form instead" : "Write JSON instead";
  }
}

/** Say what is wrong beside where it is. @param {Problem} problem */
function complain({ message, place }) {
  const id = freshId("problem");
  const said = h("p.problem", { id }, message);
  const control = /** @type {HTMLElement} */ (
    place.matches("input, textarea, select") ? place : (place.querySelector("input, textarea, select, button") ?? place)
  );
  control.setAttribute("aria-invalid", "true");
  control.setAttribute("aria-describedby", id);
  (place.closest(".field") ?? place).append(said);
  control.focus();
}

/**
 * @param {Schema} schema
 * @param {Setting} setting
 * @param {boolean} [outermost]
 * @returns {Field}
 */
function fieldOf(schema, setting, outermost = false) {
  const kind = kindOf(schema, setting.root);
  const given = setting.given === undefined ? kind.schema.default : setting.given;
  const made = { ...setting, given };
  switch (kind.kind) {
    case "constant":
      return constantField(kind, made);
    case "choice":
      return choiceField(kind, made);
    case "boolean":
      return choiceField({ ...kind, schema: { ...kind.schema, enum: [true, false] } }, made, ["Yes", "No"]);
    case "number":
      return numberField(kind, made);
    case "date":
      return dateField(kind, made);
    case "text":
      return textField(kind, made);
    case "object":
      return canMiss(kind, made, outermost, (inner) => objectField(kind, inner, outermost));
    case "list":
      return canMiss(kind, made, true, (inner) => listField(kind, inner));
    case "map":
      return canMiss(kind, made, true, (inner) => mapField(kind, inner));
    case "variants":
      return variantsField(kind, made);
    default:
      return jsonField(made, kind.schema);
  }
}

/**
 * What stands for an empty field: nothing, where nothing need be given; null where that is allowed.
 *
 * @param {Kind} kind
 * @param {Setting} setting
 */
function emptyOf(kind, setting) {
  if (kind.nullable) return null;
  return setting.required ? undefined : ABSENT;
}

/**
 * Put a label, a description and a hint around a control.
 *
 * @param {HTMLElement} control
 * @param {Kind} kind
 * @param {Setting} setting
 */
function labelled(control, kind, setting) {
  control.id ||= freshId("field");
  const hint = hintOf(kind.schema, setting.required && !kind.nullable);
  const described = kind.schema.description;
  return h(
    "div.field",
    null,
    h("label", { for: control.id }, titleOf(kind.schema, setting.name), hint && h("span.hint", null, ` ${hint}`)),
    described && h("p.described", null, described),
    control,
  );
}

/**
 * Like `labelled`, for several controls together.
 *
 * @param {HTMLElement[]} controls
 * @param {Kind} kind
 * @param {Setting} setting
 */
function grouped(controls, kind, setting) {
  const hint = hintOf({}, setting.required && !kind.nullable);
  const { description } = kind.schema;
  return h(
    "fieldset.field",
    null,
    h("legend", null, titleOf(kind.schema, setting.name), hint && h("span.hint", null, ` ${hint}`)),
    description && h("p.described", null, description),
    ...controls,
  );
}

/** @param {Kind} kind @param {Setting} setting @returns {Field} */
function constantField(kind, setting) {
  const value = kind.schema.const;
  const shown = typeof value === "string" ? value : JSON.stringify(value);
  const element = h("p.field.constant", null, `${titleOf(kind.schema, setting.name)}: `, h("strong", null, shown));
  return { element, read: () => value };
}

/** @param {Kind} kind @param {Setting} setting @param {string[]} [words] @returns {Field} */
function choiceField(kind, setting, words) {
  const values = kind.schema.enum;
  const said = (/** @type {number} */ place) =>
    words?.[place] ?? (typeof values[place] === "string" ? values[place] : JSON.stringify(values[place]));
  const chosen = values.findIndex((/** @type {any} */ value) => value === setting.given);
  const empty = emptyOf(kind, setting);
  if (values.length > FEW || empty !== undefined) {
    const none = h("option", { value: "" }, empty === undefined ? "Choose…" : "None");
    const options = values.map((/** @type {any} */ _, /** @type {number} */ place) =>
      h("option", { value: place, selected: place === chosen }, said(place)),
    );
    const control = h("select", null, none, ...options);
    const read = () => {
      if (control.value !== "") return values[Number(control.value)];
      if (empty === undefined) throw new Problem("Choose one.", control);
      return empty;
    };
    return { element: labelled(control, kind, setting), read };
  }
  const name = freshId("choice");
  const controls = values.map((/** @type {any} */ _, /** @type {number} */ place) =>
    h(
      "label.pick",
      null,
      h("input", { type: "radio", name, value: place, checked: place === chosen }),
      h("span", null, said(place)),
    ),
  );
  const element = grouped([h("div.picks", null, ...controls)], kind, setting);
  const read = () => {
    const checked = /** @type {HTMLInputElement | null} */ (element.querySelector("input:checked"));
    if (checked === null) throw new Problem("Choose one.", element);
    return values[Number(checked.value)];
  };
  return { element, read };
}

/** @param {Kind} kind @param {Setting} setting @returns {Field} */
function numberField(kind, setting) {
  const control = h("input", {
    type: "text",
    inputmode: kind.schema.type === "integer" ? "numeric" : "decimal",
    autocomplete: "off",
  });
  if (setting.given !== undefined && setting.given !== null) control.value = String(setting.given);
  const read = () => readText(control, kind, setting, (text) => readNumber(text, kind.schema));
  return { element: labelled(control, kind, setting), read };
}

/** @param {Kind} kind @param {Setting} setting @returns {Field} */
function textField(kind, setting) {
  const short = setting.short || ["email", "uri", "uuid"].includes(kind.schema.format) || kind.schema.maxLength <= 60;
  const control = short ? h("input", { type: "text", autocomplete: "off" }) : h("textarea", { rows: 1 });
  if (typeof setting.given === "string") control.value = setting.given;
  const read = () =>
    readText(control, kind, setting, (text) => {
      const problem = textProblem(text, kind.schema);
      return problem === null ? { value: text } : { problem };
    });
  return { element: labelled(control, kind, setting), read };
}

/** @param {Kind} kind @param {Setting} setting @returns {Field} */
function dateField(kind, setting) {
  const moment = kind.schema.format === "date-time";
  const control = h("input", {
    type: moment ? "datetime-local" : kind.schema.format,
    step: kind.schema.format === "date" ? null : "1",
  });
  if (typeof setting.given === "string") control.value = moment ? local(setting.given) : setting.given;
  const read = () =>
    readText(control, kind, setting, (text) => ({ value: moment ? new Date(text).toISOString() : text }));
  return { element: labelled(control, kind, setting), read };
}

/** Give a moment as the control for one wants it. @param {string} text */
function local(text) {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) return "";
  return new Date(at.getTime() - at.getTimezoneOffset() * 60000).toISOString().slice(0, 19);
}

/**
 * @param {HTMLInputElement | HTMLTextAreaElement} control
 * @param {Kind} kind
 * @param {Setting} setting
 * @param {(text: string) => {value?: any, problem?: string}} understand
 */
function readText(control, kind, setting, understand) {
  if (control.value === "") {
    const empty = emptyOf(kind, setting);
    if (empty === undefined) throw new Problem("Fill this in.", control);
    return empty;
  }
  const { value, problem } = understand(control.value);
  if (problem !== undefined) throw new Problem(problem, control);
  return value;
}

/**
 * Let something large be left out with a box to tick.
 *
 * @param {Kind} kind
 * @param {Setting} setting
 * @param {boolean} plain true for what is there at once, even where it could be left out
 * @param {(setting: Setting) => Field} make
 * @returns {Field}
 */
function canMiss(kind, setting, plain, make) {
  const empty = emptyOf(kind, setting);
  if (empty === undefined || (plain && empty === ABSENT)) return make(setting);
  const inner = make({ ...setting, given: setting.given ?? undefined });
  const box = h("input", { type: "checkbox", checked: setting.given !== undefined && setting.given !== null });
  const show = () => (inner.element.hidden = !box.checked);
  box.addEventListener("change", show);
  show();
  const label = h(
    "label.check",
    null,
    box,
    h("span", null, `Give ${titleOf(kind.schema, setting.name).toLowerCase()}`),
  );
  return { element: h("div.field", null, label, inner.element), read: () => (box.checked ? inner.read() : empty) };
}

/** @param {Kind} kind @param {Setting} setting @param {boolean} outermost @returns {Field} */
function objectField(kind, setting, outermost) {
  const { properties, required = [] } = kind.schema;
  const fields = Object.entries(properties).map(([name, schema]) => ({
    name,
    field: fieldOf(/** @type {Schema} */ (schema), {
      root: setting.root,
      name,
      required: required.includes(name),
      given: setting.given?.[name],
    }),
  }));
  const inner = fields.map(({ field }) => field.element);
  const element = outermost
    ? h("div.fields", null, ...inner)
    : grouped([h("div.fields", null, ...inner)], kind, setting);
  const read = () => {
    const entries = fields.map(({ name, field }) => [name, field.read()]).filter(([, value]) => value !== ABSENT);
    return Object.fromEntries(entries);
  };
  return { element, read };
}

/**
 * Give a list of parts that can be added and taken away.
 *
 * @param {(given: any, name: string) => Field} make
 * @param {any[]} given
 */
function several(make, given) {
  /** @type {Field[]} */
  const parts = [];
  const rows = h("ul.several");
  let made = 0;
  const add = (/** @type {any} */ value) => {
    made += 1;
    const part = make(value, `Item ${made}`);
    const remove = h("button.small", { type: "button", "aria-label": `Remove item ${made}` }, "Remove");
    const row = h("li", null, part.element, remove);
    remove.addEventListener("click", () => {
      parts.splice(parts.indexOf(part), 1);
      row.remove();
      more.focus();
    });
    parts.push(part);
    rows.append(row);
    return part;
  };
  const more = h("button.small", { type: "button" }, "Add");
  more.addEventListener("click", () => {
    const control = add(undefined).element.querySelector("input, textarea, select");
    /** @type {HTMLElement | null} */ (control)?.focus();
  });
  given.forEach(add);
  return { parts, controls: [rows, more] };
}

/** @param {Kind} kind @param {Setting} setting @returns {Field} */
function listField(kind, setting) {
  const { minItems = 0, maxItems = Infinity, items } = kind.schema;
  const given = Array.isArray(setting.given) ? setting.given : Array.from({ length: minItems });
  const { parts, controls } = several(
    (value, name) => fieldOf(items, { root: setting.root, name, required: true, given: value, short: true }),
    given,
  );
  const element = grouped(controls, kind, setting);
  const read = () => {
    if (parts.length < minItems) throw new Problem(`At least ${minItems}.`, element);
    if (parts.length > maxItems) throw new Problem(`At most ${maxItems}.`, element);
    return parts.map((part) => part.read());
  };
  return { element, read };
}

/** @param {Kind} kind @param {Setting} setting @returns {Field} */
function mapField(kind, setting) {
  const pair = (/** @type {any} */ given) => {
    const name = fieldOf(
      { type: "string" },
      { root: {}, name: "Name", required: true, given: given?.[0], short: true },
    );
    const value = fieldOf(kind.schema.additionalProperties, {
      root: setting.root,
      name: "Value",
      required: true,
      given: given?.[1],
    });
    return { element: h("div.pair", null, name.element, value.element), read: () => [name.read(), value.read()] };
  };
  const { parts, controls } = several(pair, Object.entries(setting.given ?? {}));
  return {
    element: grouped(controls, kind, setting),
    read: () => Object.fromEntries(parts.map((part) => part.read())),
  };
}

/** @param {Kind} kind @param {Setting} setting @returns {Field} */
function variantsField(kind, setting) {
  const variants = kind.variants ?? [];
  const names = variants.map(
    (each, place) => each.title ?? (typeof each.type === "string" ? each.type : `Variant ${place + 1}`),
  );
  const body = h("div");
  const control = h("select", null, ...names.map((name, place) => h("option", { value: place }, name)));
  /** @type {Field} */
  let field;
  const choose = (/** @type {any} */ given) => {
    field = fieldOf(variants[Number(control.value)], { ...setting, required: true, given }, true);
    fill(body, field.element);
  };
  control.value = String(
    Math.max(
      0,
      variants.findIndex((each) => fits(setting.given, each)),
    ),
  );
  control.addEventListener("change", () => choose(undefined));
  choose(setting.given);
  const inner = { element: h("div", null, labelled(control, kind, setting), body), read: () => field.read() };
  return canMiss(kind, setting, false, () => inner);
}

/** Say whether a value looks like a variant. @param {any} value @param {Schema} schema */
function fits(value, schema) {
  if (value === undefined || value === null) return false;
  if (typeof value !== "object")
    return typeof value === schema.type || (schema.type === "integer" && Number.isInteger(value));
  if (Array.isArray(value)) return schema.type === "array";
  return (schema.required ?? []).every((/** @type {string} */ name) => name in value);
}

/** @param {Setting} setting @param {Schema} schema @returns {Field} */
function jsonField(setting, schema) {
  const control = h("textarea.code", { rows: 6, spellcheck: "false", autocapitalize: "off" });
  if (setting.given !== undefined) control.value = JSON.stringify(setting.given, null, 2);
  const kind = /** @type {Kind} */ ({ kind: "json", schema: { ...schema, title: undefined }, nullable: false });
  const element = labelled(control, kind, setting);
  element.querySelector("label")?.append(h("span.hint", null, " JSON"));
  const read = () => {
    if (control.value.trim() === "" && !setting.required) return ABSENT;
    const { value, problem } = readJson(control.value);
    if (problem !== undefined) throw new Problem(problem, control);
    return value;
  };
  return { element, read };
}

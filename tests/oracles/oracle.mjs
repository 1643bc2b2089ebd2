// Answers questions about definitions and JSONata expressions: one JSON object per line in, one per line out.
//
// A question is {"op": name, ...arguments}; the answer is {"answer": value} or, when the oracle itself broke,
// {"broken": text}. A refusal is an answer. The process ends when its input ends.

import { createHash, randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(import.meta.url);
const jsonata = require("jsonata");
const validateDefinition = require("asl-validator");
const { getLanguageService, TextDocument } = require("amazon-states-language-service");

const MAX_RANGE = 360_145;
// Bounds that stop an endless expression; Step Functions stops one after a second.
const MAX_MILLISECONDS = 10_000;
const MAX_DEPTH = 5_000;
const HASHES = { MD5: "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512" };
const SEVERITY_ERROR = 1;

// The functions that Step Functions adds to JSONata, as far as its documentation and recorded answers tell: an argument
// that is missing or makes no sense gives undefined, and integers are rounded towards zero.
const awsFunctions = {
  partition(array, size) {
    const step = Math.trunc(size);
    if (!Array.isArray(array) || typeof size !== "number" || !(step >= 1)) return undefined;
    return Array.from({ length: Math.ceil(array.length / step) }, (_, i) => array.slice(i * step, (i + 1) * step));
  },
  range(first, last, delta) {
    if (![first, last, delta].every(Number.isFinite)) return undefined;
    const [from, to, step] = [first, last, delta].map(Math.trunc);
    if (step === 0) return undefined;
    const length = Math.max(0, Math.floor((to - from) / step) + 1);
    if (length > MAX_RANGE) {
      throw { code: "RANGE", message: `The range has ${length} elements; the most is ${MAX_RANGE}` };
    }
    const numbers = Array.from({ length }, (_, i) => from + i * step);
    // A sequence of one is its element, and an empty one is nothing, as for every result of a JSONata path.
    return length === 0 ? undefined : length === 1 ? numbers[0] : numbers;
  },
  hash(text, algorithm) {
    if (typeof text !== "string" || !Object.hasOwn(HASHES, algorithm ?? "")) return undefined;
    return createHash(HASHES[algorithm]).update(text, "utf8").digest("hex");
  },
  random(seed) {
    if (seed === undefined) return Math.random();
    // Any generator serves: the promise is one number for one seed, at least 0 and less than 1.
    return createHash("sha256").update(String(seed)).digest().readUInt32BE(0) / 2 ** 32;
  },
  uuid: () => randomUUID(),
  parse(text) {
    if (text === undefined) return undefined;
    if (typeof text !== "string") throw { code: "PARSE", message: "The argument of $parse is not a string" };
    try {
      return JSON.parse(text);
    } catch (error) {
      throw { code: "PARSE", message: `$parse: ${error.message}` };
    }
  },
};

class FunctionInResult extends Error {}

// Plain JSON of a result: without the marks that JSONata leaves on arrays, and with the spellings that Step Functions
// gives to numbers JSON lacks.
function plain(value) {
  if (typeof value === "function") throw new FunctionInResult();
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value)) return value.map((item) => (item === undefined ? null : plain(item)));
  if (value !== null && typeof value === "object") {
    if (value._jsonata_lambda || value._jsonata_function) throw new FunctionInResult();
    return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined).map(([k, v]) => [k, plain(v)]));
  }
  return value;
}

const refusal = (error) => ({
  ok: false,
  code: error.code ?? error.name ?? null,
  position: error.position ?? null,
  message: error.message ?? String(error),
});

function jsonataParse({ source }) {
  try {
    jsonata(source);
  } catch (error) {
    return refusal(error);
  }
  return { ok: true, code: null, position: null, message: null };
}

function bound(expression) {
  const end = Date.now() + MAX_MILLISECONDS;
  let depth = 0;
  expression.assign(Symbol.for("jsonata.__evaluate_entry"), () => {
    depth += 1;
    if (depth > MAX_DEPTH) throw { code: "BOUND", message: `Evaluation is nested more than ${MAX_DEPTH} deep` };
    if (Date.now() > end) throw { code: "BOUND", message: `Evaluation takes more than ${MAX_MILLISECONDS} ms` };
  });
  expression.assign(Symbol.for("jsonata.__evaluate_exit"), () => {
    depth -= 1;
  });
}

async function jsonataEval({ source, bindings }) {
  try {
    const expression = jsonata(source);
    for (const [name, implementation] of Object.entries(awsFunctions)) expression.assign(name, implementation);
    expression.assign("eval", undefined);
    bound(expression);
    const value = await expression.evaluate(undefined, bindings);
    return value === undefined ? { ok: true, defined: false } : { ok: true, defined: true, value: plain(value) };
  } catch (error) {
    if (error instanceof FunctionInResult) {
      return { ok: false, code: "FUNCTION", position: null, message: "The result is or holds a function" };
    }
    return refusal(error);
  }
}

const languageService = getLanguageService({});

// JSON Pointer of the innermost member whose text holds the offset.
function pointerAt(root, offset) {
  const steps = [];
  for (let node = root; node; ) {
    if (node.type === "object") {
      const member = node.properties.find((p) => p.offset <= offset && offset < p.offset + p.length);
      if (!member) break;
      steps.push(member.keyNode.value);
      node = member.valueNode;
    } else if (node.type === "array") {
      const index = node.items.findIndex((item) => item.offset <= offset && offset < item.offset + item.length);
      if (index < 0) break;
      steps.push(index);
      node = node.items[index];
    } else break;
  }
  return steps.map((step) => "/" + String(step).replaceAll("~", "~0").replaceAll("/", "~1")).join("");
}

async function languageServiceErrors({ definition }) {
  const document = TextDocument.create("memory://machine.asl.json", "asl", 1, JSON.stringify(definition, null, 2));
  const parsed = languageService.parseJSONDocument(document);
  const found = await languageService.doValidation(document, parsed);
  return found
    .filter((diagnostic) => diagnostic.severity === SEVERITY_ERROR)
    .map(({ range, message }) => `${pointerAt(parsed.root, document.offsetAt(range.start))}: ${message}`);
}

function aslValidatorErrors({ definition }) {
  try {
    return validateDefinition(definition).errors.map((error) => `${error["Error code"]}: ${error.Message}`);
  } catch (error) {
    return [`CRASH: ${error.message}`];
  }
}

const operations = {
  jsonata_parse: jsonataParse,
  jsonata_eval: jsonataEval,
  language_service: languageServiceErrors,
  asl_validator: aslValidatorErrors,
};

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  let reply;
  try {
    const { op, ...question } = JSON.parse(line);
    reply = { answer: await operations[op](question) };
  } catch (error) {
    reply = { broken: error?.stack ?? String(error) };
  }
  process.stdout.write(JSON.stringify(reply) + "\n");
}

// Runs a definition with aws-local-stepfunctions, and prints the least seconds of some runs.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [, , folder, file, runs] = process.argv;
const { StateMachine } = createRequire(`${folder}/`)("aws-local-stepfunctions");
const { definition, given } = JSON.parse(readFileSync(file, "utf8"));
const machine = new StateMachine(definition, { validationOptions: { noValidate: true } });
let least = Infinity;
for (let run = 0; run < Number(runs); run++) {
  const begin = process.hrtime.bigint();
  await machine.run(given).result;
  least = Math.min(least, Number(process.hrtime.bigint() - begin) / 1e9);
}
console.log(least);

// Breaks every rule in several ways and runs its cases: whoever survives has a test missing.
import { rules } from '../src/rules/index.ts';
import { survivorsOf } from '../tests/mutants/hunt.ts';
import { mutations } from '../tests/mutants/mutate.ts';

let survivors = 0;
for (const [id, rule] of Object.entries(rules)) {
  for (const { mutation } of await survivorsOf(id, rule)) {
    console.log(`${id}: nobody notices that it is ${mutation}`);
    survivors++;
  }
}
console.log(
  `${Object.keys(rules).length} rules, ${Object.keys(mutations).length} ways to break each: ${survivors} survived`,
);
if (survivors > 0) process.exitCode = 1;

/** `npm run fuzz`: tries mutated playbooks for so many minutes, and says which laws did not hold. */

import { parseArgs } from "node:util";
import { readFixture } from "./fixtures.ts";
import { LAWS } from "./laws.ts";
import { outcomeTable } from "./outcome.ts";
import { failuresOf } from "./try-input.ts";
import { watchedRun } from "./watched-run.ts";

const USAGE = `npm run fuzz -- [options]
  --minutes N    how long (10)
  --seed S       the same seed tries the same inputs (the number of the day, unless told)
  --from N       the number of the first input (0)
  --inputs N     at most so many inputs
  --only LAW     only this law: ${LAWS.map(({ name }) => name).join(", ")}
  --folder DIR   where failures are kept (test/fuzz/found)
  --replay DIR   tries a kept failure again
`;

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    seed: { type: "string" },
    from: { type: "string", default: "0" },
    inputs: { type: "string" },
    only: { type: "string" },
    folder: { type: "string", default: "test/fuzz/found" },
    replay: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
const laws = LAWS.filter(
  ({ name }) => values.only === undefined || name === values.only,
);

if (values.help || laws.length === 0) process.stdout.write(USAGE);
else if (values.replay !== undefined) await replay(values.replay);
else {
  const seed = Number(values.seed ?? Math.floor(Date.now() / 86_400_000));
  const order = {
    seed,
    seconds: Number(values.minutes) * 60,
    inputs: values.inputs === undefined ? undefined : Number(values.inputs),
    from: Number(values.from),
    laws: laws.map(({ name }) => name),
    folder: values.folder,
  };
  const outcome = await watchedRun(order, (line) => console.log(line));
  console.log(outcomeTable(outcome, seed));
  process.exitCode = Object.keys(outcome.failures).length > 0 ? 1 : 0;
}

async function replay(folder: string): Promise<void> {
  const { input, found } = readFixture(folder);
  const failures = await failuresOf(input, laws);
  for (const { law, kind, message } of failures)
    console.log(`${law}: ${kind}\n${message}\n`);
  console.log(failures.length === 0 ? `Holds now: ${found.kind}` : found.run);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

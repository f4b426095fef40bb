/** `npm run fuzz`: tries mutated playbooks for so many minutes, and says which laws did not hold. */

import { parseArgs } from "node:util";
import { readFixture } from "./fixtures.ts";
import { LAWS } from "./laws.ts";
import { run, type Outcome } from "./run.ts";
import { allSources } from "./sources.ts";
import { failuresOf } from "./try-input.ts";

const USAGE = `npm run fuzz -- [options]
  --minutes N    how long (10)
  --seed S       the same seed tries the same inputs (of the day, unless told)
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
    inputs: { type: "string", default: "Infinity" },
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
  const outcome = await run({
    seed,
    seconds: Number(values.minutes) * 60,
    inputs: Number(values.inputs),
    from: Number(values.from),
    laws,
    sources: allSources(),
    folder: values.folder,
    tell: (line) => console.log(line),
  });
  console.log(table(outcome, seed));
  process.exitCode = outcome.failures.size > 0 ? 1 : 0;
}

async function replay(folder: string): Promise<void> {
  const { input, found } = readFixture(folder);
  const failures = await failuresOf(input, laws);
  for (const { law, kind, message } of failures)
    console.log(`${law}: ${kind}\n${message}\n`);
  console.log(failures.length === 0 ? `Holds now: ${found.kind}` : found.run);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

function table(
  { inputs, seconds, bySource, stopwatch, failures }: Outcome,
  seed: number,
): string {
  const rows = (
    title: string,
    cells: Iterable<readonly [string, string | number]>,
  ): string[] => [
    title,
    ...[...cells].map(([name, value]) => `  ${name.padEnd(24)} ${value}`),
  ];
  return [
    "",
    `${inputs} inputs in ${Math.round(seconds)} s (${Math.round((inputs * 60) / seconds)} a minute), seed ${seed}`,
    ...rows("Inputs by source", bySource),
    ...rows(
      "Seconds by law",
      [...stopwatch.seconds].map(
        ([law, spent]) => [law, spent.toFixed(1)] as const,
      ),
    ),
    ...rows(
      "Failures by kind",
      failures.size > 0
        ? [...failures].map(([kind, count]) => [`${count} ×`, kind] as const)
        : [["none", ""]],
    ),
  ].join("\n");
}

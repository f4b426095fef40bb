/**
 * `npm run mutation -- [--room lint] [--files GLOB] [--tests GLOB] [--every N] [--fresh]`: changes core in small ways, one
 * at a time, and says which changes no test notices. What was found stays in `.bench/mutation`; the next run tries only what changed.
 */

import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { summarise } from "./summary.ts";

const ROOMS = ["lint", "edit", "rules", "playbook"];
const KEPT = ".bench/mutation";

const { values } = parseArgs({
  options: {
    room: { type: "string", multiple: true, default: ROOMS },
    files: { type: "string" },
    tests: { type: "string" },
    every: { type: "string", default: "1" },
    fresh: { type: "boolean", default: false },
  },
});
mkdirSync(KEPT, { recursive: true });
const runs = values.files
  ? [{ name: "files", mutate: [values.files] }]
  : values.room.map((name) => ({ name, mutate: filesOf(name) }));
for (const { name, mutate } of runs) {
  const incrementalFile = `${KEPT}/${name}.json`;
  if (values.fresh) rmSync(incrementalFile, { force: true });
  await new Stryker({
    configFile: ".config/stryker.config.js",
    mutate,
    incremental: true,
    incrementalFile,
    ...(values.tests && { mochaOptions: { spec: [values.tests] } }),
  }).runMutationTest();
  console.log(summarise(name, incrementalFile));
}

/** The files of a room; with `--every 4`, each fourth of them by name. */
function filesOf(room: string): string[] {
  return readdirSync(`src/core/${room}`)
    .filter((name) => name.endsWith(".ts"))
    .filter((_, index) => index % Number(values.every) === 0)
    .map((name) => `src/core/${room}/${name}`);
}

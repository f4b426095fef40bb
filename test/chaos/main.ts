/**
 * `npm run chaos`: kills, full disks, failing calls and second writers, over every command that writes: `--rounds N` or
 * `--minutes N` by chance, from `--seed S`. `--every` goes through every call of every command first. `--only NAME` keeps to
 * one command or one kind of harm.
 */

import { parseArgs } from "node:util";
import { COMMANDS } from "./commands.ts";
import { canMount } from "./full-disk.ts";
import { everyFailure, everyKill, KINDS, type Counted } from "./kinds.ts";
import { playRound } from "./play-round.ts";
import { Chance } from "./random.ts";
import { closeFolder, openStage, type Stage } from "./stage.ts";

const { values } = parseArgs({
  options: {
    every: { type: "boolean", default: false },
    rounds: { type: "string" },
    minutes: { type: "string" },
    seed: { type: "string" },
    only: { type: "string", multiple: true, default: [] },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const rounds = Number(values.rounds ?? Infinity);
const minutes = Number(
  values.minutes ?? (values.rounds !== undefined ? Infinity : 2),
);
const end = performance.now() + minutes * 60_000;
const counts = new Map<Counted, number>();
const problems: string[] = [];

const commandNames = COMMANDS.map(({ name }) => name);
const kindNames = KINDS.map(({ name }) => name);
for (const name of values.only)
  if (![...commandNames, ...kindNames].includes(name))
    throw new Error(
      `There is no \`${name}\`; there are ${[...commandNames, ...kindNames].join(", ")}.`,
    );
const wanted = (name: string, names: readonly string[]): boolean =>
  !values.only.some((each) => names.includes(each)) ||
  values.only.includes(name);
const mayMount = canMount();
if (!mayMount)
  console.log("No disk can be mounted here: full-disk is left out.");
const kinds = KINDS.filter(
  ({ name }) => wanted(name, kindNames) && (name !== "full-disk" || mayMount),
);
const stages: Stage[] = [];
for (const command of COMMANDS)
  if (wanted(command.name, commandNames)) stages.push(await openStage(command));
try {
  console.log(`Seed ${seed}.`);
  if (values.every) await playEvery();
  await playByChance();
} finally {
  for (const { template } of stages) closeFolder(template);
}
console.log(
  [...counts].map(([what, count]) => `${count} ${what}`).join(", ") + ".",
);
console.log(
  problems.length === 0
    ? "Every file was old or new, and nothing was left after the next run."
    : `${problems.length} problems.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

async function playEvery(): Promise<void> {
  for (const stage of stages)
    for (const [counted, plays] of [
      ["kills", everyKill(stage)],
      ["failed calls", everyFailure(stage)],
    ] as const)
      for (const play of plays) {
        if (performance.now() > end) return;
        const found = await playRound(stage, play);
        tell(
          counted,
          found,
          `${stage.command.name} ${JSON.stringify(play.harm)}`,
        );
      }
}

async function playByChance(): Promise<void> {
  for (let round = 0; round < rounds && performance.now() < end; round++) {
    const chance = new Chance(seed * 1_000_003 + round);
    const stage = chance.oneOf(stages);
    const fitting = kinds.filter(({ fits }) => fits(stage));
    if (fitting.length === 0) continue;
    const kind = chance.oneOf(fitting);
    const found = await kind.play(stage, chance);
    tell(
      kind.counts,
      found,
      `${stage.command.name} ${kind.name} round ${round}`,
    );
  }
}

function tell(counted: Counted, found: readonly string[], where: string): void {
  counts.set(counted, (counts.get(counted) ?? 0) + 1);
  for (const each of found) {
    problems.push(each);
    console.log(`${where}: ${each}`);
  }
}

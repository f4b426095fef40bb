/** `npm run bench -- [FOLDER] [--docs 1000,3000,10000] [--rounds 3]`: whole processes, interleaved, medians and ratios. */

import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { prepareContenders, type Contender } from "./contenders.ts";
import { makeCorpus } from "./corpus.ts";

interface Run {
  readonly seconds: number;
  readonly mebibytes: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    docs: { type: "string", default: "1000,3000,10000" },
    rounds: { type: "string", default: "3" },
  },
});
const source =
  positionals[0] ?? process.env.BENCH_SOURCE ?? "../shared/corpora/eips";
const contenders = prepareContenders();
for (const count of values.docs.split(",").map(Number))
  compare(count, Number(values.rounds));

/** One table. The order turns from round to round, so that a noisy minute does not hit one contender only. */
function compare(count: number, rounds: number): void {
  const folder = makeCorpus(source, count);
  const taking = contenders.filter(({ maxDocs }) => count <= maxDocs);
  const runs = new Map<Contender, Run[]>(taking.map((each) => [each, []]));
  for (const each of taking) measure(each, folder);
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < taking.length; turn++) {
      const each = taking[(turn + round) % taking.length]!;
      runs.get(each)!.push(measure(each, folder));
    }
  const seconds = (name: string): number =>
    median(
      (runs.get(taking.find((each) => each.name.startsWith(name))!) ?? []).map(
        (run) => run.seconds,
      ),
    );
  console.log(`\n${count} documents, ${rounds} rounds, medians`);
  console.log(
    "| | wall | of bare | of rumdl | peak memory |\n|---|---:|---:|---:|---:|",
  );
  for (const [{ name }, measured] of runs) {
    const wall = median(measured.map((run) => run.seconds));
    const memory = Math.max(...measured.map((run) => run.mebibytes));
    console.log(
      `| ${name} | ${wall.toFixed(2)} s | ${(wall / seconds("bare")).toFixed(1)} | ${(wall / seconds("rumdl")).toFixed(2)} | ${memory.toFixed(0)} MiB |`,
    );
  }
}

/** Runs a command once, through `time` for its peak memory; what it finds and its exit code do not matter, a crash does. */
function measure({ name, command }: Contender, folder: string): Run {
  const filled = command.map((part) => part.replace("{}", folder));
  const begin = performance.now();
  const { status, stderr } = spawnSync(
    "/usr/bin/time",
    ["-f", "peak %M", ...filled],
    {
      encoding: "utf8",
      stdio: ["ignore", "ignore", "pipe"],
      maxBuffer: 1 << 30,
    },
  );
  const seconds = (performance.now() - begin) / 1000;
  const peak = /peak (\d+)\s*$/.exec(stderr ?? "");
  if (!peak || status === null || status > 1)
    throw new Error(`${name} ended with ${status}: ${stderr?.slice(0, 500)}`);
  return { seconds, mebibytes: Number(peak[1]) / 1024 };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? sorted[middle]!
    : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

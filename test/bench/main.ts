/**
 * `npm run bench -- [FOLDER] [--docs 1000,3000,10000] [--rounds 3]`: whole processes, interleaved, medians and ratios; then
 * the extension in a running VS Code, at the largest number of documents. `--host` measures only that.
 */

import { parseArgs } from "node:util";
import { prepareContenders, type Contender } from "./contenders.ts";
import { makeCorpus } from "./corpus.ts";
import { measureHost } from "./host.ts";
import { measure, median, type Run } from "./measure.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    docs: { type: "string", default: "1000,3000,10000" },
    rounds: { type: "string", default: "3" },
    host: { type: "boolean", default: false },
  },
});
const source =
  positionals[0] ?? process.env.BENCH_SOURCE ?? "../shared/corpora/eips";
const counts = values.docs.split(",").map(Number);
if (!values.host) {
  const contenders = prepareContenders();
  for (const count of counts) compare(contenders, count, Number(values.rounds));
}
await measureHost(Math.max(...counts), positionals[0]);

/** One table. The order turns from round to round, so that a noisy minute does not hit one contender only. */
function compare(
  contenders: readonly Contender[],
  count: number,
  rounds: number,
): void {
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

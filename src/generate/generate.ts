/**
 * Brings every generated file up to date, or says which are not. The two lists and core's door come first and
 * without the engine, because it is loaded through them and cannot start while one names a file that is gone.
 */

import type { Artefact, Project } from "./artefact.ts";
import { coreIndex } from "./core-index.ts";
import { ruleList } from "./rule-list.ts";
import { typeList } from "./type-list.ts";

/** The project's folder, and whether to write to it. */
export interface Workshop extends Project {
  readonly isCheck: boolean;
  write(path: string, text: string): void;
}

/** Which files were stale, and that in words. */
export interface Outcome {
  readonly stale: readonly string[];
  readonly message: string;
}

/** Generates everything once. */
export async function generate(workshop: Workshop): Promise<Outcome> {
  const lists = await bringUpToDate(workshop, [
    await typeList(workshop),
    await ruleList(workshop),
    await coreIndex(workshop),
  ]);
  if (workshop.isCheck && lists.length > 0) return outcome(workshop, lists);
  const { references } = await import("./references.ts");
  const others = await bringUpToDate(workshop, references(workshop));
  return outcome(workshop, [...lists, ...others]);
}

async function bringUpToDate(
  workshop: Workshop,
  artefacts: readonly Artefact[],
): Promise<readonly string[]> {
  const stale = artefacts.filter(
    ({ path, text }) => normalised(workshop.read(path)) !== text,
  );
  if (!workshop.isCheck)
    for (const { path, text } of stale) workshop.write(path, text);
  return stale.map(({ path }) => path);
}

/** A checkout with Windows line endings is not stale. */
function normalised(text: string | undefined): string | undefined {
  return text?.replaceAll("\r\n", "\n");
}

function outcome({ isCheck }: Workshop, stale: readonly string[]): Outcome {
  if (stale.length === 0)
    return { stale, message: "All generated files are up to date.\n" };
  const files = stale.map((path) => `  ${path}\n`).join("");
  return {
    stale,
    message: isCheck
      ? `Out of date, run \`npm run generate\` and commit the result:\n${files}`
      : `Written:\n${files}`,
  };
}

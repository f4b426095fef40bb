/** Makes an input: takes a playbook and changes it a few times, in one way or another. */

import { CHARACTER_CHANGES, type TextChange } from "./change-characters.ts";
import { FILE_CHANGES } from "./change-files.ts";
import { LINE_CHANGES } from "./change-lines.ts";
import { YAML_CHANGES } from "./change-yaml.ts";
import type { Files, Input } from "./input.ts";
import { randomFrom, seedOf, type Random } from "./random.ts";
import type { Source } from "./sources.ts";

const TEXT_CHANGES = [CHARACTER_CHANGES, LINE_CHANGES, YAML_CHANGES];
const LARGEST = 40_000;

/** The input of one iteration; the same for the same seed and number. */
export function makeInput(
  sources: readonly Source[],
  seed: number,
  iteration: number,
): Input {
  const own = seedOf(seed, iteration);
  const random = randomFrom(own);
  const source = random.pick(sources);
  let files = source.take(random);
  // Once in a while a playbook stays as it is.
  for (let times = random.below(7); times > 0; times--)
    files = mutateFiles(files, random);
  return { files, seed: own, source: source.name };
}

/** One change, mostly of one text. */
export function mutateFiles(files: Files, random: Random): Files {
  const paths = Object.keys(files);
  const path = random.pick(paths);
  if (random.oneIn(6)) return random.pick(FILE_CHANGES)(files, path, random);
  return { ...files, [path]: mutateText(files[path]!, random) };
}

/** One change of a text. */
export function mutateText(text: string, random: Random): string {
  const change: TextChange = random.pick(random.pick(TEXT_CHANGES));
  return change(text, random).slice(0, LARGEST);
}

/** Makes a failing input as small as it gets while it fails in the same way: fewer files, then lines, then characters. */

import { withFiles, type Files, type Input } from "./input.ts";
import type { Law } from "./law.ts";
import { failuresOf, type Failure } from "./try-input.ts";

/** What was got down to, within a limit of tries. */
export async function minimise(
  input: Input,
  failure: Failure,
  laws: readonly Law[],
  limitSeconds = 15,
): Promise<Files> {
  const until = performance.now() + limitSeconds * 1000;
  const own = laws.filter(({ name }) => name === failure.law);
  const fails = async (files: Files): Promise<boolean> => {
    if (performance.now() > until || Object.keys(files).length === 0)
      return false;
    const found = await failuresOf({ ...input, files }, own);
    return found.some(({ kind }) => kind === failure.kind);
  };
  let files = input.files;
  for (let before = ""; before !== JSON.stringify(files);) {
    before = JSON.stringify(files);
    files = await fewerFiles(files, fails);
    for (const cut of [/^/m, /(?=\b|[^\w\s])/, /(?:)/u])
      for (const path of Object.keys(files)) {
        const textFails = (text: string): Promise<boolean> =>
          fails(withFiles(files, new Map([[path, text]])));
        const pieces = files[path]!.split(cut);
        if (pieces.length > 600) continue;
        const text = (await fewerPieces(pieces, textFails)).join("");
        files = withFiles(files, new Map([[path, text]]));
      }
  }
  return files;
}

type Fails<T> = (smaller: T) => Promise<boolean>;

async function fewerFiles(files: Files, fails: Fails<Files>): Promise<Files> {
  let left = files;
  for (const path of Object.keys(files)) {
    const fewer = withFiles(left, new Map([[path, null]]));
    if (await fails(fewer)) left = fewer;
  }
  return left;
}

/** Delta debugging: leaves out halves, quarters and so on, as long as it still fails. */
async function fewerPieces(
  pieces: readonly string[],
  fails: Fails<string>,
): Promise<readonly string[]> {
  let left = pieces;
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size >> 1) {
    for (let at = 0; at < left.length;) {
      const fewer = [...left.slice(0, at), ...left.slice(at + size)];
      if (await fails(fewer.join(""))) left = fewer;
      else at += size;
    }
  }
  return left;
}

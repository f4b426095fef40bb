/** The lines that edits write, for people who are asked whether they agree. */

import { applyEdits, type TextEdit } from "../text/edit.ts";
import { diffLines } from "../text/line-diff.ts";

/** The new lines in their order, without their indentation; blank ones and rules of tables left out. */
export function addedLines(
  text: string,
  edits: readonly TextEdit[],
): readonly string[] {
  return diffLines(text, applyEdits(text, edits))
    .filter(({ kind }) => kind === "added")
    .map((line) => line.text.trim().replace(/ {2,}/g, " "))
    .filter((line) => /[^\s|:-]/.test(line));
}

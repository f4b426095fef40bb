/** Whether an edit leaves front matter readable, and says of every field that it does not touch what was said before. */

import { applyEdits, type TextEdit } from "../../text/edit.ts";
import { readAgain } from "./second-reading.ts";
import type { MapEntry, YamlNode } from "./yaml-node.ts";
import type { FrontMatterReading } from "./front-matter-reading.ts";

/** Judges by our own reading and by js-yaml's, each before and after. */
export function isHarmless(
  before: string,
  edits: readonly TextEdit[],
  read: (text: string) => FrontMatterReading,
): boolean {
  return keepsFields(before, applyEdits(before, edits), edits, read);
}

/** The same, where the text after the edits is known. */
export function keepsFields(
  before: string,
  after: string,
  edits: readonly TextEdit[],
  read: (text: string) => FrontMatterReading,
): boolean {
  const { frontMatter: was, problems } = read(before);
  if (!was) return true;
  const is = read(after).frontMatter;
  if (!is || (was.isComplete && !is.isComplete)) return false;
  const kept = was.entries.filter(({ range }) => !isTouched(range, edits));
  const values = new Map(
    is.entries.map(({ key, value }) => [key, said(value)]),
  );
  if (
    problems.length === 0 &&
    kept.some((entry) => values.get(entry.key) !== said(entry.value))
  )
    return false;
  return keepsForOthers(
    before.slice(was.content.start, was.content.end),
    after.slice(is.content.start, is.content.end),
    kept,
  );
}

function keepsForOthers(
  before: string,
  after: string,
  kept: readonly MapEntry[],
): boolean {
  const was = readAgain(before);
  if (!was) return true;
  const is = readAgain(after);
  return (
    is !== undefined &&
    kept.every(({ key }) => !was.has(key) || was.get(key) === is.get(key))
  );
}

function isTouched(
  range: { readonly start: number; readonly end: number },
  edits: readonly TextEdit[],
): boolean {
  return edits.some(
    (edit) => edit.range.start <= range.end && range.start <= edit.range.end,
  );
}

function said(node: YamlNode): string {
  switch (node.kind) {
    case "scalar":
      return JSON.stringify(node.text);
    case "list":
      return `[${node.items.map(said).join()}]`;
    case "map":
      return `{${node.entries.map(({ key, value }) => `${JSON.stringify(key)}:${said(value)}`).join()}}`;
  }
}

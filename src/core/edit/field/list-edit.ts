/** Another list in a list's place: items that stay keep their quotes, their comments and their lines. */

import type { ListNode } from "../../document/front-matter/yaml-node.ts";
import type { TextEdit } from "../../text/edit.ts";
import { oneLine } from "../../text/yaml-scalar.ts";
import { lineAfter, lineEnd, lineStart } from "../lines.ts";
import { writeScalar } from "./write-value.ts";

/** The edits, or `undefined` for a list of something else than texts. */
export function replaceList(
  text: string,
  list: ListNode,
  values: readonly string[],
): readonly TextEdit[] | undefined {
  const old = list.items.map((item) =>
    item.kind === "scalar" ? item.text.trim() : undefined,
  );
  if (!old.every((each) => each !== undefined)) return undefined;
  const wanted = values.map(oneLine);
  if (wanted.length === old.length) return swap(text, list, old, wanted);
  const isBlock = text.charAt(list.range.start) !== "[";
  const grows = old.every((each, at) => each === wanted[at]);
  if (grows && old.length > 0)
    return append(text, list, wanted.slice(old.length), isBlock);
  const isShrunk = isBlock && wanted.length > 0 && isPart(wanted, old);
  return isShrunk
    ? removeLines(text, list, old, wanted)
    : [rewrite(text, list, old, wanted, isBlock)];
}

function swap(
  text: string,
  { items }: ListNode,
  old: readonly string[],
  wanted: readonly string[],
): readonly TextEdit[] {
  return items.flatMap(({ range }, at) =>
    old[at] === wanted[at]
      ? []
      : [{ range, newText: writeScalar(wanted[at]!, slice(text, range)) }],
  );
}

function append(
  text: string,
  { items }: ListNode,
  added: readonly string[],
  isBlock: boolean,
): readonly TextEdit[] {
  const { range } = items.at(-1)!;
  const written = added.map((each) => writeScalar(each));
  const lead = text.slice(lineStart(text, range.start), range.start);
  const at = isBlock ? lineEnd(text, range.end) : range.end;
  const newText = isBlock
    ? written.map((each) => `\n${lead}${each}`).join("")
    : written.map((each) => `, ${each}`).join("");
  return [{ range: { start: at, end: at }, newText }];
}

function removeLines(
  text: string,
  { items }: ListNode,
  old: readonly string[],
  wanted: readonly string[],
): readonly TextEdit[] {
  let next = 0;
  return items.flatMap(({ range }, at) => {
    if (old[at] === wanted[next]) {
      next++;
      return [];
    }
    const start = lineStart(text, range.start);
    return [{ range: { start, end: lineAfter(text, range.end) }, newText: "" }];
  });
}

function rewrite(
  text: string,
  { items, range }: ListNode,
  old: readonly string[],
  wanted: readonly string[],
  isBlock: boolean,
): TextEdit {
  const written = wanted.map((each) => {
    const at = old.indexOf(each);
    return at < 0 ? writeScalar(each) : slice(text, items[at]!.range);
  });
  if (!isBlock || wanted.length === 0)
    return { range, newText: `[${written.join(", ")}]` };
  const indent = text.slice(lineStart(text, range.start), range.start);
  return {
    range,
    newText: written.map((each) => `- ${each}`).join(`\n${indent}`),
  };
}

/** Whether all of `some` appear in `all`, in the same order. */
function isPart(some: readonly string[], all: readonly string[]): boolean {
  let next = 0;
  for (const each of all) if (each === some[next]) next++;
  return next === some.length;
}

function slice(text: string, range: { start: number; end: number }): string {
  return text.slice(range.start, range.end);
}

/** Whether an edit leaves the rest of a body what it was: a heading in a code block, or a paragraph cut in two, shows here. */

import type { Block } from "../document/body.ts";
import type { Source } from "./source.ts";

/** What was there is still there, in its order; something may have been added. */
export function keepsBody(before: Source, after: Source): boolean {
  return isPart(factsOf(before), factsOf(after));
}

/** The same, and nothing was added but comments. */
export function keepsBodyAsIs(before: Source, after: Source): boolean {
  const [was, is] = [factsOf(before), factsOf(after)];
  return was.length === is.length && isPart(was, is);
}

/** Headings, links, blocks and stated fields as words, comments left out; each in the order of the text. */
function factsOf({ document, text }: Source): readonly string[] {
  const { body, bodyFields, frontMatter, problems } = document.parsed;
  return [
    ...problems.map(({ code }) => `problem ${code}`),
    ...(frontMatter?.entries ?? []).map(
      ({ key, value }) =>
        `entry ${key} ${text.slice(value.range.start, value.range.end)}`,
    ),
    ...bodyFields.map(({ label, value }) => `field ${label} ${value}`),
    ...body.headings.map(({ level, text }) => `heading ${level} ${text}`),
    ...body.links.map(({ target }) => `link ${target}`),
    ...body.blocks.flatMap((block) =>
      block.kind === "comment" ? [] : [wordsOf(block, text)],
    ),
  ];
}

function wordsOf(block: Block, text: string): string {
  switch (block.kind) {
    case "paragraph":
      return `paragraph ${block.text}`;
    case "item":
      return `item ${block.depth} ${block.number ?? "-"} ${block.text}`;
    case "table":
      return `table ${JSON.stringify([block.header, ...block.rows].map((row) => row.map((cell) => cell.text)))}`;
    default:
      return `${block.kind} ${text.slice(block.range.start, block.range.end)}`;
  }
}

function isPart(some: readonly string[], all: readonly string[]): boolean {
  let next = 0;
  for (const each of all) if (each === some[next]) next++;
  return next === some.length;
}

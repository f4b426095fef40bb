/** The numbers of a policy's statements leave none out. */

import type { Block, Heading } from "../../document/body.ts";
import {
  sectionsNamed,
  type Section,
} from "../../playbook/sections/section.ts";
import type { Range } from "../../text/range.ts";
import type { DocumentRule } from "../rule.ts";

const policy = (third: number): string =>
  `---\ntype: policy\ntitle: Consent\nstatus: active\nowner: maria\n---\n\n## Policy statements\n\n1. Consent is asked for before data is kept.\n2. Every consent is recorded with its day.\n${third}. Consent is deleted when asked.\n`;

export const rule: DocumentRule = {
  id: "policy-numbering-gap",
  group: "structure",
  kind: "document",
  types: ["policy"],
  severity: "hint",
  fixable: false,
  summary: "The numbers of a policy's statements leave none out.",
  why: "Procedures, exceptions and audits name statements by number. Markdown counts a list on by itself, so behind a gap readers see other numbers than the author wrote. Numbers are never given again: JupiterOne's policy process only appends.",
  examples: { good: policy(3), bad: policy(4) },
  *check({ document }) {
    for (const section of outermost(
      sectionsNamed(document, "Policy statements"),
    )) {
      const last = new Map<string, number>();
      for (const { series, number, range } of labelsIn(section)) {
        const before = last.get(series);
        last.set(series, number);
        if (before === undefined) continue;
        const missing = number - before - 1;
        if (missing >= 1 && missing <= MOST_MISSING)
          yield {
            at: { range },
            message: `Number \`${before + 1}\` is missing between the statements \`${before}\` and \`${number}\`; keep the place of a withdrawn statement with a line that says so.`,
          };
      }
    }
  },
};

/** Who leaves out more than this begins a new range of numbers. */
const MOST_MISSING = 3;

interface Label {
  /** Numbers of one series follow each other: a list's depth, or what stands before the last number. */
  readonly series: string;
  readonly number: number;
  readonly range: Range;
}

/** "4.2 Consent", "PS-3: Consent", "**7)** Consent". */
const WRITTEN =
  /^[*_\s]*((?:[A-Z]{1,6}[-. ]?)?(?:\d{1,2}\.)*)(\d{1,2})(?![\d%]|\.\d)([.):]?)(?=[*_\s]|$)/;

function labelsIn({ blocks, subsections }: Section): readonly Label[] {
  return [
    ...blocks.flatMap((block) => labelOf(block)),
    ...subsections.flatMap((heading) => written(heading, true)),
  ].toSorted((a, b) => a.range.start - b.range.start);
}

function labelOf(block: Block): readonly Label[] {
  switch (block.kind) {
    case "item":
      return block.number === undefined
        ? written(block, false)
        : [
            {
              series: `list ${block.depth}`,
              number: block.number,
              range: block.range,
            },
          ];
    case "paragraph":
      return written(block, false);
    default:
      return [];
  }
}

/** A number without a mark behind it opens a heading, or a sentence: "3.5 million" does not. */
function written(
  { text, range }: Pick<Heading, "text" | "range">,
  isHeading: boolean,
): readonly Label[] {
  const found = WRITTEN.exec(text);
  if (!found) return [];
  const [, series = "", number, mark] = found;
  const opens = /^[*_\s]+\p{Lu}/u.test(text.slice(found[0].length));
  if (mark === "" && !isHeading && (series === "" || !opens)) return [];
  return [{ series, number: Number(number), range }];
}

/** Without those that lie within another of them. */
function outermost(sections: readonly Section[]): readonly Section[] {
  return sections.filter(
    ({ range }) =>
      !sections.some(
        (other) =>
          other.range !== range &&
          other.range.start <= range.start &&
          range.end <= other.range.end,
      ),
  );
}

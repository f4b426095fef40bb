/** Changes of lines and of blocks of lines. */

import type { TextChange } from "./change-characters.ts";
import type { Random } from "./random.ts";
import { FIELD_WORDS } from "./words.ts";

type LineChange = (lines: string[], at: number, random: Random) => void;

const LINES: readonly LineChange[] = [
  (lines, at) => lines.splice(at, 1),
  (lines, at) => lines.splice(at, 0, lines[at]!),
  (lines, at) => lines.splice(at, 0, ""),
  (lines, at, random) => lines.splice(at, 0, random.pick(FIELD_WORDS)),
  (lines, at, random) => {
    const other = random.below(lines.length);
    [lines[at], lines[other]] = [lines[other]!, lines[at]!];
  },
  (lines, at, random) => {
    const [line] = lines.splice(at, 1);
    lines.splice(random.below(lines.length + 1), 0, line!);
  },
  (lines, at, random) => {
    lines[at] =
      random.pick(["  ", "    ", "\t", "> ", "- ", "1. ", "# ", "#", "| "]) +
      lines[at]!;
  },
  (lines, at) => {
    lines[at] = lines[at]!.trimStart();
  },
  (lines, at, random) => {
    lines[at] += random.pick(["  ", "\\", " #", ":", " |", " <!--", " -->"]);
  },
];

type Wrap = (block: readonly string[], random: Random) => readonly string[];

const WRAPS: readonly Wrap[] = [
  (block) => ["```", ...block, "```"],
  (block) => ["```", ...block],
  (block) => ["~~~~yaml", ...block, "~~~"],
  (block) => ["<!--", ...block, "-->"],
  (block) => ["<!--", ...block],
  (block) => ["<div>", ...block],
  (block) => ["<script>", ...block, "</script>"],
  (block) => block.map((line) => `> ${line}`),
  (block) => block.map((line) => `- ${line}`),
  (block) => block.map((line, at) => `${at + 1}. ${line}`),
  (block) => block.map((line) => `    ${line}`),
  (block) => [
    "| a | b |",
    "|---|---|",
    ...block.map((line) => `| ${line} | ${line.slice(0, 5)} |`),
  ],
  (block) => ["---", ...block, "---"],
  (block) => [...block, ...block, ...block],
  (block) => block.toReversed(),
  (block) => [block.join(" ")],
  () => [],
  (block) => ["<!-- playbook-disable -->", ...block],
  (block) => ["<!-- playbook-disable section-empty -- why -->", ...block],
];

/** All of them. */
export const LINE_CHANGES: readonly TextChange[] = [
  ...LINES.map((change): TextChange => (text, random) => {
    const lines = text.split("\n");
    change(lines, random.below(lines.length), random);
    return lines.join("\n");
  }),
  (text, random) => wrapped(text, random),
  (text, random) => wrapped(text, random),
  (text, random) => wrapped(text, random),
];

function wrapped(text: string, random: Random): string {
  const lines = text.split("\n");
  const at = random.below(lines.length);
  const count = 1 + random.below(Math.min(12, lines.length - at));
  const block = lines.slice(at, at + count);
  lines.splice(at, count, ...random.pick(WRAPS)(block, random));
  return lines.join("\n");
}

/** Changes of the YAML in front matter, people and config. */

import type { TextChange } from "./change-characters.ts";
import type { Random } from "./random.ts";
import { FIELD_WORDS } from "./words.ts";

type Line = (line: string, random: Random) => readonly string[];

const LINES: readonly Line[] = [
  (line) => [line, line],
  (line) => [line.replace(/^(\s*(?:- )?)[\w-]+:/, "$1__proto__:")],
  (line) => [line.replace(/^(\s*(?:- )?)[\w-]+:/, "$1constructor:")],
  (line) => [line.replace(/: /, ": &a "), "again: *a"],
  (line) => [line.replace(/: .*/, ": *nowhere")],
  (line) => [line, "<<: *a"],
  (line) => [line, "<<: { owner: tom, owner: tom }"],
  (line) => [line.replace(/: /, ": !!str ")],
  (line) => [line.replace(/: /, ": !!binary ")],
  (line) => [line.replace(/: /, ": !<tag:x> ")],
  (line) => [line.replace(/: (.*)/, ": '$1'")],
  (line) => [line.replace(/: (.*)/, ': "$1"')],
  (line) => [line.replace(/: (.*)/, ': "$1')],
  (line) => [line.replace(/: (.*)/, ": [$1]")],
  (line) => [line.replace(/: (.*)/, ": [$1, $1, ]")],
  (line) => [line.replace(/: (.*)/, ": [$1")],
  (line) => [line.replace(/: (.*)/, ": { a: $1 }")],
  (line) => [line.replace(/: (.*)/, ":\n  - $1\n  - $1")],
  (line) => [line.replace(/: (.*)/, ":\n- $1")],
  (line) => [line.replace(/: (.*)/, ": |\n  $1\n  $1")],
  (line) => [line.replace(/: (.*)/, ": >-\n  $1\n\n  $1")],
  (line) => [line.replace(/: (.*)/, ":\n  $1\n  $1")],
  (line) => [line.replace(/: (.*)/, ": $1 # a comment: here")],
  (line) => [line.replace(/: (.*)/, ": $1: $1")],
  (line) => [line.replace(/: (.*)/, ":$1")],
  (line) => [line.replace(/: (.*)/, " : $1")],
  (line) => [line.replace(/^(\s*)([\w-]+):/, '$1"$2":')],
  (line) => [line.replace(/^(\s*)([\w-]+):/, "$1? $2\n$1:")],
  (line) => [line.replace(/: .*/, ":")],
  (line) => [line.replace(/: .*/, ": null")],
  (line) => ["# a comment", line],
  (line) => ["", line, ""],
  (line) => [line, "---"],
  (line) => [line, "..."],
  (line) => ["%YAML 1.2", line],
  (line) => [line.replace(/^/, "\t")],
  (line) => [line.replace(/: .*/, `: ${"[".repeat(60)}${"]".repeat(60)}`)],
  (line) => [line.replace(/: .*/, `: ${"{a: ".repeat(30)}${"}".repeat(30)}`)],
  (line) => [line.replace(/: (.*)/, `: $1 ${"long ".repeat(200)}`)],
  (line, random) => [
    line.replace(/: .*/, () => `: ${random.pick(FIELD_WORDS)}`),
  ],
  (line, random) => [line, `${random.pick(FIELD_WORDS)}: x`],
  (line, random) => [
    line,
    `${random.pick(FIELDS)}: ${random.pick(FIELD_WORDS)}`,
  ],
  (line, random) => [line.replace(/^[\w-]+:/, () => `${random.pick(FIELDS)}:`)],
];

const FIELDS = [
  "type",
  "id",
  "title",
  "status",
  "owner",
  "Owner",
  "deputy",
  "approver",
  "approved_on",
  "last_reviewed",
  "next_review",
  "review_interval",
  "reviewInterval",
  "supersedes",
  "superseded_by",
  "implements",
  "systems",
  "version",
  "start",
  "end",
  "severity",
  "acknowledgement",
  "members",
  "chair",
  "quorum",
  "tags",
];

/** All of them. */
export const YAML_CHANGES: readonly TextChange[] = LINES.map(
  (change): TextChange =>
    (text, random) => {
      const lines = text.split("\n");
      const fence = lines.indexOf("---", 1);
      const end = lines[0] === "---" && fence > 0 ? fence : lines.length;
      const first = lines[0] === "---" ? 1 : 0;
      const at = Math.min(
        first + random.below(Math.max(1, end - first)),
        lines.length - 1,
      );
      lines.splice(at, 1, ...change(lines[at]!, random));
      return lines.join("\n");
    },
);

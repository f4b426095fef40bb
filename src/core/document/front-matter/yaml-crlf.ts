/** YAML with CRLF is read as if it had LF, and every place is then moved to where it stands in the file. */

import { findLineStarts, lineAt, type Range } from "../../text/range.ts";
import type { ParseProblem } from "../parse-problem.ts";
import type { MapEntry, YamlNode, ParsedYaml } from "./yaml-node.ts";

/** Reads a block by `parse`, which then never meets CRLF. */
export function parseWithCrlf(
  source: string,
  offset: number,
  parse: (source: string) => ParsedYaml,
): ParsedYaml {
  const text = source.replace(/(?<!\r)\r+\n/g, "\n");
  const move = moveBy(text, source, offset);
  const { root, problems, isComplete } = parse(text);
  return {
    root: root && moveNode(root, move),
    problems: problems.map((problem) => moveProblem(problem, move)),
    isComplete,
  };
}

type Move = (range: Range) => Range;

/** Lines stay lines, so an offset keeps its distance from the start of its line. */
function moveBy(text: string, source: string, offset: number): Move {
  const from = linesByLf(text);
  const to = linesByLf(source);
  const place = (at: number): number => {
    const line = lineAt(from, at);
    return to[line]! + (at - from[line]!) + offset;
  };
  return ({ start, end }) => ({ start: place(start), end: place(end) });
}

function linesByLf(text: string): ArrayLike<number> {
  return findLineStarts(text.replace(/\r/g, " "));
}

function moveProblem(problem: ParseProblem, move: Move): ParseProblem {
  const { fix, ...rest } = problem;
  const moved = { ...rest, range: move(problem.range) };
  return fix
    ? {
        ...moved,
        fix: {
          ...fix,
          edits: fix.edits.map((edit) => ({
            ...edit,
            range: move(edit.range),
          })),
        },
      }
    : moved;
}

function moveNode(node: YamlNode, move: Move): YamlNode {
  const range = move(node.range);
  switch (node.kind) {
    case "scalar":
      return { ...node, range };
    case "list":
      return {
        ...node,
        items: node.items.map((item) => moveNode(item, move)),
        range,
      };
    case "map":
      return {
        ...node,
        entries: node.entries.map((entry) => moveEntry(entry, move)),
        range,
      };
  }
}

function moveEntry(entry: MapEntry, move: Move): MapEntry {
  return {
    key: entry.key,
    keyRange: move(entry.keyRange),
    value: moveNode(entry.value, move),
    range: move(entry.range),
  };
}

/** YAML as the rules see it: values as the author wrote them, each with its place in the file. */

import type { Range } from "../../text/range.ts";
import type { ParseProblem } from "../parse-problem.ts";

/** What a block of YAML says. */
export interface ParsedYaml {
  /** `undefined` when there is nothing but comments. */
  readonly root: YamlNode | undefined;
  readonly problems: readonly ParseProblem[];
  /** False when so much could not be read that a missing key proves nothing. */
  readonly isComplete: boolean;
}

/** A single value. */
export interface ScalarNode {
  readonly kind: "scalar";
  /** As written, without quotes: `1.10` stays `1.10`, `2026-03-01` stays text. Empty for an empty value. */
  readonly text: string;
  readonly quoted: boolean;
  readonly range: Range;
}

/** A sequence, in block or flow style. */
export interface ListNode {
  readonly kind: "list";
  readonly items: readonly YamlNode[];
  readonly range: Range;
}

/** A mapping, in block or flow style. */
export interface MapNode {
  readonly kind: "map";
  readonly entries: readonly MapEntry[];
  readonly range: Range;
}

export type YamlNode = ScalarNode | ListNode | MapNode;

/** One `key: value`; `range` runs from the key to the end of the value. */
export interface MapEntry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: YamlNode;
  readonly range: Range;
}

/** The value under a key of a mapping; the last one wins, as in YAML. */
export function entryOf(
  node: YamlNode | undefined,
  key: string,
): MapEntry | undefined {
  return node?.kind === "map"
    ? node.entries.findLast((entry) => entry.key === key)
    : undefined;
}

/** Whether nothing is written: an empty scalar, `null`, `~`, an empty list or map. */
export function isEmptyNode(node: YamlNode): boolean {
  switch (node.kind) {
    case "scalar":
      return !node.quoted
        ? /^(?:|~|null|Null|NULL)$/.test(node.text)
        : node.text.trim() === "";
    case "list":
      return node.items.every(isEmptyNode);
    case "map":
      return node.entries.length === 0;
  }
}

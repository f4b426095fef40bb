/** Turns what the yaml package has read into nodes with ranges in the file. */

import {
  type Node,
  isAlias,
  isScalar,
  isCollection,
  isMap,
  isSeq,
  isPair,
  type Pair,
  type Scalar,
} from "yaml";
import type { Range } from "../../text/range.ts";
import { detach } from "../../text/words.ts";
import { invisibleInKey, visibleKey } from "./invisible-key.ts";
import type { ParseProblem } from "../parse-problem.ts";
import { YamlLines } from "./yaml-line.ts";
import type { YamlNode, MapNode, MapEntry, ScalarNode } from "./yaml-node.ts";
import * as refusal from "./yaml-refusals.ts";

/** The parser's own limit depends on how much stack is left, so the same text would not always read the same. */
export const MAX_DEPTH = 64;

/** Reads the nodes of one block; what it refuses is told beside them. */
export class NodeReader {
  readonly problems: ParseProblem[] = [];
  readonly scalars = new Map<number, number>();
  readonly quotedByEnd = new Map<number, number>();
  readonly brackets: number[] = [];
  readonly lines: YamlLines;

  isTooDeep = false;
  private depth = 0;

  constructor(
    readonly source: string,
    readonly offset: number,
    private readonly uncover: (text: string) => string,
  ) {
    this.lines = new YamlLines(source);
  }

  read(node: Node): YamlNode {
    const [start, end] = node.range ?? [0, 0];
    const refused = refusal.anchorOrTag(node, this.lines, this.offset);
    if (refused) this.problems.push(refused);
    if (isAlias(node)) return this.plain(start, end);
    if (isScalar(node)) {
      const isOnlyTag =
        refused && start === end && refused.range.end <= start + this.offset;
      if (isOnlyTag)
        return this.plain(
          refused.range.start - this.offset,
          refused.range.end - this.offset,
        );
      return this.readScalar(node, start, end);
    }
    if (!isCollection(node)) return this.plain(start, start);
    // `{{ name }}` is YAML for a map in a map, and never meant so.
    if (/^\{\{[^]*\}\}$/.test(this.source.slice(start, end)))
      return this.plain(start, end);
    if (node.flow) this.brackets.push(start);
    // Block collections of the parser reach into the next line.
    const length = this.source.slice(start, end).trimEnd().length;
    const range = this.inFile(start, start + length);
    if (isMap(node))
      return this.oneDeeper(() => this.readMap(node.items, range), {
        kind: "map",
        entries: [],
        range,
      });
    const items = isSeq(node) ? node.items : [];
    return { kind: "list", items: this.readItems(items), range };
  }

  private readItems(items: readonly unknown[]): readonly YamlNode[] {
    return this.oneDeeper(
      () =>
        items.map((item) =>
          isPair(item) ? this.readPairItem(item) : this.readItem(item as Node),
        ),
      [],
    );
  }

  /** `- ?`: YAML for a map without a name, and to its author a question mark. */
  private readItem(node: Node): YamlNode {
    const [start, end] = node.range ?? [0, 0];
    return isMap(node) && this.source.slice(start, end).trim() === "?"
      ? this.plain(start, start + 1)
      : this.read(node);
  }

  private oneDeeper<Result>(read: () => Result, nothing: Result): Result {
    if (this.depth >= MAX_DEPTH) this.isTooDeep = true;
    if (this.isTooDeep) return nothing;
    this.depth++;
    const result = read();
    this.depth--;
    return result;
  }

  /** `[a: b]`: a list item that is a map of one. */
  private readPairItem(pair: Pair): MapNode {
    const [start] = (pair.key as Node | null)?.range ?? [0];
    const map = this.readMap([pair], this.inFile(start, start));
    return { ...map, range: map.entries[0]?.range ?? map.range };
  }

  private readMap(items: readonly unknown[], range: Range): MapNode {
    const entries: MapEntry[] = [];
    const seen = new Set<string>();
    for (const item of items) {
      if (!isPair(item) || item.key === null) continue;
      const entry = this.readEntry(item);
      const { key, keyRange } = entry;
      if (key === refusal.LIST_MARK) continue;
      if (seen.has(key))
        this.problems.push(refusal.duplicateKey(key, keyRange));
      seen.add(key);
      entries.push(entry);
    }
    return { kind: "map", entries, range };
  }

  private readEntry(pair: Pair): MapEntry {
    const keyNode = pair.key as Node;
    const [start, end] = keyNode.range ?? [0, 0];
    const keyRange = this.inFile(start, end);
    const key = isScalar(keyNode)
      ? detach(this.textOf(keyNode))
      : detach(this.source.slice(start, end).replace(/\s+/g, " ").trim());
    const refused =
      refusal.key(keyNode, key, this.lines, this.offset) ??
      invisibleInKey(this.source.slice(start, end), keyRange);
    if (refused) this.problems.push(refused);
    const after = this.source.indexOf(":", end) + 1;
    const value =
      key !== "<<" && pair.value
        ? this.read(pair.value as Node)
        : this.plain(after || end, after || end);
    if (value.kind === "scalar" && value.text === "" && !value.quoted) {
      const lost = refusal.commentAsValue(this.source, end, this.offset);
      if (lost) this.problems.push(lost);
    }
    const last = Math.max(keyRange.end, value.range.end);
    return {
      key: visibleKey(key),
      keyRange,
      value,
      range: { start: keyRange.start, end: last },
    };
  }

  private readScalar(node: Scalar, start: number, end: number): ScalarNode {
    this.scalars.set(start, end);
    const quoted = node.type !== "PLAIN";
    if (quoted) this.quotedByEnd.set(end, start);
    return {
      kind: "scalar",
      text: detach(this.textOf(node)),
      quoted,
      range: this.inFile(start, end),
    };
  }

  /** What stands in the source, as a value. */
  private plain(start: number, end: number): ScalarNode {
    return {
      kind: "scalar",
      text: detach(this.source.slice(start, end)),
      quoted: false,
      range: this.inFile(start, end),
    };
  }

  private inFile(start: number, end: number): Range {
    return { start: start + this.offset, end: end + this.offset };
  }

  /** A plain scalar as its author wrote it, so that `1.10` does not become 1.1. */
  private textOf(node: Scalar): string {
    return node.type === "PLAIN" && typeof node.source === "string"
      ? this.uncover(node.source)
      : this.uncover(String(node.value ?? ""));
  }
}

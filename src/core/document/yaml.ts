/** Reads YAML into nodes with ranges; the only file that knows the `yaml` package. */

import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type Scalar,
} from "yaml";
import { detach } from "../text/words.ts";
import type { Range } from "../text/range.ts";
import { findOddCharacters, withoutStrayReturns } from "./odd-characters.ts";
import type { ParseProblem } from "./parse-problem.ts";
import type { MapEntry, MapNode, ScalarNode, YamlNode } from "./yaml-node.ts";
import { explainYamlErrors } from "./yaml-errors.ts";
import { missingSpace, yamlLineAt } from "./yaml-line.ts";
import * as refusal from "./yaml-refusals.ts";

/** What a block of YAML says. */
export interface ParsedYaml {
  /** `undefined` when there is nothing but comments. */
  readonly root: YamlNode | undefined;
  readonly problems: readonly ParseProblem[];
  /** False when so much could not be read that a missing key proves nothing. */
  readonly isComplete: boolean;
}

/** Errors after which the parser still sees every key. */
const HARMLESS = new Set([
  "BAD_SCALAR_START",
  "BAD_DQ_ESCAPE",
  "DUPLICATE_KEY",
  "TAB_AS_INDENT",
]);

/**
 * Parses YAML 1.2 with the core schema, without anchors, tags, merge keys or directives.
 * @param offset where the block begins in its file; all ranges are in the file's offsets.
 */
export function parseYaml(source: string, offset = 0): ParsedYaml {
  const readable = withoutStrayReturns(source);
  const document = parseDocument(readable, {
    // `silent` would also hide that a second document follows.
    logLevel: "error",
    prettyErrors: false,
    uniqueKeys: false,
    keepSourceTokens: false,
  });
  const reader = new NodeReader(
    readable,
    offset,
    new Set(
      document.errors
        .filter(({ code }) => code === "BLOCK_AS_IMPLICIT_KEY")
        .map(({ pos }) => pos[0]),
    ),
  );
  const root =
    document.contents === null ? undefined : reader.read(document.contents);
  const refused = [
    ...refusal.directives(readable, offset),
    ...reader.problems,
    ...(root?.kind === "scalar" && !root.quoted
      ? [missingSpace(readable, root.range.start - offset, offset)].filter(
          (problem) => problem !== undefined,
        )
      : []),
  ];
  const taken = new Set(
    refused.map(
      ({ range }) => yamlLineAt(readable, range.start - offset).start,
    ),
  );
  const errors = explainYamlErrors(document.errors, reader, taken);
  return {
    root,
    problems: [
      ...findOddCharacters(source, offset),
      ...[...refused, ...errors].sort((a, b) => a.range.start - b.range.start),
    ],
    isComplete: document.errors.every(
      ({ code, pos }) => HARMLESS.has(code) || reader.recovered.has(pos[0]),
    ),
  };
}

class NodeReader {
  readonly problems: ParseProblem[] = [];
  readonly scalars = new Map<number, number>();
  readonly quotedByEnd = new Map<number, number>();
  readonly brackets: number[] = [];
  /** Starts of values with a colon in them that could be read as the text they were meant to be. */
  readonly recovered = new Set<number>();

  constructor(
    readonly source: string,
    readonly offset: number,
    private readonly mapsInValues: ReadonlySet<number>,
  ) {}

  read(node: Node): YamlNode {
    const [start, end] = node.range ?? [0, 0];
    const refused = refusal.anchorOrTag(node, this.source, this.offset);
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
    const text = this.recover(start, end);
    if (text) return text;
    if (node.flow) this.brackets.push(start);
    // Block collections of the parser reach into the next line.
    const length = this.source.slice(start, end).trimEnd().length;
    const range = this.inFile(start, start + length);
    if (isMap(node)) return this.readMap(node.items, range);
    const items = isSeq(node) ? node.items : [];
    return {
      kind: "list",
      items: items.map((item) =>
        isPair(item) ? this.readPairItem(item) : this.read(item as Node),
      ),
      range,
    };
  }

  /** `title: foo: bar` is an error and a map to the parser, and plainly a text to its author. */
  private recover(start: number, end: number): ScalarNode | undefined {
    if (!this.mapsInValues.has(start)) return undefined;
    const line = yamlLineAt(this.source, start);
    const length = this.source.slice(start, end).trimEnd().length;
    const isWhole = line.valueRange.start === start && !line.goesOn;
    if (!isWhole || start + length > line.end) return undefined;
    for (const at of this.mapsInValues)
      if (at >= start && at <= line.end) this.recovered.add(at);
    return this.plain(start, line.valueRange.end);
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
      ? detach(textOf(keyNode))
      : detach(this.source.slice(start, end));
    const refused = refusal.key(keyNode, key, this.source, this.offset);
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
      key,
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
      text: detach(textOf(node)),
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
}

/** A plain scalar as its author wrote it, so that `1.10` does not become 1.1. */
function textOf(node: Scalar): string {
  if (node.type === "PLAIN" && typeof node.source === "string")
    return node.source;
  return node.value === null || node.value === undefined
    ? ""
    : String(node.value);
}

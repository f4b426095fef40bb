/** Reads YAML into nodes with ranges; long, because it alone may know the `yaml` package. */

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
import { invisibleInKey, visibleKey } from "./invisible-key.ts";
import { joinFlowLines } from "./join-flow-lines.ts";
import { findOddCharacters, withoutStrayReturns } from "./odd-characters.ts";
import type { ParseProblem } from "./parse-problem.ts";
import type {
  MapEntry,
  MapNode,
  ScalarNode,
  YamlNode,
  ParsedYaml,
} from "./yaml-node.ts";
import { parseWithCrlf } from "./yaml-crlf.ts";
import {
  canCoverColons,
  coverColons,
  hasColonInValue,
  uncoverColons,
} from "./yaml-colons.ts";
import { explainYamlErrors } from "./yaml-errors.ts";
import { missingSpace, YamlLines, type YamlError } from "./yaml-line.ts";
import * as refusal from "./yaml-refusals.ts";

/** Errors after which the parser still sees every key. */
const HARMLESS = new Set([
  "BAD_SCALAR_START",
  "BAD_DQ_ESCAPE",
  "DUPLICATE_KEY",
  "TAB_AS_INDENT",
]);

/** The parser's own limit depends on how much stack is left, so the same text would not always read the same. */
const MAX_DEPTH = 64;

/** At the beginning of a file it is no indentation, as a blank in its place would be. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Parses YAML 1.2 with the core schema, without anchors, tags, merge keys or directives.
 * @param offset where the block begins in its file; all ranges are in the file's offsets.
 */
export function parseYaml(source: string, offset = 0): ParsedYaml {
  if (offset === 0 && source.startsWith(BYTE_ORDER_MARK))
    return parseYaml(source.slice(1), 1);
  if (source.includes("\r\n")) return parseWithCrlf(source, offset, parseYaml);
  const readable = withoutStrayReturns(source);
  const tooDeep = (): ParsedYaml => ({
    root: undefined,
    problems: [refusal.tooDeep(readable, offset, MAX_DEPTH)],
    isComplete: false,
  });
  const parsed = withinStack(() => parseForgivingly(readable));
  if (!parsed) return tooDeep();
  const { document, repaired } = parsed;
  const uncover = repaired.length > 0 ? uncoverColons : (text: string) => text;
  const reader = new NodeReader(readable, offset, uncover);
  const root =
    document.contents === null ? undefined : reader.read(document.contents);
  const isExhausted = document.errors.some(
    ({ code }) => code === "RESOURCE_EXHAUSTION",
  );
  if (isExhausted || reader.isTooDeep) return tooDeep();
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
    refused.map(({ range }) => reader.lines.startOf(range.start - offset)),
  );
  const errors = explainYamlErrors(
    [...repaired, ...document.errors],
    reader,
    taken,
  );
  return {
    root,
    problems: [
      ...findOddCharacters(source, offset),
      ...[...refused, ...errors].sort((a, b) => a.range.start - b.range.start),
    ],
    isComplete: document.errors.every(({ code }) => HARMLESS.has(code)),
  };
}

/** The parser calls itself for each level: `- a : : : …` can be thousands deep. What it gives up, we refuse far earlier. */
function withinStack<Result>(parse: () => Result): Result | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Of thousands of errors nobody wants to know which function made them, and to find that out takes longer than all else. */
function withoutStacks<Result>(parse: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parse();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/**
 * `title: foo: bar` is an error and a map to the parser, which then loses the fields below; to its author it is a text.
 * So the colons of such values are covered and the block is read again.
 */
function parseForgivingly(source: string) {
  const repaired: YamlError[] = [];
  const most = canCoverColons(source) ? 8 : 0;
  let covered = joinFlowLines(source);
  for (let round = 0; ; round++) {
    const document = withoutStacks(() =>
      parseDocument(covered, {
        // `silent` would also hide that a second document follows.
        logLevel: "error",
        prettyErrors: false,
        uniqueKeys: false,
        keepSourceTokens: false,
      }),
    );
    const lines = new YamlLines(covered);
    const wrong = document.errors.filter(
      ({ code, pos }) =>
        code === "BLOCK_AS_IMPLICIT_KEY" && hasColonInValue(lines, pos[0]),
    );
    if (wrong.length === 0 || round === most) return { document, repaired };
    for (const error of wrong) repaired.push(error);
    covered = coverColons(
      lines,
      wrong.map(({ pos }) => pos[0]),
    );
  }
}

class NodeReader {
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

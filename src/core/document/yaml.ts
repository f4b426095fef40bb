/** Reads YAML into nodes with ranges; the only file that knows the `yaml` package. */

import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type ParsedNode,
  type Scalar,
} from "yaml";
import { detach } from "../text/words.ts";
import type { Range } from "../text/range.ts";
import type { ParseProblem } from "./parse-problem.ts";
import type { MapEntry, MapNode, YamlNode } from "./yaml-node.ts";
import { explainYamlError } from "./yaml-errors.ts";

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
  "DUPLICATE_KEY",
  "TAB_AS_INDENT",
]);

/**
 * Parses YAML 1.2 with the core schema, without anchors, tags, merge keys or directives.
 * @param offset where the block begins in its file; all ranges are in the file's offsets.
 */
export function parseYaml(source: string, offset = 0): ParsedYaml {
  const problems: ParseProblem[] = [];
  const document = parseDocument(source, {
    stringKeys: false,
    logLevel: "silent",
    prettyErrors: false,
    uniqueKeys: false,
    keepSourceTokens: false,
  });
  const reader = new NodeReader(source, offset, problems);
  for (const error of document.errors)
    problems.push(explainYamlError(error, source, offset));
  if (/^%/m.test(source.slice(0, 200)) && source.trimStart().startsWith("%"))
    problems.push({
      code: "directive",
      message:
        "YAML directives such as `%YAML` are not used here; remove the line.",
      range: { start: offset, end: offset + source.indexOf("\n", 1) },
    });
  const root =
    document.contents === null ? undefined : reader.read(document.contents);
  return {
    root,
    problems,
    isComplete: document.errors.every(({ code }) => HARMLESS.has(code)),
  };
}

class NodeReader {
  constructor(
    private readonly source: string,
    private readonly offset: number,
    private readonly problems: ParseProblem[],
  ) {}

  read(node: Node): YamlNode {
    const range = this.rangeOf(node);
    this.refuse(node, range);
    if (isMap(node)) return this.readMap(node.items, range);
    if (isSeq(node))
      return {
        kind: "list",
        items: node.items.map((item) =>
          isPair(item)
            ? this.readMap(
                [item],
                this.rangeOf((item.key ?? item.value) as Node),
              )
            : this.read(item as ParsedNode),
        ),
        range,
      };
    if (isScalar(node)) return this.readScalar(node, range);
    return { kind: "scalar", text: "", quoted: false, range };
  }

  private readMap(items: readonly unknown[], range: Range): MapNode {
    const entries: MapEntry[] = [];
    const seen = new Map<string, Range>();
    for (const item of items) {
      if (!isPair(item) || item.key === null) continue;
      const keyNode = item.key as Node;
      const keyRange = this.rangeOf(keyNode);
      const key = isScalar(keyNode)
        ? detach(textOf(keyNode))
        : this.source.slice(
            keyRange.start - this.offset,
            keyRange.end - this.offset,
          );
      if (seen.has(key)) this.reportDuplicate(key, keyRange);
      seen.set(key, keyRange);
      if (key === "<<")
        this.problems.push({
          code: "merge-key",
          message: "The merge key `<<` is not supported; write the fields out.",
          range: keyRange,
        });
      const value: YamlNode =
        item.value === null || item.value === undefined
          ? {
              kind: "scalar",
              text: "",
              quoted: false,
              range: { start: keyRange.end + 1, end: keyRange.end + 1 },
            }
          : this.read(item.value as Node);
      entries.push({
        key,
        keyRange,
        value,
        range: {
          start: keyRange.start,
          end: Math.max(keyRange.end, value.range.end),
        },
      });
    }
    return { kind: "map", entries, range };
  }

  private readScalar(node: Scalar, range: Range): YamlNode {
    return {
      kind: "scalar",
      text: detach(textOf(node)),
      quoted: node.type !== "PLAIN",
      range,
    };
  }

  private reportDuplicate(key: string, range: Range): void {
    this.problems.push({
      code: "DUPLICATE_KEY",
      message: `\`${key}\` is written twice; keep one of the two.`,
      range,
    });
  }

  private refuse(node: Node, range: Range): void {
    if (isAlias(node) || ("anchor" in node && node.anchor))
      this.problems.push({
        code: "alias",
        message:
          "YAML anchors and aliases (`&`, `*`) are not used here; write the value out, or put it in quotes.",
        range,
      });
    if (
      "tag" in node &&
      node.tag &&
      this.source.charAt(range.start - this.offset) !== "" &&
      node.tag.startsWith("!")
    )
      this.problems.push({
        code: "tag",
        message: `The YAML tag \`${node.tag}\` is not used here; remove it, or put the value in quotes.`,
        range,
      });
  }

  private rangeOf(node: Node | undefined): Range {
    const [start, end] = node?.range ?? [0, 0];
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

/** Reads YAML into nodes with ranges; this file and `yaml-node-reader.ts` alone know the `yaml` package. */

import { parseDocument } from "yaml";
import { joinFlowLines } from "./join-flow-lines.ts";
import { findOddCharacters, withoutStrayReturns } from "./odd-characters.ts";
import { MAX_DEPTH, NodeReader } from "./yaml-node-reader.ts";
import type { ParsedYaml } from "./yaml-node.ts";
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

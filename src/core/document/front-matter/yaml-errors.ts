/** The YAML parser's complaints, told to someone who does not know YAML. */

import { inMessage } from "./odd-characters.ts";
import type { ParseProblem } from "../parse-problem.ts";
import {
  explainBadIndent,
  explainManyDocuments,
  explainTabs,
} from "./yaml-layout.ts";
import {
  explainEscape,
  explainMissingChar,
  explainValue,
} from "./yaml-mistakes.ts";
import {
  missingSpace,
  quoteFix,
  yamlLineAt,
  type YamlError,
  type YamlPlaces,
} from "./yaml-line.ts";

/** Errors that stand for themselves; of all others only the first counts, for it causes the rest. */
const LOCAL = new Set([
  "BAD_SCALAR_START",
  "BAD_DQ_ESCAPE",
  "BLOCK_AS_IMPLICIT_KEY",
]);

/**
 * Explains the errors of one block: one problem for each mistake, not for each complaint.
 * @param taken lines (their starts) on which something was found already.
 */
export function explainYamlErrors(
  errors: readonly YamlError[],
  places: YamlPlaces,
  taken: ReadonlySet<number>,
): readonly ParseProblem[] {
  const problems: ParseProblem[] = [];
  const lines = new Set(taken);
  const sorted = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  let hasStructural = false;
  for (const error of sorted) {
    const isLocal = LOCAL.has(error.code);
    const line = places.lines.startOf(error.pos[0]);
    const isRepeated = lines.has(line) && error.code !== "BAD_SCALAR_START";
    if (isRepeated || (!isLocal && hasStructural) || isAboutDirective(error))
      continue;
    lines.add(line);
    if (!isLocal) hasStructural = true;
    problems.push(explain(error, places));
  }
  return problems;
}

function explain(error: YamlError, places: YamlPlaces): ParseProblem {
  const { source, offset } = places;
  const at = Math.min(error.pos[0], source.length);
  switch (error.code) {
    case "BAD_SCALAR_START":
      return explainReserved(error, places);
    case "BLOCK_AS_IMPLICIT_KEY":
    case "UNEXPECTED_TOKEN":
      return explainValue(error, places) ?? unreadable(error, places);
    case "MULTILINE_IMPLICIT_KEY":
      return missingSpace(source, at, offset) ?? unreadable(error, places);
    case "MISSING_CHAR":
      return explainMissingChar(error, places) ?? unreadable(error, places);
    case "BAD_INDENT":
      return explainBadIndent(error, places);
    case "BAD_DQ_ESCAPE":
      return explainEscape(error, places);
    case "TAB_AS_INDENT":
      return explainTabs(error, places);
    case "MULTIPLE_DOCS":
      return explainManyDocuments(error, places);
    default:
      return unreadable(error, places);
  }
}

function explainReserved(error: YamlError, places: YamlPlaces): ParseProblem {
  const { source, offset, scalars } = places;
  const start = error.pos[0];
  const end = scalars.get(start) ?? error.pos[1];
  const value = source.slice(start, end);
  const problem = {
    code: error.code,
    message: `\`${inMessage(value)}\` begins with a character that YAML reserves; put it in quotes.`,
    range: { start: start + offset, end: end + offset },
  };
  return scalars.has(start) && !/[\r\n]/.test(value)
    ? { ...problem, fix: quoteFix(value, { start, end }, offset) }
    : problem;
}

/** The last resort: points at the rest of the line. */
function unreadable(error: YamlError, places: YamlPlaces): ParseProblem {
  const { source, offset } = places;
  const at = Math.min(error.pos[0], source.length);
  const line = yamlLineAt(source, at);
  const start = line.start + line.indent;
  return {
    code: error.code,
    message: `\`${inMessage(line.text)}\` cannot be read; write fields as \`name: value\`, one a line.`,
    range: {
      start: Math.min(start, line.end) + offset,
      end: line.end + offset,
    },
  };
}

/** Directives are refused as a whole, so what the parser misses around them is no news. */
function isAboutDirective({ code, message }: YamlError): boolean {
  return code === "BAD_DIRECTIVE" || /directives-end/.test(message);
}

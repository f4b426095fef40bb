/** The YAML parser's complaints, told to someone who does not know YAML. */

import type { ParseProblem } from "./parse-problem.ts";

interface YamlError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** Explains one error of the parser and, where the cure is certain, offers it. `offset` is where the block begins. */
export function explainYamlError(
  error: YamlError,
  source: string,
  offset: number,
): ParseProblem {
  const [from, to] = error.pos;
  const lineStart =
    source.lastIndexOf("\n", Math.min(from, source.length) - 1) + 1;
  const lineEnd = source.indexOf("\n", from);
  const line = source
    .slice(lineStart, lineEnd < 0 ? undefined : lineEnd)
    .trimEnd();
  const end = Math.min(Math.max(to, from + 1), source.length);
  const range = { start: from + offset, end: Math.max(from, end) + offset };
  const problem = { code: error.code, range };
  switch (error.code) {
    case "BAD_SCALAR_START":
      return {
        ...problem,
        ...quoteValue(source, line, lineStart, from, offset),
      };
    case "BLOCK_AS_IMPLICIT_KEY":
      return {
        ...problem,
        ...quoteAfterColon(line, lineStart, offset),
        message: `The value in \`${line.trim()}\` contains a colon; put the value in quotes.`,
      };
    case "TAB_AS_INDENT":
      return {
        ...problem,
        message: "A tab is used for indentation; YAML wants spaces.",
      };
    case "MISSING_CHAR":
      return {
        ...problem,
        message: `A closing quote or bracket is missing in \`${line.trim()}\`.`,
      };
    case "RESOURCE_EXHAUSTION":
      return {
        ...problem,
        message: "The front matter is nested too deeply to read.",
      };
    case "MULTIPLE_DOCS":
      return {
        ...problem,
        message:
          "A `...` or `---` line ends the front matter early; remove it.",
      };
    case "BAD_INDENT":
      return {
        ...problem,
        message: `The line \`${line.trim()}\` is indented in a way that does not fit the lines above it.`,
      };
    case "MULTILINE_IMPLICIT_KEY":
    case "IMPOSSIBLE":
    case "UNEXPECTED_TOKEN":
    case "MISSING_COLON":
    default:
      return {
        ...problem,
        message: `\`${line.trim().slice(0, 80)}\` cannot be read; write fields as \`name: value\`, one a line.`,
      };
  }
}

function quoteValue(
  source: string,
  line: string,
  lineStart: number,
  from: number,
  offset: number,
): Pick<ParseProblem, "message"> & Pick<ParseProblem, "fix"> {
  const value = source
    .slice(from, lineStart + line.length)
    .replace(/\s+#.*$/, "");
  const message = `\`${value}\` begins with a character that YAML reserves; put it in quotes.`;
  if (/["\\,[\]{}]/.test(value)) return { message };
  return {
    message,
    fix: {
      title: `Put \`${value}\` in quotes`,
      edits: [
        {
          range: { start: from + offset, end: from + offset + value.length },
          newText: `"${value}"`,
        },
      ],
    },
  };
}

function quoteAfterColon(
  line: string,
  lineStart: number,
  offset: number,
): Pick<ParseProblem, "fix"> {
  const match = /^(\s*(?:- )?[\w .-]+?:\s+)([^"'#&*!|>%@`[\]{}]+)$/.exec(line);
  if (!match || match[2]!.includes("\\")) return {};
  const start = lineStart + match[1]!.length + offset;
  return {
    fix: {
      title: "Put the value in quotes",
      edits: [
        {
          range: { start, end: start + match[2]!.length },
          newText: `"${match[2]}"`,
        },
      ],
    },
  };
}

/** The mistakes that people make most often in YAML, told apart by looking at the line. */

import { inMessage } from "./odd-characters.ts";
import type { ParseProblem } from "../parse-problem.ts";
import {
  missingSpace,
  quote,
  quoteFix,
  yamlLineAt,
  type YamlLine,
  type YamlError,
  type YamlPlaces,
} from "./yaml-line.ts";

/** `title: foo: bar`, `title: [WIP] foo`, `title: 'it's'`, and a line that is indented too far below a value. */
export function explainValue(
  error: YamlError,
  places: YamlPlaces,
): ParseProblem | undefined {
  const { source, offset } = places;
  const line = yamlLineAt(source, Math.min(error.pos[0], source.length));
  const spaced = missingSpace(source, error.pos[0], offset);
  if (spaced && !line.hasKey) return spaced;
  if (!line.hasKey) return undefined;
  const isInValue = error.pos[0] >= line.valueRange.start;
  const reason = isInValue ? whyUnreadable(line.value) : undefined;
  if (reason === undefined)
    return line.goesOn && line.value !== ""
      ? tooFarIn(error.code, line, places)
      : undefined;
  const message = `The value \`${inMessage(line.value)}\` ${reason}; put it in quotes.`;
  const problem = {
    code: error.code,
    message,
    range: inFile(line.valueRange, offset),
  };
  if (line.goesOn) return problem;
  const botched = /^(['"])(.+)\1$/.exec(line.value);
  const text = botched ? botched[2]! : line.value;
  return { ...problem, fix: quoteFix(text, line.valueRange, offset) };
}

function whyUnreadable(value: string): string | undefined {
  if (/^'[^'\n]*'.*$/.test(value) || /^"[^"\n]*".*$/.test(value))
    return "has a quote in the middle";
  if (/^\[[^\]]*\][ \t]*[^\],\s]/.test(value))
    return "begins with `[`, which opens a list";
  if (/^\{.*\}[ \t]*[^},\s]/.test(value))
    return "begins with `{`, which opens a map";
  if (/^[[{"']/.test(value)) return undefined;
  if (/^[>|][-+\d]*[ \t]+\S/.test(value) || /^[-?][ \t]/.test(value))
    return `begins with \`${value.charAt(0)}\`, which YAML reserves`;
  if (/:(?:[ \t]|$)/.test(value)) return "contains a colon";
  return undefined;
}

/** A field below `title: x` that is indented as if it belonged to the title. */
function tooFarIn(
  code: string,
  line: YamlLine,
  { source, offset }: YamlPlaces,
): ParseProblem {
  const next = yamlLineAt(
    source,
    source.slice(line.end).search(/[^ \t\r\n]/) + line.end,
  );
  const edits = [];
  let below: YamlLine | undefined = next;
  while (below?.indent === next.indent && below.text.trim() !== "") {
    const start = below.start + line.indent + offset;
    const end = below.start + below.indent + offset;
    edits.push({ range: { start, end }, newText: "" });
    const newline = source.indexOf("\n", below.end);
    below = newline < 0 ? undefined : yamlLineAt(source, newline + 1);
  }
  // Without its indentation, `---` would be a fence.
  const canMove =
    next.indent > line.indent &&
    !/^[ \t]*(?:- |---|\.{3})/.test(line.text) &&
    !/^[ \t]*(?:---|\.{3})/.test(next.text);
  return {
    code,
    message: `\`${inMessage(next.text)}\` is indented as if it belonged to the field above it; let it begin in the same column.`,
    range: { start: next.start + next.indent + offset, end: next.end + offset },
    ...(!canMove ? {} : { fix: { title: "Remove the indentation", edits } }),
  };
}

/** A missing quote, bracket or space. */
export function explainMissingChar(
  error: YamlError,
  { source, offset, quotedByEnd }: YamlPlaces,
): ParseProblem | undefined {
  const at = Math.min(error.pos[0], source.length);
  if (!/closing .quote/.test(error.message))
    return missingSpace(source, at, offset);
  const start = quotedByEnd.get(at) ?? at;
  const line = yamlLineAt(source, start);
  const mark = source.charAt(start);
  const problem = {
    code: error.code,
    message: `The closing quote is missing after \`${inMessage(source.slice(start, line.end))}\`.`,
    range: { start: start + offset, end: line.end + offset },
  };
  const below = source.slice(line.end).split(mark).length - 1;
  // Where it may be closed further down, a second one would tear the text apart.
  const isPlain =
    below % 2 === 0 && /^"[^"\\#]+$/.test(source.slice(start, line.end));
  const end = start + source.slice(start, line.end).trimEnd().length + offset;
  return isPlain && !line.goesOn
    ? {
        ...problem,
        fix: {
          title: "Close the quote at the end of the line",
          edits: [{ range: { start: end, end }, newText: mark }],
        },
      }
    : problem;
}

/** `"C:\Users"`: in double quotes a backslash begins an escape. */
export function explainEscape(
  error: YamlError,
  { source, offset }: YamlPlaces,
): ParseProblem {
  const at = Math.min(error.pos[0], source.length);
  const line = yamlLineAt(source, at);
  const whole = /^"([^"]*)"$/.exec(line.value)?.[1];
  return {
    code: error.code,
    message: `In double quotes a backslash has a meaning of its own; write \`${inMessage(line.value)}\` in single quotes.`,
    range: { start: at + offset, end: Math.min(at + 2, line.end) + offset },
    ...(whole === undefined
      ? {}
      : {
          fix: {
            title: "Use single quotes",
            edits: [
              { range: inFile(line.valueRange, offset), newText: quote(whole) },
            ],
          },
        }),
  };
}

function inFile(range: { start: number; end: number }, offset: number) {
  return { start: range.start + offset, end: range.end + offset };
}

/** Names what was meant to open front matter and does not, so that nobody is left with "no front matter". */

import type { Range } from "../../text/range.ts";
import { fieldRun, isFieldLine } from "./field-lines.ts";
import { frontMatterInCode } from "./front-matter-in-code.ts";
import { hiddenFrontMatter, type NearMiss } from "./hidden-front-matter.ts";
import {
  lineBreakOf,
  lineFrom,
  linesFrom,
  type Line,
} from "../scanner/line.ts";
import { inMessage } from "./odd-characters.ts";
import type { ParseProblem } from "../parse-problem.ts";

const NOTHING: NearMiss = { problems: [] };
const MOST_LINES = 200;

/** Looks at a text that does not begin with a bare `---`. */
export function findNearMiss(text: string, bom: number): NearMiss {
  const first = lineFrom(text, bom);
  if (first.text.trim() === "") return afterBlankLines(text, bom);
  if (/^\uFEFF/.test(first.text)) return afterMarks(text, bom);
  const hidden =
    hiddenFrontMatter(text, first) ?? frontMatterInCode(text, first);
  if (hidden) return hidden;
  if (first.text.startsWith("---") && /[^-\s]/.test(first.text))
    return withLanguage(text, first);
  if (/^\+{3}[ \t]*$/.test(first.text)) return toml(text, first);
  if (/^\s*[-–—]+[ \t]*$/.test(first.text)) return misspelt(text, first);
  return isFieldLine(first.text) ? withoutOpening(text, first) : NOTHING;
}

function withLanguage(text: string, first: Line): NearMiss {
  const range = rangeOf(first);
  const written = inMessage(first.text, 60);
  const language = /^---[ \t]*([A-Za-z][\w+-]*)[ \t]*$/.exec(first.text)?.[1];
  if (language) {
    const isYaml = /^ya?ml$/i.test(language);
    return one({
      code: "fence-language",
      message: `Front matter has to open with a bare \`---\`; \`${written}\` is not read and never executed.`,
      range,
      ...(isYaml ? { fix: replaceBy("---", range) } : {}),
    });
  }
  if (!/^---[ \t]*[#{[]/.test(first.text) && !hasFieldBelow(text, first))
    return NOTHING;
  if (!hasFenceBelow(text, first)) return NOTHING;
  const comment = /^---[ \t]+(#.*)$/.exec(first.text)?.[1];
  return one({
    code: "fence-misspelt",
    message: `Front matter has to open with exactly \`---\`, not \`${written}\`.`,
    range,
    ...(comment === undefined
      ? {}
      : { fix: replaceBy(`---${lineBreakOf(text)}${comment}`, range) }),
  });
}

function toml(text: string, first: Line): NearMiss {
  for (const { text: line } of linesFrom(text, first.next))
    if (/^\+{3}[ \t]*$/.test(line))
      return one({
        code: "fence-toml",
        message:
          "The front matter is TOML (`+++`); only YAML between `---` lines is read.",
        range: rangeOf(first),
      });
  return NOTHING;
}

function misspelt(text: string, first: Line): NearMiss {
  if (!hasFieldBelow(text, first) || !hasFenceBelow(text, first))
    return NOTHING;
  const range = rangeOf(first);
  return one({
    code: "fence-misspelt",
    message: `Front matter has to open with exactly \`---\`, not \`${inMessage(first.text, 60)}\`.`,
    range,
    fix: replaceBy("---", range),
  });
}

/** Files made by joining others can carry a byte-order mark too many. */
function afterMarks(text: string, bom: number): NearMiss {
  const marks = /^\uFEFF+/.exec(text.slice(bom))![0].length;
  const fence = lineFrom(text, bom + marks);
  if (!/^---[ \t]*$/.test(fence.text)) return NOTHING;
  const range = { start: bom, end: bom + marks };
  return {
    problems: [
      {
        code: "fence-late",
        message:
          "An invisible byte-order mark stands between the start of the file and its front matter; remove it.",
        range,
        fix: {
          title: "Remove the byte-order mark",
          edits: [{ range, newText: "" }],
        },
      },
    ],
    opening: openingAt(fence),
  };
}

function afterBlankLines(text: string, bom: number): NearMiss {
  let fence: Line | undefined;
  for (const line of linesFrom(text, bom))
    if (line.text.trim() !== "") {
      fence = line;
      break;
    }
  if (!fence || !/^---[ \t]*$/.test(fence.text)) return NOTHING;
  const isFrontMatter =
    isFieldLine(lineFrom(text, fence.next).text) && hasFenceBelow(text, fence);
  if (!isFrontMatter) return NOTHING;
  const problem = {
    code: "fence-late",
    message:
      "The front matter has to begin on the first line; remove the blank lines above it.",
    range: { start: fence.start, end: fence.start + 3 },
    fix: {
      title: "Remove the blank lines",
      edits: [{ range: { start: bom, end: fence.start }, newText: "" }],
    },
  };
  return { problems: [problem], opening: openingAt(fence) };
}

/** A lone field above `---` is left alone: in Markdown that is a heading. */
function withoutOpening(text: string, first: Line): NearMiss {
  const run = fieldRun(text, first.start, text.length);
  const lines = run.end - first.next;
  const closing = run.stop?.text ?? lineFrom(text, run.end).text;
  if (lines <= 0 || !/^---[ \t]*$/.test(closing)) return NOTHING;
  return {
    problems: [
      {
        code: "fence-missing",
        message:
          "The opening `---` of the front matter is missing; put it on the first line.",
        range: rangeOf(first),
        fix: {
          title: "Add the opening `---`",
          edits: [
            {
              range: { start: first.start, end: first.start },
              newText: `---${lineBreakOf(text)}`,
            },
          ],
        },
      },
    ],
    opening: { range: rangeOf(first), next: first.start },
  };
}

function hasFieldBelow(text: string, first: Line): boolean {
  let left = 5;
  for (const { text: line } of linesFrom(text, first.next)) {
    if (left-- === 0) return false;
    if (isFieldLine(line)) return true;
  }
  return false;
}

function hasFenceBelow(text: string, first: Line): boolean {
  let left = MOST_LINES;
  for (const { text: line } of linesFrom(text, first.next)) {
    if (left-- === 0) return false;
    if (/^\s*[-–—]{1,}[ \t]*$/.test(line)) return true;
  }
  return false;
}

function openingAt(fence: Line): NonNullable<NearMiss["opening"]> {
  return {
    range: { start: fence.start, end: fence.start + 3 },
    next: fence.next,
  };
}

function rangeOf(line: Line): Range {
  return { start: line.start, end: line.end };
}

function one(problem: ParseProblem): NearMiss {
  return { problems: [problem] };
}

function replaceBy(
  newText: string,
  range: Range,
): NonNullable<ParseProblem["fix"]> {
  return { title: "Write `---`", edits: [{ range, newText }] };
}

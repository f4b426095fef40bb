/** Finds the fences of front matter, by the rule of VS Code's own preview, and names the near misses. */

import type { Range } from "../text/range.ts";
import type { ParseProblem } from "./parse-problem.ts";

/** Where the front matter stands, or that there is none. */
export type Fence =
  | {
      readonly kind: "fence";
      readonly range: Range;
      readonly fence: Range;
      readonly content: Range;
      readonly bodyStart: number;
      readonly problems: readonly ParseProblem[];
    }
  | {
      readonly kind: "none";
      readonly bodyStart: number;
      readonly problems: readonly ParseProblem[];
    };

const KEY_LINE = /^[A-Za-z_][\w .-]{0,60}:(?:\s|$)/;
const CLOSING = /^---[ \t]*\r?$/gm;
/** How far below an opening fence or a near miss a field is looked for. */
const LOOK_AHEAD_LINES = 30;

/** A bare `---` on the first line (a BOM and trailing blanks allowed) up to the next bare `---`. */
export function findFence(text: string): Fence {
  const bom = text.startsWith("\uFEFF") ? 1 : 0;
  const first = lineFrom(text, bom);
  if (/^---[ \t]*$/.test(first)) return afterOpening(text, bom, first);
  return { kind: "none", bodyStart: bom, problems: nearMiss(text, bom, first) };
}

function afterOpening(text: string, bom: number, first: string): Fence {
  const fence = { start: bom, end: bom + 3 };
  const contentStart = nextLine(text, bom + first.length);
  CLOSING.lastIndex = contentStart;
  const closing = CLOSING.exec(text);
  if (closing) {
    const end = closing.index + 3;
    return {
      kind: "fence",
      range: { start: bom, end },
      fence,
      content: { start: contentStart, end: closing.index },
      bodyStart: nextLine(text, closing.index + closing[0].length),
      problems: [],
    };
  }
  return unclosed(text, fence, contentStart);
}

function unclosed(text: string, fence: Range, contentStart: number): Fence {
  const lines = linesFrom(text, contentStart, LOOK_AHEAD_LINES);
  const keyLine = lines.find(({ line }) => line.trim() !== "");
  if (!keyLine || !KEY_LINE.test(keyLine.line))
    return { kind: "none", bodyStart: fence.start, problems: [] };
  const almost = lines.find(({ line }) =>
    /^(?:-{4,}|\.{3}|--|—|–)[ \t]*$/.test(line),
  );
  const message = almost
    ? `The front matter is closed by \`${almost.line.trim()}\`; it has to be closed by exactly \`---\`.`
    : "The front matter is not closed; add a line `---` below its last field.";
  const range = almost
    ? { start: almost.start, end: almost.start + almost.line.trimEnd().length }
    : fence;
  const contentEnd = almost?.start ?? lastField(lines);
  const fix = almost
    ? {
        title: "Close the front matter with `---`",
        edits: [{ range, newText: "---" }],
      }
    : {
        title: "Add the closing `---`",
        edits: [
          { range: { start: contentEnd, end: contentEnd }, newText: "---\n" },
        ],
      };
  return {
    kind: "fence",
    range: {
      start: fence.start,
      end: range === fence ? contentEnd : range.end,
    },
    fence,
    content: { start: contentStart, end: contentEnd },
    bodyStart: almost ? nextLine(text, range.end) : contentEnd,
    problems: [{ code: "fence-unclosed", message, range, fix }],
  };
}

/** The end of the run of lines that read like fields. */
function lastField(lines: readonly Line[]): number {
  let end = lines[0]?.start ?? 0;
  for (const { line, start, next } of lines) {
    if (line.trim() === "" || /^#{1,6} /.test(line)) break;
    if (!KEY_LINE.test(line) && !/^(?:\s|- )/.test(line)) break;
    end = next > start ? next : start;
  }
  return end;
}

function nearMiss(
  text: string,
  bom: number,
  first: string,
): readonly ParseProblem[] {
  const following = linesFrom(
    text,
    nextLine(text, bom + first.length),
    LOOK_AHEAD_LINES,
  );
  const holdsField = following
    .slice(0, 5)
    .some(({ line }) => KEY_LINE.test(line));
  const range = { start: bom, end: bom + first.length };
  const language = /^---[ \t]*([A-Za-z][\w+-]*)[ \t]*$/.exec(first)?.[1];
  if (language)
    return [
      {
        code: "fence-language",
        message: `Front matter has to open with a bare \`---\`; \`${first.trim()}\` is not read and never executed.`,
        range,
        ...(/^ya?ml$/i.test(language) ? { fix: replaceBy("---", range) } : {}),
      },
    ];
  if (
    /^\+{3}[ \t]*$/.test(first) &&
    following.some(({ line }) => /^\+{3}[ \t]*$/.test(line))
  )
    return [
      {
        code: "fence-toml",
        message:
          "The front matter is TOML (`+++`); only YAML between `---` lines is read.",
        range,
      },
    ];
  if (
    /^(?:-{4,}|--|\s+---)[ \t]*$/.test(first) &&
    holdsField &&
    following.some(({ line }) => /^\s*-{2,}[ \t]*$/.test(line))
  )
    return [
      {
        code: "fence-misspelt",
        message: `Front matter has to open with exactly \`---\`, not \`${first}\`.`,
        range,
        fix: replaceBy("---", range),
      },
    ];
  if (first.trim() === "") return afterBlankLines(text, bom);
  if (KEY_LINE.test(first) && isFieldsUpToFence(following))
    return [
      {
        code: "fence-missing",
        message:
          "The opening `---` of the front matter is missing; put it on the first line.",
        range,
        fix: {
          title: "Add the opening `---`",
          edits: [{ range: { start: bom, end: bom }, newText: "---\n" }],
        },
      },
    ];
  return [];
}

function afterBlankLines(text: string, bom: number): readonly ParseProblem[] {
  const lines = linesFrom(text, bom, LOOK_AHEAD_LINES);
  const opening = lines.findIndex(({ line }) => line.trim() !== "");
  const at = lines[opening];
  if (
    !at ||
    !/^---[ \t]*$/.test(at.line) ||
    !KEY_LINE.test(lines[opening + 1]?.line ?? "")
  )
    return [];
  if (!lines.slice(opening + 1).some(({ line }) => /^---[ \t]*$/.test(line)))
    return [];
  return [
    {
      code: "fence-late",
      message:
        "The front matter has to begin on the first line; remove the blank lines above it.",
      range: { start: at.start, end: at.start + 3 },
      fix: {
        title: "Remove the blank lines",
        edits: [{ range: { start: bom, end: at.start }, newText: "" }],
      },
    },
  ];
}

function isFieldsUpToFence(lines: readonly Line[]): boolean {
  const close = lines.findIndex(({ line }) => /^---[ \t]*$/.test(line));
  return (
    close >= 1 &&
    lines
      .slice(0, close)
      .every(({ line }) => KEY_LINE.test(line) || /^(?:\s|- |#|$)/.test(line))
  );
}

function replaceBy(
  newText: string,
  range: Range,
): NonNullable<ParseProblem["fix"]> {
  return { title: `Write \`${newText}\``, edits: [{ range, newText }] };
}

interface Line {
  readonly line: string;
  readonly start: number;
  readonly next: number;
}

function linesFrom(text: string, from: number, most: number): readonly Line[] {
  const lines: Line[] = [];
  for (let start = from; start < text.length && lines.length < most;) {
    const line = lineFrom(text, start);
    const next = nextLine(text, start + line.length);
    lines.push({ line, start, next });
    start = next;
  }
  return lines;
}

/** The line that begins at an offset, without its line break. */
function lineFrom(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  const line = text.slice(start, end < 0 ? undefined : end);
  const cr = line.indexOf("\r");
  return cr < 0 ? line : line.slice(0, cr);
}

/** The offset behind the line break that follows `end`. */
function nextLine(text: string, end: number): number {
  if (text.charAt(end) === "\r" && text.charAt(end + 1) === "\n")
    return end + 2;
  return Math.min(end + 1, text.length);
}

/** Finds the fences of front matter, by the rule of VS Code's own preview; `near-miss.ts` names what comes close. */

import type { Range } from "../../text/range.ts";
import {
  fieldRun,
  isAlmostFence,
  isFieldLine,
  isProse,
  type FieldRun,
} from "./field-lines.ts";
import { lineBreakOf, lineFrom, linesFrom } from "../scanner/line.ts";
import { findNearMiss } from "./near-miss.ts";
import type { ParseProblem } from "../parse-problem.ts";
import { parseYaml } from "./yaml.ts";

/** Where the front matter stands, or that there is none. */
export type Fence =
  | {
      readonly kind: "fence";
      readonly range: Range;
      /** The opening `---`, or the first line where it is missing. */
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

/** A bare `---` on a line of its own. Only CR and LF end a line here, whatever JavaScript's `^` and `$` think. */
const CLOSING = /(?<![^\r\n])---[ \t]*(?![^\r\n])/g;
const MOST_WHOLE = 8 * 1024;
const MAY_END_EARLY = /\n[ \t]*\r?\n|\r[ \t]*\r|(?<![^\r\n])(?:\.{3}|---)/;

/** A bare `---` on the first line (a BOM and trailing blanks allowed) up to the next bare `---`. */
export function findFence(text: string): Fence {
  const bom = text.startsWith("\uFEFF") ? 1 : 0;
  const first = lineFrom(text, bom);
  if (/^---[ \t]*$/.test(first.text))
    return afterOpening(text, { start: bom, end: bom + 3 }, first.next);
  const { problems, opening } = findNearMiss(text, bom);
  const fence = opening && afterOpening(text, opening.range, opening.next);
  return fence?.kind === "fence"
    ? { ...fence, problems: [...problems, ...fence.problems] }
    : { kind: "none", bodyStart: bom, problems };
}

function afterOpening(text: string, fence: Range, contentStart: number): Fence {
  const pattern = new RegExp(CLOSING);
  pattern.lastIndex = contentStart;
  const closing = pattern.exec(text);
  if (!closing) return unclosed(text, fence, contentStart);
  const content = { start: contentStart, end: closing.index };
  if (isProse(text, content.start, content.end)) return noFence(fence);
  const early = endOfEarlyRun(text, content);
  if (early && !isWholeYaml(text.slice(content.start, content.end)))
    return closedEarly(text, fence, contentStart, early);
  return {
    kind: "fence",
    range: { start: fence.start, end: closing.index + 3 },
    fence,
    content,
    bodyStart: lineFrom(text, closing.index).next,
    problems: [],
  };
}

/** Blank lines and texts over several lines part nothing where every parser reads the whole as fields. */
function isWholeYaml(content: string): boolean {
  if (content.length > MOST_WHOLE || !content.includes(":")) return false;
  const { root, problems } = parseYaml(content);
  return root?.kind === "map" && problems.length === 0;
}

/** A `---` far down in the body closes nothing: the fields end where something else than a field stands apart. */
function endOfEarlyRun(text: string, content: Range): FieldRun | undefined {
  if (!MAY_END_EARLY.test(text.slice(content.start, content.end)))
    return undefined;
  const run = fieldRun(text, content.start, content.end);
  if (run.fields === 0 || !run.stop) return undefined;
  if (run.stop.text.startsWith("#")) return undefined;
  if (!isAlmostFence(run.stop.text))
    return run.isStopApart && !goesOn(text, run.stop.start, content.end)
      ? run
      : undefined;
  const rest = fieldRun(text, run.stop.next, content.end);
  return rest.fields > 0 && rest.stop === undefined ? undefined : run;
}

/** Whether more fields stand there, and nothing but fields and lists: then the fence closes them, whatever parts them. */
function goesOn(text: string, start: number, end: number): boolean {
  let fields = 0;
  for (const { text: line } of linesFrom(text, start, end)) {
    if (isFieldLine(line)) fields++;
    else if (!/^\s*(?:$|[-*+]\s|#\s?\p{Ll})|^\s{2,}\S/u.test(line))
      return false;
  }
  return fields > 0;
}

function unclosed(text: string, fence: Range, contentStart: number): Fence {
  const run = fieldRun(text, contentStart, text.length);
  const firstLines = [...take(text, contentStart, 3)];
  const isApart = firstLines[0]?.trim() === "";
  const opensWithField = isApart
    ? firstLines.slice(1).every(isFieldLine) && firstLines.length === 3
    : firstLines.some(isFieldLine) &&
      firstLines[0] !== undefined &&
      (isFieldLine(firstLines[0]) || firstLines[0].startsWith("#"));
  if (run.fields === 0 || !opensWithField) return noFence(fence);
  return closedEarly(text, fence, contentStart, run);
}

/** Front matter that ends without a fence, or with something that only looks like one. */
function closedEarly(
  text: string,
  fence: Range,
  contentStart: number,
  run: FieldRun,
): Fence {
  const almost =
    run.stop && isAlmostFence(run.stop.text) ? run.stop : undefined;
  const range = almost ? { start: almost.start, end: almost.end } : fence;
  const written = almost?.text.trim() ?? "";
  const problem: ParseProblem = almost
    ? {
        code: written === "..." ? "fence-dots" : "fence-unclosed",
        message: `The front matter is closed by \`${written}\`; it has to be closed by exactly \`---\`.`,
        range,
        fix: {
          title: "Close the front matter with `---`",
          edits: [{ range, newText: "---" }],
        },
      }
    : {
        code: "fence-unclosed",
        message:
          "The front matter is not closed; add a line `---` below its last field.",
        range,
        ...closingFix(text, run.end),
      };
  return {
    kind: "fence",
    range: { start: fence.start, end: almost?.end ?? run.end },
    fence,
    content: { start: contentStart, end: almost?.start ?? run.end },
    bodyStart: almost?.next ?? run.end,
    problems: [problem],
  };
}

/** Not among the line breaks of old Macs: they are converted first. */
function closingFix(text: string, at: number): Pick<ParseProblem, "fix"> {
  const lineBreak = lineBreakOf(text);
  if (lineBreak === "\r") return {};
  const isAtLineStart = /[\r\n]/.test(text.charAt(at - 1));
  const newText = `${isAtLineStart ? "" : lineBreak}---${lineBreak}`;
  const edits = [{ range: { start: at, end: at }, newText }];
  return { fix: { title: "Add the closing `---`", edits } };
}

function noFence(fence: Range): Fence {
  return { kind: "none", bodyStart: fence.start, problems: [] };
}

function* take(text: string, from: number, most: number): Generator<string> {
  for (const line of linesFrom(text, from)) {
    if (most-- === 0) return;
    yield line.text;
  }
}

/**
 * Front matter: our own scanner decides whether there is any and where it ends; only then is the bounded block handed
 * to `gray-matter`, whose engines are replaced, because on its own it runs code from documents that open with `---js`.
 */

import matter from "gray-matter";
import type { Range } from "../../text/range.ts";
import { findFence, type Fence } from "./fence.ts";
import { parseFlat } from "./flat-yaml.ts";
import { isHarmless } from "./harmless-edit.ts";
import { hasOddCharacters } from "./odd-characters.ts";
import type { ParseProblem } from "../parse-problem.ts";
import { parseYaml } from "./yaml.ts";
import type { ParsedYaml } from "./yaml-node.ts";
import type { FrontMatterReading } from "./front-matter-reading.ts";

const MAX_BLOCK = 64 * 1024;
const MAX_LINES = 2000;
/** Each trial reads the file anew; a file with more mistakes has other worries. */
const MOST_TRIED = 20;
/** With so many, half as many are tried. */
const MANY_MISTAKES = 100;
const LONG_GAP = " ".repeat(100);

/** Reads the front matter of a file; never throws and never runs anything. Offers only fixes that do no harm. */
export function readFrontMatter(text: string): FrontMatterReading {
  const reading = read(text);
  let left = MOST_TRIED / (1 + reading.problems.length / MANY_MISTAKES);
  if (reading.problems.every(({ fix }) => fix === undefined)) return reading;
  return {
    ...reading,
    problems: reading.problems.map((problem) => {
      const { fix, ...rest } = problem;
      if (!fix || left-- <= 0) return problem;
      return isHarmless(text, fix.edits, read) ? problem : rest;
    }),
  };
}

function read(text: string): FrontMatterReading {
  const fence = findFence(text);
  if (fence.kind === "none")
    return {
      frontMatter: undefined,
      problems: fence.problems,
      bodyStart: fence.bodyStart,
    };
  const { content } = fence;
  const tooLarge = limitProblem(text, fence);
  const yaml: ParsedYaml = tooLarge
    ? { root: undefined, problems: [tooLarge], isComplete: false }
    : readBlock(text, content);
  const isMap = yaml.root === undefined || yaml.root.kind === "map";
  const problems = [
    ...fence.problems,
    ...lineBreakProblems(text, fence),
    ...yaml.problems,
  ];
  if (!isMap && yaml.problems.length === 0)
    problems.push({
      code: "not-a-map",
      message:
        "The front matter holds no fields; write them as `name: value`, one a line.",
      range: fence.fence,
    });
  return {
    frontMatter: {
      range: fence.range,
      fence: fence.fence,
      content,
      entries: yaml.root?.kind === "map" ? yaml.root.entries : [],
      isComplete: yaml.isComplete && isMap,
    },
    problems,
    bodyStart: fence.bodyStart,
  };
}

function readBlock(text: string, content: Range): ParsedYaml {
  const written = text.slice(content.start, content.end);
  const block = written.includes("\n") ? written : written.replace(/\r/g, "\n");
  // The short cut takes quadratic time over a long run of blanks inside a value.
  const isPlain = !block.includes(LONG_GAP) && !hasOddCharacters(block);
  return (
    (isPlain ? parseFlat(block, content.start) : undefined) ??
    readThroughGrayMatter(block, content.start)
  );
}

/**
 * `gray-matter` gets the block between fences of our own, and engines that can only call our parser or refuse.
 * It calls no engine where it finds the block empty, or closed early by a line such as `---x`: then we read it ourselves.
 */
function readThroughGrayMatter(block: string, offset: number): ParsedYaml {
  let result: ParsedYaml | undefined;
  const refuse = (): never => {
    throw new Error("Front matter is never executed.");
  };
  // Without blank lines, for its test for emptiness takes quadratic time over them.
  const lines = block
    .split(/[\r\n\u2028\u2029]+/)
    .filter((line) => line.trim());
  matter(`---\n${lines.join("\n")}\n---\n`, {
    language: "yaml",
    delimiters: "---",
    engines: {
      yaml: () => (result = parseYaml(block, offset)),
      json: refuse,
      javascript: refuse,
      js: refuse,
      coffee: refuse,
      toml: refuse,
    },
  });
  return result ?? parseYaml(block, offset);
}

/** Files of old Macs end their lines with CR alone, which other tools take for one long line. */
function lineBreakProblems(
  text: string,
  fence: Extract<Fence, { kind: "fence" }>,
): readonly ParseProblem[] {
  const head = text.slice(fence.range.start, fence.bodyStart);
  const at = head.indexOf("\r");
  if (at < 0 || head.includes("\n")) return [];
  const start = fence.range.start + at;
  return [
    {
      code: "line-breaks",
      message:
        "The lines end with a carriage return alone, which most tools do not take for a line break; save the file with LF or CRLF.",
      range: { start, end: start + 1 },
      fix: {
        title: "Convert the line breaks to LF",
        edits: [...text.matchAll(/\r(?!\n)/g)].map(({ index }) => ({
          range: { start: index, end: index + 1 },
          newText: "\n",
        })),
      },
    },
  ];
}

function limitProblem(
  text: string,
  fence: Extract<Fence, { kind: "fence" }>,
): ParseProblem | undefined {
  const { start, end } = fence.content;
  const isLong =
    end - start > MAX_BLOCK || countLines(text, start, end) > MAX_LINES;
  return isLong
    ? {
        code: "too-large",
        message: `The front matter is larger than ${MAX_BLOCK / 1024} KiB or ${MAX_LINES} lines; is the closing \`---\` in the right place?`,
        range: fence.fence,
      }
    : undefined;
}

function countLines(text: string, start: number, end: number): number {
  let lines = 0;
  for (
    let at = text.indexOf("\n", start);
    at >= 0 && at < end;
    at = text.indexOf("\n", at + 1)
  )
    lines++;
  return lines;
}

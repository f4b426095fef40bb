/** Characters in the name of a field that nobody sees, and because of which nothing reads it. */

import type { Range } from "../../text/range.ts";
import type { ParseProblem } from "../parse-problem.ts";

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\u202a-\u202e]/g;
const AT_EDGE = /^[\u00a0\u2000-\u200a\u202f\u3000]+|[\u00a0\u202f\u3000]$/g;

/** The name as a reader sees it. */
export function visibleKey(key: string): string {
  return key.replace(INVISIBLE, "").replace(AT_EDGE, "");
}

/** Says that a name holds such characters; `written` is the name as it stands in the file at `range`. */
export function invisibleInKey(
  written: string,
  range: Range,
): ParseProblem | undefined {
  const found = [...written.matchAll(INVISIBLE), ...written.matchAll(AT_EDGE)];
  const first = found[0];
  if (!first) return undefined;
  const code = first[0].charCodeAt(0).toString(16).toUpperCase();
  const name = visibleKey(written).replaceAll("`", "'").slice(0, 60);
  return {
    code: "invisible-character",
    message: `An invisible character (U+${code.padStart(4, "0")}) stands in the name \`${name}\`, so that other tools do not find the field; remove it.`,
    range,
    fix: {
      title: "Remove the invisible character",
      edits: found.map((match) => ({
        range: {
          start: range.start + match.index,
          end: range.start + match.index + match[0].length,
        },
        newText: "",
      })),
    },
  };
}

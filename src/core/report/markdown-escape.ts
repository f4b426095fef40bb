/** Text from documents inside Markdown that a forge renders: nothing becomes markup, mentions nobody and links to nothing. */

import { largest } from "../text/largest.ts";
import { printable } from "../text/printable.ts";

/** A code span outside of tables. */
export function codeSpan(text: string): string {
  const clean = printable(text);
  const runs = clean.match(/`+/g) ?? [];
  const fence = "`".repeat(largest(runs.map(({ length }) => length)) + 1);
  const pad = /^`|`$|^ .* $/.test(clean) ? " " : "";
  return clean.trim() === "" ? "" : fence + pad + clean + pad + fence;
}

/** A code span in the cell of a table, where a bar would end the cell. */
export function codeCell(text: string): string {
  return codeSpan(text).replaceAll("|", "\\|");
}

/** A sentence, also in a cell: what stands between backticks becomes a code span, everything else is literal. */
export function proseInMarkdown(sentence: string): string {
  return printable(sentence)
    .split(/(`[^`]+`)/)
    .map((part, at) =>
      at % 2 === 1 ? codeCell(part.slice(1, -1)) : literal(part),
    )
    .join("");
}

/**
 * Mentions, references to issues and bare addresses would be acted upon even when escaped, so they become code. What may
 * stand before an `@` or a `#` is looked for at the beginning of a word only, so that a long word is read once.
 */
const ACTIVE =
  /((?:https?:\/\/|www\.)[^\s"'<>()]+|(?:(?<![\w.+-])[\w.+-]*|)@[\w./-]+|(?:(?<![\w.-])[\w.-]+\/[\w.-]+)?#\d+|\bGH-\d+)/g;

function literal(text: string): string {
  return text
    .split(ACTIVE)
    .map((part, at) =>
      at % 2 === 1
        ? codeCell(part)
        : part.replace(/[\\`*_{}[\]<>()#+!|~&$:-]/g, (mark) =>
            MARKS_IN_WORDS.has(mark) ? mark : `\\${mark}`,
          ),
    )
    .join("");
}

/** Harmless inside a cell or a sentence, and ugly when escaped. */
const MARKS_IN_WORDS = new Set(["(", ")", "+", "!", "-", ":", "#", "{", "}"]);

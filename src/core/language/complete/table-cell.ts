/** The cell of a table at the cursor, and what its column is about. */

import { ACTION_COLUMNS } from "../../subjects/action/action-table.ts";
import { foldHeading } from "../../text/words.ts";

/** A cell that is being written. */
export interface TableCell {
  readonly column: "owner" | "due" | "other";
  /** What stands in it up to the cursor. */
  readonly typed: string;
  /** How many characters of its text stand behind the cursor. */
  readonly rest: number;
}

const SEPARATOR = /^\s*(?:\|\s*)?:?-+:?\s*(?:\|\s*:?-+:?\s*)*(?:\|\s*)?$/;
/** Columns of people that are not about actions. */
const PEOPLE =
  /^(?:name|names|role|people|attendees?|approvers?|approved by|reviewers?|reviewed by|authors?|decided by|members?|contact)$/;
/** A table longer than this is not searched for its header. */
const MAX_ROWS = 500;

/** Reads the table around an offset; `undefined` outside its rows. */
export function tableCellAt(
  text: string,
  offset: number,
): TableCell | undefined {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const before = text.slice(start, offset);
  if (!before.includes("|")) return undefined;
  const header = headerAbove(text, start);
  if (header === undefined) return undefined;
  const cells = split(before);
  const name = foldHeading(split(header)[cells.length - 1] ?? "");
  const after = /^[^|\n\r]*/.exec(text.slice(offset))![0].trimEnd();
  return {
    column:
      ACTION_COLUMNS.owner.test(name) || PEOPLE.test(name)
        ? "owner"
        : ACTION_COLUMNS.due.test(name)
          ? "due"
          : "other",
    typed: cells.at(-1)!.trimStart(),
    rest: after.length,
  };
}

/** The cells of a row; a bar at its start opens the first. */
function split(row: string): readonly string[] {
  const cells = row.split(/(?<!\\)\|/);
  return row.trimStart().startsWith("|") ? cells.slice(1) : cells;
}

function headerAbove(text: string, start: number): string | undefined {
  let end = start - 1;
  for (let rows = 0; rows < MAX_ROWS && end > 0; rows++) {
    const from = text.lastIndexOf("\n", end - 1) + 1;
    const line = text.slice(from, end).replace(/\r$/, "");
    if (!line.includes("|")) return undefined;
    if (SEPARATOR.test(line)) {
      const above = text.lastIndexOf("\n", from - 2) + 1;
      return from === 0
        ? undefined
        : text.slice(above, from - 1).replace(/\r$/, "");
    }
    end = from - 1;
  }
  return undefined;
}

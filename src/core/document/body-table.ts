/** A two-column table of the body as fields and values: what front matter says, said again for readers. */

import { plain } from "../text/plain-markdown.ts";
import { detach } from "../text/words.ts";
import { readHtmlTables } from "./scanner/html-table.ts";
import type { Line } from "./scanner/line.ts";
import { isGenericHeading, isMetadataLabel } from "./metadata-words.ts";
import type { BodyField } from "./body-label.ts";

interface TextCell {
  readonly text: string;
  readonly start: number;
  /** Of a cell whose text is not what is written: where that ends. */
  readonly end?: number;
}

const MOST_ROWS = 60;

/** Whether a line may be a row of a table. */
export function isRow(line: string): boolean {
  return /^\s{0,3}\|.*\|\s*$/.test(line) && line.length < 2_000;
}

/**
 * Reads the rows of one table. Fewer than two metadata labels, or more than two columns: some other table.
 * @param isExpected under a heading such as "Document control", where one label is proof enough.
 */
export function readTable(
  rows: readonly Line[],
  isExpected: boolean,
): readonly BodyField[] {
  if (rows.length < 3 || rows.length > MOST_ROWS) return [];
  const cells = rows.map(cellsOf);
  const [header, rule, ...data] = cells;
  if (!rule!.every(({ text }) => /^:?-+:?$/.test(text))) return [];
  return fieldsIn([header!, ...data], isExpected);
}

/** The same of a table in HTML, which is written on these lines. */
export function readHtmlTable(
  rows: readonly Line[],
  text: string,
  isExpected: boolean,
): readonly BodyField[] {
  const [start, end] = [rows[0]!.start, rows.at(-1)!.end];
  return readHtmlTables(text, start, end).flatMap((table) =>
    fieldsIn(
      [table.header, ...table.rows].map((row) =>
        row.map(({ text, range: { start, end } }) =>
          end - start === text.length ? { text, start } : { text, start, end },
        ),
      ),
      isExpected,
    ),
  );
}

function fieldsIn(
  [header, ...data]: readonly (readonly TextCell[])[],
  isExpected: boolean,
): readonly BodyField[] {
  if (isOneRow(header!, data))
    return header!.flatMap(
      (label, at) => fieldFrom(label, data[0]![at]!) ?? [],
    );
  const rows = [header!, ...data];
  if (rows.every((row) => row.length === 4)) return fieldsInPairs(rows);
  if (rows.some((row) => row.length !== 2)) return [];
  const fields = (isHeading(header!) ? data : [header!, ...data])
    .map(([label, value]) => fieldFrom(label!, value!))
    .filter((field) => field !== undefined);
  const known = fields.filter(({ label }) => isMetadataLabel(label)).length;
  return known >= (isExpected ? 1 : 2) ? fields : [];
}

const LEAST_PAIRS = 3;

/** `| Code | P-1 | Version | 1.0 |`: two labels in each row, each before its value, as forms after ISO 9001 have them. */
function fieldsInPairs(
  rows: readonly (readonly TextCell[])[],
): readonly BodyField[] {
  const fields = rows.flatMap(([label, value, other, otherValue]) =>
    [fieldFrom(label!, value!), fieldFrom(other!, otherValue!)].flatMap(
      (field) => field ?? [],
    ),
  );
  const known = fields.filter(({ label }) => isMetadataLabel(label)).length;
  return known >= LEAST_PAIRS && known * 2 >= fields.length ? fields : [];
}

const OF_DOCUMENT =
  /\b(?:(?:document|policy|procedure|control|sop|standard) (?:id|name|number|owner|title)|(?:next|last) review(?:ed)?|review (?:cycle|date|frequency))\b/i;
const OF_HISTORY =
  /\b(?:changes?|description|comments?|remarks?|notes?|reason|summary|actions?|activity|tasks?|outcome)\b/i;

/** Labels across and one row of values, `Policy owner | Review date | Review cycle`; what tells of a change is a history. */
function isOneRow(
  header: readonly TextCell[],
  data: readonly (readonly TextCell[])[],
): boolean {
  return (
    header.length > 2 &&
    data.length === 1 &&
    data[0]!.length === header.length &&
    header.every(({ text }) => !OF_HISTORY.test(text)) &&
    header.some(({ text }) => OF_DOCUMENT.test(text)) &&
    header.filter(({ text }) => isMetadataLabel(plain(text))).length * 2 >
      header.length
  );
}

/** `Field | Value`, or a header that names two columns; `Owner | Jane` is a field in the place of a header. */
function isHeading([label, value]: readonly TextCell[]): boolean {
  const [first, second] = [plain(label!.text), plain(value!.text)];
  return (
    isGenericHeading(first) ||
    isGenericHeading(second) ||
    !isMetadataLabel(first) ||
    isMetadataLabel(second)
  );
}

function fieldFrom(label: TextCell, value: TextCell): BodyField | undefined {
  const name = plain(label.text).replace(/:\s*$/, "");
  if (name === "" || value.text === "" || name.length > 80) return undefined;
  const inLabel = Math.max(label.text.indexOf(name), 0);
  const start = label.start + inLabel;
  const isWhole = !label.text.startsWith(name, inLabel);
  return {
    label: detach(name),
    value: detach(plain(value.text)),
    labelRange: {
      start,
      end: label.end ?? start + (isWhole ? label.text.length : name.length),
    },
    valueRange: {
      start: value.start,
      end: value.end ?? value.start + value.text.length,
    },
    origin: "table",
  };
}

function cellsOf({ text, start }: Line): readonly TextCell[] {
  const cells: TextCell[] = [];
  let from = text.indexOf("|") + 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "|") {
      const cell = text.slice(from, at);
      const gap = cell.length - cell.trimStart().length;
      cells.push({ text: cell.trim(), start: start + from + gap });
      from = at + 1;
    }
  }
  return cells;
}

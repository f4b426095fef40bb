/** A register for people at a terminal: a title, one aligned line a row, and what is worth saying below. */

import {
  cutColumns,
  displayWidth,
  padColumns,
  wrapColumns,
} from "../text/display-width.ts";
import { printable, withoutLogCommands } from "../text/printable.ts";
import { fittingWidths } from "./fitting-widths.ts";
import type { ListView } from "./list-text.ts";
import {
  groupsOf,
  readerColumns,
  readerText,
  valueOf,
  type Register,
  type RegisterColumn,
  type RegisterRow,
} from "./register.ts";
import { under } from "./report.ts";

const GAP = 2;
const NOTHING = "–";

/** The lines; with headings also where nothing is cut, because a matrix cannot be read without them. */
export function registerText(register: Register, view: ListView): string {
  const { title, rows, empty, notes = [] } = register;
  const width = view.width ?? Infinity;
  const sentence = (text: string): string =>
    wrapColumns(printable(text), width).join("\n");
  const parts = [
    view.paint.bold(sentence(title)),
    ...(rows.length === 0 ? [sentence(empty)] : tables(register, view)),
    ...(notes.length === 0 ? [] : [notes.map(sentence).join("\n")]),
  ];
  return withoutLogCommands(`${parts.join("\n\n")}\n`);
}

/** One table a group, all with the same columns. */
function tables(register: Register, view: ListView): readonly string[] {
  const { paint } = view;
  const columns = readerColumns(register);
  const cells = new Map(
    register.rows.map((row) => [row, cellsOf(row, columns, view)]),
  );
  const widths = fittingWidths(
    columns.map(({ heading }, at) =>
      [...cells.values()].reduce(
        (widest, row) => Math.max(widest, displayWidth(row[at]!)),
        displayWidth(heading),
      ),
    ),
    columns.map(({ least }) => least),
    view.width ?? Infinity,
    GAP,
  );
  const line = (texts: readonly string[], row?: RegisterRow): string =>
    texts
      .map((text, at) => {
        const { key, kind } = columns[at]!;
        const cut = cutColumns(text, widths[at]!);
        const padded =
          kind === "number"
            ? padColumns("", widths[at]! - displayWidth(cut)) + cut
            : padColumns(cut, widths[at]!);
        const tone = row?.tones?.[key];
        return tone ? paint[tone](padded) : padded;
      })
      .join(" ".repeat(GAP))
      .trimEnd();
  const headings = paint.dim(
    line(columns.map(({ heading }) => heading.toUpperCase())),
  );
  return groupsOf(register).map(([group, rows]) =>
    [
      ...(group === undefined ? [] : [paint.bold(printable(group))]),
      headings,
      ...rows.map((row) => line(cells.get(row)!, row)),
    ].join("\n"),
  );
}

function cellsOf(
  row: RegisterRow,
  columns: readonly RegisterColumn[],
  { prefix }: ListView,
): readonly string[] {
  return columns.map(({ key, kind }) => {
    const text = readerText(valueOf(row, key));
    if (text === "") return NOTHING;
    return printable(kind === "path" ? under(prefix, text) : text);
  });
}

/** A register for people at a terminal: a title, aligned rows whose long cells take several lines, and what is worth saying below. */

import {
  cutColumns,
  displayWidth,
  wrapColumns,
} from "../text/display-width.ts";
import { printable, withoutLogCommands } from "../text/printable.ts";
import { fittingWidths, WIDEST } from "./fitting-widths.ts";
import type { ListView } from "./list-text.ts";
import {
  groupsOf,
  readerColumns,
  readerText,
  valueOf,
  withNames,
  type Register,
  type RegisterColumn,
  type RegisterRow,
} from "./register.ts";
import { under } from "./report.ts";
import { largest } from "../text/largest.ts";

const GAP = 2;
const NOTHING = "–";
/** A cell takes at most so many lines. */
const MOST_LINES = 6;

/** The lines; with headings also where nothing is cut, because a matrix cannot be read without them. */
export function registerText(written: Register, view: ListView): string {
  const register = withNames(written);
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
    columns.map(({ heading, kind }, at) => {
      const widest = [...cells.values()].reduce(
        (widest, row) => Math.max(widest, displayWidth(row[at]!)),
        displayWidth(heading),
      );
      return kind === "path" ? widest : Math.min(widest, WIDEST);
    }),
    columns.map(({ least, heading }) =>
      least === undefined ? undefined : Math.max(least, displayWidth(heading)),
    ),
    view.width ?? Infinity,
    GAP,
  );
  const line = (texts: readonly string[], row?: RegisterRow): string =>
    texts
      .map((text, at) => {
        const { key, kind } = columns[at]!;
        const gap = " ".repeat(widths[at]! - displayWidth(text));
        const padded = kind === "number" ? gap + text : text + gap;
        const tone = row?.tones?.[key];
        return tone && text !== "" ? paint[tone](padded) : padded;
      })
      .join(" ".repeat(GAP))
      .trimEnd();
  const linesOf = (
    texts: readonly string[],
    row?: RegisterRow,
  ): readonly string[] => {
    const wrapped = texts.map((text, at) =>
      linesIn(text, widths[at]!, columns[at]!),
    );
    const height = largest(wrapped.map(({ length }) => length));
    return Array.from({ length: height }, (_, down) =>
      line(
        wrapped.map((lines) => lines[down] ?? ""),
        row,
      ),
    );
  };
  const headings = columns.map(({ heading }) => heading.toUpperCase());
  return groupsOf(register).map(([group, rows]) =>
    [
      ...(group === undefined ? [] : [paint.bold(printable(group))]),
      ...linesOf(headings).map(paint.dim),
      ...rows.flatMap((row) => linesOf(cells.get(row)!, row)),
    ].join("\n"),
  );
}

/** A cell in lines that fit its column; a path stays on one line, and nothing runs on for ever. */
function linesIn(
  text: string,
  width: number,
  { kind }: RegisterColumn,
): readonly string[] {
  if (displayWidth(text) <= width) return [text];
  if (kind === "path") return [cutColumns(text, width)];
  const lines = wrapColumns(
    text.slice(0, MOST_LINES * 2 * width),
    width,
  ).flatMap((each) => partsOf(each, width));
  const shown = lines.slice(0, MOST_LINES);
  if (lines.length > MOST_LINES)
    shown.push(`${shown.pop()!.slice(0, width - 1)}…`);
  return shown.map((each) => cutColumns(each, width));
}

/** A date, an id or a number that is too long for its column goes on in the next line: cut off it would say nothing. */
function partsOf(line: string, width: number): readonly string[] {
  if (displayWidth(line) <= width || !/^[!-~]+$/.test(line) || !/\d/.test(line))
    return [line];
  const count = Math.ceil(line.length / width);
  return Array.from({ length: count }, (_, at) =>
    line.slice(at * width, (at + 1) * width),
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

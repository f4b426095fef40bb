/** A register for people at a terminal: a title, aligned rows whose long cells take several lines, and what is worth saying below. */

import {
  cutColumns,
  displayWidth,
  wrapColumns,
} from "../../text/display-width.ts";
import { largest } from "../../text/largest.ts";
import { printable, withoutLogCommands } from "../../text/printable.ts";
import { fittingWidths, WIDEST } from "./fitting-widths.ts";
import type { Paint } from "../paint.ts";
import {
  groupsOf,
  readerColumns,
  readerText,
  type Register,
  type RegisterColumn,
  type RegisterRow,
} from "./register.ts";
import { under } from "../findings/report.ts";

/** How the reader sees the register. */
export interface RegisterView {
  readonly paint: Paint;
  /** Columns of the terminal; left out: nothing is cut. */
  readonly width?: number;
  /** The playbook's root as seen from where the command runs. */
  readonly prefix: string;
}

const GAP = 2;
const NOTHING = "–";
/** A cell takes at most so many lines. */
const MOST_LINES = 6;

/** The lines; with headings also where nothing is cut, because a matrix cannot be read without them. */
export function registerText(register: Register, view: RegisterView): string {
  const { title, rows, empty, notes = [], isBare } = register;
  const width = view.width ?? Infinity;
  const sentence = (text: string): string =>
    wrapColumns(printable(text), width).join("\n");
  if (isBare)
    return rows.length === 0
      ? ""
      : withoutLogCommands(`${tables(register, view).join("\n")}\n`);
  const parts = [
    view.paint.bold(sentence(title)),
    ...(rows.length === 0 ? [sentence(empty)] : tables(register, view)),
    ...(notes.length === 0 ? [] : [notes.map(sentence).join("\n")]),
  ];
  return withoutLogCommands(`${parts.join("\n\n")}\n`);
}

/** One table a group, all with the same columns. Where each row keeps to its line, a pipe gets no headings. */
function tables(register: Register, view: RegisterView): readonly string[] {
  const { paint } = view;
  const isBare = register.isBare === true;
  const hasHeadings = !isBare || view.width !== undefined;
  const columns = readerColumns(register, "terminal");
  const cells = new Map(
    register.rows.map((row) => [row, cellsOf(row, columns, view)]),
  );
  const widths = fittingWidths(
    columns.map(({ heading, kind }, at) => {
      const widest = [...cells.values()].reduce(
        (widest, row) => Math.max(widest, displayWidth(row[at]!)),
        hasHeadings ? displayWidth(heading) : 0,
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
        const column = columns[at]!;
        const gap = " ".repeat(widths[at]! - displayWidth(text));
        const padded = column.kind === "number" ? gap + text : text + gap;
        const tone = row?.get(column)?.tone;
        return tone && text !== "" ? paint[tone](padded) : padded;
      })
      .join(" ".repeat(GAP))
      .trimEnd();
  const linesOf = (
    texts: readonly string[],
    row?: RegisterRow,
  ): readonly string[] => {
    const wrapped = texts.map((text, at) =>
      isBare
        ? [cutColumns(text, widths[at]!)]
        : linesIn(text, widths[at]!, columns[at]!),
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
      ...(hasHeadings ? linesOf(headings).map(paint.dim) : []),
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
  { prefix }: RegisterView,
): readonly string[] {
  return columns.map((column) => {
    const text = readerText(row, column);
    if (text === "") return NOTHING;
    return printable(column.kind === "path" ? under(prefix, text) : text);
  });
}

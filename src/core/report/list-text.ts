/** The register for people at a terminal: one aligned line a document. */

import type { ReviewState } from "../playbook/review.ts";
import { cutColumns, displayWidth, padColumns } from "../text/display-width.ts";
import { printable, withoutLogCommands } from "../text/printable.ts";
import type { ListedDocument } from "./document-list.ts";
import { fittingWidths, WIDEST } from "./fitting-widths.ts";
import type { Paint, Tone } from "./paint.ts";
import { under } from "./report.ts";

/** How the reader sees the register. */
export interface ListView {
  readonly paint: Paint;
  /** Columns of the terminal; left out: nothing is cut, and there is no line of headings. */
  readonly width?: number;
  readonly prefix: string;
  /** Whether to say why each document has its type. */
  readonly isVerbose?: boolean;
}

interface Column {
  readonly heading: string;
  /** The column is never made narrower than this; left out: never cut. */
  readonly least?: number;
  readonly isPath?: boolean;
  cell(document: ListedDocument, prefix: string): string;
}

const COLUMNS: readonly Column[] = [
  { heading: "TYPE", cell: ({ type }) => type ?? "–" },
  { heading: "TITLE", least: 12, cell: ({ title }) => title ?? "–" },
  { heading: "STATUS", least: 8, cell: ({ status }) => status ?? "–" },
  {
    heading: "OWNER",
    least: 8,
    cell: ({ names }) => names.owner.join(", ") || "–",
  },
  { heading: "NEXT REVIEW", cell: reviewCell },
  {
    heading: "FILE",
    least: 12,
    isPath: true,
    cell: ({ path }, prefix) => under(prefix, path),
  },
];
const WHY: Column = {
  heading: "WHY THIS TYPE",
  least: 12,
  cell: ({ typeReason }) => typeReason,
};
const GAP = 2;

const TONES: Readonly<Partial<Record<ReviewState, Tone>>> = {
  overdue: "red",
  "due-soon": "yellow",
  unscheduled: "yellow",
};

/** The lines. */
export function listText(
  documents: readonly ListedDocument[],
  view: ListView,
): string {
  const { paint, prefix } = view;
  const columns = view.isVerbose ? [...COLUMNS, WHY] : COLUMNS;
  const rows = documents.map((document) => ({
    tone: document.reviewState ? TONES[document.reviewState] : undefined,
    cells: columns.map(({ cell }) => printable(cell(document, prefix))),
  }));
  const headings = columns.map(({ heading }) => heading);
  const hasHeadings = view.width !== undefined && rows.length > 0;
  const widths = fittingWidths(
    columns.map(({ isPath }, at) => {
      const widest = rows.reduce(
        (widest, { cells }) => Math.max(widest, displayWidth(cells[at]!)),
        hasHeadings ? headings[at]!.length : 0,
      );
      return isPath ? widest : Math.min(widest, WIDEST);
    }),
    columns.map(({ least }) => least),
    view.width ?? Infinity,
    GAP,
  );
  const line = (cells: readonly string[], tone?: Tone): string =>
    cells
      .map((cell, at) => {
        const cut = cutColumns(cell, widths[at]!);
        if (at === cells.length - 1) return cut;
        const padded = padColumns(cut, widths[at]!);
        return columns[at]!.cell === reviewCell && tone
          ? paint[tone](padded)
          : padded;
      })
      .join(" ".repeat(GAP));
  const lines = rows.map(({ cells, tone }) => line(cells, tone));
  if (hasHeadings) lines.unshift(paint.dim(line(headings)));
  return withoutLogCommands(lines.map((each) => `${each}\n`).join(""));
}

function reviewCell({ nextReview, reviewState }: ListedDocument): string {
  switch (reviewState) {
    case "overdue":
      return `${nextReview} overdue`;
    case "due-soon":
      return `${nextReview} due soon`;
    case "current":
      return nextReview ?? "–";
    case "unscheduled":
      return "no date";
    case "closed":
    case null:
      return "–";
  }
}

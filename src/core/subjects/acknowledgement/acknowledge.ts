/** Writes into the log that somebody has read a document: one line more in its table, or a section with a table where there is no log. */

import type { LogEntry } from "./acknowledgement-log.ts";
import { LOG_COLUMNS, logTablesOf } from "./acknowledgement-table.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import { nameInReferences } from "../../playbook/links/reference.ts";
import type { CalendarDate } from "../../text/calendar-date.ts";
import { appendRow } from "../../edit/append-row.ts";
import { inLineBreaks } from "../../edit/line-breaks.ts";
import type { Edits, Source } from "../../edit/source.ts";
import { fitToColumns, rowLine } from "../../edit/table-row.ts";

/** Who has read what, and when. */
export interface Confirmation {
  readonly document: TypedDocument;
  readonly version: string | undefined;
  readonly person: string;
  readonly on: CalendarDate;
}

/** The document that keeps the log for another: where it was confirmed before, else the playbook's only log, else itself. */
export function logFor(
  document: TypedDocument,
  entries: readonly LogEntry[],
): TypedDocument {
  const own = entries.findLast((entry) => entry.document === document);
  if (own) return own.log;
  const logs = new Set(
    entries.filter(({ log, document: of }) => log !== of).map(({ log }) => log),
  );
  const [only] = logs;
  return only && logs.size === 1 ? only : document;
}

/** The edits to the document that keeps the log; `undefined` where its table cannot take a line. */
export function acknowledge(
  source: Source,
  { document, version, person, on }: Confirmation,
): Edits {
  const texts = [nameInReferences(document), version ?? "", person, on];
  const row = LOG_COLUMNS.map((columns, at) => ({ columns, text: texts[at]! }));
  const last = logTablesOf(source.document).at(-1);
  if (!last) return appendRow(source, "Acknowledgements", row.slice(1));
  const { table } = last;
  const { text } = source;
  const header = table.header.map((cell) => cell.text);
  const line = rowLine(text, table, fitToColumns(header, row));
  const end =
    table.range.start +
    text.slice(table.range.start, table.range.end).trimEnd().length;
  return inLineBreaks(source, [
    { range: { start: end, end }, newText: `\n${line}` },
  ]);
}

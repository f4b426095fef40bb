/** The document-control table for readers of printed copies, generated from the front matter or brought in line with it. */

import { textsOfField } from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { reviewOf } from "../playbook/reviews/review.ts";
import { replaceBodyValue } from "./field/body-field-edit.ts";
import { inLineBreaks } from "./line-breaks.ts";
import { lineEnd } from "./lines.ts";
import { afterEdits, type Edits, type Source } from "./source.ts";
import { tableWith } from "./table-row.ts";

/** What the table of the templates shows, and the field behind it. */
const ROWS: readonly (readonly [label: string, field: string])[] = [
  ["Document ID", "id"],
  ["Version", "version"],
  ["Owner", "owner"],
  ["Approver", "approver"],
  ["Approved on", "approved_on"],
  ["Last reviewed", "last_reviewed"],
  ["Next review", "next_review"],
];

/**
 * Writes the front matter's values into the control table; where there is none, makes one below the title.
 * @returns no edits where the table says so already; `undefined` where there is nothing to show.
 */
export function writeControlTable(
  source: Source,
  playbook: PlaybookIndex,
): Edits {
  const stated = source.document.parsed.bodyFields.filter(
    ({ origin }) => origin === "table",
  );
  return stated.length > 0 ? updated(source) : inserted(source, playbook);
}

function updated(source: Source): Edits {
  const { document } = source;
  const edits = document.parsed.bodyFields.flatMap((stated) => {
    const name = document.names.find(stated.label);
    const field = name && document.fields.get(name.definition.name);
    if (stated.origin !== "table" || !name || name.weak) return [];
    if (field?.origin !== "front-matter" || field.texts.length === 0) return [];
    const said = field.texts.map(({ text }) => text);
    return said.join(", ") === stated.value
      ? []
      : (replaceBodyValue(stated, said) ?? []);
  });
  return inLineBreaks(source, edits);
}

function inserted(source: Source, playbook: PlaybookIndex): Edits {
  const { document, text } = source;
  const rows = ROWS.flatMap(([label, field]) => {
    const value = valueOf(source, field, playbook);
    return value === "" ? [] : [[label, value] as const];
  });
  const title = document.parsed.body.headings.find(({ level }) => level === 1);
  if (!title || rows.length < 2) return undefined;
  const at = lineEnd(text, title.range.end);
  const table = tableWith(["Field", "Value"], rows);
  const edits = inLineBreaks(source, [
    { range: { start: at, end: at }, newText: `\n\n${table.trimEnd()}` },
  ]);
  const { document: after } = afterEdits(source, edits);
  const isRead = after.parsed.bodyFields.length >= rows.length;
  return isRead ? edits : undefined;
}

function valueOf(
  { document }: Source,
  field: string,
  { config, today }: PlaybookIndex,
): string {
  const written = textsOfField(document, field).map(({ text }) => text);
  if (field !== "next_review" || written.length > 0)
    return written.join(", ").replaceAll("|", "\\|");
  return reviewOf(document, config, today).nextReview ?? "";
}

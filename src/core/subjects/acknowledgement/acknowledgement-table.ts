/** Which tables of a document are logs of acknowledgements: their columns tell. */

import type { Table } from "../../document/body.ts";
import { foldHeading } from "../../text/words.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import { columnNamed } from "../../playbook/sections/table-columns.ts";

/** A table that is a log, with its columns from 0. */
export interface LogTable {
  readonly table: Table;
  readonly columns: LogColumns;
}

interface LogColumns {
  /** `undefined` in a table that stands in the document it is about. */
  readonly document: number | undefined;
  readonly version: number | undefined;
  readonly person: number;
  readonly on: number;
}

/** The headings under which a log keeps what, the usual one first: the document, its version, who confirmed, and when. */
export const LOG_COLUMNS = [
  words("Document, Documents, Policy, Policies, Read, Document id, Policy id"),
  words("Version, Ver"),
  words(
    "Person, Persons, Name, Names, Who, Employee, Signed by, Acknowledged by, Confirmed by, Read by",
  ),
  words(
    "On, Date, Dates, Day, When, Signed on, Acknowledged, Acknowledged on, Confirmed, Confirmed on, Read on",
  ),
] as const;

function words(list: string): readonly string[] {
  return list.split(", ");
}

/** Headings of columns that only a log has. */
const OF_A_LOG = /^(?:signed|acknowledged|confirmed|read|attested)\b/;
/** Headings of columns of other tables with persons and days: histories, lists of documents, actions. */
const OF_OTHERS =
  /^(?:changes?|changed by|description|summary|details|reasons?|actions?|tasks?|due(?: date)?|owners?|authors?|approved by|approvers?|reviewers?|reviewed by|status|decisions?|next review)$/;

/**
 * The tables of a document that are logs, by their columns: a person, a day, and a document, a version or a signature. Of a
 * table of nothing but persons and days the heading above it tells what they did.
 */
export function logTablesOf(document: TypedDocument): readonly LogTable[] {
  const { blocks, headings: above } = document.parsed.body;
  return blocks.flatMap((block) => {
    if (block.kind !== "table") return [];
    const [about, version, person, on] = LOG_COLUMNS.map((names) =>
      columnNamed(block, names),
    );
    if (person === undefined || on === undefined) return [];
    const headings = block.header.map(({ text }) => foldHeading(text));
    const isSigned = headings.some((each) => OF_A_LOG.test(each));
    const isAbout = about !== undefined || version !== undefined;
    const isOther = headings.some((each) => OF_OTHERS.test(each));
    const isOwn =
      headings.length === 2 &&
      above.some(
        ({ text, range }) =>
          range.start < block.range.start && /acknowledg|attest/i.test(text),
      );
    if (!isSigned && !isOwn && (!isAbout || isOther)) return [];
    return [
      { table: block, columns: { document: about, version, person, on } },
    ];
  });
}

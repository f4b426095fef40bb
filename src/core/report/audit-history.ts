/** Versions and reviews of documents, as their own histories tell them. */

import type { Table } from "../document/body.ts";
import type { TypedDocument } from "../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../playbook/playbook-index.ts";
import { nameInReferences } from "../playbook/reference.ts";
import { sectionsOf, type Section } from "../playbook/section.ts";
import { plain } from "../text/plain-markdown.ts";
import { foldHeading } from "../text/words.ts";
import { auditColumns } from "./audit-columns.ts";
import type { Register } from "./register.ts";

/** The rows of every revision or review history. */
export function historyTable(index: PlaybookIndex): Register {
  return {
    title: "Versions and reviews",
    columns: auditColumns(
      ["document", "Document"],
      ["date", "Date"],
      ["version", "Version"],
      ["who", "Who"],
      ["what", "What"],
      ["file", "File"],
    ),
    rows: index.typed.flatMap((document) => historyRows(document)),
    empty: "No document keeps a history of its versions or reviews.",
  };
}

function historyRows(document: TypedDocument): Register["rows"] {
  return sectionsOf(document)
    .filter(({ heading }) =>
      /^(?:(?:revision|review|version|document|change) history|reviews|revisions)$/.test(
        foldHeading(heading.text),
      ),
    )
    .flatMap((section) => tablesOf(section, document))
    .flatMap((block) => {
      const at = (words: RegExp): number =>
        block.header.findIndex(({ text }) => words.test(foldHeading(text)));
      const [date, version, who, what] = [
        at(/^(?:date|on|when|reviewed on)$/),
        at(/^(?:version|rev|revision)$/),
        at(/^(?:author|by|who|reviewer|reviewed by|changed by)$/),
        at(
          /^(?:change|changes|what|outcome|result|description|notes?|comments?)$/,
        ),
      ];
      return block.rows.map((row) => {
        const cell = (column: number): string | null =>
          column < 0 ? null : plain(row[column]?.text ?? "") || null;
        return {
          values: {
            document: nameInReferences(document),
            date: cell(date),
            version: cell(version),
            who: cell(who),
            what: cell(what),
            file: document.path,
          },
        };
      });
    });
}

/** The tables of a section, in Markdown and in HTML. */
function tablesOf(
  { blocks, range }: Section,
  { parsed }: TypedDocument,
): readonly Table[] {
  const isWithin = ({ range: { start } }: Table): boolean =>
    start >= range.start && start < range.end;
  return [
    ...blocks.filter((block) => block.kind === "table"),
    ...(parsed.body.htmlTables ?? []).filter(isWithin),
  ];
}

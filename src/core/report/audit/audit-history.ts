/** Versions and reviews of documents, as their own histories tell them. */

import type { Table } from "../../document/body.ts";
import type { TypedDocument } from "../../playbook/playbook-document.ts";
import type { PlaybookIndex } from "../../playbook/playbook-index.ts";
import { sectionsOf, type Section } from "../../playbook/sections/section.ts";
import { plain } from "../../text/plain-markdown.ts";
import { foldHeading } from "../../text/words.ts";
import { file, reference, type InDocument, text } from "../register/columns.ts";
import { register, type Column, type Register } from "../register/register.ts";

/** One line of a history. */
interface HistoryLine extends InDocument {
  /** The first cell under a heading that has one of the words. */
  under(words: RegExp): string | null;
}

const COLUMNS: readonly Column<HistoryLine>[] = [
  reference("document", "Document"),
  text("date", "Date", ({ under }) => under(/^(?:date|on|when|reviewed on)$/)),
  text("version", "Version", ({ under }) =>
    under(/^(?:version|rev|revision)$/),
  ),
  text("who", "Who", ({ under }) =>
    under(/^(?:author|by|who|reviewer|reviewed by|changed by)$/),
  ),
  text("what", "What", ({ under }) =>
    under(
      /^(?:change|changes|what|outcome|result|description|notes?|comments?)$/,
    ),
  ),
  file("file"),
];

/** The rows of every revision or review history. */
export function historyTable(index: PlaybookIndex): Register {
  return register(
    {
      name: "reviewHistory",
      title: "Versions and reviews",
      columns: COLUMNS,
      subjects: index.typed.flatMap(historyLines),
      empty: "No document keeps a history of its versions or reviews.",
    },
    index,
  );
}

function historyLines(document: TypedDocument): readonly HistoryLine[] {
  return sectionsOf(document)
    .filter(({ heading }) =>
      /^(?:(?:revision|review|version|document|change) history|reviews|revisions)$/.test(
        foldHeading(heading.text),
      ),
    )
    .flatMap((section) => tablesOf(section, document))
    .flatMap(({ header, rows }) => {
      const headings = header.map(({ text }) => foldHeading(text));
      return rows.map((row) => ({
        document,
        under: (words) => {
          const at = headings.findIndex((heading) => words.test(heading));
          return plain(row[at]?.text ?? "") || null;
        },
      }));
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
